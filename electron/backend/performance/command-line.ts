import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { AppError } from '#contract/errors.ts';
import { amountText, percentText } from '#rules/performance/amount.ts';
import { formulaText } from '#rules/performance/indicator.ts';
import { quarterName } from '#rules/performance/quarter.ts';
import { countedText } from '#rules/performance/sentence.ts';
import { flagOption, textOption } from '../cli/command-option.ts';
import { defineCommand, requireOption, requireWords, requireYear } from '../cli/command.ts';
import type { Command } from '../cli/command.ts';
import { indicatorOfCode, readQuarter } from './find-by-code.ts';
import { inWordsOfFile, parseIndicatorJson } from './indicator-json.ts';
import { renjaCommands } from './renja-command-line.ts';
import { entryCommands } from './entry-command-line.ts';

const YEAR = textOption('TAHUN', 'tahun laporannya');
const QUARTER = textOption('1-4', 'triwulannya; tanpa ini setahun');

const listCommand = defineCommand({
  name: 'kinerja daftar',
  usage: '',
  purpose: 'indikator kinerja dengan rumus dan nama-namanya',
  options: {},
  example: 'kinerja daftar',
  run: async ({ words }, { ask }) => {
    requireWords(words, []);
    const { rows } = await ask('performance.indicators', {});
    return {
      value: rows.map((row) => ({
        kode: row.code,
        nama: row.names.at(-1)?.name ?? '',
        satuan: row.unit,
        rumus: formulaText(row),
        program: row.programmeCode,
        bidang: row.division,
        sejakTahun: row.firstYear,
        sampaiTahun: row.lastYear,
        riwayatNama: row.names.map(({ fromOn, name }) => ({ sejak: fromOn, nama: name })),
      })),
      lines: [
        ...rows.map((row) => [row.code, row.names.at(-1)?.name ?? '', formulaText(row)].join(' | ')),
        `${String(rows.length)} indikator`,
      ],
    };
  },
});

const addCommand = defineCommand({
  name: 'kinerja tambah',
  usage: 'BERKAS.json',
  purpose: 'mencatat satu indikator; pembilang dan penyebutnya disebut namanya',
  options: {},
  example: 'kinerja tambah indikator-aktif.json',
  run: async ({ words }, { ask }) => {
    const [file] = requireWords(words, ['BERKAS.json']);
    const namaBerkas = path.basename(file);
    const text = await readFile(path.resolve(file), 'utf8').catch((error: unknown) => {
      throw new AppError('FILE_NOT_FOUND', { facts: { namaBerkas } }, { cause: error });
    });
    const entry = parseIndicatorJson(text, namaBerkas);
    const { id } = await ask('performance.save', entry).catch((error: unknown) => {
      throw inWordsOfFile(error);
    });
    return { value: { id }, lines: [`Tercatat: ${entry.code} ${entry.name}`] };
  },
});

const importCommand = defineCommand({
  name: 'kinerja impor',
  usage: 'BERKAS --tahun 2026 [--uji]',
  purpose: 'membaca indikator dan target dari lembar berkolom Kode, Indikator, Satuan, dan Target',
  options: { tahun: YEAR, uji: flagOption('hanya menguji, tidak menyimpan') },
  example: 'kinerja impor renja-2026.xlsx --tahun 2026 --uji',
  run: async ({ words, options }, { ask }) => {
    const [file] = requireWords(words, ['BERKAS']);
    const year = requireYear(options.tahun, 'tahun');
    const read = await ask('performance.import', { path: path.resolve(file), year, isDryRun: options.uji });
    return {
      value: {
        lembar: read.sheet,
        baru: read.added,
        berubah: read.changed,
        sama: read.same,
        dilewati: read.passedOver.map(({ row, text }) => ({ baris: row, isi: text })),
        ditolak: read.refused.map(({ row, message }) => ({ baris: row, pesan: message })),
      },
      lines: [
        `${String(read.added)} baru, ${String(read.changed)} berubah, ${String(read.same)} sama`,
        ...read.refused.map(({ row, message }) => `Baris ${String(row)} ditolak: ${message}`),
        ...read.passedOver.map(({ row, text }) => `Baris ${String(row)} dilewati: ${text}`),
      ],
    };
  },
});

