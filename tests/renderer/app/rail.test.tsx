import { describe, expect, test } from 'vitest';
import type { HomeWork } from '#contract/home.ts';
import { openGroups } from '../../../renderer/app/rail-folding.ts';
import { Rail } from '../../../renderer/app/rail.tsx';
import { RAIL_GROUPS } from '../../../renderer/app/screens.tsx';
import { marksOf, mostUrgent } from '../../../renderer/app/use-rail-marks.ts';
import { renderPart } from '../../helpers/render-part.tsx';

const dated = { urgency: 'over', on: null, when: '' } as const;
const NO_WORK = { bookYear: 2024, award: null, items: [] };

describe('the groups of the menu', () => {
  const room = { choices: {}, current: 'rat', rem: 16 } as const;

  test('all stand open where there is room', () => {
    expect([...openGroups({ ...room, height: 720 })]).toEqual([...RAIL_GROUPS]);
  });

  test('in a low window, or with large letters, only the group of the open screen does', () => {
    expect([...openGroups({ ...room, height: 300 })]).toEqual(['cooperative']);
    expect([...openGroups({ ...room, rem: 16 * 1.3, height: 480 })]).toEqual(['cooperative']);
  });

  test('in a low window the one opened by hand last stands open beside it, and folds the one before', () => {
    const both = { papers: true, figures: true } as const;
    expect([...openGroups({ ...room, choices: both, opened: 'figures', height: 300 })]).toEqual([
      'cooperative',
      'figures',
    ]);
    expect([...openGroups({ ...room, choices: { cooperative: false }, height: 300 })]).toEqual([]);
  });

  test('Pengaturan stands under the groups, outside of what is scrolled', async () => {
    const { page } = renderPart(<Rail />, { 'home.work': NO_WORK });
    const settings = await page.findByRole('button', { name: 'Pengaturan' });
    expect(settings.closest('[class*="groups"]')).toBeNull();
    expect(page.getByRole('button', { name: 'Rekap' }).closest('[class*="groups"]')).not.toBeNull();
  });

  test('what was folded stays folded in a high window', () => {
    expect([...openGroups({ ...room, choices: { figures: false }, height: 720 })]).not.toContain('figures');
  });
});

describe('what waits, in the menu', () => {
  const talks = (count: number, overdue: number): HomeWork => ({
    kind: 'consultation',
    count,
    overdue,
    ...dated,
  });

  test('late is counted alone; without it what waits', () => {
    expect(marksOf([talks(5, 2)], 0)['consultation']).toEqual({ count: 2, isDue: true });
    expect(marksOf([talks(5, 0)], 0)['consultation']).toEqual({ count: 5, isDue: false });
    expect(marksOf([talks(0, 0)], 0)['consultation']).toBeUndefined();
  });

  test('a disposition past its last day is counted on the incoming letters', () => {
    const item: HomeWork = { kind: 'incoming', count: 5, overdue: 2, ...dated };
    expect(marksOf([item], 0)['incoming']).toEqual({ count: 2, isDue: true });
    expect(marksOf([{ ...item, overdue: 0 }], 0)['incoming']).toEqual({ count: 5, isDue: false });
  });

  test('a folded group shows the largest of what is late before what only waits', () => {
    const late = { count: 1, isDue: true };
    expect(mostUrgent([{ count: 90, isDue: false }, late, undefined])).toBe(late);
    expect(mostUrgent([undefined])).toBeUndefined();
  });

  test('a group folds by click and by arrow, and says its mark with words', async () => {
    const { page, user } = renderPart(<Rail />, {
      'home.work': { ...NO_WORK, items: [talks(3, 3)] },
    });
    await page.findByRole('button', { name: /^Konsultasi ?, 3 lewat harinya$/ });
    await user.click(page.getByRole('button', { name: /^Hari ini/ }));
    expect(page.queryByRole('button', { name: /^Konsultasi/ })).toBeNull();
    page.getByRole('button', { name: /^Hari ini ?, 3 lewat harinya$/ });
    await user.keyboard('{ArrowRight}');
    await page.findByRole('button', { name: /^Konsultasi/ });
  });
});
