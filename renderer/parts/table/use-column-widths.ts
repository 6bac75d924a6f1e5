import { useState } from 'react';

/** Widths that a person gave to columns, in rem, by the column's key. */
export type ColumnWidths = Readonly<Record<string, number>>;

const keyOf = (table: string): string => `meja.columns ${table}`;
/** A column can be made this narrow and this wide, in rem. */
const [NARROWEST, WIDEST] = [3, 60];

function readWidths(table: string): ColumnWidths {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(keyOf(table)) ?? '{}');
    if (typeof stored !== 'object' || stored === null) return {};
    const entries = Object.entries(stored).filter(
      (entry): entry is [string, number] => typeof entry[1] === 'number' && Number.isFinite(entry[1]),
    );
    return Object.fromEntries(entries.map(([key, width]) => [key, bounded(width)]));
  } catch {
    return {};
  }
}

const bounded = (width: number): number => Math.min(WIDEST, Math.max(NARROWEST, Math.round(width * 4) / 4));

/** The widths of a table's columns as they were left, kept on this computer under the table's name. */
export function useColumnWidths(table: string) {
  const [widths, setWidths] = useState(() => readWidths(table));
  const keep = (next: ColumnWidths) => {
    localStorage.setItem(keyOf(table), JSON.stringify(next));
    setWidths(next);
  };
  return {
    widths,
    setWidth: (key: string, width: number) => keep({ ...widths, [key]: bounded(width) }),
    /** The column as wide as the program gives it. */
    resetWidth: (key: string) =>
      keep(Object.fromEntries(Object.entries(widths).filter(([other]) => other !== key))),
  };
}
