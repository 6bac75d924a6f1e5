import { describe, expect, it } from 'vitest';
import { toPlainDate } from '#rules/value/plain-date.ts';
import { readFreeze } from '../../../../renderer/features/recap/freeze-entry.ts';

const today = toPlainDate('2025-11-18');
const entry = { title: 'Angka HUT', purpose: 'Rilis', day: '18/11/2025' };
const faultsOf = (kind: 'other' | 'annual', changes: Partial<typeof entry>) =>
  Object.keys(readFreeze(kind, { ...entry, ...changes }, today).faults);

describe('what is asked before figures are frozen', () => {
  it('takes today and every day before it, not tomorrow', () => {
    expect(readFreeze('other', entry, today)).toEqual({ faults: {}, cutOffOn: today });
    expect(readFreeze('other', { ...entry, day: '17-11-2025' }, today).cutOffOn).toBe('2025-11-17');
    const tomorrow = readFreeze('other', { ...entry, day: '19/11/2025' }, today);
    expect(tomorrow.cutOffOn).toBeUndefined();
    expect(tomorrow.faults['day']).toContain('belum tiba');
    expect(readFreeze('other', { ...entry, day: '31/2/2025' }, today).faults['day']).toContain(
      'tidak terbaca',
    );
  });

  it('wants a title and a reason for a figure, neither for the annual recap', () => {
    expect(faultsOf('other', { title: ' ', purpose: '' })).toEqual(['title', 'purpose']);
    expect(faultsOf('annual', { title: '', purpose: '' })).toEqual([]);
    expect(faultsOf('annual', { day: '' })).toEqual(['day']);
  });
});
