import { faultsOf } from '../../lib/faults.ts';
import { useCommand } from '../../lib/use-command.ts';
import { useEntry } from '../../lib/use-entry.ts';
import { FormDialog } from '../../parts/dialog/form-dialog.tsx';
import { FieldRow } from '../../parts/field/form-group.tsx';
import { TextField } from '../../parts/field/text-field.tsx';
import { numbersText as text } from '../../text/numbers.ts';
import { faultsIn, readWhole } from './number-entry.ts';

interface BlockDialogProps {
  readonly series: string;
  readonly year: number;
  /** Where a block usually begins. */
  readonly next: number;
  readonly onDone: (sentence: string) => void;
  readonly onClose: () => void;
}

/** Sets a range aside for the book that is still written by hand. */
export function BlockDialog({ series, year, next, onDone, onClose }: BlockDialogProps) {
  const block = useCommand('number.block');
  const { entry, field, refuse, unplaced } = useEntry('block', { from: String(next), to: '', reason: '' });
  const save = () => {
    const faults = faultsIn(entry, { numbers: ['from', 'to'], texts: ['reason'] }, text.fields);
    if (Object.keys(faults).length > 0) {
      refuse(faults);
      return;
    }
    block.mutate(
      {
        series,
        year,
        from: readWhole(entry.from) ?? 0,
        to: readWhole(entry.to) ?? 0,
        reason: entry.reason,
      },
      { onSuccess: ({ count }) => onDone(text.blocked(count)), onError: (error) => refuse(faultsOf(error)) },
    );
  };
  return (
    <FormDialog
      title={text.dialogs.blockTitle}
      saveLabel={text.dialogs.blockSave}
      isBusy={block.isPending}
      error={unplaced(block.error)}
      onSave={save}
      onClose={onClose}
    >
      <p>{text.dialogs.blockWhat}</p>
      <FieldRow>
        <TextField {...field('from')} label={text.fields.from} maxLength={7} isRequired />
        <TextField {...field('to')} label={text.fields.to} maxLength={7} isRequired />
      </FieldRow>
      <TextField {...field('reason')} label={text.fields.reason} isRequired />
    </FormDialog>
  );
}
