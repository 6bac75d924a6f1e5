import path from 'node:path';
import { isPlainDate } from '#rules/value/plain-date.ts';
import { toAlasan } from '../cli/alasan.ts';
import { readArguments, requireOption, requireWords, requireYear, UsageError } from '../cli/command.ts';
import type { Command } from '../cli/command.ts';
import { choiceCommands } from './choice-command-line.ts';

const candidatesCommand: Command = {
  name: 'penghargaan calon',
  usage: '--tahun-buku 2024',
  purpose: 'siapa yang layak menerima penghargaan dan mengapa yang lain tidak',
  run: async (args, { ask }) => {
    const { words, options } = readArguments(args, { 'tahun-buku': 'text' });
    requireWords(words, []);
    const { eligible, notEligible } = await ask('award.check', {
      bookYear: requireYear(options['tahun-buku'], 'tahun-buku'),
    });
    const toLine = (one: (typeof eligible)[number]) => ({
      id: one.id,
      nama: one.name,
      alasan: one.reasons.map(toAlasan),
    });
    const layak = eligible.map(toLine);
    const tidakLayak = notEligible.map(toLine);
    const whyNot = tidakLayak.map(
      (one) =>
        `Tidak: ${one.nama}. ${one.alasan
          .filter(({ tingkat }) => tingkat === 'tolak')
          .map(({ pesan }) => pesan)
          .join(' ')}`,
    );
    return {
      value: { layak, tidakLayak },
      lines: [
        ...layak.map((one) => `Layak: ${one.nama}`),
        ...whyNot,
        `${layak.length} layak, ${tidakLayak.length} tidak layak.`,
      ],
    };
  },
};

const confirmCommand: Command = {
  name: 'penghargaan tetapkan',
  usage: '--tahun-buku 2024 --tanggal 2025-11-18',
  purpose: 'menetapkan daftar penerima dan mengambil nomornya',
  run: async (args, { ask }) => {
    const { words, options } = readArguments(args, { 'tahun-buku': 'text', tanggal: 'text' });
    requireWords(words, []);
    const bookYear = requireYear(options['tahun-buku'], 'tahun-buku');
    const on = requireOption(options.tanggal, 'tanggal');
    if (!isPlainDate(on)) throw new UsageError('--tanggal berupa tahun-bulan-hari, misalnya 2025-11-18.');
    // Whoever decides by a command decides about the list as it stands.
    const { count, checksum } = await ask('award.recipients', { bookYear });
    const made = await ask('award.confirm', {
      bookYear,
      on,
      seen: { count, checksum },
      // Whoever types the day on the command line has confirmed it.
      earlierDateReason: 'Tanggal disebut pada perintah',
    });
    const { recipientCount: penerima, firstNumber: nomorPertama, lastNumber: nomorTerakhir } = made;
    return {
      value: { penerima, nomorPertama, nomorTerakhir },
      lines: [`${penerima} penerima ditetapkan, nomor ${nomorPertama} sampai ${nomorTerakhir}.`],
    };
  },
};

const printAwardCommand: Command = {
  name: 'penghargaan cetak',
  usage: '--tahun-buku 2024 --keluaran DIR [--terpisah]',
  purpose: 'mencetak piagam, lampiran SK, dan tanda terima',
  run: async (args, { ask }) => {
    const { words, options } = readArguments(args, {
      'tahun-buku': 'text',
      keluaran: 'text',
      terpisah: 'flag',
    });
    requireWords(words, []);
    const { files, pages } = await ask('award.print', {
      bookYear: requireYear(options['tahun-buku'], 'tahun-buku'),
      folder: path.resolve(requireOption(options.keluaran, 'keluaran')),
      isSeparate: options.terpisah,
    });
    return { value: { berkas: files, halaman: pages }, lines: [...files, `${pages} halaman.`] };
  },
};

export const awardCommands: readonly Command[] = [
  candidatesCommand,
  ...choiceCommands,
  confirmCommand,
  printAwardCommand,
];
