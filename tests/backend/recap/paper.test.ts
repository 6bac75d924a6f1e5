import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { read, utils } from '@e965/xlsx';
import Sqlite from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { DATABASE_FILE } from '#db/kept-states.ts';
import { RECAP_COLUMN_KEYS } from '#rules/recap/column.ts';
import { formationFile } from '../../helpers/formation-file.ts';
import { readPages } from '../../helpers/read-pdf.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';
import { officeBackend } from '../../helpers/test-backend.ts';
import type { TestBackend } from '../../helpers/test-backend.ts';

const hasLibreOffice = spawnSync('soffice', ['--version']).status === 0;

const textOf = (file: string): string =>
  readPages(readFileSync(file))
    .map(({ text }) => text)
    .join('\n');

const pdf = (): string => path.join(tempFolder(), 'rekap.pdf');
const xlsx = (): string => path.join(tempFolder(), 'rekap.xlsx');

function alter(backend: TestBackend, statement: string): void {
  const raw = new Sqlite(path.join(backend.dataFolder, DATABASE_FILE));
  raw.exec(statement);
  raw.close();
}

const CHANGE_100 = `UPDATE cooperative SET status = 'inactive', certificate = 'none', kind = 'Jasa' WHERE id IN (SELECT id FROM cooperative LIMIT 100)`;

