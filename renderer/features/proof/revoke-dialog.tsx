import { useState } from 'react';
import { formatShortDate, parseTypedDate } from '#rules/value/indonesian-date.ts';
import { focusField } from '../../lib/form-flow.ts';
import { useToday } from '../../lib/use-app-info.ts';
import { useCommand } from '../../lib/use-command.ts';
import { DateField } from '../../parts/field/date-field.tsx';
import { FormDialog } from '../../parts/dialog/form-dialog.tsx';
import { TextField } from '../../parts/field/text-field.tsx';
import { partsText } from '../../text/parts/parts.ts';
import { proofText } from '../../text/proof.ts';

interface RevokeDialogProps {
  readonly number: string;
  readonly name: string;
  readonly shortCode: string;
  readonly onClose: () => void;
}

/** A revocation cannot be taken back, so it is said in full before it is made. */
export function RevokeDialog({ number, name, shortCode, onClose }: RevokeDialogProps) {
  const today = useToday();
  const revoke = useCommand('proof.revoke');
  const [reason, setReason] = useState('');
  const [dayText, setDayText] = useState(today ? formatShortDate(today) : '');
  const [isTried, setTried] = useState(false);
  const day = parseTypedDate(dayText);
  const save = () => {
    setTried(true);
    if (reason.trim() === '') focusField('reason');
    else if (day) revoke.mutate({ text: shortCode, on: day, reason }, { onSuccess: onClose });
    else focusField('on');
  };
  return (
    <FormDialog
      title={proofText.revokeTitle}
      saveLabel={proofText.revoke}
      isDangerous
      isBusy={revoke.isPending}
      error={revoke.error}
      onSave={save}
      onClose={onClose}
    >
      <p>{proofText.revokeWhat(number, name)}</p>
      <TextField
        name="reason"
        label={proofText.revokeReason}
        description={proofText.revokeReasonHint}
        value={reason}
        onChange={setReason}
        isRequired
        error={isTried && reason.trim() === '' ? proofText.needed : undefined}
      />
      <DateField
        name="on"
        label={proofText.revokeOn}
        text={dayText}
        today={today}
        isRequired
        error={isTried && !day ? partsText.dateUnreadable : undefined}
        onTextChange={setDayText}
      />
    </FormDialog>
  );
}
