import { isPlainDate } from '#rules/value/plain-date.ts';
import { readArguments, requireOption, requireWords, UsageError } from '../cli/command.ts';
import type { Command } from '../cli/command.ts';

/** A numbered letter of a formation file; one that recommends a file that is not ready needs its reason. */
const issueCommand: Command = {
  name: 'pendirian terbitkan',
  usage:
    'ID --surat pendirian-rekomendasi --tanggal 2025-11-18 [--nomor T] [--klasifikasi K] [--alasan T] [--tetap]',
  purpose:
    'surat bernomor dari berkas pendirian; --alasan tercetak pada rekomendasi untuk berkas yang belum siap',
  run: async (args, { ask }) => {
    const { words, options } = readArguments(args, {
      surat: 'text',
      tanggal: 'text',
      nomor: 'text',
      klasifikasi: 'text',
      alasan: 'text',
      tetap: 'flag',
    });
    const [id] = requireWords(words, ['ID']);
    const on = requireOption(options.tanggal, 'tanggal');
    if (!isPlainDate(on)) throw new UsageError('--tanggal berupa tahun-bulan-hari, misalnya 2025-11-18.');
    const { letterId, number } = await ask('formation.issueLetter', {
      ...{ id, on, code: requireOption(options.surat, 'surat') },
      number: options.nomor ?? '',
      classification: options.klasifikasi ?? '',
      notReadyReason: options.alasan ?? '',
      isConfirmed: options.tetap,
    });
    return { value: { id: letterId, nomor: number }, lines: [`${number} ${letterId}`] };
  },
};

export const formationLetterCommands: readonly Command[] = [issueCommand];
