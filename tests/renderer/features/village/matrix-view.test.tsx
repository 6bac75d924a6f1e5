import { waitFor } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import type { OutputOf } from '#contract/index.ts';
import type { VillageFilter } from '#contract/village.ts';
import { MatrixView } from '../../../../renderer/features/village/matrix-view.tsx';
import { renderPart } from '../../../helpers/render-part.tsx';
import { refusal, type Script } from '../../../helpers/scripted-bridge.ts';
import { ATTENDANTS, DETAIL, MATRIX, ROW, STAGE_COUNTS, WORK } from '../../../helpers/village-samples.ts';

const SAVED: OutputOf<'village.setNeed'> = {
  changeId: 'c9',
  updatedAt: '2025-11-18T02:00:00.000Z',
  state: 'unnumbered',
};

function open(script: Script = {}, filter: VillageFilter = {}) {
  const onFilter = vi.fn<(filter: VillageFilter) => void>();
  const onPanel = vi.fn<(isOpen: boolean) => void>();
  const part = renderPart(
    <MatrixView matrix={MATRIX} filter={filter} onFilter={onFilter} hasRoom isPanelOpen onPanel={onPanel} />,
    {
      'village.get': DETAIL,
      'village.work': WORK,
      'village.stages': STAGE_COUNTS,
      'village.assistants': ATTENDANTS,
      ...script,
    },
  );
  const { page, user } = part;
  const cell = (name: string) => page.getByRole('gridcell', { name });
  const keys = (text: string) => user.keyboard(text);
  return { ...part, onFilter, cell, keys };
}

/** What a reader is told to stand at. */
function standsAt(page: ReturnType<typeof open>['page']): string | null {
  const id = page.getByRole('grid').getAttribute('aria-activedescendant') ?? '';
  return document.getElementById(id)?.getAttribute('aria-label') ?? null;
}

