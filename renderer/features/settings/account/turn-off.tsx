import { useState } from 'react';
import { faultsOf, NO_FAULTS, type Faults } from '../../../lib/faults.ts';
import { useTask } from '../../../lib/use-task.ts';
import { FormDialog } from '../../../parts/dialog/form-dialog.tsx';
import { SecretField } from '../../../parts/field/secret-field.tsx';
import { accountText as text } from '../../../text/account/account.ts';
import css from './account.module.css';

/** Back to working without accounts, with the admin's own password. */
export function TurnOff({ onClose }: { readonly onClose: () => void }) {
  const [password, setPassword] = useState('');
  const [faults, setFaults] = useState<Faults>(NO_FAULTS);
  const { run, state } = useTask('account.turnOff');
  const turnOff = async () => {
    if (await run({ password }, { onError: (error) => setFaults(faultsOf(error)) })) onClose();
  };
  return (
    <FormDialog
      title={text.turnOffTitle}
      saveLabel={text.turnOffConfirm}
      isDangerous
      isBusy={state.phase === 'running'}
      error={state.phase === 'failed' ? state.error : null}
      onSave={() => void turnOff()}
      onClose={onClose}
    >
      <p className={css.note}>{text.turnOffWhat}</p>
      <SecretField
        name="password"
        label={text.password}
        value={password}
        error={faults['password']}
        onChange={setPassword}
      />
    </FormDialog>
  );
}
