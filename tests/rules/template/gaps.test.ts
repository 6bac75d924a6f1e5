import { describe, expect, test } from 'vitest';
import { fillTemplate } from '#rules/template/fill.ts';
import { paperGaps } from '#rules/template/gaps.ts';
import { codesIn } from '#rules/template/check.ts';
import { parseTemplate } from '#rules/template/text.ts';
import { toPlainDate } from '#rules/value/plain-date.ts';

const fill = (text: string, values: Readonly<Record<string, string>>, rows = {}) =>
  fillTemplate(parseTemplate(text).blocks, { values, rows, blankRows: 0 });
const levels = (text: string, values = {}, rows = {}) =>
  paperGaps(fill(text, values, rows), {}).map(({ code, level }) => `${code} ${level}`);

describe('how much a template needs a place', () => {
  test('an essential one refuses while it is empty, any other is asked about', () => {
    expect(levels('Batas [batas_tanggapan!]')).toEqual(['ISIAN_POKOK_KOSONG refuse']);
    expect(levels('Batas [batas_tanggapan]')).toEqual(['ISIAN_KOSONG warning']);
    expect(levels('Batas [BATAS_TANGGAPAN!]', { batas_tanggapan: '5 Desember 2025' })).toEqual([]);
  });

  test('also one that may be empty elsewhere: the template decides', () => {
    expect(levels('Lampiran [lampiran]')).toEqual([]);
    expect(levels('Lampiran [lampiran!]')).toEqual(['ISIAN_POKOK_KOSONG refuse']);
  });

  test('only blanks are empty', () => {
    expect(levels('Hal [hal!]', { hal: '   ' })).toEqual(['ISIAN_POKOK_KOSONG refuse']);
  });

  test('the line of a vanishing one goes with the gap behind it, and nothing is asked', () => {
    const text = 'Satu\n\nKetua :: [ketua?]\n\nDua';
    expect(levels(text)).toEqual([]);
    expect(fill(text, {}).blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'gap', 'paragraph']);
    expect(fill(text, { ketua: 'Ani' }).blocks).toHaveLength(5);
  });

  test('a table whose list is empty is a hole, refused where its row holds an essential place', () => {
    const table = (cell: string) => `[[tabel 20 80]]\n| No. | Nama |\n[[baris petugas]] | [no] | ${cell} |`;
    expect(levels(table('[petugas_nama!]'))).toEqual(['ISIAN_POKOK_KOSONG refuse']);
    expect(levels(table('[petugas_nama]'))).toEqual(['ISIAN_KOSONG warning']);
    expect(levels(table('[petugas_nama!]'), {}, { petugas: [{ petugas_nama: 'Ani' }] })).toEqual([]);
  });

  test('the head of a letter wants its hal, and asks for its sifat', () => {
    expect(levels('[[kepala surat]]')).toEqual(['ISIAN_POKOK_KOSONG refuse', 'ISIAN_KOSONG warning']);
    expect(levels('[[kepala surat]]', { hal: 'Undangan', sifat: 'Biasa' })).toEqual([]);
  });

  test('a rule that looks for a placeholder finds it under every mark', () => {
    expect([...codesIn('[hal!] [KETUA?] [sifat]')]).toEqual(['hal', 'ketua', 'sifat']);
  });
});

test('nobody to sign and no city refuse, with the position and the day', () => {
  const on = toPlainDate('2025-11-18');
  const reasons = paperGaps(fill('Teks', {}), { signer: { position: 'Kepala Dinas', on }, city: true });
  expect(reasons.map(({ code, level }) => `${code} ${level}`)).toEqual([
    'PENANDA_TANGAN_KOSONG refuse',
    'KOTA_TERBIT_KOSONG refuse',
  ]);
  expect(reasons[0]?.message).toContain('Kepala Dinas pada 18 November 2025');
});
