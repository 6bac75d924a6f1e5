import path from 'node:path';
import type { RecapGrouping, RecapTableRow } from '#contract/recap.ts';
import { formatDecimal } from '#rules/numbers.ts';
import { isPlainDate } from '#rules/plain-date.ts';
import { readArguments, requireOption, requireWords, requireYear, UsageError } from './command.ts';
import type { Command } from './command.ts';

const GROUPINGS: ReadonlyMap<string, RecapGrouping> = new Map([
  ['kecamatan', 'district'],
  ['kabupaten', 'regency'],
  ['jenis', 'kind'],
  ['kelompok', 'group'],
  ['sektor', 'sector'],
]);

const COLUMNS = [
  'wilayah',
  'aktif',
  'tidakAktif',
  'total',
  'bersertifikat',
  'progres',
  'persentase',
] as const;

/** The six columns of the published table, in its order. */
function toBaris({ label, cells }: RecapTableRow) {
  const [aktif, tidakAktif, total, bersertifikat, progres, percent = null] = cells;
  const persentase = percent === null ? '-' : formatDecimal(percent, 2);
  return { wilayah: label, aktif, tidakAktif, total, bersertifikat, progres, persentase };
}

export const recapDataCommand: Command = {
  name: 'rekap data',
  usage: '--per kecamatan|kabupaten|jenis|kelompok|sektor [--tanggal D]',
  purpose: 'tabel rekap dari register',
  run: async (args, { ask }) => {
    const { words, options } = readArguments(args, { per: 'text', tanggal: 'text' });
    requireWords(words, []);
    const grouping = GROUPINGS.get(requireOption(options.per, 'per'));
    if (!grouping) throw new UsageError(`--per berupa ${[...GROUPINGS.keys()].join(', ')}.`);
    const { tanggal } = options;
    if (tanggal !== undefined && !isPlainDate(tanggal))
      throw new UsageError('--tanggal berupa tahun-bulan-hari.');
    const table = await ask('recap.get', { grouping, ...(tanggal === undefined ? {} : { on: tanggal }) });
    const baris = table.rows.map(toBaris);
    const jumlah = toBaris(table.total);
    const toLine = (row: typeof jumlah) => COLUMNS.map((column) => row[column]).join('\t');
    return {
      value: {
        kolom: COLUMNS,
        baris,
        jumlah,
        tanggal: table.cutOffOn,
        definisi: table.columns.map(({ definition }) => definition).join(' '),
        sumber: table.source,
      },
      lines: [COLUMNS.join('\t'), ...baris.map(toLine), toLine(jumlah), table.source],
    };
  },
};

export const freezeCommand: Command = {
  name: 'rekap bekukan',
  usage: '--tahun 2025',
  purpose: 'membekukan angka satu tahun',
  run: async (args, { ask }) => {
    const { words, options } = readArguments(args, { tahun: 'text' });
    requireWords(words, []);
    const frozen = await ask('recap.freeze', { year: requireYear(options.tahun, 'tahun') });
    return {
      value: { idRekap: frozen.id, tanggal: frozen.cutOffOn },
      lines: [`Angka tahun ${frozen.year} dibekukan per ${frozen.cutOffOn}: ${frozen.total.total} koperasi.`],
    };
  },
};

export const printRecapCommand: Command = {
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
