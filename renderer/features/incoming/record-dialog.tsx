import type { OutputOf } from '#contract/index.ts';
import { faultsOf } from '../../lib/faults.ts';
import { useToday } from '../../lib/use-app-info.ts';
import { useCommand } from '../../lib/use-command.ts';
import { useEntry } from '../../lib/use-entry.ts';
import { useRequest } from '../../lib/use-request.ts';
import { FormDialog } from '../../parts/dialog/form-dialog.tsx';
import { incomingText } from '../../text/incoming.ts';
import { EMPTY_INCOMING, readIncoming } from './incoming-entry.ts';
import { LetterFields } from './letter-fields.tsx';

const { form: text } = incomingText;
const EMPTY = JSON.stringify(EMPTY_INCOMING);

interface RecordDialogProps {
  readonly onRecorded: (made: OutputOf<'incoming.record'>) => void;
  readonly onClose: () => void;
}

/** The next letter: sender and matter are enough, Enter goes on, Ctrl+S saves. */
export function RecordDialog({ onRecorded, onClose }: RecordDialogProps) {
  const today = useToday();
  const choices = useRequest('incoming.choices', {});
  const save = useCommand('incoming.record');
  const form = useEntry('incoming', EMPTY_INCOMING);
  const saveNow = () => {
    const read = readIncoming(form.entry);
    if ('faults' in read) {
      form.refuse(read.faults);
      return;
    }
    save.mutate(read.input, {
      onSuccess: (made) => onRecorded(made),
      onError: (error) => form.refuse(faultsOf(error)),
    });
  };
  return (
    <FormDialog
      title={text.title(choices.data?.nextNumber ?? 1)}
      saveLabel={text.save}
      isChanged={JSON.stringify(form.entry) !== EMPTY}
      isBusy={save.isPending}
      error={form.unplaced(save.error) ?? choices.error}
      onSave={saveNow}
      onClose={onClose}
    >
      <LetterFields form={form} choices={choices.data} today={today} />
    </FormDialog>
  );
}
