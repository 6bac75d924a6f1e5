import type { HomeWork } from '#contract/home.ts';
import type { OutputOf } from '#contract/index.ts';
import type { ReadHandle } from '#db/handles.ts';
import { findProgrammeHead } from '#db/queries/award/award.ts';
import type { AwardProgrammeHead } from '#db/queries/award/award.ts';
import { countOpenFollowUps } from '#db/queries/coaching/visit-list.ts';
import { countFollowUps } from '#db/queries/consultation/list.ts';
import { countDueDispositions } from '#db/queries/incoming/disposition.ts';
import { countExpiring } from '#db/queries/legality/expiry-count.ts';
import { countRunningOut } from '#db/queries/licence/register.ts';
import {
  countDraftLetters,
  countRecipients,
  listFrozenYears,
  listUnsavedDrafts,
} from '#db/queries/office/home-count.ts';
import { listFreezes } from '#db/queries/performance/freeze.ts';
import { listIndicatorsOf } from '#db/queries/performance/indicator.ts';
import { turnYearOn } from '#rules/calendar/turn-of-year.ts';
import { quarterJustEnded, quarterState } from '#rules/performance/quarter.ts';
import { recapYearDue } from '#rules/recap/annual-recap.ts';
import { addDays } from '#rules/value/plain-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import { noticePhase } from '#rules/legality/notice-phase.ts';
import { ratAgenda, runningBookYear } from '#rules/rat/agenda.ts';
import { ruleOrEarliest } from '#rules/rule-book/rule-book.ts';
import type { RuleBook } from '#rules/rule-book/rule-book.ts';
import { urgencyOf, whenText } from '#rules/value/work-day.ts';
import { orderWork } from '#rules/recap/work-order.ts';
import type { QueryContext } from '../base/context.ts';
import { readTurn } from '../calendar/turn.ts';
import { waitingFiles } from '../formation/board.ts';
import { readDossiers } from '../legality/dissolution.ts';
import { warningDaysOn } from '../legality/permits.ts';
import { requireOffice } from '../office/require-office.ts';
import { readRuleBook } from '../office/rule-book.ts';

interface Judging {
  readonly read: ReadHandle;
  readonly today: PlainDate;
  readonly ruleBook: RuleBook;
  readonly warningDays: number;
}

const UNDATED = { urgency: 'none', on: null, when: '' } as const;

const dated = (on: PlainDate, { today, warningDays }: Judging) => ({
  on,
  urgency: urgencyOf(on, today, warningDays),
  when: whenText(on, today),
});

async function expiries(judging: Judging): Promise<readonly HomeWork[]> {
  const { read, today, warningDays } = judging;
  const counts = await countExpiring(read, today, addDays(today, warningDays));
  const of = (state: 'expired' | 'soon') => {
    const found = counts.filter((one) => one.state === state);
    const first = found.map(({ firstOn }) => firstOn).toSorted()[0];
    if (first === undefined) return undefined;
    return {
      ...dated(first, judging),
      count: found.reduce((sum, { count }) => sum + count, 0),
      sources: found.map(({ source, count }) => ({ source, count })),
    };
  };
  const [expired, soon] = [of('expired'), of('soon')];
  return [
    ...(expired ? [{ kind: 'expired' as const, ...expired }] : []),
    ...(soon ? [{ kind: 'expiring' as const, ...soon, warningDays }] : []),
  ];
}

/** Reminded by days of their own; those of cooperatives are among the expiries. */
async function licences(judging: Judging): Promise<readonly HomeWork[]> {
  const { read, today, ruleBook } = judging;
  const warningDays = ruleOrEarliest(ruleBook['licence-warning-days'], today).value;
  const until = addDays(today, warningDays);
  const { expired, soon, firstOn } = await countRunningOut(read, { today, until });
  if (firstOn === null) return [];
  const on = dated(firstOn, { ...judging, warningDays });
  return [{ kind: 'licence', ...on, count: expired + soon, expired, warningDays }];
}

/** Dossiers are few: an office proposes dozens, not thousands. */
async function notices(judging: Judging): Promise<readonly HomeWork[]> {
  const { rows } = await readDossiers(judging.read, judging.today);
  const endsOf = (phase: 'running' | 'over') =>
    rows.flatMap((row) => (noticePhase(row) === phase && row.notice ? [row.notice.endsOn] : [])).toSorted();
  const [running, over] = [endsOf('running'), endsOf('over')];
  return [
    ...(running[0] === undefined
      ? []
      : [{ kind: 'notice_running' as const, ...dated(running[0], judging), count: running.length }]),
    // Nothing is late about it, but nothing stands in its way any more.
    ...(over.length === 0
      ? []
      : [{ kind: 'notice_over' as const, ...UNDATED, urgency: 'soon' as const, count: over.length }]),
  ];
}

