import { MOST_HUNDREDTHS, readAmount } from '#rules/performance/amount.ts';
import type { Hundredths } from '#rules/performance/amount.ts';
import { FACTS, INDICATOR_FACTS } from '#rules/performance/fact.ts';
import type { IndicatorFact } from '#rules/performance/fact.ts';
import { QUARTERS } from '#rules/performance/quarter.ts';
import type { Quarter } from '#rules/performance/quarter.ts';
import { refuse } from '../base/refusal.ts';
import { cellText } from '../spreadsheet/file/clean-text.ts';
import { ownCells } from '../spreadsheet/file/sheet-grid.ts';
import type { Cell, Row, SheetGrid } from '../spreadsheet/file/sheet-grid.ts';
import { FACT_WORDS } from './indicator-json.ts';

/** Headings by which the columns are known, by their letters and digits alone. */
const HEADINGS = {
  code: /^(kode|kodeindikator|no\.?indikator)$/,
  name: /^(indikator.*|namaindikator|nama|uraian)$/,
  unit: /^(satuan)$/,
  numerator: /^(pembilang)$/,
  denominator: /^(penyebut)$/,
  programme: /^(kodeprogram|program|kodesubkegiatan)$/,
  division: /^(bidang.*|penanggungjawab.*)$/,
  basis: /^(dasar.*|dokumen.*|sumbertarget)$/,
  target0: /^(target|targetsetahun|targettahun.*|setahun)$/,
  target1: /^(targettwi|targettriwulani|twi|targettw1|tw1)$/,
  target2: /^(targettwii|targettriwulanii|twii|targettw2|tw2)$/,
  target3: /^(targettwiii|targettriwulaniii|twiii|targettw3|tw3)$/,
  target4: /^(targettwiv|targettriwulaniv|twiv|targettw4|tw4)$/,
} as const;
type Column = keyof typeof HEADINGS;
type Columns = Readonly<Partial<Record<Column, number>>>;

const lettersOf = (text: string): string => text.toLowerCase().replaceAll(/[^a-z0-9.]/g, '');

function columnsOf(row: Row): Columns {
  const heads = row.map((cell) => lettersOf(cellText(cell) ?? ''));
  return Object.fromEntries(
    Object.entries(HEADINGS).flatMap(([column, pattern]) => {
      const at = heads.findIndex((head) => pattern.test(head));
      return at === -1 ? [] : [[column, at]];
    }),
  );
}

/** @throws AppError INVALID_INPUT where no sheet has a row with the headings of code and indicator */
function findTable(grids: readonly SheetGrid[]) {
  for (const grid of grids.filter(({ isHidden }) => !isHidden)) {
    for (const [headerAt, row] of grid.rows.slice(0, 50).entries()) {
      const columns = columnsOf(row);
      if (columns.code !== undefined && columns.name !== undefined) return { grid, headerAt, columns };
    }
  }
  return refuse(
    'path',
    'Tidak ada lembar dengan baris judul yang memuat kolom Kode dan Indikator. Beri judul kolomnya, lalu baca lagi.',
  );
}

/** A fact by its word at the door or by its whole name; undefined for words that are neither. */
function factOf(text: string): IndicatorFact | undefined {
  const word = text.toLowerCase();
  if (Object.hasOwn(FACT_WORDS, word)) return FACT_WORDS[word];
  return INDICATOR_FACTS.find((fact) => FACTS[fact].name.toLowerCase() === word);
}

/** A figure of two decimals at most; undefined for anything else. */
function amountOf(cell: Cell): Hundredths | null | undefined {
  const text = cellText(cell);
  if (cell === null || text === null) return null;
  if (cell.number === undefined || cell.day !== undefined) return readAmount(text);
  // A cell in percent keeps a hundredth of what it shows.
  const exact = cell.number * (cell.text.includes('%') ? 10_000 : 100);
  const rounded = Math.round(exact);
  return Math.abs(exact - rounded) < 1e-6 && Math.abs(rounded) <= MOST_HUNDREDTHS ? rounded : undefined;
}

