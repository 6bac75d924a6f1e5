import path from 'node:path';
import { defineCommand, requireOption, requireWords, requireYear } from '../cli/command.ts';
import type { Command } from '../cli/command.ts';
import { dayOption, textOption } from '../cli/command-option.ts';
import { COLUMN_USAGE, columnsOf, GROUPING_USAGE, groupingOf, tableResult } from './command-words.ts';

const recapDataCommand = defineCommand({
  name: 'rekap data',
  usage: `--per ${GROUPING_USAGE} [--tanggal D] [--kolom ${COLUMN_USAGE}]`,
  purpose: 'tabel rekap dari register',
  options: {
    per: textOption('KELOMPOK', 'baris tabel: kecamatan, jenis, sektor, …'),
    tanggal: dayOption('keadaan pada hari ini; tanpa ini hari ini'),
    kolom: textOption('KOLOM,…', 'kolom tabel; yang per tahun buku sebagai rat:2024'),
  },
  example: 'rekap data --per kecamatan --kolom aktif,tidakAktif,total,rat:2024',
  run: async ({ words, options }, { ask }) => {
    requireWords(words, []);
    const grouping = groupingOf(requireOption(options.per, 'per'));
    const on = options.tanggal;
    const columns = columnsOf(options.kolom);
    const table = await ask('recap.get', {
      grouping,
      ...(columns ? { columns } : {}),
      ...(on === undefined ? {} : { on }),
    });
    return tableResult(table);
  },
});

const freezeCommand = defineCommand({
  name: 'rekap bekukan',
  usage: '--tahun 2025 [--tanggal D]',
  purpose: 'membekukan angka satu tahun',
  options: {
    tahun: textOption('TAHUN', 'tahun rekapnya'),
    tanggal: dayOption('tanggal batas; tanpa ini hari ini'),
  },
  example: 'rekap bekukan --tahun 2025',
  run: async ({ words, options }, { ask }) => {
    requireWords(words, []);
    const on = options.tanggal;
    const frozen = await ask('recap.freeze', {
      year: requireYear(options.tahun, 'tahun'),
      ...(on === undefined ? {} : { on }),
    });
    return {
      value: { idRekap: frozen.id, tanggal: frozen.cutOffOn },
      lines: [`Angka tahun ${frozen.year} dibekukan per ${frozen.cutOffOn}: ${frozen.total.total} koperasi.`],
    };
  },
});

const printRecapCommand = defineCommand({
  name: 'rekap cetak',
  usage: '--tahun 2025 --keluaran F.pdf',
  purpose: 'mencetak rekap tahunan dari angka yang dibekukan',
  options: {
    tahun: textOption('TAHUN', 'tahun yang sudah dibekukan'),
    keluaran: textOption('F.pdf', 'berkas PDF yang ditulis'),
  },
  example: 'rekap cetak --tahun 2025 --keluaran rekap-2025.pdf',
  run: async ({ words, options }, { ask }) => {
    requireWords(words, []);
    const { path: berkas, pages: halaman } = await ask('recap.print', {
      year: requireYear(options.tahun, 'tahun'),
      path: path.resolve(requireOption(options.keluaran, 'keluaran')),
    });
    return { value: { berkas, halaman }, lines: [`${berkas} (${halaman} halaman)`] };
  },
});

export const recapCommands: readonly Command[] = [recapDataCommand, freezeCommand, printRecapCommand];
