import { array, assert, constantFrom, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fitText } from '../../../electron/backend/documents/layout/fit-text.ts';
import { renderer } from '../../helpers/read-pdf.ts';

const { measure } = renderer;
const limits = {
  face: { font: 'EBGaramond', bold: true },
  maxWidth: 620,
  maxLines: 3,
  largest: 30,
  smallest: 17,
} as const;

describe('fitting a name', () => {
  test('a short name keeps the wished size on one line', () => {
    expect(fitText('KUD Makmur', limits, measure)).toEqual({ size: 30, lines: ['KUD Makmur'] });
  });

  test('a longer name wraps into lines of even length', () => {
    const { lines } = fitText(
      'Koperasi Simpan Pinjam dan Pembiayaan Syariah Karya Bersama Sangatta Utara',
      limits,
      measure,
    );
    expect(lines).toHaveLength(2);
    const [first = '', second = ''] = lines;
    expect(Math.abs(first.length - second.length)).toBeLessThan(16);
  });

  test('nothing comes back as nothing', () => {
    expect(fitText('  ', limits, measure).lines).toEqual([]);
  });

  test('whatever the text, no line is too wide, there are at most three, and no letter is lost', () => {
    const word = string({
      unit: constantFrom('A', 'B', 'W', 'i', 'l', 'j', 'm', '.', '1', 'é'),
      minLength: 1,
      maxLength: 60,
    });
    assert(
      property(array(word, { minLength: 1, maxLength: 14 }), (words) => {
        const { size, lines } = fitText(words.join(' '), limits, measure);
        expect(lines.length).toBeLessThanOrEqual(3);
        for (const line of lines) expect(measure.widthOf(line, limits.face, size)).toBeLessThanOrEqual(620);
        expect(lines.join('').replaceAll(' ', '')).toBe(words.join(''));
      }),
      { numRuns: 60 },
    );
  });
});
