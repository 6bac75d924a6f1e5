import { defineCommand, requireOption, requireWords, requireDay } from '../cli/command.ts';
import type { Command } from '../cli/command.ts';
import { dayOption, flagOption, textOption } from '../cli/command-option.ts';

/** A numbered letter of a formation file; one that recommends a file that is not ready needs its reason. */
const issueCommand = defineCommand({
  name: 'pendirian terbitkan',
  usage:
    'ID --surat pendirian-rekomendasi --tanggal 2025-11-18 [--nomor T] [--klasifikasi K] [--alasan T] [--tetap]',
  purpose:
    'surat bernomor dari berkas pendirian; --alasan tercetak pada rekomendasi untuk berkas yang belum siap',
  options: {
    surat: textOption('TEMPLAT', 'templat surat berkas pendirian'),
    tanggal: dayOption('tanggal surat'),
    nomor: textOption('NOMOR', 'nomor pemberian instansi lain'),
    klasifikasi: textOption('KODE', 'kode klasifikasi; tanpa ini menurut tabel'),
    alasan: textOption('ALASAN', 'alasannya, dicatat'),
    tetap: flagOption('tetap dibuat walaupun ada isian kosong'),
  },
  example:
    'pendirian terbitkan 0199a7c4-1111-7000-8000-000000000001 --surat pendirian-rekomendasi --tanggal 18-11-2025',
  run: async ({ words, options }, { ask }) => {
    const [id] = requireWords(words, ['ID']);
    const on = requireDay(options.tanggal, 'tanggal');
    const { letterId, number } = await ask('formation.issueLetter', {
      id,
      on,
      code: requireOption(options.surat, 'surat'),
      number: options.nomor ?? '',
      classification: options.klasifikasi ?? '',
      notReadyReason: options.alasan ?? '',
      isConfirmed: options.tetap,
    });
    return { value: { id: letterId, nomor: number }, lines: [`${number} ${letterId}`] };
  },
});

export const formationLetterCommands: readonly Command[] = [issueCommand];
