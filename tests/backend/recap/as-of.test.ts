import path from 'node:path';
import Sqlite from 'better-sqlite3';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { DATABASE_FILE } from '#db/kept-states.ts';
import { CERTIFICATE_STATES, COOPERATIVE_STATUSES } from '#rules/cooperative/cooperative.ts';
import type { CooperativeStatus } from '#rules/cooperative/cooperative.ts';
import { RECAP_COLUMN_CATALOGUE } from '#rules/recap/column.ts';
import { RECAP_GROUPINGS } from '#rules/recap/grouping.ts';
import { insertTestCooperative } from '../../helpers/test-cooperative.ts';
import { officeBackend } from '../../helpers/test-backend.ts';
import { sample } from '../../helpers/deep.ts';

const TODAY = '2025-11-18';
const DAYS = ['2019-06-30', '2020-01-01', '2022-12-31', '2023-01-01', TODAY] as const;
/** More than a recap of a past day looks up one by one. */
const RAT_YEARS = [2016, 2017, 2018, 2019, 2020, 2021];

const day = fc.constantFrom(...DAYS, '2019-07-01', '2022-12-30');
const byYear = <Value>(value: fc.Arbitrary<Value>, years: readonly number[]) =>
  fc.uniqueArray(fc.record({ year: fc.constantFrom(...years), value }), {
    selector: ({ year }) => year,
    maxLength: 4,
  });

const one = fc.record({
  district: fc.constantFrom('64.08.01', '64.08.04', '64.09.01', null),
  kind: fc.constantFrom('Jasa', 'Konsumen', 'Lain', ''),
  status: fc.constantFrom(...COOPERATIVE_STATUSES),
  certificate: fc.constantFrom(...CERTIFICATE_STATES),
  foundedOn: fc.constantFrom(null, ...DAYS),
  assets: byYear(fc.option(fc.integer({ min: -1000, max: 1e12 })), [2017, 2018, 2019, 2022, 2024, 2025]),
  /** One without its day counts from that of its recording. */
  rats: byYear(fc.record({ from: day, isUndated: fc.boolean() }), RAT_YEARS),
  visits: fc.array(day, { maxLength: 2 }),
  inspections: fc.array(day, { maxLength: 2 }),
  attended: fc.array(day, { maxLength: 3 }),
  /** Participants of activities: how each stands there, and whether the register or its name ties the cooperative. */
  came: fc.array(
    fc.record({
      on: day,
      isTied: fc.boolean(),
      way: fc.constantFrom('present', 'listed', 'both', 'absent', 'removed', 'planned'),
    }),
    { maxLength: 4 },
  ),
  history: fc.array(fc.tuple(fc.constantFrom(...DAYS), fc.constantFrom(...COOPERATIVE_STATUSES)), {
    maxLength: 3,
  }),
});
type Invented = typeof one extends fc.Arbitrary<infer Value> ? Value : never;

/** The status of a cooperative on a day, told without a database. */
function statusOn({ history, status }: Invented, on: string): CooperativeStatus {
  if (on === TODAY) return status;
  const known = history.toSorted(([a], [b]) => (a < b ? -1 : Number(a > b)));
  // Before all of them it is the earliest; of two of one day the one recorded last is that day's.
  const earliest = known.findLast(([since]) => since === known[0]?.[0]);
  return known.findLast(([since]) => since <= on)?.[1] ?? earliest?.[1] ?? status;
}

/** Its figure of the newest book year that had ended by a day. */
function assetsOn({ assets }: Invented, on: string): number {
  const ended = assets.filter(({ year }) => `${year}-12-31` <= on);
  return ended.toSorted((a, b) => b.year - a.year)[0]?.value ?? 0;
}

const inYearOf = (on: string, days: readonly string[]) =>
  days.filter((at) => at <= on && at.startsWith(on.slice(0, 4)));

type Coming = Invented['came'][number];

