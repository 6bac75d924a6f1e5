import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import Sqlite from 'better-sqlite3';
import { describe, expect, it, onTestFinished, test } from 'vitest';
import { coveredTables, judgedTables } from '#db/engine/chain/covered-tables.ts';
import { differences } from '#db/engine/chain/differences.ts';
import { CHAIN_START, entriesDigest, lineHash, rowDigest } from '#db/engine/chain/digest.ts';
import type { Entry, Line } from '#db/engine/chain/digest.ts';
import { rowReaders } from '#db/engine/chain/row-content.ts';
import { sealOf } from '#db/engine/chain/seal.ts';
import { DATABASE_FILE } from '#db/kept-states.ts';
import { namedTables } from '#rules/log/table-words.ts';
import { SEAL_FOLDER } from '../../../electron/backend/log/seal-key-file.ts';
import { readFlowingText } from '../../helpers/read-pdf.ts';
import { officeBackend, testBackend } from '../../helpers/test-backend.ts';
import type { TestBackend } from '../../helpers/test-backend.ts';
import { editRecord, newRecord } from '../../helpers/test-record.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';
import { NO_SEARCH_TABLE } from '#db/engine/search-tables.ts';

const PASSPHRASE = 'sandi contoh dinas 2025';
const fileOf = ({ dataFolder }: TestBackend): string => path.join(dataFolder, DATABASE_FILE);
const sentences = async (backend: TestBackend, passphrase: string | null = null) =>
  (await backend.ask('log.check', { passphrase })).findings.map(({ sentence }) => sentence);

/** What somebody with the file in his hands does, past every guard. */
function alter(backend: TestBackend, sql: string): void {
  const raw = new Sqlite(fileOf(backend));
  raw.pragma('foreign_keys = OFF');
  raw.exec(sql);
  raw.close();
}
/** The same without leaving a trace in the list of rows that were written. */
const QUIETLY = `DELETE FROM log_pending;`;

async function sealedOffice(): Promise<TestBackend> {
  const backend = await officeBackend({ hasRegister: true });
  await backend.ask('number.reserve', {
    series: 'surat-keluar',
    on: '2025-11-18',
    count: 2,
    purpose: 'Undangan',
  });
  await editRecord(backend, await newRecord(backend, { name: 'Koperasi Satu' }), { sector: 'Jasa' });
  await backend.ask('log.setPassphrase', { passphrase: PASSPHRASE });
  return backend;
}

test('every covered table has its word, and no word is left over', async () => {
  const backend = await officeBackend();
  const raw = new Sqlite(fileOf(backend), { readonly: true });
  onTestFinished(() => void raw.close());
  const covered = coveredTables(raw);
  expect(namedTables().toSorted()).toEqual(covered.map(({ table }) => table).toSorted());
  const tables = raw
    .prepare<[], string>(
      `SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND ${NO_SEARCH_TABLE}`,
    )
    .pluck()
    .all();
  expect(judgedTables(covered).toSorted()).toEqual(tables.toSorted());
});

