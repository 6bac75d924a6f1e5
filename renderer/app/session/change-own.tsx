import { useState } from 'react';
import { FormDialog } from '../../parts/dialog/form-dialog.tsx';
import { SecretField } from '../../parts/field/secret-field.tsx';
import { sessionText as text } from '../../text/account/session.ts';
import { useSecretForm } from './use-secret-form.ts';

/** Another password for oneself, from any screen. */
export function ChangeOwn({ onClose }: { readonly onClose: () => void }) {
  const [entry, setEntry] = useState({ password: '', newPassword: '', again: '' });
  const form = useSecretForm('session.changePassword');
  const field = (name: keyof typeof entry) => ({
    name,
    value: entry[name],
    error: form.faults[name],
    onChange: (typed: string) => setEntry((now) => ({ ...now, [name]: typed })),
  });
  const save = async () => {
    const { again, ...input } = entry;
    if (again !== input.newPassword) return form.refuse({ again: text.notAlike });
    if (await form.send(input)) onClose();
  };
  return (
    <FormDialog
      title={text.change}
      saveLabel={text.change}
      isBusy={form.isBusy}
      error={form.error}
      onSave={() => void save()}
      onClose={onClose}
    >
      <SecretField label={text.oldPassword} {...field('password')} />
      <SecretField label={text.newPassword} description={text.newPasswordHint} {...field('newPassword')} />
      <SecretField label={text.again} {...field('again')} />
    </FormDialog>
  );
}
