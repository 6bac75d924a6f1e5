import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import Sqlite from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { DATABASE_FILE } from '#db/kept-states.ts';
import { FIGURE_CHANGES } from '#rules/recap/figure-change.ts';
import { RECAP_COLUMN_CATALOGUE } from '#rules/recap/column.ts';
import { RECAP_GROUPINGS } from '#rules/recap/grouping.ts';
import type { PrintJob } from '../../../electron/backend/documents/render.ts';
import { officeBackend } from '../../helpers/test-backend.ts';
import type { TestBackend } from '../../helpers/test-backend.ts';
import { renderer } from '../../helpers/read-pdf.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';

const EVERY_COLUMN = RECAP_COLUMN_CATALOGUE.map(({ key, needsBookYear }) => ({
  key,
  bookYear: needsBookYear ? 2024 : null,
}));
const PAGE = { offset: 0, limit: 500 };

/** Writes past the program, as a person with a database tool would. */
function tamper(backend: TestBackend, statement: string): void {
  const raw = new Sqlite(path.join(backend.dataFolder, DATABASE_FILE));
  raw.exec(statement);
  raw.close();
}

const idsOf = (backend: TestBackend, where: string): readonly string[] => {
  const raw = new Sqlite(path.join(backend.dataFolder, DATABASE_FILE), { readonly: true });
  const rows = raw.prepare<[], { id: string }>(`SELECT id FROM cooperative WHERE ${where}`).all();
  raw.close();
  return rows.map(({ id }) => id);
};

describe('an official figure', () => {
  test('keeps every number of every table after the register has changed', async () => {
    const backend = await officeBackend({ hasRegister: true });
    const frozen = await backend.ask('figure.freeze', { title: 'Rilis HUT', columns: EVERY_COLUMN });
    expect(frozen).toMatchObject({ total: 1054, active: 508, year: null, cutOffOn: '2025-11-18' });
    const live = await backend.ask('recap.get', { grouping: 'district', columns: EVERY_COLUMN });
    const tables = async () =>
      Promise.all(
        RECAP_GROUPINGS.map((grouping) =>
          backend.ask('figure.table', { id: frozen.id, grouping, columns: EVERY_COLUMN }),
        ),
      );
    const before = await tables();
    expect((await backend.ask('figure.get', { id: frozen.id })).table).toEqual(live);
    expect(before[0]).toEqual(live);
    tamper(
      backend,
      `UPDATE cooperative SET status = 'inactive', certificate = 'none', district_code = NULL, kind = 'Jasa',
         assigned_officer = 'Lain', latest_assets = 1, rat_years = 0`,
    );
    expect(await tables()).toEqual(before);
    expect(await backend.ask('figure.list', {})).toEqual([frozen]);
    const now = await backend.ask('recap.get', { grouping: 'district' });
    expect(now.total.cells[0]).toBe(0);
  });

  test('of a filtered register counts those alone and says so', async () => {
    const backend = await officeBackend({ hasRegister: true });
    const frozen = await backend.ask('figure.freeze', {
      title: 'Hanya yang aktif',
      filters: [{ field: 'status', in: ['active'] }],
    });
    expect(frozen).toMatchObject({
      total: 508,
      active: 508,
      filterSentence: 'Hanya koperasi berstatus aktif.',
    });
  });

  test('is refused for a day to come, and for a book year missing or superfluous', async () => {
    const backend = await officeBackend({ hasRegister: true });
    expect(await backend.refusal('figure.freeze', { title: 'X', cutOffOn: '2025-11-19' })).toMatchObject({
      code: 'INVALID_INPUT',
      details: { faults: [{ path: 'cutOffOn' }] },
    });
    expect(await backend.refusal('figure.freeze', { title: 'X', columns: [{ key: 'rat' }] })).toMatchObject({
      code: 'INVALID_INPUT',
      details: { faults: [{ path: 'columns[0].bookYear' }] },
    });
    expect(
      await backend.refusal('figure.freeze', { title: 'X', columns: [{ key: 'total', bookYear: 2024 }] }),
    ).toMatchObject({ code: 'INVALID_INPUT' });
    expect(await backend.ask('figure.list', {})).toEqual([]);
    expect(await backend.refusal('figure.get', { id: 'tidak-ada' })).toMatchObject({ code: 'NOT_FOUND' });
  });

  test('cannot be altered or deleted in the database', async () => {
    const backend = await officeBackend({ hasRegister: true });
    await backend.ask('figure.freeze', { title: 'X' });
    for (const table of ['official_figure', 'official_figure_row']) {
      expect(() => tamper(backend, `DELETE FROM ${table}`)).toThrow(/never deleted/);
      const column = table === 'official_figure' ? 'title' : 'name';
      expect(() => tamper(backend, `UPDATE ${table} SET ${column} = 'Y'`)).toThrow(/never altered/);
    }
  });
});