/** An activity of one day with one participant. */
function writeComing(
  run: (statement: string, ...values: readonly unknown[]) => unknown,
  cooperative: string,
  id: string,
  { on, isTied, way }: Coming,
): void {
  run(
    `INSERT INTO activity (id, year, kind, title, theme, organiser, organiser_name, mode, state, sub_activity_code,
       note, recorded_at, recorded_by, updated_at, removed_reason)
     VALUES (?, ?, 'pelatihan', 'uji', '', 'own', '', 'offline', ?, '', '', '', '', '', '')`,
    id,
    Number(on.slice(0, 4)),
    way === 'planned' ? 'scheduled' : 'done',
  );
  run(`INSERT INTO activity_batch VALUES (?, ?, 1, ?, ?, '', NULL, '')`, id, id, on, on);
  run(
    `INSERT INTO activity_participant (id, batch_id, position, name, name_key, nik_ktp, cooperative_id, business,
       role, origin_code, category, nib_basis, verdict_reason, recorded_at, recorded_by, updated_at, removed_at,
       removed_reason) VALUES (?, ?, 1, 'uji', 'uji', '', ?, ?, '', '', '', 'none', '', '', '', '', ?, '')`,
    id,
    id,
    isTied ? cooperative : null,
    isTied ? '' : `Koperasi ${cooperative}`,
    way === 'removed' ? '2025' : null,
  );
  if (way !== 'listed')
    run('INSERT INTO activity_attendance VALUES (?, ?, ?)', id, on, way === 'absent' ? 'absent' : 'present');
  if (way !== 'listed' && way !== 'both') return;
  run(`INSERT INTO training VALUES (?, 'uji', ?, ?, '', ?, '2025')`, id, on, on, on);
  run(`INSERT INTO training_participant VALUES (?, 1, 'uji', 'KOPERASI ${cooperative}', '', ?)`, id, id);
  run('INSERT INTO activity_certificate VALUES (?, 1, ?)', id, id);
}

const HAS_COME: readonly Coming['way'][] = ['present', 'listed', 'both'];
/** Days on which somebody of the cooperative took part, each participant once. */
const partsOf = ({ attended, came }: Invented): readonly string[] => [
  ...attended,
  ...came.flatMap(({ on, way }) => (HAS_COME.includes(way) ? [on] : [])),
];

function write(raw: Sqlite.Database, register: readonly Invented[]): void {
  const run = (statement: string, ...values: readonly unknown[]) => raw.prepare(statement).run(...values);
  raw.exec(`DELETE FROM cooperative_status; DELETE FROM rat; DELETE FROM cooperative_year;
    DELETE FROM cooperative_verification; DELETE FROM health_inspection; DELETE FROM training_participant;
    DELETE FROM activity_certificate; DELETE FROM activity_attendance; DELETE FROM activity_participant;
    DELETE FROM activity_batch; DELETE FROM activity; DELETE FROM training; DELETE FROM cooperative`);
  for (const [at, it] of register.entries()) {
    const id = `k${at}`;
    insertTestCooperative(raw, id);
    run(
      `UPDATE cooperative SET district_code = ?, kind = ?, status = ?, certificate = ?, legal_entity_on = ?
       WHERE id = ?`,
      it.district,
      it.kind,
      it.status,
      it.certificate,
      it.foundedOn,
      id,
    );
    for (const { year, value } of it.assets)
      run(
        'INSERT INTO cooperative_year (cooperative_id, book_year, assets) VALUES (?, ?, ?)',
        id,
        year,
        value,
      );
    for (const { year, value } of it.rats)
      run(
        'INSERT INTO rat VALUES (?, ?, ?, NULL, ?)',
        id,
        year,
        value.isUndated ? null : value.from,
        value.from,
      );
    for (const [n, on] of it.visits.entries())
      run(
        `INSERT INTO cooperative_verification VALUES (?, ?, ?, 'found', '', '', '', '2025', 'unknown')`,
        `${id}-v${n}`,
        id,
        on,
      );
    for (const [n, on] of it.inspections.entries())
      run(
        `INSERT INTO health_inspection (id, cooperative_id, book_year, inspected_on, inspectors, report_number,
           weights_json, bands_json, basis, final_score, predicate, note, recorded_at)
         VALUES (?, ?, 2018, ?, 'uji', '', '[]', '[]', '', 0, 'healthy', '', '2025')`,
        `${id}-p${n}`,
        id,
        on,
      );
    for (const [n, on] of it.attended.entries()) {
      const training = `${id}-t${n}`;
      run(`INSERT INTO training VALUES (?, 'uji', ?, ?, '', ?, '2025')`, training, on, on, on);
      run(
        `INSERT INTO training_participant VALUES (?, 1, 'uji', ?, '', ?)`,
        training,
        `KOPERASI ${id}`,
        training,
      );
    }
    for (const [n, came] of it.came.entries()) writeComing(run, id, `${id}-k${n}`, came);
    const history = it.history.toSorted(([a], [b]) => (a < b ? -1 : Number(a > b)));
    for (const [n, [on, status]] of history.entries())
      run(
        `INSERT INTO cooperative_status VALUES (?, ?, ?, ?, 'uji', NULL, ?)`,
        `${id}-${n}`,
        id,
        status,
        on,
        `${on}T0${n}:00:00.000Z`,
      );
  }
}

