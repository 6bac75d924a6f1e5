import { Button } from '@mantine/core';
import type { OutputOf } from '#contract/index.ts';
import type { TurnStep } from '#rules/calendar/turn-of-year.ts';
import { useNavigation } from '../../lib/navigation.tsx';
import type { Place } from '../../lib/navigation.tsx';
import { useRequest } from '../../lib/use-request.ts';
import { ErrorNotice } from '../../parts/notice/error-notice.tsx';
import { MarkedWord } from '../../parts/notice/mark.tsx';
import { turnText as text } from '../../text/calendar.ts';
import css from './programme.module.css';

type TurnRow = OutputOf<'calendar.turn'>['rows'][number];

/** Where each step is worked on. */
const placesIn = (year: number): Readonly<Record<TurnStep, Place>> => ({
  activities: { screen: 'activity' },
  plans: { screen: 'coaching', tab: 'plans' },
  officers: { screen: 'coaching', tab: 'officers' },
  reserved: { screen: 'numbers' },
  recap: { screen: 'recap', tab: 'official' },
  calendar: { screen: 'programme', view: 'calendar', year },
  tree: { screen: 'programme', view: 'tree', year },
  targets: { screen: 'programme', view: 'targets', year },
  classification: { screen: 'numbers' },
  signatories: { screen: 'settings', tab: 'signatories' },
  accounts: { screen: 'settings', tab: 'accounts' },
});

/** What is left of the old year and what the new one needs, a line each, with the way to its screen. */
export function TurnView({ year }: { readonly year: number }) {
  const { go } = useNavigation();
  const turn = useRequest('calendar.turn', { year });
  const places = placesIn(year);
  return (
    <>
      <ErrorNotice error={turn.error} />
      <p className={css.hint}>{text.hint}</p>
      <ul aria-label={text.table} className={css.turn}>
        {turn.data?.rows.map((row) => (
          <TurnLine key={row.step} row={row} onOpen={() => go(places[row.step])} />
        ))}
      </ul>
    </>
  );
}

function TurnLine({ row, onOpen }: { readonly row: TurnRow; readonly onOpen: () => void }) {
  return (
    <li>
      <MarkedWord kind={row.isDone ? 'ok' : 'warning'}>{row.isDone ? text.done : text.open}</MarkedWord>
      <span className={css.two}>
        <strong>{row.label}</strong>
        <span>{row.text}</span>
      </span>
      <Button variant="default" aria-label={text.openPlace(row.label)} onClick={onOpen}>
        {text.go}
      </Button>
    </li>
  );
}