describe('the matrix', () => {
  test('says every state in words and adds up kecamatan and all', () => {
    const { page, cell } = open();
    expect(cell('NIB, Singa Gembara: sedang diurus')).not.toBeNull();
    expect(cell('NPWP, Sepaso: ada, nomor belum dicatat')).not.toBeNull();
    expect(cell('Akta, Sangatta Utara: ada di 1 dari 2')).not.toBeNull();
    expect(page.getByRole('row', { name: 'Jumlah yang ditampilkan' }).textContent).toContain(
      '3 desa/kelurahan, 1 lengkap',
    );
    expect(page.getByRole('row', { name: 'Persen' }).textContent).toBe('Persen33100333367');
  });

  test('with nothing chosen the panel says what is lacking most; a figure opens its villages', async () => {
    const { page, press, onFilter } = open();
    expect(page.getByRole('complementary', { name: '1 dari 3 lengkap' })).not.toBeNull();
    await press('akta notaris 2');
    expect(onFilter.mock.calls).toEqual([[{ lacks: ['deed'] }]]);
  });

  test('with nothing chosen the lists of work stand below, with what nobody has recorded; one opens its villages', async () => {
    const { page, press, onFilter } = open();
    await page.findByText('Daftar yang dikejar');
    await press('belum ada unit yang beroperasi 1 (2 belum dicatat)');
    expect(onFilter.mock.calls).toEqual([[{ work: ['not_operating'] }]]);
  });

  test('arrows move the cell, over the lines of kecamatan and not past the edge', async () => {
    const { page, user, cell, keys } = open();
    await user.click(cell('NIB, Singa Gembara: sedang diurus'));
    await keys('{ArrowRight}{ArrowDown}');
    expect(standsAt(page)).toBe('SIMKOPDES, Kel. Teluk Lingga: ada');
    await keys('{ArrowDown}');
    expect(standsAt(page)).toBe('SIMKOPDES, Bengalon: ada di 0 dari 1');
    await keys('{End}{ArrowRight}');
    expect(standsAt(page)).toBe('Kades/lurah, Bengalon: ada di 0 dari 1');
  });

  test('Space says "ada" against what was read, the next cell of the village against the own save, and Ctrl+Z takes the last back', async () => {
    const { page, user, cell, keys, asked } = open({
      'village.setNeed': SAVED,
      'village.undo': { code: ROW.code, updatedAt: '2025-11-18T03:00:00.000Z' },
    });
    await user.click(cell('Akta, Singa Gembara: belum'));
    await keys(' ');
    await page.findByText('Singa Gembara: Akta ada, nomor belum dicatat.');
    await user.click(cell('SIMKOPDES, Singa Gembara: belum'));
    await keys('d');
    await waitFor(() => expect(asked('village.setNeed')).toHaveLength(2));
    const state = (need: string, expectedUpdatedAt: string | null, said: string) => ({
      code: ROW.code,
      expectedUpdatedAt,
      need,
      entry: { kind: 'state', state: said },
    });
    expect(asked('village.setNeed')).toEqual([
      state('deed', ROW.updatedAt, 'there'),
      state('account', SAVED.updatedAt, 'under_way'),
    ]);
    await keys('{Control>}z{/Control}');
    await waitFor(() => expect(asked('village.undo')).toEqual([{ changeId: 'c9' }]));
    await page.findByText('Isian Singa Gembara diurungkan, seperti sebelumnya.');
  });

  test('a village that somebody else changed is not overwritten, and a sentence says so', async () => {
    const { page, user, cell, keys } = open({
      'village.setNeed': refusal('RECORD_CHANGED_ELSEWHERE', {
        facts: { siapa: 'Rini', waktu: '18 November 2025 pukul 09.00', isian: 'NIB' },
      }),
    });
    await user.click(cell('Akta, Singa Gembara: belum'));
    await keys(' ');
    await page.findByText('Singa Gembara sudah diubah orang lain; sel ini belum disimpan');
    expect(page.getByText(/Rini mengubahnya pada 18 November 2025 pukul 09\.00: NIB/)).not.toBeNull();
    expect(page.queryByText('Urungkan')).toBeNull();
  });

  test('Enter edits in place and goes down; a fault stands at the field and nothing moves', async () => {
    const { page, user, cell, keys, asked, answer } = open({
      'village.setNeed': refusal('INVALID_INPUT', {
        faults: [{ path: 'deed', message: 'Nomor ini salah.' }],
      }),
    });
    await user.click(cell('Akta, Singa Gembara: belum'));
    await keys('{Enter}');
    const field = await page.findByRole('textbox', { name: 'Akta' });
    await user.type(field, '12{Enter}');
    await page.findByText('Nomor ini salah.');
    answer({ 'village.setNeed': SAVED });
    await user.type(field, '3{Enter}');
    await waitFor(() => expect(page.queryByRole('textbox', { name: 'Akta' })).toBeNull());
    expect(asked('village.setNeed').at(-1)).toMatchObject({
      need: 'deed',
      entry: { kind: 'text', text: '123' },
    });
    expect(standsAt(page)).toBe('Akta, Kel. Teluk Lingga: ada');
  });

  test('a closed list is chosen from in the cell', async () => {
    const { page, user, cell, keys, asked, press } = open({ 'village.setNeed': SAVED });
    await user.click(cell('SIMKOPDES, Singa Gembara: belum'));
    await keys('{Enter}');
    await page.findByRole('button', { name: 'terverifikasi' });
    await press('terverifikasi');
    await waitFor(() => expect(asked('village.setNeed')).toHaveLength(1));
    expect(asked('village.setNeed')[0]).toMatchObject({ entry: { kind: 'text', text: 'terverifikasi' } });
  });

  test('an item of the panel marks its cell, "Isi" opens it', async () => {
    const { page, user, cell, press } = open();
    await user.click(cell('NIB, Singa Gembara: sedang diurus'));
    await page.findByText('2 belum');
    expect(page.getByText('1 sedang diurus')).not.toBeNull();
    await press(/^Akta notaris/);
    expect(standsAt(page)).toBe('Akta, Singa Gembara: belum');
    await press('Isi SIMKOPDES');
    expect(standsAt(page)).toBe('SIMKOPDES, Singa Gembara: belum');
    await page.findByRole('button', { name: 'terverifikasi' });
  });

  test('a kecamatan folds by press and by key, and all fold at once', async () => {
    const { page, press, keys } = open();
    await press(/^[▾▸]?\s*Sangatta Utara/);
    expect(page.queryByText('Singa Gembara')).toBeNull();
    expect(page.queryByText('Sepaso')).not.toBeNull();
    await keys('{Enter}');
    expect(page.queryByText('Singa Gembara')).not.toBeNull();
    await press('Lipat semua');
    expect(page.queryByText('Sepaso')).toBeNull();
    await press('Buka semua');
    expect(page.queryByText('Sepaso')).not.toBeNull();
  });

  test.each([
    [{}, { sort: { by: 'nib' } }],
    [{ sort: { by: 'nib' } }, { sort: { by: 'nib', isReversed: true } }],
    [{ sort: { by: 'nib', isReversed: true } }, { sort: { by: 'code' } }],
  ] as const)('a press on a column head sorts by what lacks it: %j to %j', async (before, after) => {
    const { press, onFilter } = open({}, before);
    await press(/^NIB( [▼▲])?$/);
    expect(onFilter.mock.calls).toEqual([[after]]);
  });
});
