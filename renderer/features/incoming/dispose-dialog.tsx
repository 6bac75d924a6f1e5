import type { IncomingLine } from '#contract/incoming.ts';
import { faultsOf } from '../../lib/faults.ts';
import { useToday } from '../../lib/use-app-info.ts';
import { useCommand } from '../../lib/use-command.ts';
import { useEntry } from '../../lib/use-entry.ts';
import { useRequest } from '../../lib/use-request.ts';
import { FormDialog } from '../../parts/dialog/form-dialog.tsx';
import { incomingText } from '../../text/incoming.ts';
import { EMPTY_DISPOSITION, readDisposition } from './disposition-entry.ts';
import { DispositionFields } from './disposition-fields.tsx';

const { dispose: text } = incomingText;

interface DisposeDialogProps {
  readonly line: IncomingLine;
  readonly onDisposed: (to: readonly string[], ids: readonly string[]) => void;
  readonly onClose: () => void;
}

/** Passes a letter on. */
export function DisposeDialog({ line, onDisposed, onClose }: DisposeDialogProps) {
  const today = useToday();
  const choices = useRequest('incoming.choices', {});
  const save = useCommand('incoming.dispose');
  const form = useEntry('disposition', EMPTY_DISPOSITION);
  const saveNow = () => {
    const read = readDisposition(form.entry);
    if ('faults' in read) {
      form.refuse(read.faults);
      return;
    }
    const { input } = read;
    save.mutate(
      { id: line.id, ...input },
      {
        onSuccess: ({ ids }) => onDisposed(input.toWhom, ids),
        onError: (error) => form.refuse(faultsOf(error)),
      },
    );
  };
  return (
    <FormDialog
      title={text.title(line.agenda)}
      saveLabel={text.save}
      isChanged={JSON.stringify(form.entry) !== JSON.stringify(EMPTY_DISPOSITION)}
      isBusy={save.isPending}
      error={form.unplaced(save.error)}
      onSave={saveNow}
      onClose={onClose}
    >
      <DispositionFields form={form} choices={choices.data} today={today} />
    </FormDialog>
  );
}
