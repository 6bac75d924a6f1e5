import { useState } from 'react';
import { dateParts } from '#rules/value/plain-date.ts';
import { useToday } from './use-app-info.ts';
import { useRequest } from './use-request.ts';

export interface BookYearChoice {
  /** Undefined until the years are known. */
  readonly bookYear: number | undefined;
  /** The last year that is over: the one whose RAT are held now. Undefined until the day is known. */
  readonly lastEnded: number | undefined;
  /** The years with figures or RAT, and always the last one that is over; newest first. */
  readonly years: readonly number[];
  readonly choose: (year: number) => void;
}

/** The book year a screen works on: the one chosen (or asked for when it was opened), else the newest with records. */
export function useBookYear(asked?: number): BookYearChoice {
  const [chosen, choose] = useState(asked);
  const known = useRequest('cooperative.listBookYears', {}).data;
  const today = useToday();
  if (!known || !today) return { bookYear: undefined, lastEnded: undefined, years: [], choose };
  const lastEnded = dateParts(today).year - 1;
  const wanted = asked === undefined ? [lastEnded] : [lastEnded, asked];
  const years = [...new Set([...known, ...wanted])].toSorted((one, other) => other - one);
  return { bookYear: chosen ?? known[0] ?? lastEnded, lastEnded, years, choose };
}
