import { Kysely, SqliteDialect } from 'kysely';
import { expect, test } from 'vitest';
import type { ReadHandle } from '#db/handles.ts';
import type { DatabaseTables } from '#db/schema.ts';
import { countActivities, readActivities } from '#db/queries/activity/list.ts';
import { countConsultations, readConsultations } from '#db/queries/consultation/list.ts';
import { countVisits, listVisitsOf, readVisits } from '#db/queries/coaching/visit-list.ts';
import { toPlainDate } from '#rules/value/plain-date.ts';
import { fillRecords } from '../../../helpers/programme-office.ts';
import { randomNumbers } from '../../../helpers/random-numbers.ts';
import { testDatabase } from '../../../helpers/test-database.ts';

interface Watched {
  readonly read: ReadHandle;
  /** How SQLite answers each statement that was asked since the last look. */
  readonly plans: () => readonly (readonly string[])[];
}

const PAGE = { offset: 0, limit: 20 };
const DAYS = { from: toPlainDate('2024-01-01'), until: toPlainDate('2024-12-31') };
const CONSULTATIONS = {
  period: null,
  topic: '',
  officer: '',
  outcome: null,
  cooperativeId: null,
  text: '',
  isRemoved: false,
} as const;
const VISITS = {
  days: null,
  officerId: null,
  outcome: null,
  districtCode: '',
  cooperativeId: null,
  text: '',
  isRemoved: false,
} as const;
const ACTIVITIES = { year: null, states: [], text: '', isRemoved: false } as const;

async function watched(): Promise<Watched> {
  const { raw } = await testDatabase();
  fillRecords(raw, randomNumbers(9), 60);
  raw.exec(`WITH RECURSIVE series(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM series WHERE n < 3000)
    INSERT INTO consultation SELECT 'm' || n, '2024-01-' || substr('0' || (1 + n % 28), -2), '', 'Tamu ' || n,
      'tamu ' || n, '', '', '', NULL, 'visit', 'rat', '', 'Ringkasan', 'open', NULL, '', NULL, '', '', '', '', '', NULL, '', NULL
      FROM series;
    WITH RECURSIVE series(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM series WHERE n < 3000)
    INSERT INTO coaching_visit (id, visited_on, cooperative_id, outcome, met_name, met_position, advice, next_step, note,
        keyed_on, recorded_at, recorded_by, updated_at, removed_reason)
      SELECT 'm' || n, '2024-01-' || substr('0' || (1 + n % 28), -2), 'k' || (n % 6), 'moved', '', '', 'Saran', '', '',
        '2024-02-01', '', '', '', '' FROM series;
    ANALYZE;`);
  const asked: { readonly sql: string; readonly parameters: readonly unknown[] }[] = [];
  const db = new Kysely<DatabaseTables>({
    dialect: new SqliteDialect({ database: raw }),
    log: ({ query }) => {
      asked.push(query);
    },
  });
  return {
    read: db as unknown as ReadHandle,
    plans: () =>
      asked.splice(0).map(({ sql, parameters }) =>
        raw
          .prepare<unknown[], { detail: string }>(`EXPLAIN QUERY PLAN ${sql}`)
          .all(...parameters)
          .map(({ detail }) => detail),
      ),
  };
}

/** Records read one after the other, and pages sorted after they were found. */
const faults = (plans: readonly (readonly string[])[], table: string): readonly string[] =>
  plans
    .flat()
    .filter(
      (detail) =>
        new RegExp(`SCAN ${table}(?! USING)`).test(detail) || detail === 'USE TEMP B-TREE FOR ORDER BY',
    );

test.each([
  ['every', {}],
  ['those of a period', { period: DAYS }],
  ['those of a period and topic', { period: DAYS, topic: 'rat' }],
])('consultations: %s are read in their order and counted in an index', async (_, filter) => {
  const { read, plans } = await watched();
  await readConsultations(read, { ...CONSULTATIONS, ...filter }, PAGE);
  await countConsultations(read, { ...CONSULTATIONS, ...filter });
  const all = plans();
  expect(faults(all, 'consultation')).toEqual([]);
  expect(all.at(-1)?.some((detail) => /consultation USING COVERING INDEX/.test(detail))).toBe(true);
});

