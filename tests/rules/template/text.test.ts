import { describe, expect, test } from 'vitest';
import { withoutTitles } from '#rules/template/letter-template.ts';
import { STANDARD_LETTERS } from '#rules/letters/standard-letters.ts';
import { checkTemplate, fieldsOf } from '#rules/template/check.ts';
import { fillTemplate } from '#rules/template/fill.ts';
import { parseTemplate } from '#rules/template/text.ts';

const EACH = { kind: 'teguran', audience: 'each' } as const;
const TOGETHER = { kind: 'daftar-hadir', audience: 'together' } as const;
const NO_ROWS = { penerima: [], rincian: [], petugas: [] };

describe('reading a template', () => {
  test('a line with bold, italic, underline and a placeholder', () => {
    const { blocks, faults } = parseTemplate(
      'Kepada **[nama_koperasi]** di //tempat// __jelas__ http://a.id',
    );
    expect(faults).toEqual([]);
    expect(blocks).toMatchObject([
      {
        kind: 'paragraph',
        align: 'justify',
        runs: [
          { text: 'Kepada ' },
          { kind: 'placeholder', code: 'nama_koperasi', bold: true, at: { line: 1, column: 10 } },
          { text: ' di ' },
          { text: 'tempat', italic: true },
          { text: ' ' },
          { text: 'jelas', underline: true },
          { text: ' http://a.id' },
        ],
      },
    ]);
  });

  test('points, decree lines and marks of a line', () => {
    const { blocks, faults } = parseTemplate(
      '[[judul]] KEPUTUSAN\nMenimbang :: a. bahwa x;\n:: b. bahwa y;\nKESATU :: Menetapkan\n1. satu\n  a. anak\n- garis\n[[halaman baru]]',
    );
    expect(faults).toEqual([]);
    expect(blocks.map((one) => one.kind)).toEqual([
      'paragraph',
      'labelled',
      'labelled',
      'labelled',
      'item',
      'item',
      'item',
      'page-break',
    ]);
    expect(blocks[1]).toMatchObject({ label: 'Menimbang', marker: 'a.' });
    expect(blocks[2]).toMatchObject({ label: '', marker: 'b.' });
    expect(blocks[5]).toMatchObject({ level: 2, marker: 'a.' });
  });

  test('a line to be filled by hand stays, an escaped bracket is a bracket', () => {
    const { blocks, faults } = parseTemplate('Nama ______ \\[asli]');
    expect(faults).toEqual([]);
    expect(blocks).toMatchObject([{ runs: [{ text: 'Nama ______ [asli]' }] }]);
  });

  test.each([
    ['a **tebal', 1, 3, /belum ditutup/],
    ['x\nab [nama', 2, 4, /belum ditutup/],
    ['[[tangan]]', 1, 1, /tidak dikenal/],
    ['[[kop]] teks', 1, 9, /berdiri sendiri/],
    ['| a |', 1, 1, /tidak berada di bawah/],
    ['[[tabel 50 50]]\n| a |', 1, 1, /2 lebar kolom/],
    ['[[tabel]]\n| a | b |\n| c |', 3, 1, /1 kolom/],
    ['[[tabel]]\n| a |\n[[baris anggota]] | c |', 3, 1, /tidak dikenal/],
    ['[[tabel]]\n| a |\n| c', 3, 2, /berakhir dengan/],
  ])('%j has a fault at line %i, column %i', (text, line, column, message) => {
    expect(parseTemplate(text).faults[0]).toMatchObject({
      line,
      column,
      message: expect.stringMatching(message) as string,
    });
  });

  test('a text that is too long is refused, an empty one has nothing in it', () => {
    expect(parseTemplate('a'.repeat(40_000)).faults).toEqual([]);
    expect(parseTemplate('a'.repeat(40_001)).faults).toHaveLength(1);
    expect(parseTemplate('').blocks).toEqual([]);
  });
});

