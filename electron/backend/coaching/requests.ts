import type { coachingContract } from '#contract/coaching/coaching.ts';
import type { CheckedInputOf, OutputOf } from '#contract/index.ts';
import type { ReadHandle } from '#db/handles.ts';
import { countCertificates, districtNames, listCoachingYears } from '#db/queries/coaching/counted.ts';
import { findFieldOfficer, listFieldOfficers } from '#db/queries/coaching/officer.ts';
import { readPlans } from '#db/queries/coaching/plan.ts';
import { findVisit } from '#db/queries/coaching/visit.ts';
import type { CoachingVisit } from '#db/queries/coaching/visit.ts';
import {
  countOpenFollowUps,
  countVisits,
  listOpenFollowUps,
  listVisitsOf,
  readVisits,
} from '#db/queries/coaching/visit-list.ts';
import type { VisitFilter } from '#db/queries/coaching/visit-list.ts';
import { paceOf } from '#rules/coaching/pace.ts';
import { ruleOrEarliest } from '#rules/rule-book/rule-book.ts';
import { dateParts } from '#rules/value/plain-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import type { Handlers } from '../base/handler-types.ts';
import { notFound } from '../base/refusal.ts';
import { requireOffice } from '../office/require-office.ts';
import { readRuleBook } from '../office/rule-book.ts';
import { enterCoaching } from './enter.ts';
import { exportVisits } from './export-visits.ts';
import { printReport } from './print-report.ts';
import { daysOf, recapOf, setTarget, shownRecap } from './recap.ts';
import { recordOfficer, removeOfficer, restoreOfficer, saveOfficer } from './save-officer.ts';
import { correctPlan, finishPlan, recordPlan, removePlan, restorePlan } from './save-plan.ts';
import { correctVisit, finishFollowUp, recordVisit, removeVisit, restoreVisit } from './save-visit.ts';
import { shownFollowUp, shownOfficer, shownPlan, shownVisit, standingsOf, wordsOn } from './shown.ts';

type AskedVisits = CheckedInputOf<'coaching.countVisits'>;

/** The filter of the page as the queries ask it: a month needs its year. */
function filterOf({ year, month, ...rest }: AskedVisits): VisitFilter {
  return { ...rest, days: year === null ? null : daysOf(year, month) };
}

async function officersOf(
  { year, isRemoved }: CheckedInputOf<'coaching.officers'>,
  read: ReadHandle,
  today: PlainDate,
): Promise<OutputOf<'coaching.officers'>> {
  const all = await listFieldOfficers(read, isRemoved);
  const book = await readRuleBook(read);
  const words = wordsOn(book, today);
  const certificateTarget = ruleOrEarliest(book['officer-certificate-target'], today).value;
  const certificates = await countCertificates(read, year, today);
  const { officers } = await recapOf(read, year, today);
  const regions = await districtNames(read);
  const rows = [];
  for (const one of all) {
    const load = officers.find(({ key }) => key === one.id);
    const { waiting, overdue } = await countOpenFollowUps(read, today, one);
    const counts = {
      planned: load?.planned ?? 0,
      visits: load?.visits ?? 0,
      remote: load?.remote ?? 0,
      cooperatives: load?.cooperatives ?? 0,
      openFollowUps: waiting,
      overdue,
      certificates: paceOf(certificates.get(one.id) ?? 0, certificateTarget, year, today),
    };
    rows.push(shownOfficer(one, counts, words, regions, today));
  }
  return { rows };
}

