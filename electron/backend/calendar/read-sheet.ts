import { DAY_OFF_KINDS, DAY_OFF_LABELS } from '#rules/calendar/calendar-day.ts';
import type { DayOff, DayOffKind } from '#rules/calendar/calendar-day.ts';
import { parseTypedDate } from '#rules/value/indonesian-date.ts';
import { dateParts } from '#rules/value/plain-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import { refuse } from '../base/refusal.ts';
import type { Cell, SheetGrid } from '../spreadsheet/file/sheet-grid.ts';
import { findHeadedTable } from '../spreadsheet/find/headed-table.ts';

/** Headings by which the columns of a calendar are known, by their letters alone. */
const HEADINGS = {
  day: /^(tanggal|tgl|hari?tanggal|tanggallibur)$/,
  name: /^(nama|namahari|namaharilibur|namalibur|hari?libur|keterangan|uraian|peringatan)$/,
  kind: /^(jenis|jenislibur)$/,
  source: /^(dasar|dasarhukum|skb|sumber)$/,
};
const LONGEST_NAME = 200;

export interface CalendarReading {
  readonly sheet: string;
  readonly headerRow: number;
  readonly days: readonly DayOff[];
  readonly passedOver: readonly { readonly row: number; readonly text: string }[];
  readonly refused: readonly { readonly row: number; readonly text: string; readonly message: string }[];
}

const dayOf = (cell: Cell): PlainDate | undefined =>
  cell === null ? undefined : (cell.day ?? parseTypedDate(cell.text));

/** "Cuti bersama", "cuti", "libur nasional"; undefined for a word that is none of the three. */
function kindOf(word: string): DayOffKind | undefined {
  const wanted = word.toLowerCase();
  if (wanted === '') return 'national';
  if (/cuti/.test(wanted)) return 'joint_leave';
  if (/nasional/.test(wanted)) return 'national';
  return DAY_OFF_KINDS.find((kind) => DAY_OFF_LABELS[kind].toLowerCase() === wanted);
}

/**
 * Every row of the sheet below its headings ends in one of the three piles; empty rows hold nothing.
 * @throws AppError INVALID_INPUT where no sheet has a row with the headings of day and name
 */
export function readCalendarSheet(grids: readonly SheetGrid[], year: number): CalendarReading {
  const table =
    findHeadedTable(grids, HEADINGS, ['day', 'name']) ??
    refuse(
      'path',
      'Tidak ada lembar dengan baris judul yang memuat kolom Tanggal dan Nama (atau Keterangan). Beri judul kolomnya, lalu baca lagi.',
    );
  const days = new Map<PlainDate, DayOff & { readonly row: number }>();
  const passedOver: { row: number; text: string }[] = [];
  const refused: { row: number; text: string; message: string }[] = [];
  for (const { row, text, cell, words } of table.rows) {
    const day = dayOf(cell('day'));
    const name = words('name');
    // A line between the days, such as the name of a month, has no date at all.
    if (day === undefined && !/\d/.test(words('day'))) {
      passedOver.push({ row, text });
      continue;
    }
    const kind = kindOf(words('kind'));
    const fault = faultOf({ day, name, kind, year, seen: day && days.get(day)?.row });
    if (fault !== undefined || day === undefined || kind === undefined) {
      refused.push({ row, text, message: fault ?? '' });
      continue;
    }
    days.set(day, { row, day, name, kind, source: words('source').slice(0, LONGEST_NAME) });
  }
  return {
    sheet: table.sheet,
    headerRow: table.headerRow,
    days: [...days.values()].map(({ row: _row, ...dayOff }) => dayOff),
    passedOver,
    refused,
  };
}

interface ReadDay {
  readonly day: PlainDate | undefined;
  readonly name: string;
  readonly kind: DayOffKind | undefined;
  readonly year: number;
  readonly seen: number | undefined;
}

function faultOf({ day, name, kind, year, seen }: ReadDay): string | undefined {
  if (day === undefined) return 'Tanggalnya tidak terbaca. Tulis sebagai 17/8/2026 atau 17 Agustus 2026.';
  if (dateParts(day).year !== year)
    return `Tanggalnya pada tahun ${String(dateParts(day).year)}, bukan ${String(year)}.`;
  if (name === '') return 'Nama harinya kosong.';
  if (name.length > LONGEST_NAME) return `Nama harinya lebih panjang dari ${String(LONGEST_NAME)} huruf.`;
  if (seen !== undefined) return `Tanggal ini sudah ada pada baris ${String(seen)}.`;
  if (kind === undefined)
    return `Jenisnya tidak dikenal. Pilihannya: ${DAY_OFF_KINDS.map((one) => DAY_OFF_LABELS[one]).join(', ')}.`;
  return undefined;
}
