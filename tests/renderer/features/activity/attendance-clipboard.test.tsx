import { act, fireEvent } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { ActivityPage } from '#contract/activity.ts';
import { ActivityPageView } from '../../../../renderer/features/activity/activity-page.tsx';
import { ACTIVITY_PAGE, BATCH, PARTICIPANT } from '../../../helpers/activity-page.ts';
import { clipboardAfter } from '../../../helpers/page-look.ts';
import { day } from '../../../helpers/page-samples.ts';
import { renderPart } from '../../../helpers/render-part.tsx';

const days = [day('2025-11-04'), day('2025-11-05')];
const pageWith = (ana: Record<string, 'present' | 'excused'>): ActivityPage => ({
  ...ACTIVITY_PAGE,
  batches: [
    {
      ...BATCH,
      endsOn: days[1]!,
      days,
      participants: [
        { ...PARTICIPANT, marks: ana },
        { ...PARTICIPANT, id: 'q', position: 2, name: 'Contoh Budi', warnings: [] },
      ],
    },
  ],
});

const open = (page: ActivityPage) =>
  renderPart(<ActivityPageView id="a" today={day('2025-11-18')} />, {
    'activity.get': page,
    'activity.choices': { kinds: [], funds: [], quota: 30, regionCode: '64.08', years: [2025] },
    'activity.certificates': { title: '', lastDay: null, people: [], batches: [], runs: [] },
    'activity.setAttendance': { count: 1 },
  });
const focus = (element: HTMLElement) => act(() => element.focus());
const paste = (text: string) =>
  fireEvent.paste(document.activeElement ?? document.body, { clipboardData: { getData: () => text } });

test('a block is saved at once, what is not taken is named, and Urungkan puts back what stood', async () => {
  const { page, press, asked, answer } = open(pageWith({ '2025-11-05': 'excused' }));
  focus(await page.findByRole('button', { name: 'Kehadiran Contoh Ana, 05/11/2025, izin' }));
  expect(clipboardAfter('copy')).toBe('\tI\n\t');
  answer({ 'activity.get': pageWith({ '2025-11-05': 'present' }) });
  paste('hadir\tH\nTL');
  const told = (await page.findByText('1 tanda kehadiran ditempel.')).parentElement?.textContent ?? '';
  expect(told).toContain('1 isian tidak terbaca');
  expect(told).toContain('Contoh Budi, 05/11/2025: “TL”');
  expect(told).toContain('baris 1 kolom 2: “H”');
  expect(asked('activity.setAttendance')).toEqual([
    { batchId: 'b', marks: [{ participantId: 'p', on: '2025-11-05', mark: 'present' }] },
  ]);
  await page.findByRole('button', { name: 'Kehadiran Contoh Ana, 05/11/2025, hadir' });
  await press('Urungkan');
  await page.findByText('1 tanda kehadiran kembali seperti semula.');
  expect(asked('activity.setAttendance').at(-1)).toEqual({
    batchId: 'b',
    marks: [{ participantId: 'p', on: '2025-11-05', mark: 'excused' }],
  });
});

test('what says nothing is told and nothing is asked; on a name the clipboard is the browser’s', async () => {
  const { page, names } = open(pageWith({}));
  focus(await page.findByRole('button', { name: 'Kehadiran Contoh Ana, 04/11/2025' }));
  paste('TL');
  await page.findByText('Tidak ada tanda kehadiran yang berubah.');
  expect(names()).not.toContain('activity.setAttendance');
  focus(page.getByRole('button', { name: 'Contoh Ana' }));
  paste('H');
  expect(clipboardAfter('copy')).toBe('');
  expect(names()).not.toContain('activity.setAttendance');
});