test.each([
  ['every', {}],
  ['those of a year', { days: DAYS }],
])('visits: %s are read in their order and counted in an index', async (_, filter) => {
  const { read, plans } = await watched();
  await readVisits(read, { ...VISITS, ...filter }, PAGE);
  const [page] = plans();
  await countVisits(read, { ...VISITS, ...filter });
  const [count] = plans();
  expect(faults([page ?? ['none'], count ?? ['none']], 'coaching_visit')).toEqual([]);
  expect(count?.some((detail) => /coaching_visit USING COVERING INDEX/.test(detail))).toBe(true);
});

test.each([
  ['every', {}],
  ['those of a year', { year: 2024 }],
])(
  'activities: %s are read in their order and counted in an index, and no batch is read',
  async (_, filter) => {
    const { read, plans } = await watched();
    await readActivities(read, { ...ACTIVITIES, ...filter }, PAGE);
    await countActivities(read, { ...ACTIVITIES, ...filter });
    const all = plans();
    expect(faults(all, 'activity')).toEqual([]);
    expect(all[0]).toContainEqual(expect.stringMatching(/^SEARCH activity USING INDEX activity_by_day/));
    expect(all.flat()).toContainEqual(
      expect.stringMatching(/^SEARCH activity USING COVERING INDEX activity_listed/),
    );
    expect(all.flat().filter((detail) => detail.includes('activity_batch'))).toEqual([]);
  },
);

test('few that say a text are known by their numbers; the text is looked for once', async () => {
  const { read, plans } = await watched();
  const asks = {
    consultation: () => readConsultations(read, { ...CONSULTATIONS, text: 'tamu 1234' }, PAGE),
    coaching_visit: () => readVisits(read, { ...VISITS, text: 'halal' }, PAGE),
    activity: () => readActivities(read, { ...ACTIVITIES, text: 'halal' }, PAGE),
  };
  for (const [table, ask] of Object.entries(asks)) {
    await ask();
    const all = plans();
    const looks = all.filter((plan) =>
      plan.some((detail) => detail.startsWith(`SCAN ${table}_search VIRTUAL`)),
    );
    expect({ table, looks: looks.length }).toEqual({ table, looks: 1 });
    // Of so few activities any way is quick; it is the log and the visits that grow.
    const found = all
      .slice(1, 2)
      .map((plan) => plan.includes(`SEARCH ${table} USING INTEGER PRIMARY KEY (rowid=?)`));
    if (table !== 'activity') expect({ table, found }).toEqual({ table, found: [true] });
  }
});

test('many that say a text are walked in the order of the list and counted in the search alone', async () => {
  const { read, plans } = await watched();
  await readConsultations(read, { ...CONSULTATIONS, text: 'tamu' }, PAGE);
  const [, page] = plans();
  await countConsultations(read, { ...CONSULTATIONS, text: 'tamu' });
  const [, count] = plans();
  expect(page).toContain('SEARCH consultation USING INDEX consultation_listed (removed_at=?)');
  expect(page).not.toContain('USE TEMP B-TREE FOR ORDER BY');
  expect(count?.filter((detail) => /(?:SEARCH|SCAN) consultation /.test(detail))).toEqual([
    'SEARCH consultation USING COVERING INDEX consultation_listed (removed_at>?)',
  ]);
});

test('the visits of some cooperatives are found by them, not by reading those of everybody', async () => {
  const { read, plans } = await watched();
  await listVisitsOf(read, ['k1', 'k2'], DAYS);
  const [first] = plans();
  expect(first).toContainEqual(
    expect.stringMatching(/^SEARCH coaching_visit USING INDEX coaching_visit_of \(cooperative_id=\?/),
  );
});
