import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeEach, expect, test, vi } from 'vitest';
import { rememberChoices } from '../../electron/main/chosen-places.ts';

const shell = vi.hoisted(() => ({
  openPath: vi.fn<(file: string) => Promise<string>>(async () => ''),
  showItemInFolder: vi.fn<(file: string) => void>(),
}));
vi.mock('electron', () => ({ shell }));
const { openDocument, showInFolder } = await import('../../electron/main/open-document.ts');

const root = mkdtempSync(path.join(tmpdir(), 'meja-buka-'));
const file = (name: string): string => path.join(root, name);
for (const name of ['piagam.pdf', 'REKAP.XLSX', 'program.exe', 'skrip.sh']) writeFileSync(file(name), '');
mkdirSync(file('folder.pdf'));
symlinkSync(file('program.exe'), file('menyamar.pdf'));
afterAll(() => rmSync(root, { recursive: true }));

const nothingChosen = rememberChoices();
beforeEach(() => void shell.openPath.mockClear());

test.each(['piagam.pdf', 'REKAP.XLSX'])('%s is opened', async (name) => {
  expect(await openDocument(file(name), nothingChosen)).toBe(true);
  expect(shell.openPath).toHaveBeenCalledExactlyOnceWith(file(name));
});

test.each(['program.exe', 'skrip.sh', 'folder.pdf', 'menyamar.pdf'])('%s is not a document', async (name) => {
  await expect(openDocument(file(name), nothingChosen)).rejects.toMatchObject({ code: 'FORBIDDEN_SENDER' });
  expect(shell.openPath).not.toHaveBeenCalled();
});

test('a document that has gone says so', async () => {
  await expect(openDocument(file('hilang.pdf'), nothingChosen)).rejects.toMatchObject({
    code: 'FILE_NOT_FOUND',
    details: { facts: { namaBerkas: 'hilang.pdf' } },
  });
});

test('a relative path is refused', async () => {
  await expect(openDocument('piagam.pdf', nothingChosen)).rejects.toMatchObject({ code: 'FORBIDDEN_SENDER' });
});

test('a system that has no program for it answers false', async () => {
  shell.openPath.mockResolvedValueOnce('no application');
  expect(await openDocument(file('piagam.pdf'), nothingChosen)).toBe(false);
});

test('a folder is only shown', async () => {
  expect(await showInFolder(file('folder.pdf'), nothingChosen)).toBe(true);
  expect(shell.openPath).not.toHaveBeenCalled();
});

test('a place counts as chosen with what lies in it and beside it, and nothing else does', () => {
  const chosen = rememberChoices();
  chosen.remember(null);
  chosen.remember(path.join(root, 'a', 'piagam.pdf'));
  expect(chosen.includes(path.join(root, 'a', 'piagam.pdf'))).toBe(true);
  expect(chosen.includes(path.join(root, 'a', 'daftar.pdf'))).toBe(true);
  expect(chosen.includes(path.join(root, 'b', 'piagam.pdf'))).toBe(false);
});
