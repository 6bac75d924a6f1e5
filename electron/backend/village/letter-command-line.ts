import { formatInteger } from '#rules/value/numbers.ts';
import { defineCommand, requireWords } from '../cli/command.ts';
import { dayOption } from '../cli/command-option.ts';
import { SELECTION_OPTIONS, SELECTION_USAGE, selectionOf } from './command-words.ts';

export const villageLettersCommand = defineCommand({
  name: 'merah-putih surat',
  usage: `${SELECTION_USAGE} [--tanggal D] [--jawaban D]`,
  purpose: 'konsep surat kepada kepala desa atau lurah tentang yang belum ada; yang lengkap dilewati',
  options: {
    ...SELECTION_OPTIONS,
    tanggal: dayOption('tanggal surat; tanpa ini hari ini'),
    jawaban: dayOption('batas tanggapan; tanpa ini diisi kemudian'),
  },
  example: 'merah-putih surat --kurang nib --jawaban 15-12-2025',
  run: async ({ words, options }, { ask }) => {
    requireWords(words, []);
    const made = await ask('village.writeLetters', {
      ...selectionOf(options),
      on: options.tanggal ?? null,
      answerBy: options.jawaban ?? null,
    });
    return {
      value: { surat: made.letterIds, jumlah: made.count, lengkap: made.complete },
      lines: [
        `${formatInteger(made.count)} konsep surat; ${formatInteger(made.complete)} desa/kelurahan sudah lengkap, tidak disurati.`,
      ],
    };
  },
});
