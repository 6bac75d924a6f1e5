import { isPlainDate } from '#rules/value/plain-date.ts';
import { numberStateText } from '#rules/numbers/number-book.ts';
import { readArguments, requireOption, requireWords, requireYear, UsageError } from '../cli/command.ts';
import type { Command } from '../cli/command.ts';

const PAGE = 500;

/** Every number of one book, newest first. */
const listNumbersCommand: Command = {
  name: 'nomor daftar',
  usage: '--tahun 2025 [--buku surat-keluar]',
  purpose: 'isi buku nomor satu seri dan tahun',
  run: async (args, { ask }) => {
    const { words, options } = readArguments(args, { tahun: 'text', buku: 'text' });
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
};

/** Reserves numbers; a day before the last letter's is confirmed by giving a reason. */
const reserveNumbersCommand: Command = {
  name: 'nomor cadangkan',
  usage: '--buku surat-keluar --tanggal 2025-11-18 --jumlah 3 --untuk T [--alasan T]',
  purpose: 'mencadangkan nomor untuk surat yang menyusul',
  run: async (args, { ask }) => {
    const { words, options } = readArguments(args, {
      buku: 'text',
      tanggal: 'text',
      jumlah: 'text',
      untuk: 'text',
      alasan: 'text',
    });
    requireWords(words, []);
    const on = requireOption(options.tanggal, 'tanggal');
    if (!isPlainDate(on)) throw new UsageError('--tanggal berupa tahun-bulan-hari, misalnya 2025-11-18.');
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
    return { value, lines: value.nomor.map(({ nomor }) => `Dicadangkan: ${nomor}`) };
  },
};

/** Voids a number by its id; it stays in the book. */
const voidNumberCommand: Command = {
  name: 'nomor batalkan',
  usage: 'ID --alasan T',
  purpose: 'membatalkan nomor; tetap tercatat dan tidak dipakai lagi',
  run: async (args, { ask }) => {
    const { words, options } = readArguments(args, { alasan: 'text' });
    const [id] = requireWords(words, ['ID']);
    const { text } = await ask('number.void', { id, reason: requireOption(options.alasan, 'alasan') });
    return { value: { nomor: text }, lines: [`Batal: ${text}`] };
  },
};

export const numbersCommands: readonly Command[] = [
  listNumbersCommand,
  reserveNumbersCommand,
  voidNumberCommand,
];
