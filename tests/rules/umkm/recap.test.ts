import { expect, test } from 'vitest';
import { recapFaults, sumOfRows, UMKM_COUNTS } from '#rules/umkm/recap.ts';
import type { UmkmCounts, UmkmRecapRow } from '#rules/umkm/recap.ts';

const NOTHING = Object.fromEntries(UMKM_COUNTS.map((count) => [count, 0])) as UmkmCounts;
const row = (name: string, counts: Partial<UmkmCounts>): UmkmRecapRow => ({
  key: name,
  name,
  counts: { ...NOTHING, ...counts },
});
const ONE = { umkms: 1, active: 1, women: 1, micro: 1, products: 4 };

test('a recap whose parts add up to all of its businesses is proved', () => {
  const rows = [row('A', ONE), row('B', { umkms: 1, closed: 1, sexUnknown: 1, scaleUnknown: 1 })];
  expect(recapFaults(rows, 2)).toEqual([]);
  expect(sumOfRows(rows)).toMatchObject({ umkms: 2, active: 1, closed: 1, products: 4, micro: 1 });
  expect(recapFaults([], 0)).toEqual([]);
});

test.each([
  [row('A', { ...ONE, active: 0 }), 1, 'A: keadaan berjumlah 0 dari 1 usaha.'],
  [row('A', { ...ONE, men: 1 }), 1, 'A: L/P pemilik berjumlah 2 dari 1 usaha.'],
  [row('A', { ...ONE, scaleUnknown: 1 }), 1, 'A: skala berjumlah 2 dari 1 usaha.'],
  [row('A', ONE), 2, 'Jumlah menurut baris 1, seluruhnya 2.'],
])('one that does not says where', (wrong, counted, sentence) => {
  expect(recapFaults([wrong], counted)).toContain(sentence);
});
