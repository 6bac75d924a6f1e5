import { formatInteger } from '#rules/value/numbers.ts';
import { awardChoiceText } from './choice.ts';

export const awardRuleText = {
  title: 'Penghargaan: syarat dan banyaknya penerima',
  hint: 'Dipakai sebagai awal setiap program penghargaan; program satu tahun buku dapat mengubahnya selama masih konsep.',
  planned: 'Banyaknya penerima yang direncanakan',
  plannedHint: 'Kosongkan bila semua yang layak menerima.',
  ranking: 'Urutan calon',
  rankings: awardChoiceText.rankings,
  asked: 'Disyaratkan',
  notAsked: 'Tidak disyaratkan',
  coolingOff: 'Jeda sejak penghargaan terakhir (tahun buku)',
  minimumYears: 'Umur koperasi sedikitnya (tahun)',
  minimumGrade: 'Grade sedikitnya',
  anyGrade: 'Tidak disyaratkan',
  say: (planned: number | null, asked: readonly string[]) =>
    `${planned === null ? 'Semua yang layak' : `${formatInteger(planned)} penerima`}; ${
      asked.length === 0 ? 'tanpa syarat' : `syarat: ${asked.join(', ')}`
    }.`,
} as const;
