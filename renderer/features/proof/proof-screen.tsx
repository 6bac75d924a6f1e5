import { Button, Tabs } from '@mantine/core';
import { useState } from 'react';
import { useNavigation } from '../../lib/navigation.tsx';
import type { ProofTab } from '../../lib/navigation.tsx';
import { useRequest } from '../../lib/use-request.ts';
import { ErrorNotice } from '../../parts/notice/error-notice.tsx';
import { Notice } from '../../parts/notice/notice.tsx';
import { Page } from '../../parts/layout/page.tsx';
import { proofText } from '../../text/proof.ts';
import { CheckTab } from './check-tab.tsx';
import { KeysTab } from './keys-tab.tsx';
import css from './proof.module.css';
import { RevokedTab } from './revoked-tab.tsx';
import { SavePage } from './save-page.tsx';

const TABS: readonly ProofTab[] = ['check', 'revoked', 'keys'];

/** QR keabsahan (not an electronic signature): is a paper genuine, which are revoked, where is the key. */
export function ProofScreen({ tab }: { readonly tab: ProofTab | undefined }) {
  const { go } = useNavigation();
  const [open, setOpen] = useState<ProofTab>(tab ?? 'check');
  const keys = useRequest('proof.keys', {});
  const revoked = useRequest('proof.listRevoked', {});
  const papers = keys.data?.keys.reduce((sum, key) => sum + key.papers, 0);
  return (
    <Page
      title={proofText.title}
      state={papers === undefined ? proofText.reading : proofText.state(papers)}
      actions={
        <>
          <Button variant="subtle" onClick={() => go({ screen: 'awards' })}>
            {proofText.back}
          </Button>
          <SavePage />
        </>
      }
    >
      <ErrorNotice error={keys.error ?? revoked.error} />
      {keys.data?.state === 'missing' && open !== 'keys' && (
        <Notice
          kind="warning"
          title={proofText.keyState.missing}
          action={
            <Button variant="default" onClick={() => setOpen('keys')}>
              {proofText.restore}
            </Button>
          }
        />
      )}
      <Tabs
        value={open}
        onChange={(value) => setOpen(TABS.find((known) => known === value) ?? 'check')}
        keepMounted={false}
      >
        <Tabs.List>
          <Tabs.Tab value="check">{proofText.tabs.check}</Tabs.Tab>
          <Tabs.Tab value="revoked">{proofText.tabs.revoked(revoked.data?.length ?? 0)}</Tabs.Tab>
          <Tabs.Tab value="keys">{proofText.tabs.keys}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="check">
          <CheckTab />
        </Tabs.Panel>
        <Tabs.Panel value="revoked" className={css.panel ?? ''}>
          {revoked.data && <RevokedTab revoked={revoked.data} />}
        </Tabs.Panel>
        <Tabs.Panel value="keys" className={css.panel ?? ''}>
          {keys.data && <KeysTab keys={keys.data} />}
        </Tabs.Panel>
      </Tabs>
    </Page>
  );
}
