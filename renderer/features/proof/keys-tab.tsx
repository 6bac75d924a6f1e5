import { Button } from '@mantine/core';
import { useState } from 'react';
import type { OutputOf } from '#contract/index.ts';
import { formatLongDate } from '#rules/value/indonesian-date.ts';
import { formatInteger } from '#rules/value/numbers.ts';
import { Offered } from '../../parts/layout/offered.tsx';
import { localDayOf } from '../../lib/instant.ts';
import { request } from '../../lib/request.ts';
import { useRequest } from '../../lib/use-request.ts';
import { useTask } from '../../lib/use-task.ts';
import { ErrorNotice } from '../../parts/notice/error-notice.tsx';
import { FinishedFiles } from '../../parts/dialog/finished-files.tsx';
import { FormGroup } from '../../parts/field/form-group.tsx';
import { MarkedWord } from '../../parts/notice/mark.tsx';
import { Notice } from '../../parts/notice/notice.tsx';
import { SmallTable } from '../../parts/table/small-table.tsx';
import { proofText } from '../../text/proof.ts';
import { NewKeyDialog } from './new-key-dialog.tsx';
import { PageAddressDialog } from './page-address-dialog.tsx';
import css from './proof.module.css';
import { RestoreKeyDialog } from './restore-key-dialog.tsx';
import { SaveKeyDialog } from './save-key-dialog.tsx';

type Keys = OutputOf<'proof.keys'>;

function dayOf(instant: string): string {
  const day = localDayOf(instant);
  return day ? formatLongDate(day) : instant;
}

function stateOf(key: Keys['keys'][number]) {
  if (key.retiredAt !== null) return proofText.retired(dayOf(key.retiredAt), key.retiredReason);
  return <MarkedWord kind="ok">{proofText.inUse}</MarkedWord>;
}

/** Where the secret is, the paper for the safe, and the ways back. */
export function KeysTab({ keys: { state, keys } }: { readonly keys: Keys }) {
  const sheet = useTask('proof.printSheet');
  const [open, setOpen] = useState<'save' | 'restore' | 'new' | 'address' | null>(null);
  const page = useRequest('proof.pageAddress', {}).data;
  const [said, setSaid] = useState('');
  const id = keys.find(({ retiredAt }) => retiredAt === null)?.id ?? '';
  const print = async () => {
    setSaid('');
    const suggestedName = proofText.sheetName(id);
    const { path } = await request('shell.saveAs', { suggestedName, kind: 'pdf' });
    if (path !== null) await sheet.run({ path });
  };
  const finish = (sentence: string) => {
    setOpen(null);
    setSaid(sentence);
  };
  return (
    <FormGroup title={proofText.keys} hint={proofText.keysHint}>
      {state === 'missing' ? (
        <Notice kind="warning" title={proofText.keyState.missing}>
          <p>{proofText.missingWhat}</p>
        </Notice>
      ) : (
        <Notice kind={state === 'ready' ? 'ok' : 'info'} title={proofText.keyState[state]} />
      )}
      {said !== '' && <Notice kind="ok" title={said} />}
      <ErrorNotice error={sheet.state.phase === 'failed' ? sheet.state.error : null} />
      {sheet.state.phase === 'done' && (
        <>
          <Notice kind="ok" title={proofText.sheetDone} />
          <FinishedFiles label={proofText.printSheet} paths={[sheet.state.value.path]} />
        </>
      )}
      <div className={css.buttons}>
        <Offered asks="proof.printSheet">
          <Button
            variant={state === 'missing' ? 'default' : 'filled'}
            disabled={state !== 'ready'}
            loading={sheet.state.phase === 'running'}
            onClick={() => void print()}
          >
            {proofText.printSheet}
          </Button>
        </Offered>
        <Offered asks="proof.saveKey">
          <Button variant="default" disabled={state !== 'ready'} onClick={() => setOpen('save')}>
            {proofText.saveKey}
          </Button>
        </Offered>
        <Offered asks="proof.restoreKey">
          <Button variant={state === 'missing' ? 'filled' : 'default'} onClick={() => setOpen('restore')}>
            {proofText.restore}
          </Button>
        </Offered>
        <Offered asks="proof.newKey">
          <Button variant="default" onClick={() => setOpen('new')}>
            {proofText.newKey}
          </Button>
        </Offered>
      </div>
      {page && (
        <p>
          {proofText.addressState(page.address)}{' '}
          <Offered asks="proof.savePageAddress">
            <Button variant="subtle" size="compact-sm" onClick={() => setOpen('address')}>
              {proofText.changeAddress}
            </Button>
          </Offered>
        </p>
      )}
      {keys.length > 0 && (
        <SmallTable
          label={proofText.keys}
          headers={proofText.keyColumns}
          rows={keys.map((key) => ({
            key: key.id,
            cells: [key.id, dayOf(key.createdAt), stateOf(key), formatInteger(key.papers)],
          }))}
        />
      )}
      {open === 'save' && (
        <SaveKeyDialog keyId={id} onClose={() => setOpen(null)} onDone={() => finish(proofText.keySaved)} />
      )}
      {open === 'restore' && (
        <RestoreKeyDialog onClose={() => setOpen(null)} onDone={() => finish(proofText.restored)} />
      )}
      {open === 'address' && page && (
        <PageAddressDialog
          stored={page}
          onClose={() => setOpen(null)}
          onDone={(address) => finish(proofText.addressSaved(address))}
        />
      )}
      {open === 'new' && (
        <NewKeyDialog onClose={() => setOpen(null)} onDone={() => finish(proofText.newKeyDone)} />
      )}
    </FormGroup>
  );
}
