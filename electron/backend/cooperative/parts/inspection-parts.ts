import { z } from 'zod';
import { findArticles, writeArticles } from '#db/queries/cooperative/articles.ts';
import type { ArticlesNote } from '#db/queries/cooperative/articles.ts';
import { deleteInspection, findInspection, writeInspection } from '#db/queries/evaluation/inspection.ts';
import type { InspectionFacts } from '#db/queries/evaluation/inspection.ts';
import { deleteKuk, findKuk, writeKuk } from '#db/queries/evaluation/kuk.ts';
import type { KukFacts } from '#db/queries/evaluation/kuk.ts';
import { formatHealthScore, HEALTH_PREDICATE_LABELS } from '#rules/rule-book/health-score.ts';
import { formatLongDate } from '#rules/value/indonesian-date.ts';
import type { HealthBands } from '#rules/rule-book/rule-value.ts';
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
      facts.inspectors,
      facts.note,
    ]
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
