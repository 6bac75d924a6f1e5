import path from 'node:path';
import type { InputOf } from '#contract/index.ts';
import { isPlainDate } from '#rules/plain-date.ts';
import type { RecapGrouping } from '#rules/recap-grouping.ts';
import { readArguments, requireOption, requireWords, requireYear, UsageError } from './command.ts';
import type { Command } from './command.ts';

/** What a recap may be arranged by, in the office's words. */
const GROUPINGS: ReadonlyMap<string, RecapGrouping> = new Map([
  ['kecamatan', 'district'],
  ['desa', 'village'],
  ['kabupaten', 'regency'],
  ['jenis', 'kind'],
  ['kelompok', 'group'],
  ['sektor', 'sector'],
  ['bentuk', 'form'],
  ['pola', 'pattern'],
  ['grade', 'grade'],
  ['kelas', 'localClass'],
  ['petugas', 'officer'],
]);

const SHOWN = { per: 'text', tanggal: 'text', angka: 'text', keluaran: 'text' } as const;
const SHOWN_USAGE = `--per ${[...GROUPINGS.keys()].join('|')} [--tanggal D | --angka IDANGKA]`;

/** The table that is asked for; without `--angka` it is counted now and marked as not frozen. */
function shownOf(args: readonly string[]): InputOf<'recap.exportTable'> {
  const { words, options } = readArguments(args, SHOWN);
  requireWords(words, []);
  const grouping = GROUPINGS.get(requireOption(options.per, 'per'));
  if (!grouping) throw new UsageError(`--per berupa ${[...GROUPINGS.keys()].join(', ')}.`);
  const { tanggal, angka } = options;
  if (tanggal !== undefined && !isPlainDate(tanggal))
    throw new UsageError('--tanggal berupa tahun-bulan-hari.');
  return {
    grouping,
    figureId: angka ?? null,
    ...(tanggal === undefined ? {} : { on: tanggal }),
    path: path.resolve(requireOption(options.keluaran, 'keluaran')),
  };
}

export const printTableCommand: Command = {
  name: 'rekap cetak-tabel',
  usage: `${SHOWN_USAGE} --keluaran F.pdf`,
  purpose: 'mencetak satu tabel rekap; yang belum dibekukan ditandai',
  run: async (args, { ask }) => {
    const { path: berkas, pages: halaman } = await ask('recap.printTable', shownOf(args));
    return { value: { berkas, halaman }, lines: [`${berkas} (${halaman} halaman)`] };
  },
};

export const exportTableCommand: Command = {
  name: 'rekap ekspor',
  usage: `(${SHOWN_USAGE} | --tahun 2025) --keluaran F.xlsx`,
  purpose: 'satu tabel rekap, atau semua tabel rekap tahunan, sebagai XLSX',
  run: async (args, { ask }) => {
    if (args.includes('--tahun')) {
      const { words, options } = readArguments(args, { tahun: 'text', keluaran: 'text' });
      requireWords(words, []);
      const { path: berkas, sheetCount: lembar } = await ask('recap.exportAnnual', {
        year: requireYear(options.tahun, 'tahun'),
        path: path.resolve(requireOption(options.keluaran, 'keluaran')),
      });
      return { value: { berkas, lembar }, lines: [`${berkas} (${lembar} lembar)`] };
    }
    const { path: berkas, rowCount: baris } = await ask('recap.exportTable', shownOf(args));
    return { value: { berkas, baris }, lines: [`${berkas} (${baris} baris)`] };
  },
};

export const printSentencesCommand: Command = {
  name: 'rekap rilis',
  usage: '--angka IDANGKA [--banding IDANGKA] --keluaran F.pdf',
  purpose: 'mencetak bahan rilis dari angka yang dibekukan',
  run: async (args, { ask }) => {
    const { words, options } = readArguments(args, { angka: 'text', banding: 'text', keluaran: 'text' });
    requireWords(words, []);
    const { path: berkas, pages: halaman } = await ask('recap.printSentences', {
      figureId: requireOption(options.angka, 'angka'),
      compareWithId: options.banding ?? null,
      path: path.resolve(requireOption(options.keluaran, 'keluaran')),
    });
    return { value: { berkas, halaman }, lines: [`${berkas} (${halaman} halaman)`] };
  },
};
