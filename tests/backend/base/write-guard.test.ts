import { existsSync, linkSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { guardTargets } from '#backend/base/write-guard.ts';
import { contract } from '#contract/index.ts';
import { AppError } from '#contract/errors.ts';
import { practiceFolderOf } from '#contract/process/practice-folder.ts';
import { writeTargetsOf } from '#contract/file-paths.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';

/** A data folder with a database and finished papers, and a folder of the person beside it. */
function desk() {
  const root = tempFolder();
  const data = path.join(root, 'data');
  const own = path.join(root, 'Dokumen');
  for (const folder of [path.join(data, 'dokumen'), path.join(data, 'berkas'), own])
    mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(data, 'meja-koperasi.db'), 'SQLite format 3\0');
  const folders = { data, documents: path.join(data, 'dokumen'), resources: root, isPractice: false };
  const refusalFor = async (
    name: 'cooperative.export' | 'award.print' | 'backup.create',
    input: object,
    chosen?: readonly string[],
  ): Promise<unknown> => {
    try {
      await guardTargets(contract[name], input, folders, chosen);
      return undefined;
    } catch (error) {
      return error instanceof AppError ? (error.details.facts as { readonly sebab: string }).sebab : error;
    }
  };
  return { root, data, own, refusalFor };
}

describe('a written file goes only where it may', () => {
  test('into any folder of the person, under the document’s own ending', async () => {
    const { own, refusalFor } = desk();
    expect(await refusalFor('cooperative.export', { path: path.join(own, 'daftar.xlsx') })).toBeUndefined();
    expect(await refusalFor('cooperative.export', { path: path.join(own, 'DAFTAR.XLSX') })).toBeUndefined();
    for (const name of ['daftar.exe', 'daftar', 'daftar.xlsx.bat', 'daftar.pdf', '.xlsx']) {
      expect(await refusalFor('cooperative.export', { path: path.join(own, name) })).toBe('ending');
    }
  });

  test('never among the office’s data, by whatever way it is called', async () => {
    const { root, data, own, refusalFor } = desk();
    symlinkSync(data, path.join(own, 'tautan'));
    symlinkSync(path.join(data, 'belum.xlsx'), path.join(own, 'menggantung.xlsx'));
    for (const file of [
      path.join(data, 'x.xlsx'),
      path.join(data, 'berkas', 'x.xlsx'),
      path.join(data, 'dokumen', '..', 'x.xlsx'),
      path.join(own, '..', 'data', 'x.xlsx'),
      path.join(own, 'tautan', 'x.xlsx'),
      path.join(data, 'folder-baru', 'lagi', 'x.xlsx'),
      path.join(practiceFolderOf(data), 'x.xlsx'),
    ]) {
      expect({ file, why: await refusalFor('cooperative.export', { path: file }) }).toEqual({
        file,
        why: 'data',
      });
    }
    expect(await refusalFor('backup.create', { folder: data })).toBe('data');
    expect(await refusalFor('backup.create', { folder: path.join(own, 'tautan', 'sub') })).toBe('data');
    expect(await refusalFor('backup.create', { folder: root })).toBeUndefined();
    expect(
      await refusalFor('cooperative.export', { path: path.join(data, 'dokumen', 'x.xlsx') }),
    ).toBeUndefined();
    expect(await refusalFor('cooperative.export', { path: `${data} lain/x.xlsx` })).toBeUndefined();
  });

  test('a dangling link is not followed into the data', async () => {
    const { data, own, refusalFor } = desk();
    const link = path.join(own, 'menggantung.xlsx');
    symlinkSync(path.join(data, 'belum.xlsx'), link);
    expect(await refusalFor('cooperative.export', { path: link })).toBe('kind');
    expect(existsSync(path.join(data, 'belum.xlsx'))).toBe(false);
  });

  test('never a device, a process, or a place that is not said whole', async () => {
    const { own, refusalFor } = desk();
    for (const file of ['/dev/x.xlsx', '/proc/self/x.xlsx', '/sys/x.xlsx']) {
      expect(await refusalFor('cooperative.export', { path: file })).toBe('device');
    }
    expect(await refusalFor('cooperative.export', { path: 'daftar.xlsx' })).toBe('relative');
    mkdirSync(path.join(own, 'folder.xlsx'));
    expect(await refusalFor('cooperative.export', { path: path.join(own, 'folder.xlsx') })).toBe('kind');
    writeFileSync(path.join(own, 'berkas'), '');
    expect(await refusalFor('award.print', { folder: path.join(own, 'berkas') })).toBe('kind');
    expect(await refusalFor('award.print', { folder: null })).toBeUndefined();
  });

  test('over an existing file only where a person chose it in a dialog, or typed it at the door', async () => {
    const { own, refusalFor } = desk();
    const file = path.join(own, 'daftar.xlsx');
    writeFileSync(file, 'lama');
    linkSync(file, path.join(own, 'kedua.xlsx'));
    expect(await refusalFor('cooperative.export', { path: file }, [])).toBe('existing');
    expect(await refusalFor('cooperative.export', { path: file }, [path.join(own, 'kedua.xlsx')])).toBe(
      'existing',
    );
    expect(await refusalFor('cooperative.export', { path: file }, [file])).toBeUndefined();
    expect(await refusalFor('cooperative.export', { path: file }, undefined)).toBeUndefined();
    expect(readFileSync(file, 'utf8')).toBe('lama');
  });
});

describe('the contract says of every path whether it is read or written', () => {
  const written = Object.entries(contract).filter(([, entry]) => writeTargetsOf(entry.input).length > 0);

  test('whatever prints or exports names its target as one', () => {
    const silent = Object.entries(contract)
      .filter(
        ([name, { kind }]) => kind === 'task' && /\.(?:print|export|save(?:Page|Key)|diagnose)/.test(name),
      )
      .filter(([, entry]) => 'shape' in entry.input && writeTargetsOf(entry.input).length === 0)
      .map(([name]) => name);
    expect(silent).toEqual([]);
    expect(written.length).toBeGreaterThan(35);
  });

  test('every written file has the ending of a document', () => {
    for (const [name, entry] of written) {
      for (const [, { kind, endings }] of writeTargetsOf(entry.input)) {
        expect({ name, isNamed: kind === 'folder' ? endings.length === 0 : endings.length > 0 }).toEqual({
          name,
          isNamed: true,
        });
      }
    }
  });
});
