import { describe, expect, test } from 'vitest';
import { citedOn, listedText, proposeBases, runningText } from '#rules/legal-basis/choose.ts';
import type { LegalBasis } from '#rules/legal-basis/legal-basis.ts';
import { toPlainDate } from '#rules/value/plain-date.ts';
import { COOPERATIVES, FIRST_CHANGE, law, SECOND_CHANGE } from './law-samples.ts';

const day = toPlainDate;
const paper = (on: string, part: Partial<Parameters<typeof proposeBases>[1]> = {}) => ({
  templateCode: 'sk-penghargaan',
  on: day(on),
  form: 'running' as const,
  localLaws: [],
  ...part,
});
const idsOn = (library: readonly LegalBasis[], on: string) => citedOn(library, paper(on)).map(({ id }) => id);

describe('which laws stand on a paper of a day', () => {
  test('from the first day to the last, both included', () => {
    const library = [law('a', { inForceFrom: day('2020-11-02'), inForceUntil: day('2022-12-29') })];
    expect(['2020-11-01', '2020-11-02', '2022-12-29', '2022-12-30'].map((on) => idsOn(library, on))).toEqual([
      [],
      ['a'],
      ['a'],
      [],
    ]);
  });

  test('kind by kind, the oldest year first, of one year the lowest number', () => {
    const library = [
      law('perbup', { kind: 'perbup', formName: 'Peraturan Bupati Contoh', year: 2010 }),
      law('perda', { kind: 'perda', formName: 'Peraturan Daerah Contoh', year: 2011 }),
      law('permen', { kind: 'permen', formName: 'Peraturan Menteri Contoh', year: 1999 }),
      law('perpres', { kind: 'perpres', year: 1999 }),
      law('pp', { kind: 'pp', year: 1994 }),
      law('other', { kind: 'other', formName: 'Instruksi Presiden', year: 1990 }),
      law('uu-20', { year: 2008, number: '20' }),
      law('uu-9', { year: 2008, number: '9' }),
      law('uu-1992', { year: 1992, number: '25' }),
    ];
    expect(idsOn(library, '2025-11-18')).toEqual([
      'uu-1992',
      'uu-9',
      'uu-20',
      'pp',
      'perpres',
      'permen',
      'perda',
      'perbup',
      'other',
    ]);
  });

  test('only those that the template cites', () => {
    expect(idsOn([law('a', { citedBy: ['teguran-1'] }), law('b')], '2025-11-18')).toEqual(['b']);
  });
});

describe('the proposal', () => {
  test('leaves out and names what nobody has verified, a law and a change of one', () => {
    const library = [
      COOPERATIVES,
      FIRST_CHANGE,
      { ...SECOND_CHANGE, isVerified: false },
      law('x', { number: '30', year: 2014, title: 'Administrasi', isVerified: false }),
    ];
    const { lines, notes } = proposeBases(library, paper('2025-11-18'));
    expect(lines).toEqual(['Undang-Undang Nomor 25 Tahun 1992 tentang Perkoperasian']);
    expect(notes).toEqual([
      {
        kind: 'unverified',
        text: 'Undang-Undang Nomor 30 Tahun 2014 belum diverifikasi, jadi tidak diusulkan.',
      },
      {
        kind: 'unverified',
        text: 'Perubahan Undang-Undang Nomor 25 Tahun 1992 dengan Undang-Undang Nomor 6 Tahun 2023 belum diverifikasi, jadi tidak disebut.',
      },
    ]);
  });

  test('names the law of the region that the library lacks on the day', () => {
    const own = law('perda', {
      kind: 'perda',
      formName: 'Peraturan Daerah Contoh',
      localLaw: 'structure',
      year: 2016,
      inForceFrom: day('2016-12-01'),
    });
    const asked = { localLaws: ['structure', 'duties'] as const };
    const missing = (on: string) =>
      proposeBases([own], paper(on, asked)).notes.map(({ kind, text }) => [kind, text.slice(0, 17)]);
    expect(missing('2016-11-30')).toEqual([
      ['missing', 'Peraturan daerah '],
      ['missing', 'Peraturan kepala '],
    ]);
    expect(missing('2016-12-01')).toEqual([['missing', 'Peraturan kepala ']]);
  });
});

test('lines become items of a list, or words of a sentence', () => {
  expect(listedText(['A;', 'B.', 'C'])).toBe('A;\nB;\nC;');
  expect([[], ['A;'], ['A', 'B;'], ['A', 'B', 'C']].map(runningText)).toEqual([
    '',
    'A',
    'A dan B',
    'A, B, dan C',
  ]);
});
