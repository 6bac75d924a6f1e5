import { z } from 'zod';
import type { OutputOf } from '#contract/index.ts';
import type { ConfirmedKuk, Inspection } from '#contract/evaluation/inspection.ts';
import { findArticles } from '#db/queries/cooperative/articles.ts';
import { findDocument } from '#db/queries/cooperative/document.ts';
import type { ReadHandle } from '#db/handles.ts';
import { listInspections } from '#db/queries/evaluation/inspection.ts';
import type { Inspection as StoredInspection } from '#db/queries/evaluation/inspection.ts';
import { findLatestKukFigures, listKuks } from '#db/queries/evaluation/kuk.ts';
import {
  finalHealthScore,
  formatHealthScore,
  formatScore,
  HEALTH_ASPECT_LABELS,
  HEALTH_ASPECTS,
} from '#rules/rule-book/health-score.ts';
import { isKukStale, KUK_CRITERION_LABELS, kukFigureText, proposeKuk } from '#rules/evaluation/kuk.ts';
import { formatScaledNumber } from '#rules/value/numbers.ts';
import { ruleOrEarliest } from '#rules/rule-book/rule-book.ts';
import type { HealthWeights } from '#rules/rule-book/rule-value.ts';
import { versionedBasis } from '#rules/rule-book/versioned-basis.ts';
import type { QueryContext } from '../base/context.ts';
import { readRuleBook } from '../office/rule-book.ts';
import { bandsOf } from '../cooperative/parts/inspection-parts.ts';
import { requireCooperative } from '../cooperative/require-record.ts';
import { readStored } from '#db/read-stored.ts';

export const NO_FIGURES = { members: null, ownCapital: null, assets: null } as const;

const storedWeights = z.looseObject({
  governance: z.number(),
  risk: z.number(),
  finance: z.number(),
  capital: z.number(),
  sharia: z.number(),
}) satisfies z.ZodType<HealthWeights>;

async function toInspection(read: ReadHandle, stored: StoredInspection): Promise<Inspection> {
  const { id, bookYear, inspectedOn, inspectors, reportNumber, scores, predicate, basis, note } = stored;
  const weights = readStored(storedWeights, stored.weightsJson, 'pemeriksaan kesehatan');
  const shown = HEALTH_ASPECTS.filter((aspect) => scores[aspect] !== null || weights[aspect] > 0);
  const document = stored.documentId === null ? undefined : await findDocument(read, stored.documentId);
  const alone = { governance: null, risk: null, finance: null, capital: null, sharia: null };
  return {
    id,
    bookYear,
    inspectedOn,
    inspectors,
    reportNumber,
    scores,
    predicate,
    finalScore: formatHealthScore(stored.finalScore, bandsOf(stored)),
    aspects: shown.map((aspect) => ({
      label: HEALTH_ASPECT_LABELS[aspect],
      score: scores[aspect] === null ? '-' : formatScore(scores[aspect]),
      weight: `${weights[aspect]} %`,
      share: shareText(finalHealthScore({ ...alone, [aspect]: scores[aspect] }, weights)),
    })),
    basis,
    documentId: stored.documentId,
    documentTitle: document && !document.isRemoved ? document.title : '',
    note,
  };
}

/** A part of the final score with two decimals where that is all of it. */
const shareText = (share: number): string =>
  share % 1000 === 0 ? formatScaledNumber(share / 1000, 2) : formatScaledNumber(share, 5);

/** Inspections, class of business and state of the articles of one cooperative. */
export async function readInspections(
  cooperativeId: string,
  { read, today }: Pick<QueryContext, 'read' | 'today'>,
): Promise<OutputOf<'inspection.list'>> {
  const cooperative = await requireCooperative(read, cooperativeId);
  const inspections: Inspection[] = [];
  for (const stored of await listInspections(read, cooperativeId))
    inspections.push(await toInspection(read, stored));
  const limits = ruleOrEarliest((await readRuleBook(read))['kuk-limits'], today);
  const latest = await findLatestKukFigures(read, cooperativeId);
  const figures = latest?.figures ?? NO_FIGURES;
  const { steps, proposed } = proposeKuk(figures, limits.value);
  const confirmed = (await listKuks(read, cooperativeId)).map(
    ({ figures: rested, ...kuk }, index): ConfirmedKuk => ({
      id: kuk.id,
      confirmed: kuk.confirmed,
      proposed: kuk.proposed,
      bookYear: kuk.bookYear,
      confirmedOn: kuk.confirmedOn,
      officer: kuk.officer,
      reason: kuk.reason,
      // Only the one in force can be out of date.
      isStale: index === 0 && isKukStale(rested, figures),
    }),
  );
  return {
    isSharia: cooperative.pattern === 'syariah',
    updatedAt: cooperative.updatedAt,
    inspections,
    kuk: {
      bookYear: latest?.bookYear ?? null,
      steps: steps.map(({ criterion, value, kuk }) => ({
        criterion,
        label: KUK_CRITERION_LABELS[criterion],
        value: kukFigureText(criterion, value),
        kuk,
      })),
      proposed,
      basis: versionedBasis(limits),
      confirmed,
    },
    articles: (await findArticles(read, cooperativeId)) ?? null,
  };
}