describe('a recap table on paper', () => {
  test('counted now is marked as not frozen and bears no signature', async () => {
    const backend = await officeBackend({ hasRegister: true });
    const { path: file, pages } = await backend.ask('recap.printTable', {
      grouping: 'district',
      path: pdf(),
    });
    const text = textOf(file);
    expect(pages).toBe(1);
    expect(text).toContain('Belum dibekukan, keadaan per 18 November 2025');
    expect(text).toContain('Sumber: Register koperasi');
    expect(text).toMatch(/Kutai Timur +508 +546 +1\.054 +154 +45 +30,31/);
    expect(text).not.toContain('KEPALA DINAS');
  });

  test('of a figure is signed, names its seal, and is the same after a hundred records have changed', async () => {
    const backend = await officeBackend({ hasRegister: true });
    const figure = await backend.ask('figure.freeze', { title: 'Rilis akhir tahun' });
    const print = async () =>
      readFileSync(
        (
          await backend.ask('recap.printTable', {
            figureId: figure.id,
            grouping: 'kind',
            columns: [{ key: 'active' }, { key: 'turnover' }],
            path: pdf(),
          })
        ).path,
      );
    const first = await print();
    alter(backend, CHANGE_100);
    expect((await print()).equals(first)).toBe(true);
    const text = readPages(first)
      .map((page) => page.text)
      .join('\n');
    expect(text).toContain('Angka resmi “Rilis akhir tahun”');
    expect(text).toContain(figure.sha256.slice(0, 12));
    expect(text).toContain('KEPALA DINAS');
    expect(text).not.toContain('Belum dibekukan');
  });

  test('of a figure that was altered is refused and nothing is written', async () => {
    const backend = await officeBackend({ hasRegister: true });
    const { id } = await backend.ask('figure.freeze', { title: 'Rilis' });
    alter(
      backend,
      `DROP TRIGGER official_figure_row_no_update; UPDATE official_figure_row SET status = 'inactive' WHERE cooperative_id IN (SELECT cooperative_id FROM official_figure_row WHERE status = 'active' LIMIT 1)`,
    );
    const file = pdf();
    const sheet = file.replace(/pdf$/, 'xlsx');
    for (const [name, target] of [
      ['recap.printTable', file],
      ['recap.exportTable', sheet],
    ] as const) {
      const input = { figureId: id, grouping: 'district' as const, path: target };
      expect(await backend.refusal(name, input)).toMatchObject({ code: 'SNAPSHOT_ALTERED' });
    }
    expect([existsSync(file), existsSync(sheet)]).toEqual([false, false]);
  });

  test('takes no day and no filter together with a figure', async () => {
    const backend = await officeBackend();
    const { id } = await backend.ask('figure.freeze', { title: 'Rilis' });
    const input = { figureId: id, grouping: 'district' as const, on: '2025-01-01' };
    expect(await backend.refusal('recap.printTable', input)).toMatchObject({
      code: 'INVALID_INPUT',
      details: { faults: [{ path: 'on' }] },
    });
    expect(
      await backend.refusal('recap.printTable', { figureId: 'tidak-ada', grouping: 'district' }),
    ).toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('a recap table as a workbook', () => {
  test('has numbers as numbers, a percentage as a share, definitions and source below', async () => {
    const backend = await officeBackend({ hasRegister: true });
    const columns = RECAP_COLUMN_KEYS.map((key) => ({
      key,
      bookYear: key === 'rat' || key === 'ratPercent' ? 2024 : null,
    }));
    const { path: file, rowCount } = await backend.ask('recap.exportTable', {
      grouping: 'district',
      columns,
      path: xlsx(),
    });
    expect(rowCount).toBe(18);
    const book = read(readFileSync(file), { cellNF: true });
    const sheet = book.Sheets[book.SheetNames[0] ?? ''] ?? {};
    const rows = utils.sheet_to_json<unknown[]>(sheet, { header: 1 });
    const header = rows.findIndex((row) => row[0] === 'No.');
    const total = rows[header + 19] ?? [];
    expect(total[1]).toBe('Kutai Timur');
    const at = (heading: string) => (rows[header] ?? []).indexOf(heading);
    for (const heading of ['Aktif', 'Total', 'Anggota', 'SHU (Rp)']) {
      const column = at(heading);
      const cells = rows.slice(header + 1, header + 19).map((row) => row[column] as number);
      expect(cells.reduce((sum, cell) => sum + cell, 0)).toBe(total[column]);
    }
    expect(total[at('Persentase (dari aktif)')]).toBe(0.3031);
    const place = utils.encode_cell({ r: header + 19, c: at('Persentase (dari aktif)') });
    expect((sheet[place] as { z?: string }).z).toBe('0.00%');
    const notes = rows
      .slice(header + 20)
      .flat()
      .join('\n');
    expect(notes).toContain('Sumber: Register koperasi');
    expect(notes).toContain('Data sampai 18 November 2025');
    expect(notes).toContain('Aktif adalah koperasi dengan status aktif');
  });

  test.skipIf(!hasLibreOffice)(
    'opens in LibreOffice, every sheet of the annual recap with its total',
    async () => {
      const backend = await officeBackend({ hasRegister: true });
      await backend.ask('recap.freeze', { year: 2025 });
      const { path: file, sheetCount } = await backend.ask('recap.exportAnnual', {
        year: 2025,
        path: xlsx(),
      });
      expect(sheetCount).toBeGreaterThan(8);
      const folder = path.dirname(file);
      execFileSync(
        'soffice',
        [
          `-env:UserInstallation=file://${path.join(folder, 'profil')}`,
          '--headless',
          '--convert-to',
          'csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,true,false,false,false,-1',
          '--outdir',
          folder,
          file,
        ],
        { stdio: 'ignore' },
      );
      const sheets = Array.from({ length: sheetCount }, (_, at) =>
        readFileSync(path.join(folder, `rekap-Tabel ${at + 1}.csv`), 'utf8'),
      );
      expect(sheets[0]).toMatch(/;"?Kutai Timur"?;508;546;1[.,]?054;154;45;30[.,]31%/);
      for (const sheet of sheets) expect(sheet).toMatch(/Sumber: (?:Register koperasi|Papan Merah Putih)/);
    },
    120_000,
  );

  test('of a year that is not frozen is refused, and so is one whose seal does not fit', async () => {
    const backend = await officeBackend({ hasRegister: true });
    expect(await backend.refusal('recap.exportAnnual', { year: 2024, path: xlsx() })).toMatchObject({
      code: 'RECAP_NOT_FROZEN',
    });
    await backend.ask('recap.freeze', { year: 2025 });
    alter(
      backend,
      `DROP TRIGGER paper_no_update; UPDATE paper SET data_json = replace(data_json, '508', '509')`,
    );
    const file = xlsx();
    expect(await backend.refusal('recap.exportAnnual', { year: 2025, path: file })).toMatchObject({
      code: 'SNAPSHOT_ALTERED',
    });
    expect(await backend.refusal('recap.print', { year: 2025, path: pdf() })).toMatchObject({
      code: 'SNAPSHOT_ALTERED',
    });
    expect(existsSync(file)).toBe(false);
  });
});

describe('the annual recap', () => {
  test('holds foreword, contents, every kecamatan, money in millions, RAT, KDKMP of 141, meanings', async () => {
    const backend = await officeBackend({ hasRegister: true });
    await backend.ask('recap.freeze', { year: 2025 });
    const text = textOf((await backend.ask('recap.print', { year: 2025, path: pdf() })).path);
    for (const words of ['KATA PENGANTAR', 'DAFTAR ISI', '1. Ringkasan', 'Arti setiap angka', 'Grafik 1.']) {
      expect(text).toContain(words);
    }
    expect(text).toMatch(/Kutai Timur +508 +546 +1\.054 +154 +45 +30,31/);
    expect(text).toMatch(/141 desa\/ ?kelurahan: 139 desa dan 2 kelurahan/);
    expect(text).toMatch(/2024 +508 +256 +50,39/);
    const table = await backend.ask('recap.get', { grouping: 'district', columns: [{ key: 'surplus' }] });
    const millions = Math.floor((table.total.cells[0] ?? 0) / 1_000_000).toLocaleString('id-ID');
    expect(text).toContain(`${millions},`);
    // Every table ends with the region, however its rows are counted.
    expect(text).not.toMatch(/^ *(?:Jumlah|Total) +\d/m);
    // Each table and chart stands in the contents and over itself; the key figures have a source line of their own.
    const captions = new Set(text.match(/(?:Tabel|Grafik) \d+\./g));
    expect(captions.size).toBeGreaterThan(10);
    expect(text.match(/Sumber: (?:Register koperasi|Papan Merah Putih)/g)).toHaveLength(captions.size + 1);
  });

  test('says of a board read after the cut-off day only its own day, on paper and in the workbook', async () => {
    const backend = await officeBackend({ hasRegister: true });
    await backend.ask('formation.save', { id: null, file: formationFile() });
    await backend.ask('recap.freeze', { year: 2025, on: '2025-10-31' });
    const text = textOf((await backend.ask('recap.print', { year: 2025, path: pdf() })).path);
    const under = (title: string): string =>
      /Sumber: [^.]*\.[^.]*\./.exec(text.slice(text.lastIndexOf(title)))?.[0].replaceAll(/\s+/g, ' ') ?? '';
    const office = 'Dinas Koperasi dan UKM Kabupaten Kutai Timur. Keadaan per 18 November 2025.';
    expect(under('Koperasi Desa/Kelurahan Merah Putih menurut kecamatan')).toBe(
      `Sumber: Papan Merah Putih ${office}`,
    );
    expect(under('menurut tahap yang ditunggu')).toBe(`Sumber: Berkas pembentukan ${office}`);
    const { path: file } = await backend.ask('recap.exportAnnual', { year: 2025, path: xlsx() });
    const book = read(readFileSync(file));
    const sheets = book.SheetNames.map((name) => utils.sheet_to_csv(book.Sheets[name] ?? {}));
    for (const sheet of sheets) {
      const isBoard = /Merah Putih menurut kecamatan|tahap yang ditunggu/.test(sheet);
      expect(sheet.includes('18 November 2025')).toBe(isBoard);
      expect(sheet.includes('31 Oktober 2025')).toBe(!isBoard);
    }
  });

  test('compares with the years frozen before, by their own numbers', async () => {
    const backend = await officeBackend({ hasRegister: true });
    await backend.ask('recap.freeze', { year: 2024 });
    alter(backend, CHANGE_100);
    await backend.ask('recap.freeze', { year: 2025 });
    const text = textOf((await backend.ask('recap.print', { year: 2025, path: pdf() })).path);
    expect(text).toMatch(/2024 +508 +546 +1\.054 +154 +45 +30,31/);
    const [older, newer] = (await backend.ask('recap.listFrozen', {})).toSorted((a, b) => a.year - b.year);
    expect(newer?.total?.active).toBeLessThan(508);
    expect(text).toMatch(
      new RegExp(`Perubahan dari 2024 +${(newer?.total?.active ?? 0) - (older?.total?.active ?? 0)}`),
    );
  });

  test('carries the foreword of the office once it has written one; an unknown word is refused', async () => {
    const backend = await officeBackend();
    expect(await backend.ask('recap.getForeword', {})).toMatchObject({ isStandard: true });
    expect(await backend.refusal('recap.saveForeword', { text: 'Salam [bupati].' })).toMatchObject({
      code: 'INVALID_INPUT',
      details: { faults: [{ path: 'text' }] },
    });
    expect(await backend.ask('recap.getForeword', {})).toMatchObject({ isStandard: true });
    await backend.ask('recap.saveForeword', { text: 'Salam dari [wilayah] tahun [tahun].' });
    await backend.ask('recap.freeze', { year: 2025 });
    const text = textOf((await backend.ask('recap.print', { year: 2025, path: pdf() })).path);
    expect(text).toContain('Salam dari Kabupaten Kutai Timur tahun 2025.');
    expect(text).not.toContain('Puji syukur');
    expect(await backend.ask('recap.saveForeword', { text: '' })).toMatchObject({ isStandard: true });
  });
});

test('press material is printed from a frozen figure with its sentences, meanings and seal', async () => {
  const backend = await officeBackend({ hasRegister: true });
  const { id } = await backend.ask('figure.freeze', { title: 'Rilis HUT Koperasi' });
  const { sentences, source } = await backend.ask('figure.sentences', { id });
  const text = textOf(
    (await backend.ask('recap.printSentences', { figureId: id, path: pdf() })).path,
  ).replaceAll(/\s+/g, ' ');
  expect(text).toContain('BAHAN RILIS');
  for (const sentence of sentences) expect(text).toContain(sentence.text);
  expect(text).toContain(source);
});
