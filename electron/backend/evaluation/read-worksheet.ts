import type { OutputOf } from '#contract/index.ts';
import type { ReadHandle } from '#db/handles.ts';
import type { Cooperative } from '#db/queries/cooperative/cooperative.ts';
import { findInspection } from '#db/queries/evaluation/inspection.ts';
import type { Inspection } from '#db/queries/evaluation/inspection.ts';
import { findWorksheetDraft } from '#db/queries/evaluation/worksheet-draft.ts';
import type { WorksheetDraft } from '#db/queries/evaluation/worksheet-draft.ts';
import { askedWorksheet } from '#rules/evaluation/health-worksheet.ts';
import { dateParts } from '#rules/value/plain-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import type { QueryContext } from '../base/context.ts';
import { notFound } from '../base/refusal.ts';
import { readWorksheet, worksheetBasis } from '../cooperative/parts/kept-worksheet.ts';
import type { KeptWorksheet } from '../cooperative/parts/kept-worksheet.ts';
import { requireCooperative } from '../cooperative/require-record.ts';
import { inspectionRules, scoreBasis } from './inspection-rules.ts';
import type { InspectionRules } from './inspection-rules.ts';

/** What stands in the register under a worksheet's id. */
export interface KnownWorksheet {
  readonly inspection?: Inspection;
  readonly draft?: WorksheetDraft;
}

/** @throws AppError NOT_FOUND for an id that is no worksheet of this cooperative */
export async function findKnown(
  read: ReadHandle,
  cooperativeId: string,
  id: string | null,
): Promise<KnownWorksheet> {
  if (id === null) return {};
  const inspection = await findInspection(read, id);
  if (inspection?.cooperativeId === cooperativeId) return { inspection };
  const draft = await findWorksheetDraft(read, id);
  if (draft?.cooperativeId === cooperativeId) return { draft };
  throw notFound('Kertas kerja pemeriksaan');
}

/**
 * The worksheet of an inspection's day. One that was asked on that day already stays as it was asked, whatever the rule
 * book says of that day since.
 */
export async function worksheetOn(
  read: ReadHandle,
  cooperative: Pick<Cooperative, 'pattern'>,
  on: PlainDate,
  { inspection, draft }: KnownWorksheet,
): Promise<{ readonly kept: KeptWorksheet; readonly rules: InspectionRules }> {
  const isSharia = cooperative.pattern === 'syariah';
  const rules = await inspectionRules(read, on, { isSharia });
  const json = inspection?.worksheetJson ?? draft?.worksheetJson;
  const before = json === undefined ? undefined : readWorksheet(json);
  if (before && (inspection ?? draft)?.inspectedOn === on) return { kept: before, rules };
  const { basis, inForceFrom, value } = rules.worksheet;
  const asked = askedWorksheet(value, isSharia);
  return { kept: { asked, basis, inForceFrom, answers: before?.answers ?? {} }, rules };
}

const NOTHING_YET = { inspectors: '', reportNumber: '', documentId: null, note: '' } as const;

export async function readWorksheetSheet(
  { cooperativeId, id, on: asked }: { cooperativeId: string; id: string | null; on: PlainDate | null },
  { read, today }: Pick<QueryContext, 'read' | 'today'>,
): Promise<OutputOf<'worksheet.get'>> {
  const cooperative = await requireCooperative(read, cooperativeId);
  const known = await findKnown(read, cooperativeId, id);
  const found = known.inspection ?? known.draft;
  const inspectedOn = asked ?? found?.inspectedOn ?? today;
  const { kept, rules } = await worksheetOn(read, cooperative, inspectedOn, known);
  const { inspectors, reportNumber, documentId, note } = found ?? NOTHING_YET;
  return {
    state: known.inspection ? 'recorded' : known.draft ? 'draft' : 'new',
    id,
    cooperativeName: cooperative.name,
    updatedAt: cooperative.updatedAt,
    bookYear: found?.bookYear ?? dateParts(inspectedOn).year - 1,
    inspectedOn,
    inspectors,
    reportNumber,
    documentId,
    note,
    answers: kept.answers,
    manual: manualOf(known.inspection),
    form: {
      asked: kept.asked,
      weights: rules.weights.value,
      bands: rules.bands.value,
      basis: worksheetBasis(kept),
      scoreBasis: scoreBasis(rules),
    },
  };
}

/** Scores that were entered instead of the worksheet's; all of them where there was none. */
function manualOf(inspection: Inspection | undefined): OutputOf<'worksheet.get'>['manual'] {
  if (!inspection) return null;
  const { scores, manualReason, worksheetJson } = inspection;
  if (worksheetJson !== undefined && manualReason === undefined) return null;
  return { scores, reason: manualReason ?? '' };
}
