import { unknownYearsText, workingDaysBetween } from '../calendar/working-days.ts';
import type { WorkCalendar } from '../calendar/working-days.ts';
import { ruleOn } from '../rule-book/dated-rule.ts';
import type { DatedRule } from '../rule-book/dated-rule.ts';
import type { HalalClocksRule } from '../rule-book/halal-value.ts';
import { addDays } from '../value/plain-date.ts';
import type { PlainDate } from '../value/plain-date.ts';
import { ENDED_STAGES, STAGE, inOrder } from './halal.ts';
import type { HalalEvent, HalalPath } from './halal.ts';

/** One of the two clocks of Ps 33A, as far as it ran. */
export interface HalalClock {
  readonly kind: 'companion' | 'committee';
  readonly from: PlainDate;
  /** The day that ended it; null: it still runs. */
  readonly until: PlainDate | null;
  /** Working days after `from`. */
  readonly days: number;
  readonly limit: number;
  readonly isLate: boolean;
  /** "12 hari kerja sejak didaftarkan: lewat 10 hari kerja (Ps 33A)". */
  readonly sentence: string;
  /** Years whose days off nobody has written down; empty where all are known. */
  readonly warning: string;
}

const SINCE: Readonly<Record<HalalClock['kind'], string>> = {
  companion: 'sejak didaftarkan',
  committee: 'sejak hasil verifikasi PPH',
};

/** What ends waiting for the companion, and for the committee. A case that is given back waits for nobody but its owner. */
const ENDS: Readonly<Record<HalalClock['kind'], readonly string[]>> = {
  companion: [STAGE.verified, STAGE.decided, STAGE.returned, ...ENDED_STAGES],
  committee: [STAGE.decided, STAGE.returned, ...ENDED_STAGES],
};

const lateText = (limit: number): string => `lewat ${String(limit)} hari kerja (Ps 33A)`;

/**
 * The clocks of a self-declared product since it was last applied for. The day itself is not counted: on the tenth
 * working day after it nothing is late yet. Of a day before the rule, and of the regular path, there is no clock.
 */
export function halalClocks(
  path: HalalPath,
  unordered: readonly HalalEvent[],
  rules: readonly DatedRule<HalalClocksRule>[],
  calendar: WorkCalendar,
  today: PlainDate,
): readonly HalalClock[] {
  if (path !== 'self_declare') return [];
  const events = inOrder(unordered);
  const applied = events.findLastIndex(({ stage }) => stage === STAGE.applied);
  const application = events[applied];
  const rule = application && ruleOn(rules, application.on);
  if (!application || !rule) return [];
  const later = events.slice(applied + 1);
  const clock = (kind: HalalClock['kind'], start: HalalEvent, limit: number): HalalClock => {
    const behind = later.slice(later.indexOf(start) + 1);
    const end = behind.find(({ stage }) => ENDS[kind].includes(stage));
    const last = end?.on ?? today;
    const { days, unknownYears } = workingDaysBetween(addDays(start.on, 1), last, calendar);
    const isLate = days > limit;
    const count = `${String(days)} hari kerja ${SINCE[kind]}`;
    return {
      kind,
      from: start.on,
      until: end?.on ?? null,
      days,
      limit,
      isLate,
      sentence: isLate ? `${count}: ${lateText(limit)}` : `${count}, batasnya ${String(limit)}`,
      warning: unknownYearsText(unknownYears),
    };
  };
  const verified = later.find(({ stage }) => stage === STAGE.verified);
  return [
    clock('companion', application, rule.value.companionDays),
    ...(verified ? [clock('committee', verified, rule.value.committeeDays)] : []),
  ];
}

/** "lewat 10 hari kerja (Ps 33A)", of what is late; empty where nothing is. */
export const lateBadges = (clocks: readonly HalalClock[]): readonly string[] =>
  clocks.filter(({ isLate }) => isLate).map(({ limit }) => lateText(limit));
