import { describe, expect, test } from 'vitest';
import {
  marksBefore,
  marksBlock,
  pasteMarks,
} from '../../../../renderer/features/activity/attendance-paste.ts';
import { day } from '../../../helpers/page-samples.ts';

const [first, second] = [day('2025-11-04'), day('2025-11-05')];
const days = [first, second];
const participants = [
  { id: 'a', name: 'Contoh Ana', marks: { [first]: 'present', [second]: 'sick' } },
  { id: 'b', name: 'Contoh Budi', marks: {} },
] as const;
const batch = { participants, days };

describe('a block pasted into attendance', () => {
  test('goes down and over the days; what stands already, and under an empty cell, is not touched', () => {
    expect(pasteMarks(batch, { row: 0, day: 0 }, 'h\t\r\nIzin\tS\r\n')).toEqual({
      changed: [
        { participantId: 'b', on: first, before: null, mark: 'excused' },
        { participantId: 'b', on: second, before: null, mark: 'sick' },
      ],
      unread: [],
      left: [],
      readsCrosses: false,
    });
    expect(pasteMarks(batch, { row: 0, day: 1 }, 'A').changed).toEqual([
      { participantId: 'a', on: second, before: 'sick', mark: 'absent' },
    ]);
  });

  test('cells that mean nothing, and cells without a place, are named and never kept', () => {
    const pasted = pasteMarks(batch, { row: 1, day: 1 }, 'TL\tH\nA\n\t');
    expect(pasted.changed).toEqual([]);
    expect(pasted.unread).toEqual(['Contoh Budi, 05/11/2025: “TL”']);
    expect(pasted.left).toEqual(['baris 1 kolom 2: “H”', 'baris 2 kolom 1: “A”']);
  });

  test('what is copied is pasted back without a change', () => {
    expect(marksBlock(participants, days)).toBe('H\tS\n\t');
    expect(pasteMarks(batch, { row: 0, day: 0 }, marksBlock(participants, days)).changed).toEqual([]);
  });

  test('the way back leaves alone what was marked again since, and who is gone', () => {
    const changed = [
      { participantId: 'a', on: first, before: 'absent', mark: 'present' },
      { participantId: 'a', on: second, before: null, mark: 'present' },
      { participantId: 'gone', on: first, before: null, mark: 'present' },
    ] as const;
    expect(marksBefore(participants, changed)).toEqual([{ participantId: 'a', on: first, mark: 'absent' }]);
  });
});
