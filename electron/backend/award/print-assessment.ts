import path from 'node:path';
import { AppError } from '#contract/errors.ts';
import type { CheckedInputOf, OutputOf } from '#contract/index.ts';
import { findAwardProgramme, listFrozenReasons } from '#db/queries/award.ts';
import type { AwardFacts } from '#db/queries/award-candidate.ts';
import { listAwardFacts } from '#db/queries/award-candidate.ts';
import type { ReadHandle } from '#db/handles.ts';
import { AWARD_CRITERION_LABELS, criterionVerdicts } from '#rules/award-verdict.ts';
import type { Reason } from '#rules/reason.ts';
import type { TaskContext } from '../context.ts';
import type { AwardAssessmentData } from '../documents/award-assessment.ts';
import type { PrintJob } from '../documents/render.ts';
import { fileNameOf } from '../file-name.ts';
import { instantText } from '../instant-text.ts';
import { letterheadOf, signatureOf } from '../office/paper-identity.ts';
import { requireOffice } from '../office/require-office.ts';
import { candidateFilter, judge, judgeOne, readProgramme } from './programme.ts';
import type { JudgedCooperative, Programme } from './programme.ts';

type Sheet = AwardAssessmentData['sheets'][number];

function sheetOf({ facts, isEligible, reasons, tick }: Assessed, { criteria }: Programme): Sheet {
  const { name, legalEntityNumber, districtName } = facts;
  return {
    cooperativeName: name,
    legalEntityNumber,
    districtName,
    isEligible,
    lines: criterionVerdicts(reasons, criteria).map((verdict) => ({
      label: AWARD_CRITERION_LABELS[verdict.criterion],
      isRequired: verdict.isRequired,
      isMet: verdict.isMet,
      value: verdict.value,
      limit: verdict.limit,
      basis: verdict.basis,
    })),
    failures: reasons.filter(({ level }) => level === 'refuse').map(({ message }) => message),
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

/** What a sheet is made of; of a confirmed recipient it was frozen with the list. */
type Assessed = Pick<JudgedCooperative, 'isEligible' | 'reasons' | 'tick'> & {
  readonly facts: Pick<AwardFacts, 'id' | 'name' | 'legalEntityNumber' | 'districtName'>;
};

/** The confirmed recipients with the reasons of that day: a later change of the register does not rewrite them. */
async function frozenList(read: ReadHandle, programme: Programme): Promise<readonly Assessed[] | undefined> {
  const confirmed = await findAwardProgramme(read, programme.bookYear);
  if (!confirmed) return undefined;
  const reasons = await listFrozenReasons(read, confirmed.id);
  return confirmed.recipients.map(({ cooperativeId, name, legalEntityNumber, districtName }) => ({
    facts: { id: cooperativeId, name, legalEntityNumber, districtName },
    isEligible: true,
    reasons: JSON.parse(reasons.get(cooperativeId) ?? '[]') as readonly Reason[],
    tick: programme.ticks.find((tick) => tick.cooperativeId === cooperativeId) ?? null,
  }));
}

/** Of one cooperative, or of everyone on the list: the confirmed recipients, in a draft those who would receive it. */
async function assessedFor(
  read: ReadHandle,
  programme: Programme,
  cooperativeId: string | null,
): Promise<readonly Assessed[]> {
  const frozen = await frozenList(read, programme);
  if (cooperativeId !== null) {
    const recipient = frozen?.find(({ facts }) => facts.id === cooperativeId);
    const judged = recipient ?? (await judgeOne(read, programme, cooperativeId));
    if (!judged) throw new AppError('NOT_FOUND', { facts: { apa: 'Koperasi' } });
    return [judged];
  }
  if (frozen) return frozen;
  const facts = await listAwardFacts(read, { ...candidateFilter(programme), view: 'eligible', text: '' });
  return facts.map((one) => judge(one, programme));
}

/** "Lembar penilaian": why each cooperative receives the award or does not, one page each, for the file. */
export async function printAssessment(
  { bookYear, cooperativeId, path: chosen }: CheckedInputOf<'award.printAssessment'>,
  { read, today, folders, runJob, signal, progress }: TaskContext,
): Promise<OutputOf<'award.printAssessment'>> {
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
  const target = chosen ?? path.join(folders.documents, `lembar-penilaian-${bookYear}-${who}.pdf`);
  return runJob(
    'printDocument',
    { job, target },
    { signal, onProgress: (pages) => progress(pages, sheets.length, 'Mencetak lembar penilaian') },
  );
}
