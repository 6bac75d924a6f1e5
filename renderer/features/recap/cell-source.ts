import type { InputOf, OutputOf } from '#contract/index.ts';
import type { CooperativeFilter } from '#contract/cooperative/filter.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import { request } from '../../lib/request.ts';
import type { OpenedCell } from './recap-sheet.tsx';

/** Where a number on screen was counted: in the register, or in the cooperatives kept with a frozen figure. */
export type CellSource =
  | {
      readonly kind: 'live';
      readonly on: PlainDate | undefined;
      readonly filters: readonly CooperativeFilter[];
    }
  | { readonly kind: 'frozen'; readonly figureId: string };

export type CellList = OutputOf<'figure.behind'>;
type Page = InputOf<'figure.behind'>['page'];

/** One page of the cooperatives that stand behind a number. */
export function readBehind(source: CellSource, cell: OpenedCell, page: Page): Promise<CellList> {
  const { key, bookYear } = cell.column;
  const asked = { grouping: cell.grouping, key: cell.rowKey, column: { key, bookYear }, page };
  if (source.kind === 'frozen') return request('figure.behind', { id: source.figureId, ...asked });
  const { on, filters } = source;
  return request('recap.behind', { ...asked, filters, ...(on === undefined ? {} : { on }) });
}

/** The conditions under which the register lists exactly what a number of today counts; null where it has none. */
export async function listBehind(
  filters: readonly CooperativeFilter[],
  cell: OpenedCell,
): Promise<readonly CooperativeFilter[] | null> {
  const { key, bookYear } = cell.column;
  const answer = await request('recap.behind', {
    grouping: cell.grouping,
    key: cell.rowKey,
    column: { key, bookYear },
    filters,
    page: { offset: 0, limit: 1 },
  });
  return answer.listFilters;
}
