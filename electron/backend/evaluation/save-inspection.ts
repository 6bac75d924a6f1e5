import type { CheckedInputOf, OutputOf } from '#contract/index.ts';
import { newId } from '#db/new-id.ts';
import { findDocument } from '#db/queries/cooperative/document.ts';
import { findInspection } from '#db/queries/evaluation/inspection.ts';
import {
  finalHealthScore,
  formatHealthScore,
  HEALTH_ASPECT_LABELS,
  HEALTH_ASPECTS,
  HEALTH_PREDICATE_LABELS,
  healthPredicate,
} from '#rules/rule-book/health-score.ts';
import { futureDayFault } from '#rules/value/field-fault.ts';
import type { FieldFault } from '#rules/value/field-fault.ts';
import { ruleOrEarliest } from '#rules/rule-book/rule-book.ts';
import { versionedBasis } from '#rules/rule-book/versioned-basis.ts';
import { calendarBookYearEnd } from '#rules/rule-book/book-year.ts';
import type { CommandContext } from '../base/context.ts';
import { readRuleBook } from '../office/rule-book.ts';
import { changeParts } from '../cooperative/change-parts.ts';
import { requireOpenRecord } from '../cooperative/require-record.ts';
import { notFound, refuseFaults } from '../base/refusal.ts';
import { requireUnchanged } from '../cooperative/require-unchanged.ts';

type Entry = CheckedInputOf<'inspection.save'>;

/** A new result or the correction of one: score and predicate by the weights and bands of the inspection's day. */
export async function saveInspection(
  { cooperativeId, id, expectedUpdatedAt, ...entry }: Entry,
  context: CommandContext,
): Promise<OutputOf<'inspection.save'>> {
  const { read, today } = context;
  const cooperative = await requireOpenRecord(read, cooperativeId);
  const known = id === null ? undefined : await findInspection(read, id);
  if (id !== null && known?.cooperativeId !== cooperativeId) throw notFound('Pemeriksaan kesehatan');
  if (id !== null) {
    await requireUnchanged(read, cooperative, expectedUpdatedAt, { fields: [`inspection.${id}`] });
  }
  const ruleBook = await readRuleBook(read);
  const isSharia = cooperative.pattern === 'syariah';
  const weights = ruleOrEarliest(
    ruleBook[isSharia ? 'health-weights-syariah' : 'health-weights'],
    entry.inspectedOn,
  );
  const bands = ruleOrEarliest(ruleBook['health-bands'], entry.inspectedOn);
  const missing = HEALTH_ASPECTS.filter(
    (aspect) => weights.value[aspect] > 0 && entry.scores[aspect] === null,
  ).map((aspect): FieldFault => ({
    field: `scores.${aspect}`,
    message: `Skor ${HEALTH_ASPECT_LABELS[aspect].toLowerCase()} harus diisi, karena bobotnya ${weights.value[aspect]} persen.`,
  }));
  const yearFault: readonly FieldFault[] =
    entry.inspectedOn <= calendarBookYearEnd(entry.bookYear)
      ? [
          {
            field: 'bookYear',
            message: `Tahun buku ${entry.bookYear} belum berakhir pada tanggal pemeriksaan. Periksa tahun buku atau tanggalnya.`,
          },
        ]
      : [];
  refuseFaults([
    ...futureDayFault('inspectedOn', 'Tanggal pemeriksaan', entry.inspectedOn, today),
    ...yearFault,
    ...missing,
  ]);
  const document = entry.documentId === null ? undefined : await findDocument(read, entry.documentId);
  if (entry.documentId !== null && document?.cooperativeId !== cooperativeId) throw notFound('Dokumen');
  const finalScore = finalHealthScore(entry.scores, weights.value);
  const predicate = healthPredicate(finalScore, bands.value);
  const value = {
    ...entry,
    weightsJson: JSON.stringify(weights.value),
    bandsJson: JSON.stringify(bands.value),
    basis: `${versionedBasis(weights)}; ${versionedBasis(bands)}`,
    finalScore,
    predicate,
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
