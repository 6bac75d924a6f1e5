import { useState } from 'react';
import { faultsOf, NO_FAULTS, type Faults } from '../../../lib/faults.ts';
import { request } from '../../../lib/request.ts';
import { useTask } from '../../../lib/use-task.ts';
import { FormDialog } from '../../../parts/dialog/form-dialog.tsx';
import { accountText as text } from '../../../text/account/account.ts';
import { TypeCode } from './type-code.tsx';
import css from './account.module.css';

/** A new sheet for the safe; it counts once its code has been typed back. */
export function NewSheet({ onClose }: { readonly onClose: () => void }) {
  const [code, setCode] = useState('');
  const [path, setPath] = useState<string | null>(null);
  const [faults, setFaults] = useState<Faults>(NO_FAULTS);
  const print = useTask('account.printSheet');
  const confirm = useTask('account.confirmSheet');
  const { state } = path === null ? print : confirm;
  const make = async () => {
    const chosen = await request('shell.saveAs', { suggestedName: text.sheetFile, kind: 'pdf' });
    if (chosen.path === null) return;
    const printed = await print.run({ path: chosen.path });
    if (printed) setPath(printed.path);
  };
  const prove = async () => {
    setFaults(NO_FAULTS);
    const proved = await confirm.run({ code }, { onError: (error) => setFaults(faultsOf(error)) });
    if (proved) onClose();
  };
  return (
    <FormDialog
      title={text.sheetTitle}
      saveLabel={path === null ? text.makeSheet : text.confirmSheet}
      isBusy={state.phase === 'running'}
      error={state.phase === 'failed' && !state.error.details.faults ? state.error : null}
      onSave={() => void (path === null ? make() : prove())}
      onClose={onClose}
    >
      {path === null ? (
        <p className={css.note}>{text.newSheetWhat}</p>
      ) : (
        <TypeCode path={path} code={code} faults={faults} onChange={setCode} />
      )}
    </FormDialog>
  );
}
