import type { HomeWork } from '#contract/home.ts';
import type { OutputOf } from '#contract/index.ts';
import { FORMATION_STAGE_LABELS } from '#rules/formation/stage.ts';
import { formatLongDate } from '#rules/value/indonesian-date.ts';
import { quarterName } from '#rules/performance/quarter.ts';
import { NO_STAGE_LABEL, RAT_STAGE_LABELS } from '#rules/rat/stage.ts';
import { VILLAGE_LACK_LABELS } from '#rules/village/lack.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import type { WorkUrgency } from '#rules/value/work-day.ts';
import { assertNever } from '../../lib/assert-never.ts';
import type { Place } from '../../lib/navigation.tsx';
import { homeText as text } from '../../text/home.ts';

/** A part of a line's number, which opens its part of the list. */
export interface WorkPart {
  readonly label: string;
  readonly count: number;
  readonly place: Place;
}

/** One thing that waits: its number, what it is, when, and the list behind it. */
export interface WorkLine {
  readonly key: string;
  readonly urgency: WorkUrgency;
  /** Undefined while it is being counted; null where there is nothing to count. */
  readonly count: number | null | undefined;
  readonly sentence: string;
  /** Its last day, of several that of the first; null where nothing is dated. */
  readonly on: PlainDate | null;
  /** "lewat 3 hari"; empty without a day. */
  readonly when: string;
  readonly place: Place;
  readonly parts: readonly WorkPart[];
}

/** The counts that come after the work itself. */
export interface LateCounts {
  readonly rats: ReadonlyMap<number, OutputOf<'home.rat'> | undefined>;
  readonly village: OutputOf<'home.village'> | undefined;
  readonly formation: OutputOf<'home.formation'> | undefined;
  readonly eligible: number | undefined;
  readonly retention: OutputOf<'home.retention'> | undefined;
}

type Of<Kind extends HomeWork['kind']> = Extract<HomeWork, { readonly kind: Kind }>;
type Body = Pick<WorkLine, 'count' | 'sentence' | 'place' | 'parts'>;

/** Parts are a help for the eye, not a second list. */
const MOST_PARTS = 4;
function partsOf(parts: readonly WorkPart[]): readonly WorkPart[] {
  const found = parts.filter(({ count }) => count > 0);
  return found.length < 2 ? [] : found.slice(0, MOST_PARTS);
}

function ratBody({ bookYear, form, limit, on, urgency }: Of<'rat'>, { rats }: LateCounts): Body {
  const counted = rats.get(bookYear);
  const ofForm = counted?.forms.find((one) => one.form === form);
  const isOver = urgency === 'over';
  const standing = isOver ? 'overdue' : 'not-held';
  const place = { screen: 'rat', bookYear, standing, forms: [form] } as const;
  const until = on === null ? '' : formatLongDate(on);
  return {
    count: isOver ? ofForm?.overdue : ofForm?.notHeld,
    sentence: text.work.rat(form, bookYear, text.work.limits[limit], until),
    place,
    parts: partsOf(
      (isOver ? (ofForm?.stages ?? []) : []).map(({ stage, overdue }) => ({
        label: stage === 'none' ? NO_STAGE_LABEL : RAT_STAGE_LABELS[stage],
        count: overdue,
        place: { ...place, stages: [stage] },
      })),
    ),
  };
}

function expiryBody(item: Of<'expired'> | Of<'expiring'>): Body {
  const state = item.kind === 'expired' ? 'expired' : 'soon';
  const place = (watch: Extract<Place, { readonly screen: 'legality' }>['watch']): Place => ({
    screen: 'legality',
    tab: 'watch',
    watch: { state, ...watch },
  });
  return {
    count: item.count,
    sentence: item.kind === 'expired' ? text.work.expired : text.work.expiring(item.warningDays),
    place: place({}),
    parts: partsOf(
      item.sources.map(({ source, count }) => ({
        label: text.work.sources[source],
        count,
        place: place({ sources: [source] }),
      })),
    ),
  };
}

function formationBody(item: Of<'formation'>, { formation }: LateCounts): Body {
  const waiting = item.waiting.map(({ stage, count }): WorkPart => ({
    label: text.work.waitingFor(FORMATION_STAGE_LABELS[stage]),
    count,
    place: { screen: 'formation', filter: { waitingFor: stage } },
  }));
  const ready: readonly WorkPart[] =
    formation === undefined || formation.ready === 0
      ? []
      : [
          {
            label: text.work.ready,
            count: formation.ready,
            place: { screen: 'formation', filter: { isReady: true } },
          },
        ];
  return {
    count: item.count,
    sentence: text.work.formation(item.longestWaiting),
    place: { screen: 'formation', filter: {} },
    parts: [...ready, ...waiting.toSorted((a, b) => b.count - a.count)].slice(0, MOST_PARTS),
  };
}

