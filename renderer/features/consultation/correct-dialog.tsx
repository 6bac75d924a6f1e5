import type { ConsultationLine } from '#contract/consultation.ts';
import { conflictOf, useSeen } from '../../lib/conflict.ts';
import { faultsOf } from '../../lib/faults.ts';
import { useToday } from '../../lib/use-app-info.ts';
import { useCommand } from '../../lib/use-command.ts';
import { useEntry } from '../../lib/use-entry.ts';
import { useRequest } from '../../lib/use-request.ts';
import { FormDialog } from '../../parts/dialog/form-dialog.tsx';
import { consultationText } from '../../text/consultation.ts';
import { entryOf, readConsultation } from './consultation-entry.ts';
import { ConsultationFields } from './consultation-fields.tsx';

const { form: text } = consultationText;

interface CorrectDialogProps {
  readonly line: ConsultationLine;
  readonly onCorrected: (name: string) => void;
  readonly onClose: () => void;
}

/** Corrects what was recorded; a number that stays masked stays as it was. */
export function CorrectDialog({ line, onCorrected, onClose }: CorrectDialogProps) {
  const today = useToday();
  const choices = useRequest('consultation.choices', {});
  const save = useCommand('consultation.correct');
  const seen = useSeen(line.updatedAt);
  const start = entryOf(line);
  const form = useEntry('consultation', start);
  const { entry, change, refuse, unplaced } = form;
  const saveNow = () => {
    const read = readConsultation(entry);
    if ('faults' in read) {
      refuse(read.faults);
      return;
    }
    const { heldOn, ...input } = read.input;
    if (!heldOn) {
      refuse({ heldOn: text.dateFault });
      return;
    }
    save.mutate(
      { ...input, heldOn, id: line.id, expectedUpdatedAt: seen.at() },
      {
        onSuccess: () => {
          onCorrected(input.name);
          onClose();
        },
        onError: (error) => refuse(faultsOf(error)),
      },
    );
  };
  return (
    <FormDialog
      title={text.correctTitle(line.name)}
      saveLabel={text.save}
      isChanged={JSON.stringify(entry) !== JSON.stringify(start)}
      isBusy={save.isPending}
      error={unplaced(save.error)}
      conflict={conflictOf({ error: save.error, seen, entry, change, save: saveNow })}
      onSave={saveNow}
      onClose={onClose}
    >
      <ConsultationFields
        form={form}
        choices={choices.data}
        today={today}
        cooperativeName={line.cooperativeName}
        umkmName={line.umkmName}
        isCorrecting
      />
    </FormDialog>
  );
}
