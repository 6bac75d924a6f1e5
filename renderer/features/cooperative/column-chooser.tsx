import { Button, Checkbox, Group, Modal } from '@mantine/core';
import { useState, type DragEvent } from 'react';
import { REGISTER_COLUMN_LABELS, type RegisterColumn } from '#rules/cooperative/register-column.ts';
import { cooperativeText } from '../../text/cooperative/cooperative.ts';
import { partsText } from '../../text/parts/parts.ts';
import { choicesOf, FIXED_COLUMN, movedChoice, shownOf, toggledChoice } from './column-choice.ts';
import css from './cooperative.module.css';
import { DEFAULT_COLUMNS } from './list-view.ts';

const { columns: text } = cooperativeText;

interface ColumnChooserProps {
  readonly columns: readonly RegisterColumn[];
  readonly onChoose: (columns: readonly RegisterColumn[]) => void;
  readonly onClose: () => void;
}

/** Which columns the list shows and in which order; by mouse (dragging) or keys (Naik, Turun). */
export function ColumnChooser({ columns, onChoose, onClose }: ColumnChooserProps) {
  const [choices, setChoices] = useState(() => choicesOf(columns));
  const [dragged, setDragged] = useState<number | null>(null);
  const move = (from: number, to: number) => setChoices((now) => movedChoice(now, from, to));
  const onDragOver = (event: DragEvent, to: number) => {
    event.preventDefault();
    if (dragged === null || dragged === to) return;
    move(dragged, to);
    setDragged(Math.max(1, to));
  };
  return (
    <Modal opened onClose={onClose} title={<strong>{text.title}</strong>} size="30rem">
      <p>{text.hint}</p>
      <ol className={css.columns} aria-label={text.list}>
        {choices.map(({ column, isShown }, index) => {
          const label = REGISTER_COLUMN_LABELS[column];
          const isFixed = column === FIXED_COLUMN;
          return (
            <li
              key={column}
              draggable={!isFixed}
              data-dragged={dragged === index}
              onDragStart={() => setDragged(index)}
              onDragOver={(event) => onDragOver(event, index)}
              onDragEnd={() => setDragged(null)}
            >
              <Checkbox
                label={isFixed ? `${label} (${text.fixed})` : label}
                checked={isShown}
                disabled={isFixed}
                onChange={() => setChoices((now) => toggledChoice(now, column))}
              />
              {!isFixed && (
                <span>
                  <button
                    type="button"
                    aria-label={text.up(label)}
                    title={text.up(label)}
                    disabled={index === 1}
                    onClick={() => move(index, index - 1)}
                  >
                    ▲
                  </button>
                  <button
                    type="button"
                    aria-label={text.down(label)}
                    title={text.down(label)}
                    disabled={index === choices.length - 1}
                    onClick={() => move(index, index + 1)}
                  >
                    ▼
                  </button>
                </span>
              )}
            </li>
          );
        })}
      </ol>
      <Group justify="space-between" mt="md">
        <Button variant="subtle" onClick={() => setChoices(choicesOf(DEFAULT_COLUMNS))}>
          {text.standard}
        </Button>
        <Group gap="xs">
          <Button variant="default" onClick={onClose}>
            {partsText.cancel}
          </Button>
          <Button onClick={() => onChoose(shownOf(choices))}>{text.apply}</Button>
        </Group>
      </Group>
    </Modal>
  );
}
