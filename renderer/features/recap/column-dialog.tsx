import { Button, Checkbox, Chip, Group, Modal } from '@mantine/core';
import { useState } from 'react';
import {
  RECAP_COLUMN_CATALOGUE,
  type RecapColumnChoice,
  type RecapColumnEntry,
} from '#rules/recap/column.ts';
import { useRequest } from '../../lib/use-request.ts';
import { partsText } from '../../text/parts/parts.ts';
import { recapText } from '../../text/recap/recap.ts';
import { withColumn } from './recap-choice.ts';
import css from './recap.module.css';

const { chooser } = recapText;

interface ColumnLineProps {
  readonly entry: RecapColumnEntry;
  readonly chosen: readonly RecapColumnChoice[];
  /** Newest first. */
  readonly years: readonly number[];
  readonly onChange: (bookYear: number | null, isChosen: boolean) => void;
}

/** One column with its definition beside it, and its book years where it needs some. */
function ColumnLine({ entry, chosen, years, onChange }: ColumnLineProps) {
  const isChosen = chosen.length > 0;
  const toggle = () => {
    if (isChosen) for (const { bookYear } of chosen) onChange(bookYear, false);
    else onChange(entry.needsBookYear ? (years[0] ?? null) : null, true);
  };
  const definition = entry.definition.replaceAll(' TB [tahun]', '').replaceAll('[tahun]', 'itu');
  return (
    <li>
      <div>
        <Checkbox
          label={entry.name}
          checked={isChosen}
          disabled={entry.needsBookYear && years.length === 0}
          onChange={toggle}
        />
        {entry.needsBookYear && isChosen && (
          <Chip.Group multiple value={chosen.map(({ bookYear }) => String(bookYear))}>
            <div className={css.years} role="group" aria-label={chooser.years(entry.name)}>
              {years.map((year) => (
                <Chip key={year} size="xs" value={String(year)} onChange={(isOn) => onChange(year, isOn)}>
                  {year}
                </Chip>
              ))}
            </div>
          </Chip.Group>
        )}
      </div>
      <p>{definition}</p>
    </li>
  );
}

interface ColumnDialogProps {
  readonly columns: readonly RecapColumnChoice[];
  readonly standard: readonly RecapColumnChoice[];
  readonly onChoose: (columns: readonly RecapColumnChoice[]) => void;
  readonly onClose: () => void;
}

/** Chooses what is counted; nobody chooses a number without having its definition before the eyes. */
export function ColumnDialog({ columns, standard, onChoose, onClose }: ColumnDialogProps) {
  const years = useRequest('recap.catalogue', {}).data?.bookYears ?? [];
  const [chosen, setChosen] = useState(columns);
  return (
    <Modal opened onClose={onClose} title={<strong>{chooser.title}</strong>} size="60rem">
      <p>{chooser.hint}</p>
      <ul className={css.catalogue} aria-label={chooser.list}>
        {RECAP_COLUMN_CATALOGUE.map((entry) => (
          <ColumnLine
            key={entry.key}
            entry={entry}
            chosen={chosen.filter(({ key }) => key === entry.key)}
            years={years}
            onChange={(bookYear, isChosen) =>
              setChosen((now) => withColumn(now, { key: entry.key, bookYear }, isChosen))
            }
          />
        ))}
      </ul>
      <Group justify="space-between" mt="md">
        <Button variant="subtle" onClick={() => setChosen(standard)}>
          {chooser.standard}
        </Button>
        <Group gap="xs">
          <span aria-live="polite">{chooser.count(chosen.length)}</span>
          <Button variant="default" onClick={onClose}>
            {partsText.cancel}
          </Button>
          <Button disabled={chosen.length === 0} onClick={() => onChoose(chosen)}>
            {chooser.apply}
          </Button>
        </Group>
      </Group>
    </Modal>
  );
}
