import { useState } from 'react';
import { faultsOf } from '../../../lib/faults.ts';
import { useCommand } from '../../../lib/use-command.ts';
import { useOffice } from '../../../lib/use-office.ts';
import { FormDialog } from '../../../parts/dialog/form-dialog.tsx';
import { TextField } from '../../../parts/field/text-field.tsx';
import { formationGuidelineText as text } from '../../../text/formation/guideline.ts';

interface PublisherDialogProps {
  /** Trusting another publisher's key, or making the office's own. */
  readonly kind: 'trust' | 'key';
  readonly onClose: () => void;
}

export function PublisherDialog({ kind, onClose }: PublisherDialogProps) {
  const office = useOffice();
  const [typed, setTyped] = useState<string | null>(null);
  const [publicKey, setPublicKey] = useState('');
  const trust = useCommand('guideline.trust');
  const make = useCommand('guideline.makeKey');
  const name = typed ?? (kind === 'key' ? (office?.name ?? '') : '');
  const busy = kind === 'trust' ? trust : make;
  const faults = busy.error ? faultsOf(busy.error) : {};
  const save = () => {
    if (kind === 'trust') trust.mutate({ name, publicKey }, { onSuccess: onClose });
    else make.mutate({ name }, { onSuccess: onClose });
  };
  return (
    <FormDialog
      title={kind === 'trust' ? text.addPublisher : text.makeKey}
      saveLabel={kind === 'trust' ? text.save : text.makeKeySave}
      isBusy={busy.isPending}
      error={busy.error}
      onSave={save}
      onClose={onClose}
    >
      {kind === 'key' && <p>{text.makeKeyHint}</p>}
      <TextField
        name="name"
        label={text.name}
        value={name}
        error={faults['name']}
        isRequired
        onChange={setTyped}
      />
      {kind === 'trust' && (
        <TextField
          name="publicKey"
          label={text.publicKey}
          description={text.publicKeyHint}
          value={publicKey}
          error={faults['publicKey']}
          isRequired
          onChange={setPublicKey}
        />
      )}
    </FormDialog>
  );
}