function villageBody({ village }: LateCounts): Body {
  const lacks = [...(village?.lacks ?? [])].toSorted((a, b) => b.villages - a.villages);
  return {
    count: village?.lacking,
    sentence: text.work.village(village?.villages),
    place: { screen: 'village', filter: { isComplete: false } },
    parts: lacks
      .filter(({ villages }) => villages > 0)
      .slice(0, MOST_PARTS - 1)
      .map(({ lack, villages }) => ({
        label: text.work.without(VILLAGE_LACK_LABELS[lack]),
        count: villages,
        place: { screen: 'village', filter: { lacks: [lack] } },
      })),
  };
}

function bodyOf(item: HomeWork, late: LateCounts): Body {
  switch (item.kind) {
    case 'rat':
      return ratBody(item, late);
    case 'consultation':
      return {
        count: item.count,
        sentence: text.work.consultation(item.count, item.overdue),
        place: { screen: 'consultation', tab: 'followUps' },
        parts: [],
      };
    case 'coaching':
      return {
        count: item.count,
        sentence: text.work.coaching(item.count, item.overdue),
        place: { screen: 'coaching', tab: 'followUps' },
        parts: [],
      };
    case 'incoming':
      return {
        count: item.count,
        sentence: text.work.incoming(item.count, item.overdue),
        place: { screen: 'incoming', due: 'due' },
        parts: [],
      };
    case 'expired':
    case 'expiring':
      return expiryBody(item);
    case 'licence':
      return {
        count: item.count,
        sentence: text.work.licence(item.count - item.expired, item.expired, item.warningDays),
        place: { screen: 'umkm', view: 'licences', licences: ['expired', 'soon'] },
        parts: [],
      };
    case 'notice_running':
    case 'notice_over': {
      const notice = item.kind === 'notice_running' ? 'running' : 'over';
      const place = { screen: 'legality', tab: 'dissolution', notice } as const;
      return { count: item.count, sentence: text.work.notices[notice], place, parts: [] };
    }
    case 'formation':
      return formationBody(item, late);
    case 'village':
      return villageBody(late);
    case 'award':
      return {
        count: late.eligible,
        sentence: text.work.award[item.state](item.bookYear),
        place: { screen: 'awards', bookYear: item.bookYear },
        parts: [],
      };
    case 'performance':
      return {
        count: item.count,
        sentence: text.work.performance(quarterName(item.year, item.quarter)),
        place: { screen: 'performance', year: item.year, quarter: item.quarter },
        parts: [],
      };
    case 'turn':
      return {
        count: item.count,
        sentence: text.work.turn(item.year),
        place: { screen: 'programme', view: 'turn', year: item.year },
        parts: [],
      };
    case 'drafts':
      return { count: item.drafts.length, sentence: text.work.drafts, place: { screen: 'home' }, parts: [] };
    case 'letters':
      return {
        count: item.count,
        sentence: text.work.letters,
        place: { screen: 'letters', state: 'draft' },
        parts: [],
      };
    case 'recap':
      return {
        count: null,
        sentence: text.work.recap(item.year),
        place: { screen: 'recap', tab: 'official' },
        parts: [],
      };
    case 'signatory': {
      const place = { screen: 'settings', tab: 'signatories' } as const;
      return { count: null, sentence: text.work.signatory, place, parts: [] };
    }
    case 'retention':
      return {
        count: late.retention?.scans,
        sentence: text.work.retention(late.retention?.since ? formatLongDate(late.retention.since) : ''),
        place: { screen: 'people', isRetention: true },
        parts: [],
      };
    default:
      return assertNever(item);
  }
}

/** Where a line counts several, its day is that of the first among them. */
function whenOf(item: HomeWork): string {
  const isSeveral = 'count' in item && item.count > 1 && item.when !== '';
  if (!isSeveral) return item.when;
  return item.urgency === 'over' ? text.longest(item.when) : text.nearest(item.when);
}

/** What waits, line by line, in the order given. */
export function workLines(items: readonly HomeWork[], late: LateCounts): readonly WorkLine[] {
  return items.map((item) => {
    const body = bodyOf(item, late);
    return {
      key: item.kind === 'rat' ? `rat ${item.bookYear} ${item.form}` : item.kind,
      urgency: item.urgency,
      on: item.on,
      when: whenOf(item),
      ...body,
    };
  });
}
