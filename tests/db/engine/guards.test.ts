import { readFileSync } from 'node:fs';
import path from 'node:path';
import Sqlite from 'better-sqlite3';
import { format } from 'prettier';
import { expect, test } from 'vitest';
import { DATABASE_FILE } from '#db/kept-states.ts';
import { ensureGuards } from '#db/engine/guards.ts';
import { makeDatabase, openDatabase } from '#db/open.ts';
import { MIGRATIONS } from '#db/migrations/index.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';

const OPENING = `/**
 * Every guard of the present shape, to the letter as the migrations make it. Frozen here, because what lies in the
 * database itself is what is to be judged; \`tests/db/engine/guards.test.ts\` holds it against the migrations and writes
 * it anew with \`vitest --update\`.
 */
`;

async function freshFile(): Promise<string> {
  const file = path.join(tempFolder(), DATABASE_FILE);
  await makeDatabase(file, MIGRATIONS);
  return file;
}

test('the frozen guards are those that the migrations make', async () => {
  const raw = new Sqlite(await freshFile());
  const made = raw
    .prepare<[], { name: string; sql: string }>(
      `SELECT name, sql FROM sqlite_master WHERE type = 'trigger' ORDER BY name`,
    )
    .all();
  raw.close();
  const text = `export const GUARDS: Readonly<Record<string, string>> = ${JSON.stringify(
    Object.fromEntries(made.map(({ name, sql }) => [name, sql])),
  )};`;
  await expect(
    await format(OPENING + text, {
      ...(JSON.parse(readFileSync('tests/prettier.json', 'utf8')) as object),
      parser: 'typescript',
    }),
  ).toMatchFileSnapshot(path.resolve('db/engine/guard-texts.ts'));
});

test('what was taken away, altered or slipped in is named and mended, once', async () => {
  const folder = tempFolder();
  const first = await openDatabase(folder);
  expect(first.mendedGuards).toEqual({ missing: [], altered: [], foreign: [] });
  await first.close();
  const raw = new Sqlite(first.file);
  raw.exec(`DROP TRIGGER change_entry_no_update; DROP TRIGGER office_log_no_update;
    CREATE TRIGGER office_log_no_update BEFORE UPDATE ON office_log WHEN 0 BEGIN SELECT 1; END;
    CREATE TRIGGER "diam""diam" AFTER INSERT ON office_log BEGIN DELETE FROM office_log; END;`);
  raw.close();
  const second = await openDatabase(folder);
  expect(second.mendedGuards).toEqual({
    missing: ['change_entry_no_update'],
    altered: ['office_log_no_update'],
    foreign: ['diam"diam'],
  });
  expect(ensureGuards(second.raw)).toEqual({ missing: [], altered: [], foreign: [] });
  await second.close();
});
