import type { consultationContract } from '#contract/consultation.ts';
import {
  countConsultations,
  countFollowUps,
  listCounted,
  listFollowUps,
  listUsedWords,
  readConsultations,
} from '#db/queries/consultation/list.ts';
import { periodOf, recapOf } from '#rules/consultation/recap.ts';
import { topicText } from '#rules/consultation/consultation.ts';
import type { Handlers } from '../base/handler-types.ts';
import { requireOffice } from '../office/require-office.ts';
import { exportConsultations } from './export-consultations.ts';
import {
  correctConsultation,
  recordConsultation,
  removeConsultation,
  restoreConsultation,
} from './save-consultation.ts';
import { filterOf, shownConsultation, topicsOn } from './shown.ts';

export const consultationHandlers = {
  'consultation.choices': async (_input, { read, today }) => {
    await requireOffice(read);
    return { topics: await topicsOn(read, today), ...(await listUsedWords(read)) };
  },

  'consultation.list': async ({ offset, limit, ...asked }, { read, today }) => {
    await requireOffice(read);
    const rows = await readConsultations(read, filterOf(asked), { offset, limit });
    const topics = await topicsOn(read, today);
    return { rows: rows.map((row) => shownConsultation(row, topics, today)) };
  },

  'consultation.count': async (asked, { read }) => {
    await requireOffice(read);
    return { total: await countConsultations(read, filterOf(asked)) };
  },

  'consultation.followUps': async ({ officer, ...page }, { read, today }) => {
    await requireOffice(read);
    const topics = await topicsOn(read, today);
    const { waiting, overdue, dueToday } = await countFollowUps(read, today, officer);
    const rows = await listFollowUps(read, page, officer);
    return { rows: rows.map((row) => shownConsultation(row, topics, today)), waiting, overdue, dueToday };
  },

  'consultation.recap': async ({ year, month }, { read, today }) => {
    await requireOffice(read);
    const period = periodOf(year, month);
    const topics = await topicsOn(read, today);
    const recap = recapOf(await listCounted(read, period));
    return {
      ...period,
      ...recap,
      topics: recap.topics.map((one) => ({
        ...one,
        name: topicText({ topic: one.topic, topicNote: '' }, topics),
      })),
    };
  },

  'consultation.record': recordConsultation,
  'consultation.correct': correctConsultation,
  'consultation.remove': removeConsultation,
  'consultation.restore': restoreConsultation,

  'consultation.export': async ({ path: target, ...asked }, context) => {
    await requireOffice(context.read);
    return { path: target, rowCount: await exportConsultations(filterOf(asked), target, context) };
  },
} as const satisfies Handlers<keyof typeof consultationContract>;