const reachedCommand = defineCommand({
  name: 'kinerja capaian',
  usage: '--tahun 2026 [--triwulan 2]',
  purpose: 'target, realisasi, dan capaian tiap indikator, dengan pembilang dan penyebutnya',
  options: { tahun: YEAR, triwulan: QUARTER },
  example: 'kinerja capaian --tahun 2026 --triwulan 2',
  run: async ({ words, options }, { ask }) => {
    requireWords(words, []);
    const [year, quarter] = [requireYear(options.tahun, 'tahun'), readQuarter(options.triwulan)];
    const { rows } = await ask('performance.report', { year, quarter });
    const plain = (amount: number | null): number | null => (amount === null ? null : amount / 100);
    return {
      value: rows.map((row) => ({
        kode: row.code,
        nama: row.name,
        rumus: row.formulaText,
        pembilang: plain(row.numerator),
        penyebut: plain(row.denominator),
        target: amountText(row.target, row.unit),
        realisasi: amountText(row.value, row.unit),
        capaian: percentText(row.achievement),
      })),
      lines: [
        ...rows.map((row) =>
          [
            row.code,
            row.name,
            countedText(row),
            `${amountText(row.value, row.unit)} dari ${amountText(row.target, row.unit)} ${row.unit}`,
            `capaian ${percentText(row.achievement)} %`,
          ].join(' | '),
        ),
        `${String(rows.length)} indikator, ${quarterName(year, quarter)}`,
      ],
    };
  },
});

const freezeCommand = defineCommand({
  name: 'kinerja bekukan',
  usage: '--tahun 2026 [--triwulan 2] [--tanpa-nilai] [--buka ALASAN]',
  purpose: 'membekukan laporan satu triwulan yang sudah berakhir, atau membukanya lagi dengan alasan',
  options: {
    tahun: YEAR,
    triwulan: QUARTER,
    'tanpa-nilai': flagOption('bekukan juga bila ada yang belum bernilai'),
    buka: textOption('ALASAN', 'membuka pembekuannya; yang pernah dibekukan tetap tersimpan'),
  },
  example: 'kinerja bekukan --tahun 2026 --triwulan 2',
  run: async ({ words, options }, { ask }) => {
    requireWords(words, []);
    const [year, quarter] = [requireYear(options.tahun, 'tahun'), readQuarter(options.triwulan)];
    const called = quarterName(year, quarter);
    if (options.buka !== undefined) {
      const { frozen } = await ask('performance.report', { year, quarter });
      const known = frozen.find((one) => one.quarter === quarter);
      if (!known) throw new AppError('NOT_FOUND', { facts: { apa: `Pembekuan laporan kinerja ${called}` } });
      const { id } = await ask('performance.thaw', { id: known.id, reason: options.buka });
      return { value: { dibuka: id }, lines: [`${called} dibuka kembali.`] };
    }
    const isMissingAccepted = options['tanpa-nilai'];
    const { id, rows, missing } = await ask('performance.freeze', { year, quarter, isMissingAccepted });
    return {
      value: { id, indikator: rows, tanpaNilai: missing },
      lines: [`${called} dibekukan: ${String(rows)} indikator, ${String(missing)} tanpa nilai.`],
    };
  },
});

const printCommand = defineCommand({
  name: 'kinerja cetak',
  usage: '--tahun 2026 [--triwulan 2] [--kartu KODE] --keluaran F.pdf',
  purpose: 'tabel capaian (.pdf atau .xlsx), draf bab III LKjIP (.docx), atau kartu satu indikator (.pdf)',
  options: {
    tahun: YEAR,
    triwulan: QUARTER,
    kartu: textOption('KODE', 'kartu indikator ini saja'),
    keluaran: textOption('BERKAS', 'berkas yang dibuat: .pdf, .xlsx, atau .docx'),
  },
  example: 'kinerja cetak --tahun 2026 --triwulan 2 --keluaran capaian.pdf',
  run: async ({ words, options }, { ask }) => {
    requireWords(words, []);
    const asked = { year: requireYear(options.tahun, 'tahun'), quarter: readQuarter(options.triwulan) };
    const target = path.resolve(requireOption(options.keluaran, 'keluaran'));
    if (options.kartu !== undefined) {
      const { id } = await indicatorOfCode(ask, options.kartu);
      const card = await ask('performance.printCard', { ...asked, indicatorId: id, path: target });
      return { value: { berkas: card.path, halaman: card.pages }, lines: [card.path] };
    }
    if (target.endsWith('.xlsx')) {
      const { path: berkas, rowCount } = await ask('performance.export', { ...asked, path: target });
      return { value: { berkas, baris: rowCount }, lines: [berkas] };
    }
    if (target.endsWith('.docx')) {
      const { path: berkas } = await ask('performance.exportChapter', { ...asked, path: target });
      return { value: { berkas }, lines: [berkas] };
    }
    const { path: berkas, pages } = await ask('performance.print', { ...asked, path: target });
    return { value: { berkas, halaman: pages }, lines: [berkas] };
  },
});

export const performanceCommands: readonly Command[] = [
  listCommand,
  addCommand,
  importCommand,
  ...entryCommands,
  reachedCommand,
  freezeCommand,
  printCommand,
  ...renjaCommands,
];
