import { describe, expect, test } from 'vitest';
import { CLASSIFIED_PAPERS, classificationIn, classifiedPaperOf } from '#rules/numbers/classification.ts';
import { STANDARD_LETTERS } from '#rules/letters/standard-letters.ts';

const row = (fromYear: number, paper: string, code: string) => ({
  fromYear,
  paper,
  code,
  isVerified: false,
  note: '',
});
const ROWS = [row(2026, 'tugas', '800.2'), row(2022, 'tugas', '800.1.11.1'), row(2022, 'piagam', '500.3')];

describe('the code of a kind of paper', () => {
  test('is the latest that has begun in the year of the letter', () => {
    expect(
      ['2025', '2026', '2030'].map((year) => classificationIn(ROWS, 'tugas', Number(year))?.code),
    ).toEqual(['800.1.11.1', '800.2', '800.2']);
  });

  test('before the first one is that first one; an unknown paper has none', () => {
    expect(classificationIn(ROWS, 'tugas', 2019)?.code).toBe('800.1.11.1');
    expect(classificationIn(ROWS, 'lain', 2025)).toBeUndefined();
  });

  test('is known for every standard template that carries a number', () => {
    for (const template of STANDARD_LETTERS.filter(({ series }) => series !== '')) {
      expect(CLASSIFIED_PAPERS).toContain(classifiedPaperOf(template));
    }
  });

  test('a surat tugas of a formation file is a surat tugas, its recommendation a recommendation', () => {
    expect(classifiedPaperOf({ kind: 'pendirian', code: 'pendirian-surat-tugas' })).toBe('tugas');
    expect(classifiedPaperOf({ kind: 'pendirian', code: 'pendirian-rekomendasi' })).toBe('rekomendasi');
    expect(classifiedPaperOf({ kind: 'daftar-hadir', code: 'daftar-hadir' })).toBeUndefined();
  });
});
