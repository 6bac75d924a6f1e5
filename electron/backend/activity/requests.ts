import type { activityCertificateContract } from '#contract/activity/certificates.ts';
import type { activityMatchContract } from '#contract/activity/match.ts';
import type { activityParticipantsFileContract } from '#contract/activity/participants-file.ts';
import type { activityCandidatesContract } from '#contract/activity/candidates.ts';
import type { activityContract } from '#contract/activity.ts';
import { findActivity } from '#db/queries/activity/activity.ts';
import { listBatches } from '#db/queries/activity/batch.ts';
import {
  countActivities,
  listActivityYears,
  listTrainingsOf,
  readActivities,
} from '#db/queries/activity/list.ts';
import { ACTIVITY_STATES } from '#rules/activity/activity.ts';
import { dayCount } from '#rules/activity/batch.ts';
import { ruleOrEarliest } from '#rules/rule-book/rule-book.ts';
import type { Handlers } from '../base/handler-types.ts';
import { notFound } from '../base/refusal.ts';
import { requireOffice } from '../office/require-office.ts';
import { readRuleBook } from '../office/rule-book.ts';
import { exportCandidates, printCandidates } from './candidate-papers.ts';
import { activityCandidates } from './candidates.ts';
import { listCompetences, withCompetenceText } from './competences.ts';
import { exportParticipants } from './export-participants.ts';
import { importParticipants } from './import-participants.ts';
import { issueCertificates, showCertificates } from './issue-certificates.ts';
import { matchParticipant, showMatches } from './match-participants.ts';
import { printAttendance } from './print-attendance.ts';
import { printCertificates } from './print-certificates.ts';
import { printActivities } from './print-list.ts';
import { exportRecap, printRecap } from './print-recap.ts';
import { readRecap } from './read-recap.ts';
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
import { setScores } from './save-scores.ts';
import { nameOf, shownActivity, shownLine, wordsOn } from './shown.ts';

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
    const rows = await readActivities(read, filter, { offset, limit });
    const batches = await listBatches(
      read,
      rows.map(({ id }) => id),
    );
    const book = await readRuleBook(read);
    const words = wordsOn(book, today);
    return { rows: rows.map((row) => shownLine(row, batches, book, words)) };
  },

  'activity.count': async (filter, { read }) => {
    await requireOffice(read);
    const { total, states } = await countActivities(read, filter);
    return { total, states: ACTIVITY_STATES.map((state) => ({ state, count: states.get(state) ?? 0 })) };
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
      ...withCompetenceText(row, today),
      kindText: nameOf(kind, kinds),
      days: dayCount(row),
    }));
  },

  'activity.recap': readRecap,
  'activity.exportRecap': exportRecap,
  'activity.printRecap': printRecap,

  'activity.certificates': showCertificates,
  'activity.issueCertificates': issueCertificates,
  'activity.printCertificates': printCertificates,
  'activity.competences': listCompetences,
  'activity.matches': showMatches,
  'activity.matchParticipant': matchParticipant,

  'activity.candidates': activityCandidates,
  'activity.printCandidates': printCandidates,
  'activity.exportCandidates': exportCandidates,
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
  'activity.setScores': setScores,
  'activity.exportParticipants': exportParticipants,
  'activity.importParticipants': importParticipants,
  'activity.print': printActivities,
  'activity.printAttendance': printAttendance,
} as const satisfies Handlers<
  | keyof typeof activityContract
  | keyof typeof activityCandidatesContract
  | keyof typeof activityCertificateContract
  | keyof typeof activityMatchContract
  | keyof typeof activityParticipantsFileContract
>;
