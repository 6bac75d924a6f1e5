import { Checkbox } from '@mantine/core';
import { useState } from 'react';
import { MIN_SEAL_PASSPHRASE } from '#contract/log.ts';
import { focusField } from '../../lib/form-flow.ts';
import { useTask } from '../../lib/use-task.ts';
import { FormDialog } from '../../parts/dialog/form-dialog.tsx';
import { NewPassphraseFields, useNewPassphrase } from '../../parts/field/new-passphrase.tsx';
import { SecretField } from '../../parts/field/secret-field.tsx';
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
  const entry = useNewPassphrase(MIN_SEAL_PASSPHRASE);
  const [isLost, setLost] = useState(false);
  const [isTried, setTried] = useState(false);
  const { state } = act === 'open' ? open : set;
  const isCurrentAsked = act === 'open' || (act === 'change' && !isLost);
  const save = async () => {
    setTried(true);
    if (isCurrentAsked && current === '') return focusField('current');
    if (act === 'open') {
      if ((await open.run({ passphrase: current })) !== undefined) onDone();
      return;
    }
    if (!entry.isComplete()) return;
    const done = await set.run({ passphrase: entry.value, current: isCurrentAsked ? current : null });
    if (done !== undefined) onDone();
  };
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
      {isCurrentAsked && (
        <SecretField
          name="current"
          label={text.current}
          value={current}
          error={isTried && current === '' ? text.required : undefined}
          onChange={setCurrent}
        />
      )}
      {act !== 'open' && (
        <NewPassphraseFields entry={entry} label={`${text.passphrase} (${text.hint(MIN_SEAL_PASSPHRASE)})`} />
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
