import type { CooperativeLine } from '#contract/cooperative/list.ts';
import {
  isCountedColumn,
  isDayColumn,
  REGISTER_COLUMN_LABELS,
  type RegisterColumn,
} from '#rules/cooperative/register-column.ts';
import type { CopiedText } from '../../lib/copy-text.ts';
import { formatBlock } from '../../parts/grid/clipboard-text.ts';
import { cellText } from './cooperative-columns.tsx';

/** A cell for a spreadsheet of any country: figures without dots, days as year-month-day, the rest marked as text. */
function htmlCell(column: RegisterColumn, row: CooperativeLine): string {
  if (isDayColumn(column)) return `<td>${row[column] ?? ''}</td>`;
  if (isCountedColumn(column)) return `<td>${String(row[column] ?? '')}</td>`;
  // Excel's own mark: without it a number of sixteen digits loses its last ones.
  return `<td style="mso-number-format:'\\@'">${escaped(cellText(column, row))}</td>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/**
 * Rows as spreadsheets take them from the clipboard, the shown columns under their headings: as plain text just as on
 * screen, and as a table in which numbers that are names stay text.
 */
export function rowsToCopy(rows: readonly CooperativeLine[], columns: readonly RegisterColumn[]): CopiedText {
  const headings = columns.map((column) => REGISTER_COLUMN_LABELS[column]);
  const line = (cells: readonly string[]) => `<tr>${cells.join('')}</tr>`;
  const head = line(headings.map((heading) => `<th>${escaped(heading)}</th>`));
  const body = rows.map((row) => line(columns.map((column) => htmlCell(column, row))));
  return {
    plain: formatBlock([headings, ...rows.map((row) => columns.map((column) => cellText(column, row)))]),
    html: `<meta charset="utf-8"><table>${head}${body.join('')}</table>`,
  };
}
