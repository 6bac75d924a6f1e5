import { describe, expect, test } from 'vitest';
import { checkQuorum, isQuorumMet } from '#rules/rat/quorum.ts';
import type { QuorumRule } from '#rules/rule-book/rule-value.ts';

const HALF: QuorumRule = { numerator: 1, denominator: 2, mustExceed: true };
const FIFTH: QuorumRule = { numerator: 1, denominator: 5, mustExceed: false };

describe('quorum', () => {
  test.each([
    [100, 49, HALF, false],
    [100, 50, HALF, false],
    [100, 51, HALF, true],
    [3, 1, HALF, false],
    [3, 2, HALF, true],
    [100, 19, FIFTH, false],
    [100, 20, FIFTH, true],
    [0, 0, FIFTH, false],
    [1, 1, HALF, true],
    [30, 20, { numerator: 2, denominator: 3, mustExceed: false }, true],
  ])('%d entitled, %d present', (entitled, present, rule, isMet) => {
    expect(isQuorumMet(entitled, present, rule)).toBe(isMet);
  });

  test('says how many of how many, by which rule; too few warns and never refuses', () => {
    const [met] = checkQuorum({ entitled: 100, present: 51 }, HALF, 'AD Pasal 12');
    expect(met).toMatchObject({ code: 'KUORUM_TERPENUHI', level: 'info', basis: 'AD Pasal 12' });
    const [unmet] = checkQuorum({ entitled: 100, present: 50 }, HALF, '');
    expect(unmet).toMatchObject({
      code: 'KUORUM_TIDAK_TERPENUHI',
      level: 'warning',
      value: '50',
      limit: 'lebih dari 1/2 anggota',
    });
    expect(checkQuorum({ entitled: null, present: 50 }, HALF, '')).toEqual([]);
  });
});
