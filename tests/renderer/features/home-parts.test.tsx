import { waitFor } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import type { HomeDraft } from '#contract/home.ts';
import type { OutputOf } from '#contract/index.ts';
import { CountCard } from '../../../renderer/features/home/count-card.tsx';
import { DraftsDialog } from '../../../renderer/features/home/drafts-dialog.tsx';
import { ShareCard } from '../../../renderer/features/home/share-card.tsx';
import type { WorkLine } from '../../../renderer/features/home/work-line.ts';
import { WorkList } from '../../../renderer/features/home/work-list.tsx';
import { KeepBar } from '../../../renderer/features/import/keep-bar.tsx';
import { NOTHING_KEPT, type Kept } from '../../../renderer/features/import/kept-choices.ts';
import { PastImports } from '../../../renderer/features/import/past-imports.tsx';
import { SetUpScreen } from '../../../renderer/features/set-up/set-up-screen.tsx';
import { buttonOf, buttonsOf } from '../../helpers/page-find.ts';
import { isDisabled, isRefused, textsOf, valueOf } from '../../helpers/page-look.ts';
import { renderPart } from '../../helpers/render-part.tsx';
import { refusal, type Script } from '../../helpers/scripted-bridge.ts';

describe('a count of the first screen', () => {
  const card = (count: number | undefined, hasFailed: boolean, onOpen = () => undefined) => (
    <ul>
      <CountCard label="Aktif" count={count} hasFailed={hasFailed} onOpen={onOpen} />
    </ul>
  );

  test('is never 0 while it is being counted or could not be counted', () => {
    const { page, redraw } = renderPart(card(undefined, false));
    expect(page.getByRole('button').textContent).toBe('…Aktif');
    expect(buttonsOf('Aktif. Sedang dihitung')).toHaveLength(1);
    redraw(card(undefined, true));
    expect(page.getByRole('button').textContent).toBe('-Aktif');
    expect(buttonsOf('Aktif. Tidak dapat dihitung')).toHaveLength(1);
  });

  test('opens the list that it counts', async () => {
    const onOpen = vi.fn<() => undefined>();
    const { press } = renderPart(card(1200, false, onOpen));
    await press('Aktif: 1.200. Buka daftarnya.');
    expect(onOpen).toHaveBeenCalledTimes(1);
  });
});

describe('what waits', () => {
  const line = (more: Partial<WorkLine>): WorkLine => ({
    key: 'letters',
    urgency: 'soon',
    count: 3,
    sentence: 'surat masih konsep',
    when: 'lewat 3 hari',
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
    await press('3 surat masih konsep lewat 3 hari. Buka.');
    await press('Izin: 2');
    expect(went).toEqual([
      { screen: 'letters', state: 'draft' },
      { screen: 'legality', tab: 'watch' },
    ]);
  });

  test('what is typed and not saved opens here, it is no screen', async () => {
    const onDrafts = vi.fn<() => undefined>();
    const { press, went } = renderPart(
      list([line({ key: 'drafts', sentence: 'isian belum disimpan', when: '' })], false, onDrafts),
    );
    await press('3 isian belum disimpan. Buka.');
    expect(onDrafts).toHaveBeenCalledTimes(1);
    expect(went).toEqual([]);
  });

  test('what is done is not said to be late', () => {
    const { page } = renderPart(list([line({ count: 0 })]));
    expect(page.queryByText('lewat 3 hari')).toBeNull();
  });

  test('a count that does not come is not shown as none', () => {
    const { page, redraw } = renderPart(list([line({ count: undefined })]));
    expect(page.getByRole('button').textContent).toBe('…surat masih konsep');
    redraw(list([line({ count: undefined })], true));
    expect(page.getByRole('button').textContent).toBe('-surat masih konsep');
  });

  test('nothing is said only when it is known', () => {
    const { page, redraw } = renderPart(list(undefined));
    expect(page.queryByText('Tidak ada yang menunggu.')).toBeNull();
    redraw(list([]));
    expect(page.queryByText('Tidak ada yang menunggu.')).not.toBeNull();
  });
});