async function plansOf(
  { offset, limit, ...filter }: CheckedInputOf<'coaching.plans'>,
  read: ReadHandle,
  today: PlainDate,
): Promise<OutputOf<'coaching.plans'>> {
  const { rows, total } = await readPlans(read, filter, { offset, limit });
  const book = await readRuleBook(read);
  const words = wordsOn(book, today);
  const ids = rows.map(({ cooperativeId }) => cooperativeId);
  const standing = await standingsOf(read, ids, book, today);
  const years = [...new Set(rows.map(({ year }) => year))];
  const visits: CoachingVisit[] = [];
  for (const year of years) {
    visits.push(...(await listVisitsOf(read, ids, daysOf(year, null))));
  }
  return {
    rows: rows.map((plan) =>
      shownPlan(plan, {
        words,
        standing,
        today,
        visits: visits.filter(
          ({ cooperativeId, visitedOn }) =>
            cooperativeId === plan.cooperativeId && dateParts(visitedOn).year === plan.year,
        ),
      }),
    ),
    total,
  };
}

export const coachingHandlers = {
  'coaching.choices': async (_input, { read, today }) => {
    await requireOffice(read);
    const words = wordsOn(await readRuleBook(read), today);
    const officers = await listFieldOfficers(read);
    return {
      ...words,
      districts: [...(await districtNames(read))].map(([code, name]) => ({ code, name })),
      officers: officers.map(({ id, name, startsOn, endsOn }) => ({ id, name, startsOn, endsOn })),
      years: await listCoachingYears(read),
    };
  },

  'coaching.officers': async (input, { read, today }) => {
    await requireOffice(read);
    return officersOf(input, read, today);
  },
  'coaching.recordOfficer': recordOfficer,
  'coaching.saveOfficer': saveOfficer,
  'coaching.removeOfficer': removeOfficer,
  'coaching.restoreOfficer': restoreOfficer,

  'coaching.plans': async (input, { read, today }) => {
    await requireOffice(read);
    return plansOf(input, read, today);
  },
  'coaching.enter': enterCoaching,
  'coaching.recordPlan': recordPlan,
  'coaching.correctPlan': correctPlan,
  'coaching.finishPlan': finishPlan,
  'coaching.removePlan': removePlan,
  'coaching.restorePlan': restorePlan,

  'coaching.visits': async ({ offset, limit, ...asked }, { read, today }) => {
    await requireOffice(read);
    const rows = await readVisits(read, filterOf(asked), { offset, limit });
    const words = wordsOn(await readRuleBook(read), today);
    return { rows: rows.map((row) => shownVisit(row, words, today)) };
  },
  'coaching.countVisits': async (asked, { read }) => {
    await requireOffice(read);
    return { total: await countVisits(read, filterOf(asked)) };
  },
  'coaching.visit': async ({ id }, { read, today }) => {
    await requireOffice(read);
    const found = await findVisit(read, id);
    if (!found) throw notFound('Kunjungan');
    return shownVisit(found, wordsOn(await readRuleBook(read), today), today);
  },
  'coaching.recordVisit': recordVisit,
  'coaching.correctVisit': correctVisit,
  'coaching.removeVisit': removeVisit,
  'coaching.restoreVisit': restoreVisit,
  'coaching.finishFollowUp': finishFollowUp,

  'coaching.followUps': async ({ officerId, ...page }, { read, today }) => {
    await requireOffice(read);
    const owner = officerId === null ? null : await findFieldOfficer(read, officerId);
    if (owner === undefined) throw notFound('Petugas lapangan');
    const { waiting, overdue, dueToday } = await countOpenFollowUps(read, today, owner);
    const rows = await listOpenFollowUps(read, page, owner);
    return { rows: rows.map((row) => shownFollowUp(row, today)), waiting, overdue, dueToday };
  },

  'coaching.recap': async ({ year }, { read, today }) => {
    await requireOffice(read);
    return shownRecap(read, year, today);
  },
  'coaching.setTarget': setTarget,

  'coaching.export': async ({ path: target, ...asked }, context) => {
    await requireOffice(context.read);
    return { path: target, rowCount: await exportVisits(filterOf(asked), target, context) };
  },
  'coaching.printReport': printReport,
} as const satisfies Handlers<keyof typeof coachingContract>;
