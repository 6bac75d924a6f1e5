import { z } from 'zod';
import type { InputOf } from '#contract/index.ts';
import type { Worksheet } from '#contract/evaluation/worksheet.ts';
import { HEALTH_ANSWERS, keptAnswers, questionsOf } from '#rules/evaluation/health-worksheet.ts';
import type { AskedWorksheet, WorksheetAnswers } from '#rules/evaluation/health-worksheet.ts';
import { formatScore, HEALTH_ASPECTS, parseScore } from '#rules/rule-book/health-score.ts';
import type { HealthAspect, HealthScores } from '#rules/rule-book/health-score.ts';
import { formatShortDate, parseTypedDate } from '#rules/value/indonesian-date.ts';
import type { Faults } from '../../../lib/faults.ts';
import { inspectionText } from '../../../text/cooperative/inspection.ts';
import { recordText } from '../../../text/cooperative/record.ts';
import { worksheetText } from '../../../text/cooperative/worksheet.ts';

/** The texts of the form, the answers apart. `isManual` is "yes" or empty. */
export type WorksheetField =
  | 'inspectedOn'
  | 'bookYear'
  | 'inspectors'
  | 'reportNumber'
  | 'documentId'
  | 'note'
  | 'isManual'
  | 'manualReason'
  | HealthAspect;
export type WorksheetTexts = Readonly<Record<WorksheetField, string>>;

export function textsOf(sheet: Worksheet): WorksheetTexts {
  const scoreText = (aspect: HealthAspect): string => {
    const score = sheet.manual?.scores[aspect] ?? null;
    return score === null ? '' : formatScore(score);
  };
  return {
    inspectedOn: formatShortDate(sheet.inspectedOn),
    bookYear: String(sheet.bookYear),
    inspectors: sheet.inspectors,
    reportNumber: sheet.reportNumber,
    documentId: sheet.documentId ?? '',
    note: sheet.note,
    isManual: sheet.manual ? 'yes' : '',
    manualReason: sheet.manual?.reason ?? '',
    governance: scoreText('governance'),
    risk: scoreText('risk'),
    finance: scoreText('finance'),
    capital: scoreText('capital'),
    sharia: scoreText('sharia'),
  };
}

/** The scores as typed; an unread one is none. */
export const typedScores = (texts: WorksheetTexts): HealthScores =>
  Object.fromEntries(
    HEALTH_ASPECTS.map((aspect) => [aspect, parseScore(texts[aspect]) ?? null]),
  ) as HealthScores;

type SaveInput = InputOf<'worksheet.save'>;
interface Place {
  readonly cooperativeId: string;
  readonly id: string | null;
  readonly expectedUpdatedAt: string | null;
}

/** What is sent, or what is wrong at which field. A draft needs its day and its book year only. */
export function readWorksheetEntry(
  place: Place,
  texts: WorksheetTexts,
  answers: WorksheetAnswers,
  { asked, isDraft }: { readonly asked: AskedWorksheet; readonly isDraft: boolean },
): { readonly input: SaveInput } | { readonly faults: Faults } {
  const inspectedOn = parseTypedDate(texts.inspectedOn);
  const isManual = texts.isManual !== '' && !isDraft;
  const unread = HEALTH_ASPECTS.filter(
    (aspect) => isManual && texts[aspect].trim() !== '' && parseScore(texts[aspect]) === undefined,
  );
  const faults: Faults = {
    ...(inspectedOn ? {} : { inspectedOn: recordText.faults.dateRequired }),
    ...(/^\d{4}$/.test(texts.bookYear.trim()) ? {} : { bookYear: inspectionText.faults.year }),
    ...(isDraft || texts.inspectors.trim() !== '' ? {} : { inspectors: worksheetText.faults.inspectors }),
    ...Object.fromEntries(unread.map((aspect) => [aspect, inspectionText.faults.score])),
    ...(isManual && texts.manualReason.trim() === '' ? { manualReason: worksheetText.faults.reason } : {}),
  };
  if (!inspectedOn || Object.keys(faults).length > 0) return { faults };
  const { inspectors, reportNumber, documentId, note } = texts;
  return {
    input: {
      ...place,
      bookYear: Number(texts.bookYear),
      inspectedOn,
      inspectors,
      reportNumber,
      documentId: documentId === '' ? null : documentId,
      note,
      answers: keptAnswers(asked, answers),
      manual: isManual ? { scores: typedScores(texts), reason: texts.manualReason } : null,
      isDraft,
    },
  };
}

/** Where a fault of a refused save stands in the form: "manual.scores.risk" is "risk". */
export function placeOfFault(path: string): string {
  return path.replace(/^manual\.reason$/, 'manualReason').replace(/^manual\.scores\./, '');
}

export const codesOf = (asked: AskedWorksheet): readonly string[] =>
  asked.sections.flatMap(questionsOf).map(({ code }) => code);

/** Answers that were given to questions the day's version does not ask. */
export function droppedAnswers(asked: AskedWorksheet, answers: WorksheetAnswers): number {
  const codes = new Set(codesOf(asked));
  return Object.entries(answers).filter(([code, { answer }]) => answer !== null && !codes.has(code)).length;
}

/** The first of these questions behind the one the cursor is in; from the top again at the end. */
export function nextOf(
  codes: readonly string[],
  open: readonly string[],
  from: string | null,
): string | undefined {
  const at = from === null ? -1 : codes.indexOf(from);
  const behind = new Set(codes.slice(at + 1));
  return open.find((code) => behind.has(code)) ?? open[0];
}

const keptShape = z.object({
  texts: z.record(z.string(), z.string()),
  answers: z.record(z.string(), z.object({ answer: z.enum(HEALTH_ANSWERS).nullable(), remark: z.string() })),
});

export interface KeptEntry {
  readonly texts: Partial<WorksheetTexts>;
  readonly answers: WorksheetAnswers;
}

export const keptText = (texts: WorksheetTexts, answers: WorksheetAnswers): string =>
  JSON.stringify({ texts, answers });

/** What was kept while it was typed; null when it is no entry of this form. */
export function readKept(text: string): KeptEntry | null {
  try {
    const read = keptShape.safeParse(JSON.parse(text));
    return read.success ? read.data : null;
  } catch {
    return null;
  }
}
