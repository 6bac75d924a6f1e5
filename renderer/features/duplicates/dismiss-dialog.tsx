import { useState } from 'react';
import { focusField } from '../../lib/form-flow.ts';
import { useCommand } from '../../lib/use-command.ts';
import { ConfirmDialog } from '../../parts/dialog/confirm-dialog.tsx';
import { ErrorNotice } from '../../parts/notice/error-notice.tsx';
import { TextField } from '../../parts/field/text-field.tsx';
import { duplicatesText as text } from '../../text/duplicates.ts';

interface DismissDialogProps {
  readonly firstId: string;
  readonly secondId: string;
  readonly names: string;
  readonly onDismissed: () => void;
  readonly onClose: () => void;
}

/** Two cooperatives after all: says why, so that nobody asks again. */
export function DismissDialog({ firstId, secondId, names, onDismissed, onClose }: DismissDialogProps) {
  const command = useCommand('duplicate.dismiss');
  const [reason, setReason] = useState('');
  const [fault, setFault] = useState<string>();
  const dismiss = () => {
    if (reason.trim() === '') {
      setFault(text.reasonMissing);
      focusField('reason');
      return;
    }
    // The pair leaves the list, and this dialog with it, before a callback of `mutate` would be heard.
    command.mutateAsync({ firstId, secondId, reason: reason.trim() }).then(onDismissed, () => undefined);
  };
  return (
    <ConfirmDialog
      isOpen
      title={text.dismissTitle}
      confirmLabel={text.dismiss}
      isBusy={command.isPending}
      onConfirm={dismiss}
      onClose={onClose}
    >
      <p>
        <strong>{names}</strong>
      </p>
      <p>{text.dismissHint}</p>
      <TextField
        name="reason"
        label={text.reason}
        value={reason}
        error={fault}
        isRequired
        onChange={(typed) => {
          setFault(undefined);
          setReason(typed);
        }}
      />
      <ErrorNotice error={command.error} />
    </ConfirmDialog>
  );
}
