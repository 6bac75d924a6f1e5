import { RAT_STANDING_LABELS } from '#rules/rat/standing.ts';
import { statusWord, toAlasan } from '../cli/alasan.ts';
import { defineCommand, requireOption, requireWords, requireYear } from '../cli/command.ts';
import type { Command } from '../cli/command.ts';
import { textOption } from '../cli/command-option.ts';

const yesNo = (isSo: boolean): string => (isSo ? 'ya' : 'tidak');

const evaluateCommand = defineCommand({
  name: 'evaluasi',
  usage: '--tahun-buku 2024',
  purpose: 'grade, ketepatan waktu, dan keaktifan setiap koperasi',
  options: {
    'tahun-buku': textOption('TAHUN', 'tahun buku yang dinilai'),
  },
  example: 'evaluasi --tahun-buku 2024',
  run: async ({ words, options }, { ask }) => {
    requireWords(words, []);
    const evaluated = await ask('evaluation.list', {
      bookYear: requireYear(options['tahun-buku'], 'tahun-buku'),
    });
    const value = evaluated.map((one) => ({
      id: one.id,
      nama: one.name,
      grade: one.grade,
      ratDilaporkan: one.isRatReported,
      rat: RAT_STANDING_LABELS[one.rat],
      tepatWaktu: one.rat === 'undated' ? null : one.isOnTime,
      usahaBerjalan: one.isBusinessRunning,
      status: statusWord(one.status),
      alasan: one.reasons.map(toAlasan),
    }));
    const lines = value.map(
      (one) =>
        `${one.grade.padEnd(2)} ${one.nama} | RAT ${one.rat} | tepat waktu ${one.tepatWaktu === null ? 'belum dapat dinilai' : yesNo(one.tepatWaktu)} | usaha ${yesNo(one.usahaBerjalan)} | ${one.status}`,
    );
    return { value, lines };
  },
});

const closeEvaluationCommand = defineCommand({
  name: 'evaluasi tutup',
  usage: '--tahun-buku 2024',
  purpose: 'menutup evaluasi satu tahun buku; penilaiannya disimpan dan disegel',
  options: {
    'tahun-buku': textOption('TAHUN', 'tahun buku yang ditutup'),
  },
  example: 'evaluasi tutup --tahun-buku 2024',
  run: async ({ words, options }, { ask }) => {
    requireWords(words, []);
    const bookYear = requireYear(options['tahun-buku'], 'tahun-buku');
    const { version: versi, rowCount: koperasi } = await ask('evaluation.close', { bookYear });
    return {
      value: { tahunBuku: bookYear, versi, koperasi },
      lines: [`Evaluasi tahun buku ${bookYear} ditutup, versi ${versi}: ${koperasi} koperasi.`],
    };
  },
});

const reopenEvaluationCommand = defineCommand({
  name: 'evaluasi buka',
  usage: '--tahun-buku 2024 --alasan TEKS',
  purpose: 'membuka kembali evaluasi yang sudah ditutup, dengan alasan',
  options: {
    'tahun-buku': textOption('TAHUN', 'tahun buku yang dibuka kembali'),
    alasan: textOption('TEKS', 'mengapa dibuka kembali; tercatat'),
  },
  example: 'evaluasi buka --tahun-buku 2024 --alasan "RAT susulan"',
  run: async ({ words, options }, { ask }) => {
    requireWords(words, []);
    const bookYear = requireYear(options['tahun-buku'], 'tahun-buku');
    const reason = requireOption(options.alasan, 'alasan');
    const { version: versi } = await ask('evaluation.reopen', { bookYear, reason });
    return {
      value: { tahunBuku: bookYear, versi },
      lines: [`Evaluasi tahun buku ${bookYear} dibuka kembali; versi ${versi} tetap disimpan.`],
    };
  },
});

export const evaluationCommands: readonly Command[] = [
  evaluateCommand,
  closeEvaluationCommand,
  reopenEvaluationCommand,
];
