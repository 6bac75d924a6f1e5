import { numberStateText } from '#rules/numbers/number-book.ts';
import {
  defineCommand,
  requireDay,
  requireOption,
  requireWords,
  requireYear,
  UsageError,
} from '../cli/command.ts';
import type { Command } from '../cli/command.ts';
import { dayOption, flagOption, textOption } from '../cli/command-option.ts';

const PAGE = 500;

/** Every number of one book, newest first. */
const listNumbersCommand = defineCommand({
  name: 'nomor daftar',
  usage: '--tahun 2025 [--buku surat-keluar]',
  purpose: 'isi buku nomor satu seri dan tahun',
  options: {
    tahun: textOption('TAHUN', 'tahun buku nomor'),
    buku: textOption('SERI', 'seri nomor; tanpa ini surat-keluar'),
  },
  example: 'nomor daftar --tahun 2025 --buku surat-keluar',
  run: async ({ words, options }, { ask }) => {
    requireWords(words, []);
    const book = { series: options.buku ?? 'surat-keluar', year: requireYear(options.tahun, 'tahun') };
    const { nextText, findings } = await ask('number.check', book);
    const numbers = [];
    for (let offset = 0; ; offset += PAGE) {
      const { rows } = await ask('number.list', { ...book, offset, limit: PAGE });
      numbers.push(...rows);
      if (rows.length < PAGE) break;
    }
    const value = {
      buku: book.series,
      tahun: book.year,
      nomorBerikutnya: nextText,
      temuan: findings.map(({ message }) => message),
      nomor: numbers.map((one) => ({
        id: one.id,
        urut: one.sequence,
        sisipan: one.insertion,
        nomor: one.text,
        tanggal: one.datedOn,
        perihal: one.purpose,
        tujuan: one.addressee,
        keadaan: numberStateText(one),
      })),
    };
    const lines = value.nomor.map(
      (one) => `${one.nomor} | ${one.tanggal ?? '-'} | ${one.perihal || '-'} | ${one.keadaan}`,
    );
    return { value, lines: [...lines, ...value.temuan, `Nomor berikutnya: ${nextText}`] };
  },
});

/** Reserves numbers; a day before the last letter's is confirmed by giving a reason. */
const reserveNumbersCommand = defineCommand({
  name: 'nomor cadangkan',
  usage: '--buku surat-keluar --tanggal 2025-11-18 --jumlah 3 --untuk T [--alasan T]',
  purpose: 'memesan nomor untuk surat yang menyusul',
  options: {
    buku: textOption('SERI', 'seri nomor, misalnya surat-keluar'),
    tanggal: dayOption('tanggal surat yang menyusul'),
    jumlah: textOption('N', 'banyaknya nomor; tanpa ini satu'),
    untuk: textOption('TEKS', 'untuk surat apa'),
    alasan: textOption('TEKS', 'wajib bila tanggalnya mendahului surat terakhir'),
  },
  example: 'nomor cadangkan --buku surat-keluar --tanggal 18-11-2025 --jumlah 3 --untuk "undangan RAT"',
  run: async ({ words, options }, { ask }) => {
    requireWords(words, []);
    const on = requireDay(options.tanggal, 'tanggal');
    const count = options.jumlah ?? '1';
    if (!/^\d+$/.test(count)) throw new UsageError('--jumlah berupa angka.');
    const { numbers } = await ask('number.reserve', {
      series: requireOption(options.buku, 'buku'),
      on,
      count: Number(count),
      purpose: requireOption(options.untuk, 'untuk'),
      earlierDateReason: options.alasan ?? '',
    });
    const value = { nomor: numbers.map(({ id, text }) => ({ id, nomor: text })) };
    return { value, lines: value.nomor.map(({ nomor }) => `Dipesan: ${nomor}`) };
  },
});

/** Voids a number by its id; it stays in the book. */
const voidNumberCommand = defineCommand({
  name: 'nomor batalkan',
  usage: 'ID --alasan T',
  purpose: 'membatalkan nomor; tetap tercatat dan tidak dipakai lagi',
  options: {
    alasan: textOption('TEKS', 'mengapa dibatalkan; tercatat'),
  },
  example: 'nomor batalkan 0199a7c4-1111-7000-8000-000000000001 --alasan "salah tulis"',
  run: async ({ words, options }, { ask }) => {
    const [id] = requireWords(words, ['ID']);
    const { text } = await ask('number.void', { id, reason: requireOption(options.alasan, 'alasan') });
    return { value: { nomor: text }, lines: [`Batal: ${text}`] };
  },
});