describe('a snapshot altered behind the program', () => {
  const COLUMNS: Readonly<Record<string, (column: string) => string>> = {
    TEXT: (column) => `coalesce(${column}, '') || 'x'`,
    INTEGER: (column) => `coalesce(${column}, 0) + 1`,
  };

  test('is reported by every request that reads it, whichever column of whichever table it was', async () => {
    const backend = await officeBackend({ hasRegister: true });
    const { id } = await backend.ask('figure.freeze', { title: 'Rilis' });
    const raw = new Sqlite(path.join(backend.dataFolder, DATABASE_FILE));
    raw.pragma('foreign_keys = OFF');
    raw.pragma('ignore_check_constraints = ON');
    for (const table of ['official_figure', 'official_figure_row'])
      raw.exec(`DROP TRIGGER ${table}_no_update; DROP TRIGGER ${table}_no_delete`);
    const silent: string[] = [];
    for (const table of ['official_figure', 'official_figure_row']) {
      const columns = raw.pragma(`table_info(${table})`) as readonly { name: string; type: string }[];
      raw.exec(`CREATE TEMP TABLE kept AS SELECT * FROM ${table}`);
      for (const { name, type } of columns) {
        // The names by which it is found at all: without them it is gone, which is told in another way.
        if (table === 'official_figure' && (name === 'id' || name === 'number')) continue;
        const change = COLUMNS[type]?.(name) ?? 'NULL';
        const one =
          table === 'official_figure'
            ? 'number = 1'
            : `figure_number = 1 AND cooperative_id = (SELECT max(cooperative_id) FROM ${table})`;
        raw.exec(`UPDATE ${table} SET ${name} = ${change} WHERE ${one}`);
        const refusal = await backend.dispatch({ name: 'figure.get', input: { id } });
        if (refusal.ok || refusal.error.code !== 'SNAPSHOT_ALTERED') silent.push(`${table}.${name}`);
        raw.exec(`BEGIN; DELETE FROM ${table}; INSERT INTO ${table} SELECT * FROM kept; COMMIT`);
      }
      raw.exec('DROP TABLE kept');
    }
    expect(silent).toEqual([]);
    expect((await backend.ask('figure.get', { id })).figure.id).toBe(id);
    raw.exec(`DELETE FROM official_figure_row
      WHERE cooperative_id = (SELECT max(cooperative_id) FROM official_figure_row)`);
    raw.close();
    const inputs = {
      'figure.get': { id },
      'figure.table': { id, grouping: 'kind' },
      'figure.behind': { id, grouping: 'kind', key: null, column: { key: 'total' }, page: PAGE },
      'figure.compare': { olderId: id, newerId: id },
      'figure.changes': { olderId: id, newerId: id, change: 'left', page: PAGE },
      'figure.sentences': { id },
    } as const;
    for (const [name, input] of Object.entries(inputs)) {
      expect(await backend.refusal(name as keyof typeof inputs, input)).toMatchObject({
        code: 'SNAPSHOT_ALTERED',
        details: { facts: { apa: 'angka resmi "Rilis"' } },
      });
    }
  });
});