/** One side of a formula as the sheet names it: counted by the program, or typed under that name. */
export interface SheetFact {
  readonly fact: IndicatorFact;
  readonly name: string;
}

export interface SheetIndicator {
  readonly row: number;
  readonly text: string;
  readonly code: string;
  readonly name: string;
  readonly unit: string;
  readonly numerator: SheetFact | null;
  readonly denominator: SheetFact | null;
  readonly programmeCode: string;
  readonly division: string;
  readonly basis: string;
  /** Those that the sheet has; an empty cell takes nothing away. */
  readonly targets: ReadonlyMap<Quarter, Hundredths>;
}

export interface IndicatorReading {
  readonly sheet: string;
  readonly headerRow: number;
  readonly lines: readonly SheetIndicator[];
  readonly passedOver: readonly { readonly row: number; readonly text: string }[];
  readonly refused: readonly { readonly row: number; readonly text: string; readonly message: string }[];
}

const rowText = (row: Row): string =>
  ownCells(row)
    .map(({ text }) => text.trim())
    .join(' | ')
    .slice(0, 200);

const sideOf = (text: string): SheetFact | null => {
  if (text === '') return null;
  const fact = factOf(text);
  return fact === undefined || fact === 'typed'
    ? { fact: 'typed', name: text.slice(0, 200) }
    : { fact, name: '' };
};

/** Every row of the sheet below its headings ends in one of the three piles; empty rows hold nothing. */
export function readIndicatorSheet(grids: readonly SheetGrid[]): IndicatorReading {
  const { grid, headerAt, columns } = findTable(grids);
  const lines: SheetIndicator[] = [];
  const passedOver: { row: number; text: string }[] = [];
  const refused: { row: number; text: string; message: string }[] = [];
  const codes = new Map<string, number>();
  for (const [index, cells] of grid.rows.entries()) {
    if (index <= headerAt || ownCells(cells).length === 0) continue;
    const row = grid.firstRow + index;
    const text = rowText(cells);
    const cellOf = (column: Column): Cell => {
      const at = columns[column];
      return at === undefined ? null : (cells[at] ?? null);
    };
    const textOf = (column: Column): string => cellText(cellOf(column)) ?? '';
    const [code, name] = [textOf('code'), textOf('name')];
    if (code === '') {
      passedOver.push({ row, text });
      continue;
    }
    const targets = new Map<Quarter, Hundredths>();
    let fault = faultOf(code, name, codes.get(code));
    for (const quarter of QUARTERS) {
      const amount = amountOf(cellOf(`target${quarter}`));
      if (amount === undefined || (amount !== null && amount < 0))
        fault ??= `Target ${textOf(`target${quarter}`)} bukan angka dengan paling banyak dua desimal.`;
      else if (amount !== null) targets.set(quarter, amount);
    }
    if (fault !== undefined) {
      refused.push({ row, text, message: fault });
      continue;
    }
    codes.set(code, row);
    lines.push({
      row,
      text,
      code,
      name,
      unit: textOf('unit') || '%',
      numerator: sideOf(textOf('numerator')),
      denominator: sideOf(textOf('denominator')),
      programmeCode: textOf('programme'),
      division: textOf('division'),
      basis: textOf('basis'),
      targets,
    });
  }
  return { sheet: grid.name, headerRow: grid.firstRow + headerAt, lines, passedOver, refused };
}

function faultOf(code: string, name: string, seenAt: number | undefined): string | undefined {
  if (code.length > 40) return `Kode ${code} lebih panjang dari 40 huruf.`;
  if (name === '') return `Nama indikator ${code} kosong.`;
  if (name.length > 500) return `Nama indikator ${code} lebih panjang dari 500 huruf.`;
  return seenAt === undefined ? undefined : `Kode ${code} sudah ada pada baris ${String(seenAt)}.`;
}
