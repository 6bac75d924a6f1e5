import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { columnText } from '../../text/import/columns.ts';
import css from './mapping.module.css';
import { DRAGGED_FIELD, type FieldChoice } from './mapping-row.tsx';

interface FieldTrayProps {
  readonly choices: readonly FieldChoice[];
  /** The letter of the column that has the field already. */
  readonly columnOf: (field: string) => string | undefined;
}

/** The fields of the register, to be dragged onto a column; the keyboard chooses at the column itself. */
export function FieldTray({ choices, columnOf }: FieldTrayProps) {
  const [sought, setSought] = useState('');
  const matching = choices.filter(({ label }) => label.toLowerCase().includes(sought.trim().toLowerCase()));
  // What still has no column comes first: that is what one looks for here.
  const found = matching.toSorted(
    (one, other) => Number(columnOf(one.field) !== undefined) - Number(columnOf(other.field) !== undefined),
  );
  return (
    <section className={css.tray} aria-label={columnText.tray}>
      <h2>{columnText.tray}</h2>
      <p>{columnText.trayHint}</p>
      <TextInput
        aria-label={columnText.trayFind}
        placeholder={columnText.trayFind}
        value={sought}
        onChange={(event) => setSought(event.currentTarget.value)}
      />
      <ul>
        {found.map(({ field, label }) => {
          const letter = columnOf(field);
          return (
            <li
              key={field}
              draggable
              data-used={letter !== undefined}
              onDragStart={(event) => {
                event.dataTransfer.setData(DRAGGED_FIELD, field);
                event.dataTransfer.effectAllowed = 'copy';
              }}
            >
              <span>{label}</span>
              {letter !== undefined && <small>{columnText.trayUsed(letter)}</small>}
            </li>
          );
        })}
        {found.length === 0 && <li className={css.none}>{columnText.trayNone}</li>}
      </ul>
    </section>
  );
}
