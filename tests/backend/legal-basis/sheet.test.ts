import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { utils, write } from '@e965/xlsx';
import { describe, expect, test } from 'vitest';
import { tempFolder } from '../../helpers/temp-folder.ts';
import { officeBackend } from '../../helpers/test-backend.ts';
import type { TestBackend } from '../../helpers/test-backend.ts';

const HEAD = 'Jenis,Nomor,Tahun,Tentang,Berlaku sejak,Sudah dipastikan';
function sheet(...rows: readonly string[]): string {
  const file = path.join(tempFolder(), 'daftar.csv');
  writeFileSync(file, `${[HEAD, ...rows].join('\n')}\n`);
  return file;
}
const lines = async (backend: TestBackend, file: string, isDryRun = true) => {
  const answer = await backend.ask('basis.import', { path: file, isDryRun });
  return answer.lines.map(({ row, change }) => [row, change]);
};
const count = async (backend: TestBackend) => (await backend.ask('basis.list', {})).rows.length;

describe('laws from a sheet', () => {
  test('what the library itself exports changes nothing when it is read back', async () => {
    const backend = await officeBackend();
    const file = path.join(tempFolder(), 'pustaka.xlsx');
    const { count: written } = await backend.ask('basis.export', { path: file });
    expect(written).toBe(await count(backend));
    const found = await backend.ask('basis.import', { path: file, isDryRun: false });
    expect(found.count).toBe(0);
    expect(new Set(found.lines.map(({ change }) => change))).toEqual(new Set(['same']));
  });

  test('are tried first; what can be taken comes in, what not is named with its row', async () => {
    const backend = await officeBackend();
    const before = await count(backend);
    const file = sheet(
      'Peraturan Daerah,9,2016,Susunan Perangkat Daerah,1/12/2016,ya',
      'Pergub,1,2020,Contoh,1/1/2020,ya',
      'UU,3,2020,Contoh,besok,ya',
      'PERDA,9,2016,Susunan Perangkat Daerah,1/12/2016,ya',
      'UU,25,1992,Perkoperasian,21/10/1992,tidak',
    );
    const expected = [
      [2, 'new'],
      [3, 'refused'],
      [4, 'refused'],
      [5, 'refused'],
      [6, 'same'],
    ];
    expect(await lines(backend, file)).toEqual(expected);
    expect(await count(backend)).toBe(before);
    expect(await lines(backend, file, false)).toEqual(expected);
    const { rows } = await backend.ask('basis.list', { kind: 'perda' });
    expect(rows).toMatchObject([
      { head: 'Peraturan Daerah Kabupaten Kutai Timur Nomor 9 Tahun 2016', isVerified: true },
    ]);
    expect((await lines(backend, file)).slice(0, 1)).toEqual([[2, 'same']]);
  });

  test('a column that the sheet lacks leaves what the library knows', async () => {
    const backend = await officeBackend();
    const file = sheet('UU,25,1992,Perkoperasian (diperbaiki),21/10/1992,ya');
    await backend.ask('basis.import', { path: file, isDryRun: false });
    const { rows } = await backend.ask('basis.list', { text: 'diperbaiki' });
    expect(rows).toMatchObject([
      { id: 'uu-25-1992', publication: 'LN 1992/116, TLN 3502', changedBy: ['uu-11-2020', 'uu-6-2023'] },
    ]);
  });

  test('a year that Excel shows with a dot is a year all the same, and a real day a day', async () => {
    const backend = await officeBackend();
    const cells = utils.aoa_to_sheet([
      HEAD.split(','),
      ['UU', 30, 2014, 'Contoh', new Date(Date.UTC(2014, 9, 17)), 'ya'],
    ]);
    Object.assign(cells['C2'] as object, { z: '#,##0' });
    const book = utils.book_new(cells, 'Daftar');
    const file = path.join(tempFolder(), 'daftar.xlsx');
    writeFileSync(file, write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer);
    const { lines: found } = await backend.ask('basis.import', { path: file, isDryRun: true });
    expect(found).toMatchObject([{ row: 2, change: 'changed' }]);
    expect(found[0]?.differences).toContain('Berlaku sejak: 31 Desember 2014 menjadi 17 Oktober 2014.');
  });

  test('without the headings it is refused with those it needs', async () => {
    const backend = await officeBackend();
    const file = path.join(tempFolder(), 'lain.csv');
    writeFileSync(file, 'Nama,Alamat,Telepon\nKoperasi A,Jalan B,0812\nKoperasi B,Jalan C,0813\n');
    const error = await backend.refusal('basis.import', { path: file, isDryRun: true });
    expect(error.details.faults?.[0]?.message).toContain('Jenis, Nomor, Tahun, Tentang, Berlaku sejak');
  });
});
