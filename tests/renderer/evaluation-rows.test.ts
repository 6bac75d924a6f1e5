import { describe, expect, it } from 'vitest';
import {
  viewOf,
  type EvaluationRow,
  type EvaluationView,
} from '../../renderer/features/evaluation/evaluation-rows.ts';

const row = (name: string, more: Partial<EvaluationRow> = {}): EvaluationRow => ({
  id: name,
  name,
  districtName: 'Bengalon',
  grade: 'D',
  isRatReported: false,
  isOnTime: false,
  isBusinessRunning: false,
  status: 'inactive',
  reasons: [],
  ...more,
});
const ROWS = [
  row('Koperasi Maju Tani', { grade: 'C1', isRatReported: true }),
  row('koperasi Abadi', { grade: 'A', isRatReported: true, isOnTime: true }),
  row('Koperasi Tani Makmur', { grade: 'C2' }),
  row('Koperasi Bina', { grade: 'A' }),
];
const ALL: EvaluationView = { grade: null, report: null, text: '', sort: 'name', isDescending: false };
const names = (view: Partial<EvaluationView>) => viewOf(ROWS, { ...ALL, ...view }).map(({ name }) => name);

describe('the evaluation list', () => {
  it('sorts by name without regard to capitals', () => {
    expect(names({})).toEqual([
      'koperasi Abadi',
      'Koperasi Bina',
      'Koperasi Maju Tani',
      'Koperasi Tani Makmur',
    ]);
  });

  it('sorts grades from A to D, equal ones by name in either direction', () => {
    expect(names({ sort: 'grade' })).toEqual([
      'koperasi Abadi',
      'Koperasi Bina',
      'Koperasi Maju Tani',
      'Koperasi Tani Makmur',
    ]);
    expect(names({ sort: 'grade', isDescending: true })).toEqual([
      'Koperasi Tani Makmur',
      'Koperasi Maju Tani',
      'koperasi Abadi',
      'Koperasi Bina',
    ]);
  });

  it('shows one grade only', () => {
    expect(names({ grade: 'A' })).toEqual(['koperasi Abadi', 'Koperasi Bina']);
  });

  it('tells late reports from those on time and those missing', () => {
    expect(names({ report: 'reported' })).toEqual(['koperasi Abadi', 'Koperasi Maju Tani']);
    expect(names({ report: 'late' })).toEqual(['Koperasi Maju Tani']);
    expect(names({ report: 'on-time' })).toEqual(['koperasi Abadi']);
    expect(names({ report: 'not-reported' })).toEqual(['Koperasi Bina', 'Koperasi Tani Makmur']);
  });

  it('finds a name by its words in any order', () => {
    expect(names({ text: ' TANI maju ' })).toEqual(['Koperasi Maju Tani']);
  });
});