describe('the log of an office', () => {
  it('tells who did what, newest first, and is whole', async () => {
    const backend = await officeBackend({ hasRegister: true, actor: 'Contoh Rini' });
    await backend.ask('consultation.record', { name: 'Contoh Laila', topic: 'halal', outcome: 'open' });
    const { lines } = await backend.ask('log.list', { who: 'Contoh Rini' });
    expect(lines[0]).toMatchObject({
      who: 'Contoh Rini',
      event: 'changed',
      rows: '1 konsultasi',
      isSealed: false,
    });
    const imported = await backend.ask('log.list', { event: 'imported' });
    expect(imported.lines.at(-1)?.rows).toMatch(/\d+ koperasi/u);
    expect(await backend.ask('log.check', {})).toMatchObject({ findingCount: 0, isSealChecked: false });
  });

  it('is found by the title of a change, whatever stands in the words', async () => {
    const backend = await sealedOffice();
    const { lines } = await backend.ask('log.list', { text: 'SEKTOR usaha' });
    expect(lines.map(({ title }) => title)).toEqual(['Mengubah Sektor usaha']);
    expect((await backend.ask('log.list', { text: '100%_tidak ada' })).lines).toHaveLength(0);
  });

  it('is read page by page without a line twice or left out', async () => {
    const backend = await officeBackend({ hasRegister: true });
    const all = (await backend.ask('log.list', { limit: 200 })).lines.map(({ number }) => number);
    const found: number[] = [];
    let before: number | null = null;
    do {
      const page: { readonly lines: readonly { readonly number: number }[]; readonly next: number | null } =
        await backend.ask('log.list', { limit: 1, before });
      found.push(...page.lines.map(({ number }) => number));
      before = page.next;
    } while (before !== null);
    expect(found).toEqual(all);
  });

  it('work that fails or only looks leaves no line', async () => {
    const backend = await officeBackend({ hasRegister: true });
    const before = await backend.ask('log.state', {});
    await backend.refusal('consultation.record', { name: '', topic: 'tidak-ada', outcome: 'open' });
    await backend.ask('cooperative.list', {});
    expect((await backend.ask('log.state', {})).lines).toBe(before.lines);
  });

  it('is printed by person and period', async () => {
    const backend = await sealedOffice();
    const target = path.join(tempFolder(), 'kejadian.pdf');
    await backend.ask('log.print', { path: target, from: '2000-01-01' });
    const text = readFlowingText(readFileSync(target));
    for (const words of ['CATATAN KEJADIAN', 'Sejak 1 Januari 2000', 'Segel terakhir nomor 0'])
      expect(text).toContain(words);
  });
});

describe('the seals', () => {
  it('are refused without a passphrase that is long enough, and told apart from a wrong one', async () => {
    const backend = await officeBackend();
    expect((await backend.refusal('log.seal', {})).code).toBe('LOG_NOT_SEALED');
    expect((await backend.refusal('log.setPassphrase', { passphrase: 'sebelas hur' })).code).toBe(
      'INVALID_INPUT',
    );
    await backend.ask('log.setPassphrase', { passphrase: 'duabelas hur' });
    expect((await backend.refusal('log.check', { passphrase: 'lain sekali' })).code).toBe(
      'LOG_PASSPHRASE_WRONG',
    );
  });

  it('prove everything up to their line; what came after is said to be unsealed', async () => {
    const backend = await sealedOffice();
    const sealed = await backend.ask('log.seal', {});
    await backend.ask('consultation.record', { name: 'Contoh Laila', topic: 'halal', outcome: 'open' });
    const checked = await backend.ask('log.check', { passphrase: PASSPHRASE });
    expect(checked).toMatchObject({ findingCount: 0, isSealChecked: true, unsealed: 1, seals: 2 });
    expect(checked.sealedUntil).toEqual(sealed);
    expect(await backend.ask('log.state', {})).toMatchObject({ unsealed: 1, key: 'ready', lastSeal: sealed });
  });

  it('the key lies beside the database for its owner only, moves on, and never stands in the database', async () => {
    const backend = await sealedOffice();
    const file = path.join(backend.dataFolder, SEAL_FOLDER, 'segel.json');
    const before = readFileSync(file, 'utf8');
    expect(statSync(file).mode & 0o777).toBe(0o600);
    await backend.ask('log.seal', {});
    expect(readFileSync(file, 'utf8')).not.toBe(before);
    const secret = (JSON.parse(before) as { readonly rahasia: string }).rahasia;
    expect(readFileSync(fileOf(backend)).includes(Buffer.from(secret))).toBe(false);
  });

  it('another passphrase opens the old seals too; without the old one a new series begins', async () => {
    const backend = await sealedOffice();
    expect(
      await backend.ask('log.setPassphrase', { passphrase: 'sandi kedua dinas', current: PASSPHRASE }),
    ).toEqual({ series: 1, isNewSeries: false });
    expect((await backend.refusal('log.check', { passphrase: PASSPHRASE })).code).toBe(
      'LOG_PASSPHRASE_WRONG',
    );
    expect(await backend.ask('log.check', { passphrase: 'sandi kedua dinas' })).toMatchObject({
      findingCount: 0,
      isSealChecked: true,
    });
    expect(await backend.ask('log.setPassphrase', { passphrase: 'sandi ketiga dinas' })).toEqual({
      series: 2,
      isNewSeries: true,
    });
  });

  it('go on after a power cut between a seal and its key, and on another computer with the passphrase', async () => {
    const backend = await sealedOffice();
    const file = path.join(backend.dataFolder, SEAL_FOLDER, 'segel.json');
    const before = readFileSync(file);
    await backend.ask('log.seal', {});
    writeFileSync(file, before);
    await backend.ask('log.seal', {});
    expect(await sentences(backend, PASSPHRASE)).toEqual([]);
    rmSync(file);
    expect((await backend.refusal('log.seal', {})).code).toBe('LOG_KEY_MISSING');
    expect(await backend.ask('log.openKey', { passphrase: PASSPHRASE })).toEqual({ nextSeal: 3 });
    await backend.ask('log.seal', {});
    expect(await sentences(backend, PASSPHRASE)).toEqual([]);
    expect(existsSync(file)).toBe(true);
  });
});

