import type { IncomingLine } from '#contract/incoming.ts';
import { conflictOf, useSeen } from '../../lib/conflict.ts';
import { faultsOf } from '../../lib/faults.ts';
import { useToday } from '../../lib/use-app-info.ts';
import { useCommand } from '../../lib/use-command.ts';
import { useEntry } from '../../lib/use-entry.ts';
import { useRequest } from '../../lib/use-request.ts';
import { FormDialog } from '../../parts/dialog/form-dialog.tsx';
import { incomingText } from '../../text/incoming.ts';
import { entryOf, readIncoming } from './incoming-entry.ts';
import { LetterFields } from './letter-fields.tsx';

const { form: text } = incomingText;

interface CorrectDialogProps {
  readonly line: IncomingLine;
  readonly onCorrected: () => void;
  readonly onClose: () => void;
}

/** Corrects what was recorded; the number of the agenda stays. */
export function CorrectDialog({ line, onCorrected, onClose }: CorrectDialogProps) {
  const today = useToday();
  const choices = useRequest('incoming.choices', {});
  const save = useCommand('incoming.correct');
  const seen = useSeen(line.updatedAt);
  const start = entryOf(line);
  const form = useEntry('incoming', start);
  const { entry, change, refuse, unplaced } = form;
  const saveNow = () => {
    const read = readIncoming(entry);
    if ('faults' in read) {
      refuse(read.faults);
      return;
    }
    const { receivedOn, agendaNumber: _given, ...input } = read.input;
    if (!receivedOn) {
      refuse({ receivedOn: text.dateFault });
      return;
    }
    save.mutate(
      { ...input, receivedOn, id: line.id, expectedUpdatedAt: seen.at() },
      { onSuccess: onCorrected, onError: (error) => refuse(faultsOf(error)) },
    );
  };
  return (
    <FormDialog
      title={text.correctTitle(line.agenda)}
      saveLabel={text.save}
      isChanged={JSON.stringify(entry) !== JSON.stringify(start)}
      isBusy={save.isPending}
      error={unplaced(save.error)}
      conflict={conflictOf({ error: save.error, seen, entry, change, save: saveNow })}
      onSave={saveNow}
      onClose={onClose}
    >
      <LetterFields
        form={form}
        choices={choices.data}
        today={today}
        cooperativeName={line.cooperativeName}
        isCorrecting
      />
    </FormDialog>
  );
}
