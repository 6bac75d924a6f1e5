import { Kbd } from '@mantine/core';
import { useState } from 'react';
import type { Office } from '#contract/office.ts';
import { backupStanding, type BackupColour } from '#rules/value/backup-standing.ts';
import { dayNumber } from '#rules/value/plain-date.ts';
import { localDayOf } from '../lib/instant.ts';
import { useNavigation } from '../lib/navigation.tsx';
import { useAppInfo, useToday } from '../lib/use-app-info.ts';
import { useShortcut } from '../lib/use-shortcut.ts';
import { Mark, type MarkKind } from '../parts/notice/mark.tsx';
import { frameText } from '../text/frame/frame.ts';
import { helpText } from '../text/help.ts';
import { Palette } from './palette/palette.tsx';
import { ShortcutList } from './shortcut-list.tsx';
import { AccountMenu } from './session/account-menu.tsx';
import css from './top-bar.module.css';
import type { Steps } from './use-visits.ts';

const MARK_OF: Readonly<Record<BackupColour, MarkKind>> = { green: 'ok', yellow: 'warning', red: 'refuse' };
const dayOf = (at: string | null) => (at === null ? null : (localDayOf(at) ?? null));

/** How old the backup is in a few words; the whole sentence stands in its hint and on the first screen. */
function useBackup() {
  const info = useAppInfo();
  const today = useToday();
  // Nothing of practice is worth an alarm.
  if (!info || !today || info.isPractice) return undefined;
  const last = dayOf(info.lastBackupAt);
  const { colour, sentence } = backupStanding(last, dayOf(info.otherDiskBackupAt), today);
  const age = last === null ? null : Math.max(0, dayNumber(today) - dayNumber(last));
  const words =
    age === null ? frameText.backupNever : age === 0 ? frameText.backupToday : frameText.backupAge(age);
  return { words, sentence, mark: MARK_OF[colour] };
}

interface TopBarProps {
  readonly office: Office;
  readonly steps: Steps;
  readonly onHelp: () => void;
}

/** Back and forward, whose desk this is, the search over everything, and how old the backup is. */
export function TopBar({ office, steps, onHelp }: TopBarProps) {
  const { go } = useNavigation();
  const backup = useBackup();
  const [open, setOpen] = useState<'palette' | 'shortcuts' | null>(null);
  useShortcut('Ctrl+K', () => setOpen('palette'));
  useShortcut('Ctrl+/', () => setOpen('shortcuts'));
  const close = () => setOpen(null);
  return (
    <header className={css.bar}>
      <div className={css.steps}>
        <button
          type="button"
          disabled={!steps.canGoBack}
          aria-label={frameText.back}
          title={frameText.backHint}
          onClick={steps.goBack}
        >
          ‹
        </button>
        <button
          type="button"
          disabled={!steps.canGoForward}
          aria-label={frameText.forward}
          title={frameText.forwardHint}
          onClick={steps.goForward}
        >
          ›
        </button>
      </div>
      <strong className={css.office}>{office.name}</strong>
      <span className={css.region}>{office.regionName}</span>
      <span className={css.space} />
      <button
        type="button"
        className={css.search}
        aria-keyshortcuts="Control+K"
        onClick={() => setOpen('palette')}
      >
        <span>{frameText.search}</span>
        <Kbd size="xs">Ctrl K</Kbd>
      </button>
      {backup && (
        <button
          type="button"
          className={css.backup}
          title={backup.sentence}
          onClick={() => go({ screen: 'settings', tab: 'backup' })}
        >
          <Mark kind={backup.mark} />
          <span>{backup.words}</span>
        </button>
      )}
      <AccountMenu />
      <button
        type="button"
        className={css.keys}
        title={helpText.hint}
        aria-keyshortcuts="F1"
        onClick={onHelp}
      >
        {helpText.title} <Kbd size="xs">F1</Kbd>
      </button>
      {open === 'palette' && <Palette onClose={close} />}
      {open === 'shortcuts' && <ShortcutList onClose={close} />}
    </header>
  );
}
