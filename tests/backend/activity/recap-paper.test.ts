import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { RECAP_GROUPS } from '#rules/activity/recap.ts';
import { readFlowingText, readPages } from '../../helpers/read-pdf.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';
import { officeBackend } from '../../helpers/test-backend.ts';
import type { TestBackend } from '../../helpers/test-backend.ts';

const DAYS = ['2025-11-04', '2025-11-05'];
const marks = DAYS.map((on) => ({ on, mark: 'present' as const }));

async function twoActivities(): Promise<TestBackend> {
  const backend = await officeBackend();
  const ana = { name: 'Contoh Ana', sex: 'P', business: 'Koperasi Contoh Maju', marks } as const;
  const batch = { number: 1, startsOn: '2025-11-04', endsOn: '2025-11-05', place: 'Sangatta' };
  for (const title of ['Akuntansi', 'Perpajakan']) {
    await backend.ask('activity.record', {
      year: 2025,
      kind: 'pelatihan',
      title,
      state: 'done',
      batches: [{ ...batch, participants: [ana] }],
    });
  }
  return backend;
}

test.each(RECAP_GROUPS)(
  'the recap by %s prints lying on F4, its figures defined',
  async (by) => {
    const backend = await twoActivities();
    const target = path.join(tempFolder(), 'rekap.pdf');
    const { pages } = await backend.ask('activity.printRecap', { year: 2025, by, path: target });
    const bytes = readFileSync(target);
    const [page] = readPages(bytes);
    expect(pages).toBe(1);
    expect(page && page.width > page.height).toBe(true);
    const text = readFlowingText(bytes);
    expect(text).toContain('REKAP PELATIHAN TAHUNAN 2025');
    expect(text).toContain('setiap orang dihitung sekali');
    // One person at two activities of two days each: one person, one cooperative, four days of people.
    expect(page?.text).toMatch(/Jumlah\s+2\s+4\s+1\s+0\s+1\s+1\s+0\s+4/);
  },
  60_000,
);

test('the recap as a workbook', async () => {
  const backend = await twoActivities();
  const target = path.join(tempFolder(), 'rekap.xlsx');
  const made = await backend.ask('activity.exportRecap', { year: 2025, by: 'activity', path: target });
  expect(made).toEqual({ path: target, rowCount: 2 });
  expect(existsSync(target)).toBe(true);
});

test('a year without activities prints a recap that says so', async () => {
  const backend = await officeBackend();
  const target = path.join(tempFolder(), 'rekap.pdf');
  await backend.ask('activity.printRecap', { year: 1999, path: target });
  expect(readFlowingText(readFileSync(target))).toContain('REKAP PELATIHAN TAHUNAN 1999');
}, 60_000);
