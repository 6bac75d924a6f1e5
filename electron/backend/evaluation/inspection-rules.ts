import type { CheckedInputOf } from '#contract/index.ts';
import type { ReadHandle } from '#db/handles.ts';
import { findDocument } from '#db/queries/cooperative/document.ts';
import { HEALTH_ASPECT_LABELS, HEALTH_ASPECTS } from '#rules/rule-book/health-score.ts';
import type { HealthScores } from '#rules/rule-book/health-score.ts';
import { calendarBookYearEnd } from '#rules/rule-book/book-year.ts';
import type { DatedRule } from '#rules/rule-book/dated-rule.ts';
import type { HealthWorksheetRule } from '#rules/rule-book/health-worksheet-rule.ts';
import { ruleOrEarliest } from '#rules/rule-book/rule-book.ts';
import type { HealthBands, HealthWeights } from '#rules/rule-book/rule-value.ts';
import { versionedBasis } from '#rules/rule-book/versioned-basis.ts';
import { futureDayFault } from '#rules/value/field-fault.ts';
import type { FieldFault } from '#rules/value/field-fault.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import { notFound } from '../base/refusal.ts';
import { readRuleBook } from '../office/rule-book.ts';

/** What an inspection of a day is judged by. */
export interface InspectionRules {
  readonly weights: DatedRule<HealthWeights>;
  readonly bands: DatedRule<HealthBands>;
  readonly worksheet: DatedRule<HealthWorksheetRule>;
}

export async function inspectionRules(
  read: ReadHandle,
  on: PlainDate,
  { isSharia }: { readonly isSharia: boolean },
): Promise<InspectionRules> {
  const ruleBook = await readRuleBook(read);
  const weights = ruleBook[isSharia ? 'health-weights-syariah' : 'health-weights'];
  return {
    weights: ruleOrEarliest(weights, on),
    bands: ruleOrEarliest(ruleBook['health-bands'], on),
    worksheet: ruleOrEarliest(ruleBook['health-worksheet'], on),
  };
}

/** What a score rests on, as it is kept with the result and printed. */
export const scoreBasis = ({ weights, bands }: Pick<InspectionRules, 'weights' | 'bands'>): string =>
  `${versionedBasis(weights)}; ${versionedBasis(bands)}`;

/** An inspection is of a day that has been, and of a book year that had ended. */
export function dayFaults(
  { inspectedOn, bookYear }: Pick<CheckedInputOf<'inspection.save'>, 'inspectedOn' | 'bookYear'>,
  today: PlainDate,
): readonly FieldFault[] {
  const isRunning = inspectedOn <= calendarBookYearEnd(bookYear);
  const message = `Tahun buku ${bookYear} belum berakhir pada tanggal pemeriksaan. Periksa tahun buku atau tanggalnya.`;
  return [
    ...futureDayFault('inspectedOn', 'Tanggal pemeriksaan', inspectedOn, today),
    ...(isRunning ? [{ field: 'bookYear', message }] : []),
  ];
}

/** Every aspect that counts needs a score. */
export const scoreFaults = (
  scores: HealthScores,
  { value }: DatedRule<HealthWeights>,
  under = '',
): readonly FieldFault[] =>
  HEALTH_ASPECTS.filter((aspect) => value[aspect] > 0 && scores[aspect] === null).map((aspect) => ({
    field: `${under}scores.${aspect}`,
    message: `Skor ${HEALTH_ASPECT_LABELS[aspect].toLowerCase()} harus diisi, karena bobotnya ${value[aspect]} persen.`,
  }));

/** A scan belongs to the record it is named in. @throws AppError NOT_FOUND */
export async function requireOwnDocument(
  read: ReadHandle,
  documentId: string | null,
  cooperativeId: string,
): Promise<void> {
  if (documentId === null) return;
  const document = await findDocument(read, documentId);
  if (document?.cooperativeId !== cooperativeId) throw notFound('Dokumen');
}
