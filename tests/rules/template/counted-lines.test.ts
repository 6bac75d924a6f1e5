import { describe, expect, test } from 'vitest';
import { fillTemplate } from '#rules/template/fill.ts';
import { parseTemplate } from '#rules/template/text.ts';

/** What stands at the left of each line, and what it says. */
function written(text: string, values: Readonly<Record<string, string>> = {}): readonly string[] {
  const { blocks } = fillTemplate(parseTemplate(text).blocks, { values, rows: {}, blankRows: 0 });
  return blocks.map((block) => {
    if (block.kind !== 'item' && block.kind !== 'labelled') return block.kind;
    const label = block.kind === 'labelled' ? block.label : '';
    return [label, block.marker, block.runs.map((run) => run.text).join('')].filter(Boolean).join(' ');
  });
}

describe('points that are counted on', () => {
  const MENGINGAT = 'Mengingat :: 1. [dasar_hukum!]\n:: 2. [dasar_pelimpahan!]';

  test.each([
    ['UU A;', ['Mengingat 1. UU A;', '2. Perbup;']],
    ['UU A;\nPP B;\nPermen C;', ['Mengingat 1. UU A;', '2. PP B;', '3. Permen C;', '4. Perbup;']],
  ])('behind %j', (laws, lines) => {
    expect(written(MENGINGAT, { dasar_hukum: laws, dasar_pelimpahan: 'Perbup;' })).toEqual(lines);
  });

  const DICTA =
    'KESATU :: Satu.\nKEDUA :: Selain itu [bentuk_penghargaan?].\nKETIGA :: Biaya [tahun_anggaran?].\nKEEMPAT :: Berlaku.';

  test.each([
    [{}, ['KESATU Satu.', 'KEDUA Berlaku.']],
    [{ bentuk_penghargaan: 'uang' }, ['KESATU Satu.', 'KEDUA Selain itu uang.', 'KETIGA Berlaku.']],
    [{ tahun_anggaran: '2025' }, ['KESATU Satu.', 'KEDUA Biaya 2025.', 'KETIGA Berlaku.']],
    [
      { bentuk_penghargaan: 'uang', tahun_anggaran: '2025' },
      ['KESATU Satu.', 'KEDUA Selain itu uang.', 'KETIGA Biaya 2025.', 'KEEMPAT Berlaku.'],
    ],
  ])('without a hole where a dictum vanishes: %j', (values, lines) => {
    expect(written(DICTA, values)).toEqual(lines);
  });

  test('another list begins anew, and one of another style goes its own way', () => {
    const text = '1. [dasar_hukum]\n2. dua\na. [kewajiban?]\nb. lain\n1. satu';
    expect(written(text, { dasar_hukum: 'UU A\nPP B' })).toEqual([
      '1. UU A',
      '2. PP B',
      '3. dua',
      'a. lain',
      '1. satu',
    ]);
  });
});
