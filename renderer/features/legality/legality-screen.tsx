import { Button, Tabs } from '@mantine/core';
import { useState } from 'react';
import { Offered } from '../../parts/layout/offered.tsx';
import type { LegalityTab, Place } from '../../lib/navigation.tsx';
import { useRemembered } from '../../lib/kept/use-remembered.ts';
import { useRequest } from '../../lib/use-request.ts';
import { QUIET_MS, useTask } from '../../lib/use-task.ts';
import { ErrorNotice } from '../../parts/notice/error-notice.tsx';
import { FinishedFiles } from '../../parts/dialog/finished-files.tsx';
import { Notice } from '../../parts/notice/notice.tsx';
import { Page } from '../../parts/layout/page.tsx';
import { ProgressDialog } from '../../parts/dialog/progress-dialog.tsx';
import { ShortcutButton } from '../../parts/layout/shortcut-button.tsx';
import { legalityText as text } from '../../text/legality.ts';
import { DossierDialog } from './dossier-dialog.tsx';
import { DossierTable } from './dossier-table.tsx';
import { FieldPackDialog } from './field-pack-dialog.tsx';
import css from './legality.module.css';
import { PermitDialog } from './permit-dialog.tsx';
import { WatchTable, type WatchFilter } from './watch-table.tsx';

/** What of the cooperatives at work runs out, and what is proposed to be dissolved. */
export function LegalityScreen({
  place,
}: {
  readonly place: Extract<Place, { readonly screen: 'legality' }>;
}) {
  const [shown, setShown] = useState<LegalityTab>(place.tab ?? 'watch');
  const [filter, setFilter] = useRemembered<WatchFilter>('legality.watch', {}, place.watch);
  const [open, setOpen] = useState<'permit' | 'dossier' | 'fieldPack' | null>(null);
  const watch = useRequest('legality.watch', { ...filter });
  const dossiers = useRequest('dissolution.list', {});
  const print = useTask('legality.printWatch');
  const printDossier = useTask('dissolution.print');
  const close = () => setOpen(null);
  const state =
    watch.data && dossiers.data
      ? text.state(watch.data.expired, watch.data.soon, watch.data.warningDays, dossiers.data.total)
      : text.reading;
  return (
    <Page
      title={text.title}
      state={state}
      actions={
        <>
          <Offered asks="legality.printFieldPack">
            <Button variant="default" onClick={() => setOpen('fieldPack')}>
              {text.fieldPack}
            </Button>
          </Offered>
          {shown === 'watch' && (
            <Offered asks="legality.printWatch">
              <ShortcutButton
                variant="default"
                shortcut="Ctrl+P"
                onPress={() => void print.run({ ...filter })}
              >
                {text.printWatch}
              </ShortcutButton>
            </Offered>
          )}
          {shown === 'watch' ? (
            <Offered asks="legality.savePermit">
              <Button onClick={() => setOpen('permit')}>{text.addPermit}</Button>
            </Offered>
          ) : (
            <Offered asks="dissolution.save">
              <Button onClick={() => setOpen('dossier')}>{text.openDossier}</Button>
            </Offered>
          )}
        </>
      }
    >
      <ErrorNotice error={watch.error ?? dossiers.error} />
      {[print, printDossier].map(({ state: made, cancel }, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- the two papers of this screen, always in this order
        <div key={index}>
          {made.phase === 'failed' && <ErrorNotice error={made.error} />}
          {made.phase === 'done' && (
            <Notice kind="ok" title={text.printed(made.value.pages)}>
              <FinishedFiles label={text.files} paths={[made.value.path]} />
            </Notice>
          )}
          <ProgressDialog title={text.printing} state={made} onCancel={cancel} delayMs={QUIET_MS} />
        </div>
      ))}
      <Tabs
        value={shown}
        keepMounted={false}
        className={css.tabs}
        onChange={(value) => setShown(value === 'dissolution' ? 'dissolution' : 'watch')}
      >
        <Tabs.List>
          <Tabs.Tab value="watch">{text.tabs.watch}</Tabs.Tab>
          <Tabs.Tab value="dissolution">{text.tabs.dissolution}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="watch" className={css.tab ?? ''}>
          <WatchTable watch={watch.data} filter={filter} onFilter={setFilter} />
        </Tabs.Panel>
        <Tabs.Panel value="dissolution" className={css.tab ?? ''}>
          <DossierTable
            dossiers={dossiers.data}
            notice={place.notice}
            onCreate={() => setOpen('dossier')}
            onPrint={(id) => void printDossier.run({ id })}
          />
        </Tabs.Panel>
      </Tabs>
      {open === 'permit' && <PermitDialog onClose={close} />}
      {open === 'dossier' && <DossierDialog dossier={null} onClose={close} />}
      {open === 'fieldPack' && <FieldPackDialog onClose={close} />}
    </Page>
  );
}
