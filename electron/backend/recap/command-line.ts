import path from 'node:path';
import { readArguments, requireOption, requireWords, requireYear } from '../cli/command.ts';
import type { Command } from '../cli/command.ts';
import {
  COLUMN_USAGE,
  columnsOf,
  dayOption,
  GROUPING_USAGE,
  groupingOf,
  tableResult,
} from './command-words.ts';

const recapDataCommand: Command = {
  name: 'rekap data',
  usage: `--per ${GROUPING_USAGE} [--tanggal D] [--kolom ${COLUMN_USAGE}]`,
  purpose: 'tabel rekap dari register',
  run: async (args, { ask }) => {
    const { words, options } = readArguments(args, { per: 'text', tanggal: 'text', kolom: 'text' });
    requireWords(words, []);
    const grouping = groupingOf(requireOption(options.per, 'per'));
    const on = dayOption(options.tanggal);
    const columns = columnsOf(options.kolom);
    const table = await ask('recap.get', {
      grouping,
      ...(columns ? { columns } : {}),
      ...(on === undefined ? {} : { on }),
    });
    return tableResult(table);
  },
};

const freezeCommand: Command = {
  name: 'rekap bekukan',
  usage: '--tahun 2025 [--tanggal D]',
  purpose: 'membekukan angka satu tahun',
  run: async (args, { ask }) => {
    const { words, options } = readArguments(args, { tahun: 'text', tanggal: 'text' });
    requireWords(words, []);
    const on = dayOption(options.tanggal);
    const frozen = await ask('recap.freeze', {
      year: requireYear(options.tahun, 'tahun'),
      ...(on === undefined ? {} : { on }),
    });
    return {
      value: { idRekap: frozen.id, tanggal: frozen.cutOffOn },
      lines: [`Angka tahun ${frozen.year} dibekukan per ${frozen.cutOffOn}: ${frozen.total.total} koperasi.`],
    };
  },
};

const printRecapCommand: Command = {
  name: 'rekap cetak',
  usage: '--tahun 2025 --keluaran F.pdf',
  purpose: 'mencetak rekap tahunan dari angka yang dibekukan',
  run: async (args, { ask }) => {
    const { words, options } = readArguments(args, { tahun: 'text', keluaran: 'text' });
    requireWords(words, []);
    const { path: berkas, pages: halaman } = await ask('recap.print', {
      year: requireYear(options.tahun, 'tahun'),
      path: path.resolve(requireOption(options.keluaran, 'keluaran')),
    });
    return { value: { berkas, halaman }, lines: [`${berkas} (${halaman} halaman)`] };
  },
};

export const recapCommands: readonly Command[] = [recapDataCommand, freezeCommand, printRecapCommand];