describe('placeholders', () => {
  test('an unknown one is a fault where it stands, with the nearest name', () => {
    expect(checkTemplate('Yth.\nPengurus [nama_kopersi]', EACH)).toEqual([
      {
        line: 2,
        column: 10,
        length: 14,
        message: expect.stringContaining('Mungkin maksud Anda [nama_koperasi]') as string,
      },
    ]);
  });

  test('of one cooperative stand only in the repeated row of a letter to many', () => {
    expect(checkTemplate('[nama_koperasi]', EACH)).toEqual([]);
    expect(checkTemplate('[nama_koperasi]', TOGETHER)).toHaveLength(1);
    expect(checkTemplate('[[tabel]]\n| A |\n[[baris penerima]] | [no] [nama_koperasi] |', TOGETHER)).toEqual(
      [],
    );
    expect(checkTemplate('[no]', EACH)).toHaveLength(1);
  });

  test('of another kind of letter are not known', () => {
    expect(checkTemplate('[batas_tanggapan]', EACH)).toEqual([]);
    expect(checkTemplate('[batas_tanggapan]', TOGETHER)).toHaveLength(1);
  });

  test('what the office fills in follows from the text', () => {
    const text = '[[kepala surat]]\n[batas_tanggapan]\n[[tembusan]]\n[[tabel]]\n| A |\n[[baris kosong]]';
    expect(fieldsOf(text).map(({ code }) => code)).toEqual([
      'hal',
      'sifat',
      'lampiran',
      'batas_tanggapan',
      'baris_kosong',
      'tembusan',
    ]);
  });
});

describe('filling', () => {
  const table = '[[tabel]]\n| No. | Nama |\n[[baris penerima]] | [no] | [nama_koperasi] |\n[[baris kosong]]';

  test.each([0, 1, 300])('a repeated row stands once for each of %i, blank rows go on counting', (count) => {
    const penerima = Array.from({ length: count }, (_, index) => ({ nama_koperasi: `K${index + 1}` }));
    const { blocks } = fillTemplate(parseTemplate(table).blocks, {
      values: {},
      rows: { ...NO_ROWS, penerima },
      blankRows: 2,
    });
    const [filled] = blocks;
    expect(filled?.kind === 'table' && filled.rows).toHaveLength(count + 2);
    expect(filled?.kind === 'table' && filled.rows.at(-1)?.[0]?.[0]?.text).toBe(String(count + 2));
  });

  test('what is not known is left open and told once; an optional field is a dash', () => {
    const { blocks, missing } = fillTemplate(parseTemplate('[ketua] [ketua] [lampiran]').blocks, {
      values: {},
      rows: NO_ROWS,
      blankRows: 0,
    });
    expect(missing).toEqual(['ketua']);
    expect(blocks).toMatchObject([{ runs: [{ text: '……………… ……………… -' }] }]);
  });

  test('several lines alone at a point become as many points', () => {
    const { blocks } = fillTemplate(parseTemplate('Mengingat :: 1. [dasar_hukum]').blocks, {
      values: { dasar_hukum: 'A;\n\nB;\nC;' },
      rows: NO_ROWS,
      blankRows: 0,
    });
    expect(blocks).toMatchObject([
      { label: 'Mengingat', marker: '1.' },
      { label: '', marker: '2.' },
      { label: '', marker: '3.', runs: [{ text: 'C;' }] },
    ]);
  });
});

describe('standard letters', () => {
  test.each(STANDARD_LETTERS.map((one) => [one.code, one] as const))('%s has no fault', (_, letter) => {
    expect(checkTemplate(letter.text, letter)).toEqual([]);
    const fields = new Set(fieldsOf(letter.text).map(({ code }) => code));
    for (const code of Object.keys(letter.defaults)) expect(fields).toContain(code);
  });

  test('have codes of their own and name no law: that is the library’s', () => {
    expect(new Set(STANDARD_LETTERS.map(({ code }) => code)).size).toBe(STANDARD_LETTERS.length);
    expect(JSON.stringify(STANDARD_LETTERS)).not.toMatch(/Nomor \d+ Tahun \d{4}/);
  });
});

test.each([
  ['Drs. H. Budi Santoso, M.Si.', 'Budi Santoso'],
  ['Nama Pejabat Uji, S.E.', 'Nama Pejabat Uji'],
  ['Haji Contoh', 'Haji Contoh'],
  ['Ir. Siti Aminah', 'Siti Aminah'],
])('a decision names %s as %s', (name, bare) => {
  expect(withoutTitles(name)).toBe(bare);
});
