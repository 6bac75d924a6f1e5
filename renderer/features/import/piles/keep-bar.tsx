import { Button, Select } from '@mantine/core';
import { useState } from 'react';
import { changeText } from '../../../text/import/changes.ts';
import css from '../parts/changes.module.css';
import {
  countKept,
  keepEverything,
  NOTHING_KEPT,
  sideOfField,
  withFieldKept,
  type ChangedField,
  type Kept,
} from '../parts/kept-choices.ts';
import { SideChoice } from './side-choice.tsx';

interface KeepBarProps {
  readonly changed: readonly ChangedField[];
  readonly kept: Kept;
  readonly onKept: (kept: Kept) => void;
}

/** One choice for all rows that change, however many: for everything, or for one field. */
export function KeepBar({ changed, kept, onKept }: KeepBarProps) {
  const [chosen, setChosen] = useState<string | null>(null);
  const field = changed.find((one) => one.field === chosen) ?? changed[0];
  const keptCount = countKept(kept, changed);
  return (
    <>
      <div className={css.bar}>
        <Button variant="default" disabled={keptCount === 0} onClick={() => onKept(NOTHING_KEPT)}>
          {changeText.fileForAll}
        </Button>
        <Button variant="default" onClick={() => onKept(keepEverything(changed))}>
          {changeText.keepAll}
        </Button>
        <span role="status">{keptCount > 0 && changeText.keptCount(keptCount)}</span>
        <span className={css.hint}>{changeText.keys}</span>
      </div>
      {field && (
        <div className={css.bar}>
          <span id="import-all-rows">{changeText.inAllRows}</span>
          <Select
            aria-labelledby="import-all-rows"
            w="20rem"
            searchable
            allowDeselect={false}
            data={changed.map(({ field: value, label, rows }) => ({
              value,
              label: changeText.fieldRows(label, rows),
            }))}
            value={field.field}
            onChange={setChosen}
          />
          <SideChoice
            name="all-rows"
            label={changeText.choiceOfField(field.label)}
            side={sideOfField(kept, field.field)}
            isTabStop
            onChoose={(keep) => onKept(withFieldKept(kept, field.field, keep))}
          />
        </div>
      )}
    </>
  );
}
