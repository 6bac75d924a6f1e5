import { Checkbox, PasswordInput } from '@mantine/core';
import { useState } from 'react';
import { MIN_SEAL_PASSPHRASE } from '#contract/log.ts';
import { focusField } from '../../lib/form-flow.ts';
import { useTask } from '../../lib/use-task.ts';
import { FormDialog } from '../../parts/dialog/form-dialog.tsx';
import { Notice } from '../../parts/notice/notice.tsx';
import { logText } from '../../text/log.ts';

const { passphraseDialog: text } = logText;

/** Why the passphrase is asked for: the first one, another one, or the one there is. */
export type PassphraseAct = 'set' | 'change' | 'open';

interface PassphraseDialogProps {
  readonly act: PassphraseAct;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

const TITLES: Readonly<Record<PassphraseAct, string>> = {
  set: text.titleSet,
  change: text.titleChange,
  open: text.titleOpen,
};

/** The passphrase of the seals: set, changed, or given to go on with on another computer. */
export function PassphraseDialog({ act, onClose, onDone }: PassphraseDialogProps) {
  const set = useTask('log.setPassphrase');
  const open = useTask('log.openKey');
  const [current, setCurrent] = useState('');
  const [passphrase, setPassphrase] = useState('');
  const [again, setAgain] = useState('');
  const [isLost, setLost] = useState(false);
  const [isTried, setTried] = useState(false);
  const { state } = act === 'open' ? open : set;
  const isCurrentAsked = act === 'open' || (act === 'change' && !isLost);
  const isShort = passphrase.length < MIN_SEAL_PASSPHRASE;
  const save = async () => {
    setTried(true);
    if (isCurrentAsked && current === '') return focusField('current');
    if (act === 'open') {
      if ((await open.run({ passphrase: current })) !== undefined) onDone();
      return;
    }
    if (isShort) return focusField('passphrase');
    if (again !== passphrase) return focusField('passphraseAgain');
    const done = await set.run({ passphrase, current: isCurrentAsked ? current : null });
    if (done !== undefined) onDone();
  };
  const field = (
    name: string,
    label: string,
    value: string,
    onChange: (typed: string) => void,
    error?: string,
  ) => (
    <PasswordInput
      data-field={name}
      label={label}
      value={value}
      maxLength={200}
      error={isTried ? error : undefined}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
  return (
    <FormDialog
      title={TITLES[act]}
      saveLabel={act === 'open' ? text.saveOpen : text.save}
      isBusy={state.phase === 'running'}
      error={state.phase === 'failed' ? state.error : null}
      onSave={() => void save()}
      onClose={onClose}
    >
      <p>{act === 'open' ? text.whatOpen : text.what}</p>
      {isCurrentAsked &&
        field('current', text.current, current, setCurrent, current === '' ? text.required : undefined)}
      {act !== 'open' && (
        <>
          {field(
            'passphrase',
            `${text.passphrase} (${text.hint(MIN_SEAL_PASSPHRASE)})`,
            passphrase,
            setPassphrase,
            isShort ? text.short(MIN_SEAL_PASSPHRASE) : undefined,
          )}
          {field(
            'passphraseAgain',
            text.again,
            again,
            setAgain,
            again === passphrase ? undefined : text.differs,
          )}
        </>
      )}
      {act === 'change' && (
        <Checkbox
          label={text.isLost}
          checked={isLost}
          onChange={(event) => setLost(event.currentTarget.checked)}
        />
      )}
      {act === 'change' && isLost && <Notice kind="warning" title={text.lostWarning} />}
    </FormDialog>
  );
}
