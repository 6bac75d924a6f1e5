import { Button } from '@mantine/core';
import { dateParts, dayNumber } from '#rules/plain-date.ts';
import { localDayOf } from '../../lib/instant.ts';
import { useNavigation, type Place } from '../../lib/navigation.tsx';
import { useAppInfo, useToday } from '../../lib/use-app-info.ts';
import { useOffice } from '../../lib/use-office.ts';
import { useRequest } from '../../lib/use-request.ts';
import { Mark, type MarkKind } from '../../parts/mark.tsx';
import { homeText } from '../../text/home.ts';
import css from './home.module.css';

interface Step {
  readonly kind: MarkKind;
  readonly sentence: string;
  readonly action?: { readonly label: string; readonly place: Place };
}

/** A backup older than this many days is worth a reminder on the first screen. */
const BACKUP_REMINDER_DAYS = 7;

function useBackupStep(): Step | undefined {
  const info = useAppInfo();
  const today = useToday();
  if (!info || !today) return undefined;
  const action = { label: homeText.backUp, place: { screen: 'settings', tab: 'backup' } } as const;
  const day = info.lastBackupAt === null ? undefined : localDayOf(info.lastBackupAt);
  if (day === undefined) return { kind: 'warning', sentence: homeText.backupNever, action };
  const age = dayNumber(today) - dayNumber(day);
  return age >= BACKUP_REMINDER_DAYS
    ? { kind: 'warning', sentence: homeText.backupAge(age), action }
    : undefined;
}

function useSignatoryStep(): Step | undefined {
  const office = useOffice();
  if (!office || office.signatories.length > 0) return undefined;
  const action = { label: homeText.addSignatory, place: { screen: 'settings', tab: 'signatories' } } as const;
  return { kind: 'warning', sentence: homeText.noSignatory, action };
}

function useAwardStep(bookYear: number | undefined): Step | undefined {
  const isEnabled = bookYear !== undefined;
  const award = useRequest('award.get', { bookYear: bookYear ?? 0 }, { isEnabled });
  const count = useRequest('award.countEligible', { bookYear: bookYear ?? 0 }, { isEnabled }).data;
  if (bookYear === undefined || !count || award.data === undefined) return undefined;
  const action = { label: homeText.toAwards, place: { screen: 'awards' } } as const;
  if (award.data)
    return { kind: 'ok', sentence: homeText.awardsDone(bookYear, award.data.recipients.length), action };
  if (count.eligible === 0) return undefined;
  return { kind: 'info', sentence: homeText.awardsWaiting(bookYear, count.eligible), action };
}

function useRecapStep(): Step | undefined {
  const frozen = useRequest('recap.listFrozen', {}).data;
  const today = useToday();
  if (!frozen || !today) return undefined;
  const { year } = dateParts(today);
  if (frozen.some((recap) => recap.year === year)) return undefined;
  return {
    kind: 'info',
    sentence: homeText.recapWaiting(year),
    action: { label: homeText.toRecap, place: { screen: 'recap' } },
  };
}

/** What waits to be done, each with the button that goes there. */
export function NextSteps({ bookYear }: { readonly bookYear: number | undefined }) {
  const { go } = useNavigation();
  const found = [useBackupStep(), useSignatoryStep(), useAwardStep(bookYear), useRecapStep()];
  const steps = found.filter((step) => step !== undefined);
  return (
    <section aria-label={homeText.nextSteps}>
      <h2 className={css.heading}>{homeText.nextSteps}</h2>
      <ul className={css.steps}>
        {steps.map((step) => (
          <li key={step.sentence}>
            <Mark kind={step.kind} />
            <span>{step.sentence}</span>
            {step.action && (
              <Button variant="default" onClick={() => step.action && go(step.action.place)}>
                {step.action.label}
              </Button>
            )}
          </li>
        ))}
        {steps.length === 0 && <li>{homeText.nothingWaiting}</li>}
      </ul>
    </section>
  );
}
