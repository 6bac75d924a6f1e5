import { describe, expect, test } from 'vitest';
import { newId } from '#db/new-id.ts';
import { insertTestCooperative } from '../helpers/test-cooperative.ts';
import { testDatabase } from '../helpers/test-database.ts';
import { NO_SEARCH_TABLE } from '#db/engine/search-tables.ts';

async function database() {
  const { raw } = await testDatabase();
  raw.exec(`INSERT INTO region (code, parent_code, level, kind, name, dataset) VALUES
    ('64', NULL, 'province', 'province', 'Kalimantan Timur', 'uji'),
    ('64.08', '64', 'regency', 'regency', 'Kabupaten Kutai Timur', 'uji');`);
  const addCooperative = (id: string) => insertTestCooperative(raw, id);
  return { raw, addCooperative };
}

describe('tables', () => {
  test('are all STRICT, so that a number that is a name stays text', async () => {
    const { raw } = await testDatabase();
    const tables = raw
      .prepare<[], { name: string; sql: string }>(
        `SELECT name, sql FROM sqlite_master WHERE type = 'table' AND ${NO_SEARCH_TABLE}`,
      )
      .all();
    expect(tables.length).toBeGreaterThan(15);
    for (const { name, sql } of tables)
      expect({ name, isStrict: /\) STRICT(, WITHOUT ROWID)?$/.test(sql.trimEnd()) }).toEqual({
        name,
        isStrict: true,
      });
  });

  test('run with WAL, full synchronous writes and foreign keys', async () => {
    const { raw } = await testDatabase();
    expect(raw.pragma('journal_mode', { simple: true })).toBe('wal');
    expect(raw.pragma('synchronous', { simple: true })).toBe(2);
    expect(raw.pragma('foreign_keys', { simple: true })).toBe(1);
  });
});

describe('nonsense is impossible', () => {
  test('an unknown status, a member count below zero, a day that is no day', async () => {
    const { raw, addCooperative } = await database();
    addCooperative('k1');
    expect(() => raw.exec(`UPDATE cooperative SET status = 'sehat' WHERE id = 'k1'`)).toThrow(/CHECK/);
    expect(() => raw.exec(`UPDATE cooperative SET name = '  ' WHERE id = 'k1'`)).toThrow(/CHECK/);
    expect(() => raw.exec(`UPDATE cooperative SET legal_entity_on = '1-2-2020' WHERE id = 'k1'`)).toThrow(
      /CHECK/,
    );
    expect(() =>
      raw.exec(
        `INSERT INTO cooperative_year (cooperative_id, book_year, members_male) VALUES ('k1', 2024, -1)`,
      ),
    ).toThrow(/CHECK/);
  });

  test('two RATs for one book year, a report before the meeting, a RAT of no cooperative', async () => {
    const { raw, addCooperative } = await database();
    addCooperative('k1');
    raw.exec(`INSERT INTO rat VALUES ('k1', 2024, '2025-03-15', '2025-04-30', '2025-03-15')`);
    expect(() => raw.exec(`INSERT INTO rat VALUES ('k1', 2024, '2025-04-15', NULL, '2025-04-15')`)).toThrow(
      /UNIQUE|PRIMARY/,
    );
    expect(() =>
      raw.exec(`INSERT INTO rat VALUES ('k1', 2023, '2024-03-15', '2024-03-14', '2024-03-15')`),
    ).toThrow(/CHECK/);
    expect(() =>
      raw.exec(`INSERT INTO rat VALUES ('tidak-ada', 2023, '2024-03-15', NULL, '2024-03-15')`),
    ).toThrow(/FOREIGN KEY/);
  });

  test('a second office, and a province with a parent', async () => {
    const { raw } = await database();
    const office = (id: number) =>
      raw.exec(
        `INSERT INTO office (id, region_code, level, government_name, name, city, address, postal_code, phone, email, website, unit_code, is_sample, created_at)
         VALUES (${id}, '64.08', 'regency', 'P', 'D', '', '', '', '', '', '', '', 0, '')`,
      );
    office(1);
    expect(() => office(2)).toThrow(/CHECK/);
    expect(() =>
      raw.exec(
        `INSERT INTO region (code, parent_code, level, kind, name, dataset) VALUES ('65', '64', 'province', 'province', 'X', 'uji')`,
      ),
    ).toThrow(/CHECK/);
  });

  test('periods of two heads that overlap by one day; touching periods are fine', async () => {
    const { raw } = await database();
    const add = (id: string, from: string, until: string | null, position = 'head') =>
      raw
        .prepare(
          `INSERT INTO signatory VALUES (?, 'head', ?, '', 'Kepala Dinas', '', 'Nama', '', '', '', '', '', ?, ?)`,
        )
        .run(id, position, from, until);
    add('a', '2023-01-01', '2024-06-30');
    expect(() => add('b', '2024-06-30', null)).toThrow(/periods overlap/);
    add('b', '2024-07-01', null);
    expect(() => add('c', '2030-01-01', null)).toThrow(/periods overlap/);
    expect(() => raw.exec(`UPDATE signatory SET starts_on = '2024-06-30' WHERE id = 'b'`)).toThrow(
      /periods overlap/,
    );
    add('d', '2024-07-01', null, 'regent');
  });
});

