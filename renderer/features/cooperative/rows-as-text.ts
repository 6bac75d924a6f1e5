import type { CooperativeLine } from '#contract/cooperative.ts';
import { REGISTER_COLUMN_LABELS, type RegisterColumn } from '#rules/register-column.ts';
import { formatBlock } from '../../parts/grid/clipboard-text.ts';
import { cellText } from './cooperative-columns.tsx';

/** Rows as spreadsheets take them from the clipboard: the shown columns with their headings, figures as on screen. */
export function rowsAsText(rows: readonly CooperativeLine[], columns: readonly RegisterColumn[]): string {
  const headings = columns.map((column) => REGISTER_COLUMN_LABELS[column]);
  return formatBlock([headings, ...rows.map((row) => columns.map((column) => cellText(column, row)))]);
}
