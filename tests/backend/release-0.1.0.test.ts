import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { queryRows } from '../helpers/database-rows.ts';
import { dumpRows, unpackRelease } from '../helpers/frozen-release.ts';
import type { RowDump } from '../helpers/frozen-release.ts';
import { printByRequest, printSealedPapers } from '../helpers/print-again.ts';
import { testBackend } from '../helpers/test-backend.ts';

/** Years later: nothing that is sealed may depend on the day it is opened again. */
const LATER = '2031-05-05';
const SEALED_KINDS = [
  'annual-recap',
  'award-certificate',
  'award-decree-list',
  'award-receipt-list',
  'office-letter',
  'recap-book',
  'recap-table',
  'training-certificate',
];
/** "award.print 2024 1" was printed by that request, "award-certificate award:2024 1" from the stored paper. */
const isByRequest = (what: string): boolean => (what.split(' ')[0] ?? '').includes('.');
const only = <Value>(all: Readonly<Record<string, Value>>, isWanted: (key: string) => boolean) =>
  Object.fromEntries(Object.entries(all).filter(([key]) => isWanted(key)));
const text = (value: unknown): string => String(value);

/** A migration may add rows of its own to these: the rules in force are versions added one after the other. */
const MAY_GROW: ReadonlySet<string> = new Set(['dated_rule']);
/** Books that later releases brought (migration 0027), each with its pattern; no other row of theirs may be new. */
const NEW_BOOKS: ReadonlySet<unknown> = new Set(['keterangan', 'berita-acara', 'nota-dinas', 'pengumuman']);
const isOfNewBook = (table: string, line: string): boolean =>
  (table === 'number_series' || table === 'number_pattern') &&
  NEW_BOOKS.has((JSON.parse(line) as readonly unknown[])[0]);