describe('what was typed and not saved', () => {
  const draft = (owner: HomeDraft['owner'], name: string): HomeDraft => ({
    owner,
    name,
    savedAt: '2025-11-17T02:00:00.000Z',
  });

  test('each has its name and the way back to it', async () => {
    const drafts = [
      draft({ kind: 'cooperative', id: null }, ''),
      draft({ kind: 'cooperative', id: 'k1' }, 'KSP Maju'),
      draft({ kind: 'rat', id: 'k1', bookYear: 2024 }, 'KSP Maju'),
      draft({ kind: 'formation', id: 'f1' }, 'KUD Baru'),
      draft({ kind: 'formation', id: null }, ''),
      draft({ kind: 'template', code: 'undangan' }, ''),
    ];
    const { page, user, went } = renderPart(<DraftsDialog drafts={drafts} onClose={() => undefined} />);
    expect(textsOf([...page.getByRole('table').querySelectorAll('tbody td:first-child')])).toEqual([
      'Koperasi baru',
      'Catatan KSP Maju',
      'RAT tahun buku 2024 KSP Maju',
      'Berkas pendirian KUD Baru',
      'Berkas pendirian baru',
      'Templat surat undangan',
    ]);
    for (const button of buttonsOf('Buka')) await user.click(button);
    expect(went).toEqual([
      { screen: 'record', id: null },
      { screen: 'record', id: 'k1' },
      { screen: 'rat', cooperativeId: 'k1', bookYear: 2024 },
      { screen: 'formation', id: 'f1' },
      { screen: 'formation', filter: {} },
      { screen: 'letters', tab: 'templates' },
    ]);
  });
});

describe('the share of active cooperatives', () => {
  const share: OutputOf<'home.share'> = {
    level: 'district',
    rows: [
      { code: '64.08.04', name: 'Sangatta Utara', active: 9, total: 12, percentage: '75,0' },
      { code: '64.08.01', name: 'Muara Ancalong', active: 0, total: 0, percentage: '-' },
    ],
    unknown: { codes: [''], active: 1, total: 3 },
    active: 10,
    total: 15,
    statuses: [],
  };

  test('as a table names every number, those without a place too, and adds them up', async () => {
    const { page, press } = renderPart(<ShareCard share={share} />);
    await press('Tampilkan tabel');
    const rows = [...page.getByRole('table').querySelectorAll('tbody tr, tfoot tr')].map((row) =>
      textsOf([...row.children]),
    );
    expect(rows.map((row) => row.slice(1, 3))).toEqual([
      ['9', '12'],
      ['0', '0'],
      ['1', '3'],
      ['10', '15'],
    ]);
  });

  test('each number opens its own list: the active ones, or all', async () => {
    const { press, went } = renderPart(<ShareCard share={share} />);
    await press('Tampilkan tabel');
    await press(/^Sangatta Utara, .*: 9\. Buka daftarnya\.$/);
    await press(/^Sangatta Utara, .*: 12\. Buka daftarnya\.$/);
    expect(went).toEqual([
      {
        screen: 'cooperatives',
        filters: [
          { field: 'status', in: ['active'] },
          { field: 'district', in: ['64.08.04'] },
        ],
      },
      { screen: 'cooperatives', filters: [{ field: 'district', in: ['64.08.04'] }] },
    ]);
  });

  test('as bars it keeps a button with words for every bar', async () => {
    const { press, went } = renderPart(<ShareCard share={share} />);
    await press(/^Sangatta Utara: 9 aktif dari 12 koperasi/);
    await press(/^Kecamatan belum diketahui: 1 aktif dari 3/);
    expect(went).toHaveLength(2);
  });
});

describe('what was imported before', () => {
  const entry: OutputOf<'import.list'>[number] = {
    id: 'i1',
    fileName: 'register.xlsx',
    sheet: 'Data',
    importedAt: '2025-11-17T02:00:00.000Z',
    created: 1200,
    changed: 3,
    refused: 1,
    isUndone: false,
  };
  const open = (script: Script) => renderPart(<PastImports />, script);

  test('is taken back as a whole after a question that says what goes', async () => {
    const { page, press, asked } = open({
      'import.list': [entry, { ...entry, id: 'i0', isUndone: true }],
      'import.undo': { restored: 1203 },
    });
    await page.findByText('sudah dikembalikan');
    await press('Kembalikan impor ini');
    await page.findByText(/1\.200 koperasi yang baru dihapus dan 3 yang berubah kembali ke isi semula/);
    expect(asked('import.undo')).toEqual([]);
    await press('Kembalikan impor ini');
    await page.findByText('1.203 koperasi dikembalikan ke keadaan sebelum impor.');
    expect(asked('import.undo')).toEqual([{ importId: 'i1' }]);
  });

  test('later work keeps it, and says so', async () => {
    const { page, press } = open({ 'import.list': [entry], 'import.undo': refusal('IMPORT_HAS_LATER_WORK') });
    await page.findByText('register.xlsx');
    await press('Kembalikan impor ini');
    await press('Kembalikan impor ini');
    await page.findByRole('alert');
    expect(page.queryByText(/dikembalikan ke keadaan sebelum impor\./)).toBeNull();
  });

  test('none yet is said only when it is known', async () => {
    const { page, answer } = open({ 'import.list': refusal('INTERNAL') });
    await page.findByRole('alert');
    expect(page.queryByText(/^Belum ada impor\./)).toBeNull();
    answer({ 'import.list': [] });
  });
});

