import { formatInteger } from '#rules/value/numbers.ts';
import type { Table } from '../find/table.ts';
import { YEAR_COLUMNS } from '../find/year-column.ts';
import type { YearColumn } from '../find/year-column.ts';
import type { ReadKey, RowReader } from './row-reader.ts';

/** People, and whole rupiah; the surplus may be negative. Null where the row does not say. */
export type RowFigures = Readonly<Record<YearColumn, number | null>>;

export interface FurtherYear {
  readonly bookYear: number;
  readonly figures: RowFigures;
}

type Members = Pick<RowFigures, 'membersMale' | 'membersFemale' | 'membersTotal'>;

function readMembers(reader: RowReader, keyOf: (figure: YearColumn) => ReadKey): Members {
  const membersMale = reader.count(keyOf('membersMale'));
  const membersFemale = reader.count(keyOf('membersFemale'));
  const membersTotal = reader.count(keyOf('membersTotal'));
  if (membersMale === null || membersFemale === null) return { membersMale, membersFemale, membersTotal };
  const sum = membersMale + membersFemale;
  if (membersTotal !== null && membersTotal !== sum) {
    reader.add({
      code: 'ANGGOTA_TIDAK_COCOK',
      level: 'warning',
      field: 'Anggota',
      value: formatInteger(membersTotal),
      limit: formatInteger(sum),
      message: `Jumlah anggota tertulis ${formatInteger(membersTotal)}, sedangkan pria ${formatInteger(membersMale)} ditambah wanita ${formatInteger(membersFemale)} adalah ${formatInteger(sum)}. Periksa kembali jumlahnya.`,
    });
  }
  return { membersMale, membersFemale, membersTotal: membersTotal ?? sum };
}

/** @param bookYear of columns that name another year than the list's; null: the list's own */
export function readFigures(reader: RowReader, bookYear: number | null): RowFigures {
  const keyOf = (figure: YearColumn): ReadKey => (bookYear === null ? figure : `${figure}:${bookYear}`);
  return {
    ...readMembers(reader, keyOf),
    managerCount: reader.count(keyOf('managerCount')),
    employeeCount: reader.count(keyOf('employeeCount')),
    ownCapital: reader.money(keyOf('ownCapital')),
    outsideCapital: reader.money(keyOf('outsideCapital')),
    assets: reader.money(keyOf('assets')),
    turnover: reader.money(keyOf('turnover')),
    surplus: reader.money(keyOf('surplus')),
  };
}

/** Figures of book years beside the list's own; years of which the row says nothing are left out. */
export function readFurtherYears(reader: RowReader, { columns }: Table): readonly FurtherYear[] {
  const years = columns.flatMap(({ meaning }) =>
    meaning?.isFurtherYear === true && meaning.bookYear !== null ? [meaning.bookYear] : [],
  );
  return [...new Set(years)]
    .sort((a, b) => a - b)
    .map((bookYear) => ({ bookYear, figures: readFigures(reader, bookYear) }))
    .filter(({ figures }) => YEAR_COLUMNS.some((figure) => figures[figure] !== null));
}
