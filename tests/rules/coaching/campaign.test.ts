import { describe, expect, test } from 'vitest';
import { campaignFaults, currentStanding, latestSight } from '#rules/coaching/campaign.ts';
import type { CampaignSight, CampaignStanding } from '#rules/coaching/campaign.ts';
import { campaignRecap, sumFault, sumText } from '#rules/coaching/campaign-recap.ts';
import { toPlainDate } from '#rules/value/plain-date.ts';

const sight = (part: Partial<CampaignSight> & { readonly day?: string } = {}): CampaignSight => ({
  on: toPlainDate(part.day ?? '2025-06-10'),
  recordedAt: '2025-06-10T08:00:00Z',
  outcome: 'met_officers',
  activitySeen: 'unknown',
  ...part,
});

const DISTRICTS = ['64.08.01', '64.08.04', ''];
const targets = (counts: readonly (readonly [CampaignStanding, number])[]) =>
  counts
    .flatMap(([standing, count]) => Array.from({ length: count }, () => standing))
    .map((standing, at) => ({
      cooperativeId: `k${String(at)}`,
      district: DISTRICTS[at % DISTRICTS.length] ?? '',
      standing,
    }));
const BALIKPAPAN = [
  ['found_active', 109],
  ['found_inactive', 116],
  ['moved', 37],
  ['not_found', 338],
] as const;

describe('B3: one exclusive outcome a cooperative', () => {
  test('109 + 116 + 37 + 338 = 600 adds up', () => {
    const recap = campaignRecap(targets(BALIKPAPAN), 600);
    expect(sumFault(recap)).toBeUndefined();
    expect(sumText(recap)).toBe('109 + 116 + 37 + 338 + 0 = 600');
    expect(recap).toMatchObject({ target: 600, listed: 600, visited: 600, percent: '100,00', undecided: 0 });
    expect(recap.districts.map(({ target }) => target)).toEqual([200, 200, 200]);
  });

  test('any other sum is refused, the difference named with its remedy', () => {
    const short = campaignRecap(targets([...BALIKPAPAN.slice(0, 3), ['not_found', 337]]), 600);
    expect(sumFault(short)?.cause).toBe('Jumlah hasil 599, sasaran 600: selisih 1.');
    expect(sumFault(short)?.remedy).toBe(
      'Daftar sasaran memuat 599 koperasi, dasarnya menyebut 600. Lengkapi daftar sasaran atau betulkan banyaknya sasaran.',
    );
    const undecided = campaignRecap(
      targets([['found_active', 106], ['undecided', 3], ...BALIKPAPAN.slice(1)]),
      600,
    );
    expect(sumFault(undecided)?.cause).toBe('Jumlah hasil 597, sasaran 600: selisih 3.');
    expect(sumFault(undecided)?.remedy).toBe(
      '3 koperasi: ditemukan, kegiatannya belum dinyatakan. Buka kunjungannya atau verifikasinya dan nyatakan ada atau tidaknya kegiatan.',
    );
    const over = campaignRecap(targets([...BALIKPAPAN, ['not_visited', 2]]), 600);
    expect(sumFault(over)?.cause).toBe('Jumlah hasil 602, sasaran 600: selisih 2.');
  });

  test('parts that do not add up to the whole are never printed', () => {
    const recap = campaignRecap(targets(BALIKPAPAN), 600);
    const { cause } = sumFault({ ...recap, districts: recap.districts.slice(1) }) ?? expect.fail('no fault');
    expect(cause).toBe('Jumlah per kecamatan tidak sama dengan jumlah seluruhnya.');
  });

  test('without a number in the basis the list itself is the target; an empty one has no share', () => {
    expect(campaignRecap(targets([['moved', 2]]), null)).toMatchObject({ target: 2, percent: '100,00' });
    expect(campaignRecap([], null)).toMatchObject({ target: 0, percent: '-' });
  });
});

describe('the current outcome', () => {
  test.each([
    ['yes', 'found_active'],
    ['no', 'found_inactive'],
    ['unknown', 'undecided'],
  ] as const)('found with activity "%s": %s, whoever was met', (activitySeen, expected) => {
    for (const outcome of ['met_officers', 'office_only', 'refused', 'found'] as const)
      expect(currentStanding([sight({ outcome, activitySeen })])).toBe(expected);
  });

  test('moved and not found say so whatever activity was seen; a call is no visit', () => {
    expect(currentStanding([sight({ outcome: 'moved', activitySeen: 'yes' })])).toBe('moved');
    expect(currentStanding([sight({ outcome: 'not_found' })])).toBe('not_found');
    expect(currentStanding([sight({ outcome: 'remote', activitySeen: 'yes' })])).toBe('not_visited');
    expect(currentStanding([])).toBe('not_visited');
  });

  test('the latest day counts, of one day what was written down last, in whatever order they are read', () => {
    const early = sight({ outcome: 'not_found' });
    const late = sight({ day: '2025-06-11', activitySeen: 'yes' });
    const called = sight({ day: '2025-07-01', outcome: 'remote' });
    const again = sight({ recordedAt: '2025-06-10T09:00:00Z', outcome: 'moved' });
    expect(currentStanding([late, early, called])).toBe('found_active');
    expect(currentStanding([early, again])).toBe('moved');
    expect(currentStanding([again, early])).toBe('moved');
    expect(latestSight([called])).toBeUndefined();
  });
});

test('a campaign cannot end before it begins', () => {
  const facts = { name: 'x', year: 2025, basis: '', declared: null, note: '' };
  const startsOn = toPlainDate('2025-06-01');
  expect(campaignFaults({ ...facts, startsOn, endsOn: startsOn })).toEqual([]);
  expect(campaignFaults({ ...facts, startsOn, endsOn: toPlainDate('2025-05-31') })).toMatchObject([
    { field: 'endsOn' },
  ]);
});