/** What the columns say of a register on a day, counted by hand. */
function expected(register: readonly Invented[], on: string): Readonly<Record<string, number>> {
  const counted = register.filter(
    (it) => (on === TODAY || it.foundedOn === null || it.foundedOn <= on) && statusOn(it, on) !== 'dissolved',
  );
  const isActive = (it: Invented) => statusOn(it, on) === 'active';
  const count = (isIn: (it: Invented) => boolean) => counted.filter((it) => isIn(it)).length;
  const sum = (of: (it: Invented) => number) => counted.reduce((all, it) => all + of(it), 0);
  const rats = RAT_YEARS.map((wanted) => [
    `rat ${wanted}`,
    count((it) => isActive(it) && it.rats.some(({ year, value }) => year === wanted && value.from <= on)),
  ]);
  return {
    total: counted.length,
    active: count(isActive),
    inactive: count((it) => !isActive(it)),
    certified: count(({ certificate }) => certificate === 'certified'),
    inProgress: count(({ certificate }) => certificate === 'in_progress'),
    assets: sum((it) => assetsOn(it, on)),
    visited: count(({ visits }) => inYearOf(on, visits).length > 0),
    inspected: count(({ inspections }) => inYearOf(on, inspections).length > 0),
    trained: count((it) => inYearOf(on, partsOf(it)).length > 0),
    trainingParticipants: sum((it) => inYearOf(on, partsOf(it)).length),
    ...(Object.fromEntries(rats) as Record<string, number>),
  };
}

const COLUMNS = RECAP_COLUMN_CATALOGUE.flatMap(({ key, needsBookYear }) =>
  (needsBookYear ? RAT_YEARS : [null]).map((bookYear) => ({ key, bookYear })),
);
const nameOf = ({ key, bookYear }: { key: string; bookYear: number | null }) =>
  bookYear === null ? key : `${key} ${bookYear}`;

test('any register sums to the same totals by every grouping, today, as of any day and frozen, and to a count by hand', async () => {
  const backend = await officeBackend({});
  const raw = new Sqlite(path.join(backend.dataFolder, DATABASE_FILE));
  raw.pragma('foreign_keys = OFF');
  for (const table of [
    'cooperative_status',
    'training',
    'training_participant',
    'health_inspection',
    'activity',
    'activity_participant',
    'activity_certificate',
  ])
    raw.exec(`DROP TRIGGER IF EXISTS ${table}_no_delete`);
  await fc.assert(
    fc.asyncProperty(fc.array(one, { maxLength: 12 }), fc.constantFrom(...DAYS), async (register, on) => {
      raw.transaction(() => {
        write(raw, register);
      })();
      const tables = await Promise.all(
        RECAP_GROUPINGS.map((grouping) => backend.ask('recap.get', { grouping, columns: COLUMNS, on })),
      );
      const { id } = await backend.ask('figure.freeze', { title: 'Uji', cutOffOn: on });
      tables.push(await backend.ask('figure.table', { id, grouping: 'kind', columns: COLUMNS }));
      const byHand = expected(register, on);
      for (const table of tables) {
        const told = table.columns.map((column, at) => [nameOf(column), table.total.cells[at]] as const);
        expect(Object.fromEntries(told)).toMatchObject(byHand);
        expect(table.total.cells).toEqual(tables[0]?.total.cells);
        for (const [at, { unit }] of table.columns.entries()) {
          if (unit === 'percent') continue;
          const sum = table.rows.reduce((all, { cells }) => all + (cells[at] ?? 0), 0);
          expect(sum).toBe(table.total.cells[at]);
        }
      }
      const outside = register.filter(({ district }) => district?.startsWith('64.08') !== true);
      const unknown = expected(outside, on)['total'] ?? 0;
      const lost = tables[0]?.rows.find(({ key }) => key === '');
      expect(lost?.cells[2] ?? 0).toBe(unknown);
      expect(lost === undefined).toBe(unknown === 0);
    }),
    { numRuns: sample(25, 100) },
  );
  raw.close();
}, 240_000);
