import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { localStamp, untakenPath } from '#db/local-stamp.ts';
import { tempFolder } from '../helpers/temp-folder.ts';

const zone = process.env['TZ'];
afterEach(() => {
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
});

test.each([
  ['Asia/Jayapura', '2026-11-29-041537'],
  ['Asia/Makassar', '2026-11-29-031537'],
  ['Asia/Jakarta', '2026-11-29-021537'],
  ['UTC', '2026-11-28-191537'],
  ['America/Los_Angeles', '2026-11-28-111537'],
])('a name made in %s carries the clock of its office', (where, stamp) => {
  process.env['TZ'] = where;
  expect(localStamp('2026-11-28T19:15:37.482Z')).toBe(stamp);
});

test('a day and an hour of one figure keep their place, so that names sort by time', () => {
  process.env['TZ'] = 'Asia/Makassar';
  expect(localStamp('2026-01-01T16:00:00.000Z')).toBe('2026-01-02-000000');
  expect(localStamp('2025-12-31T20:05:09.000Z')).toBe('2026-01-01-040509');
});

test('a name that is taken is counted on, file or folder', () => {
  const folder = tempFolder();
  const target = path.join(folder, 'cadangan-2026-11-29-041537.mejakoperasi');
  expect(untakenPath(target)).toBe(target);
  writeFileSync(target, '');
  expect(path.basename(untakenPath(target))).toBe('cadangan-2026-11-29-041537-2.mejakoperasi');
  writeFileSync(untakenPath(target), '');
  expect(path.basename(untakenPath(target))).toBe('cadangan-2026-11-29-041537-3.mejakoperasi');
  expect(untakenPath(folder)).toBe(`${folder}-2`);
});
