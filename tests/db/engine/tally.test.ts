import Sqlite from 'better-sqlite3';
import * as fc from 'fast-check';
import { expect, onTestFinished, test } from 'vitest';
import { addTally, readTally } from '#db/engine/tally.ts';

interface Row {
  readonly place: string | null;
  readonly kind: string | null;
  readonly n: number;
  readonly m: number;
}

function tableOf(rows: readonly Row[]): Sqlite.Database {
  const raw = new Sqlite(':memory:');
  onTestFinished(() => {
    raw.close();
  });
  addTally(raw);
  raw.exec('CREATE TABLE counted (place TEXT, kind TEXT, n INTEGER, m INTEGER) STRICT');
  const insert = raw.prepare('INSERT INTO counted VALUES (@place, @kind, @n, @m)');
  for (const row of rows) insert.run(row);
  return raw;
}

const tallied = (raw: Sqlite.Database, values = 'n, m') =>
  readTally(raw.prepare(`SELECT tally(2, place, kind, ${values}) FROM counted`).pluck().get() as string);

const key = fc.option(fc.constantFrom('', 'a', 'b', 'kecamatan "c"', 'é'));
const amount = fc.integer({ min: -1_000_000_000_000, max: 1_000_000_000_000 });

test('says of any rows what GROUP BY says, by each key, and their sum by itself', () => {
  fc.assert(
    fc.property(
      fc.array(fc.record({ place: key, kind: key, n: amount, m: fc.integer({ min: 0, max: 1 }) })),
      (rows) => {
        const raw = tableOf(rows);
        const { byKey, whole } = tallied(raw);
        for (const [at, column] of ['place', 'kind'].entries()) {
          const expected = raw
            .prepare(`SELECT ${column} AS key, sum(n) AS n, sum(m) AS m FROM counted GROUP BY 1`)
            .all()
            .map((row) => row as { key: string | null; n: number; m: number });
          expect(new Map((byKey[at] ?? []).map((group) => [group.key, group.sums]))).toEqual(
            new Map(expected.map((row) => [row.key, [row.n, row.m]])),
          );
        }
        const n = rows.reduce((sum, row) => sum + row.n, 0);
        expect(whole).toEqual(rows.length === 0 ? [] : [n, rows.reduce((sum, row) => sum + row.m, 0)]);
        raw.close();
      },
    ),
    { numRuns: 60 },
  );
});

test('refuses a sum past what a number holds, instead of printing a rounded one', () => {
  const half = Math.ceil(Number.MAX_SAFE_INTEGER / 2);
  const raw = tableOf([
    { place: 'a', kind: 'x', n: half, m: 1 },
    { place: 'a', kind: 'x', n: half, m: 1 },
  ]);
  expect(() => tallied(raw)).toThrow(/past what can be added exactly/);
  expect(tallied(raw, 'm').whole).toEqual([2]);
});
