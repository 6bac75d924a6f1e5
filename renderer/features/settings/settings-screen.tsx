import { Tabs } from '@mantine/core';
import { useState } from 'react';
import type { SettingsTab } from '../../lib/navigation.tsx';
import { useOffice } from '../../lib/use-office.ts';
import { Page } from '../../parts/page.tsx';
import { settingsText } from '../../text/settings.ts';
import { AboutTab } from './about-tab.tsx';
import { BackupTab } from './backup-tab.tsx';
import { CertificateTab } from './certificate-tab.tsx';
import { DisplayTab } from './display-tab.tsx';
import { OfficeTab } from './office-tab.tsx';
import { PracticeTab } from './practice-tab.tsx';
import css from './settings.module.css';
import { RuleTab } from './rule-tab.tsx';
import { SignatoryTab } from './signatory-tab.tsx';

const TABS: readonly SettingsTab[] = [
  'office',
  'signatories',
  'certificates',
  'rules',
  'backup',
  'practice',
  'display',
  'about',
];

export function SettingsScreen({ tab }: { readonly tab: SettingsTab | undefined }) {
  const office = useOffice();
  const [open, setOpen] = useState<SettingsTab>(tab ?? 'office');
  return (
    <Page title={settingsText.title} state={office && settingsText.state(office.regionName)} isNarrow>
      <Tabs
        className={open === 'certificates' ? css.wide : undefined}
        value={open}
        onChange={(value) => setOpen(TABS.find((known) => known === value) ?? 'office')}
        keepMounted={false}
      >
        <Tabs.List mb="md">
          {TABS.map((name) => (
            <Tabs.Tab key={name} value={name} px="xs">
              {settingsText.tabs[name]}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value="office">
          {office && <OfficeTab key={office.regionCode} office={office} />}
        </Tabs.Panel>
        <Tabs.Panel value="signatories">{office && <SignatoryTab office={office} />}</Tabs.Panel>
        <Tabs.Panel value="rules">
          <RuleTab />
        </Tabs.Panel>
        <Tabs.Panel value="certificates">{office && <CertificateTab />}</Tabs.Panel>
        <Tabs.Panel value="backup">
          <BackupTab />
        </Tabs.Panel>
        <Tabs.Panel value="practice">
          <PracticeTab />
        </Tabs.Panel>
        <Tabs.Panel value="display">
          <DisplayTab />
        </Tabs.Panel>
        <Tabs.Panel value="about" className={css.about ?? ''}>
          <AboutTab />
        </Tabs.Panel>
      </Tabs>
    </Page>
  );
}
