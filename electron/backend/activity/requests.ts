import type { activityContract } from '#contract/activity.ts';
import { findActivity } from '#db/queries/activity/activity.ts';
import { listBatches } from '#db/queries/activity/batch.ts';
import {
  countByState,
  listActivityYears,
  listCountedActivities,
  listTrainingsOf,
  readActivities,
} from '#db/queries/activity/list.ts';
import { ACTIVITY_STATES } from '#rules/activity/activity.ts';
import { dayCount } from '#rules/activity/batch.ts';
import { activityRecap } from '#rules/activity/recap.ts';
import type { RecapGroup } from '#rules/activity/recap.ts';
import { ruleOrEarliest } from '#rules/rule-book/rule-book.ts';
import type { Handlers } from '../base/handler-types.ts';
import { notFound } from '../base/refusal.ts';
import { requireOffice } from '../office/require-office.ts';
import { readRuleBook } from '../office/rule-book.ts';
import { activityCandidates } from './candidates.ts';
import { printAttendance } from './print-attendance.ts';
import { printActivities } from './print-list.ts';
import {
  changeActivityState,
  recordActivity,
  removeActivity,
  restoreActivity,
  saveActivity,
} from './save-activity.ts';
import { removeBatch, saveBatch } from './save-batch.ts';
import {
  addParticipants,
  correctParticipant,
  removeParticipant,
  restoreParticipant,
  setAttendance,
} from './save-participant.ts';
import { nameOf, shownActivity, shownLine, wordsOn } from './shown.ts';

/** What a row without a fund, district or code is called. */
const WITHOUT: Readonly<Record<RecapGroup, string>> = {
  activity: '',
  fund: 'Sumber dana tidak dicatat',
  district: 'Kecamatan tidak diketahui',
  sub_activity: 'Sub kegiatan tidak dicatat',
};

export const activityHandlers = {
  'activity.choices': async (_input, { read, today }) => {
    const { regionCode } = await requireOffice(read);
    const book = await readRuleBook(read);
    return {
      ...wordsOn(book, today),
      quota: ruleOrEarliest(book['activity-quota'], today).value,
      regionCode,
      years: await listActivityYears(read),
    };
  },

  'activity.list': async ({ offset, limit, ...filter }, { read, today }) => {
    await requireOffice(read);
    const { rows, total } = await readActivities(read, filter, { offset, limit });
    const batches = await listBatches(
      read,
      rows.map(({ id }) => id),
    );
    const book = await readRuleBook(read);
    const words = wordsOn(book, today);
    const counts = await countByState(read, filter);
    return {
      rows: rows.map((row) => shownLine(row, batches, book, words)),
      total,
      states: ACTIVITY_STATES.map((state) => ({ state, count: counts.get(state) ?? 0 })),
    };
  },

  'activity.get': async ({ id }, { read, today }) => {
    await requireOffice(read);
    const found = await findActivity(read, id);
    if (!found) throw notFound('Kegiatan');
    return shownActivity(read, found, today);
  },

  'activity.ofCooperative': async ({ cooperativeId, ...page }, { read, today }) => {
    await requireOffice(read);
    const { kinds } = wordsOn(await readRuleBook(read), today);
    const rows = await listTrainingsOf(read, cooperativeId, page);
    return rows.map(({ kind, ...row }) => ({
      ...row,
      kindText: nameOf(kind, kinds),
      days: dayCount(row),
    }));
  },

  'activity.recap': async ({ year, by }, { read, today }) => {
    const { regionCode } = await requireOffice(read);
    const all = await listCountedActivities(read, year);
    const { funds } = wordsOn(await readRuleBook(read), today);
    const { rows, total } = activityRecap(all, by, regionCode);
    const named = (key: string): string => {
      if (key === '') return WITHOUT[by];
      if (by === 'activity') return all.find(({ id }) => id === key)?.title ?? key;
      return by === 'fund' ? nameOf(key, funds) : key;
    };
    const shown = rows.map((row) => ({ ...row, name: named(row.key) }));
    return { rows: shown.toSorted((a, b) => a.name.localeCompare(b.name, 'id')), total };
  },

  'activity.candidates': activityCandidates,
  'activity.record': recordActivity,
  'activity.save': saveActivity,
  'activity.changeState': changeActivityState,
  'activity.remove': removeActivity,
  'activity.restore': restoreActivity,
  'activity.saveBatch': saveBatch,
  'activity.removeBatch': removeBatch,
  'activity.addParticipants': addParticipants,
  'activity.correctParticipant': correctParticipant,
  'activity.removeParticipant': removeParticipant,
  'activity.restoreParticipant': restoreParticipant,
  'activity.setAttendance': setAttendance,
  'activity.print': printActivities,
  'activity.printAttendance': printAttendance,
} as const satisfies Handlers<keyof typeof activityContract>;
