import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import Sqlite from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { DATABASE_FILE } from '#db/kept-states.ts';
import { RECAP_GROUPINGS } from '#rules/recap/grouping.ts';
import { readPages } from '../../helpers/read-pdf.ts';
import { officeBackend, RESOURCES } from '../../helpers/test-backend.ts';
import type { TestBackend } from '../../helpers/test-backend.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';
import { workbookFile } from '../../helpers/workbook-file.ts';

interface Published {
  readonly wilayah: string;
  readonly kode: string;
  readonly aktif: number;
  readonly tidakAktif: number;
  readonly total: number;
  readonly bersertifikat: number;
  readonly progres: string;
  readonly persentase: string;
}

const published: readonly Published[] = readFileSync(
  path.join(RESOURCES, 'sample', 'kaltara-2019.csv'),
  'utf8',
)
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => {
    const [wilayah = '', kode = '', aktif, tidakAktif, total, bersertifikat, progres = '', ...rest] =
      line.split(',');
    return {
      wilayah,
      kode,
      aktif: Number(aktif),
      tidakAktif: Number(tidakAktif),
      total: Number(total),
      bersertifikat: Number(bersertifikat),
      progres,
      persentase: rest.join(',').replaceAll('"', ''),
    };
  });
const regions = published.slice(0, -1);
const whole = published.at(-1);

/** A provincial register with exactly the published counts, as a workbook through the import; kecamatan where they are said. */
async function kaltara(hasDistricts = true): Promise<TestBackend> {
  const backend = await officeBackend({ regionCode: '65' });
  const rows: string[][] = [['Nama Koperasi', 'Kabupaten/Kota', 'Kecamatan', 'Status', 'Sertifikat NIK']];
  for (const { wilayah, kode, aktif, tidakAktif, bersertifikat, progres } of regions) {
    const districts = await backend.ask('region.listChildren', { parentCode: kode });
    for (let index = 0; index < aktif + tidakAktif; index += 1) {
      const certificate =
        index < bersertifikat
          ? 'Sudah Bersertifikat'
          : index < bersertifikat + Number(progres.replace('-', '0'))
            ? 'Proses'
            : 'Belum';
      rows.push([
        `Koperasi Jasa ${wilayah} Nomor ${index + 1}`,
        wilayah,
        districts[index % districts.length]?.name ?? '',
        index < aktif ? 'Aktif' : 'Tidak Aktif',
        certificate,
      ]);
    }
  }
  const told = hasDistricts ? rows : rows.map((row) => row.toSpliced(2, 1));
  const result = await backend.ask('import.run', { path: workbookFile(told), isDryRun: false });
  expect(result).toMatchObject({ created: whole?.total, refused: [], warnings: [] });
  return backend;
}

describe('the published table of Kalimantan Utara', () => {
  test.each([
    ['with a kecamatan in each row', true],
    ['that names the kabupaten alone', false],
  ])(
    'comes out to the digit from a register %s, total row 14,77, in the request and on paper',
    async (_what, hasDistricts) => {
      const backend = await kaltara(hasDistricts);
      const table = await backend.ask('recap.get', { grouping: 'regency' });
      const toRow = ({
        wilayah,
        aktif,
        tidakAktif,
        total,
        bersertifikat,
        progres,
        persentase,
      }: Published) => ({
        label: wilayah,
        cells: [
          aktif,
          tidakAktif,
          total,
          bersertifikat,
          Number(progres.replace('-', '0')),
          Number(persentase.replace(',', '.')),
        ],
      });
      expect(table.rows).toEqual(regions.map((region) => ({ key: region.kode, ...toRow(region) })));
      expect(table.total).toEqual(whole && { key: '', ...toRow(whole) });
      expect(table.total.cells[5]).toBe(14.77);

      const own = await backend.ask('recap.printTable', {
        grouping: 'regency',
        path: path.join(tempFolder(), 'tabel.pdf'),
      });
      expect(own.pages).toBe(1);

      await backend.ask('recap.freeze', { year: 2025 });
      const { path: file } = await backend.ask('recap.print', {
        year: 2025,
        path: path.join(tempFolder(), 'rekap.pdf'),
      });
      const text = readPages(readFileSync(file))
        .map((page) => page.text)
        .join('\n');
      const ownText = readPages(readFileSync(own.path))[0]?.text;
      for (const row of published) {
        const cells = [
          row.wilayah,
          row.aktif,
          row.tidakAktif,
          row.total,
          row.bersertifikat,
          row.progres,
          row.persentase,
        ];
        const line = new RegExp(cells.map(String).join('\\s+'));
        expect(text).toMatch(line);
        expect(ownText).toMatch(line);
      }
    },
  );
});

describe('a recap of the district', () => {
  test('shows every kecamatan, also those at zero, and adds up; an empty register prints "-"', async () => {
    const backend = await officeBackend();
    const { rows, total } = await backend.ask('recap.get', { grouping: 'district' });
    expect(rows).toHaveLength(18);
    expect(rows.every(({ cells }) => cells[2] === 0 && cells[5] === null)).toBe(true);
    expect(total.cells).toEqual([0, 0, 0, 0, 0, null]);
  });

  test.each(RECAP_GROUPINGS)('by %s sums to the register', async (grouping) => {
    const backend = await officeBackend({ hasRegister: true });
    const { rows, total } = await backend.ask('recap.get', { grouping });
    expect(rows.reduce((sum, { cells }) => sum + (cells[2] ?? 0), 0)).toBe(1054);
    expect(total.cells).toEqual([508, 546, 1054, 154, 45, 30.31]);
  });
});