describe('history is added to, never altered', () => {
  test('status history refuses UPDATE and DELETE, except for an import that was taken back', async () => {
    const { raw, addCooperative } = await database();
    addCooperative('k1');
    raw.exec(`INSERT INTO import_batch VALUES ('i1', 'cooperative', 'f', '${'0'.repeat(64)}', 's', 1, 1, 0, 0, '', NULL);
      INSERT INTO cooperative_status VALUES ('s1', 'k1', 'active', NULL, 'uji', NULL, '2025');
      INSERT INTO cooperative_status VALUES ('s2', 'k1', 'active', NULL, 'uji', 'i1', '2025');`);
    expect(() => raw.exec(`UPDATE cooperative_status SET status = 'inactive'`)).toThrow(/never altered/);
    expect(() => raw.exec(`DELETE FROM cooperative_status WHERE id = 's1'`)).toThrow(/never deleted/);
    expect(() => raw.exec(`DELETE FROM cooperative_status WHERE id = 's2'`)).toThrow(/never deleted/);
    raw.exec(
      `UPDATE import_batch SET undone_at = '2025' WHERE id = 'i1'; DELETE FROM cooperative_status WHERE id = 's2'`,
    );
    expect(raw.prepare('SELECT count(*) AS n FROM cooperative_status').get()).toEqual({ n: 1 });
  });

  test('a drawn number cannot be changed, deleted or drawn twice; voiding it needs a reason', async () => {
    const { raw } = await database();
    const draw = (id: string, year: number, sequence: number, text: string) =>
      raw
        .prepare(
          `INSERT INTO letter_number (id, series, year, sequence, insertion, text, dated_on, purpose, state, state_reason)
           VALUES (?, 'piagam', ?, ?, '', ?, '2025-11-18', 'uji', 'issued', '')`,
        )
        .run(id, year, sequence, text);
    draw('n1', 2025, 1, '500.3/001/DKUKM');
    expect(() => draw('n2', 2025, 1, '500.3/001a/DKUKM')).toThrow(/UNIQUE/);
    expect(() => draw('n2', 2025, 2, '500.3/001/DKUKM')).toThrow(/UNIQUE/);
    // Printed once in the office, whatever the year and the book.
    expect(() => draw('n2', 2026, 1, '500.3/001/DKUKM')).toThrow(/UNIQUE/);
    draw('n2', 2026, 1, '500.3/001/DKUKM/2026');
    expect(() => raw.exec(`UPDATE letter_number SET sequence = 5 WHERE id = 'n1'`)).toThrow(/never altered/);
    expect(() => raw.exec(`DELETE FROM letter_number`)).toThrow(/never deleted/);
    expect(() => raw.exec(`UPDATE letter_number SET state = 'void' WHERE id = 'n1'`)).toThrow(/CHECK/);
    raw.exec(`UPDATE letter_number SET state = 'void', state_reason = 'salah nama' WHERE id = 'n1'`);
  });

  test.each(['paper', 'award_programme', 'award_recipient', 'recap_snapshot', 'office_log'])(
    '%s has triggers against UPDATE and DELETE',
    async (table) => {
      const { raw } = await database();
      const triggers = raw
        .prepare<[string], { name: string }>(
          `SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = ?`,
        )
        .all(table)
        .map((trigger) => trigger.name);
      expect(triggers).toEqual(expect.arrayContaining([`${table}_no_update`, `${table}_no_delete`]));
    },
  );
});

describe('ids', () => {
  test('sort by the moment they were made and never repeat', () => {
    const ids = Array.from({ length: 2000 }, (_, index) => newId(1_700_000_000_000 + index));
    expect([...ids].sort()).toEqual(ids);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids[0]).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });
});