describe('one choice for all rows that change', () => {
  const changed = [
    { field: 'phone', label: 'Telepon', rows: 1200 },
    { field: 'email', label: 'Surel', rows: 2 },
  ];
  function open(kept: Kept) {
    const onKept = vi.fn<(kept: Kept) => void>();
    return { ...renderPart(<KeepBar changed={changed as never} kept={kept} onKept={onKept} />), onKept };
  }

  test('everything of the register is kept, or nothing', async () => {
    const { press, onKept, redraw } = open(NOTHING_KEPT);
    expect(isDisabled(buttonOf('Semua pakai berkas'))).toBe(true);
    await press('Semua pertahankan register');
    expect([...(onKept.mock.lastCall?.[0].fields ?? [])].sort()).toEqual(['email', 'phone']);
    redraw(
      <KeepBar
        changed={changed as never}
        kept={{ ...NOTHING_KEPT, fields: new Set(['phone']) }}
        onKept={onKept}
      />,
    );
    await press('Semua pakai berkas');
    expect(onKept.mock.lastCall?.[0]).toBe(NOTHING_KEPT);
  });

  test('one field in every row', async () => {
    const { page, user, onKept } = open(NOTHING_KEPT);
    await user.click(page.getByLabelText('pertahankan register'));
    expect([...(onKept.mock.lastCall?.[0].fields ?? [])]).toEqual(['phone']);
  });
});

describe('the first set-up', () => {
  const START: Script = {
    'region.listReference': ({ parentCode }) =>
      parentCode === null
        ? [{ code: '64', name: 'Kalimantan Timur' }]
        : [
            { code: '64.08', name: 'Kabupaten Kutai Timur' },
            { code: '64.02', name: 'Kabupaten Kutai Kartanegara' },
          ],
  };
  const made = {
    regionCode: '64.08',
    level: 'regency' as const,
    regencyCount: 1,
    districtCount: 18,
    villageCount: 141,
  };

  test('proposes the government from the region and sends what was typed', async () => {
    const { at, fill, user, choose, asked } = renderPart(<SetUpScreen />, { ...START, 'office.setUp': made });
    await choose('Provinsi', 'Kalimantan Timur');
    await choose('Kabupaten/kota', 'Kabupaten Kutai Timur');
    expect(valueOf(at('Nama pemerintah daerah'))).toBe('Pemerintah Kabupaten Kutai Timur');
    await fill(at('Kota terbit surat'), 'Sangatta');
    await user.keyboard('{Control>}s{/Control}');
    await waitFor(() => expect(asked('office.setUp')).toHaveLength(1));
    expect(asked('office.setUp')[0]).toMatchObject({
      regionCode: '64.08',
      governmentName: 'Pemerintah Kabupaten Kutai Timur',
      name: 'Dinas Koperasi dan UKM',
      city: 'Sangatta',
    });
    expect(asked('office.setUp')[0]?.signatory).toBeUndefined();
  });

  test('a whole province is a choice of its own', async () => {
    const { at, choose } = renderPart(<SetUpScreen />, START);
    await choose('Provinsi', 'Kalimantan Timur');
    await choose('Kabupaten/kota', 'Seluruh provinsi Kalimantan Timur');
    expect(valueOf(at('Nama pemerintah daerah'))).toBe('Pemerintah Provinsi Kalimantan Timur');
  });

  test('without a region nothing is set up; the cursor stands at the province', async () => {
    const { at, user, names } = renderPart(<SetUpScreen />, START);
    await user.keyboard('{Control>}s{/Control}');
    await waitFor(() => expect(document.activeElement).toBe(at('Provinsi')));
    expect(isRefused(at('Provinsi'))).toBe(true);
    expect(names()).not.toContain('office.setUp');
  });

  test('a half-typed official is not left out unseen', async () => {
    const { at, fill, user, choose, names } = renderPart(<SetUpScreen />, START);
    await choose('Provinsi', 'Kalimantan Timur');
    await choose('Kabupaten/kota', 'Kabupaten Kutai Timur');
    await fill(at('Kota terbit surat'), 'Sangatta');
    await fill(at('Nama lengkap'), 'Ahmad');
    await user.keyboard('{Control>}s{/Control}');
    await waitFor(() => expect(isRefused(at('Mulai menjabat'))).toBe(true));
    expect(names()).not.toContain('office.setUp');
  });
});
