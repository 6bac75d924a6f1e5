import { useState } from 'react';
import { conflictOf, useSeen } from '../../../lib/conflict.ts';
import { faultsOf, NO_FAULTS, withoutFault, type Faults } from '../../../lib/faults.ts';
import { focusField } from '../../../lib/form-flow.ts';
import { governmentLineOf } from '../../../lib/government-line.ts';
import { nested, readSignatory, type SignatoryEntry } from '../../../lib/signatory-form.ts';
import { useToday } from '../../../lib/use-app-info.ts';
import { useCommand } from '../../../lib/use-command.ts';
import { useOffice } from '../../../lib/use-office.ts';
import { FormDialog } from '../../../parts/dialog/form-dialog.tsx';
import { SignatoryFields } from '../../../parts/field/signatory-fields.tsx';
import { TextField } from '../../../parts/field/text-field.tsx';
import { partsText } from '../../../text/parts/parts.ts';
import { settingsText } from '../../../text/settings/settings.ts';

interface SignatoryEditProps {
  readonly id: string;
  readonly name: string;
  readonly updatedAt: string | null;
  readonly start: SignatoryEntry;
  readonly onClose: () => void;
}

/** Corrects an official or ends the period; the reason stays with what it was before. */
export function SignatoryEdit({ id, name, updatedAt, start, onClose }: SignatoryEditProps) {
  const today = useToday();
  const office = useOffice();
  const update = useCommand('office.updateSignatory');
  const seen = useSeen(updatedAt);
  const [entry, setEntry] = useState(start);
  const [reason, setReason] = useState('');
  const [faults, setFaults] = useState<Faults>(NO_FAULTS);
  const refuse = (found: Faults) => {
    setFaults(found);
    const [first] = Object.keys(found);
    if (first !== undefined) focusField(first);
  };
  const save = () => {
    const read = readSignatory(entry);
    const missing = reason.trim() === '' ? { 'signatory.reason': partsText.reasonMissing } : {};
    if (!read.ok || reason.trim() === '') {
      refuse({ ...(read.ok ? {} : nested(read.faults)), ...missing });
      return;
    }
    update.mutate(
      { ...read.input, id, expectedUpdatedAt: seen.at(), reason: reason.trim() },
      { onSuccess: onClose, onError: (error) => refuse(nested(faultsOf(error))) },
    );
  };
  return (
    <FormDialog
      title={settingsText.editTitle(name)}
      saveLabel={settingsText.save}
      isBusy={update.isPending}
      error={update.error?.details.faults ? null : update.error}
      conflict={conflictOf({
        error: update.error,
        seen,
        entry: { ...entry },
        change: (changes) => setEntry((now) => ({ ...now, ...changes })),
        save,
      })}
      onSave={save}
      onClose={onClose}
    >
      <p>{settingsText.editHint}</p>
      <SignatoryFields
        entry={entry}
        faults={faults}
        today={today}
        isFull
        governmentLine={office ? governmentLineOf(office) : ''}
        onChange={(field, text) => {
          setEntry((now) => ({ ...now, [field]: text }));
          setFaults((now) => withoutFault(now, `signatory.${field}`));
        }}
      />
      <TextField
        name="signatory.reason"
        label={settingsText.reason}
        value={reason}
        error={faults['signatory.reason']}
        isRequired
        onChange={setReason}
      />
    </FormDialog>
  );
}