describe('two official figures', () => {
  test('compared list exactly those that moved, each with its reason', async () => {
    const backend = await officeBackend({ hasRegister: true });
    const older = await backend.ask('figure.freeze', { title: 'Lama' });
    const active = idsOf(backend, `status = 'active'`).slice(0, 100);
    const turned = active.slice(0, 60);
    await Promise.all(
      turned.map((id) =>
        backend.ask('cooperative.changeStatus', {
          id,
          status: 'inactive',
          sinceOn: '2025-11-18',
          reason: 'Tidak ada kegiatan',
        }),
      ),
    );
    const gone = active.slice(60, 70);
    await Promise.all(
      gone.map((id) =>
        backend.ask('cooperative.changeStatus', {
          id,
          status: 'dissolved',
          sinceOn: '2025-11-18',
          reason: 'Keputusan rapat anggota',
        }),
      ),
    );
    const newer = await backend.ask('figure.freeze', { title: 'Baru' });
    const pair = { olderId: older.id, newerId: newer.id };
    const compared = await backend.ask('figure.compare', pair);
    const counts = Object.fromEntries(compared.changes.map(({ change, count }) => [change, count]));
    expect(counts).toMatchObject({ entered: 0, left: 10, status: 60, district: 0, certificate: 0 });
    expect(Object.keys(counts)).toEqual([...FIGURE_CHANGES]);
    expect(compared.columns.find(({ key }) => key === 'active')).toMatchObject({
      older: 508,
      newer: 438,
      difference: -70,
    });
    expect(compared.cautions).toEqual([]);
    const changed = await backend.ask('figure.changes', { ...pair, change: 'status', page: PAGE });
    expect(changed.total).toBe(60);
    expect(changed.rows.map(({ cooperativeId }) => cooperativeId).toSorted()).toEqual([...turned].sort());
    expect(changed.rows[0]).toMatchObject({
      before: 'aktif',
      after: 'tidak aktif',
      reasonKind: 'status_changed',
      reason: 'Berstatus tidak aktif sejak 18 November 2025: Tidak ada kegiatan.',
    });
    const left = await backend.ask('figure.changes', { ...pair, change: 'left', page: PAGE });
    expect(left.rows.map(({ cooperativeId }) => cooperativeId).toSorted()).toEqual([...gone].sort());
    expect(left.rows[0]).toMatchObject({
      before: 'aktif',
      after: '',
      reasonKind: 'dissolved',
      reason: 'Bubar sejak 18 November 2025: Keputusan rapat anggota.',
    });
    const entered = await backend.ask('figure.compare', { olderId: newer.id, newerId: older.id });
    expect(entered.changes.find(({ change }) => change === 'entered')?.count).toBe(10);
  });
});

describe('what happens to a record later', () => {
  test('a merge leaves a frozen figure as it was, and the comparison says into whom it went', async () => {
    const backend = await officeBackend({ hasRegister: true });
    const older = await backend.ask('figure.freeze', { title: 'Lama' });
    const before = await backend.ask('figure.get', { id: older.id });
    const [keptId = '', removedId = ''] = idsOf(backend, `status = 'active'`);
    await backend.ask('duplicate.merge', { keptId, removedId });
    expect(await backend.ask('figure.get', { id: older.id })).toEqual(before);
    const newer = await backend.ask('figure.freeze', { title: 'Baru' });
    expect(newer.total).toBe(older.total - 1);
    const left = await backend.ask('figure.changes', {
      olderId: older.id,
      newerId: newer.id,
      change: 'left',
      page: PAGE,
    });
    expect(left.rows).toMatchObject([
      {
        cooperativeId: removedId,
        reasonKind: 'merged',
        reason: expect.stringMatching(/^Catatan ganda, digabungkan ke .+ pada \d+ \w+ \d{4}\.$/) as string,
      },
    ]);
  });
});

