import { AppError } from '#contract/errors.ts';
import type { CheckedInputOf, OutputOf } from '#contract/index.ts';
import { saveProgrammeDraft } from '#db/queries/award/award.ts';
import { countCandidates, listAwardFacts } from '#db/queries/award/candidate.ts';
import { lastEditOf } from '#db/queries/change/record-edit.ts';
import { awardCriteria } from '#rules/award/eligibility.ts';
import { criterionVerdicts, isCriterionRequired } from '#rules/award/verdict.ts';
import type { CommandContext, QueryContext } from '../base/context.ts';
import { saveGuarded } from '../base/saved-record.ts';
import { requireOffice } from '../office/require-office.ts';
import { draftFields, draftSubject } from './draft-fields.ts';
import { assessedFor } from './assess.ts';
import type { Assessed } from './assess.ts';
import { candidateFilter, judge, readProgramme, requireDraft } from './programme.ts';
import type { Programme } from './programme.ts';

export async function programmeState(
  { bookYear }: { readonly bookYear: number },
  { read, today }: QueryContext,
): Promise<OutputOf<'award.programme'>> {
  await requireOffice(read);
  const { head, giver, criteria, ruleBook } = await readProgramme(read, bookYear, today);
  const rule = awardCriteria(ruleBook, bookYear);
  return {
    giver,
    criteria,
    state: head?.state ?? 'none',
    ruleCriteria: rule.value,
    basis: rule.basis,
    confirmedOn: head?.confirmedOn ?? null,
    updatedAt: await lastEditOf(read, draftSubject(bookYear)),
  };
}

export async function saveDraft(
  { bookYear, expectedUpdatedAt, criteria, giver }: CheckedInputOf<'award.saveDraft'>,
  context: CommandContext,
): Promise<OutputOf<'award.saveDraft'>> {
  const { read, write, today } = context;
  await requireOffice(read);
  const programme = await readProgramme(read, bookYear, today);
  requireDraft(programme);
  const shown = async () => draftFields(await readProgramme(read, bookYear, today));
  await saveGuarded(context, { subject: draftSubject(bookYear), expectedUpdatedAt, shown }, () =>
    saveProgrammeDraft(write, programme.head?.id, { bookYear, giver, criteria }),
  );
  return programmeState({ bookYear }, context);
}

/** One cooperative's verdict; of a confirmed recipient as it was frozen. */
export async function assessCandidate(
  { bookYear, cooperativeId }: CheckedInputOf<'award.assess'>,
  { read, today }: QueryContext,
): Promise<OutputOf<'award.assess'>> {
  await requireOffice(read);
  const programme = await readProgramme(read, bookYear, today);
  const [assessed] = await assessedFor(read, programme, cooperativeId);
  if (!assessed) throw new AppError('NOT_FOUND', { facts: { apa: 'Koperasi' } });
  return toLine(assessed, programme);
}

export function toLine(
  { facts, isEligible, reasons, tick }: Assessed,
  { criteria }: Programme,
): OutputOf<'award.tick'> {
  const { id, name, districtName } = facts;
  return {
    id,
    name,
    districtName,
    isEligible,
    tick,
    verdicts: criterionVerdicts(reasons, criteria),
    // What a person must decide on top of the table: warnings about dates, the word of a colleague.
    remarks: reasons.filter(({ code }) => REMARKS.has(code)),
  };
}

const REMARKS: ReadonlySet<string> = new Set([
  'RAT_TANGGAL_LAPOR_KOSONG',
  'RAT_LAPOR_SEBELUM_RAPAT',
  'RAT_LEWAT_BATAS_UNDANG_UNDANG',
  'RAT_LEWAT_BATAS_PELAKSANAAN',
  'DIPILIH_MANUAL',
  'DIKELUARKAN_MANUAL',
]);

/** One page of the register against the programme; the database filters, the rule gives the reasons of these rows. */
export async function listCandidates(
  { bookYear, view, text, offset, limit }: CheckedInputOf<'award.candidates'>,
  { read, today }: QueryContext,
): Promise<OutputOf<'award.candidates'>> {
  await requireOffice(read);
  const programme = await readProgramme(read, bookYear, today);
  const filter = { ...candidateFilter(programme), view, text };
  const facts = await listAwardFacts(read, filter, { offset, limit });
  return { rows: facts.map((one) => toLine(judge(one, programme), programme)) };
}

export async function countProgramme(
  { bookYear }: CheckedInputOf<'award.count'>,
  { read, today }: QueryContext,
): Promise<OutputOf<'award.count'>> {
  await requireOffice(read);
  const programme = await readProgramme(read, bookYear, today);
  const { limits, ...ticks } = candidateFilter(programme);
  const { total, eligible, failing } = await countCandidates(read, limits, ticks);
  return {
    total,
    eligible,
    notEligible: total - eligible,
    manual: ticks.included.length + ticks.excluded.length,
    failing: [...failing]
      .filter(([criterion]) => isCriterionRequired(criterion, limits.criteria))
      .map(([criterion, count]) => ({ criterion, count })),
  };
}