async function followUps(judging: Judging): Promise<readonly HomeWork[]> {
  const { overdue, dueToday, firstOn } = await countFollowUps(judging.read, judging.today);
  if (firstOn === null) return [];
  return [{ kind: 'consultation', ...dated(firstOn, judging), count: overdue + dueToday, overdue }];
}

async function coaching(judging: Judging): Promise<readonly HomeWork[]> {
  const { overdue, dueToday, firstOn } = await countOpenFollowUps(judging.read, judging.today);
  if (firstOn === null) return [];
  return [{ kind: 'coaching', ...dated(firstOn, judging), count: overdue + dueToday, overdue }];
}

async function dispositions(judging: Judging): Promise<readonly HomeWork[]> {
  const { overdue, dueToday, firstOn } = await countDueDispositions(judging.read, judging.today);
  if (firstOn === null) return [];
  return [{ kind: 'incoming', ...dated(firstOn, judging), count: overdue + dueToday, overdue }];
}

async function formation(context: QueryContext): Promise<readonly HomeWork[]> {
  const waiting = await waitingFiles(context);
  return waiting.count === 0 ? [] : [{ kind: 'formation', ...UNDATED, ...waiting }];
}

/** In December and January alone; nobody is late before the year has turned. */
async function turnOfYear({ read, today }: Judging): Promise<readonly HomeWork[]> {
  const year = turnYearOn(today);
  if (year === null) return [];
  const open = (await readTurn(read, year)).filter(({ isDone }) => !isDone).length;
  return open === 0 ? [] : [{ kind: 'turn', ...UNDATED, count: open, year }];
}

/** Of the year in which a quarter ended last; a year without indicators has nothing to report. */
async function unfrozen({ read, today }: Judging): Promise<readonly HomeWork[]> {
  const { year } = quarterJustEnded(today);
  if ((await listIndicatorsOf(read, year)).length === 0) return [];
  const frozen = new Set((await listFreezes(read, year)).map(({ quarter }) => quarter));
  const open = ([1, 2, 3, 4] as const).filter(
    (quarter) => !frozen.has(quarter) && quarterState(year, quarter, today) === 'over',
  );
  const quarter = open.at(-1);
  return quarter === undefined
    ? []
    : [{ kind: 'performance', ...UNDATED, urgency: 'soon', count: open.length, year, quarter }];
}

async function papers(
  { read, today }: Judging,
  bookYear: number,
  head: AwardProgrammeHead | undefined,
): Promise<readonly HomeWork[]> {
  const recapYear = recapYearDue(await listFrozenYears(read), today);
  const [letters, drafts] = [await countDraftLetters(read), await listUnsavedDrafts(read)];
  return [
    ...(head?.state === 'confirmed'
      ? []
      : [{ kind: 'award' as const, ...UNDATED, bookYear, state: head?.state ?? ('none' as const) }]),
    ...(drafts.length === 0 ? [] : [{ kind: 'drafts' as const, ...UNDATED, drafts }]),
    ...(letters === 0 ? [] : [{ kind: 'letters' as const, ...UNDATED, count: letters }]),
    ...(recapYear === null ? [] : [{ kind: 'recap' as const, ...UNDATED, year: recapYear }]),
  ];
}

/** Everything that waits and is counted at once, what presses most first. */
export async function readWork(context: QueryContext): Promise<OutputOf<'home.work'>> {
  const { read, today } = context;
  const office = await requireOffice(read);
  const ruleBook = await readRuleBook(read);
  const judging = { read, today, ruleBook, warningDays: warningDaysOn(ruleBook, today) };
  const bookYear = runningBookYear(today);
  const head = await findProgrammeHead(read, bookYear);
  const items: readonly HomeWork[] = [
    ...ratAgenda(ruleBook, today).map((entry) => ({
      kind: 'rat' as const,
      ...entry,
      ...dated(entry.on, judging),
    })),
    ...(await followUps(judging)),
    ...(await coaching(judging)),
    ...(await dispositions(judging)),
    ...(await notices(judging)),
    ...(await expiries(judging)),
    ...(await licences(judging)),
    ...(await formation(context)),
    { kind: 'village', ...UNDATED },
    { kind: 'retention', ...UNDATED },
    ...(await papers(judging, bookYear, head)),
    ...(await unfrozen(judging)),
    ...(await turnOfYear(judging)),
    ...(office.signatories.length > 0 ? [] : [{ kind: 'signatory' as const, ...UNDATED }]),
  ];
  const award =
    head === undefined || head.confirmedOn === null
      ? null
      : { confirmedOn: head.confirmedOn, recipients: await countRecipients(read, head.id) };
  return { bookYear, award, items: orderWork(items) };
}