describe('an annual recap frozen by an earlier version of the program', () => {
  test('stays in the list and prints the same page from its sealed paper', async () => {
    const backend = await officeBackend({ hasRegister: true });
    await backend.ask('recap.freeze', { year: 2025 });
    const sealed = readFileSync('tests/fixtures/papers/annual-recap-v1.json', 'utf8');
    const counted = '[]';
    const total = JSON.stringify({
      label: 'Kutai Timur',
      active: 1,
      inactive: 0,
      total: 1,
      certified: 0,
      inProgress: 0,
      percentage: '0,00',
    });
    tamper(
      backend,
      `INSERT INTO paper (id, kind, subject, dated_on, data_json, sha256, stored_at)
         VALUES ('lama', 'annual-recap', 'recap:2023', '2023-12-31', '${sealed.replaceAll("'", "''")}',
         '${createHash('sha256').update(sealed).digest('hex')}', '2023-12-31T01:00:00.000Z');
       INSERT INTO recap_snapshot VALUES ('r', 2023, '2023-12-31', 'lama', '${total}', '${counted}',
         '${createHash('sha256').update(`${total}\n${counted}`).digest('hex')}', '2023-12-31T01:00:00.000Z')`,
    );
    const list = await backend.ask('recap.listFrozen', {});
    expect(list.map(({ year, figureId }) => [year, figureId === null])).toEqual([
      [2025, false],
      [2023, true],
    ]);
    const target = path.join(tempFolder(), 'rekap.pdf');
    const { path: printed } = await backend.ask('recap.print', { year: 2023, path: target });
    const direct = await renderer.renderToBytes(JSON.parse(sealed) as PrintJob);
    expect(readFileSync(printed).equals(Buffer.from(direct.bytes))).toBe(true);
    expect(await backend.refusal('recap.freeze', { year: 2023 })).toMatchObject({
      code: 'RECAP_ALREADY_FROZEN',
    });
    tamper(backend, `DROP TRIGGER recap_snapshot_no_update; UPDATE recap_snapshot SET counted_json = '[1]'`);
    expect(await backend.refusal('recap.print', { year: 2023 })).toMatchObject({ code: 'SNAPSHOT_ALTERED' });
  });

  test('altered behind the program is marked in the list and goes into no new book', async () => {
    const backend = await officeBackend();
    const row = { label: 'Kutai Timur', active: 1, inactive: 0, total: 1, certified: 0, inProgress: 0 };
    const total = JSON.stringify({ ...row, percentage: '0,00' });
    const seal = createHash('sha256').update(`${total}\n[]`).digest('hex');
    tamper(
      backend,
      `INSERT INTO recap_snapshot VALUES ('r', 2023, '2023-12-31', 'lama', '${total}', '[]', '${seal}', '2023')`,
    );
    const listed = async () =>
      (await backend.ask('recap.listFrozen', {})).map(({ year, isWhole, total: known }) => [
        year,
        isWhole,
        known?.active ?? null,
      ]);
    await backend.ask('recap.freeze', { year: 2024 });
    expect(await listed()).toEqual([
      [2024, true, 0],
      [2023, true, 1],
    ]);
    tamper(
      backend,
      `DROP TRIGGER recap_snapshot_no_update;
       UPDATE recap_snapshot SET total_json = replace(total_json, '"active":1', '"active":9')`,
    );
    expect(await listed()).toEqual([
      [2024, true, 0],
      [2023, false, null],
    ]);
    expect(await backend.refusal('recap.freeze', { year: 2025 })).toMatchObject({
      code: 'SNAPSHOT_ALTERED',
      details: { facts: { apa: 'rekap 2023' } },
    });
    expect(await listed()).toHaveLength(2);
    // A year before the altered one does not stand beside it.
    await backend.ask('recap.freeze', { year: 2022 });
    tamper(
      backend,
      `DROP TRIGGER official_figure_no_update; UPDATE official_figure SET table_json = '' WHERE year = 2024`,
    );
    expect(await listed()).toEqual([
      [2024, false, null],
      [2023, false, null],
      [2022, true, 0],
    ]);
  });
});

test('the table of a figure is printed again to the byte also when the office has another name and head', async () => {
  const backend = await officeBackend({ hasRegister: true });
  const { id, sha256 } = await backend.ask('figure.freeze', { title: 'Rilis', grouping: 'kind' });
  const print = async () => {
    const { path: file } = await backend.ask('recap.printTable', { figureId: id, grouping: 'kind' });
    return { name: path.basename(file), bytes: readFileSync(file).toString('latin1') };
  };
  const before = await print();
  expect(before.name).toBe(`rekap-menurut-jenis-2025-11-18-${sha256.slice(0, 8)}.pdf`);
  tamper(
    backend,
    `UPDATE office SET name = 'Dinas Lain', city = 'Kota Lain'; UPDATE cooperative SET kind = 'Jasa'`,
  );
  expect(await print()).toEqual(before);
  const live = await backend.ask('recap.printTable', { grouping: 'kind' });
  expect(path.basename(live.path)).toBe('rekap-menurut-jenis-2025-11-18-belum-dibekukan.pdf');
  tamper(
    backend,
    `DROP TRIGGER paper_no_update; UPDATE paper SET data_json = replace(data_json, 'Jasa', 'Jaza') WHERE subject = 'angka:${id}'`,
  );
  expect(await backend.refusal('recap.printTable', { figureId: id, grouping: 'kind' })).toMatchObject({
    code: 'SNAPSHOT_ALTERED',
  });
});

