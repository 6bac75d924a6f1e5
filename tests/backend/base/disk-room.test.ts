import { truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { AppError } from '#contract/errors.ts';
import { DATABASE_FILE } from '#db/kept-states.ts';
import { withRoom } from '../../../electron/backend/base/disk-room.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';

const full = (folder: string) => new AppError('DISK_FULL', { facts: { folder } });

test('a full disk says what is left, and asks for two copies of the office', () => {
  const folder = tempFolder();
  const file = path.join(folder, DATABASE_FILE);
  writeFileSync(file, '');
  // A file with a hole: it says its size and takes no room.
  truncateSync(file, 400_000_000_000);
  const { facts } = withRoom(full(folder), folder).details;
  expect(facts?.['perluMb']).toBe(800_000);
  expect(facts?.['sisaMb']).toBeGreaterThan(0);
});

test('never less than is left already', () => {
  const { facts } = withRoom(full(tempFolder()), tempFolder()).details;
  expect(Number(facts?.['perluMb']) - Number(facts?.['sisaMb'])).toBe(50);
});

test('a stick that is gone, and any other refusal, stay as they are', () => {
  const gone = full(path.join(tempFolder(), 'usb'));
  expect(withRoom(gone, tempFolder())).toBe(gone);
  const other = new AppError('FOLDER_NOT_WRITABLE', { facts: { folder: tempFolder() } });
  expect(withRoom(other, tempFolder())).toBe(other);
});
