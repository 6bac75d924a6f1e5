import { expect, test } from 'vitest';
import { explainChange } from '#rules/recap/figure-reason.ts';
import type { FigureMoment, HistoryOfMember } from '#rules/recap/figure-reason.ts';
import { toPlainDate } from '#rules/value/plain-date.ts';

const moment = (cutOffOn: string, more: Partial<FigureMoment> = {}): FigureMoment => ({
  cutOffOn: toPlainDate(cutOffOn),
  frozenAt: `${cutOffOn}T05:00:00.000Z`,
  filtersJson: '[]',
  evaluatedYear: null,
  ...more,
});
const OLDER = moment('2025-01-10');
const NEWER = moment('2025-06-10');

const HISTORY: HistoryOfMember = {
  legalEntityOn: null,
  createdAt: '2020-01-01T00:00:00.000Z',
  mergedInto: null,
  statuses: [
    { status: 'active', on: toPlainDate('2020-01-01'), recordedAt: '2020-01-01T00:00:00.000Z', reason: '' },
  ],
  changes: [],
};
const DISSOLVED = {
  status: 'dissolved' as const,
  on: toPlainDate('2025-03-01'),
  recordedAt: '2025-03-02T00:00:00.000Z',
  reason: 'keputusan rapat anggota',
};

const why = (change: 'entered' | 'left', history: Partial<HistoryOfMember>, figures = [OLDER, NEWER]) =>
  explainChange({
    change,
    older: figures[0] ?? OLDER,
    newer: figures[1] ?? NEWER,
    history: { ...HISTORY, ...history },
    dayOf: (instant) => toPlainDate(instant.slice(0, 10)),
  });
const merged = (at: string | null) => ({ mergedInto: { name: 'Koperasi Induk', at } });

test.each([
  ['2025-01-10T05:00:00.000Z', 'register_changed'],
  ['2025-01-10T05:00:00.001Z', 'merged'],
  ['2025-06-10T05:00:00.000Z', 'merged'],
  ['2025-06-10T05:00:00.001Z', 'register_changed'],
] as const)('a merge of %s is a reason only between the two freezings', (at, kind) => {
  expect(why('left', merged(at)).kind).toBe(kind);
});

test('one that was dissolved and merged months after the newer figure left because it was dissolved', () => {
  const statuses = [...HISTORY.statuses, DISSOLVED];
  expect(why('left', { ...merged('2025-09-01T00:00:00.000Z'), statuses })).toEqual({
    kind: 'dissolved',
    sentence: 'Bubar sejak 1 Maret 2025: keputusan rapat anggota.',
  });
  expect(why('left', { ...merged('2025-05-01T00:00:00.000Z'), statuses }).sentence).toBe(
    'Catatan ganda, digabungkan ke Koperasi Induk pada 1 Mei 2025.',
  );
});

test('a merge whose moment is not known is told only where nothing else explains it', () => {
  expect(why('left', merged(null)).sentence).toBe('Catatan ganda, digabungkan ke Koperasi Induk.');
  expect(why('left', { ...merged(null), statuses: [DISSOLVED] }).kind).toBe('dissolved');
});

test('without a filter nothing is said of a filter; a merge taken back is named', () => {
  const change = {
    field: 'merge',
    at: '2025-03-05T00:00:00.000Z',
    who: 'ani',
    title: 'Dipisahkan lagi: "A"',
  };
  const phone = { ...change, field: 'phone', at: '2025-04-05T00:00:00.000Z', title: 'Mengubah Telepon' };
  expect(why('entered', { changes: [change, phone] })).toEqual({
    kind: 'register_changed',
    sentence: 'Register diubah 5 Maret 2025 oleh ani: Dipisahkan lagi: "A".',
  });
  for (const which of ['entered', 'left'] as const) {
    expect(why(which, { changes: [phone] }).sentence).toBe(
      'Register diperbarui; catatan perubahannya tidak menyebut alasan.',
    );
  }
});

test('with one filter on both it is the filter that told them apart, with two different ones those', () => {
  const filtered = { filtersJson: '[{"field":"kind"}]' };
  const both = [moment('2025-01-10', filtered), moment('2025-06-10', filtered)];
  expect(why('entered', {}, both).sentence).toContain('masuk saringan');
  expect(why('entered', {}, [OLDER, moment('2025-06-10', filtered)]).kind).toBe('filter');
});
