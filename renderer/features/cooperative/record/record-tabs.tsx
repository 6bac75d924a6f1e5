import { Button, Tabs } from '@mantine/core';
import type { ReactNode } from 'react';
import type { CooperativeRecord } from '#contract/cooperative/record.ts';
import { assertNever } from '../../../lib/assert-never.ts';
import { EmptyState } from '../../../parts/notice/empty-state.tsx';
import { recordText as text } from '../../../text/cooperative/record.ts';
import { DocumentsTab } from './documents/documents-tab.tsx';
import { FiguresTab } from './figures/figures-tab.tsx';
import { HistoryTab } from './history-tab.tsx';
import { IdentityTab } from './identity/identity-tab.tsx';
import { InspectionTab } from './inspection/inspection-tab.tsx';
import { LegalTab } from './legal/legal-tab.tsx';
import { OfficersTab } from './officers/officers-tab.tsx';
import { RatTab } from './rat/rat-tab.tsx';
import { RECORD_TABS, type FieldPlace, type RecordTab } from './parts/record-place.ts';
import css from './parts/record.module.css';
import type { RecordEditor } from './edit/use-record-editor.ts';
import { VerificationTab } from './verification/verification-tab.tsx';

interface RecordTabsProps {
  readonly tab: RecordTab;
  readonly onTab: (tab: RecordTab) => void;
  readonly id: string | null;
  readonly record: CooperativeRecord | null;
  readonly form: RecordEditor;
  readonly onGo: (place: FieldPlace) => void;
}

function SaveFirst({ onGo }: Pick<RecordTabsProps, 'onGo'>) {
  return (
    <EmptyState
      title={text.saveFirstTitle}
      action={<Button onClick={() => onGo({ tab: 'identity', field: 'name' })}>{text.toIdentity}</Button>}
    >
      {text.saveFirst}
    </EmptyState>
  );
}

function panelOf({ tab, id, record, form, onGo }: RecordTabsProps): ReactNode {
  if (tab === 'identity') return <IdentityTab id={id} record={record} form={form} />;
  if (!record) return <SaveFirst onGo={onGo} />;
  switch (tab) {
    case 'officers':
      return <OfficersTab record={record} />;
    case 'figures':
      return <FiguresTab form={form} />;
    case 'rat':
      return <RatTab record={record} />;
    case 'legal':
      return <LegalTab record={record} onGo={onGo} />;
    case 'documents':
      return <DocumentsTab record={record} />;
    case 'verification':
      return <VerificationTab record={record} />;
    case 'inspection':
      return <InspectionTab record={record} />;
    case 'history':
      return <HistoryTab record={record} />;
    default:
      return assertNever(tab);
  }
}

/** The parts of a record; only the one in front is drawn, what is typed is kept above them. */
export function RecordTabs(props: RecordTabsProps) {
  const { tab, onTab } = props;
  return (
    <Tabs
      className={css.tabs ?? ''}
      value={tab}
      keepMounted={false}
      onChange={(value) => onTab(RECORD_TABS.find((known) => known === value) ?? 'identity')}
    >
      <Tabs.List aria-label={text.tabsLabel}>
        {RECORD_TABS.map((name) => (
          <Tabs.Tab key={name} value={name}>
            {text.tabs[name]}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      {/* Nothing in a history can be pressed: it is scrolled by keys where it has the cursor itself. */}
      <Tabs.Panel value={tab} className={css.panel ?? ''} {...(tab === 'history' && { tabIndex: 0 })}>
        {panelOf(props)}
      </Tabs.Panel>
    </Tabs>
  );
}
