import { Tabs } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import type { SettingsTab } from '../../lib/navigation.tsx';
import { useOffice } from '../../lib/use-office.ts';
import { Page } from '../../parts/layout/page.tsx';
import { settingsText } from '../../text/settings/settings.ts';
import { AccountTab } from './account/account-tab.tsx';
import { AboutTab } from './about-tab.tsx';
import { BackupTab } from './backup/backup-tab.tsx';
import { CipherTab } from './cipher/cipher-tab.tsx';
import { CertificateTab } from './paper/certificate-tab.tsx';
import { DisplayTab } from './display-tab.tsx';
import { OfficeTab } from './office/office-tab.tsx';
import { PracticeTab } from './practice-tab.tsx';
import css from './parts/settings.module.css';
import { RuleTab } from './rules/rule-tab.tsx';
import { SignatoryTab } from './office/signatory-tab.tsx';

const TABS: readonly SettingsTab[] = [
  'office',
  'signatories',
  'certificates',
  'rules',
  'legalBases',
  'accounts',
  'log',
  'backup',
  'cipher',
  'practice',
  'display',
  'about',
];

/** Tabs that need the whole width. */
const WIDE: readonly SettingsTab[] = ['certificates', 'rules', 'legalBases', 'accounts', 'log'];

interface SettingsScreenProps {
  readonly tab: SettingsTab | undefined;
  /** The library of legal bases, which is an area of its own. */
  readonly legalBases: ReactNode;
  /** The log with its seals, likewise. */
  readonly log: ReactNode;
}

export function SettingsScreen({ tab, legalBases, log }: SettingsScreenProps) {
  const office = useOffice();
  const [open, setOpen] = useState<SettingsTab>(tab ?? 'office');
  const panel = css.panel ?? '';
  return (
    <Page title={settingsText.title} state={office && settingsText.state(office.regionName)}>
      <Tabs
        orientation="vertical"
        variant="pills"
        className={WIDE.includes(open) ? css.wide : css.tabs}
        value={open}
        onChange={(value) => setOpen(TABS.find((known) => known === value) ?? 'office')}
        keepMounted={false}
      >
        <Tabs.List className={css.list ?? ''}>
          {TABS.map((name) => (
            <Tabs.Tab key={name} value={name}>
              {settingsText.tabs[name]}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value="office" className={panel}>
          {office && <OfficeTab key={office.regionCode} office={office} />}
        </Tabs.Panel>
        <Tabs.Panel value="signatories" className={panel}>
          {office && <SignatoryTab office={office} />}
        </Tabs.Panel>
        <Tabs.Panel value="rules" className={panel}>
          <RuleTab />
        </Tabs.Panel>
        <Tabs.Panel value="legalBases" className={panel}>
          {legalBases}
        </Tabs.Panel>
        <Tabs.Panel value="log" className={panel}>
          {log}
        </Tabs.Panel>
        <Tabs.Panel value="certificates" className={panel}>
          {office && <CertificateTab />}
        </Tabs.Panel>
        <Tabs.Panel value="accounts" className={panel}>
          <AccountTab />
        </Tabs.Panel>
        <Tabs.Panel value="backup" className={panel}>
          <BackupTab />
        </Tabs.Panel>
        <Tabs.Panel value="cipher" className={panel}>
          <CipherTab />
        </Tabs.Panel>
        <Tabs.Panel value="practice" className={panel}>
          <PracticeTab />
        </Tabs.Panel>
        <Tabs.Panel value="display" className={panel}>
          <DisplayTab />
        </Tabs.Panel>
        <Tabs.Panel value="about" className={`${panel} ${css.about}`}>
          <AboutTab />
        </Tabs.Panel>
      </Tabs>
    </Page>
  );
}
