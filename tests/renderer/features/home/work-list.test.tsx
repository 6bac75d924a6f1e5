import { toPlainDate } from '#rules/value/plain-date.ts';
import { describe, expect, test, vi } from 'vitest';
import type { WorkLine } from '../../../../renderer/features/home/work-line.ts';
import { WorkList } from '../../../../renderer/features/home/work-list.tsx';
import { renderPart } from '../../../helpers/render-part.tsx';

describe('what waits', () => {
  const line = (more: Partial<WorkLine>): WorkLine => ({
    key: 'letters',
    urgency: 'soon',
    count: 3,
    sentence: 'surat masih konsep',
    when: 'lewat 3 hari',
    on: toPlainDate('2025-11-15'),
    place: { screen: 'letters', state: 'draft' },
    parts: [],
    ...more,
  });
  const list = (lines: readonly WorkLine[] | undefined, hasFailed = false, onDrafts = () => undefined) => (
    <WorkList lines={lines} hasFailed={hasFailed} onDrafts={onDrafts} />
  );

  test('opens its list, a part of it its part', async () => {
    const { press, went } = renderPart(
      list([line({ parts: [{ label: 'Izin', count: 2, place: { screen: 'legality', tab: 'watch' } }] })]),
    );
    await press('3 surat masih konsep 15/11/2025, lewat 3 hari. Buka.');
    await press('Izin: 2');
    expect(went).toEqual([
      { screen: 'letters', state: 'draft' },
      { screen: 'legality', tab: 'watch' },
    ]);
  });

  test('what is typed and not saved opens here, it is no screen', async () => {
    const onDrafts = vi.fn<() => undefined>();
    const { press, went } = renderPart(
      list([line({ key: 'drafts', sentence: 'isian belum disimpan', when: '', on: null })], false, onDrafts),
    );
    await press('3 isian belum disimpan. Buka.');
    expect(onDrafts).toHaveBeenCalledTimes(1);
    expect(went).toEqual([]);
  });

  test('what is done is not said to be late', () => {
    const { page } = renderPart(list([line({ count: 0 })]));
    expect(page.queryByText(/lewat 3 hari/)).toBeNull();
  });

  test('a count that does not come is not shown as none', () => {
    const { page, redraw } = renderPart(list([line({ count: undefined })]));
    expect(page.getByRole('button').textContent).toBe('…surat masih konsep15/11/2025, lewat 3 hariBuka');
    redraw(list([line({ count: undefined })], true));
    expect(page.getByRole('button').textContent).toBe('-surat masih konsep15/11/2025, lewat 3 hariBuka');
  });

  test('stands under its last day, with the day itself', () => {
    const { page } = renderPart(
      list([
        line({}),
        line({
          key: 'coaching',
          on: toPlainDate('2025-11-24'),
          when: '6 hari lagi',
          sentence: 'tindak lanjut',
        }),
        line({ key: 'recap', on: null, when: '', sentence: 'angka rekap' }),
      ]),
    );
    const of = (group: string) => page.getByRole('list', { name: group }).textContent;
    expect(of('Lewat tenggat')).toContain('15/11/2025, lewat 3 hari');
    expect(of('Dalam 7 hari')).toContain('24/11/2025, 6 hari lagi');
    expect(of('Tanpa tenggat')).toContain('angka rekap');
    expect(page.queryByText('Nanti')).toBeNull();
  });

  test('nothing is said only when it is known', () => {
    const { page, redraw } = renderPart(list(undefined));
    expect(page.queryByText('Tidak ada yang menunggu.')).toBeNull();
    redraw(list([]));
    expect(page.queryByText('Tidak ada yang menunggu.')).not.toBeNull();
  });
});
