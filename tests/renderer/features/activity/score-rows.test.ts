import { describe, expect, test } from 'vitest';
import type { ParticipantLine } from '#contract/activity.ts';
import {
  changedScores,
  pasteScores,
  scoreFault,
  scoreRowsOf,
} from '../../../../renderer/features/activity/entry/score-rows.ts';

const participants = [
  { id: 'a', preScore: null, postScore: null },
  { id: 'b', preScore: 0, postScore: 80 },
] as readonly Pick<ParticipantLine, 'id' | 'preScore' | 'postScore'>[] as readonly ParticipantLine[];

describe('scores typed or pasted', () => {
  test('nothing touched is nothing changed; a score of 0 is not an empty one', () => {
    const rows = scoreRowsOf(participants);
    expect(rows).toEqual([
      ['', ''],
      ['0', '80'],
    ]);
    expect(changedScores(participants, rows)).toEqual([]);
    expect(
      changedScores(participants, [
        ['', '0'],
        ['', '80'],
      ]),
    ).toEqual([
      { participantId: 'a', before: { preScore: null, postScore: null }, preScore: null, postScore: 0 },
      { participantId: 'b', before: { preScore: 0, postScore: 80 }, preScore: null, postScore: 80 },
    ]);
  });

  test.each(['', ' 0', '100', '7'])('“%s” is a score', (typed) => {
    expect(scoreFault(typed)).toBeUndefined();
  });

  test.each(['101', '-1', '85,5', 'hadir', '1e2'])('“%s” is none, and the remedy is said', (typed) => {
    expect(scoreFault(typed)).toBe('Bilangan bulat 0 sampai 100.');
  });

  test('a block fills to the right and down; what finds no row and no column is counted', () => {
    const empty = [
      ['', ''],
      ['', ''],
    ] as const;
    expect(pasteScores(empty, 0, 0, '40\t70\n55\t90')).toEqual({
      rows: [
        ['40', '70'],
        ['55', '90'],
      ],
      left: 0,
    });
    expect(pasteScores(empty, 1, 1, '90\t8\n7')).toEqual({
      rows: [
        ['', ''],
        ['', '90'],
      ],
      left: 2,
    });
  });
});
