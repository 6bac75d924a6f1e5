import { useState } from 'react';
import { faultsOf, NO_FAULTS, type Faults } from '../../../lib/faults.ts';
import { focusField } from '../../../lib/form-flow.ts';
import { request } from '../../../lib/request.ts';
import { useTask } from '../../../lib/use-task.ts';
import { FormDialog } from '../../../parts/dialog/form-dialog.tsx';
import { SecretField } from '../../../parts/field/secret-field.tsx';
import { TextField } from '../../../parts/field/text-field.tsx';
import { accountText as text } from '../../../text/account/account.ts';
import { TypeCode } from './type-code.tsx';
import css from './account.module.css';

interface TurnOnProps {
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** The first admin, the sheet, its code typed back; then the accounts are on and this admin is in. */
export function TurnOn({ onDone, onClose }: TurnOnProps) {
  const [entry, setEntry] = useState({ login: '', name: '', password: '', again: '' });
  const [code, setCode] = useState('');
  const [path, setPath] = useState<string | null>(null);
  const [faults, setFaults] = useState<Faults>(NO_FAULTS);
  const prepare = useTask('account.turnOn');
  const confirm = useTask('account.confirmSheet');
  const step = path === null ? prepare : confirm;
  const refuse = (found: Faults) => {
    setFaults(found);
    const [first] = Object.keys(found);
    if (first !== undefined) focusField(first);
  };
  const options = { onError: (error: Parameters<typeof faultsOf>[0]) => refuse(faultsOf(error)) };
  const field = (name: keyof typeof entry) => ({
    name,
    value: entry[name],
    error: faults[name],
    onChange: (typed: string) => setEntry((now) => ({ ...now, [name]: typed })),
  });
  const toSheet = async () => {
    const { again, ...input } = entry;
    if (again !== input.password) return refuse({ again: text.notAlike });
    setFaults(NO_FAULTS);
    const chosen = await request('shell.saveAs', { suggestedName: text.sheetFile, kind: 'pdf' });
    if (chosen.path === null) return undefined;
    const printed = await prepare.run({ ...input, path: chosen.path }, options);
    if (printed) setPath(printed.path);
  };
  const turnOn = async () => {
    setFaults(NO_FAULTS);
    if (await confirm.run({ code }, options)) onDone();
  };
  const { state } = step;
  const error = state.phase === 'failed' && !state.error.details.faults ? state.error : null;
  return (
    <FormDialog
      title={text.turnOnTitle}
      saveLabel={path === null ? text.toSheet : text.confirmOn}
      isChanged={entry.login !== ''}
      isBusy={state.phase === 'running'}
      error={error}
      onSave={() => void (path === null ? toSheet() : turnOn())}
      onClose={onClose}
    >
      {path === null ? (
        <>
          <p className={css.note}>{text.turnOnWhat}</p>
          <p className={css.note}>{text.honest}</p>
          <TextField label={text.login} description={text.loginHint} isRequired {...field('login')} />
          <TextField label={text.name} description={text.nameHint} isRequired {...field('name')} />
          <SecretField label={text.password} description={text.passwordHint} {...field('password')} />
          <SecretField label={text.again} {...field('again')} />
        </>
      ) : (
        <TypeCode path={path} code={code} faults={faults} onChange={setCode} />
      )}
    </FormDialog>
  );
}