/** Somebody with sqlite3 and without the passphrase; each must be named, also where triggers were set aside first. */
const ALTERATIONS: readonly (readonly [what: string, sql: string, named: RegExp])[] = [
  [
    'a name in the register',
    `UPDATE cooperative SET address = 'Jalan Lain' WHERE sequence = 1`,
    /koperasi .+ diubah di luar program/u,
  ],
  [
    'a new row',
    `INSERT INTO letter_setting SELECT 'lain', value_json FROM (SELECT '1' AS value_json)`,
    /Setelan surat lain ditambahkan di luar program/u,
  ],
  [
    'a number’s text',
    `DROP TRIGGER IF EXISTS letter_number_no_update; UPDATE letter_number SET text = '001/PALSU' WHERE id = (SELECT min(id) FROM letter_number)`,
    /nomor .+ diubah di luar program/u,
  ],
  [
    'a change log that is emptied',
    `DROP TRIGGER change_entry_no_delete; DELETE FROM change_entry`,
    /perubahan register .+ diubah di luar program/u,
  ],
  [
    'one entry of a change',
    `DROP TRIGGER change_entry_no_update; UPDATE change_entry SET after_text = 'x' WHERE id = (SELECT min(id) FROM change_entry)`,
    /perubahan register .+ diubah/u,
  ],
  [
    'an office log line',
    `DROP TRIGGER office_log_no_update; UPDATE office_log SET what = 'x'`,
    /catatan kerja .+ diubah/u,
  ],
  [
    'a rule',
    `UPDATE dated_rule SET value_json = '1' WHERE id = (SELECT min(id) FROM dated_rule)`,
    /ketentuan .+ diubah/u,
  ],
  ['the office', `UPDATE office SET name = 'Dinas Lain'`, /identitas dinas 1 diubah/u],
  [
    'a RAT taken away',
    `DROP TRIGGER IF EXISTS rat_no_delete; DELETE FROM rat WHERE cooperative_id = (SELECT min(cooperative_id) FROM rat)`,
    /RAT .+ dihapus di luar program/u,
  ],
  [
    'the words of a log line',
    `DROP TRIGGER log_words_no_update; UPDATE log_words SET who = 'Orang Lain' WHERE line = 2`,
    /Kata-kata baris log 2 .+ diubah/u,
  ],
  [
    'words of a log line taken away',
    `DELETE FROM log_words WHERE line = 2`,
    /Kata-kata baris log 2 .+ tidak ada lagi/u,
  ],
  [
    'the log cut at its end',
    `DROP TRIGGER log_line_no_delete; DELETE FROM log_line WHERE number = (SELECT max(number) FROM log_line)`,
    /tidak cocok dengan baris lognya|Segel/u,
  ],
  [
    'a log line in the middle',
    `DROP TRIGGER log_line_no_delete; DELETE FROM log_line WHERE number = 2`,
    /Baris log 2 tidak ada/u,
  ],
  [
    'the instant of a line',
    `DROP TRIGGER log_line_no_update; UPDATE log_line SET at = '2020-01-01T00:00:00.000Z' WHERE number = 2`,
    /Rantai log putus pada baris 2/u,
  ],
  [
    'the hash of a line',
    `DROP TRIGGER log_line_no_update; UPDATE log_line SET hash = '${'a'.repeat(64)}' WHERE number = 2`,
    /Rantai log putus pada baris 2/u,
  ],
  [
    'a digest of a row',
    `DROP TRIGGER log_entry_no_update; UPDATE log_entry SET digest = '${'b'.repeat(64)}' WHERE id = 5`,
    /Rantai log putus/u,
  ],
  [
    'what is kept of a row',
    `UPDATE log_row SET digest = '${'c'.repeat(64)}' WHERE table_name = 'office'`,
    /identitas dinas 1/u,
  ],
  [
    'a seal',
    `DROP TRIGGER log_seal_no_update; UPDATE log_seal SET seal = '${'d'.repeat(64)}'`,
    /Segel nomor 0 tidak cocok/u,
  ],
  [
    'a seal taken away',
    `DROP TRIGGER log_seal_no_delete; DELETE FROM log_seal`,
    /Segel.+segelnya tidak ada|Kunci segel sudah sampai nomor 0/u,
  ],
];

