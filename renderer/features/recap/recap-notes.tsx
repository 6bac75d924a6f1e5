import { Button } from '@mantine/core';
import { useState } from 'react';
import type { RecapTable } from '#contract/recap/recap.ts';
import { formatLongDate } from '#rules/value/indonesian-date.ts';
import { recapText } from '../../text/recap/recap.ts';
import css from './recap.module.css';

const { notes } = recapText;

/** Under every table: where the numbers come from, of which day, and what each of them means. */
export function RecapNotes({ table }: { readonly table: RecapTable }) {
  const [isWhole, setWhole] = useState(false);
  return (
    <div className={css.foot}>
      <div
        className={`${css.notes} ${isWhole ? css.whole : ''}`}
        role="note"
        aria-label={notes.label}
        tabIndex={0}
      >
        <p>
          {notes.source(table.source, formatLongDate(table.cutOffOn))} {notes.counted(table.filterSentence)}
        </p>
        <p>{notes.rows(table.groupHeading, table.groupDefinition)}</p>
        {table.columns.map(({ key, bookYear, definition }) => (
          <p key={`${key} ${bookYear ?? ''}`}>{definition}</p>
        ))}
      </div>
      <Button variant="subtle" size="compact-sm" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
        {isWhole ? notes.showLess : notes.showAll}
      </Button>
    </div>
  );
}
