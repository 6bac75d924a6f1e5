import { describe, expect, test } from 'vitest';
import { cellAct } from '../../../../renderer/features/activity/attendance-keys.ts';
import { readWhole } from '../../../../renderer/features/activity/activity-entry.ts';
import { readPasted } from '../../../../renderer/features/activity/paste-rows.ts';

const key = (name: string, shiftKey = false) => ({ key: name, shiftKey, ctrlKey: false, altKey: false });
const size = { rows: 3, days: 2 };

describe('keys in the table of attendance', () => {
  test('H I S A mark the cell, with Shift the column, Del empties', () => {
    expect(cellAct(key('h'), { row: 0, day: 0 }, size)).toEqual({
      does: 'mark',
      mark: 'present',
      isColumn: false,
    });
    expect(cellAct(key('S', true), { row: 0, day: 0 }, size)).toEqual({
      does: 'mark',
      mark: 'sick',
      isColumn: true,
    });
    expect(cellAct(key('Delete'), { row: 0, day: 0 }, size)).toEqual({
      does: 'mark',
      mark: null,
      isColumn: false,
    });
  });
  test('arrows stay within the table; other keys and Ctrl belong to others', () => {
    expect(cellAct(key('ArrowUp'), { row: 0, day: 0 }, size)).toEqual({
      does: 'move',
      to: { row: 0, day: 0 },
    });
    expect(cellAct(key('ArrowRight'), { row: 1, day: 1 }, size)).toEqual({
      does: 'move',
      to: { row: 1, day: 1 },
    });
    expect(cellAct(key('x'), { row: 0, day: 0 }, size)).toBeUndefined();
    expect(cellAct({ ...key('s'), ctrlKey: true }, { row: 0, day: 0 }, size)).toBeUndefined();
  });
});

describe('participants out of Excel', () => {
  test('headings are passed over, words are read, the rest may be missing', () => {
    const pasted =
      'Nama\tNIK\tL/P\nContoh Ana\t6408041705800001\tPerempuan\tKoperasi A\tKetua\tKoperasi\r\nContoh Budi\n\n';
    expect(readPasted(pasted).participants).toEqual([
      {
        name: 'Contoh Ana',
        nikKtp: '6408041705800001',
        sex: 'P',
        business: 'Koperasi A',
        role: 'Ketua',
        nibBasis: 'cooperative',
      },
      { name: 'Contoh Budi', nikKtp: '', sex: null, business: '', role: '', nibBasis: 'none' },
    ]);
  });
  test('what is not read is named, cell by cell', () => {
    const pasted = [
      'Ana\t\tX\tKoperasi A\tKetua\t1234567890123\tcatatan',
      '\t\tL\tKoperasi B',
      'Budi\t\t-\t\t\ttidak',
    ].join('\n');
    const { participants, unread } = readPasted(pasted);
    expect(participants.map(({ name }) => name)).toEqual(['Ana', 'Budi']);
    expect(unread).toEqual([
      { row: 1, cell: 'X' },
      { row: 1, cell: '1234567890123' },
      { row: 1, cell: 'catatan' },
      { row: 2, cell: 'L' },
      { row: 2, cell: 'Koperasi B' },
    ]);
  });
  test('a first column of numbers is left out', () => {
    expect(readPasted('No\tNama\n1.\tAna\n2\tBudi').participants.map(({ name }) => name)).toEqual([
      'Ana',
      'Budi',
    ]);
  });
});

test('whole numbers as people type them', () => {
  expect(readWhole('Rp 72.400.000')).toBe(72_400_000);
  expect(readWhole(' ')).toBeNull();
  expect(readWhole('1,5')).toBeNaN();
});