describe('material for a release', () => {
  test('is written from the snapshot alone, with number, day, definition and comparison', async () => {
    const backend = await officeBackend({ hasRegister: true });
    const older = await backend.ask('figure.freeze', { title: 'Lama' });
    tamper(
      backend,
      `UPDATE cooperative SET status = 'dissolved' WHERE id IN (SELECT id FROM cooperative WHERE status = 'active' LIMIT 3)`,
    );
    const newer = await backend.ask('figure.freeze', { title: 'Baru' });
    tamper(backend, `UPDATE cooperative SET status = 'inactive'`);
    const { sentences, definitions, source } = await backend.ask('figure.sentences', {
      id: newer.id,
      compareWithId: older.id,
    });
    const text = Object.fromEntries(sentences.map((one) => [one.code, one.text]));
    expect(text['register']).toBe(
      'Per 18 November 2025, Dinas Koperasi dan UKM mencatat 1.051 koperasi di Kabupaten Kutai Timur, terdiri atas 505 koperasi aktif dan 546 koperasi tidak aktif.',
    );
    expect(text['banding-total']).toBe(
      'Dibandingkan dengan 1.054 koperasi per 18 November 2025, jumlah koperasi di Kabupaten Kutai Timur per 18 November 2025 berkurang 3: 0 koperasi masuk hitungan dan 3 koperasi keluar dari hitungan.',
    );
    expect(text['saringan']).toBeUndefined();
    expect(definitions.some((definition) => definition.startsWith('Aktif adalah'))).toBe(true);
    expect(source).toContain('angka resmi "Baru", tanggal batas 18 November 2025');
    for (const one of sentences) {
      expect(one.text).not.toMatch(/\[|NaN|undefined|Infinity/);
      expect(one.text).toMatch(/18 November 2025/);
    }
  });

  test('of a part of the register names that part in every sentence, and is compared with no other part', async () => {
    const backend = await officeBackend({ hasRegister: true });
    const filters = [{ field: 'district' as const, in: ['64.08.04', ''] }];
    const whole = await backend.ask('figure.freeze', { title: 'Seluruhnya' });
    const part = await backend.ask('figure.freeze', { title: 'Sebagian', filters });
    expect(part.filterSentence).toBe(
      'Hanya koperasi di kecamatan Sangatta Utara atau yang kecamatannya belum diketahui.',
    );
    const { sentences, comparedWith } = await backend.ask('figure.sentences', {
      id: part.id,
      compareWithId: whole.id,
    });
    expect(comparedWith).toBeNull();
    expect(sentences.length).toBeGreaterThan(3);
    for (const { text } of sentences) {
      expect(text).toMatch(
        /anya koperasi di kecamatan Sangatta Utara atau yang kecamatannya belum diketahui/,
      );
    }
  });

  test('of a past day says of the register when its conditions and certificates are from', async () => {
    const backend = await officeBackend({ hasRegister: true });
    const filters = [{ field: 'members' as const, from: 20, to: null }];
    const now = await backend.ask('figure.freeze', { title: 'Kini', filters });
    const past = await backend.ask('figure.freeze', { title: 'Lalu', cutOffOn: '2024-12-31', filters });
    expect(now.filterSentence).toBe('Hanya koperasi beranggota paling sedikit 20 orang.');
    expect(past.filterSentence).toBe(
      'Hanya koperasi beranggota paling sedikit 20 orang, menurut register saat dihitung.',
    );
    const { sentences, comparedWith } = await backend.ask('figure.sentences', {
      id: now.id,
      compareWithId: past.id,
    });
    expect(comparedWith?.id).toBe(past.id);
    const codes = sentences.map(({ code }) => code);
    expect(codes).toContain('banding-total');
    // Both would tell the certificates of the day of freezing: their difference is no development.
    expect(codes).not.toContain('banding-sertifikat');
    const ofPast = await backend.ask('figure.sentences', { id: past.id });
    const certified = ofPast.sentences.find(({ code }) => code === 'sertifikat');
    expect(certified?.text).toMatch(
      /^Menurut register pada .+, dari koperasi yang dihitung per 31 Desember 2024, /,
    );
  });
});
