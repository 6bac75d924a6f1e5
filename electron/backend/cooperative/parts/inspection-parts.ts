import { z } from 'zod';
import { findArticles, writeArticles } from '#db/queries/cooperative/articles.ts';
import type { ArticlesNote } from '#db/queries/cooperative/articles.ts';
import { deleteInspection, findInspection, writeInspection } from '#db/queries/evaluation/inspection.ts';
import type { InspectionFacts } from '#db/queries/evaluation/inspection.ts';
import { deleteKuk, findKuk, writeKuk } from '#db/queries/evaluation/kuk.ts';
import type { KukFacts } from '#db/queries/evaluation/kuk.ts';
import {
  deleteWorksheetDraft,
  findWorksheetDraft,
  writeWorksheetDraft,
} from '#db/queries/evaluation/worksheet-draft.ts';
import type { WorksheetDraftFacts } from '#db/queries/evaluation/worksheet-draft.ts';
import {
  countedAnswer,
  HEALTH_ANSWER_LABELS,
  HEALTH_ANSWERS,
  questionsOf,
} from '#rules/evaluation/health-worksheet.ts';
import { formatHealthScore, HEALTH_PREDICATE_LABELS } from '#rules/rule-book/health-score.ts';
import { formatLongDate } from '#rules/value/indonesian-date.ts';
import type { HealthBands } from '#rules/rule-book/rule-value.ts';
import { readWorksheet } from './kept-worksheet.ts';
import type { PartKind } from './part.ts';
import { readStored } from '#db/read-stored.ts';

const bands = z.looseObject({ healthy: z.number(), fairlyHealthy: z.number(), supervised: z.number() });

/** The bands an inspection was judged by, as stored with it. */
export const bandsOf = ({ bandsJson }: Pick<InspectionFacts, 'bandsJson'>): HealthBands =>
  readStored(bands, bandsJson, 'pemeriksaan kesehatan');

/** The result of one health inspection, with the weights and bands of its day. */
export const inspectionPart: PartKind<InspectionFacts> = {
  label: () => 'Pemeriksaan kesehatan',
  read: async (db, { key }) => {
    const found = await findInspection(db, key);
    if (!found) return null;
    const { id: _id, cooperativeId: _owner, ...facts } = found;
    return facts;
  },
  write: (db, { cooperativeId, key }, facts, { at }) =>
    facts === null
      ? deleteInspection(db, key)
      : writeInspection(db, { id: key, cooperativeId, ...facts }, at),
  text: (_db, facts) =>
    [
      `TB ${facts.bookYear}`,
      formatLongDate(facts.inspectedOn),
      facts.reportNumber,
      `skor ${formatHealthScore(facts.finalScore, bandsOf(facts))}`,
      HEALTH_PREDICATE_LABELS[facts.predicate],
      ...(facts.manualReason === undefined ? [] : [`skor diisi langsung: ${facts.manualReason}`]),
      facts.inspectors,
      facts.note,
      ...(facts.worksheetJson === undefined ? [] : [answersText(facts.worksheetJson)]),
    ]
      .filter((part) => part !== '')
      .join(', '),
};

/** How far a worksheet was answered, as the history says it. */
export function answersText(json: string): string {
  const { asked, answers } = readWorksheet(json);
  const questions = asked.sections.flatMap(questionsOf);
  const found = questions.map(({ code }) => countedAnswer(asked, answers[code]));
  const given = HEALTH_ANSWERS.map(
    (answer) =>
      `${found.filter((one) => one === answer).length} ${HEALTH_ANSWER_LABELS[answer].toLowerCase()}`,
  );
  return `kertas kerja ${questions.length} pertanyaan: ${given.join(', ')}`;
}

/** A worksheet that has given no result yet. */
export const worksheetDraftPart: PartKind<WorksheetDraftFacts> = {
  label: () => 'Rancangan kertas kerja pemeriksaan',
  read: async (db, { key }) => {
    const found = await findWorksheetDraft(db, key);
    if (!found) return null;
    const { id: _id, cooperativeId: _owner, ...facts } = found;
    return facts;
  },
  write: (db, { cooperativeId, key }, facts, { at }) =>
    facts === null
      ? deleteWorksheetDraft(db, key)
      : writeWorksheetDraft(db, { id: key, cooperativeId, ...facts }, at),
  text: (_db, { bookYear, inspectedOn, inspectors, worksheetJson }) =>
    [`TB ${bookYear}`, formatLongDate(inspectedOn), inspectors, answersText(worksheetJson)]
      .filter((part) => part !== '')
      .join(', '),
};

/** One confirmed class of business. */
export const kukPart: PartKind<KukFacts> = {
  label: () => 'KUK',
  read: async (db, { key }) => {
    const found = await findKuk(db, key);
    if (!found) return null;
    const { id: _id, cooperativeId: _owner, ...facts } = found;
    return facts;
  },
  write: (db, { cooperativeId, key }, facts, { at }) =>
    facts === null ? deleteKuk(db, key) : writeKuk(db, { id: key, cooperativeId, ...facts }, at),
  text: (_db, { confirmed, confirmedOn, officer, reason }) =>
    [`KUK ${confirmed}`, formatLongDate(confirmedOn), `petugas ${officer}`, reason]
      .filter((part) => part !== '')
      .join(', '),
};

/** Whether the articles are lost, as an officer noted it. */
export const articlesPart: PartKind<ArticlesNote> = {
  label: () => 'AD/ART',
  read: async (db, { cooperativeId }) => (await findArticles(db, cooperativeId)) ?? null,
  write: (db, { cooperativeId }, note) => writeArticles(db, cooperativeId, note),
  text: (_db, { state, notedOn, note }) =>
    [state === 'lost' ? 'hilang' : 'ada', formatLongDate(notedOn), note]
      .filter((part) => part !== '')
      .join(', '),
};
