import path from 'node:path';
import { DAY_OFF_KINDS, DAY_OFF_LABELS } from '#rules/calendar/calendar-day.ts';
import type { DayOffKind } from '#rules/calendar/calendar-day.ts';
import { formatLongDate, formatWeekdayDate, weekdayName } from '#rules/value/indonesian-date.ts';
import { dayOption, flagOption, textOption } from '../cli/command-option.ts';
import {
  defineCommand,
  requireDay,
  requireOption,
  requireWords,
  requireYear,
  UsageError,
} from '../cli/command.ts';
import type { Command } from '../cli/command.ts';

const KIND_WORDS: Readonly<Record<DayOffKind, string>> = {
  national: 'nasional',
  joint_leave: 'cuti-bersama',
  own: 'dinas',
};

function kindOf(word: string | undefined): DayOffKind {
  if (word === undefined) return 'national';
  const found = DAY_OFF_KINDS.find((kind) => KIND_WORDS[kind] === word);
  if (!found) throw new UsageError(`--jenis berupa ${Object.values(KIND_WORDS).join(', ')}.`);
  return found;
}

const listCommand = defineCommand({
  name: 'kalender daftar',
  usage: '--tahun 2026 [--keluaran F.xlsx]',
  purpose: 'hari libur satu tahun dan banyaknya hari kerja',
  options: {
    tahun: textOption('TAHUN', 'tahunnya'),
    keluaran: textOption('BERKAS', 'juga sebagai buku kerja (.xlsx)'),
  },
  example: 'kalender daftar --tahun 2026',
  run: async ({ words, options }, { ask }) => {
    requireWords(words, []);
    const year = requireYear(options.tahun, 'tahun');
    const { rows, workingDays, isFilled } = await ask('calendar.list', { year });
    if (options.keluaran !== undefined)
      await ask('calendar.export', { year, path: path.resolve(options.keluaran) });
    return {
      value: {
        tahun: year,
        hariKerja: workingDays,
        terisi: isFilled,
        hari: rows.map((row) => ({
          id: row.id,
          tanggal: row.day,
          hari: weekdayName(row.day),
          nama: row.name,
          jenis: KIND_WORDS[row.kind],
          dasar: row.source,
        })),
      },
      lines: [
        ...rows.map(({ day, name, kind }) =>
          [formatWeekdayDate(day), name, DAY_OFF_LABELS[kind]].join(' | '),
        ),
        isFilled
          ? `${String(workingDays)} hari kerja`
          : `Hari libur tahun ${String(year)} belum diisi; ${String(workingDays)} hari kerja bila hanya akhir pekan yang libur`,
      ],
    };
  },
});

const addCommand = defineCommand({
  name: 'kalender tambah',
  usage: '--tanggal D --nama N [--jenis nasional|cuti-bersama|dinas] [--dasar T]',
  purpose: 'mencatat satu hari libur',
  options: {
    tanggal: dayOption('tanggalnya'),
    nama: textOption('NAMA', 'nama harinya'),
    jenis: textOption('JENIS', 'nasional, cuti-bersama, atau dinas'),
    dasar: textOption('TEKS', 'dasarnya, misalnya nomor SKB'),
  },
  example: 'kalender tambah --tanggal 17-8-2026 --nama "Hari Kemerdekaan"',
  run: async ({ words, options }, { ask }) => {
    requireWords(words, []);
    const day = requireDay(options.tanggal, 'tanggal');
    const name = requireOption(options.nama, 'nama');
    const { id } = await ask('calendar.save', {
      id: null,
      expectedUpdatedAt: null,
      day,
      name,
      kind: kindOf(options.jenis),
      source: options.dasar ?? '',
    });
    return { value: { id }, lines: [`Tercatat: ${formatLongDate(day)}, ${name} (${id})`] };
  },
});

const importCommand = defineCommand({
  name: 'kalender impor',
  usage: 'BERKAS --tahun 2026 [--uji]',
  purpose: 'membaca hari libur satu tahun dari lembar berkolom Tanggal, Nama, Jenis, dan Dasar',
  options: {
    tahun: textOption('TAHUN', 'tahunnya'),
    uji: flagOption('hanya menguji, tidak menyimpan'),
  },
  example: 'kalender impor libur-2026.xlsx --tahun 2026 --uji',
  run: async ({ words, options }, { ask }) => {
    const [file] = requireWords(words, ['BERKAS']);
    const read = await ask('calendar.import', {
      path: path.resolve(file),
      year: requireYear(options.tahun, 'tahun'),
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

const countCommand = defineCommand({
  name: 'kalender hitung',
  usage: '--dari D [--sampai D] [--sebanyak 5]',
  purpose: 'menghitung hari kerja antara dua tanggal, atau hari terakhir sesudah sekian hari kerja',
  options: {
    dari: dayOption('hari pertama; untuk --sebanyak, hari sebelum hitungan mulai'),
    sampai: dayOption('hari terakhir, ikut dihitung'),
    sebanyak: textOption('N', 'banyaknya hari kerja'),
  },
  example: 'kalender hitung --dari 14-8-2026 --sebanyak 5',
  run: async ({ words, options }, { ask }) => {
    requireWords(words, []);
    if (options.sebanyak !== undefined && !/^\d{1,4}$/.test(options.sebanyak))
      throw new UsageError('--sebanyak berupa angka, misalnya 5.');
    const { between, lastDay, warning } = await ask('calendar.count', {
      from: requireDay(options.dari, 'dari'),
      until: options.sampai ?? null,
      days: options.sebanyak === undefined ? null : Number(options.sebanyak),
    });
    return {
      value: { hariKerja: between, hariTerakhir: lastDay, peringatan: warning },
      lines: [
        ...(between === null ? [] : [`${String(between)} hari kerja`]),
        ...(lastDay === null ? [] : [`Hari terakhir: ${formatLongDate(lastDay)}`]),
        ...(warning === '' ? [] : [warning]),
      ],
    };
  },
});

const turnCommand = defineCommand({
  name: 'pergantian-tahun',
  usage: '--tahun 2027',
  purpose: 'yang tertinggal dari tahun lama dan yang disiapkan bagi tahun baru',
  options: { tahun: textOption('TAHUN', 'tahun barunya') },
  example: 'pergantian-tahun --tahun 2027',
  run: async ({ words, options }, { ask }) => {
    requireWords(words, []);
    const { rows, open } = await ask('calendar.turn', { year: requireYear(options.tahun, 'tahun') });
    return {
      value: {
        belum: open,
        langkah: rows.map(({ step, label, isDone, text }) => ({
          kode: step,
          nama: label,
          selesai: isDone,
          text,
        })),
      },
      lines: [
        ...rows.map(({ label, isDone, text }) => `[${isDone ? 'x' : ' '}] ${label}: ${text}`),
        `${String(open)} langkah belum selesai`,
      ],
    };
  },
});

export const calendarCommands: readonly Command[] = [
  listCommand,
  addCommand,
  importCommand,
  countCommand,
  turnCommand,
];
