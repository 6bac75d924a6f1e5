import {
  deleteRatDetail,
  deleteStatuteQuorum,
  findRatDetail,
  findStatuteQuorum,
  writeRatDetail,
  writeStatuteQuorum,
} from '#db/queries/rat/detail.ts';
import type { RatDetail, StatuteQuorum } from '#db/queries/rat/detail.ts';
import { formatShortDate } from '#rules/value/indonesian-date.ts';
import { formatInteger, formatRupiah } from '#rules/value/numbers.ts';
import { quorumText } from '#rules/rat/quorum.ts';
import type { PartKind } from './part.ts';

const labelled = (label: string, text: string | null): readonly string[] =>
  text === null || text === '' ? [] : [`${label} ${text}`];
const count = (value: number | null) => (value === null ? null : formatInteger(value));
const money = (value: number | null) => (value === null ? null : formatRupiah(value));
const day = (value: RatDetail['endsOn']) => (value === null ? null : formatShortDate(value));

/** Attendance, book-year end and accounts of one book year's RAT; the key is the year. */
export const ratDetailPart: PartKind<RatDetail> = {
  label: (key) => `Rincian RAT TB ${key}`,
  read: async (db, { cooperativeId, key }) => (await findRatDetail(db, cooperativeId, Number(key))) ?? null,
  write: (db, { cooperativeId, key }, detail) =>
    detail === null
      ? deleteRatDetail(db, cooperativeId, Number(key))
      : writeRatDetail(db, cooperativeId, Number(key), detail),
  text: (_db, detail) =>
    [
      ...labelled('tahun buku berakhir', day(detail.endsOn)),
      ...labelled('cara', detail.mode),
      ...labelled('tempat', detail.place),
      ...labelled('berhak hadir', count(detail.entitled)),
      ...labelled('hadir', count(detail.present)),
      ...(detail.isSecond === 1 ? ['RAT kedua'] : []),
      ...labelled('ditunda dari', day(detail.postponedOn)),
      ...labelled('pendapatan', money(detail.income)),
      ...labelled('beban', money(detail.expenses)),
      ...labelled('kewajiban', money(detail.liabilities)),
      ...labelled('catatan', detail.note),
    ].join(', '),
};

/** The quorum that a cooperative's own statutes ask for. */
export const quorumPart: PartKind<StatuteQuorum> = {
  label: () => 'Kuorum menurut anggaran dasar',
  read: async (db, { cooperativeId }) => (await findStatuteQuorum(db, cooperativeId)) ?? null,
  write: (db, { cooperativeId }, quorum) =>
    quorum === null ? deleteStatuteQuorum(db, cooperativeId) : writeStatuteQuorum(db, cooperativeId, quorum),
  text: (_db, { numerator, denominator, mustExceed, note }) =>
    `${quorumText({ numerator, denominator, mustExceed: mustExceed === 1 })} (${note})`,
};
