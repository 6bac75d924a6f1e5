import { z } from 'zod';
import type { OutputOf } from '#contract/index.ts';
import type { ConfirmedKuk, Inspection, WorksheetDraft } from '#contract/evaluation/inspection.ts';
import { findArticles } from '#db/queries/cooperative/articles.ts';
import { findDocument } from '#db/queries/cooperative/document.ts';
import type { ReadHandle } from '#db/handles.ts';
import { listInspections } from '#db/queries/evaluation/inspection.ts';
import type { Inspection as StoredInspection } from '#db/queries/evaluation/inspection.ts';
import { listWorksheetDrafts } from '#db/queries/evaluation/worksheet-draft.ts';
import type { WorksheetDraft as StoredDraft } from '#db/queries/evaluation/worksheet-draft.ts';
import { countedAnswer, questionsOf } from '#rules/evaluation/health-worksheet.ts';
import { scoreWorksheet } from '#rules/evaluation/worksheet-score.ts';
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
import { readWorksheet } from '../cooperative/parts/kept-worksheet.ts';
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
  const sheet = worksheetOf(stored, weights);
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
      share:
        sheet?.shares.get(aspect) ??
        shareText(finalHealthScore({ ...NO_SCORES, [aspect]: scores[aspect] }, weights)),
    })),
    basis,
    documentId: stored.documentId,
    documentTitle: document && !document.isRemoved ? document.title : '',
    note,
    worksheet: sheet?.progress ?? null,
    manualReason: stored.manualReason ?? '',
  };
}

const NO_SCORES = { governance: null, risk: null, finance: null, capital: null, sharia: null } as const;

/** How far its worksheet is answered, and what each aspect gave where the score is the worksheet's own. */
function worksheetOf(stored: StoredInspection, weights: HealthWeights) {
  if (stored.worksheetJson === undefined) return undefined;
  const { asked, answers } = readWorksheet(stored.worksheetJson);
  const result = scoreWorksheet(asked, answers, weights, bandsOf(stored));
  const shares = stored.manualReason === undefined ? result.aspects : [];
  return {
    progress: { answered: result.answered, asked: result.asked },
    // Exact shares: those of a rounded aspect's score would not add up to the final one.
    shares: new Map(shares.map(({ aspect, shareText: share }) => [aspect, share])),
  };
}

function toDraft({ id, bookYear, inspectedOn, inspectors, worksheetJson }: StoredDraft): WorksheetDraft {
  const { asked, answers } = readWorksheet(worksheetJson);
  const questions = asked.sections.flatMap(questionsOf);
  const answered = questions.filter(({ code }) => countedAnswer(asked, answers[code]) !== null).length;
  return { id, bookYear, inspectedOn, inspectors, answered, asked: questions.length };
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
    drafts: (await listWorksheetDrafts(read, cooperativeId)).map(toDraft),
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
