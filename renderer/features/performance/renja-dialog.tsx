import { useState } from 'react';
import type { RenjaLine } from '#contract/performance/renja.ts';
import type { IndicatorRecord } from '#contract/performance/shapes.ts';
import { quarterShort } from '#rules/performance/quarter.ts';
import { conflictOf, useSeen } from '../../lib/conflict.ts';
import { faultsOf } from '../../lib/faults.ts';
import { useCommand } from '../../lib/use-command.ts';
import { useEntry } from '../../lib/use-entry.ts';
import { FormDialog } from '../../parts/dialog/form-dialog.tsx';
import { FieldRow, FormGroup } from '../../parts/field/form-group.tsx';
import { TextField } from '../../parts/field/text-field.tsx';
import { renjaText as text } from '../../text/performance-renja.ts';
import css from './performance.module.css';
import type { SayPerformance } from './performance-undo.ts';
import { readRenja, renjaEntryOf } from './renja-entry.ts';

interface RenjaDialogProps {
  readonly record: IndicatorRecord;
  readonly year: number;
  readonly line: RenjaLine;
  readonly onSaid: SayPerformance;
  readonly onClose: () => void;
}

/** What Tabel E.81 asks of an indicator beside its figures: Renstra, the years before, and money by quarter. */
export function RenjaDialog({ record, year, line, onSaid, onClose }: RenjaDialogProps) {
  const { id, code, unit } = record;
  const save = useCommand('performance.saveRenja');
  const seen = useSeen(line.updatedAt);
  const [start] = useState(() => renjaEntryOf(line, unit));
  const { entry, field, change, refuse, unplaced } = useEntry('renja', start);
  const saveNow = () => {
    const read = readRenja(entry);
    if ('faults' in read) return refuse(read.faults);
    return save.mutate(
      { ...read.facts, indicatorId: id, year, expectedUpdatedAt: seen.at() },
      {
        onSuccess: ({ updatedAt }) => {
          const before = readRenja(start);
          onSaid(
            text.saved(code),
            'facts' in before
              ? {
                  name: 'performance.saveRenja',
                  input: { ...before.facts, indicatorId: id, year, expectedUpdatedAt: updatedAt },
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
      title={text.title(code, year)}
      saveLabel={text.save}
      isChanged={JSON.stringify(entry) !== JSON.stringify(start)}
      isBusy={save.isPending}
      error={unplaced(save.error)}
      conflict={conflictOf({ error: save.error, seen, entry, change, save: saveNow })}
      onSave={saveNow}
      onClose={onClose}
    >
      <FormGroup title={text.renstra}>
        <FieldRow>
          <TextField {...field('renstraUntil')} label={text.until} isFirst />
          <TextField {...field('renstraTarget')} label={text.target} />
          <TextField {...field('renstraBudget')} label={text.budget} />
        </FieldRow>
      </FormGroup>
      <FormGroup title={text.before}>
        <FieldRow>
          <TextField {...field('doneBefore')} label={text.done} />
          <TextField {...field('spentBefore')} label={text.spent} />
        </FieldRow>
      </FormGroup>
      <FormGroup title={text.thisYear(year)}>
        <TextField
          {...field('budget')}
          label={text.budget}
          {...(line.treeBudget === null ? {} : { description: text.tree(line.treeBudget) })}
        />
        <FieldRow>
          {([1, 2, 3, 4] as const).map((quarter) => (
            <TextField
              key={quarter}
              {...field(`spent${quarter}`)}
              label={text.ofQuarter(quarterShort(quarter))}
            />
          ))}
        </FieldRow>
      </FormGroup>
      <TextField {...field('basis')} label={text.basis} description={text.basisHint} />
      <p className={css.hint}>{text.emptyHint}</p>
    </FormDialog>
  );
}