test('a recap that does not add up is neither shown, printed, saved nor frozen, and says where', async () => {
  const backend = await officeBackend({ hasRegister: true });
  const raw = new Sqlite(path.join(backend.dataFolder, DATABASE_FILE));
  raw.pragma('ignore_check_constraints = ON');
  raw.exec(`UPDATE cooperative SET status = 'lain' WHERE id =
    (SELECT id FROM cooperative WHERE district_code = '64.08.04' AND is_listed = 1 LIMIT 1)`);
  const refusal = {
    code: 'RECAP_DOES_NOT_ADD_UP',
    details: { facts: { baris: 'Sangatta Utara', kolom: 'Total' } },
  };
  const file = path.join(tempFolder(), 'r.pdf');
  const grouping = 'district';
  expect(await backend.refusal('recap.get', { grouping })).toMatchObject(refusal);
  expect(await backend.refusal('recap.printTable', { grouping, path: file })).toMatchObject(refusal);
  const sheet = path.join(path.dirname(file), 'r.xlsx');
  expect(await backend.refusal('recap.exportTable', { grouping, path: sheet })).toMatchObject(refusal);
  // The table of frozen rows takes no such word at all.
  await backend.refusal('figure.freeze', { title: 'X', grouping });
  await backend.refusal('recap.freeze', { year: 2025 });
  expect(existsSync(file)).toBe(false);
  expect(await backend.ask('figure.list', {})).toEqual([]);
  expect(raw.prepare('SELECT count(*) FROM official_figure_row').pluck().get()).toBe(0);
  raw.close();
});

describe('freezing', () => {
  test('a frozen recap prints the same bytes after a hundred records have changed', async () => {
    const backend = await officeBackend({ hasRegister: true });
    const frozen = await backend.ask('recap.freeze', { year: 2025 });
    const print = async () =>
      readFileSync(
        (await backend.ask('recap.print', { year: 2025, path: path.join(tempFolder(), 'r.pdf') })).path,
      );
    const first = await print();
    const raw = new Sqlite(path.join(backend.dataFolder, DATABASE_FILE));
    raw.exec(
      `UPDATE cooperative SET status = 'inactive', certificate = 'none' WHERE id IN (SELECT id FROM cooperative LIMIT 100)`,
    );
    raw.close();
    expect((await print()).equals(first)).toBe(true);
    expect((await backend.ask('recap.listFrozen', {}))[0]?.total).toEqual(frozen.total);
    expect(await backend.refusal('recap.freeze', { year: 2025 })).toMatchObject({
      code: 'RECAP_ALREADY_FROZEN',
    });
    expect(await backend.refusal('recap.print', { year: 2024 })).toMatchObject({ code: 'RECAP_NOT_FROZEN' });
  });

  test('the annual recap tells the award confirmed in its year, and says so when there is none', async () => {
    const backend = await officeBackend({ hasRegister: true, today: '2025-12-31' });
    await backend.ask('award.confirm', { bookYear: 2024, on: '2025-11-18' });
    const textOf = async (year: number) => {
      await backend.ask('recap.freeze', { year });
      const { path: file } = await backend.ask('recap.print', {
        year,
        path: path.join(tempFolder(), 'r.pdf'),
      });
      return readPages(readFileSync(file))
        .map((page) => page.text)
        .join('\n');
    };
    expect(await textOf(2025)).toContain('Penghargaan Tahun Buku 2024 diberikan kepada 256 koperasi');
    expect(await textOf(2024)).toContain('Penghargaan belum ditetapkan');
    const inAnotherYear = await backend.refusal('recap.freeze', { year: 2025, on: '2024-12-31' });
    expect(inAnotherYear).toMatchObject({ code: 'INVALID_INPUT', details: { faults: [{ path: 'on' }] } });
    expect(await backend.refusal('recap.freeze', { year: 2026 })).toMatchObject({
      code: 'INVALID_INPUT',
      details: { faults: [{ path: 'year', message: expect.stringContaining('2025') as string }] },
    });
  });

  test('a snapshot whose seal no longer fits is reported, never printed', async () => {
    const backend = await officeBackend({ hasRegister: true });
    await backend.ask('recap.freeze', { year: 2025 });
    const raw = new Sqlite(path.join(backend.dataFolder, DATABASE_FILE));
    raw.exec(
      `DROP TRIGGER official_figure_no_update; UPDATE official_figure SET table_json = replace(table_json, '508', '509')`,
    );
    raw.close();
    expect(
      await backend.refusal('recap.print', { year: 2025, path: path.join(tempFolder(), 'r.pdf') }),
    ).toMatchObject({
      code: 'SNAPSHOT_ALTERED',
      details: { facts: { apa: 'rekap 2025' } },
    });
  });

  test('counts as of an earlier day leave out what was founded later', async () => {
    const backend = await officeBackend({ hasRegister: true });
    const then = await backend.ask('recap.get', { grouping: 'kind', on: '2000-12-31' });
    expect(then.total.cells[2]).toBeGreaterThan(0);
    expect(then.total.cells[2]).toBeLessThan(1054);
  });
});
