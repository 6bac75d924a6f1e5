import type { LegalBasis } from '#rules/legal-basis/legal-basis.ts';
import {
  LAW_KIND_LABELS,
  LAW_KINDS,
  lawKey,
  LEGAL_BASIS_LABELS,
  LOCAL_LAW_LABELS,
  LOCAL_LAWS,
} from '#rules/legal-basis/legal-basis.ts';
import type { LawKind, LegalBasisFacts } from '#rules/legal-basis/legal-basis.ts';
import { lawHead } from '#rules/legal-basis/citation.ts';
import { parseTypedDate } from '#rules/value/indonesian-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import { refuse } from '../base/refusal.ts';
import { ownCells } from '../spreadsheet/file/sheet-grid.ts';
import type { Cell, Row, SheetGrid } from '../spreadsheet/file/sheet-grid.ts';

type Column = keyof LegalBasisFacts;
type Columns = ReadonlyMap<Column, number>;

/** One row of the sheet: what it says of a law, or what of it cannot be read. */
export interface SheetLaw {
  /** As Excel numbers it. */
  readonly row: number;
  readonly name: string;
  /** Only the columns that the sheet has; `changedBy` as names of laws. */
  readonly said: Partial<LegalBasisFacts>;
  readonly faults: readonly string[];
}

const NEEDED: readonly Column[] = ['kind', 'number', 'year', 'title', 'inForceFrom'];
/** A heading further down than this heads no list. */
const HEADER_ROWS = 20;

const plain = (text: string): string => text.trim().toLowerCase().replace(/\s+/g, ' ');
/** As typed; a whole number without the dots that its format may show ("1.992"). */
function textAt(row: Row, index: number | undefined): string {
  const cell = index === undefined ? null : (row[index] ?? null);
  if (cell === null) return '';
  const isWhole = cell.day === undefined && Number.isSafeInteger(cell.number);
  return (isWhole ? String(cell.number) : cell.text).trim();
}

function columnsIn(row: Row): Columns {
  const labels = Object.entries(LEGAL_BASIS_LABELS) as [Column, string][];
  return new Map(
    labels.flatMap(([name, label]) => {
      const index = row.findIndex((cell) => cell !== null && plain(cell.text) === plain(label));
      return index < 0 ? [] : [[name, index] as const];
    }),
  );
}

/** "UU", "uu", "Undang-Undang". */
function kindOf(word: string): LawKind | undefined {
  const wanted = plain(word);
  return LAW_KINDS.find((kind) => kind === wanted || plain(LAW_KIND_LABELS[kind]) === wanted);
}

const dayOf = (cell: Cell): PlainDate | undefined =>
  cell === null ? undefined : (cell.day ?? parseTypedDate(cell.text));

const isYes = (text: string): boolean => ['ya', 'y', 'x', 'v', 'sudah'].includes(plain(text));
const listOf = (text: string): readonly string[] =>
  text
    .split(/[;\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');

function lawOf(row: Row, columns: Columns, number: number): SheetLaw {
  const faults: string[] = [];
  const at = (name: Column) => textAt(row, columns.get(name));
  const day = (name: 'inForceFrom' | 'inForceUntil'): PlainDate | null => {
    const cell = row[columns.get(name) ?? -1] ?? null;
    const read = dayOf(cell);
    if (cell !== null && cell.text.trim() !== '' && read === undefined) {
      faults.push(`${LEGAL_BASIS_LABELS[name]} “${cell.text}” bukan tanggal.`);
    }
    return read ?? null;
  };
  const kind = kindOf(at('kind'));
  if (kind === undefined) {
    faults.push(
      `Jenis “${at('kind')}” tidak dikenal. Tulis salah satu: ${Object.values(LAW_KIND_LABELS).join(', ')}.`,
    );
  }
  for (const name of ['number', 'title'] as const) {
    if (at(name) === '') faults.push(`${LEGAL_BASIS_LABELS[name]} kosong.`);
  }
  const year = Number(at('year'));
  if (!/^\d{4}$/.test(at('year'))) faults.push(`Tahun “${at('year')}” bukan empat angka.`);
  const from = day('inForceFrom');
  if (from === null && faults.length === 0) faults.push('Berlaku sejak kosong.');
  const local = plain(at('localLaw'));
  const has = (name: Column): boolean => columns.has(name);
  const said: Partial<LegalBasisFacts> = {
    ...(kind && { kind }),
    number: at('number'),
    year,
    title: at('title'),
    ...(from && { inForceFrom: from }),
    ...(has('formName') && { formName: at('formName') }),
    ...(has('publication') && { publication: at('publication') }),
    ...(has('inForceUntil') && { inForceUntil: day('inForceUntil') }),
    ...(has('changedBy') && { changedBy: listOf(at('changedBy')) }),
    ...(has('isChangedRepeatedly') && { isChangedRepeatedly: isYes(at('isChangedRepeatedly')) }),
    ...(has('citedBy') && { citedBy: listOf(at('citedBy')) }),
    ...(has('localLaw') && {
      localLaw: LOCAL_LAWS.find((one) => plain(LOCAL_LAW_LABELS[one]) === local) ?? null,
    }),
    ...(has('isVerified') && { isVerified: isYes(at('isVerified')) }),
    ...(has('source') && { source: at('source') }),
    ...(has('note') && { note: at('note') }),
  };
  return { row: number, name: `${at('kind')} ${at('number')}/${at('year')}`.trim(), said, faults };
}

/** The laws of the first sheet that has the headings. @throws AppError INVALID_INPUT where none has them */
export function readLawSheet(grids: readonly SheetGrid[]): readonly SheetLaw[] {
  for (const { rows, firstRow } of grids) {
    const header = rows
      .slice(0, HEADER_ROWS)
      .findIndex((row) => NEEDED.every((name) => columnsIn(row).has(name)));
    if (header < 0) continue;
    const columns = columnsIn(rows[header] ?? []);
    return rows.flatMap((row, index) =>
      index <= header || ownCells(row).length === 0 ? [] : [lawOf(row, columns, firstRow + index)],
    );
  }
  const names = NEEDED.map((name) => LEGAL_BASIS_LABELS[name]).join(', ');
  return refuse(
    'path',
    `Tidak ada lembar dengan judul kolom ${names}. Ekspor daftar ini dahulu sebagai contohnya.`,
  );
}

/** A name of a law in a cell, as the key it has in the library or among the sheet's own; unknown words stay. */
export function keyOfName(name: string, laws: readonly (LegalBasis | LegalBasisFacts)[]): string {
  const found = laws.find((law) => plain(lawHead(law)) === plain(name));
  return found ? lawKey(found) : name;
}
