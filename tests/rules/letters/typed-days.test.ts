import { describe, expect, test } from 'vitest';
import { typedContradictions } from '#rules/letters/typed-days.ts';
import { toPlainDate } from '#rules/value/plain-date.ts';

const on = toPlainDate('2025-11-18');
const of = (text: string, fields: Readonly<Record<string, string>>) =>
  typedContradictions({ text, fields, on });

describe('what was typed for a paper', () => {
  test.each([
    ['2025-11-17', []],
    ['2025-11-18', []],
    ['2025-11-19', ['TANGGAL_SESUDAH_NASKAH']],
  ])('a letter answered on 18 November that came on %s', (day, codes) => {
    const found = of('[tanggal_surat_masuk!]', { tanggal_surat_masuk: day });
    expect(found.map(({ code }) => code)).toEqual(codes);
    if (codes.length > 0) {
      expect(found[0]?.message).toBe(
        'Tanggal surat yang dijawab 19 November 2025 sesudah tanggal naskah, 18 November 2025.',
      );
    }
  });

  test('a day that the text does not say is nobody’s business', () => {
    expect(of('[hal]', { tanggal_surat_masuk: '2025-11-19' })).toEqual([]);
  });

  test.each([
    ['2025-11-11', ['TANGGAL_TERBALIK']],
    ['2025-11-12', []],
    ['2025-11-13', []],
  ])('a journey from 12 November until %s', (until, codes) => {
    const found = of('[tanggal_mulai!] [tanggal_selesai!]', {
      tanggal_mulai: '2025-11-12',
      tanggal_selesai: until,
    });
    expect(found.map(({ code }) => code)).toEqual(codes);
  });

  test('nobody hands over to himself, however the name is typed', () => {
    const text = '[pihak_pertama_nama!] [pihak_kedua_nama!]';
    const fields = { pihak_pertama_nama: 'Andi  Contoh', pihak_kedua_nama: 'andi contoh ' };
    expect(of(text, fields)).toMatchObject([{ code: 'PIHAK_SAMA', level: 'refuse' }]);
    expect(of(text, { ...fields, pihak_kedua_nama: 'Budi Contoh' })).toEqual([]);
    expect(of(text, { pihak_pertama_nama: '', pihak_kedua_nama: '' })).toEqual([]);
  });
});
