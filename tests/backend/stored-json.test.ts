import path from 'node:path';
import Sqlite from 'better-sqlite3';
import { expect, test } from 'vitest';
import type { BackendRequestName } from '#contract/index.ts';
import { DATABASE_FILE } from '#db/kept-states.ts';
import { queryRows } from '../helpers/database-rows.ts';
import { unpackRelease } from '../helpers/frozen-release.ts';
import { testBackend } from '../helpers/test-backend.ts';

interface StoredColumn {
  readonly table: string;
  readonly column: string;
  readonly request: BackendRequestName;
  /** The input of the request, made of one row of the table. */
  readonly inputOf: (row: Readonly<Record<string, unknown>>) => unknown;
  /** How the refusal names the data. */
  readonly what: string;
}

/** Columns of JSON with a request that reads them straight from their row. */
const COLUMNS: readonly StoredColumn[] = [
  {
    table: 'cooperative_dissolution',
    column: 'grounds_json',
    request: 'dissolution.list',
    inputOf: () => ({}),
    what: 'berkas usul pembubaran',
  },
  {
    table: 'cooperative_dissolution',
    column: 'objections_json',
    request: 'dissolution.list',
    inputOf: () => ({}),
    what: 'berkas usul pembubaran',
  },
  {
    table: 'cooperative_dissolution',
    column: 'documents_json',
    request: 'dissolution.list',
    inputOf: () => ({}),
    what: 'berkas usul pembubaran',
  },
  {
    table: 'amendment_checklist',
    column: 'documents_json',
    request: 'legality.amendmentChecklist',
    inputOf: (row) => ({ amendmentId: row['amendment_id'] }),
    what: 'daftar periksa perubahan badan hukum',
  },
  {
    table: 'reconciliation',
    column: 'fields_json',
    request: 'reconcile.list',
    inputOf: () => ({}),
    what: 'pencocokan',
  },
  {
    table: 'reconciliation_finding',
    column: 'detail_json',
    request: 'reconcile.finding',
    inputOf: (row) => ({ findingId: row['id'] }),
    what: 'temuan',
  },
  {
    table: 'village_change',
    column: 'before_json',
    request: 'village.get',
    inputOf: (row) => ({ code: row['village_code'] }),
    what: 'perubahan desa',
  },
  {
    table: 'letter',
    column: 'fields_json',
    request: 'letter.get',
    inputOf: (row) => ({ id: row['id'] }),
    what: 'surat',
  },
];

/** Not what any of the columns holds, in a row that release 0.1.0 wrote. */
const SPOILED = '[{"model":1}]';

test.each(COLUMNS)(
  '$column in $table of release 0.1.0 is read, and refused by name once it has another shape',
  async ({ table, column, request, inputOf, what }) => {
    const { dataFolder } = await unpackRelease('0.1.0');
    const backend = await testBackend({ dataFolder, today: '2026-02-03' });
    const [row] = queryRows(dataFolder, `SELECT * FROM ${table}`);
    const input = inputOf(row ?? {});
    expect(await backend.dispatch({ name: request, input })).toMatchObject({ ok: true });

    const raw = new Sqlite(path.join(dataFolder, DATABASE_FILE));
    const guards = raw
      .prepare<[string], { name: string }>(
        "SELECT name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = ?",
      )
      .all(table);
    for (const { name } of guards) raw.exec(`DROP TRIGGER ${name}`);
    raw.prepare(`UPDATE ${table} SET ${column} = ?`).run(SPOILED);
    raw.close();
    const refusal = await backend.refusal(request, input);
    expect(refusal).toMatchObject({
      code: 'STORED_DATA_UNREADABLE',
      details: { facts: { apa: expect.stringContaining(what) as string } },
    });
  },
);
