import { describe, expect, test } from 'vitest';
import type { HomeWork } from '#contract/home.ts';
import { toPlainDate } from '#rules/value/plain-date.ts';
import { workLines } from '../../../../renderer/features/home/work-line.ts';
import type { LateCounts } from '../../../../renderer/features/home/work-line.ts';

const NOTHING: LateCounts = {
  rats: new Map(),
  village: undefined,
  formation: undefined,
  eligible: undefined,
  retention: undefined,
};
const lineOf = (item: HomeWork, late: Partial<LateCounts> = {}) =>
  workLines([item], { ...NOTHING, ...late })[0];

const rat = {
  kind: 'rat',
  bookYear: 2024,
  form: 'primer',
  limit: 'report',
  urgency: 'over',
  on: toPlainDate('2025-04-30'),
  when: 'lewat 202 hari',
} as const;
const stages = [
  { stage: 'none', overdue: 4 },
  { stage: 'invited', overdue: 1 },
] as const;
const counted = {
  notHeld: 9,
  unplaced: 0,
  overdue: 5,
  forms: [{ form: 'primer', notHeld: 9, overdue: 5, stages }] as const,
};

describe('a line of the first screen', () => {
  test('stands in its place before its number is counted', () => {
    expect(lineOf(rat)).toMatchObject({ count: undefined, when: 'lewat 202 hari', parts: [] });
    expect(lineOf(rat)?.sentence).toContain('batas laporan 30 April 2025');
  });

  test('of a consultation leads to its follow-ups and says how many are past their last day', () => {
    const item = { kind: 'consultation', urgency: 'over', on: toPlainDate('2025-11-17'), count: 3 } as const;
    const line = lineOf({ ...item, overdue: 2, when: 'lewat 1 hari' });
    expect(line).toMatchObject({ count: 3, place: { screen: 'consultation', tab: 'followUps' } });
    expect(line?.sentence).toBe('tindak lanjut konsultasi jatuh tempo, 2 di antaranya lewat tenggat');
    expect(lineOf({ ...item, overdue: 3, when: '' })?.sentence).toBe(
      'tindak lanjut konsultasi lewat tenggat',
    );
    expect(lineOf({ ...item, overdue: 0, when: '' })?.sentence).not.toContain('lewat');
  });

  test('of a disposition leads to the letters whose last day has come', () => {
    const item = { kind: 'incoming', urgency: 'over', on: toPlainDate('2025-11-17'), count: 3 } as const;
    const line = lineOf({ ...item, overdue: 2, when: 'lewat 1 hari' });
    expect(line).toMatchObject({ count: 3, place: { screen: 'incoming', due: 'due' } });
    expect(line?.sentence).toBe('disposisi surat masuk jatuh tempo, 2 di antaranya lewat tenggat');
    expect(lineOf({ ...item, overdue: 0, when: '' })?.sentence).not.toContain('lewat');
  });

  test('of quarters that are not frozen leads to the last of them', () => {
    const line = lineOf({
      kind: 'performance',
      urgency: 'soon',
      on: null,
      when: '',
      count: 2,
      year: 2025,
      quarter: 3,
    });
    expect(line).toMatchObject({ count: 2, place: { screen: 'performance', year: 2025, quarter: 3 } });
    expect(line?.sentence).toBe(
      'triwulan sudah berakhir dan laporan kinerjanya belum dibekukan; yang terakhir Triwulan III 2025',
    );
  });

  test('past the limit it counts the overdue by stage, before it those not held', () => {
    const late = { rats: new Map([[2024, counted]]) };
    const over = lineOf(rat, late);
    expect(over).toMatchObject({ count: 5, place: { standing: 'overdue', forms: ['primer'] } });
    expect(over?.parts.map(({ label, count }) => [label, count])).toEqual([
      ['Belum ada catatan', 4],
      ['Diundang', 1],
    ]);
    expect(over?.parts[1]?.place).toMatchObject({
      standing: 'overdue',
      forms: ['primer'],
      stages: ['invited'],
    });
    expect(lineOf({ ...rat, urgency: 'soon' }, late)).toMatchObject({
      count: 9,
      place: { standing: 'not-held' },
      parts: [],
    });
  });

  test('one source of what runs out is no list of parts, two are; several say whose day it is', () => {
    const expired = {
      kind: 'expired',
      urgency: 'over',
      on: toPlainDate('2025-11-15'),
      when: 'lewat 3 hari',
    } as const;
    const one = lineOf({ ...expired, count: 1, sources: [{ source: 'permit', count: 1 }] });
    expect(one).toMatchObject({ count: 1, when: 'lewat 3 hari', parts: [] });
    const three = lineOf({
      ...expired,
      count: 3,
      sources: [
        { source: 'permit', count: 1 },
        { source: 'term', count: 2 },
      ],
    });
    expect(three).toMatchObject({ when: 'terlama lewat 3 hari' });
    expect(three?.parts.map(({ label, place }) => [label, place])).toEqual([
      ['Izin', { screen: 'legality', tab: 'watch', watch: { state: 'expired', sources: ['permit'] } }],
      ['Masa jabatan', { screen: 'legality', tab: 'watch', watch: { state: 'expired', sources: ['term'] } }],
    ]);
  });

  test('scans past their term are told with the day since when, and open their list', () => {
    const undated = { urgency: 'none', on: null, when: '' } as const;
    const retention = { scans: 7, since: toPlainDate('2025-01-31') };
    expect(lineOf({ kind: 'retention', ...undated }, { retention })).toMatchObject({
      count: 7,
      sentence: 'pindaian lewat masa simpan, menunggu diputuskan; yang terlama sejak 31 Januari 2025',
      place: { screen: 'people', isRetention: true },
    });
    expect(lineOf({ kind: 'retention', ...undated })).toMatchObject({ count: undefined });
  });

  test('what is nothing to count has no number', () => {
    const undated = { urgency: 'none', on: null, when: '' } as const;
    expect(lineOf({ kind: 'signatory', ...undated })).toMatchObject({ count: null });
    expect(lineOf({ kind: 'recap', year: 2025, ...undated })?.sentence).toContain('2025');
    expect(workLines([], NOTHING)).toEqual([]);
  });
});
