import { isProgrammeCode, levelOf } from '#rules/programme/programme.ts';
import type { ProgrammeFacts } from '#rules/programme/programme.ts';
import { isNothing } from '#rules/value/nothing.ts';
import { refuse } from '../base/refusal.ts';
import { cellText } from '../spreadsheet/file/clean-text.ts';
import { ownCells } from '../spreadsheet/file/sheet-grid.ts';
import type { Row, SheetGrid } from '../spreadsheet/file/sheet-grid.ts';
import { readMoney } from '../spreadsheet/read/read-money.ts';

/** Headings by which the columns of a tree are known, by their letters alone. */
const HEADINGS: Readonly<Record<'code' | 'name' | 'indicator' | 'budget', RegExp>> = {
  code: /^(kode|koderekening|kodenomenklatur|kodeprogram|kodesubkegiatan)$/,
  name: /^(nama|uraian|nomenklatur|nomenklaturprogram.*|program.*|urusan.*|namasubkegiatan|namaprogram.*)$/,
  indicator: /^(indikator.*|tolokukur.*)$/,
  budget: /^(pagu.*|anggaran.*|jumlah.*rp|nilai.*rp)$/,
};
type Columns = Readonly<Record<keyof typeof HEADINGS, number | undefined>>;

interface FoundTable {
  readonly grid: SheetGrid;
  readonly headerAt: number;
  readonly columns: Columns;
}

const lettersOf = (text: string): string => text.toLowerCase().replaceAll(/[^a-z]/g, '');

function columnsOf(row: Row): Columns {
  const heads = row.map((cell) => lettersOf(cellText(cell) ?? ''));
  const at = (pattern: RegExp): number | undefined => {
    const found = heads.findIndex((head) => pattern.test(head));
    return found === -1 ? undefined : found;
  };
  return {
    code: at(HEADINGS.code),
    name: at(HEADINGS.name),
    indicator: at(HEADINGS.indicator),
    budget: at(HEADINGS.budget),
  };
}

/** @throws AppError INVALID_INPUT where no sheet has a row with the headings of code and name */
function findTree(grids: readonly SheetGrid[]): FoundTable {
  for (const grid of grids.filter(({ isHidden }) => !isHidden)) {
    for (const [headerAt, row] of grid.rows.slice(0, 50).entries()) {
      const columns = columnsOf(row);
      if (columns.code !== undefined && columns.name !== undefined) return { grid, headerAt, columns };
    }
  }
  return refuse(
    'path',
    'Tidak ada lembar dengan baris judul yang memuat kolom Kode dan Nama (atau Uraian). Beri judul kolomnya, lalu baca lagi.',
  );
}

export interface SheetLine {
  readonly row: number;
  readonly facts: Omit<ProgrammeFacts, 'year'>;
  /** Without these columns the file says nothing of indicator or budget. */
  readonly says: { readonly indicator: boolean; readonly budget: boolean };
}

export interface TreeReading {
  readonly sheet: string;
  readonly headerRow: number;
  readonly lines: readonly SheetLine[];
  readonly passedOver: readonly { readonly row: number; readonly text: string }[];
  readonly refused: readonly { readonly row: number; readonly text: string; readonly message: string }[];
}

const rowText = (row: Row): string =>
  ownCells(row)
    .map(({ text }) => text.trim())
    .join(' | ')
    .slice(0, 200);

/** Every row of the sheet below its headings ends in one of the three piles; empty rows hold nothing. */
export function readTreeSheet(grids: readonly SheetGrid[]): TreeReading {
  const { grid, headerAt, columns } = findTree(grids);
  const lines: SheetLine[] = [];
  const passedOver: { row: number; text: string }[] = [];
  const refused: { row: number; text: string; message: string }[] = [];
  const codes = new Map<string, number>();
  for (const [index, cells] of grid.rows.entries()) {
    if (index <= headerAt || ownCells(cells).length === 0) continue;
    const row = grid.firstRow + index;
    const text = rowText(cells);
    const textOf = (column: number | undefined): string => {
      const value = column === undefined ? null : cellText(cells[column] ?? null);
      return value === null || isNothing(value) ? '' : value.trim().replaceAll(/\s+/g, ' ');
    };
    const code = textOf(columns.code).replaceAll(/\s/g, '').replace(/\.$/, '');
    if (!isProgrammeCode(code)) {
      passedOver.push({ row, text });
      continue;
    }
    const name = textOf(columns.name);
    const budget = columns.budget === undefined ? null : (cells[columns.budget] ?? null);
    const money = readMoney(budget, 'Pagu');
    const fault = faultOf({ code, name, seenAt: codes.get(code), money });
    if (fault !== undefined) {
      refused.push({ row, text, message: fault });
      continue;
    }
    codes.set(code, row);
    lines.push({
      row,
      facts: { code, name, indicator: textOf(columns.indicator).slice(0, 500), budget: money.value },
      says: { indicator: columns.indicator !== undefined, budget: columns.budget !== undefined },
    });
  }
  return { sheet: grid.name, headerRow: grid.firstRow + headerAt, lines, passedOver, refused };
}

interface ReadLine {
  readonly code: string;
  readonly name: string;
  readonly seenAt: number | undefined;
  readonly money: ReturnType<typeof readMoney>;
}

function faultOf({ code, name, seenAt, money }: ReadLine): string | undefined {
  if (levelOf(code) === undefined)
    return `Kode ${code} bukan kode program, kegiatan, atau sub kegiatan: jumlah bagiannya tidak dikenal.`;
  if (name === '') return `Nama untuk kode ${code} kosong.`;
  if (name.length > 500) return `Nama untuk kode ${code} lebih panjang dari 500 huruf.`;
  if (seenAt !== undefined) return `Kode ${code} sudah ada pada baris ${String(seenAt)}.`;
  if (money.reason !== undefined) return money.reason.message;
  return money.value !== null && (money.value < 0 || money.value > 1e15)
    ? 'Pagu tidak kurang dari 0 dan tidak lebih dari seribu triliun rupiah.'
    : undefined;
}
