import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { MIGRATIONS } from '#db/migrations/index.ts';
import { databaseRows, queryRows } from '../helpers/database-rows.ts';
import { unpackRelease } from '../helpers/frozen-release.ts';
import { startLiving } from '../helpers/kill-drill/office-at-work.ts';
import { runForValue, runJson } from '../helpers/run-command-line.ts';
import { tempFolder } from '../helpers/temp-folder.ts';
import { officeBackend } from '../helpers/test-backend.ts';

const SERIES = 'surat-keluar';
const ON = '2025-11-18';

/** The office of a folder that nobody has open. */
async function closedOffice(): Promise<string> {
  const backend = await officeBackend();
  await backend.close();
  return backend.dataFolder;
}

const door = <Value>(dataFolder: string, ...args: readonly string[]) =>
  runJson<Value>([...args, '--data', dataFolder, '--hari', ON]);
const reserve = (dataFolder: string, count: number) =>
  door<{ nomor: readonly { nomor: string }[] }>(
    dataFolder,
    'nomor',
    'cadangkan',
    '--buku',
    SERIES,
    '--tanggal',
    ON,
    '--jumlah',
    String(count),
    '--untuk',
    'uji',
  );
const backupOf = async (dataFolder: string): Promise<string> => {
  const folder = tempFolder();
  await runForValue(['cadangkan', '--keluaran', folder, '--data', dataFolder, '--hari', ON]);
  const name = readdirSync(folder, { recursive: true })
    .map(String)
    .find((one) => one.endsWith('.mejakoperasi'));
  return path.join(folder, name ?? 'tidak ada');
};
const sequences = (dataFolder: string): readonly number[] =>
  queryRows(dataFolder, 'SELECT sequence FROM letter_number ORDER BY sequence').map(
    (row) => (row as { sequence: number }).sequence,
  );
const upTo = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index + 1);

describe('two programs on one folder', { timeout: 600_000 }, () => {
  test('a restore is refused while another program works there, which loses nothing; alone it succeeds', async () => {
    const dataFolder = await closedOffice();
    const backup = await backupOf(dataFolder);
    const living = startLiving(dataFolder);
    onTestFinished(() => living.kill());
    await living.started;
    await living.ask('number.reserve', { series: SERIES, on: ON, count: 3, purpose: 'uji' });
    const refused = await door(dataFolder, 'pulihkan', backup);
    expect(refused.answer).toMatchObject({ ok: false, error: { code: 'DATABASE_LOCKED' } });
    expect(refused.exitCode).not.toBe(0);
    await living.ask('number.reserve', { series: SERIES, on: ON, count: 2, purpose: 'uji' });
    await living.kill();
    expect(sequences(dataFolder)).toEqual(upTo(5));
    expect((await door(dataFolder, 'pulihkan', backup)).answer.ok).toBe(true);
    expect(sequences(dataFolder)).toEqual([]);
  });

  test('two restores at once: each is done whole or refused, and no kept state stands for two', async () => {
    const dataFolder = await closedOffice();
    await reserve(dataFolder, 4);
    const backup = await backupOf(dataFolder);
    await reserve(dataFolder, 3);
    const both = await Promise.all([
      door<{ keadaanLama?: string }>(dataFolder, 'pulihkan', backup),
      door<{ keadaanLama?: string }>(dataFolder, 'pulihkan', backup),
    ]);
    const codes = both.map(({ answer }) => (answer.ok ? 'ok' : answer.error.code)).toSorted();
    for (const code of codes) expect(['ok', 'DATABASE_LOCKED']).toContain(code);
    const done = codes.filter((code) => code === 'ok').length;
    expect(sequences(dataFolder)).toEqual(upTo(done > 0 ? 4 : 7));
    const folder = path.join(dataFolder, 'sebelum-pemulihan');
    const kept = existsSync(folder) ? readdirSync(folder, { recursive: true }).map(String) : [];
    expect(kept.filter((name) => name.endsWith('.db'))).toHaveLength(done);
    expect(existsSync(path.join(dataFolder, 'sedang-dipulihkan'))).toBe(false);
    expect((await door(dataFolder, 'pulihkan', backup)).answer.ok).toBe(true);
    expect(sequences(dataFolder)).toEqual(upTo(4));
  });

  test('a backup while another program writes holds a moment: whole, and its numbers without a gap', async () => {
    const dataFolder = await closedOffice();
    const [backup, ...written] = await Promise.all([
      backupOf(dataFolder),
      reserve(dataFolder, 40),
      reserve(dataFolder, 40),
    ]);
    const texts = written.flatMap(({ answer }) =>
      answer.ok ? answer.value.nomor.map(({ nomor }) => nomor) : [],
    );
    expect(new Set(texts).size).toBe(80);
    expect(sequences(dataFolder)).toEqual(upTo(80));
    const other = await closedOffice();
    expect((await door(other, 'pulihkan', backup)).answer.ok).toBe(true);
    const found = sequences(other);
    expect(found).toEqual(upTo(found.length));
  });

  test('two programs that bring one old office up to date at once: one does it, once, and both go on', async () => {
    const { dataFolder } = await unpackRelease('0.1.0');
    const before = (databaseRows(dataFolder)['cooperative'] ?? []).length;
    const statesIn = (): readonly string[] => {
      const kept = path.join(dataFolder, 'sebelum-pembaruan');
      const names = existsSync(kept) ? readdirSync(kept, { recursive: true }).map(String) : [];
      return names.filter((name) => name.endsWith('.db'));
    };
    const earlier = statesIn().length;
    const both = await Promise.all([door(dataFolder, 'periksa'), door(dataFolder, 'periksa')]);
    for (const { answer } of both) if (!answer.ok) expect(answer.error.code).toBe('DATABASE_LOCKED');
    expect(both.some(({ answer }) => answer.ok)).toBe(true);
    expect(queryRows(dataFolder, 'PRAGMA user_version')).toEqual([{ user_version: MIGRATIONS.length }]);
    expect(databaseRows(dataFolder)['cooperative']).toHaveLength(before);
    expect(statesIn()).toHaveLength(earlier + 1);
    expect((await door(dataFolder, 'periksa')).answer.ok).toBe(true);
  });
});
