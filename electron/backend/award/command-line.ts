import path from 'node:path';
import { errorSentence } from '#contract/error-sentence.ts';
import { AppError } from '#contract/errors.ts';
import type { InputOf } from '#contract/index.ts';
import { toAlasan } from '../cli/alasan.ts';
import { defineCommand, requireDay, requireOption, requireWords, requireYear } from '../cli/command.ts';
import type { Ask, Command } from '../cli/command.ts';
import { dayOption, flagOption, textOption } from '../cli/command-option.ts';
import { choiceCommands } from './choice-command-line.ts';

const candidatesCommand = defineCommand({
  name: 'penghargaan calon',
  usage: '--tahun-buku 2024',
  purpose: 'siapa yang layak menerima penghargaan dan mengapa yang lain tidak',
  options: {
    'tahun-buku': textOption('TAHUN', 'tahun buku yang dinilai'),
  },
  example: 'penghargaan calon --tahun-buku 2024',
  run: async ({ words, options }, { ask }) => {
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
});

/**
 * A block open for pen and ink is the office's setting; on the command line it is said, not asked. Whoever types the
 * day has confirmed it.
 */
async function confirm(ask: Ask, input: InputOf<'award.confirm'>) {
  try {
    return { made: await ask('award.confirm', input), warnings: [] };
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'SIGNATURE_OPEN') throw error;
    const made = await ask('award.confirm', { ...input, isOpenSignature: true });
    return { made, warnings: [errorSentence(error).cause] };
  }
}

const confirmCommand = defineCommand({
  name: 'penghargaan tetapkan',
  usage: '--tahun-buku 2024 --tanggal 2025-11-18',
  purpose: 'menetapkan daftar penerima dan mengambil nomornya',
  options: {
    'tahun-buku': textOption('TAHUN', 'tahun buku yang dinilai'),
    tanggal: dayOption('tanggal piagam'),
  },
  example: 'penghargaan tetapkan --tahun-buku 2024 --tanggal 18-11-2025',
  run: async ({ words, options }, { ask }) => {
    requireWords(words, []);
    const bookYear = requireYear(options['tahun-buku'], 'tahun-buku');
    const on = requireDay(options.tanggal, 'tanggal');
    // Whoever decides by a command decides about the list as it stands.
    const { count, checksum } = await ask('award.recipients', { bookYear });
    const { made, warnings } = await confirm(ask, {
      bookYear,
      on,
      seen: { count, checksum },
      earlierDateReason: 'Tanggal disebut pada perintah',
    });
    const { recipientCount: penerima, firstNumber: nomorPertama, lastNumber: nomorTerakhir } = made;
    return {
      value: { penerima, nomorPertama, nomorTerakhir },
      warnings,
      lines: [`${penerima} penerima ditetapkan, nomor ${nomorPertama} sampai ${nomorTerakhir}.`],
    };
  },
});

const printAwardCommand = defineCommand({
  name: 'penghargaan cetak',
  usage: '--tahun-buku 2024 --keluaran DIR [--terpisah]',
  purpose: 'mencetak piagam, daftar penerima, dan tanda terima',
  options: {
    'tahun-buku': textOption('TAHUN', 'tahun buku yang dinilai'),
    keluaran: textOption('DIR', 'folder tempat PDF ditulis'),
    terpisah: flagOption('satu PDF untuk tiap piagam'),
  },
  example: 'penghargaan cetak --tahun-buku 2024 --keluaran piagam',
  run: async ({ words, options }, { ask }) => {
    requireWords(words, []);
    const { files, pages } = await ask('award.print', {
      bookYear: requireYear(options['tahun-buku'], 'tahun-buku'),
      folder: path.resolve(requireOption(options.keluaran, 'keluaran')),
      isSeparate: options.terpisah,
    });
    return { value: { berkas: files, halaman: pages }, lines: [...files, `${pages} halaman.`] };
  },
});

export const awardCommands: readonly Command[] = [
  candidatesCommand,
  ...choiceCommands,
  confirmCommand,
  printAwardCommand,
];
