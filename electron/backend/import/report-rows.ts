import type { ChangeLine, NewRow } from '#contract/import.ts';
import type { ImportReport, ShownChange } from './import-report.ts';

interface Page {
  readonly offset: number;
  readonly limit: number;
}

export function newRows({ created }: ImportReport, { offset, limit }: Page): readonly NewRow[] {
  return created.slice(offset, offset + limit).flatMap(({ row, entry }) => {
    if (!entry) return [];
    const { name, kind, legalEntityNumber, nikKoperasi, districtName, villageName, status } = entry;
    return [{ row, name, kind, legalEntityNumber, nikKoperasi, districtName, villageName, status }];
  });
}

function linesOf({ planned, fields }: ShownChange): readonly ChangeLine[] {
  const { row, known, proposed } = planned;
  if (!known || !proposed) return [];
  const head = { row, cooperativeId: known.id, name: known.name, fields: fields.map(({ field }) => field) };
  return [
    { ...head, change: null },
    ...fields.map(({ field, label, text }) => ({
      ...head,
      change: { field, label, before: text(known), after: text(proposed) },
    })),
  ];
}

/** The last change whose first line is not behind the offset. */
function changeAt(changes: readonly ShownChange[], offset: number): number {
  let [low, high] = [0, changes.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((changes[middle]?.firstLine ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}

/** One page of the lines of all changes; only its own rows are put into words. */
export function changeLines({ changes }: ImportReport, { offset, limit }: Page): readonly ChangeLine[] {
  const first = changeAt(changes, offset);
  const lines: ChangeLine[] = [];
  const skipped = offset - (changes[first]?.firstLine ?? 0);
  for (const change of changes.slice(first)) {
    if (lines.length >= skipped + limit) break;
    lines.push(...linesOf(change));
  }
  return lines.slice(skipped, skipped + limit);
}
