import { expect, test } from 'vitest';
import { jsonScrubber, wordScrubber } from '#rules/value/scrub-words.ts';

const scrub = wordScrubber(['Ani', 'Ani Uji Rahasia', '0812-345 (rumah)'], '(x)');

test('whole words go, whatever their case and spaces; a word within another word stays', () => {
  expect(scrub('Ani, ANI dan ani.')).toBe('(x), (x) dan (x).');
  expect(scrub('Anita dan Tani bersama organisasi')).toBe('Anita dan Tani bersama organisasi');
  expect(scrub('Ketua: ani  uji\nrahasia')).toBe('Ketua: (x)');
  expect(scrub('Telepon 0812-345 (rumah)')).toBe('Telepon (x)');
});

test('words of one or two letters, and no words at all, leave a text as it is', () => {
  expect(wordScrubber(['Al', ' '], '(x)')('Al di Al')).toBe('Al di Al');
  expect(wordScrubber([], '(x)')('apa saja')).toBe('apa saja');
});

test('within JSON every text is looked at, also JSON within it; keys and numbers stay', () => {
  const json = jsonScrubber(scrub);
  const inner = JSON.stringify([{ from: 'Ani', amount: 3 }]);
  const clean = JSON.parse(json(JSON.stringify({ Ani: 'kata Ani "benar"', inner, years: [2024, null] })));
  expect(clean).toEqual({
    Ani: 'kata (x) "benar"',
    inner: JSON.stringify([{ from: '(x)', amount: 3 }]),
    years: [2024, null],
  });
  expect(json('bukan JSON: Ani')).toBe('bukan JSON: (x)');
  expect(json('[rusak Ani')).toBe('[rusak (x)');
});