describe('an insider with sqlite3 and without the passphrase', () => {
  it.each(ALTERATIONS)('%s is named by the check', async (_, sql, named) => {
    const backend = await sealedOffice();
    await backend.close();
    alter(backend, `${sql}; ${QUIETLY}`);
    const opened = await testBackend({ dataFolder: backend.dataFolder });
    const found = await sentences(opened, PASSPHRASE);
    expect(found.join('\n')).toMatch(named);
  });
});

/** Rewrites every line from the first on, so that the whole chain fits itself again. */
function recompute(raw: Sqlite.Database): void {
  for (const { name } of raw
    .prepare<[], { name: string }>(
      `SELECT name FROM sqlite_master WHERE type = 'trigger' AND name LIKE 'log\\_%' ESCAPE '\\'`,
    )
    .all())
    raw.exec(`DROP TRIGGER "${name}"`);
  for (const { tableName, rowKey, kind } of Array.from(differences(raw))) {
    if (kind !== 'changed') throw new Error(`${kind} ${tableName}`);
    const rows = rowReaders(raw).get(tableName)?.read(rowKey) ?? [];
    const digest = rowDigest('0'.repeat(32), tableName, rowKey, rows);
    raw
      .prepare('UPDATE log_row SET salt = ?, digest = ? WHERE table_name = ? AND row_key = ?')
      .run('0'.repeat(32), digest, tableName, rowKey);
    raw
      .prepare(
        'UPDATE log_entry SET digest = ? WHERE id = (SELECT max(id) FROM log_entry WHERE table_name = ? AND row_key = ?)',
      )
      .run(digest, tableName, rowKey);
  }
  let before = CHAIN_START;
  const lines = raw
    .prepare<[], Line>(
      `SELECT number, at, kind, words_digest AS wordsDigest, first_entry AS firstEntry, entries, entries_digest AS entriesDigest
       FROM log_line ORDER BY number`,
    )
    .all();
  for (const line of lines) {
    const entries = raw
      .prepare<[number, number], Entry>(
        'SELECT table_name AS tableName, row_key AS rowKey, digest FROM log_entry WHERE id >= ? AND id < ? ORDER BY id',
      )
      .all(line.firstEntry, line.firstEntry + line.entries);
    const own = { ...line, entriesDigest: entriesDigest(entries) };
    before = lineHash(before, own);
    raw
      .prepare('UPDATE log_line SET entries_digest = ?, hash = ? WHERE number = ?')
      .run(own.entriesDigest, before, line.number);
  }
}

