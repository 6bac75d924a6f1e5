import type { CheckedInputOf, OutputOf } from '#contract/index.ts';
import { newId } from '#db/new-id.ts';
import { findInspection } from '#db/queries/evaluation/inspection.ts';
import type { Inspection } from '#db/queries/evaluation/inspection.ts';
import { scoreWorksheet } from '#rules/evaluation/worksheet-score.ts';
import {
  finalHealthScore,
  formatHealthScore,
  HEALTH_ASPECTS,
  HEALTH_PREDICATE_LABELS,
  healthPredicate,
} from '#rules/rule-book/health-score.ts';
import type { HealthScores } from '#rules/rule-book/health-score.ts';
import type { CommandContext } from '../base/context.ts';
import { notFound, refuse, refuseFaults } from '../base/refusal.ts';
import { changeParts } from '../cooperative/change-parts.ts';
import { readWorksheet } from '../cooperative/parts/kept-worksheet.ts';
import { requireOpenRecord } from '../cooperative/require-record.ts';
import { requireUnchanged } from '../cooperative/require-unchanged.ts';
import {
  dayFaults,
  inspectionRules,
  requireOwnDocument,
  scoreBasis,
  scoreFaults,
} from './inspection-rules.ts';
import type { InspectionRules } from './inspection-rules.ts';

type Entry = CheckedInputOf<'inspection.save'>;

export const sameScores = (one: HealthScores, other: HealthScores): boolean =>
  HEALTH_ASPECTS.every((aspect) => one[aspect] === other[aspect]);

/** The final score the inspection's own worksheet gives; undefined without one, unfinished, or for other scores. */
function ownFinal(known: Inspection | undefined, scores: HealthScores, { weights, bands }: InspectionRules) {
  if (known?.worksheetJson === undefined) return undefined;
  const { asked, answers } = readWorksheet(known.worksheetJson);
  const result = scoreWorksheet(asked, answers, weights.value, bands.value);
  return result.finalScore !== null && sameScores(result.scores, scores) ? result.finalScore : undefined;
}

/** A new result or the correction of one: score and predicate by the weights and bands of the inspection's day. */
export async function saveInspection(
  { cooperativeId, id, expectedUpdatedAt, manualReason, ...entry }: Entry,
  context: CommandContext,
): Promise<OutputOf<'inspection.save'>> {
  const { read, today } = context;
  const cooperative = await requireOpenRecord(read, cooperativeId);
  const known = id === null ? undefined : await findInspection(read, id);
  if (id !== null && known?.cooperativeId !== cooperativeId) throw notFound('Pemeriksaan kesehatan');
  if (id !== null) {
    await requireUnchanged(read, cooperative, expectedUpdatedAt, { fields: [`inspection.${id}`] });
  }
  const isSharia = cooperative.pattern === 'syariah';
  const rules = await inspectionRules(read, entry.inspectedOn, { isSharia });
  const { weights, bands } = rules;
  refuseFaults([...dayFaults(entry, today), ...scoreFaults(entry.scores, weights)]);
  await requireOwnDocument(read, entry.documentId, cooperativeId);
  const own = ownFinal(known, entry.scores, rules);
  const hasWorksheet = known?.worksheetJson !== undefined;
  if (hasWorksheet && own === undefined && manualReason === '') {
    refuse(
      'manualReason',
      'Skor ini berbeda dari hitungan kertas kerjanya. Tulis alasannya, atau betulkan jawaban pada kertas kerja.',
    );
  }
  const finalScore = own ?? finalHealthScore(entry.scores, weights.value);
  const predicate = healthPredicate(finalScore, bands.value);
  const value = {
    ...entry,
    weightsJson: JSON.stringify(weights.value),
    bandsJson: JSON.stringify(bands.value),
    basis: scoreBasis(rules),
    finalScore,
    predicate,
    ...(hasWorksheet ? { worksheetJson: known.worksheetJson } : {}),
    ...(own === undefined && manualReason !== '' ? { manualReason } : {}),
  };
  const ownId = id ?? newId();
  const what = id === null ? 'Mencatat' : 'Membetulkan';
  const title = `${what} pemeriksaan kesehatan TB ${entry.bookYear}: ${HEALTH_PREDICATE_LABELS[predicate]}`;
  const { batchId } = await changeParts(context, { source: 'edit', title }, [
    { cooperativeId, field: `inspection.${ownId}`, value },
  ]);
  return { id: ownId, finalScore: formatHealthScore(finalScore, bands.value), predicate, batchId };
}

export async function removeInspection(
  { id, reason }: CheckedInputOf<'inspection.remove'>,
  context: CommandContext,
): Promise<OutputOf<'inspection.remove'>> {
  const known = await findInspection(context.read, id);
  if (!known) throw notFound('Pemeriksaan kesehatan');
  await requireOpenRecord(context.read, known.cooperativeId);
  const title = `Menghapus pemeriksaan kesehatan TB ${known.bookYear}: ${reason}`;
  const change = { cooperativeId: known.cooperativeId, field: `inspection.${id}`, value: null };
  return { batchId: (await changeParts(context, { source: 'edit', title }, [change])).batchId };
}
