import type { QueuedSheet } from '#contract/printing/printing.ts';
import type { TableSort } from '../table/data-table-column.ts';

export const QUEUE_VIEWS = ['all', 'waiting', 'failed', 'printed'] as const;
export type QueueView = (typeof QUEUE_VIEWS)[number];

interface QueueQuery {
  readonly view: QueueView;
  readonly words: string;
  readonly sort: TableSort;
}

/** What needs somebody stands first. */
const STATES: readonly QueuedSheet['state'][] = ['failed', 'made', 'waiting', 'printed'];

type Compare = (one: QueuedSheet, other: QueuedSheet) => number;
const COMPARES: Readonly<Record<string, Compare>> = {
  name: (one, other) => one.name.localeCompare(other.name, 'id'),
  state: (one, other) => STATES.indexOf(one.state) - STATES.indexOf(other.state),
};

function isInView({ state }: QueuedSheet, view: QueueView): boolean {
  if (view === 'all') return true;
  return view === 'waiting' ? state === 'waiting' || state === 'made' : state === view;
}

/** The sheets of a view in their order; equal ones by their place in the run. */
export function queueRows(sheets: readonly QueuedSheet[], query: QueueQuery): readonly QueuedSheet[] {
  const words = query.words.toLowerCase().split(/\s+/).filter(Boolean);
  const { key, isDescending } = query.sort;
  const turn = isDescending ? -1 : 1;
  return sheets
    .filter((sheet) => isInView(sheet, query.view))
    .filter(({ name, number }) => words.every((word) => `${name} ${number}`.toLowerCase().includes(word)))
    .toSorted(
      (one, other) =>
        turn * (COMPARES[key]?.(one, other) ?? one.position - other.position) ||
        one.position - other.position,
    );
}
