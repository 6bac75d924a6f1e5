import { Button } from '@mantine/core';
import { backupStanding, type BackupColour } from '#rules/value/backup-standing.ts';
import { instantLine, localDayOf } from '../../lib/instant.ts';
import { useNavigation } from '../../lib/navigation.tsx';
import { useAppInfo, useToday } from '../../lib/use-app-info.ts';
import { Mark, type MarkKind } from '../../parts/notice/mark.tsx';
import { homeText } from '../../text/home.ts';
import css from './home.module.css';

const { backup: text } = homeText;
const MARKS: Readonly<Record<BackupColour, MarkKind>> = { green: 'ok', yellow: 'warning', red: 'refuse' };

const dayOf = (instant: string | null) => (instant === null ? null : (localDayOf(instant) ?? null));

/** How old the last copy outside this computer is, in a colour and in words, and the button that makes the next. */
export function BackupCard() {
  const { go } = useNavigation();
  const info = useAppInfo();
  const today = useToday();
  // Nothing of practice is worth an alarm.
  if (info?.isPractice === true) return null;
  if (!info || !today) return <section className={css.backup} aria-label={text.title} />;
  const { lastBackupAt, otherDiskBackupAt, otherDiskBackupFolder } = info;
  const { colour, word, sentence } = backupStanding(dayOf(lastBackupAt), dayOf(otherDiskBackupAt), today);
  const details = [
    ...(otherDiskBackupAt === null ? [] : [text.where(otherDiskBackupFolder)]),
    ...(lastBackupAt === null ? [] : [text.lastAny(instantLine(lastBackupAt))]),
  ].join(' ');
  return (
    <section className={`${css.backup} ${css[colour] ?? ''}`} aria-label={text.title} data-colour={colour}>
      <Mark kind={MARKS[colour]} />
      <p title={details}>
        <strong>
          {text.title}: {word}.
        </strong>{' '}
        {sentence}
      </p>
      <Button
        variant={colour === 'green' ? 'default' : 'filled'}
        onClick={() => go({ screen: 'settings', tab: 'backup' })}
      >
        {text.button}
      </Button>
    </section>
  );
}
