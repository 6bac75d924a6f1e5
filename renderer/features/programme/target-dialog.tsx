import { Button } from '@mantine/core';
import { useState } from 'react';
import type { TargetLine } from '#contract/programme.ts';
import {
  MEASURE_DEFINITIONS,
  MEASURE_LABELS,
  MEASURE_UNITS,
  TARGET_LABELS as labels,
  TARGET_MEASURES,
  UNIT_LABELS,
} from '#rules/programme/target.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import { conflictOf, useSeen } from '../../lib/conflict.ts';
import { faultsOf } from '../../lib/faults.ts';
import { useCommand } from '../../lib/use-command.ts';
import { useEntry } from '../../lib/use-entry.ts';
import { FormDialog } from '../../parts/dialog/form-dialog.tsx';
import { ChoiceField, choicesOf } from '../../parts/field/choice-field.tsx';
import { DateField } from '../../parts/field/date-field.tsx';
import { FieldRow } from '../../parts/field/form-group.tsx';
import { ProgrammeCodeField } from '../../parts/field/programme-code-field.tsx';
import { TextField } from '../../parts/field/text-field.tsx';
import { Offered } from '../../parts/layout/offered.tsx';
import { programmeText } from '../../text/programme.ts';
import { EMPTY_TARGET, measureOf, readTarget, targetEntryOf, unitFor } from './programme-entry.ts';
import css from './programme.module.css';

const { target: text } = programmeText;

interface TargetDialogProps {
  readonly year: number;
  /** Undefined: a new one. */
  readonly row?: TargetLine | undefined;
  readonly today: PlainDate;
  readonly onSaved: (name: string, saved: { readonly id: string; readonly isNew: boolean }) => void;
  readonly onRemove: (row: TargetLine) => void;
  readonly onClose: () => void;
}

/** A target of a year: what is counted, how much of it, and by which paper. */
export function TargetDialog({ year, row, today, onSaved, onRemove, onClose }: TargetDialogProps) {
  const save = useCommand('target.save');
  const seen = useSeen(row?.updatedAt ?? null);
  const [start] = useState(() => (row ? targetEntryOf(row) : EMPTY_TARGET));
  const form = useEntry('target', start);
  const { entry, field, date, change, refuse, unplaced } = form;
  const measure = measureOf(entry.measure);
  const saveNow = () => {
    const read = readTarget(entry, year);
    if ('faults' in read) return refuse(read.faults);
    return save.mutate(
      { ...read.facts, id: row?.id ?? null, expectedUpdatedAt: seen.at() },
      {
        onSuccess: ({ id }) => {
          onSaved(text.named(read.facts.name), { id, isNew: row === undefined });
          onClose();
        },
        onError: (error) => refuse(faultsOf(error)),
      },
    );
  };
  return (
    <FormDialog
      title={row ? text.correctTitle : text.newTitle}
      saveLabel={text.save}
      isChanged={JSON.stringify(entry) !== JSON.stringify(start)}
      isBusy={save.isPending}
      error={unplaced(save.error)}
      conflict={conflictOf({ error: save.error, seen, entry, change, save: saveNow })}
      onSave={saveNow}
      onClose={onClose}
    >
      <TextField {...field('name')} label={labels.name} isRequired isFirst />
      <FieldRow>
        <ChoiceField
          {...field('measure')}
          label={labels.measure}
          choices={choicesOf(TARGET_MEASURES, MEASURE_LABELS)}
          onChange={(word) => change({ measure: word, unit: unitFor(measureOf(word), entry.unit) })}
        />
        <ChoiceField
          {...field('unit')}
          label={labels.unit}
          choices={choicesOf(MEASURE_UNITS[measure], UNIT_LABELS)}
        />
        <TextField {...field('amount')} label={labels.amount} isRequired />
      </FieldRow>
      <p className={css.hint}>{MEASURE_DEFINITIONS[measure]}</p>
      {measure === 'typed' && (
        <FieldRow>
          <TextField {...field('realised')} label={labels.realised} />
          <TextField {...field('realisedSource')} label={labels.realisedSource} />
        </FieldRow>
      )}
      <FieldRow>
        <ProgrammeCodeField {...field('code')} label={labels.code} year={year} hint={text.codeHint} />
        <TextField {...field('budget')} label={labels.budget} description={text.budgetHint} />
      </FieldRow>
      <FieldRow>
        <TextField {...field('basis')} label={labels.basis} />
        <DateField {...date('datedOn')} label={labels.datedOn} today={today} />
      </FieldRow>
      <TextField {...field('note')} label={labels.note} maxLength={2000} />
      {row && (
        <Offered asks="target.remove">
          <Button
            variant="subtle"
            color="red"
            data-gives-up
            className={css.remove ?? ''}
            onClick={() => onRemove(row)}
          >
            {text.remove}
          </Button>
        </Offered>
      )}
    </FormDialog>
  );
}
