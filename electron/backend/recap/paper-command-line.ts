import path from 'node:path';
import type { InputOf } from '#contract/index.ts';
import { readArguments, requireOption, requireWords, requireYear } from '../cli/command.ts';
import type { Command } from '../cli/command.ts';
import { COLUMN_USAGE, columnsOf, dayOption, GROUPING_USAGE, groupingOf } from './command-words.ts';

const SHOWN = { per: 'text', kolom: 'text', tanggal: 'text', angka: 'text', keluaran: 'text' } as const;
const SHOWN_USAGE = `--per ${GROUPING_USAGE} [--kolom ${COLUMN_USAGE}] [--tanggal D | --angka IDANGKA]`;

/** The table that is asked for; without `--angka` it is counted now and marked as not frozen. */
function shownOf(args: readonly string[]): InputOf<'recap.exportTable'> {
  const { words, options } = readArguments(args, SHOWN);
  requireWords(words, []);
  const [on, columns] = [dayOption(options.tanggal), columnsOf(options.kolom)];
  return {
    grouping: groupingOf(requireOption(options.per, 'per')),
    figureId: options.angka ?? null,
    ...(columns ? { columns } : {}),
    ...(on === undefined ? {} : { on }),
    path: path.resolve(requireOption(options.keluaran, 'keluaran')),
  };
}

const printTableCommand: Command = {
  name: 'rekap cetak-tabel',
  usage: `${SHOWN_USAGE} --keluaran F.pdf`,
  purpose: 'mencetak satu tabel rekap; yang belum dibekukan ditandai',
  run: async (args, { ask }) => {
    const { path: berkas, pages: halaman } = await ask('recap.printTable', shownOf(args));
    return { value: { berkas, halaman }, lines: [`${berkas} (${halaman} halaman)`] };
  },
};

const exportTableCommand: Command = {
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

const printSentencesCommand: Command = {
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

export const recapPaperCommands: readonly Command[] = [
  printTableCommand,
  exportTableCommand,
  printSentencesCommand,
];
