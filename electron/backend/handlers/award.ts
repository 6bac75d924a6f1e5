import path from 'node:path';
import { AppError } from '#contract/errors.ts';
import type { awardContract } from '#contract/award.ts';
import { findAwardProgramme } from '#db/queries/award.ts';
import { awardDraft } from '../award/award-draft.ts';
import { confirmAward } from '../award/confirm-award.ts';
import { judgeForAward } from '../award/evaluate.ts';
import { printAward, readAwardPaper } from '../award/print-award.ts';
import type { Handlers } from '../handler-types.ts';
import { requireOffice } from '../office/require-office.ts';

export const awardHandlers = {
  'award.check': async ({ bookYear }, { read }) => {
    await requireOffice(read);
    const judged = await judgeForAward(read, bookYear);
    const lines = judged.map(({ facts: { id, name, districtName }, reasons, isEligible }) => ({
      isEligible,
      line: { id, name, districtName, reasons },
    }));
    return {
      eligible: lines.filter(({ isEligible }) => isEligible).map(({ line }) => line),
      notEligible: lines.filter(({ isEligible }) => !isEligible).map(({ line }) => line),
    };
  },

  'award.countEligible': async ({ bookYear }, { read }) => {
    await requireOffice(read);
    const judged = await judgeForAward(read, bookYear);
    return { eligible: judged.filter(({ isEligible }) => isEligible).length };
  },

  'award.confirm': confirmAward,

  'award.get': async ({ bookYear }, { read }) => {
    await requireOffice(read);
    return (await findAwardProgramme(read, bookYear)) ?? null;
  },

  'award.print': printAward,

  'award.preview': async ({ bookYear, cooperativeId }, context) => {
    const programme = await findAwardProgramme(context.read, bookYear);
    const target = path.join(
      context.folders.documents,
      'pratinjau',
      `piagam-${bookYear}-${cooperativeId}.pdf`,
    );
    const job = programme
      ? await readAwardPaper(context.read, 'award-certificate', bookYear)
      : await awardDraft(context, bookYear, cooperativeId);
    if (job.kind !== 'award-certificate') throw new AppError('NOT_FOUND', { facts: { apa: 'Piagam' } });
    const position = programme?.recipients.find((one) => one.cooperativeId === cooperativeId)?.position ?? 1;
    const recipient = job.data.recipients[position - 1];
    if (!recipient) throw new AppError('NOT_FOUND', { facts: { apa: 'Piagam' } });
    const single = { ...job, data: { recipients: [recipient] } };
    return context.runJob('printDocument', { job: single, target }, { signal: context.signal });
  },
} as const satisfies Handlers<keyof typeof awardContract>;