describe('an insider who knows how the log is made', () => {
  const forged = async (after: (raw: Sqlite.Database) => void = () => undefined): Promise<TestBackend> => {
    const backend = await sealedOffice();
    await backend.close();
    const raw = new Sqlite(fileOf(backend));
    raw.exec(`UPDATE office SET name = 'Dinas Lain'; DELETE FROM log_pending;`);
    recompute(raw);
    after(raw);
    raw.close();
    return testBackend({ dataFolder: backend.dataFolder });
  };

  it('and recomputes every digest and hash is found by the seal, and by nothing without it', async () => {
    const backend = await forged();
    expect(await sentences(backend)).toEqual([]);
    const checked = await backend.ask('log.check', { passphrase: PASSPHRASE });
    expect(checked.findings.map(({ sentence }) => sentence)).toEqual([
      expect.stringMatching(/^Segel nomor 0 tidak cocok/u),
    ]);
    expect(checked.sealedUntil).toBeNull();
  });

  it('and takes this computer’s key cannot make the seal of yesterday again', async () => {
    const backend = await forged((raw) => {
      const file = path.join(path.dirname(raw.name), SEAL_FOLDER, 'segel.json');
      const { rahasia } = JSON.parse(readFileSync(file, 'utf8')) as { readonly rahasia: string };
      const { line, at, reason } = raw
        .prepare<[], { line: number; at: string; reason: string }>('SELECT line, at, reason FROM log_seal')
        .get() ?? { line: 0, at: '', reason: '' };
      const hash = raw
        .prepare<[number], { hash: string }>('SELECT hash FROM log_line WHERE number = ?')
        .get(line)?.hash;
      const facts = { series: 1, number: 0, line, at, reason };
      raw.prepare('UPDATE log_seal SET seal = ?').run(sealOf(Buffer.from(rahasia, 'hex'), facts, hash ?? ''));
    });
    expect(await sentences(backend, PASSPHRASE)).toEqual([
      expect.stringMatching(/^Segel nomor 0 tidak cocok/u),
    ]);
  });

  it('and begins a series of his own is found, for the office’s passphrase does not open it', async () => {
    const backend = await forged();
    await backend.ask('log.setPassphrase', { passphrase: 'sandi orang lain' });
    expect((await backend.refusal('log.check', { passphrase: PASSPHRASE })).code).toBe(
      'LOG_PASSPHRASE_WRONG',
    );
    const { lines } = await backend.ask('log.list', { event: 'safekeeping' });
    expect(lines.length).toBeGreaterThan(0);
  });
});

describe('what the program does by itself once a day', () => {
  const rowsBehind = `DROP TRIGGER chain_office_update; UPDATE office SET name = 'Dinas Lain'`;

  it('notes rows that were changed behind its back, before later work covers them, and seals', async () => {
    const backend = await sealedOffice();
    await backend.close();
    const opened = await testBackend({
      dataFolder: backend.dataFolder,
      now: () => '2031-05-02T03:00:00.000Z',
    });
    alter(opened, rowsBehind);
    await opened.care();
    expect(await sentences(opened, PASSPHRASE)).toEqual([
      'Sebelum 2 Mei 2031 1 baris data ditulis di luar program (baris log 8).',
    ]);
    expect((await opened.ask('log.state', {})).lastSeal).toMatchObject({ number: 1, line: 8 });
  });

  it('does it once, and again on the next day', async () => {
    const backend = await sealedOffice();
    await backend.close();
    let now = '2031-05-02T03:00:00.000Z';
    const opened = await testBackend({ dataFolder: backend.dataFolder, now: () => now });
    await opened.care();
    await opened.care();
    expect((await opened.ask('log.state', {})).lastSeal?.number).toBe(1);
    now = '2031-05-03T03:00:00.000Z';
    await opened.care();
    expect((await opened.ask('log.state', {})).lastSeal?.number).toBe(2);
  });

  it('seals nothing where the office set no passphrase, and a backup says so', async () => {
    const backend = await officeBackend();
    await backend.care();
    expect((await backend.ask('log.state', {})).lastSeal).toBeNull();
    expect((await backend.ask('backup.create', { folder: tempFolder() })).seal).toBeNull();
  });

  it('a backup holds the seal that its receipt shows, and its log goes on where it is restored', async () => {
    const backend = await sealedOffice();
    const { path: file, seal } = await backend.ask('backup.create', { folder: tempFolder() });
    const other = await testBackend();
    await other.ask('backup.restore', { path: file });
    const checked = await other.ask('log.check', { passphrase: PASSPHRASE });
    expect(checked).toMatchObject({ findingCount: 0, sealedUntil: seal });
    expect(await other.ask('log.state', {})).toMatchObject({ key: 'missing', outside: 0 });
    await other.ask('log.openKey', { passphrase: PASSPHRASE });
    await other.ask('log.seal', {});
    expect(await sentences(other, PASSPHRASE)).toEqual([]);
  });
});

