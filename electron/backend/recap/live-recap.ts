import { AppError } from '#contract/errors.ts';
import type { RecapTable } from '#contract/recap/recap.ts';
import type { ReadHandle } from '#db/handles.ts';
import { countRegister } from '#db/queries/cooperative/count.ts';
import type { CooperativeFilter } from '#db/queries/cooperative/filter.ts';
import type { OfficeRecord } from '#db/queries/office/office.ts';
import { findEvaluationOn, listRatSpans } from '#db/queries/recap/basis.ts';
import type { FactSource } from '#db/queries/recap/fact.ts';
import { liveFacts } from '#db/queries/recap/live.ts';
import { countTrained } from '#db/queries/recap/trained.ts';
import { formatLongDate } from '#rules/value/indonesian-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import type { RecapColumnChoice } from '#rules/recap/column.ts';
import type { RecapGrouping } from '#rules/recap/grouping.ts';
import { localDayEnd } from '../base/local-day.ts';
import { governmentLineOf } from '../office/paper-identity.ts';
import { buildTable } from './build-table.ts';
import { placesOn } from './places-on.ts';
import { filterSentence } from '../cooperative/filter-sentence.ts';

export interface LiveRequest {
  readonly grouping: RecapGrouping;
  readonly columns: readonly RecapColumnChoice[];
  readonly on: PlainDate;
  readonly filters: readonly CooperativeFilter[];
}

export const sourceOf = (office: OfficeRecord): string =>
  `Register koperasi ${office.name} ${governmentLineOf(office)}`;

/** A recap looks back, never ahead. @throws AppError INVALID_INPUT */
export function requirePast(on: PlainDate, today: PlainDate, path: string): void {
  if (on <= today) return;
  const message = `Tanggal ${formatLongDate(on)} belum tiba; angka dihitung paling akhir per hari ini.`;
  throw new AppError('INVALID_INPUT', { faults: [{ path, message }] });
}

export interface LiveBasis {
  readonly facts: FactSource;
  /** The book year whose closed evaluation gives grade and class. */
  readonly evaluatedYear: number | null;
}

const OF_TRAININGS: readonly string[] = ['trained', 'trainingParticipants'];
const NOBODY: ReadonlyMap<string, number> = new Map();

/**
 * The register as of a day, ready to be counted.
 * @param columns what will be counted; without them everything can be. Reading who was trained takes longer than the rest
 */
export async function liveBasis(
  read: ReadHandle,
  { on, filters, columns }: Pick<LiveRequest, 'on' | 'filters'> & Partial<Pick<LiveRequest, 'columns'>>,
  today: PlainDate,
): Promise<LiveBasis> {
  const asksTrained = columns === undefined || columns.some(({ key }) => OF_TRAININGS.includes(key));
  const evaluation = await findEvaluationOn(read, on);
  const facts = liveFacts({
    on,
    endsAt: localDayEnd(on),
    isToday: on >= today,
    filters,
    evaluationId: evaluation?.id ?? null,
    trained: asksTrained ? await countTrained(read, on) : NOBODY,
    ratSpans: await listRatSpans(read),
    places: await placesOn(read, on),
  });
  return { facts, evaluatedYear: evaluation?.bookYear ?? null };
}

/** The recap of the register as of a day. @throws AppError RECAP_DOES_NOT_ADD_UP, INVALID_INPUT for a day to come */
export async function liveRecap(
  read: ReadHandle,
  office: OfficeRecord,
  request: LiveRequest,
  today: PlainDate,
): Promise<RecapTable> {
  requirePast(request.on, today, 'on');
  const { facts } = await liveBasis(read, request, today);
  const table = await buildTable(read, office, facts, request, {
    cutOffOn: request.on,
    source: sourceOf(office),
    filterSentence: await filterSentence(read, office, request.filters, request.on < today),
  });
  if (request.on === today && request.filters.length === 0) await requireRegisterTotal(read, table);
  return table;
}

/** Today's unfiltered total is what the list of cooperatives counts in its own way. @throws AppError */
async function requireRegisterTotal(read: ReadHandle, { columns, total }: RecapTable): Promise<void> {
  const { registerTotal, registerActive } = await countRegister(read);
  const known = new Map([
    ['total', registerTotal],
    ['active', registerActive],
  ]);
  const wrong = columns.find(({ key }, at) => known.has(key) && known.get(key) !== total.cells[at]);
  if (!wrong) return;
  throw new AppError('RECAP_DOES_NOT_ADD_UP', { facts: { baris: total.label, kolom: wrong.heading } });
}