/** How the books are kept; with an option it is changed, and said again. */
const settingCommand = defineCommand({
  name: 'nomor aturan',
  usage: '[--bersama surat-keluar | --per-seri] [--tanda-tangan-terbuka boleh|tidak]',
  purpose: 'satu buku bersama atau buku menurut seri, dan tempat tanda tangan terbuka pada piagam',
  options: {
    bersama: textOption('SERI', 'satu buku bersama: seri yang memberi nomornya'),
    'per-seri': flagOption('satu buku untuk setiap seri'),
    'tanda-tangan-terbuka': textOption('boleh|tidak', 'tempat tanda tangan terbuka pada piagam'),
  },
  example: 'nomor aturan --bersama surat-keluar',
  run: async ({ words, options }, { ask }) => {
    requireWords(words, []);
    const open = options['tanda-tangan-terbuka'];
    if (open !== undefined && !['boleh', 'tidak'].includes(open))
      throw new UsageError('--tanda-tangan-terbuka: boleh atau tidak.');
    if (options['per-seri'] && options.bersama !== undefined)
      throw new UsageError('Pilih salah satu: --bersama atau --per-seri.');
    const { updatedAt, ...present } = await ask('number.setting', {});
    const wanted = {
      commonSeries: options['per-seri'] ? null : (options.bersama ?? present.commonSeries),
      allowsOpenSignature: open === undefined ? present.allowsOpenSignature : open === 'boleh',
    };
    const isChanged =
      wanted.commonSeries !== present.commonSeries ||
      wanted.allowsOpenSignature !== present.allowsOpenSignature;
    const setting = isChanged
      ? await ask('number.saveSetting', { ...wanted, expectedUpdatedAt: updatedAt })
      : present;
    const value = {
      bukuBersama: setting.commonSeries,
      tandaTanganTerbuka: setting.allowsOpenSignature ? 'boleh' : 'tidak',
    };
    return {
      value,
      lines: [
        `Buku: ${value.bukuBersama ?? 'menurut seri'}`,
        `Tempat tanda tangan terbuka pada piagam: ${value.tandaTanganTerbuka}`,
      ],
    };
  },
});

/** The table of codes of a year; `--ubah tugas=800.1.11.1` writes one from that year on. */
const classificationCommand = defineCommand({
  name: 'nomor klasifikasi',
  usage: '--tahun 2025 [--ubah JENIS=KODE,… [--dipastikan]]',
  purpose: 'kode klasifikasi arsip yang diusulkan untuk setiap jenis naskah',
  options: {
    tahun: textOption('TAHUN', 'tahun tabelnya'),
    ubah: textOption('JENIS=KODE,…', 'kode yang diubah'),
    dipastikan: flagOption('kodenya sudah dipastikan dinas'),
  },
  example: 'nomor klasifikasi --tahun 2025',
  run: async ({ words, options }, { ask }) => {
    requireWords(words, []);
    const year = requireYear(options.tahun, 'tahun');
    const present = await ask('number.classification', { year });
    const wanted = new Map(
      (options.ubah ?? '')
        .split(',')
        .filter((pair) => pair.trim() !== '')
        .map((pair): readonly [string, string] => {
          const [paper = '', code = ''] = pair.split('=').map((part) => part.trim());
          return [paper, code];
        }),
    );
    const known = new Set<string>(present.rows.map(({ paper }) => paper));
    for (const [paper, code] of wanted) {
      if (!known.has(paper) || code === '')
        throw new UsageError(`--ubah berbentuk JENIS=KODE. Jenis: ${[...known].join(', ')}.`);
    }
    const rows = present.rows
      .filter(({ paper }) => wanted.has(paper))
      .map(({ paper, code, note }) => ({
        paper,
        note,
        code: wanted.get(paper) ?? code,
        isVerified: options.dipastikan,
      }));
    const table =
      rows.length === 0
        ? present
        : await ask('number.saveClassification', { year, rows, expectedUpdatedAt: present.updatedAt });
    const value = table.rows.map(({ paper, code, isVerified, fromYear }) => ({
      jenis: paper,
      kode: code,
      dipastikan: isVerified,
      mulai: fromYear,
    }));
    return {
      value,
      lines: value.map(
        ({ jenis, kode, dipastikan }) => `${jenis} | ${kode}${dipastikan ? '' : ' (belum dipastikan)'}`,
      ),
    };
  },
});

export const numbersCommands: readonly Command[] = [
  listNumbersCommand,
  reserveNumbersCommand,
  voidNumberCommand,
  settingCommand,
  classificationCommand,
];
