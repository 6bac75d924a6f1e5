import { waitFor } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import type { OutputOf } from '#contract/index.ts';
import { ChooseStep } from '../../../../renderer/features/award/choose-step.tsx';
import { candidates, MAJU, rankingOf } from '../../../helpers/award-samples.ts';
import { buttonOf } from '../../../helpers/page-find.ts';
import { isDisabled, textsOf } from '../../../helpers/page-look.ts';
import { renderPart } from '../../../helpers/render-part.tsx';
import type { Script } from '../../../helpers/scripted-bridge.ts';

const FIVE = candidates(
  { id: 'a' },
  { id: 'b', decision: 'exclude', isChosen: false },
  { id: 'c', lastAwardedYear: 2023 },
  { id: 'd' },
  { id: 'e', isChosen: false },
);
const TAKEN: OutputOf<'award.take'> = {
  chosen: 3,
  added: ['e'],
  removed: ['a'],
  excluded: 1,
  included: 0,
  lacking: 0,
  isPlanNew: false,
};

async function open(script: Script = {}, ranking = rankingOf(FIVE, 3)) {
  const onCriteria = vi.fn<() => void>();
  const part = renderPart(
    <ChooseStep bookYear={2024} ranking={ranking} onRanking={() => undefined} onCriteria={onCriteria} />,
    { 'award.assess': MAJU, ...script },
  );
  await part.page.findByRole('grid', { name: 'Calon penerima' });
  const row = (name: string) =>
    part.page.getByText(name).closest<HTMLElement>('[role="row"]') ?? document.body;
  const box = (name: string) => row(name).querySelector('input') ?? document.body;
  const names = () => textsOf([...part.page.getAllByRole('row')].slice(1));
  return { ...part, row, box, rowTexts: names, onCriteria };
}

