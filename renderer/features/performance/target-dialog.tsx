import { useState } from 'react';
import type { IndicatorRecord, IndicatorYear } from '#contract/performance/shapes.ts';
import { quarterShort } from '#rules/performance/quarter.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import { conflictOf, useSeen } from '../../lib/conflict.ts';
import { faultsOf } from '../../lib/faults.ts';
import { useCommand } from '../../lib/use-command.ts';
import { useEntry } from '../../lib/use-entry.ts';
import { FormDialog } from '../../parts/dialog/form-dialog.tsx';
import { DateField } from '../../parts/field/date-field.tsx';
import { FieldRow } from '../../parts/field/form-group.tsx';
import { TextField } from '../../parts/field/text-field.tsx';
import { performanceText } from '../../text/performance.ts';
import { readTargets, targetEntryOf, targetField } from './performance-entry.ts';
import css from './performance.module.css';
import type { SayPerformance } from './performance-undo.ts';

const { targets: text, form } = performanceText;

interface TargetDialogProps {
  readonly record: IndicatorRecord;
  readonly kept: IndicatorYear;
  readonly today: PlainDate;
  readonly onSaid: SayPerformance;
  readonly onClose: () => void;
}

/** What each quarter and the year are to reach, and by which paper. */
export function TargetDialog({ record, kept, today, onSaid, onClose }: TargetDialogProps) {
  const { id, code, unit } = record;
  const save = useCommand('performance.saveTargets');
  const seen = useSeen(kept.targetsUpdatedAt);
  const [start] = useState(() => targetEntryOf(kept, unit));
  const { entry, field, date, change, refuse, unplaced } = useEntry('target', start);
  const saveNow = () => {
    const read = readTargets(entry);
    if ('faults' in read) return refuse(read.faults);
    return save.mutate(
      { ...read.facts, indicatorId: id, year: kept.year, expectedUpdatedAt: seen.at() },
      {
        onSuccess: ({ updatedAt }) => {
          const before = readTargets(start);
          onSaid(
            text.done(code),
            'facts' in before
              ? {
                  name: 'performance.saveTargets',
                  input: { ...before.facts, indicatorId: id, year: kept.year, expectedUpdatedAt: updatedAt },
                  sentence: text.undone(code),
                }
              : undefined,
          );
          onClose();
        },
        onError: (error) => refuse(faultsOf(error)),
      },
    );
  };
  return (
    <FormDialog
      title={text.title(code, kept.year)}
      saveLabel={form.save}
      isChanged={JSON.stringify(entry) !== JSON.stringify(start)}
      isBusy={save.isPending}
      error={unplaced(save.error)}
      conflict={conflictOf({ error: save.error, seen, entry, change, save: saveNow })}
      onSave={saveNow}
      onClose={onClose}
    >
      <FieldRow>
        {([1, 2, 3, 4] as const).map((quarter) => (
          <TextField
            key={quarter}
            {...field(targetField(quarter))}
            label={text.of(unit, quarterShort(quarter))}
            isFirst={quarter === 1}
          />
        ))}
      </FieldRow>
      <TextField {...field('target0')} label={text.of(unit, quarterShort(0))} />
      <p className={css.hint}>{text.hint}</p>
      <FieldRow>
        <TextField {...field('basis')} label={text.basis} />
        <DateField {...date('datedOn')} label={text.datedOn} today={today} />
      </FieldRow>
    </FormDialog>
  );
}