test('a row’s salt is another after each write, so that what it said before cannot be guessed', async () => {
  const backend = await sealedOffice();
  const saltOf = (): unknown => {
    const raw = new Sqlite(fileOf(backend), { readonly: true });
    const salt = raw.prepare(`SELECT salt FROM log_row WHERE table_name = 'office'`).pluck().get();
    raw.close();
    return salt;
  };
  const before = saltOf();
  alter(backend, `UPDATE office SET name = name`);
  await backend.ask('consultation.record', { name: 'Contoh Laila', topic: 'halal', outcome: 'open' });
  expect(saltOf()).not.toBe(before);
  expect(before).toMatch(/^[0-9a-f]{32}$/u);
});

test('a log that was emptied as a whole begins anew with a line that says so', async () => {
  const backend = await officeBackend();
  await backend.close();
  const tables = ['log_words', 'log_line', 'log_entry', 'log_row', 'log_pending'];
  const guards = ['log_line_no_delete', 'log_entry_no_delete'];
  alter(
    backend,
    [...guards.map((name) => `DROP TRIGGER ${name}`), ...tables.map((name) => `DELETE FROM ${name}`)].join(
      ';',
    ),
  );
  const opened = await testBackend({ dataFolder: backend.dataFolder });
  expect((await opened.ask('log.state', {})).outside).toBe(1);
  expect((await sentences(opened)).join()).toMatch(/ditulis di luar program/u);
});

describe('rows that were written without the program', () => {
  it('are noted when it is opened, with their own line that no later work covers', async () => {
    const backend = await sealedOffice();
    await backend.close();
    alter(backend, `UPDATE office SET name = 'Dinas Lain'`);
    const opened = await testBackend({ dataFolder: backend.dataFolder });
    await opened.ask('consultation.record', { name: 'Contoh Laila', topic: 'halal', outcome: 'open' });
    expect(await sentences(opened, PASSPHRASE)).toEqual([
      expect.stringMatching(/1 baris data ditulis di luar program/u),
    ]);
    expect((await opened.ask('log.state', {})).outside).toBe(1);
  });

  it('are noted too while it is open, before the next work is', async () => {
    const backend = await sealedOffice();
    alter(backend, `UPDATE office SET name = 'Dinas Lain'`);
    expect(await sentences(backend)).toEqual([
      expect.stringMatching(/identitas dinas 1 diubah/u),
      expect.stringMatching(/1 baris data ditulis di luar program sesudah baris log terakhir/u),
    ]);
    await backend.ask('consultation.record', { name: 'Contoh Laila', topic: 'halal', outcome: 'open' });
    expect(await sentences(backend)).toEqual([
      expect.stringMatching(/1 baris data ditulis di luar program/u),
    ]);
  });

  it('are noted where the triggers were taken away, and the triggers are put back and named', async () => {
    const backend = await sealedOffice();
    await backend.close();
    alter(backend, `DROP TRIGGER chain_office_update; UPDATE office SET name = 'Dinas Lain'`);
    const opened = await testBackend({ dataFolder: backend.dataFolder });
    expect(await sentences(opened)).toEqual([expect.stringMatching(/identitas dinas 1 diubah/u)]);
    expect((await opened.ask('app.selfCheck', {})).guardsMended.at(-1)?.names).toContain(
      'chain_office_update',
    );
  });
});
