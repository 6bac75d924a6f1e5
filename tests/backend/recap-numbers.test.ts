import path from 'node:path';
import * as fc from 'fast-check';
import Sqlite from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { DATABASE_FILE } from '#db/open.ts';
import { CERTIFICATE_STATES, COOPERATIVE_STATUSES } from '#rules/cooperative.ts';
import type { CooperativeStatus } from '#rules/cooperative.ts';
import { RECAP_COLUMN_CATALOGUE } from '#rules/recap-column.ts';
import { RECAP_GROUPINGS } from '#rules/recap-grouping.ts';
import { insertTestCooperative } from '../helpers/test-cooperative.ts';
import { officeBackend } from '../helpers/test-backend.ts';

const COLUMNS = RECAP_COLUMN_CATALOGUE.map(({ key, needsBookYear }) => ({
  key,
  bookYear: needsBookYear ? 2024 : null,
}));
const COUNTED = COLUMNS.filter(({ key }) => key !== 'ratPercent' && key !== 'certifiedPercent');
const PAGE = { offset: 0, limit: 500 };

describe('the list behind a number', () => {
  test.each(RECAP_GROUPINGS)(
    'by %s is as long as the number says, for every row and every column, in the register and frozen',
    async (grouping) => {
      const backend = await officeBackend({ hasRegister: true });
      const { id } = await backend.ask('figure.freeze', { title: 'X', grouping, columns: COLUMNS });
      const table = await backend.ask('recap.get', { grouping, columns: COLUMNS });
      // Every row of a short table; of the villages and groups those with most in them, and an empty one.
      const rows =
        table.rows.length <= 18 ? table.rows : [...table.rows.slice(0, 6), ...table.rows.slice(-2)];
      for (const row of [...rows, { ...table.total, key: null }]) {
        for (const column of COUNTED) {
          const cell = row.cells[COLUMNS.indexOf(column)];
          const input = { grouping, key: row.key, column, page: PAGE };
          const live = await backend.ask('recap.behind', input);
          const frozen = await backend.ask('figure.behind', { id, ...input });
          const where = `${row.label}, ${column.key}`;
          expect({ where, cell: live.cell }).toEqual({ where, cell });
          expect({ where, ...frozen }).toEqual({ where, total: live.total, cell, rows: live.rows });
          if (live.total <= PAGE.limit) {
            const sum = live.rows.reduce((all, { value }) => all + value, 0);
            expect({ where, sum, n: live.rows.length }).toEqual({ where, sum: cell, n: live.total });
          }
          if (live.listFilters) {
            const { total } = await backend.ask('cooperative.count', { filters: [...live.listFilters] });
            expect({ where, total }).toEqual({ where, total: cell });
          }
        }
      }
    },
    240_000,
  );
});

const DAYS = ['2019-06-30', '2020-01-01', '2022-12-31', '2023-01-01', '2025-11-18'] as const;

const one = fc.record({
  district: fc.constantFrom('64.08.01', '64.08.04', '64.09.01', null),
  kind: fc.constantFrom('Jasa', 'Konsumen', 'Lain', ''),
  status: fc.constantFrom(...COOPERATIVE_STATUSES),
  certificate: fc.constantFrom(...CERTIFICATE_STATES),
  foundedOn: fc.constantFrom(null, ...DAYS),
  assets: fc.option(fc.integer({ min: -1000, max: 1e12 })),
  hasRat: fc.boolean(),
  history: fc.array(fc.tuple(fc.constantFrom(...DAYS), fc.constantFrom(...COOPERATIVE_STATUSES)), {
    maxLength: 3,
  }),
});
type Invented = typeof one extends fc.Arbitrary<infer Value> ? Value : never;

