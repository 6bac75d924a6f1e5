import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { RECAP_GROUPS } from '#rules/activity/recap.ts';
import {
  activityOffice,
  activitySets,
  countable,
  forgetActivities,
  recordSet,
} from '../../helpers/activity-sets.ts';
import { recapsByHand, reportByHand } from '../../helpers/counted-by-hand.ts';
import { sample } from '../../helpers/deep.ts';
import { officeBackend } from '../../helpers/test-backend.ts';
import type { TestBackend } from '../../helpers/test-backend.ts';

const YEARS = [2024, 2025] as const;
const TODAY = '2026-11-18';
const RUNS = { numRuns: sample(25, 200) };

type Counts = Awaited<ReturnType<typeof recapOf>>['total'];
const recapOf = (backend: TestBackend, year: number, by: (typeof RECAP_GROUPS)[number]) =>
  backend.ask('activity.recap', { year, by });
const shown = ({ activities, days, people, cooperatives, personDays }: Counts) => ({
  activities,
  days,
  people,
  cooperatives,
  personDays,
});

const COUNTED = { formula: 'single', span: 'quarter', firstYear: 2024 } as const;
const INDICATORS = [
  { ...COUNTED, code: 'A', name: 'Orang', unit: 'orang', numerator: 'trainedPeople' },
  { ...COUNTED, code: 'B', name: 'Koperasi', unit: 'koperasi', numerator: 'trainedCooperatives' },
  { ...COUNTED, code: 'C', name: 'Kegiatan', unit: 'kegiatan', numerator: 'activities' },
] as const;

test('any activities: every recap of either year and every quarter of a report is what a person with the lists counts', async () => {
  const backend = await officeBackend({ today: TODAY });
  const office = await activityOffice(backend);
  for (const indicator of INDICATORS) await backend.ask('performance.save', indicator);
  await fc.assert(
    fc.asyncProperty(activitySets, async (drawn) => {
      forgetActivities(backend);
      await recordSet(office, drawn);
      const { held, came } = countable(drawn);
      for (const year of YEARS) {
        const hand = recapsByHand(held, came, year);
        for (const by of RECAP_GROUPS) {
          const { rows, total, notes } = await recapOf(backend, year, by);
          const told = Object.fromEntries(rows.map((row) => [row.name, shown(row)]));
          expect({ by, year, rows: told }).toEqual({ by, year, rows: hand[by] });
          expect(shown(total)).toEqual(by === 'origin' ? hand.originTotal : hand.total);
          expect(notes).toEqual([]);
        }
        const { rows } = await backend.ask('performance.report', { year, quarter: 0 });
        const byCode = (code: string) =>
          rows.find((row) => row.code === code)?.cells.map(({ value }) => (value ?? 0) / 100);
        expect({ year, people: byCode('A'), cooperatives: byCode('B'), activities: byCode('C') }).toEqual({
          year,
          ...reportByHand(held, came, year),
        });
      }
    }),
    RUNS,
  );
}, 600_000);
