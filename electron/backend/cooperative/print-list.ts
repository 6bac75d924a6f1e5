import type { CheckedInputOf, OutputOf } from '#contract/index.ts';
import { listLines } from '#db/queries/cooperative/list.ts';
import type { CooperativeLine } from '#db/queries/cooperative/list.ts';
import { wholeList } from '#db/queries/cooperative/page.ts';
import { inParts } from '#db/in-parts.ts';
import { REGISTER_COLUMN_LABELS } from '#rules/cooperative/register-column.ts';
import { formatShortDate } from '#rules/value/indonesian-date.ts';
import { maskPhone } from '#rules/value/mask-number.ts';
import { formatInteger } from '#rules/value/numbers.ts';
import type { TaskContext } from '../base/context.ts';
import { refuse } from '../base/refusal.ts';
import { letterheadOf } from '../office/paper-identity.ts';
import { requireOffice } from '../office/require-office.ts';
import { printPaper } from '../paper/print-paper.ts';
import type { ExportColumn } from '../spreadsheet/write/export-column.ts';
import { listColumns } from '../spreadsheet/write/list-columns.ts';
import { filterSentence } from './filter-sentence.ts';

/** More is a book and no list: a district office has one to two thousand. */
const MOST_ROWS = 5000;
const ROWS_AT_ONCE = 500;

/** A cell as people read it on screen. */
function textOf(column: ExportColumn<CooperativeLine>, line: CooperativeLine): string {
  if (column.kind === 'number') {
    const value = column.value(line);
    return value === null || value === undefined ? '' : formatInteger(value);
  }
  if (column.kind === 'text') return column.value(line) ?? '';
  const day = column.value(line);
  if (day === null || day === undefined) return '';
  return typeof day === 'string' ? formatShortDate(day) : day.word;
}

/** The list on screen, as it is filtered and sorted, with the columns shown; telephones stay masked. */
export async function printList(
  input: CheckedInputOf<'cooperative.printList'>,
  context: TaskContext,
): Promise<OutputOf<'cooperative.printList'>> {
  const { read, today, signal, progress } = context;
  const { path: chosen, text, filters, sort, columns } = input;
  const office = await requireOffice(read);
  const numbers = await wholeList(read, { text, filters, sort });
  if (numbers.length > MOST_ROWS) {
    refuse(
      'filters',
      `Daftar ini memuat ${formatInteger(numbers.length)} koperasi. Saring sampai paling banyak ${formatInteger(MOST_ROWS)}, atau ekspor ke Excel.`,
    );
  }
  const cells = listColumns(columns);
  const rows: (readonly string[])[] = [];
  for (const part of inParts(numbers, ROWS_AT_ONCE)) {
    signal.throwIfAborted();
    for (const line of await listLines(read, part)) {
      const shown = { ...line, phone: maskPhone(line.phone) };
      rows.push(cells.map((column) => textOf(column, shown)));
    }
    progress(rows.length, numbers.length, 'Menyusun daftar');
  }
  const order = `Urutan: ${REGISTER_COLUMN_LABELS[sort.column]}${sort.isDescending ? ', dari bawah' : ''}.`;
  return printPaper(
    {
      job: {
        kind: 'register-list',
        info: { title: 'Daftar Koperasi', createdOn: today },
        data: {
          letterhead: letterheadOf(office),
          isSample: office.isSample,
          subtitles: [
            await filterSentence(read, office, filters, false),
            ...(text === '' ? [] : [`Yang memuat "${text}".`]),
            order,
          ],
          columns: cells.map(({ header, kind }) => ({ heading: header, isNumber: kind === 'number' })),
          rows,
          source: `register koperasi ${office.name}`,
          printedOn: today,
        },
      },
      chosen,
      name: 'daftar-koperasi.pdf',
      label: 'Mencetak daftar',
    },
    context,
  );
}
