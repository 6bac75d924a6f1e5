import { AppError } from '#contract/errors.ts';
import type { CheckedInputOf, OutputOf } from '#contract/index.ts';
import type { ReadHandle } from '#db/handles.ts';
import type { OfficeRecord } from '#db/queries/office/office.ts';
import { listBehind } from '#db/queries/recap/count.ts';
import type { CellRow, MemberPage } from '#db/queries/recap/count.ts';
import type { FactSource } from '#db/queries/recap/fact.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import { recapColumnEntry } from '#rules/recap/column.ts';
import type { RecapColumnChoice } from '#rules/recap/column.ts';
import type { RecapGrouping } from '#rules/recap/grouping.ts';
import { isCounted } from './build-table.ts';
import { requireYear } from './columns.ts';
import { fixedGroups } from './groups.ts';
import type { RegionDay } from './places-on.ts';
import { listFiltersOf } from './list-filters.ts';
import { liveBasis, requirePast } from './live-recap.ts';

export interface CellRequest {
  readonly grouping: RecapGrouping;
  /** Null is the total, an empty text the row of those whose place is not known. */
  readonly key: string | null;
  readonly column: RecapColumnChoice;
  readonly page: { readonly offset: number; readonly limit: number };
}

async function rowOf(
  read: ReadHandle,
  office: OfficeRecord,
  { grouping, key }: CellRequest,
  day: RegionDay,
): Promise<CellRow> {
  if (key === null) return { kind: 'all' };
  if (key !== '') return { kind: 'group', key };
  const groups = await fixedGroups(read, office, grouping, day);
  return { kind: 'unknown', known: groups?.map((group) => group.key) ?? [] };
}

/**
 * The cooperatives that one number counts. Behind a percentage stand those of its numerator.
 * @throws AppError INVALID_INPUT for a column without the book year it needs
 */
export async function behindCell(
  read: ReadHandle,
  office: OfficeRecord,
  facts: FactSource,
  request: CellRequest,
  day: RegionDay,
): Promise<MemberPage> {
  requireYear(request.column, 'column.bookYear');
  const column = numeratorOf(request.column);
  if (!isCounted(column)) throw new AppError('INTERNAL');
  const { grouping, page } = request;
  return listBehind(read, facts, { grouping, row: await rowOf(read, office, request, day), column }, page);
}

function numeratorOf(choice: RecapColumnChoice): RecapColumnChoice {
  const { ratio } = recapColumnEntry(choice.key);
  return ratio ? { key: ratio.part, bookYear: choice.bookYear } : choice;
}

/** The same for today's register or a day that has passed, with the conditions that open the list where it has them. */
export async function behindLiveCell(
  read: ReadHandle,
  office: OfficeRecord,
  input: CheckedInputOf<'recap.behind'>,
  today: PlainDate,
): Promise<OutputOf<'recap.behind'>> {
  const on = input.on ?? today;
  requirePast(on, today, 'on');
  const { facts } = await liveBasis(read, { on, filters: input.filters }, today);
  const list = await behindCell(read, office, facts, input, { on });
  const column = numeratorOf(input.column);
  return { ...list, listFilters: on < today ? null : listFiltersOf({ ...input, column }) };
}
