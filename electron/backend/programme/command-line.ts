import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { AppError } from '#contract/errors.ts';
import { UNIT_LABELS } from '#rules/programme/target.ts';
import type { TargetUnit } from '#rules/programme/target.ts';
import { formatInteger } from '#rules/value/numbers.ts';
import { flagOption, textOption } from '../cli/command-option.ts';
import { defineCommand, requireOption, requireWords, requireYear } from '../cli/command.ts';
import type { Command } from '../cli/command.ts';
import { inWordsOfFile, parseTargetJson } from './target-json.ts';

/** As the file of a target writes a unit. */
const unitWord = (unit: TargetUnit): string => (unit === 'other' ? 'lain' : UNIT_LABELS[unit].toLowerCase());

const addCommand = defineCommand({
  name: 'target tambah',
  usage: 'BERKAS.json',
  purpose: 'mencatat satu target tahunan; realisasinya dihitung dari catatan',
  options: {},
  example: 'target tambah target-pelatihan.json',
  run: async ({ words }, { ask }) => {
    const [file] = requireWords(words, ['BERKAS.json']);
    const namaBerkas = path.basename(file);
    const text = await readFile(path.resolve(file), 'utf8').catch((error: unknown) => {
      throw new AppError('FILE_NOT_FOUND', { facts: { namaBerkas } }, { cause: error });
    });
    const entry = parseTargetJson(text, namaBerkas);
    const { id } = await ask('target.save', entry).catch((error: unknown) => {
      throw inWordsOfFile(error);
    });
    return { value: { id }, lines: [`Tercatat: ${entry.name} (${id})`] };
  },
});

const reachedCommand = defineCommand({
  name: 'target capaian',
  usage: '--tahun 2023 [--keluaran F.pdf]',
  purpose: 'target satu tahun dengan realisasi dan persentasenya; lebih dari 100 dicetak apa adanya',
  options: {
    tahun: textOption('TAHUN', 'tahun targetnya'),
    keluaran: textOption('BERKAS', 'juga sebagai PDF (.pdf) atau buku kerja (.xlsx)'),
  },
  example: 'target capaian --tahun 2023',
  run: async ({ words, options }, { ask }) => {
    requireWords(words, []);
    const year = requireYear(options.tahun, 'tahun');
    const { rows } = await ask('target.list', { year });
    if (options.keluaran !== undefined) {
      const target = path.resolve(options.keluaran);
      if (target.endsWith('.xlsx')) await ask('target.export', { year, path: target });
      else await ask('target.print', { year, path: target });
    }
    return {
      value: rows.map((row) => ({
        nama: row.name,
        satuan: unitWord(row.unit),
        target: row.amount,
        realisasi: row.reached,
        persen: row.percent,
        perSatuan: row.perUnit,
        sampai: row.asOf,
        penggabungan: row.merges,
      })),
      lines: [
        ...rows.map(({ name, unit, amount, reached, percent, perUnit }) =>
          [
            name,
            `${reached === null ? 'belum diisi' : formatInteger(reached)} dari ${formatInteger(amount)} ${UNIT_LABELS[unit]}`,
            `${percent} %`,
            ...(perUnit === '' ? [] : [perUnit]),
          ].join(' | '),
        ),
        `${String(rows.length)} target`,
      ],
    };
  },
});

const treeCommand = defineCommand({
  name: 'program daftar',
  usage: '--tahun 2023',
  purpose: 'susunan program satu tahun dengan pagu, kegiatan, dan realisasinya',
  options: { tahun: textOption('TAHUN', 'tahun susunannya') },
  example: 'program daftar --tahun 2023',
  run: async ({ words, options }, { ask }) => {
    requireWords(words, []);
    const { rows } = await ask('programme.tree', { year: requireYear(options.tahun, 'tahun') });
    return {
      value: rows.map((row) => ({
        kode: row.code,
        nama: row.name,
        indikator: row.indicator,
        pagu: row.budget,
        kegiatan: row.activities,
        terlaksana: row.realised,
        menungguAnggaran: row.waiting,
        realisasi: row.spent,
        selisih: row.gap,
      })),
      lines: [
        ...rows.map(({ code, name, activities, realised, gap }) =>
          [code, name, `${String(realised)} dari ${String(activities)} kegiatan terlaksana`, gap]
            .filter((part) => part !== '')
            .join(' | '),
        ),
        `${String(rows.length)} baris`,
      ],
    };
  },
});

const fillCommand = defineCommand({
  name: 'program isi',
  usage: '--tahun 2026 [--dari 2025]',
  purpose: 'mengisi satu tahun dari susunan baku 2.17, atau dari tahun lain; yang sudah ada tidak diubah',
  options: {
    tahun: textOption('TAHUN', 'tahun yang diisi'),
    dari: textOption('TAHUN', 'tahun sumbernya; tanpa ini susunan baku'),
  },
  example: 'program isi --tahun 2026 --dari 2025',
  run: async ({ words, options }, { ask }) => {
    requireWords(words, []);
    const year = requireYear(options.tahun, 'tahun');
    const from = options.dari === undefined ? null : requireYear(options.dari, 'dari');
    const { added, kept } = await ask('programme.fillYear', { year, from });
    return {
      value: { ditambahkan: added, sudahAda: kept },
      lines: [`${String(added)} baris ditambahkan, ${String(kept)} sudah ada`],
    };
  },
});

const importCommand = defineCommand({
  name: 'program impor',
  usage: 'BERKAS --tahun 2026 [--uji]',
  purpose: 'membaca susunan program dari lembar berkolom Kode, Nama, Indikator, dan Pagu',
  options: {
    tahun: textOption('TAHUN', 'tahun susunannya'),
    uji: flagOption('hanya menguji, tidak menyimpan'),
  },
  example: 'program impor dpa-2026.xlsx --tahun 2026 --uji',
  run: async ({ words, options }, { ask }) => {
    const [file] = requireWords(words, ['BERKAS']);
    const year = requireYear(requireOption(options.tahun, 'tahun'), 'tahun');
    const read = await ask('programme.import', {
      path: path.resolve(file),
      year,
      isDryRun: options.uji,
    });
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

export const programmeCommands: readonly Command[] = [
  treeCommand,
  fillCommand,
  importCommand,
  addCommand,
  reachedCommand,
];
