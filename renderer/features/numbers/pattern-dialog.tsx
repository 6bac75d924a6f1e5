import type { NumberSeriesLine } from '#contract/numbers.ts';
import { formatShortDate } from '#rules/value/indonesian-date.ts';
import { keepMine, useSeen } from '../../lib/conflict.ts';
import { faultsOf } from '../../lib/faults.ts';
import { useToday } from '../../lib/use-app-info.ts';
import { useCommand } from '../../lib/use-command.ts';
import { useEntry } from '../../lib/use-entry.ts';
import { FormDialog } from '../../parts/dialog/form-dialog.tsx';
import { numbersText as text } from '../../text/numbers.ts';
import { PatternFields, patternFaults, readPattern } from './pattern-fields.tsx';

interface PatternDialogProps {
  readonly series: NumberSeriesLine;
  readonly onClose: () => void;
}

/** Another pattern for a series from a day on. */
export function PatternDialog({ series, onClose }: PatternDialogProps) {
  const today = useToday();
  const save = useCommand('number.savePattern');
  const seen = useSeen(series.updatedAt);
  const present = series.patterns.at(-1);
  const form = useEntry('pattern', {
    pattern: present?.pattern ?? '',
    classification: present?.classification ?? '',
    unitCode: present?.unitCode ?? '',
    inForceFrom: today ? formatShortDate(today) : '',
  });
  const { entry, refuse, unplaced } = form;
  const submit = () => {
    const faults = patternFaults(entry);
    if (Object.keys(faults).length > 0) {
      refuse(faults);
      return;
    }
    save.mutate(
      { series: series.code, expectedUpdatedAt: seen.at(), ...readPattern(entry) },
      { onSuccess: onClose, onError: (error) => refuse(faultsOf(error)) },
    );
  };
  return (
    <FormDialog
      title={text.dialogs.patternTitle(series.name)}
      saveLabel={text.dialogs.patternSave}
      isBusy={save.isPending}
      error={unplaced(save.error)}
      conflict={
        save.error?.code === 'RECORD_CHANGED_ELSEWHERE'
          ? { mine: () => entry.pattern, keep: () => save.error && keepMine(save.error, seen, submit) }
          : undefined
      }
      onSave={submit}
      onClose={onClose}
    >
      <PatternFields {...form} />
    </FormDialog>
  );
}
