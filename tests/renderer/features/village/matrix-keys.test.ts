import { expect, test } from 'vitest';
import { actionOf } from '../../../../renderer/features/village/matrix-keys.ts';
import {
  matrixLines,
  needColumns,
  nextVillage,
  placeOf,
} from '../../../../renderer/features/village/matrix-lines.ts';
import { MATRIX } from '../../../helpers/village-samples.ts';

const press = (key: string, ctrlKey = false) => ({ key, ctrlKey, altKey: false, metaKey: false });
const SIZE = { rows: 5, columns: 6 };
const act = (key: string, isName = false, ctrlKey = false) =>
  actionOf(press(key, ctrlKey), { row: 1, column: 2 }, SIZE, isName);

test('keys say how a need stands, move, edit, fold and undo; others are left alone', () => {
  expect(act(' ')).toEqual({ kind: 'state', state: 'there' });
  expect(act('D')).toEqual({ kind: 'state', state: 'under_way' });
  expect(act('Delete')).toEqual({ kind: 'state', state: 'missing' });
  expect(act('Enter')).toEqual({ kind: 'edit' });
  expect(act('Escape')).toEqual({ kind: 'leave' });
  expect([act('Enter', true), act(' ', true)]).toEqual([{ kind: 'fold' }, { kind: 'fold' }]);
  expect(act('d', true)).toBeUndefined();
  expect(act('z', false, true)).toEqual({ kind: 'undo' });
  expect([act('d', false, true), act('x'), act('Tab')]).toEqual([undefined, undefined, undefined]);
  expect(act('End', false, true)).toEqual({ kind: 'go', to: { row: 4, column: 5 } });
});

test('a folded kecamatan keeps its line; the next village is found over it', () => {
  const all = matrixLines(MATRIX, new Set());
  expect(all.map(({ kind }) => kind)).toEqual(['district', 'village', 'village', 'district', 'village']);
  expect(nextVillage(all, 2, 1)).toBe(4);
  expect(nextVillage(all, 4, 1)).toBe(4);
  expect(matrixLines(MATRIX, new Set(['64.08.04'])).map(({ kind }) => kind)).toEqual([
    'district',
    'district',
    'village',
  ]);
});

test('the cursor follows its village when the order changes, and stays near when the village has gone', () => {
  const lines = matrixLines(MATRIX, new Set());
  expect(placeOf(lines, '64.08.09.2001', { row: 1, column: 3 }, 6)).toEqual({ row: 4, column: 3 });
  expect(placeOf(lines, 'tidak-ada', { row: 99, column: 99 }, 6)).toEqual({ row: 4, column: 5 });
});

test('a group without an asked need has no heading', () => {
  expect(needColumns(MATRIX.needs).map(({ label }) => label)).toEqual(['Legalitas', 'Tata kelola']);
});
