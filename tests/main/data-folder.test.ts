import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, expect, test } from 'vitest';
import {
  dataFolderAt,
  isNetworkPath,
  prepareDataFolder,
  synchroniserOf,
} from '../../electron/main/data-folder.ts';

const root = mkdtempSync(path.join(tmpdir(), 'meja-folder-'));
afterEach(() => rmSync(root, { recursive: true, force: true }));

test('the folder of an office is made with a place for its documents', () => {
  const folder = dataFolderAt(path.join(root, 'kantor'));
  prepareDataFolder(folder);
  expect(existsSync(path.join(root, 'kantor', 'dokumen'))).toBe(true);
});

test('a folder that cannot be made is refused with its name', () => {
  const file = path.join(root, 'berkas');
  prepareDataFolder(dataFolderAt(root));
  writeFileSync(file, '');
  expect(() => prepareDataFolder(dataFolderAt(path.join(file, 'data')))).toThrow(
    expect.objectContaining({
      code: 'FOLDER_NOT_WRITABLE',
      details: { facts: { folder: path.join(file, 'data') } },
    }),
  );
});

test.each([
  ['\\\\server\\bagi\\data', true],
  ['//server/bagi/data', true],
  ['\\\\?\\UNC\\server\\bagi', true],
  ['\\\\?\\C:\\Data', false],
  ['C:\\Users\\a\\AppData\\Roaming\\Meja Koperasi', false],
])('on Windows %s lies on the network: %s', (folder, expected) => {
  expect(isNetworkPath(folder, 'win32')).toBe(expected);
});

test('elsewhere two slashes mean nothing', () => {
  expect(isNetworkPath('//server/bagi', 'linux')).toBe(false);
});

test.each([
  ['C:\\Users\\a\\OneDrive\\Data', 'OneDrive'],
  ['C:\\Users\\a\\OneDrive - Dinas Koperasi\\Data', 'OneDrive'],
  ['D:\\Google Drive\\Data', 'Google Drive'],
  ['/home/a/Dropbox/data', 'Dropbox'],
  ['C:\\Users\\a\\Dropboxes\\Data', undefined],
  ['C:\\Users\\a\\AppData\\Roaming\\Meja Koperasi', undefined],
])('%s is synchronised by %s', (folder, expected) => {
  expect(synchroniserOf(folder)).toBe(expected);
});
