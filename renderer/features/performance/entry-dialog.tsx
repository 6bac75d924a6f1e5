import { Textarea } from '@mantine/core';
import { useState } from 'react';
import type { IndicatorRecord, IndicatorYear } from '#contract/performance/shapes.ts';
import { denominatorText, numeratorText } from '#rules/performance/indicator.ts';
import { quarterName } from '#rules/performance/quarter.ts';
import type { Quarter } from '#rules/performance/quarter.ts';
import { conflictOf, useSeen } from '../../lib/conflict.ts';
import { faultsOf } from '../../lib/faults.ts';
import { useCommand } from '../../lib/use-command.ts';
import { useEntry } from '../../lib/use-entry.ts';
import { FormDialog } from '../../parts/dialog/form-dialog.tsx';
import { FieldRow } from '../../parts/field/form-group.tsx';
import { TextField } from '../../parts/field/text-field.tsx';
import { performanceText } from '../../text/performance.ts';
import { quarterEntryOf, readQuarterEntry } from './performance-entry.ts';
import css from './performance.module.css';

const { entry: text, form } = performanceText;

interface EntryDialogProps {
  readonly record: IndicatorRecord;
  readonly kept: IndicatorYear;
  readonly quarter: Quarter;
  readonly onSaid: (sentence: string) => void;
  readonly onClose: () => void;
}

/** What only people know of a quarter: figures from elsewhere with their source, causes and efforts. */
export function EntryDialog({ record, kept, quarter, onSaid, onClose }: EntryDialogProps) {
  const { id, code } = record;
  const save = useCommand('performance.saveEntry');
  const seen = useSeen(kept.entries.find((one) => one.quarter === quarter)?.updatedAt ?? null);
  const [start] = useState(() => quarterEntryOf(kept, quarter));
  const { entry, field, change, refuse, unplaced } = useEntry('entry', start);
  const isNumerator = record.numerator === 'typed';
  const isDenominator = record.denominator === 'typed' || (record.formula === 'growth' && isNumerator);
  const saveNow = () => {
    const read = readQuarterEntry(entry);
    if ('faults' in read) return refuse(read.faults);
    return save.mutate(
      { ...read.facts, indicatorId: id, year: kept.year, quarter, expectedUpdatedAt: seen.at() },
      {
        onSuccess: () => {
          onSaid(text.done(code));
          onClose();
        },
        onError: (error) => refuse(faultsOf(error)),
      },
    );
  };
  const lines = (name: 'causes' | 'efforts', label: string, isFirst: boolean) => {
    const { name: at, onChange, ...bound } = field(name);
    return (
      <Textarea
        {...bound}
        label={label}
        data-field={at}
        data-autofocus={isFirst || undefined}
        rows={3}
        maxLength={2000}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    );
  };
  const isCounted = !isNumerator && !isDenominator;
  return (
    <FormDialog
      title={text.title(code, quarterName(kept.year, quarter))}
      saveLabel={form.save}
      isChanged={JSON.stringify(entry) !== JSON.stringify(start)}
      isBusy={save.isPending}
      error={unplaced(save.error)}
      conflict={conflictOf({ error: save.error, seen, entry, change, save: saveNow })}
      onSave={saveNow}
      onClose={onClose}
    >
      {isCounted ? (
        <p className={css.hint}>{text.counted}</p>
      ) : (
        <>
          <FieldRow>
            {isNumerator && <TextField {...field('numerator')} label={numeratorText(record)} isFirst />}
            {isDenominator && <TextField {...field('denominator')} label={denominatorText(record)} />}
          </FieldRow>
          <TextField {...field('source')} label={text.source} description={text.sourceHint} />
        </>
      )}
      {lines('causes', text.causes, isCounted)}
      {lines('efforts', text.efforts, false)}
    </FormDialog>
  );
}
