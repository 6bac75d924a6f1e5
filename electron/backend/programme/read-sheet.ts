import { isProgrammeCode, levelOf } from '#rules/programme/programme.ts';
import type { ProgrammeFacts } from '#rules/programme/programme.ts';
import { refuse } from '../base/refusal.ts';
import type { SheetGrid } from '../spreadsheet/file/sheet-grid.ts';
import { findHeadedTable } from '../spreadsheet/find/headed-table.ts';
import { readMoney } from '../spreadsheet/read/read-money.ts';

/** Headings by which the columns of a tree are known, by their letters alone. */
const HEADINGS = {
  code: /^(kode|koderekening|kodenomenklatur|kodeprogram|kodesubkegiatan)$/,
  name: /^(nama|uraian|nomenklatur|nomenklaturprogram.*|program.*|urusan.*|namasubkegiatan|namaprogram.*)$/,
  indicator: /^(indikator.*|tolokukur.*)$/,
  budget: /^(pagu.*|anggaran.*|jumlah.*rp|nilai.*rp)$/,
};

export interface SheetLine {
  readonly row: number;
  readonly facts: Omit<ProgrammeFacts, 'year'>;
}

export interface TreeReading {
  readonly sheet: string;
  readonly headerRow: number;
  readonly lines: readonly SheetLine[];
  readonly passedOver: readonly { readonly row: number; readonly text: string }[];
  readonly refused: readonly { readonly row: number; readonly text: string; readonly message: string }[];
}

/**
 * Every row of the sheet below its headings ends in one of the three piles; empty rows hold nothing.
 * @throws AppError INVALID_INPUT where no sheet has a row with the headings of code and name
 */
export function readTreeSheet(grids: readonly SheetGrid[]): TreeReading {
  const table =
    findHeadedTable(grids, HEADINGS, ['code', 'name']) ??
    refuse(
      'path',
      'Tidak ada lembar dengan baris judul yang memuat kolom Kode dan Nama (atau Uraian). Beri judul kolomnya, lalu baca lagi.',
    );
  const lines: SheetLine[] = [];
  const passedOver: { row: number; text: string }[] = [];
  const refused: { row: number; text: string; message: string }[] = [];
  const codes = new Map<string, number>();
  for (const { row, text, cell, words } of table.rows) {
    const code = words('code').replaceAll(/\s/g, '').replace(/\.$/, '');
    if (!isProgrammeCode(code)) {
      passedOver.push({ row, text });
      continue;
    }
    const name = words('name');
    const money = readMoney(cell('budget'), 'Pagu');
    const fault = faultOf({ code, name, seenAt: codes.get(code), money });
    if (fault !== undefined) {
      refused.push({ row, text, message: fault });
      continue;
    }
    codes.set(code, row);
    const indicator = words('indicator').slice(0, 500);
    lines.push({ row, facts: { code, name, indicator, budget: money.value } });
  }
  return { sheet: table.sheet, headerRow: table.headerRow, lines, passedOver, refused };
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