/** The status of a cooperative on a day, told without a database. */
function statusOn({ history, status }: Invented, day: string): CooperativeStatus {
  if (day === '2025-11-18') return status;
  const known = history.toSorted(([a], [b]) => (a < b ? -1 : Number(a > b)));
  return known.findLast(([on]) => on <= day)?.[1] ?? known[0]?.[1] ?? status;
}

describe('any register', () => {
  test('sums to the same totals by every grouping, today and as of any day, and to a count made by hand', async () => {
    const backend = await officeBackend({});
    const raw = new Sqlite(path.join(backend.dataFolder, DATABASE_FILE));
    raw.pragma('foreign_keys = OFF');
    raw.exec('DROP TRIGGER cooperative_status_no_delete');
    await fc.assert(
      fc.asyncProperty(fc.array(one, { maxLength: 12 }), fc.constantFrom(...DAYS), async (register, day) => {
        raw.exec(`DELETE FROM cooperative_status; DELETE FROM rat; DELETE FROM cooperative_year;
          DELETE FROM cooperative`);
        for (const [at, it] of register.entries()) {
          const id = `k${at}`;
          insertTestCooperative(raw, id);
          raw
            .prepare(
              `UPDATE cooperative SET district_code = ?, kind = ?, status = ?, certificate = ?, legal_entity_on = ?
               WHERE id = ?`,
            )
            .run(it.district, it.kind, it.status, it.certificate, it.foundedOn, id);
          if (it.assets !== null)
            raw
              .prepare('INSERT INTO cooperative_year (cooperative_id, book_year, assets) VALUES (?, 2018, ?)')
              .run(id, it.assets);
          if (it.hasRat) raw.prepare(`INSERT INTO rat VALUES (?, 2018, '2019-03-01', NULL)`).run(id);
          for (const [n, [on, status]] of it.history
            .toSorted(([a], [b]) => (a < b ? -1 : Number(a > b)))
            .entries())
            raw
              .prepare(`INSERT INTO cooperative_status VALUES (?, ?, ?, ?, 'uji', NULL, ?)`)
              .run(`${id}-${n}`, id, status, on, `${on}T0${n}:00:00.000Z`);
        }
        const columns = COLUMNS.map((column) =>
          column.bookYear === null ? column : { ...column, bookYear: 2018 },
        );
        const tables = await Promise.all(
          RECAP_GROUPINGS.map((grouping) => backend.ask('recap.get', { grouping, columns, on: day })),
        );
        for (const table of tables) {
          expect(table.total.cells).toEqual(tables[0]?.total.cells);
          for (const [at, { unit }] of table.columns.entries()) {
            if (unit === 'percent') continue;
            const sum = table.rows.reduce((all, { cells }) => all + (cells[at] ?? 0), 0);
            expect(sum).toBe(table.total.cells[at]);
          }
        }
        const counted = register.filter(
          (it) =>
            (day === '2025-11-18' || it.foundedOn === null || it.foundedOn <= day) &&
            statusOn(it, day) !== 'dissolved',
        );
        const cell = (key: string) =>
          tables[0]?.total.cells[columns.findIndex((column) => column.key === key)];
        const isActive = (it: Invented) => statusOn(it, day) === 'active';
        expect(cell('total')).toBe(counted.length);
        expect(cell('active')).toBe(counted.filter(isActive).length);
        expect(cell('rat')).toBe(counted.filter((it) => isActive(it) && it.hasRat).length);
        expect(cell('certified')).toBe(
          counted.filter(({ certificate }) => certificate === 'certified').length,
        );
        expect(cell('assets')).toBe(counted.reduce((sum, { assets }) => sum + (assets ?? 0), 0));
        const unknown = counted.filter(({ district }) => district?.startsWith('64.08') !== true).length;
        const lost = tables[0]?.rows.find(({ key }) => key === '');
        expect(lost?.cells[2] ?? 0).toBe(unknown);
        expect(lost === undefined).toBe(unknown === 0);
      }),
      { numRuns: 60 },
    );
    raw.close();
  }, 240_000);
});
