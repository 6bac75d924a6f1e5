import { describe, expect, test } from 'vitest';
import type { InputOf, OutputOf } from '#contract/index.ts';
import { queryRows } from '../../helpers/database-rows.ts';
import type { TestInput } from '../../helpers/seen.ts';
import { officeBackend } from '../../helpers/test-backend.ts';
import type { TestBackend } from '../../helpers/test-backend.ts';
import { workbookFile } from '../../helpers/workbook-file.ts';

const HEADER = ['Nama Koperasi', 'Kecamatan', 'Status', 'Alamat', 'Telepon'];
const PAGE = 500;

const fileOf = (count: number, address: string, phone: string) =>
  workbookFile([
    HEADER,
    ...Array.from({ length: count }, (_, at) => [
      `Koperasi Jasa Nomor ${at}`,
      'Telen',
      'Aktif',
      address,
      phone,
    ]),
  ]);

/** Everything of one list, page after page. */
async function allOf<Name extends 'import.newRows' | 'import.changes'>(
  backend: TestBackend,
  name: Name,
  reportId: string,
): Promise<readonly OutputOf<Name>['rows'][number][]> {
  const rows: OutputOf<Name>['rows'][number][] = [];
  for (let total = 1; rows.length < total;) {
    const input: InputOf<'import.newRows'> = { reportId, offset: rows.length, limit: PAGE };
    const page = await backend.ask(name, input as TestInput<Name>);
    total = page.total;
    if (page.rows.length === 0) break;
    rows.push(...page.rows);
  }
  return rows;
}

describe('the new rows of a reading', () => {
  test.each([0, 1, 10_000])(
    'are all listed: %i of them',
    async (count) => {
      const backend = await officeBackend();
      const tried = await backend.ask('import.run', {
        path: fileOf(count, 'Jalan Lama', ''),
        isDryRun: true,
      });
      const rows = await allOf(backend, 'import.newRows', tried.reportId);
      expect([tried.created, rows.length]).toEqual([count, count]);
      // The header is Excel's row 1.
      expect(rows.map(({ row }) => row)).toEqual(Array.from({ length: count }, (_, at) => at + 2));
    },
    60_000,
  );

  test('carry what tells a cooperative from another', async () => {
    const backend = await officeBackend();
    const header = ['Nama Koperasi', 'Jenis', 'No BH', 'NIK Koperasi', 'Kecamatan', 'Desa', 'Status'];
    const row = ['Koperasi Satu', 'Jasa', '1/BH', '6408040010001', 'Bengalon', 'Sepaso', 'Aktif'];
    const path = workbookFile([
      header,
      row,
      ['Koperasi Tanpa Tempat', 'Jasa', '2/BH', '', 'Atlantis', '', ''],
    ]);
    for (const isDryRun of [true, false]) {
      const { reportId, refused } = await backend.ask('import.run', { path, isDryRun });
      expect(refused).toHaveLength(1);
      expect(await allOf(backend, 'import.newRows', reportId)).toEqual([
        {
          row: 2,
          name: 'Koperasi Satu',
          kind: 'Jasa',
          legalEntityNumber: '1/BH',
          nikKoperasi: '6408040010001',
          districtName: 'Bengalon',
          villageName: 'Sepaso',
          status: 'active',
        },
      ]);
    }
  });
});

describe('the refused rows of a reading', () => {
  test.each([0, 1, 10_000])(
    'are all listed with their reasons: %i of them',
    async (count) => {
      const backend = await officeBackend();
      const path = workbookFile([
        HEADER,
        ['Koperasi Jasa Baik', 'Telen', 'Aktif', '', ''],
        ...Array.from({ length: count }, (_, at) => [
          `Koperasi Jasa Nomor ${at}`,
          'Atlantis',
          'Aktif',
          '',
          '',
        ]),
      ]);
      const { refused, created } = await backend.ask('import.run', { path, isDryRun: true });
      expect([created, refused.length]).toEqual([1, count]);
      expect(refused.every(({ reasons }) => reasons.length > 0)).toBe(true);
      expect(refused.at(-1)?.row).toBe(count === 0 ? undefined : count + 2);
    },
    60_000,
  );
});

