import path from 'node:path';
import type { InputOf } from '#contract/index.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import { defineCommand, requireOption, requireWords, requireYear, UsageError } from '../cli/command.ts';
import type { Command } from '../cli/command.ts';
import { dayOption, textOption } from '../cli/command-option.ts';
import { COLUMN_USAGE, columnsOf, GROUPING_USAGE, groupingOf } from './command-words.ts';

const SHOWN = {
  per: textOption('KELOMPOK', 'baris tabel: kecamatan, jenis, sektor, …'),
  kolom: textOption('KOLOM,…', 'kolom tabel; yang per tahun buku sebagai rat:2024'),
  tanggal: dayOption('keadaan pada hari ini; tanpa ini hari ini'),
  angka: textOption('IDANGKA', 'tabel dari angka resmi ini, bukan dari register hari ini'),
} as const;
const SHOWN_USAGE = `--per ${GROUPING_USAGE} [--kolom ${COLUMN_USAGE}] [--tanggal D | --angka IDANGKA]`;

interface Shown {
  readonly per: string | undefined;
  readonly kolom: string | undefined;
  readonly tanggal: PlainDate | undefined;
  readonly angka: string | undefined;
  readonly keluaran: string | undefined;
}

/** The table that is asked for; without `--angka` it is counted now and marked as not frozen. */
function shownOf({ per, kolom, tanggal: on, angka, keluaran }: Shown): InputOf<'recap.exportTable'> {
  const columns = columnsOf(kolom);
  return {
    grouping: groupingOf(requireOption(per, 'per')),
    figureId: angka ?? null,
    ...(columns ? { columns } : {}),
    ...(on === undefined ? {} : { on }),
    path: path.resolve(requireOption(keluaran, 'keluaran')),
  };
}

const printTableCommand = defineCommand({
  name: 'rekap cetak-tabel',
  usage: `${SHOWN_USAGE} --keluaran F.pdf`,
  purpose: 'mencetak satu tabel rekap; yang belum dibekukan ditandai',
  options: { ...SHOWN, keluaran: textOption('F.pdf', 'berkas PDF yang ditulis') },
  example: 'rekap cetak-tabel --per kecamatan --keluaran tabel.pdf',
  run: async ({ words, options }, { ask }) => {
    requireWords(words, []);
    const { path: berkas, pages: halaman } = await ask('recap.printTable', shownOf(options));
    return { value: { berkas, halaman }, lines: [`${berkas} (${halaman} halaman)`] };
  },
});

const exportTableCommand = defineCommand({
  name: 'rekap ekspor',
  usage: `(${SHOWN_USAGE} | --tahun 2025) --keluaran F.xlsx`,
  purpose: 'satu tabel rekap, atau semua tabel rekap tahunan, sebagai XLSX',
  options: {
    ...SHOWN,
    tahun: textOption('TAHUN', 'semua tabel rekap tahunan tahun ini, sebagai ganti satu tabel'),
    keluaran: textOption('F.xlsx', 'berkas yang ditulis'),
  },
  example: 'rekap ekspor --tahun 2025 --keluaran rekap-2025.xlsx',
  run: async ({ words, options }, { ask }) => {
    requireWords(words, []);
    if (options.tahun === undefined) {
      const { path: berkas, rowCount: baris } = await ask('recap.exportTable', shownOf(options));
      return { value: { berkas, baris }, lines: [`${berkas} (${baris} baris)`] };
    }
    const { per, kolom, tanggal, angka } = options;
    if ([per, kolom, tanggal, angka].some((one) => one !== undefined))
      throw new UsageError(
        '--tahun menulis semua tabel rekap tahunan; hapus pilihan lain selain --keluaran.',
      );
    const { path: berkas, sheetCount: lembar } = await ask('recap.exportAnnual', {
      year: requireYear(options.tahun, 'tahun'),
      path: path.resolve(requireOption(options.keluaran, 'keluaran')),
    });
    return { value: { berkas, lembar }, lines: [`${berkas} (${lembar} lembar)`] };
  },
});

const printSentencesCommand = defineCommand({
  name: 'rekap rilis',
  usage: '--angka IDANGKA [--banding IDANGKA] --keluaran F.pdf',
  purpose: 'mencetak bahan rilis dari angka yang dibekukan',
  options: {
    angka: textOption('IDANGKA', 'angka resmi yang dirilis'),
    banding: textOption('IDANGKA', 'angka resmi terdahulu sebagai pembanding'),
    keluaran: textOption('F.pdf', 'berkas PDF yang ditulis'),
  },
  example: 'rekap rilis --angka 0199a7c4-1111-7000-8000-000000000001 --keluaran rilis.pdf',
  run: async ({ words, options }, { ask }) => {
    requireWords(words, []);
    const { path: berkas, pages: halaman } = await ask('recap.printSentences', {
      figureId: requireOption(options.angka, 'angka'),
      compareWithId: options.banding ?? null,
      path: path.resolve(requireOption(options.keluaran, 'keluaran')),
    });
    return { value: { berkas, halaman }, lines: [`${berkas} (${halaman} halaman)`] };
  },
});

export const recapPaperCommands: readonly Command[] = [
  printTableCommand,
  exportTableCommand,
  printSentencesCommand,
];
