import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { queryRows } from '../../helpers/database-rows.ts';
import { plainPng } from '../../helpers/drawn-picture.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';
import { officeBackend, testBackend } from '../../helpers/test-backend.ts';
import type { TestBackend } from '../../helpers/test-backend.ts';
import { newRecord } from '../../helpers/test-record.ts';

const ADDED_AT = '2020-03-10T03:00:00.000Z';
const REASON = 'masa simpan berakhir';

const filesIn = ({ dataFolder }: TestBackend): readonly string[] => {
  const folder = path.join(dataFolder, 'berkas');
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true })
    .map(String)
    .filter((name) => name.includes('.'));
};

/** A cooperative whose KTP, KK and deed were kept on 10 March 2020; then the office opens on another day. */
async function keptThen(today: string, terms: Readonly<Record<string, number>> | null): Promise<TestBackend> {
  const backend = await officeBackend({ today: '2020-03-10', now: () => ADDED_AT });
  const cooperativeId = await newRecord(backend);
  for (const [index, kind] of ['KTP ketua', 'Kartu keluarga', 'Akta'].entries()) {
    const file = path.join(tempFolder(), 'pindai.png');
    writeFileSync(file, plainPng(20 + index, 10));
    await backend.ask('document.add', { cooperativeId, path: file, kind, title: kind, datedOn: null });
  }
  if (terms) {
    await backend.ask('rule.addVersion', {
      code: 'retention-years',
      value: Object.entries(terms).map(([code, years]) => ({ code, name: code, years })),
      inForceFrom: '2020-01-01',
      inForceUntil: null,
      basis: 'SK Kepala Dinas 5/2020',
      note: '',
    });
  }
  await backend.close();
  return testBackend({ dataFolder: backend.dataFolder, today, now: () => `${today}T03:00:00.000Z` });
}

const pastOf = async (backend: TestBackend) => (await backend.ask('people.pastRetention', {})).scans;

describe('scans past their term', () => {
  test('are listed by the term of their own kind, which the office sets from a day on', async () => {
    const terms = { scan: 8, 'scan-ktp': 2, 'scan-cooperative': 4 };
    for (const [today, kinds] of [
      ['2022-03-10', []],
      ['2022-03-11', ['scan-ktp']],
      ['2024-03-11', ['scan-ktp', 'scan-cooperative']],
      ['2028-03-11', ['scan-ktp', 'scan-cooperative', 'scan']],
    ] as const) {
      const backend = await keptThen(today, terms);
      const { rows, total } = await pastOf(backend);
      expect([today, rows.map(({ kind }) => kind)]).toEqual([today, kinds]);
      expect(total).toBe(kinds.length);
      expect(await backend.ask('home.retention', {})).toEqual({
        scans: kinds.length,
        since: kinds.length === 0 ? null : '2022-03-10',
      });
      await backend.close();
    }
  });

  test('stay until a person confirms them, then the file is gone and one line each stays', async () => {
    const backend = await keptThen('2030-01-01', null);
    const { rows } = await pastOf(backend);
    expect(rows).toHaveLength(2);
    expect(filesIn(backend)).toHaveLength(3);
    const scans = rows.map(({ sha256 }) => sha256);
    expect(await backend.ask('people.destroyPast', { scans, reason: REASON })).toEqual({
      destroyed: 2,
      backupMonths: 12,
    });
    expect(filesIn(backend)).toHaveLength(1);
    expect((await pastOf(backend)).rows).toEqual([]);
    const log = queryRows(backend.dataFolder, `SELECT * FROM office_log WHERE what = 'people.destroyScan'`);
    expect(log).toHaveLength(2);
    for (const line of log) {
      const { detail_json: detail } = line as { detail_json: string };
      expect(JSON.parse(detail)).toMatchObject({
        addedOn: '2020-03-10',
        keptUntil: '2025-03-10',
        reason: REASON,
      });
    }
    expect((await backend.ask('log.check', {})).findingCount).toBe(0);
  });

  test('that are not past it are refused, and then nothing at all is destroyed', async () => {
    const backend = await keptThen('2030-01-01', null);
    const [first] = (await pastOf(backend)).rows;
    const deeds = queryRows(
      backend.dataFolder,
      `SELECT sha256 FROM cooperative_document WHERE kind = 'Akta'`,
    );
    const { sha256 } = deeds[0] as { sha256: string };
    const refused = await backend.refusal('people.destroyPast', {
      scans: [first?.sha256 ?? '', sha256],
      reason: REASON,
    });
    expect(refused.code).toBe('INVALID_INPUT');
    expect(filesIn(backend)).toHaveLength(3);
    expect((await pastOf(backend)).rows).toHaveLength(2);
    expect((await backend.refusal('people.destroyPast', { scans: [], reason: REASON })).code).toBe(
      'INVALID_INPUT',
    );
    expect(
      (await backend.refusal('people.destroyPast', { scans: [first?.sha256 ?? ''], reason: ' ' })).code,
    ).toBe('INVALID_INPUT');
  });
});