/** The index is made from the register and may find a cooperative by more words than it did, never by fewer. */
const SEARCH = 'cooperative_search';
const wordsOf = (line: string): readonly string[] => line.split(/[\s"[\]]+/).filter(Boolean);

function searchFaults(before: readonly string[], after: readonly string[]): readonly string[] {
  const found = after.map((line) => new Set(wordsOf(line)));
  const isKept = (line: string) => found.some((words) => wordsOf(line).every((word) => words.has(word)));
  const lost = before.filter((line) => !isKept(line));
  return [
    ...lost.map((line) => `${SEARCH} lost ${line}`),
    ...(after.length === before.length ? [] : [`${SEARCH} has ${after.length} rows of ${before.length}`]),
  ];
}

/** Rows that are not as they were written, and rows nobody wrote, each with its table. */
function differences(found: RowDump, written: RowDump): readonly string[] {
  return Object.keys(written).flatMap((table) => {
    const before = linesOf(written, table);
    const after = linesOf(found, table);
    if (table === SEARCH) return searchFaults(before, after);
    const isNews = (line: string): boolean => !MAY_GROW.has(table) && !isOfNewBook(table, line);
    const added = without(after, before).filter(isNews);
    return [
      ...without(before, after).map((line) => `${table} lost ${line}`),
      ...added.map((line) => `${table} has new ${line}`),
    ];
  });
}

const linesOf = (dump: RowDump, table: string): readonly string[] =>
  (dump[table]?.rows ?? []).map((row) => JSON.stringify(row));

/** Of the first list what the second lacks; a line that stands twice must be found twice. */
function without(some: readonly string[], others: readonly string[]): readonly string[] {
  const left = new Map<string, number>();
  for (const line of others) left.set(line, (left.get(line) ?? 0) + 1);
  return some.filter((line) => {
    const count = left.get(line) ?? 0;
    left.set(line, count - 1);
    return count <= 0;
  });
}

describe('the office that release 0.1.0 left behind', () => {
  test('has rows in every table and a sealed paper of every kind', async () => {
    const { dataFolder, rows } = await unpackRelease('0.1.0');
    expect(Object.keys(rows)).toHaveLength(88);
    expect(Object.keys(rows).filter((table) => rows[table]?.rows.length === 0)).toEqual([]);
    expect(differences(dumpRows(dataFolder), rows)).toEqual([]);
    const kinds = queryRows(dataFolder, 'SELECT DISTINCT kind FROM paper ORDER BY kind');
    expect(kinds.map(({ kind }) => kind)).toEqual(SEALED_KINDS);
  });

  test('opens with every row as it was written', async () => {
    const { dataFolder, rows } = await unpackRelease('0.1.0');
    const backend = await testBackend({ dataFolder, today: LATER });
    expect(await backend.ask('app.selfCheck', {})).toMatchObject({ integrity: 'ok' });
    await backend.close();
    expect(differences(dumpRows(dataFolder, rows), rows)).toEqual([]);
  });

  test('comes back from the backup it made, with every row and every scan', async () => {
    const { dataFolder: old, rows } = await unpackRelease('0.1.0');
    const backups = path.join(old, 'cadangan');
    const file = readdirSync(backups).find((name) => name.endsWith('.mejakoperasi')) ?? '';
    // It is a sample office: its backups come back to practice and nowhere else.
    const backend = await testBackend({ today: LATER, isPractice: true });
    await backend.ask('backup.restore', { path: path.join(backups, file) });
    for (const { id } of queryRows(backend.dataFolder, 'SELECT id FROM cooperative_document')) {
      await backend.ask('document.locate', { id: text(id) });
    }
    await backend.close();
    expect(differences(dumpRows(backend.dataFolder, rows), rows)).toEqual([]);
  });

  test('prints every sealed paper again to the byte, also those that were replaced or void', async () => {
    const { dataFolder, prints } = await unpackRelease('0.1.0');
    await (await testBackend({ dataFolder, today: LATER })).close();
    expect(await printSealedPapers(dataFolder)).toEqual(only(prints, (what) => !isByRequest(what)));
  });

  test('prints them to the byte through the requests of the page, PDF and Word', async () => {
    const { dataFolder, prints } = await unpackRelease('0.1.0');
    const backend = await testBackend({ dataFolder, today: LATER });
    const wanted = only(prints, isByRequest);
    // Printing an award is a run of its own, which release 0.1.0 did not keep.
    const printed = await printByRequest(backend);
    expect(only(printed, (what) => what in wanted)).toEqual(wanted);
  });

  test('still vouches for what it gave out: official figures, recaps, evaluations, proofs, scans', async () => {
    const { dataFolder } = await unpackRelease('0.1.0');
    const backend = await testBackend({ dataFolder, today: LATER });
    const rows = (sql: string) => queryRows(dataFolder, sql);

    const figures = await backend.ask('figure.list', {});
    expect(figures.map(({ isWhole }) => isWhole)).toEqual([true, true, true, true]);
    for (const { id, grouping, total } of figures) {
      const table = await backend.ask('figure.table', { id, grouping, columns: [{ key: 'total' }] });
      expect(table.total.cells).toEqual([total]);
    }
    const recaps = await backend.ask('recap.listFrozen', {});
    expect(recaps.map(({ year, isWhole }) => [year, isWhole])).toEqual([
      [2025, true],
      [2024, true],
      [2023, true],
    ]);

    const { closings, total } = await backend.ask('evaluation.summary', { bookYear: 2024 });
    expect(closings.map(({ version, rowCount }) => `${version}: ${rowCount}`).sort()).toEqual([
      `1: ${total}`,
      `2: ${total}`,
    ]);
    await backend.ask('evaluation.compare', { bookYear: 2024, from: 1, to: 2 });

    const revoked = new Set(rows('SELECT short_code FROM proof_revocation').map((row) => row['short_code']));
    const marks = rows('SELECT short_code, payload FROM proof_mark');
    for (const { short_code: code, payload } of marks) {
      const { verdict } = await backend.ask('proof.check', { text: text(payload) });
      expect([code, verdict]).toEqual([code, revoked.has(code) ? 'revoked' : 'genuine']);
    }
    expect([revoked.size > 0, marks.length > revoked.size]).toEqual([true, true]);
    expect(await backend.ask('proof.keys', {})).toMatchObject({ state: 'ready' });

    for (const { id } of rows('SELECT id FROM cooperative_document')) {
      await backend.ask('document.locate', { id: text(id) });
    }
    for (const { id } of rows('SELECT id FROM formation_scan')) {
      await backend.ask('formation.locateScan', { id: text(id) });
    }
  });
});
