import { faultsOf } from '../../lib/faults.ts';
import { useCommand } from '../../lib/use-command.ts';
import { useEntry } from '../../lib/use-entry.ts';
import { FormDialog } from '../../parts/form-dialog.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { peopleText as text } from '../../text/people.ts';

interface AnonymiseDialogProps {
  readonly person: { readonly id: string; readonly name: string };
  readonly onClose: () => void;
}

/** Takes a person's data out for good; the reason is asked first and kept. */
export function AnonymiseDialog({ person, onClose }: AnonymiseDialogProps) {
  const anonymise = useCommand('people.anonymise');
  const { entry, field, refuse, unplaced } = useEntry('anonymise', { reason: '' });
  const save = () => {
    if (entry.reason.trim() === '') {
      refuse({ reason: text.required(text.anonymiseReason) });
      return;
    }
    anonymise.mutate(
      { personId: person.id, reason: entry.reason },
      { onSuccess: onClose, onError: (error) => refuse(faultsOf(error)) },
    );
  };
  return (
    <FormDialog
      title={text.anonymiseTitle(person.name)}
      saveLabel={text.anonymise}
      isDangerous
      isBusy={anonymise.isPending}
      error={unplaced(anonymise.error)}
      onSave={save}
      onClose={onClose}
    >
      <p>{text.anonymiseWhat}</p>
      <TextField {...field('reason')} label={text.anonymiseReason} isRequired />
    </FormDialog>
  );
}
