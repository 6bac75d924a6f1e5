import { Button } from '@mantine/core';
import type { Office } from '#contract/office.ts';
import { dayNumber } from '#rules/value/plain-date.ts';
import { localDayOf } from '../lib/instant.ts';
import { useNavigation } from '../lib/navigation.tsx';
import { useAppInfo, useToday } from '../lib/use-app-info.ts';
import { frameText } from '../text/frame.ts';
import { TopBarSearch } from './top-bar-search.tsx';
import css from './top-bar.module.css';

function useBackupAge(): string {
  const info = useAppInfo();
  const today = useToday();
  if (!info || !today || info.isPractice) return '';
  const day = info.lastBackupAt === null ? undefined : localDayOf(info.lastBackupAt);
  if (day === undefined) return frameText.backupNever;
  const age = dayNumber(today) - dayNumber(day);
  return age <= 0 ? frameText.backupToday : frameText.backupAge(age);
}

export function TopBar({ office }: { readonly office: Office }) {
  const { go } = useNavigation();
  const age = useBackupAge();
  return (
    <header className={css.bar}>
      <strong className={css.office}>{office.name}</strong>
      <span className={css.region}>{office.regionName}</span>
      <span className={css.space} />
      <TopBarSearch />
      <span className={css.age}>{age}</span>
      <Button variant="default" onClick={() => go({ screen: 'settings', tab: 'backup' })}>
        {frameText.backUp}
      </Button>
    </header>
  );
}
