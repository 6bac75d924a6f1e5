import { useState } from 'react';
import type { Place } from '../../lib/navigation.tsx';
import { useRemembered } from '../../lib/kept/use-remembered.ts';
import { useBookYear } from '../../lib/use-book-year.ts';
import { wholeBoard, type BoardQuery } from './board-query.ts';
import { Board } from './board.tsx';
import { Entry } from './entry.tsx';

type RatPlace = Extract<Place, { readonly screen: 'rat' }>;

/** The board of a book year, and over it the entry of one RAT; the board stays as it was left. */
export function RatScreen({ place }: { readonly place: RatPlace }) {
  const { lastEnded, years } = useBookYear();
  const isAsked = [place.bookYear, place.standing, place.forms, place.stages].some(
    (one) => one !== undefined,
  );
  const [query, setQuery] = useRemembered<BoardQuery | null>('rat.query', null, isAsked ? null : undefined);
  // Undefined: the board; null: an entry without a cooperative yet.
  const [entered, setEntered] = useState<string | null | undefined>(place.cooperativeId);
  const bookYear = query?.bookYear ?? place.bookYear ?? lastEnded;
  const start =
    bookYear === undefined
      ? undefined
      : {
          ...wholeBoard(bookYear),
          ...(place.standing && { standing: place.standing }),
          ...(place.forms && { forms: place.forms }),
          ...(place.stages && { stages: place.stages }),
        };
  const shown = query ?? start;
  const allYears = bookYear === undefined || years.includes(bookYear) ? years : [bookYear, ...years];
  if (entered !== undefined && bookYear !== undefined) {
    return (
      <Entry
        bookYear={bookYear}
        years={allYears}
        cooperativeId={entered}
        onChoose={setEntered}
        onYear={(year) => shown && setQuery({ ...shown, bookYear: year })}
        onBack={() => setEntered(undefined)}
      />
    );
  }
  return <Board query={shown} years={allYears} onQuery={setQuery} onEnter={setEntered} />;
}
