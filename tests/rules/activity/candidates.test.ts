import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rankCandidates } from '#rules/activity/candidates.ts';
import type { TrainingCandidate } from '#rules/activity/candidates.ts';
import { toPlainDate } from '#rules/value/plain-date.ts';

const OFTEN = { value: 3, basis: 'Kebiasaan dinas' };
const of = (name: string, part: Partial<TrainingCandidate> = {}): TrainingCandidate => ({
  cooperativeId: name,
  name,
  districtName: 'Sangatta Utara',
  hasNib: true,
  isVillage: false,
  lastOn: null,
  times: 0,
  ...part,
});
const trained = (day: string, times = 1) => ({ lastOn: toPlainDate(day), times });
const names = (all: readonly TrainingCandidate[], perDistrict: number | null = null) =>
  rankCandidates(all, perDistrict, OFTEN).map(({ name }) => name);
const codes = (one: TrainingCandidate) =>
  rankCandidates([one], null, OFTEN)[0]?.reasons.map(({ code }) => code);

describe('whom to invite next', () => {
  test('never trained comes first, then longest ago, a business number before none, then the name', () => {
    const all = [
      of('Dua', trained('2024-05-01')),
      of('Satu', trained('2024-04-30')),
      of('C tanpa NIB', { hasNib: false }),
      of('B'),
      of('A'),
    ];
    expect(names(all)).toEqual(['A', 'B', 'C tanpa NIB', 'Satu', 'Dua']);
  });

  test('says what it goes by: never, when last, how often, and what is missing', () => {
    expect(codes(of('A'))).toEqual(['BELUM_PERNAH_DILATIH']);
    expect(codes(of('A', { hasNib: false }))).toEqual(['BELUM_PERNAH_DILATIH', 'NIB_TIDAK_ADA']);
    expect(codes(of('A', trained('2024-05-01', 2)))).toEqual(['TERAKHIR_DILATIH']);
    expect(codes(of('A', trained('2024-05-01', 3)))).toEqual(['TERAKHIR_DILATIH', 'SERING_DILATIH']);
  });

  test('beyond the places of its kecamatan a cooperative comes after all within theirs', () => {
    const all = [of('A'), of('B'), of('C'), of('D', { districtName: 'Bengalon', ...trained('2024-05-01') })];
    expect(names(all, 2)).toEqual(['A', 'B', 'D', 'C']);
    expect(names(all, 3)).toEqual(['A', 'B', 'C', 'D']);
    const last = rankCandidates(all, 2, OFTEN).at(-1);
    expect(last?.reasons.at(-1)?.message).toBe(
      'Kuota Kecamatan Sangatta Utara (2) sudah terisi yang lebih mendesak.',
    );
  });

  test('loses nobody and depends on no order of the list', () => {
    const candidate = fc.record({
      day: fc.option(fc.constantFrom('2023-01-01', '2024-02-29', '2025-12-31'), { nil: null }),
      hasNib: fc.boolean(),
      districtName: fc.constantFrom('', 'Bengalon', 'Kaliorang'),
    });
    fc.assert(
      fc.property(
        fc.array(candidate, { maxLength: 30 }),
        fc.option(fc.integer({ min: 1, max: 5 }), { nil: null }),
        (some, quota) => {
          const all = some.map(({ day, ...part }, at) =>
            of(`K ${String(at)}`, { ...part, ...(day === null ? {} : trained(day)) }),
          );
          const ranked = names(all, quota);
          expect(ranked.toSorted()).toEqual(all.map(({ name }) => name).toSorted());
          expect(names(all.toReversed(), quota)).toEqual(ranked);
        },
      ),
    );
  });
});
