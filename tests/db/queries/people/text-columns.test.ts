import { expect, test } from 'vitest';
import { EMPTIED_TEXTS } from '#db/queries/people/emptied-texts.ts';
import { KEPT_TEXTS, SEALED_TEXTS } from '#db/queries/people/kept-texts.ts';
import {
  COOPERATIVE_TEXTS,
  FORMATION_FILE_TEXTS,
  FORMATION_TEXTS,
  OTHER_TEXTS,
} from '#db/queries/people/text-places.ts';
import { FAR_TEXTS } from '#db/queries/people/far-texts.ts';
import { HALAL_TEXTS, UMKM_TEXTS } from '#db/queries/people/umkm-texts.ts';
import { tempFolder } from '../../../helpers/temp-folder.ts';
import { testDatabase } from '../../../helpers/test-database.ts';
import { NO_SEARCH_TABLE } from '#db/engine/search-tables.ts';

const PLACES = [
  ...COOPERATIVE_TEXTS,
  ...FORMATION_TEXTS,
  FORMATION_FILE_TEXTS,
  ...FAR_TEXTS,
  ...UMKM_TEXTS,
  ...HALAL_TEXTS,
  ...Object.values(OTHER_TEXTS),
];
const SCRUBBED = PLACES.flatMap(({ table, texts, jsons }) =>
  [...texts, ...jsons].map((column) => `${table}.${column}`),
);
/** Names of rows, days, instants and checksums: the program writes them, and no word of anybody fits in. */
const isMark = (column: string): boolean => /(?:^|_)(?:id|at|on|until|from|sha256|by_import)$/.test(column);

async function textColumns(): Promise<readonly { readonly table: string; readonly column: string }[]> {
  const { raw } = await testDatabase(tempFolder());
  return raw
    .prepare<[], { table: string; column: string }>(
      `SELECT one.name AS "table", info.name AS "column" FROM sqlite_master AS one, pragma_table_info(one.name) AS info
       WHERE one.type = 'table' AND one.name NOT LIKE 'sqlite_%' AND one.${NO_SEARCH_TABLE}
         AND info.type = 'TEXT' ORDER BY 1, info.cid`,
    )
    .all();
}

const listed = [...SEALED_TEXTS, ...KEPT_TEXTS].flatMap(({ places }) => places);
const isNamed = (places: readonly string[], table: string, column: string): boolean =>
  places.includes(table) || places.includes(`${table}.${column}`);

test('every text of the database is scrubbed, emptied, sealed or kept for a reason', async () => {
  const unjudged = (await textColumns()).filter(
    ({ table, column }) =>
      !isNamed([...SCRUBBED, ...EMPTIED_TEXTS, ...listed], table, column) && !isMark(column),
  );
  expect(unjudged.map(({ table, column }) => `${table}.${column}`)).toEqual([]);
});

test('no text is judged that is not there, or judged twice', async () => {
  const columns = await textColumns();
  const known = new Set(columns.flatMap(({ table, column }) => [table, `${table}.${column}`]));
  expect([...SCRUBBED, ...EMPTIED_TEXTS, ...listed].filter((place) => !known.has(place))).toEqual([]);
  const kept = columns.filter(
    ({ table, column }) =>
      isNamed(listed, table, column) && isNamed([...SCRUBBED, ...EMPTIED_TEXTS], table, column),
  );
  expect(kept).toEqual([]);
  expect([...SEALED_TEXTS, ...KEPT_TEXTS].filter(({ why }) => why.length < 20)).toEqual([]);
});

test('what is to be scrubbed may be written: no guard of a history refuses it', async () => {
  const { raw } = await testDatabase(tempFolder());
  for (const { table, texts, jsons } of PLACES) {
    const guards = raw
      .prepare<[string], string>(
        `SELECT sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name = ? AND name LIKE '%_no_update'`,
      )
      .pluck()
      .all(table) as unknown as readonly string[];
    for (const guard of guards) {
      const guarded = /UPDATE OF (.+?) ON /s.exec(guard)?.[1]?.split(/,\s*/) ?? [...texts, ...jsons];
      expect({ table, refused: [...texts, ...jsons].filter((one) => guarded.includes(one)) }).toEqual({
        table,
        refused: [],
      });
    }
  }
});
