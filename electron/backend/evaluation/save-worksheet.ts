import type { CheckedInputOf, OutputOf } from '#contract/index.ts';
import { newId } from '#db/new-id.ts';
import { findWorksheetDraft } from '#db/queries/evaluation/worksheet-draft.ts';
import { keptAnswers, questionsOf } from '#rules/evaluation/health-worksheet.ts';
import type { AskedWorksheet } from '#rules/evaluation/health-worksheet.ts';
import { scoreWorksheet } from '#rules/evaluation/worksheet-score.ts';
import type { WorksheetResult } from '#rules/evaluation/worksheet-score.ts';
import {
  finalHealthScore,
  formatHealthScore,
  HEALTH_PREDICATE_LABELS,
  healthPredicate,
} from '#rules/rule-book/health-score.ts';
import type { FieldFault } from '#rules/value/field-fault.ts';
import { formatLongDate } from '#rules/value/indonesian-date.ts';
import type { CommandContext } from '../base/context.ts';
import { notFound, refuse, refuseFaults } from '../base/refusal.ts';
import { changeParts } from '../cooperative/change-parts.ts';
import type { PartChange } from '../cooperative/change-parts.ts';
import { writeWorksheet } from '../cooperative/parts/kept-worksheet.ts';
import { requireOpenRecord } from '../cooperative/require-record.ts';
import { requireUnchanged } from '../cooperative/require-unchanged.ts';
import { dayFaults, requireOwnDocument, scoreBasis, scoreFaults } from './inspection-rules.ts';
import type { InspectionRules } from './inspection-rules.ts';
import { findKnown, worksheetOn } from './read-worksheet.ts';
import { sameScores } from './save-inspection.ts';

type Entry = CheckedInputOf<'worksheet.save'>;

/** An answer to a question that is not asked would be lost in silence. */
function unknownFaults(
  { answers, inspectedOn }: Pick<Entry, 'answers' | 'inspectedOn'>,
  asked: AskedWorksheet,
): readonly FieldFault[] {
  const codes = new Set(asked.sections.flatMap(questionsOf).map(({ code }) => code));
  return Object.keys(answers)
    .filter((code) => !codes.has(code))
    .map((code) => ({
      field: `answers.${code}`,
      message: `Pertanyaan "${code}" tidak ada dalam kertas kerja yang berlaku ${formatLongDate(inspectedOn)}.`,
    }));
}

/** Why a worksheet gives no result yet, at each question that is to be answered. */
function unfinishedFaults({ unanswered, unexplained, reasons }: WorksheetResult): readonly FieldFault[] {
  return [
    ...unanswered.map((code) => ({ field: `answers.${code}`, message: 'Pertanyaan ini belum dijawab.' })),
    ...unexplained.map((code) => ({
      field: `answers.${code}`,
      message: 'Tulis pada catatan mengapa pertanyaan ini tidak berlaku.',
    })),
    ...reasons.flatMap(({ code, message }) =>
      code === 'ASPEK_TANPA_PENILAIAN' ? [{ field: 'answers', message }] : [],
    ),
  ];
}

function judged({ manual }: Entry, result: WorksheetResult, { weights, bands }: InspectionRules) {
  // Typing the worksheet's own scores overrides nothing.
  const isManual =
    manual !== null && !(result.finalScore !== null && sameScores(manual.scores, result.scores));
  if (!isManual) {
    const { scores, finalScore, predicate } = result;
    return finalScore === null || predicate === null ? undefined : { scores, finalScore, predicate };
  }
  const finalScore = finalHealthScore(manual.scores, weights.value);
  const predicate = healthPredicate(finalScore, bands.value);
  return { scores: manual.scores, finalScore, predicate, manualReason: manual.reason };
}