describe('three thousand changed rows', () => {
  const COUNT = 3000;
  const filled = async () => {
    const backend = await officeBackend();
    await backend.ask('import.run', { path: fileOf(COUNT, 'Jalan Lama', '0812 1111 1111'), isDryRun: false });
    return { backend, path: fileOf(COUNT, 'Jalan Baru', '0813 2222 2222') };
  };
  const counted = (backend: TestBackend) =>
    queryRows(
      backend.dataFolder,
      `SELECT address, substr(phone, -4) AS phone, count(*) AS n FROM cooperative GROUP BY 1, 2 ORDER BY n DESC`,
    );

  test('are listed to the last, whichever page is asked for', async () => {
    const { backend, path } = await filled();
    const { reportId, changed, changedFields } = await backend.ask('import.run', { path, isDryRun: true });
    expect(changed).toBe(COUNT);
    expect(changedFields.map(({ field, rows }) => [field, rows])).toEqual([
      ['address', COUNT],
      ['phone', COUNT],
    ]);
    const lines = await allOf(backend, 'import.changes', reportId);
    // One line for the cooperative and one for each of its two fields.
    expect(lines).toHaveLength(COUNT * 3);
    expect(lines.at(-1)).toMatchObject({ row: COUNT + 1, change: { field: 'phone' } });
    const inBetween = await backend.ask('import.changes', { reportId, offset: 7001, limit: 4 });
    expect(inBetween.rows).toEqual(lines.slice(7001, 7005));
    const behind = await backend.ask('import.changes', { reportId, offset: COUNT * 3, limit: 4 });
    expect(behind).toEqual({ total: COUNT * 3, rows: [] });
  }, 60_000);

  test('keep a field of all of them by one rule, but for the rows that differ from it', async () => {
    const { backend, path } = await filled();
    const keep = {
      fields: ['address'],
      rows: [
        { row: 2, take: ['address'] },
        { row: COUNT + 1, keep: ['phone'] },
      ],
    };
    const written = await backend.ask('import.run', { path, isDryRun: false, keep });
    expect(written).toMatchObject({ changed: COUNT - 1, unchanged: 1 });
    expect(counted(backend)).toEqual([
      { address: 'Jalan Lama', phone: '2222', n: COUNT - 2 },
      { address: 'Jalan Baru', phone: '2222', n: 1 },
      { address: 'Jalan Lama', phone: '1111', n: 1 },
    ]);
  }, 60_000);

  test('are all left alone when every field keeps its value', async () => {
    const { backend, path } = await filled();
    const keep = { fields: ['address', 'phone'] };
    const tried = await backend.ask('import.run', { path, isDryRun: true, keep });
    expect(tried).toMatchObject({ changed: COUNT, keep: { fields: ['address', 'phone'], rows: [] } });
    const written = await backend.ask('import.run', { path, isDryRun: false, keep });
    expect(written).toMatchObject({ changed: 0, unchanged: COUNT });
    expect(counted(backend)).toEqual([{ address: 'Jalan Lama', phone: '1111', n: COUNT }]);
  }, 60_000);
});

describe('choices of an earlier trial', () => {
  test('are given back as far as they still mean something', async () => {
    const backend = await officeBackend();
    await backend.ask('import.run', { path: fileOf(2, 'Jalan Lama', '0812 1111 1111'), isDryRun: false });
    const keep = {
      fields: ['address', 'phone'],
      rows: [
        { row: 2, take: ['address', 'phone'] },
        { row: 9, take: ['address'] },
      ],
    };
    const path = fileOf(2, 'Jalan Baru', '0812 1111 1111');
    expect((await backend.ask('import.run', { path, isDryRun: true, keep })).keep).toEqual({
      fields: ['address'],
      rows: [{ row: 2, keep: [], take: ['address'] }],
    });
  });
});

describe('the report of a reading', () => {
  test('is given up after newer ones, and says so', async () => {
    const backend = await officeBackend();
    const run = async () =>
      (await backend.ask('import.run', { path: fileOf(1, 'Jalan Lama', ''), isDryRun: true })).reportId;
    const [first, second] = [await run(), await run()];
    await run();
    // What is still looked at stays.
    await backend.ask('import.newRows', { reportId: first, offset: 0, limit: 1 });
    await run();
    await backend.ask('import.newRows', { reportId: first, offset: 0, limit: 1 });
    const gone = await backend.refusal('import.changes', { reportId: second, offset: 0, limit: 1 });
    expect(gone.code).toBe('IMPORT_REPORT_GONE');
  });
});
