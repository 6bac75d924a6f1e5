import { describe, expect, test } from 'vitest';
import { offeredLaw, planLaws, withChanges } from '#rules/legal-basis/guideline.ts';
import { lawKey } from '#rules/legal-basis/legal-basis.ts';
import { toPlainDate } from '#rules/value/plain-date.ts';
import { COOPERATIVES, FIRST_CHANGE, law, SECOND_CHANGE } from './law-samples.ts';

const stored = [COOPERATIVES, FIRST_CHANGE, SECOND_CHANGE].map((one) => ({ ...one, regionCode: '' }));
const OFFERED = stored.map((one) => offeredLaw(one, stored));
const plan = (offered: typeof OFFERED, library = stored) => planLaws(library, offered, '64.08');
const changes = (offered: typeof OFFERED, library = stored) =>
  plan(offered, library).lines.map(({ change }) => change);

describe('laws of a guideline file', () => {
  test('name the laws that changed them by key, and a chosen law brings those along', () => {
    expect(OFFERED[0]?.changedBy).toEqual([lawKey(FIRST_CHANGE), lawKey(SECOND_CHANGE)]);
    expect(withChanges(['uu-25-1992'], stored)).toHaveLength(3);
    expect(withChanges(['uu-6-2023'], stored)).toHaveLength(1);
  });

  test('that stand in the library already change nothing', () => {
    expect(plan(OFFERED)).toMatchObject({ writes: [] });
    expect(changes(OFFERED)).toEqual(['same', 'same', 'same']);
  });

  test('are new to a library without them, and need those that changed them', () => {
    expect(changes(OFFERED, [])).toEqual(['new', 'new', 'new']);
    const alone = plan(OFFERED.slice(0, 1), []);
    expect(alone.lines[0]).toMatchObject({ change: 'refused' });
    expect(alone.lines[0]?.differences[0]).toContain('uu 11 2020');
    expect(alone.writes).toEqual([]);
  });

  test('say what changes; what the office has verified stays verified', () => {
    const until = toPlainDate('2026-06-30');
    const ended = { ...OFFERED[0]!, inForceUntil: until, isVerified: false };
    const { lines, writes } = plan([ended, ...OFFERED.slice(1)]);
    expect(lines[0]).toMatchObject({
      change: 'changed',
      differences: ['Berlaku sampai: kosong menjadi 30 Juni 2026.'],
    });
    expect(writes).toMatchObject([{ id: 'uu-25-1992', law: { inForceUntil: until, isVerified: true } }]);
  });

  test('other words that nobody has verified are not taken for verified', () => {
    const other = { ...OFFERED[0]!, title: 'Koperasi', isVerified: false };
    const { lines, writes } = plan([other, ...OFFERED.slice(1)]);
    expect(lines[0]?.differences).toEqual([
      'Tentang: “Perkoperasian” menjadi “Koperasi”.',
      'Sudah dipastikan: ya menjadi tidak.',
    ]);
    expect(writes).toMatchObject([{ law: { title: 'Koperasi', isVerified: false } }]);
  });

  test('of another region are passed over, of the own taken', () => {
    const own = offeredLaw({ ...law('p', { number: '3' }), regionCode: '64.08' }, []);
    expect(changes([own, { ...own, number: '4', regionCode: '64.74' }], [])).toEqual(['new', 'skipped']);
  });
});
