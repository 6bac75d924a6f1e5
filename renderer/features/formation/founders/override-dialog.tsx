import { Button } from '@mantine/core';
import { useState } from 'react';
import { FormDialog } from '../../../parts/dialog/form-dialog.tsx';
import { TextField } from '../../../parts/field/text-field.tsx';
import { formationText } from '../../../text/formation/formation.ts';
import type { FounderOverrides } from '../entry/founder-rows.ts';
import type { OverrideKind } from './founder-note.tsx';

const { override: text } = formationText;

interface OverrideDialogProps {
  readonly kind: OverrideKind;
  readonly founderName: string;
  readonly override: FounderOverrides[OverrideKind];
  /** Null takes it back. */
  readonly onSave: (reason: string | null) => void;
  readonly onClose: () => void;
}

/** The office's judgement over one founder: a reason in words; who and when are recorded on saving. */
export function OverrideDialog({ kind, founderName, override, onSave, onClose }: OverrideDialogProps) {
  const [reason, setReason] = useState(override?.reason ?? '');
  const [isMissing, setMissing] = useState(false);
  const save = () => {
    if (reason.trim() === '') setMissing(true);
    else onSave(reason.trim());
  };
  return (
    <FormDialog
      title={text.title[kind](founderName)}
      saveLabel={text.save}
      isBusy={false}
      error={null}
      onSave={save}
      onClose={onClose}
    >
      <p>{text.what[kind]}</p>
      <TextField
        name="reason"
        label={text.reason}
        description={text.reasonHint[kind]}
        value={reason}
        error={isMissing ? text.reasonMissing : undefined}
        isRequired
        onChange={setReason}
      />
      {override !== null && (
        <div>
          {override.by !== '' && <p>{text.recorded(override.by)}</p>}
          <Button variant="subtle" color="red" onClick={() => onSave(null)}>
            {text.takeBack}
          </Button>
        </div>
      )}
    </FormDialog>
  );
}
