import { AppError } from '#contract/errors.ts';
import type { CheckedInputOf, OutputOf } from '#contract/index.ts';
import { criterionVerdicts } from '#rules/award/verdict.ts';
import type { TaskContext } from '../base/context.ts';
import type { AwardAssessmentData } from '../documents/certificate/award-assessment.ts';
import type { PrintJob } from '../documents/render.ts';
import { fileNameOf } from '../base/file-name.ts';
import { instantText } from '../base/instant-text.ts';
import { letterheadOf, signatureOf } from '../office/paper-identity.ts';
import { requireOffice } from '../office/require-office.ts';
import { assessedFor } from './assess.ts';
import type { Assessed } from './assess.ts';
import { readProgramme } from './programme.ts';
import type { Programme } from './programme.ts';
import { printPaper } from '../paper/print-paper.ts';

type Sheet = AwardAssessmentData['sheets'][number];

function sheetOf({ facts, isEligible, reasons, tick }: Assessed, { criteria }: Programme): Sheet {
  const { name, legalEntityNumber, districtName } = facts;
  return {
    cooperativeName: name,
    legalEntityNumber,
    districtName,
    isEligible,
    lines: criterionVerdicts(reasons, criteria).map((verdict) => ({
      label: verdict.label,
      isRequired: verdict.isRequired,
      isMet: verdict.isMet,
      value: verdict.value,
      limit: verdict.limit,
      basis: verdict.basis,
    })),
    decision:
      tick === null || tick.choice === 'by_rule'
        ? null
        : {
            isIncluded: tick.choice === 'include',
            reason: tick.reason,
            by: tick.decidedBy,
            at: instantText(tick.decidedAt),
          },
  };
}

/** "Lembar penilaian": why each cooperative receives the award or does not, one page each, for the file. */
export async function printAssessment(
  { bookYear, cooperativeId, path: chosen }: CheckedInputOf<'award.printAssessment'>,
  context: TaskContext,
): Promise<OutputOf<'award.printAssessment'>> {
  const { read, today } = context;
  const office = await requireOffice(read);
  const programme = await readProgramme(read, bookYear, today);
  const judged = await assessedFor(read, programme, cooperativeId);
  if (judged.length === 0) throw new AppError('AWARD_NO_RECIPIENT', { facts: { tahunBuku: bookYear } });
  const sheets = judged.map((one) => sheetOf(one, programme));
  const job: PrintJob = {
    kind: 'award-assessment',
    info: { title: `Lembar Penilaian Penghargaan Tahun Buku ${bookYear}`, createdOn: today },
    data: {
      bookYear,
      letterhead: letterheadOf(office),
      judgedOn: programme.head?.confirmedOn ?? today,
      sheets,
      placeAndDate: { city: office.city, on: today },
      reviewer: signatureOf(office, today),
      isSample: office.isSample,
    },
  };
  const [first] = sheets;
  const who = cooperativeId === null ? 'semua' : fileNameOf(first?.cooperativeName ?? '');
  const name = `lembar-penilaian-${bookYear}-${who}.pdf`;
  const bar = { label: 'Mencetak lembar penilaian', total: sheets.length };
  return printPaper({ job, chosen, name, ...bar }, context);
}