describe('choosing the recipients', () => {
  test('every candidate with what is weighed; the line stands under the last planned rank', async () => {
    const { rowTexts, page } = await open();
    expect(rowTexts()).toEqual([
      '1Koperasi aSangatta UtaraA12/02/2025belum2.184',
      '2Koperasi bSangatta UtaraA12/02/2025belum2.184',
      '3Koperasi cSangatta UtaraA12/02/20252023, 1 th2.184',
      'Batas 3 teratas. Di bawah ini cadangan.',
      '4Koperasi dpenggantiSangatta UtaraA12/02/2025belum2.184',
      '5Koperasi eSangatta UtaraA12/02/2025belum2.184',
    ]);
    expect(page.queryByText('3 dipilih dari 5 layak')).not.toBeNull();
    expect(page.queryByText('1 dikeluarkan')).not.toBeNull();
    expect(page.queryByText('1 pengganti')).not.toBeNull();
  });

  test('sorted otherwise there is no line, and back by rank there is', async () => {
    const { rowTexts, press } = await open();
    await press('Nama koperasi');
    await press(/^Nama koperasi/);
    expect(rowTexts()[0]).toContain('Koperasi e');
    expect(rowTexts()).toHaveLength(5);
    await press('No.');
    expect(rowTexts()).toHaveLength(6);
  });

  test('taking says what it kept and changed; Ctrl+Z takes it back', async () => {
    const { page, press, user, asked } = await open({
      'award.take': TAKEN,
      'award.choose': { chosen: 3, added: [], removed: [] },
    });
    await press('Ambil');
    await page.findByText('3 teratas dipilih: 1 dicentang, 1 dilepas.');
    expect(page.queryByText(/1 yang dikeluarkan tetap di luar\./)).not.toBeNull();
    expect(asked('award.take')).toEqual([{ bookYear: 2024, count: 3 }]);
    await user.keyboard('{Control>}z{/Control}');
    await page.findByText('Pilihan seperti sebelumnya lagi.');
    expect(asked('award.choose')).toEqual([{ bookYear: 2024, add: ['a'], remove: ['e'] }]);
  });

  test('fewer than asked for: how many lack is said', async () => {
    const { page, press } = await open({ 'award.take': { ...TAKEN, chosen: 4, lacking: 50 } });
    await press('Ambil');
    const said = await page.findByText('Yang layak hanya 4: semuanya dipilih, kurang 50 dari yang diminta.');
    expect(said).not.toBeNull();
  });

  test('a box ticks and unticks at once; one left out by decision is not ticked', async () => {
    const { page, user, box, asked } = await open({ 'award.choose': { chosen: 2, added: [], removed: [] } });
    await user.click(box('Koperasi a'));
    await waitFor(() => expect(asked('award.choose')).toEqual([{ bookYear: 2024, add: [], remove: ['a'] }]));
    await user.click(box('Koperasi b'));
    await page.findByText(/Koperasi itu dikeluarkan atas keputusan/);
    expect(asked('award.choose')).toHaveLength(1);
  });

  test('Shift and the arrow mark many, Space answers for all of them', async () => {
    const { page, user, row, asked } = await open({ 'award.choose': { chosen: 5, added: [], removed: [] } });
    await user.click(row('Koperasi d'));
    await user.keyboard('{Shift>}{ArrowDown}{/Shift}');
    expect(page.queryByText('2 ditandai')).not.toBeNull();
    await user.keyboard(' ');
    // The one under the cursor is not chosen: both are from now on.
    await waitFor(() =>
      expect(asked('award.choose')).toEqual([{ bookYear: 2024, add: ['d', 'e'], remove: [] }]),
    );
  });

  test('the marked ones are left out with one reason, and brought back with all that moved', async () => {
    const { page, press, user, row, at, fill, asked } = await open({
      'award.tickMany': { ticked: 2, added: ['e'], removed: ['c', 'd'] },
      'award.choose': { chosen: 3, added: [], removed: [] },
    });
    expect(isDisabled(buttonOf('Keluarkan…'))).toBe(true);
    await user.click(row('Koperasi c'));
    await user.keyboard('{Control>}');
    await user.click(row('Koperasi d'));
    await user.keyboard('{/Control}');
    await press('Keluarkan 2 yang ditandai…');
    expect(
      page.queryByText('Satu alasan untuk semuanya. Urutan berikutnya naik sampai 3 lagi.'),
    ).not.toBeNull();
    await fill(at('Alasan'), 'Sedang diperiksa');
    await press('Keluarkan 2');
    await page.findByText('2 koperasi dikeluarkan; 1 pengganti naik.');
    const decision = { bookYear: 2024, cooperativeIds: ['c', 'd'] };
    expect(asked('award.tickMany')).toEqual([{ ...decision, choice: 'exclude', reason: 'Sedang diperiksa' }]);
    await press('Urungkan');
    await page.findByText('Pilihan seperti sebelumnya lagi.');
    expect(asked('award.tickMany').at(-1)).toMatchObject({ ...decision, choice: 'by_rule' });
    expect(asked('award.choose')).toEqual([{ bookYear: 2024, add: ['c', 'd'], remove: ['e'] }]);
  });

  test('nothing fits: said with the words that were sought, and the way back', async () => {
    const { page, at, fill, press, rowTexts } = await open();
    await fill(at('Cari nama koperasi'), 'begini');
    await page.findByText('Tidak ada nama yang memuat "begini" pada tampilan ini.');
    await press('Hapus pencarian');
    await waitFor(() => expect(rowTexts()).toHaveLength(6));
  });

  test('nobody eligible leads to the criteria', async () => {
    const onCriteria = vi.fn<() => void>();
    const { press } = renderPart(
      <ChooseStep
        bookYear={2024}
        ranking={rankingOf([])}
        onRanking={() => undefined}
        onCriteria={onCriteria}
      />,
    );
    await press('Lihat syarat');
    expect(onCriteria).toHaveBeenCalledTimes(1);
  });
});