/** Keeps a worksheet as a draft, or records its result: by its answers, or by scores given with a reason. */
export async function saveWorksheet(
  entry: Entry,
  context: CommandContext,
): Promise<OutputOf<'worksheet.save'>> {
  const { read, today } = context;
  const { cooperativeId, isDraft, manual } = entry;
  const cooperative = await requireOpenRecord(read, cooperativeId);
  const known = await findKnown(read, cooperativeId, entry.id);
  const id = entry.id ?? newId();
  if (entry.id !== null) {
    const fields = [`inspection.${id}`, `worksheetDraft.${id}`];
    await requireUnchanged(read, cooperative, entry.expectedUpdatedAt, { fields });
  }
  if (isDraft && known.inspection) {
    refuse('isDraft', 'Hasil pemeriksaan ini sudah tercatat dan tidak dapat menjadi rancangan lagi.');
  }
  const { kept, rules } = await worksheetOn(read, cooperative, entry.inspectedOn, known);
  refuseFaults([
    ...dayFaults(entry, today),
    ...unknownFaults(entry, kept.asked),
    ...(isDraft || entry.inspectors !== ''
      ? []
      : [{ field: 'inspectors', message: 'Pemeriksa harus diisi.' }]),
    ...(manual && !isDraft ? scoreFaults(manual.scores, rules.weights, 'manual.') : []),
  ]);
  await requireOwnDocument(read, entry.documentId, cooperativeId);
  const answers = keptAnswers(kept.asked, entry.answers);
  const result = scoreWorksheet(kept.asked, answers, rules.weights.value, rules.bands.value);
  const final = judged(entry, result, rules);
  if (!isDraft && !final) refuseFaults(unfinishedFaults(result));
  const { bookYear, inspectedOn, inspectors, reportNumber, documentId, note } = entry;
  const worksheetJson = writeWorksheet({ ...kept, answers });
  const facts = { bookYear, inspectedOn, inspectors, reportNumber, documentId, note };
  const { batchId, at } =
    isDraft || !final
      ? await changeParts(
          context,
          { source: 'edit', title: `Menyimpan rancangan kertas kerja pemeriksaan TB ${bookYear}` },
          [{ cooperativeId, field: `worksheetDraft.${id}`, value: { ...facts, worksheetJson } }],
        )
      : await changeParts(
          context,
          {
            source: 'edit',
            title: `${known.inspection ? 'Membetulkan' : 'Mencatat'} kertas kerja pemeriksaan TB ${bookYear}: ${HEALTH_PREDICATE_LABELS[final.predicate]}`,
          },
          [
            ...(known.draft ? [draftGone(cooperativeId, id)] : []),
            {
              cooperativeId,
              field: `inspection.${id}`,
              value: {
                ...facts,
                ...final,
                weightsJson: JSON.stringify(rules.weights.value),
                bandsJson: JSON.stringify(rules.bands.value),
                basis: scoreBasis(rules),
                worksheetJson,
              },
            },
          ],
        );
  const shown = isDraft ? result : final;
  return {
    id,
    finalScore:
      shown === undefined || shown.finalScore === null
        ? null
        : formatHealthScore(shown.finalScore, rules.bands.value),
    predicate: shown?.predicate ?? null,
    isManual: !isDraft && final !== undefined && 'manualReason' in final,
    answered: result.answered,
    asked: result.asked,
    reasons: result.reasons,
    batchId,
    updatedAt: batchId === null ? cooperative.updatedAt : at,
  };
}

const draftGone = (cooperativeId: string, id: string): PartChange => ({
  cooperativeId,
  field: `worksheetDraft.${id}`,
  value: null,
});

export async function removeWorksheetDraft(
  { id, reason }: CheckedInputOf<'worksheet.removeDraft'>,
  context: CommandContext,
): Promise<OutputOf<'worksheet.removeDraft'>> {
  const known = await findWorksheetDraft(context.read, id);
  if (!known) throw notFound('Rancangan kertas kerja');
  await requireOpenRecord(context.read, known.cooperativeId);
  const title = `Membuang rancangan kertas kerja pemeriksaan TB ${known.bookYear}: ${reason}`;
  const { batchId } = await changeParts(context, { source: 'edit', title }, [
    draftGone(known.cooperativeId, id),
  ]);
  return { batchId };
}
