import { fireEvent, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { RecordScreen } from '../../../../../renderer/features/cooperative/record/record-screen.tsx';
import { buttonOf, buttonsOf } from '../../../../helpers/page-find.ts';
import { isDisabled, isRefused, saidAt, textsOf, valueOf } from '../../../../helpers/page-look.ts';
import { DISTRICTS, READ_AT, SAVED_ELSEWHERE_AT } from '../../../../helpers/page-samples.ts';
import { RECORD } from '../../../../helpers/record-sample.ts';
import { renderPart } from '../../../../helpers/render-part.tsx';
import { refusal, type Script } from '../../../../helpers/scripted-bridge.ts';

const SAVED = { id: 'k1', updatedAt: SAVED_ELSEWHERE_AT, warnings: [], batchId: 'p1' };

async function open(id: string | null, script: Script = {}, tab?: string) {
  const part = renderPart(<RecordScreen id={id} row={undefined} tab={tab} />, {
    'cooperative.get': RECORD,
    'cooperative.listValues': [],
    'region.listChildren': ({ parentCode }) =>
      parentCode === '64.08'
        ? DISTRICTS
        : [{ code: '64.08.04.2001', name: 'Singa Gembara', kind: 'desa' as const }],
    'draft.get': null,
    'draft.save': { savedAt: READ_AT },
    'draft.discard': { wasThere: true },
    ...script,
  });
  await part.page.findByRole('tab', { name: 'Identitas' });
  await waitFor(() => expect(part.asked('draft.get')).not.toEqual([]));
  return {
    ...part,
    saveByKey: () => part.user.keyboard('{Control>}s{/Control}'),
    inFront: () => part.page.getByRole('tab', { selected: true }).textContent,
    isUnsaved: () => part.page.queryByText('Belum disimpan') !== null,
  };
}

describe('the record of a cooperative', () => {
  test('sends the fields that were typed and no others, and says so; one press takes it back', async () => {
    const { at, fill, page, press, asked, saveByKey, isUnsaved } = await open('k1', {
      'cooperative.save': SAVED,
      'change.undo': { restored: 2 },
    });
    expect(isDisabled(buttonOf('Simpan'))).toBe(true);
    await fill(at('Alamat'), 'Jalan Baru 2');
    await fill(at('NPWP'), '0012345678901000');
    expect(isUnsaved()).toBe(true);
    await saveByKey();
    await page.findByText('Tersimpan.');
    expect(asked('cooperative.save')).toEqual([
      {
        id: 'k1',
        expectedUpdatedAt: READ_AT,
        changes: { address: 'Jalan Baru 2', npwp: '0012345678901000' },
        figures: [],
        removedYears: [],
      },
    ]);
    await press('Urungkan simpanan terakhir');
    await page.findByText('Simpanan terakhir diurungkan; 2 isian seperti semula.');
    expect(asked('change.undo')).toEqual([{ batchId: 'p1' }]);
  });

  test('what is wrong is said at its field, the cursor in the first, from whichever tab it was saved', async () => {
    const { at, fill, press, names, saveByKey, inFront } = await open('k1');
    await fill(at('Pos-el'), 'kud@');
    await fill(at('Nama koperasi'), '  ');
    await press('RAT');
    await saveByKey();
    await waitFor(() => expect(inFront()).toBe('Identitas'));
    expect(saidAt(at('Pos-el'))).toContain('Alamat pos-el belum benar.');
    expect(saidAt(at('Nama koperasi'))).toContain('Nama koperasi belum diisi.');
    await waitFor(() => expect(document.activeElement).toBe(at('Nama koperasi')));
    expect(names()).not.toContain('cooperative.save');
    await fill(at('Pos-el'), 'kud@contoh.id');
    expect(isRefused(at('Pos-el'))).toBe(false);
  });

  test('a refusal of the office’s rule stands at the field, and nothing typed is lost', async () => {
    const { at, fill, page, saveByKey, isUnsaved } = await open('k1', {
      'cooperative.save': refusal('INVALID_INPUT', {
        faults: [{ path: 'changes.nib', message: 'NIB terdiri atas 13 angka.' }],
      }),
    });
    await fill(at('NIB'), '12');
    await fill(at('Alamat'), 'Jalan Baru 2');
    await saveByKey();
    await waitFor(() => expect(saidAt(at('NIB'))).toContain('NIB terdiri atas 13 angka.'));
    expect([valueOf(at('NIB')), valueOf(at('Alamat'))]).toEqual(['12', 'Jalan Baru 2']);
    expect(page.queryByRole('alert')).toBeNull();
    expect(isUnsaved()).toBe(true);
  });

  test('typed text is kept while another tab is in front', async () => {
    const { at, fill, press, page } = await open('k1');
    await fill(at('Alamat'), 'Jalan Baru 2');
    await press('RAT');
    expect(page.queryByLabelText('Alamat')).toBeNull();
    await press('Identitas');
    expect(valueOf(at('Alamat'))).toBe('Jalan Baru 2');
  });

  test('a missing item leads to its tab', async () => {
    const { press, inFront } = await open('k1');
    await press('catatan RAT');
    expect(inFront()).toBe('RAT');
    await waitFor(() => expect(document.activeElement).toBe(buttonOf('Catat RAT')));
    await press('NPWP');
    await waitFor(() => expect(inFront()).toBe('Identitas'));
  });

  test('the years of RAT: latest first, one whose day is unknown is held all the same', async () => {
    const { page, press, went } = await open('k1', {}, 'rat');
    const table = page.getByRole('table', { name: 'RAT' });
    const rows = [...table.querySelectorAll('tbody tr')].map((row) =>
      textsOf([...row.querySelectorAll('td')].slice(0, 3)),
    );
    expect(rows).toEqual([
      ['2023', 'sudah, tanggal belum dicatat', '02/04/2024'],
      ['2022', '03/03/2023', 'belum'],
    ]);
    await press('Isi lengkap RAT tahun buku 2022');
    expect(went).toEqual([{ screen: 'rat', bookYear: 2022, cooperativeId: 'k1' }]);
  });

  test('a RAT kept or removed on its tab is said, and one press takes it back', async () => {
    const { page, at, fill, press, asked } = await open(
      'k1',
      {
        'cooperative.saveRat': SAVED,
        'cooperative.removeRat': { batchId: 'p2' },
        'change.undo': { restored: 1 },
      },
      'rat',
    );
    await press('Catat RAT');
    await fill(at('Tanggal rapat'), '3/3/2025');
    await press('Simpan RAT');
    await page.findByText('RAT tahun buku 2024 tersimpan.');
    await press('Urungkan simpanan ini');
    await page.findByText('RAT tahun buku 2024: diurungkan, seperti sebelumnya.');
    await press('Hapus RAT tahun buku 2022');
    await fill(at('Alasan'), 'Tercatat dua kali');
    await press('Hapus');
    await page.findByText('RAT tahun buku 2022 dihapus.');
    await press('Urungkan simpanan ini');
    await waitFor(() => expect(asked('change.undo')).toEqual([{ batchId: 'p1' }, { batchId: 'p2' }]));
  });

  test('figures are saved with the fields in one save; a cell that cannot be read keeps both back', async () => {
    const { page, user, press, asked, saveByKey, at, fill } = await open('k1', { 'cooperative.save': SAVED });
    await fill(at('Alamat'), 'Jalan Baru 2');
    await press('Angka per tahun');
    const cell = (row: number, column: number) => {
      const lines = page.getByRole('grid').querySelectorAll('tbody tr');
      const found = lines[row]?.querySelectorAll('td')[column];
      if (!found) throw new Error(`no cell ${row} ${column}`);
      return found;
    };
    await user.click(cell(1, 0));
    await user.keyboard('2024{Tab}22{Tab}33{Tab}{Tab}-1{Enter}');
    await saveByKey();
    await page.findByText('Belum dapat disimpan');
    expect(asked('cooperative.save')).toEqual([]);
    await user.click(cell(1, 4));
    await user.keyboard('1{Enter}');
    await saveByKey();
    await page.findByText('Tersimpan.');
    expect(asked('cooperative.save')).toMatchObject([
      {
        changes: { address: 'Jalan Baru 2' },
        figures: [{ bookYear: 2024, membersMale: 22, membersFemale: 33, membersTotal: 55, managers: 1 }],
        removedYears: [],
      },
    ]);
  });

  test('a masked telephone cannot be typed over before its purpose is told', async () => {
    const { at, fill, press, page, asked, saveByKey } = await open('k1', {
      'number.reveal': { value: '0812 3456 7890' },
      'cooperative.save': SAVED,
    });
    expect(at('Telepon')).toHaveProperty('readOnly', true);
    await press('Tampilkan Telepon');
    await fill(at('Tujuan'), 'Menghubungi ketua');
    await press('Tampilkan');
    await waitFor(() => expect(page.queryByRole('dialog')).toBeNull());
    expect(valueOf(at('Telepon'))).toBe('0812 3456 7890');
    expect(isDisabled(buttonOf('Simpan'))).toBe(true);
    await fill(at('Telepon'), '0813 0000 1111');
    await saveByKey();
    await waitFor(() => expect(asked('cooperative.save')).toHaveLength(1));
    expect(asked('cooperative.save')[0]?.changes).toEqual({ phone: '0813 0000 1111' });
  });

  test('printing with unsaved work asks first: the sheet holds what is saved', async () => {
    const { at, fill, press, page, names, user } = await open('k1', {
      'cooperative.save': refusal('INTERNAL'),
    });
    await fill(at('Alamat'), 'Jalan Baru 2');
    await user.keyboard('{Control>}p{/Control}');
    await page.findByText('Simpan dahulu sebelum dicetak?');
    expect(names()).not.toContain('cooperative.print');
    await press('Simpan lalu cetak');
    await page.findByRole('alert');
    // Not saved, so not printed either.
    expect(names()).not.toContain('cooperative.print');
  });
});

describe('a record not yet saved', () => {
  test('has its other tabs after the first save, and the first save leads there', async () => {
    const { at, fill, press, page, saveByKey, inFront, asked } = await open(null, {
      'cooperative.save': { ...SAVED, id: 'k1' },
    });
    await press('Pengurus & pengawas');
    await page.findByText('Simpan identitasnya dahulu');
    await press('Ke Identitas');
    await waitFor(() => expect(document.activeElement).toBe(at('Nama koperasi')));
    expect(inFront()).toBe('Identitas');
    expect(buttonsOf('Tampilkan Telepon')).toEqual([]);
    await fill(at('Nama koperasi'), 'KUD Maju');
    await saveByKey();
    await waitFor(() => expect(asked('cooperative.get')).toEqual([{ id: 'k1' }]));
    expect(asked('cooperative.save')[0]).toMatchObject({
      id: null,
      expectedUpdatedAt: null,
      changes: { name: 'KUD Maju' },
    });
    await press('RAT');
    await page.findByRole('table', { name: 'RAT' });
  });
});

describe('what was typed on a record and not saved', () => {
  const OFFERED: Script = {
    'draft.get': {
      content: JSON.stringify({
        address: 'Jalan Baru 2',
        npwp: '00',
        figures: [['2024', '22', '33', '55', '', '', '', '', '', '', '']],
      }),
      savedAt: READ_AT,
    },
  };

  test('is offered beside what is in the register, field by field', async () => {
    const { page } = await open('k1', OFFERED);
    const table = within(await page.findByRole('dialog')).getByRole('table');
    const rows = [...table.querySelectorAll('tbody tr')].map((row) =>
      textsOf([...row.querySelectorAll('td')]),
    );
    expect(rows).toEqual([
      ['NPWP', '-', '00'],
      ['Alamat', 'Jalan Lama 1', 'Jalan Baru 2'],
      ['Angka per tahun', '-', 'berbeda dari register'],
    ]);
    expect(page.queryByText(/^Ada isian yang belum disimpan dari 17 November 2025 pukul/)).not.toBeNull();
  });

  test('goes on in fields and figures, is unsaved, and one Urungkan takes it back', async () => {
    const { at, page, press, user, isUnsaved } = await open('k1', OFFERED);
    await page.findByRole('dialog');
    await press('Lanjutkan');
    await waitFor(() => expect(page.queryByRole('dialog')).toBeNull());
    expect([valueOf(at('Alamat')), valueOf(at('NPWP'))]).toEqual(['Jalan Baru 2', '00']);
    expect(isUnsaved()).toBe(true);
    await press('Angka per tahun');
    expect(page.getByRole('grid').querySelector('tbody tr')?.textContent).toContain('2024');
    await press('Identitas');
    await user.keyboard('{Control>}z{/Control}');
    expect(valueOf(at('Alamat'))).toBe('Jalan Lama 1');
  });

  test('is not lost to Esc; thrown away it is gone and the register stands', async () => {
    const { at, page, press, user, asked, isUnsaved } = await open('k1', OFFERED);
    await page.findByRole('dialog');
    await user.keyboard('{Escape}');
    expect(buttonsOf('Buang')).toHaveLength(1);
    expect(asked('draft.discard')).toEqual([]);
    await press('Buang');
    expect(asked('draft.discard')).toEqual([{ subject: 'cooperative:k1' }]);
    expect(valueOf(at('Alamat'))).toBe('Jalan Lama 1');
    expect(isUnsaved()).toBe(false);
  });

  test('is gone the moment it is saved, not a round later', async () => {
    const { at, fill, asked, page, saveByKey, redraw } = await open('k1', { 'cooperative.save': SAVED });
    await fill(at('Alamat'), 'Jalan Baru 2');
    fireEvent(window, new Event('pagehide'));
    expect(asked('draft.save')).toHaveLength(1);
    await saveByKey();
    await page.findByText('Tersimpan.');
    expect(asked('draft.discard')).toEqual([{ subject: 'cooperative:k1' }]);
    redraw(null);
    expect(asked('draft.save')).toHaveLength(1);
  });

  test('is kept under its own name when the page is left', async () => {
    const { at, fill, asked, redraw } = await open('k1');
    await fill(at('Alamat'), 'Jalan Baru 2');
    redraw(null);
    expect(asked('draft.save')).toEqual([
      { subject: 'cooperative:k1', content: JSON.stringify({ address: 'Jalan Baru 2' }) },
    ]);
  });

  test('saved by someone else meanwhile: reloaded, mine is offered beside theirs', async () => {
    const { at, fill, page, press, answer, saveByKey } = await open('k1', {
      'cooperative.save': refusal('RECORD_CHANGED_ELSEWHERE', {
        facts: { siapa: 'Budi', waktu: '18 November 2025 pukul 10.00', isian: 'Alamat' },
        changed: {
          updatedAt: SAVED_ELSEWHERE_AT,
          fields: [{ name: 'address', label: 'Alamat', now: 'Jalan Budi 3', value: 'Jalan Budi 3' }],
        },
      }),
    });
    await fill(at('Alamat'), 'Jalan Baru 2');
    answer({
      'cooperative.get': {
        ...RECORD,
        updatedAt: SAVED_ELSEWHERE_AT,
        fields: { ...RECORD.fields, address: 'Jalan Budi 3' },
      },
    });
    await saveByKey();
    await page.findByText(/^Budi mengubahnya/);
    expect(valueOf(at('Alamat'))).toBe('Jalan Baru 2');
    await press('Muat ulang, bandingkan dengan isian saya');
    const dialog = await page.findByRole('dialog');
    expect(within(dialog).getByRole('table').textContent).toContain('AlamatJalan Budi 3Jalan Baru 2');
    await press('Buang');
    await waitFor(() => expect(valueOf(at('Alamat'))).toBe('Jalan Budi 3'));
  });
});
