import { describe, expect, it } from 'vitest';
import {
  founderIndexOf,
  foundersOf,
  presumePresent,
  rowsOfFounders,
  tidyPresent,
  tidySex,
} from '../../../../../renderer/features/formation/entry/founder-rows.ts';
import { toPlainDate } from '#rules/value/plain-date.ts';

const SITI = ['Siti Contoh', '640804 420891 0002', '02/08/1991', 'P', 'Jl. A', 'Ya'];

describe('founders entered as rows', () => {
  it('become the founders of the file, NIK KTP without its spaces', () => {
    expect(foundersOf([SITI])).toEqual([
      {
        name: 'Siti Contoh',
        nikKtp: '6408044208910002',
        bornOn: toPlainDate('1991-08-02'),
        sex: 'P',
        address: 'Jl. A',
        isPresent: true,
        capacity: null,
        asOnKtp: null,
      },
    ]);
  });

  it('drop the quote by which Excel marks a NIK as text, and keep what Excel has spoilt as it is', () => {
    const nik = (text: string) => foundersOf([['A', text, '', '', '', 'Ya']])[0]?.nikKtp;
    expect(nik("'6408044208910002")).toBe('6408044208910002');
    expect(nik('6,40804E+15')).toBe('6,40804E+15');
  });

  it('leave an unreadable birth date empty instead of guessing one', () => {
    expect(foundersOf([['A', '', '31/02/1991', '', '', 'Ya']])[0]?.bornOn).toBeNull();
  });

  it('count as absent only when the clerk says so or writes something unclear', () => {
    const present = (text: string) => foundersOf([['A', '', '', '', '', text]])[0]?.isPresent;
    expect(present('Ya')).toBe(true);
    expect(present('Tidak')).toBe(false);
    expect(present('mungkin')).toBe(false);
  });

  it('come back the same after being read from the file again', () => {
    const founders = foundersOf([SITI]);
    expect(foundersOf(rowsOfFounders(founders))).toEqual(founders);
  });

  it('are counted without the empty rows between them', () => {
    const empty = ['', '', '', '', '', ''];
    expect(founderIndexOf([SITI, empty, SITI], 2)).toBe(1);
    expect(founderIndexOf([SITI, empty, SITI], 1)).toBeUndefined();
    expect(founderIndexOf([SITI], 7)).toBeUndefined();
  });
});

describe('what is filled in for the clerk', () => {
  it('understands the usual ways to write a sex and leaves the rest to be mended', () => {
    expect(['l', 'Laki-laki', 'perempuan', 'pr', '?'].map(tidySex)).toEqual(['L', 'L', 'P', 'P', '?']);
  });

  it('understands the usual ways to tick a presence', () => {
    expect(['v', 'hadir', 'tdk', '-', 'izin'].map(tidyPresent)).toEqual([
      'Ya',
      'Ya',
      'Tidak',
      'Tidak',
      'izin',
    ]);
  });

  it('presumes whoever is written down was there', () => {
    expect(presumePresent(['A', '', '', '', '', ''])[5]).toBe('Ya');
    expect(presumePresent(['A', '', '', '', '', 'Tidak'])[5]).toBe('Tidak');
  });

  it('forgets a row of which only that presumption is left', () => {
    expect(presumePresent(['', '', '', '', '', 'Ya'])).toEqual(['', '', '', '', '', '']);
  });
});
