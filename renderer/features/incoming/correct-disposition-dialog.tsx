import type { DispositionLine } from '#contract/incoming.ts';
import { conflictOf, useSeen } from '../../lib/conflict.ts';
import { faultsOf } from '../../lib/faults.ts';
import { useToday } from '../../lib/use-app-info.ts';
import { useCommand } from '../../lib/use-command.ts';
import { useEntry } from '../../lib/use-entry.ts';
import { useRequest } from '../../lib/use-request.ts';
import { FormDialog } from '../../parts/dialog/form-dialog.tsx';
import { incomingText } from '../../text/incoming.ts';
import { entryOfDisposition, readDisposition } from './disposition-entry.ts';
import { DispositionFields } from './disposition-fields.tsx';

const { dispose: text, form: formText } = incomingText;

interface CorrectDispositionDialogProps {
  readonly disposition: DispositionLine;
  readonly onCorrected: () => void;
  readonly onClose: () => void;
}

/** Corrects one disposition, such as its last day. */
export function CorrectDispositionDialog(props: CorrectDispositionDialogProps) {
  const { disposition, onCorrected, onClose } = props;
  const today = useToday();
  const choices = useRequest('incoming.choices', {});
  const save = useCommand('incoming.correctDisposition');
  const seen = useSeen(disposition.updatedAt);
  const start = entryOfDisposition(disposition);
  const form = useEntry('disposition', start);
  const { entry, change, refuse, unplaced } = form;
  const saveNow = () => {
    const read = readDisposition(entry);
    if ('faults' in read) {
      refuse(read.faults);
      return;
    }
    const { toWhom, givenOn, ...input } = read.input;
    if (!givenOn) {
      refuse({ givenOn: formText.dateFault });
      return;
    }
    save.mutate(
      { ...input, givenOn, toWhom: toWhom.join('; '), id: disposition.id, expectedUpdatedAt: seen.at() },
      { onSuccess: onCorrected, onError: (error) => refuse(faultsOf(error)) },
    );
  };
  return (
    <FormDialog
      title={text.correctTitle(disposition.toWhom)}
      saveLabel={formText.save}
      isChanged={JSON.stringify(entry) !== JSON.stringify(start)}
      isBusy={save.isPending}
      error={unplaced(save.error)}
      conflict={conflictOf({ error: save.error, seen, entry, change, save: saveNow })}
      onSave={saveNow}
      onClose={onClose}
    >
      <DispositionFields form={form} choices={choices.data} today={today} isCorrecting />
    </FormDialog>
  );
}
