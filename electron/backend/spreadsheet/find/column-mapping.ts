import type { InputFault } from '#contract/errors.ts';
import type { ColumnCorrections } from '#db/queries/import/column-mapping.ts';
import { comparableWords } from '../file/clean-text.ts';
import type { Table, TableColumn } from './table.ts';
import { meaningKey, meaningOfKey } from './register-columns.ts';

const keyOf = ({ meaning }: TableColumn): string | null => (meaning === null ? null : meaningKey(meaning));

/** The headings as words, by which a later file of the same source is known again. */
export function headingWords({ columns }: Table): readonly string[] {
  return columns.map(({ header }) => comparableWords(header));
}

/** What cannot be done of the corrections, each with the place in the request. */
export function correctionFaults(
  { columns }: Table,
  corrections: ColumnCorrections,
  isChoice: (field: string) => boolean,
): readonly InputFault[] {
  const taken = new Map<string, string>();
  return Object.entries(corrections).flatMap(([index, field]): InputFault[] => {
    const path = `mapping.${index}`;
    if (!columns.some((column) => String(column.index) === index))
      return [{ path, message: `Berkas ini tidak memiliki kolom ke-${String(Number(index) + 1)}.` }];
    if (field === null) return [];
    if (!isChoice(field))
      return [{ path, message: `"${field}" bukan isian yang dapat dipilih untuk sebuah kolom.` }];
    const earlier = taken.get(field);
    taken.set(field, index);
    return earlier === undefined
      ? []
      : [
          {
            path,
            message: `Isian ini sudah dipilih untuk kolom ke-${String(Number(earlier) + 1)}. Pilih salah satu.`,
          },
        ];
  });
}

/** The corrections that really differ from what the program proposes by itself. */
export function withoutProposed({ columns }: Table, corrections: ColumnCorrections): ColumnCorrections {
  const proposed = new Map(columns.map((column) => [String(column.index), keyOf(column)]));
  return Object.fromEntries(
    Object.entries(corrections).filter(
      ([index, field]) => proposed.has(index) && proposed.get(index) !== field,
    ),
  );
}

/** The table as the person reads it: a field given to one column is taken from the column that was proposed for it. */
export function correctedTable(table: Table, corrections: ColumnCorrections): Table {
  const given = new Set(Object.values(corrections));
  return {
    ...table,
    columns: table.columns.map((column): TableColumn => {
      const field = Object.hasOwn(corrections, column.index) ? corrections[column.index] : undefined;
      if (field === null) return { ...column, meaning: null };
      if (field !== undefined) return { ...column, meaning: meaningOfKey(field, column.header.split(' / ')) };
      return given.has(keyOf(column)) ? { ...column, meaning: null } : column;
    }),
  };
}

/** Columns that hold money; only they have a unit. */
const MONEY_FIELDS: readonly string[] = ['ownCapital', 'outsideCapital', 'assets', 'turnover', 'surplus'];

/**
 * The table with the unit that a person named: for columns whose heading leaves it open, or, where no heading says
 * anything of a unit, for every column of money. Null: nobody has said it; open ones are shown as thousands.
 */
export function scaledTable(table: Table, unit: number | null): Table {
  const isMoney = ({ meaning }: TableColumn): boolean =>
    meaning !== null && MONEY_FIELDS.includes(meaning.field);
  const isAnyOpen = table.columns.some((column) => isMoney(column) && column.meaning?.isUnitDoubtful);
  const isAnySaid = table.columns.some((column) => isMoney(column) && (column.meaning?.scale ?? 1) !== 1);
  const isMeant = (column: TableColumn): boolean =>
    isMoney(column) &&
    (column.meaning?.isUnitDoubtful === true || (!isAnyOpen && !isAnySaid && unit !== null));
  return {
    ...table,
    columns: table.columns.map((column) =>
      isMeant(column) && column.meaning !== null
        ? { ...column, meaning: { ...column.meaning, scale: unit ?? PROPOSED_UNIT } }
        : column,
    ),
  };
}

const PROPOSED_UNIT = 1000;
