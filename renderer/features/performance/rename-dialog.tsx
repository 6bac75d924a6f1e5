import { useState } from 'react';
import type { IndicatorRecord } from '#contract/performance/shapes.ts';
import { parseTypedDate } from '#rules/value/indonesian-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import { conflictOf, useSeen } from '../../lib/conflict.ts';
import { faultsOf } from '../../lib/faults.ts';
import { useCommand } from '../../lib/use-command.ts';
import { useEntry } from '../../lib/use-entry.ts';
import { FormDialog } from '../../parts/dialog/form-dialog.tsx';
import { DateField } from '../../parts/field/date-field.tsx';
import { TextField } from '../../parts/field/text-field.tsx';
import type { SayPerformance } from './performance-undo.ts';
import { performanceText } from '../../text/performance.ts';

const { rename: text, form } = performanceText;

interface RenameDialogProps {
  readonly record: IndicatorRecord;
  readonly today: PlainDate;
  readonly onSaid: SayPerformance;
  readonly onClose: () => void;
}

/** A new name from a day on; quarters that end before it keep the old one. */
export function RenameDialog({ record, today, onSaid, onClose }: RenameDialogProps) {
  const save = useCommand('performance.correctName');
  const seen = useSeen(record.updatedAt);
  const latest = record.names.at(-1);
  const [start] = useState({
    fromOn: '',
    name: latest?.name ?? '',
    definition: latest?.definition ?? '',
    basis: '',
  });
  const { entry, field, date, change, refuse, unplaced } = useEntry('rename', start);
  const saveNow = () => {
    const fromOn = parseTypedDate(entry.fromOn);
    if (fromOn === undefined) return refuse({ fromOn: text.dateFault });
    if (entry.name.trim() === '') return refuse({ name: form.required(form.name) });
    const { name, definition, basis } = entry;
    return save.mutate(
      { id: record.id, expectedUpdatedAt: seen.at(), fromOn, name, definition, basis },
      {
        onSuccess: ({ updatedAt }) => {
          // What was written on that day stays on record; the name that held before it holds on.
          const before = record.names.findLast((one) => one.fromOn <= fromOn) ?? latest;
          onSaid(
            text.done(record.code),
            before && {
              name: 'performance.correctName',
              input: {
                id: record.id,
                expectedUpdatedAt: updatedAt,
                fromOn,
                name: before.name,
                definition: before.definition,
                basis: before.basis,
              },
              sentence: text.undone(record.code),
            },
          );
          onClose();
        },
        onError: (error) => refuse(faultsOf(error)),
      },
    );
  };
  return (
    <FormDialog
      title={text.title(record.code)}
      saveLabel={form.save}
      isChanged={JSON.stringify(entry) !== JSON.stringify(start)}
      isBusy={save.isPending}
      error={unplaced(save.error)}
      conflict={conflictOf({ error: save.error, seen, entry, change, save: saveNow })}
      onSave={saveNow}
      onClose={onClose}
    >
      <DateField {...date('fromOn')} label={text.fromOn} description={text.hint} today={today} isRequired />
      <TextField {...field('name')} label={form.name} isRequired maxLength={500} />
      <TextField {...field('definition')} label={form.definition} maxLength={2000} />
      <TextField {...field('basis')} label={form.basis} />
    </FormDialog>
  );
}
