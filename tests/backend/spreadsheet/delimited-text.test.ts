import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { parseDelimited, readDelimited } from '../../../electron/backend/spreadsheet/file/delimited-text.ts';
import { sample } from '../../helpers/deep.ts';

const quoted = (field: string): string => `"${field.replaceAll('"', '""')}"`;
const field = fc.string({ unit: fc.constantFrom('a', 'ä', '1', ' ', ';', ',', '"', '\n', '\r\n') });

test('whatever is written by RFC 4180 is read as it was, in all rows and fields', () => {
  const rows = fc.array(fc.array(field, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(rows, fc.constantFrom(';', ','), fc.constantFrom('\n', '\r\n'), (written, mark, end) => {
      const text = written.map((row) => row.map(quoted).join(mark)).join(end);
      expect(parseDelimited(text, mark)).toEqual(written);
    }),
    { numRuns: sample(300, 20_000) },
  );
});

test('no text at all is lost, and no two lines without quotes become one', () => {
  const anything = fc.string({ unit: fc.constantFrom('a', '"', ';', '\n'), maxLength: 40 });
  fc.assert(
    fc.property(anything, (text) => {
      const letters = (words: string): string => words.replaceAll(/[^a]/gu, '');
      const read = parseDelimited(text, ';').flat().join('');
      expect(letters(read)).toBe(letters(text));
      if (!text.includes('"'))
        expect(parseDelimited(text, ';').length).toBe(
          text.replace(/\n$/u, '') === '' && text === '' ? 0 : text.replace(/\n$/u, '').split('\n').length,
        );
    }),
    { numRuns: sample(500, 50_000) },
  );
});

describe('a quote that was typed and never closed', () => {
  const LINES = 20_000;
  const lines = (row: (number: number) => string): string =>
    Array.from({ length: LINES }, (_, at) => row(at + 2)).join('');

  it.each([
    ['rows without quotes below', (at: number) => `${at};Koperasi Contoh ${at};Sangatta Utara\n`],
    ['rows with quotes below', (at: number) => `${at};"Koperasi ""Contoh"" ${at}";"Sangatta Utara"\n`],
    ['the same fault in each row', (at: number) => `${at};"Koperasi Contoh ${at};Sangatta Utara\n`],
  ])('keeps its own row and swallows none: %s', (_, below) => {
    const { rows } = readDelimited(`No;Nama Koperasi;Kecamatan\n1;"Koperasi Rusak;Sangatta\n${lines(below)}`);
    expect(rows).toHaveLength(LINES + 2);
    expect(rows[1]).toEqual(['1', '"Koperasi Rusak', 'Sangatta']);
    expect(rows.every((row) => row.length === 3)).toBe(true);
    expect(rows.map(([number]) => number).slice(1)).toEqual(
      Array.from({ length: LINES + 1 }, (__, at) => String(at + 1)),
    );
  });

  it('an address over two lines in quotes stays one field', () => {
    expect(readDelimited('1;"Jalan Contoh 1\nSangatta";x\n2;y;z\n').rows).toEqual([
      ['1', 'Jalan Contoh 1\nSangatta', 'x'],
      ['2', 'y', 'z'],
    ]);
  });
});
