import { AppError } from '#contract/errors.ts';
import type { awardContract } from '#contract/award.ts';
import { findAwardProgramme, listCancelledRecipients } from '#db/queries/award/award.ts';
import { awardDraft } from './award-draft.ts';
import { confirmAward } from './confirm-award.ts';
import { cancelAward, replaceAward, voidAward } from './correct-award.ts';
import {
  assessCandidate,
  countProgramme,
  listCandidates,
  programmeState,
  saveDraft,
} from './draft-programme.ts';
import { printAssessment } from './print-assessment.ts';
import { printAward } from './print-award.ts';
import { readAwardPaper } from '../printing/award-paper.ts';
import { judgeForAward } from './programme.ts';
import { showRecipients } from './recipient-list.ts';
import { chooseSome, takeTop } from './choose.ts';
import { showRanking } from './show-ranking.ts';
import { tickCandidate, tickMany } from './tick.ts';
import type { Handlers } from '../base/handler-types.ts';
import { requireOffice } from '../office/require-office.ts';
import { printPaper } from '../paper/print-paper.ts';

export const awardHandlers = {
  'award.check': async ({ bookYear }, { read, today }) => {
    await requireOffice(read);
    const judged = await judgeForAward(read, bookYear, today);
    const lines = judged.map(({ facts: { id, name, districtName }, reasons, isEligible }) => ({
      isEligible,
      line: { id, name, districtName, reasons },
    }));
    return {
      eligible: lines.filter(({ isEligible }) => isEligible).map(({ line }) => line),
      notEligible: lines.filter(({ isEligible }) => !isEligible).map(({ line }) => line),
    };
  },

  'award.countEligible': async (input, context) => {
    const { eligible } = await countProgramme(input, context);
    return { eligible };
  },

  'award.programme': programmeState,
  'award.saveDraft': saveDraft,
  'award.tick': tickCandidate,
  'award.tickMany': tickMany,
  'award.ranking': showRanking,
  'award.take': takeTop,
  'award.choose': chooseSome,
  'award.candidates': listCandidates,
  'award.count': countProgramme,
  'award.recipients': showRecipients,
  'award.assess': assessCandidate,
  'award.confirm': confirmAward,
  'award.cancelRecipient': cancelAward,
  'award.replaceRecipient': replaceAward,
  'award.void': voidAward,
  'award.printAssessment': printAssessment,

  'award.get': async ({ bookYear }, { read }) => {
    await requireOffice(read);
    const programme = await findAwardProgramme(read, bookYear);
    if (!programme) return null;
    const { confirmedOn, giver, recipients } = programme;
    const cancelled = await listCancelledRecipients(read, programme.id);
    return { bookYear, confirmedOn, giver, recipients, cancelled };
  },

  'award.print': printAward,

  'award.preview': async ({ bookYear, cooperativeId }, context) => {
    const programme = await findAwardProgramme(context.read, bookYear);
    const job = programme
      ? await readAwardPaper(context.read, 'award-certificate', bookYear)
      : await awardDraft(context, bookYear, cooperativeId);
    if (job.kind !== 'award-certificate') throw new AppError('NOT_FOUND', { facts: { apa: 'Piagam' } });
    const place = programme?.recipients.findIndex((one) => one.cooperativeId === cooperativeId) ?? 0;
    const recipient = job.data.recipients[place];
    if (!recipient) throw new AppError('NOT_FOUND', { facts: { apa: 'Piagam' } });
    const single = { ...job, data: { recipients: [recipient] } };
    const name = `pratinjau/piagam-${bookYear}-${cooperativeId}.pdf`;
    return printPaper({ job: single, chosen: null, name }, context);
  },
} as const satisfies Handlers<keyof typeof awardContract>;
