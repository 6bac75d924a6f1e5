import path from 'node:path';
import { readFileSync } from 'node:fs';
import Sqlite from 'better-sqlite3';
import { afterEach, expect, test, vi } from 'vitest';
import { localDay, localDayEnd } from '#backend/base/local-day.ts';
import { DATABASE_FILE } from '#db/kept-states.ts';
import { toPlainDate } from '#rules/value/plain-date.ts';
import { readPages } from '../../helpers/read-pdf.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';
import { officeBackend } from '../../helpers/test-backend.ts';
import { insertTestCooperative } from '../../helpers/test-cooperative.ts';

// The office's clock is eight hours ahead of UTC: its day begins at 16.00 UTC of the day before.
process.env['TZ'] = 'Asia/Makassar';

afterEach(() => {
  vi.useRealTimers();
});

test('a day begins and ends by the clock of the office', () => {
  expect(localDayEnd(toPlainDate('2025-03-04'))).toBe('2025-03-04T16:00:00.000Z');
  expect(localDayEnd(toPlainDate('2024-12-31'))).toBe('2024-12-31T16:00:00.000Z');
  expect(localDayEnd(toPlainDate('2024-02-28'))).toBe('2024-02-28T16:00:00.000Z');
  expect(localDay('2025-03-04T15:59:59.999Z')).toBe('2025-03-04');
  expect(localDay(localDayEnd(toPlainDate('2025-03-04')))).toBe('2025-03-05');
});

test.each([
  ['2025-03-04T15:59:59.999Z', '2025-03-04'],
  ['2025-03-04T16:00:00.000Z', '2025-03-05'],
  ['2025-03-04T23:30:00.000Z', '2025-03-05'],
])('a status without a day, recorded at %s, holds from %s', async (recordedAt, firstDay) => {
  const backend = await officeBackend();
  const raw = new Sqlite(path.join(backend.dataFolder, DATABASE_FILE));
  insertTestCooperative(raw, 'a', 'inactive');
  const insert = raw.prepare(`INSERT INTO cooperative_status VALUES (?, 'a', ?, NULL, 'Impor', NULL, ?)`);
  insert.run('s1', 'active', '2024-01-10T03:00:00.000Z');
  insert.run('s2', 'inactive', recordedAt);
  raw.close();
  const columns = [{ key: 'active' as const }];
  for (const on of ['2025-03-03', '2025-03-04', '2025-03-05', '2025-03-06']) {
    const { total } = await backend.ask('recap.get', { grouping: 'kind', columns, on });
    expect([on, total.cells]).toEqual([on, [on < firstDay ? 1 : 0]]);
  }
});

test('a figure frozen before eight in the morning bears the day of the office, also where it is signed', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2025-11-17T23:30:00.000Z') });
  const backend = await officeBackend();
  const { id, frozenAt } = await backend.ask('figure.freeze', { title: 'Rilis pagi' });
  expect(frozenAt).toMatch(/^2025-11-17T23:30/);
  const { path: file } = await backend.ask('recap.printTable', {
    figureId: id,
    grouping: 'district',
    path: path.join(tempFolder(), 'rekap.pdf'),
  });
  const text = readPages(readFileSync(file))
    .map((page) => page.text)
    .join('\n');
  expect(text).toContain('dibekukan 18 November 2025');
  expect(text).toContain('Sangatta, 18 November 2025');
  expect(text).not.toContain('17 November 2025');
});

test('why a cooperative stands differently is told with the day of the office', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2025-11-16T02:00:00.000Z') });
  const backend = await officeBackend();
  const older = await backend.ask('figure.freeze', { title: 'Lama' });
  vi.setSystemTime(new Date('2025-11-16T23:30:00.000Z'));
  await backend.ask('cooperative.save', {
    id: null,
    expectedUpdatedAt: null,
    changes: { name: 'Koperasi Jasa Pagi' },
  });
  vi.setSystemTime(new Date('2025-11-17T23:30:00.000Z'));
  const newer = await backend.ask('figure.freeze', { title: 'Baru' });
  const { rows } = await backend.ask('figure.changes', {
    olderId: older.id,
    newerId: newer.id,
    change: 'entered',
    page: { offset: 0, limit: 10 },
  });
  expect(rows.map(({ reason }) => reason)).toEqual(['Baru dicatat dalam register pada 17 November 2025.']);
});
