import { findFigure, isFigureName, writeFigure } from '#db/queries/cooperative/year.ts';
import type { FigureName } from '#db/queries/cooperative/year.ts';
import { deleteRat, findRat, writeRat } from '#db/queries/rat/rat.ts';
import type { RatDays } from '#db/queries/cooperative/rat-days.ts';
import { formatLongDate } from '#rules/value/indonesian-date.ts';
import { formatInteger, formatRupiah } from '#rules/value/numbers.ts';
import type { PartKind } from './part.ts';

const FIGURE_LABELS: Readonly<Record<FigureName, string>> = {
  membersMale: 'Anggota pria',
  membersFemale: 'Anggota wanita',
  membersTotal: 'Jumlah anggota',
  managers: 'Manajer',
  employees: 'Karyawan',
  ownCapital: 'Modal sendiri',
  outsideCapital: 'Modal luar',
  assets: 'Aset',
  turnover: 'Volume usaha',
  surplus: 'SHU',
};

const MONEY: readonly FigureName[] = ['ownCapital', 'outsideCapital', 'assets', 'turnover', 'surplus'];

/** "2024.assets" */
function figureOf(key: string): { readonly bookYear: number; readonly figure: FigureName } {
  const [year = '', figure = ''] = key.split('.');
  if (!isFigureName(figure)) throw new RangeError(`no figure: ${key}`);
  return { bookYear: Number(year), figure };
}

/** One figure of one book year; null is not known. */
export const figurePart: PartKind<number> = {
  label: (key) => `${FIGURE_LABELS[figureOf(key).figure]} TB ${figureOf(key).bookYear}`,
  read: (db, { cooperativeId, key }) => {
    const { bookYear, figure } = figureOf(key);
    return findFigure(db, cooperativeId, bookYear, figure);
  },
  write: (db, { cooperativeId, key }, value) => {
    const { bookYear, figure } = figureOf(key);
    return writeFigure(db, cooperativeId, bookYear, figure, value);
  },
  text: (_db, value, { key }) =>
    MONEY.includes(figureOf(key).figure) ? formatRupiah(value) : formatInteger(value),
};

/** The RAT of one book year. */
export const ratPart: PartKind<RatDays> = {
  label: (key) => `RAT TB ${key}`,
  read: async (db, { cooperativeId, key }) => (await findRat(db, cooperativeId, Number(key))) ?? null,
  write: (db, { cooperativeId, key }, days) =>
    days === null
      ? deleteRat(db, cooperativeId, Number(key))
      : writeRat(db, cooperativeId, Number(key), days),
  text: (_db, { heldOn, reportedOn }) => {
    const report =
      reportedOn === null ? 'tanggal laporan belum tercatat' : `dilaporkan ${formatLongDate(reportedOn)}`;
    const held = heldOn === null ? 'sudah RAT, tanggal belum dicatat' : formatLongDate(heldOn);
    return `${held}, ${report}`;
  },
};
