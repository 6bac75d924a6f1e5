import { describe, expect, test } from 'vitest';
import {
  fillForeword,
  FOREWORD_PLACEHOLDERS,
  STANDARD_FOREWORD,
  unknownForewordPlaceholders,
} from '#rules/recap/foreword.ts';

const values = {
  tahun: '2025',
  tanggal_batas: '31 Desember 2025',
  nama_dinas: 'Dinas Contoh',
  wilayah: 'Kabupaten Contoh',
  jumlah_koperasi: '1.046',
  jumlah_aktif: '503',
  persen_aktif: '48,09',
};

describe('the foreword of the annual recap', () => {
  test('is filled in paragraph by paragraph, nothing left between brackets', () => {
    const paragraphs = fillForeword(STANDARD_FOREWORD, values);
    expect(paragraphs).toHaveLength(4);
    expect(paragraphs.join(' ')).not.toContain('[');
    expect(paragraphs[1]).toContain('1.046 koperasi, 503 di antaranya aktif (48,09 persen)');
  });

  test('lines within a paragraph run on, an empty text has none', () => {
    expect(fillForeword('Baris satu\nbaris dua\n\n\nAlinea [tahun]', values)).toEqual([
      'Baris satu baris dua',
      'Alinea 2025',
    ]);
    expect(fillForeword(' \n\n ', values)).toEqual([]);
  });

  test('names what it cannot fill in, each once', () => {
    expect(unknownForewordPlaceholders('[tahun] [bupati] [bupati] [Tahun]')).toEqual(['[bupati]']);
    const all = Object.keys(FOREWORD_PLACEHOLDERS).map((code) => `[${code}]`);
    expect(unknownForewordPlaceholders(all.join(' '))).toEqual([]);
  });
});
