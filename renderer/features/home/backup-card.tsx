import { Button } from '@mantine/core';
import { backupStanding, type BackupColour } from '#rules/value/backup-standing.ts';
import { instantLine, localDayOf } from '../../lib/instant.ts';
import { useNavigation } from '../../lib/navigation.tsx';
import { useAppInfo, useToday } from '../../lib/use-app-info.ts';
import { useRequest } from '../../lib/use-request.ts';
import { Offered } from '../../parts/layout/offered.tsx';
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
  const isOffice = info?.isPractice === false;
  const { data: state } = useRequest('backup.state', {}, { isEnabled: isOffice });
  // Nothing of practice is worth an alarm.
  if (info?.isPractice === true) return null;
  if (!info || !today) return <section className={css.backup} aria-label={text.title} />;
  const { lastBackupAt, otherDiskBackupAt, otherDiskBackupFolder } = info;
  const standing = backupStanding(dayOf(lastBackupAt), dayOf(otherDiskBackupAt), today);
  const { word, sentence } = standing;
  const hasFailed = (state?.failures.length ?? 0) > 0;
  const colour = hasFailed ? 'red' : standing.colour;
  const isDue = state !== undefined && state.drillDueOn !== null && state.drillDueOn <= today;
  const details = [
    ...(otherDiskBackupAt === null ? [] : [text.where(otherDiskBackupFolder)]),
    ...(lastBackupAt === null ? [] : [text.lastAny(instantLine(lastBackupAt))]),
  ].join(' ');
  return (
    <section className={`${css.backup} ${css[colour] ?? ''}`} aria-label={text.title} data-colour={colour}>
      <Mark kind={MARKS[colour]} />
      <div>
        <p title={details}>
          <strong>
            {text.title}: {word}.
          </strong>{' '}
          {sentence}
        </p>
        {state?.failures.map(({ place, title, cause, remedy }) => (
          <p key={place} role="alert">
            <strong>{text.failed(text.places[place])}:</strong> {title}. {cause} {remedy}
          </p>
        ))}
        {isDue && <p>{state?.lastDrill ? text.drillDue : text.drillNever}</p>}
      </div>
      <Offered asks="backup.create">
        <Button
          variant={colour === 'green' ? 'default' : 'filled'}
          onClick={() => go({ screen: 'settings', tab: 'backup' })}
        >
          {text.button}
        </Button>
      </Offered>
    </section>
  );
}
