import { waitFor } from '@testing-library/react';
import { useState } from 'react';
import { describe, expect, test, vi } from 'vitest';
import { BulkDialog, type BulkTarget } from '../../../../renderer/features/cooperative/bulk-dialog.tsx';
import { ColumnChooser } from '../../../../renderer/features/cooperative/column-chooser.tsx';
import { ExportDialog } from '../../../../renderer/features/cooperative/export-dialog.tsx';
import { SearchBox } from '../../../../renderer/features/cooperative/search-box.tsx';
import { EVERYTHING } from '../../../../renderer/lib/kept/list-memory.tsx';
import { buttonOf, buttonsOf } from '../../../helpers/page-find.ts';
import { isDisabled, saidAt, textsOf, valueOf } from '../../../helpers/page-look.ts';
import { nextTurn, renderPart } from '../../../helpers/render-part.tsx';
import { refusal, type Script } from '../../../helpers/scripted-bridge.ts';

describe('one value for many cooperatives', () => {
  const target: BulkTarget = { ids: ['k1', 'k2', 'k3'] };
  const preview = {
    selected: 3,
    willChange: 2,
    sample: [{ id: 'k1', name: 'KSP Maju', before: '', after: 'Rini' }],
  };
  function open(script: Script = {}) {
    const onApplied = vi.fn<() => void>();
    const part = renderPart(<BulkDialog target={target} onApplied={onApplied} onClose={() => undefined} />, {
      'cooperative.listValues': [{ value: 'Rini', count: 4 }],
      'bulk.preview': preview,
      ...script,
    });
    return { ...part, onApplied };
  }

  test('says before anything changes how many would, and shows the first of them', async () => {
    const { page, at, fill, asked, names } = open();
    expect(page.queryByText('Lengkapi isian di atas untuk melihat akibatnya.')).not.toBeNull();
    await fill(at('Petugas yang baru'), 'Rini');
    await page.findByText(/^2 dari 3 koperasi akan berubah; 1 sudah demikian\. 1 yang pertama dari 2:$/);
    expect(textsOf([...page.getByRole('table').querySelectorAll('tbody td')])).toEqual([
      'KSP Maju',
      '(kosong)',
      'Rini',
    ]);
    expect(asked('bulk.preview')).toEqual([{ target, change: { field: 'assignedOfficer', value: 'Rini' } }]);
    expect(names()).not.toContain('bulk.apply');
  });

  test('is done as it was previewed and can be put back once', async () => {
    const { page, at, fill, press, asked, onApplied } = open({
      'bulk.apply': { changed: 2, batchId: 'p1' },
      'change.undo': { restored: 2 },
    });
    await fill(at('Petugas yang baru'), 'Rini');
    await waitFor(() => expect(buttonsOf('Terapkan pada 2 koperasi')).toHaveLength(1));
    await press('Terapkan pada 2 koperasi');
    await page.findByText('2 koperasi diubah.');
    expect(asked('bulk.apply')).toEqual([{ target, change: { field: 'assignedOfficer', value: 'Rini' } }]);
    expect(onApplied).toHaveBeenCalledTimes(1);
    await press('Urungkan');
    await page.findByText('Ubah massal diurungkan: 2 koperasi seperti sebelum diubah.');
    expect(asked('change.undo')).toEqual([{ batchId: 'p1' }]);
    expect(buttonsOf('Urungkan')).toEqual([]);
  });

  test('an empty box changes nothing; taking the word away is a choice of its own', async () => {
    const { page, user, asked } = open();
    await nextTurn();
    expect(asked('bulk.preview')).toEqual([]);
    expect(isDisabled(buttonOf('Terapkan'))).toBe(true);
    await user.click(page.getByLabelText('Kosongkan petugas'));
    await waitFor(() =>
      expect(asked('bulk.preview')).toEqual([{ target, change: { field: 'assignedOfficer', value: '' } }]),
    );
  });

  test('a status needs its day and reason, named when it is tried without', async () => {
    const { page, at, fill, choose, press, asked, names } = open();
    await choose('Yang diubah', 'Status');
    await press('Terapkan');
    expect(saidAt(at('Berlaku sejak'))).toContain('Isi tanggal mulainya');
    expect(saidAt(at('Alasan'))).toContain('Tulis alasannya');
    expect(names()).not.toContain('bulk.preview');
    await choose('Status yang baru', 'tidak aktif');
    await fill(at('Berlaku sejak'), '1/11/2025');
    await fill(at('Alasan'), 'Hasil verifikasi');
    await page.findByText(/koperasi akan berubah/);
    expect(asked('bulk.preview').at(-1)?.change).toEqual({
      field: 'status',
      value: 'inactive',
      sinceOn: '2025-11-01',
      reason: 'Hasil verifikasi',
    });
  });

  test('where nothing would change nothing can be done', async () => {
    const { page, at, fill } = open({ 'bulk.preview': { selected: 3, willChange: 0, sample: [] } });
    await fill(at('Petugas yang baru'), 'Rini');
    await page.findByText('Tidak ada yang berubah: semua yang dipilih sudah demikian.');
    expect(isDisabled(buttonOf('Terapkan pada 0 koperasi'))).toBe(true);
  });

  test('a refused change comes back with what was filled in', async () => {
    const { page, at, fill, press, onApplied } = open({ 'bulk.apply': refusal('CANCELLED') });
    await fill(at('Petugas yang baru'), 'Rini');
    await waitFor(() => expect(buttonsOf('Terapkan pada 2 koperasi')).toHaveLength(1));
    await press('Terapkan pada 2 koperasi');
    await page.findByRole('alert');
    expect(valueOf(at('Petugas yang baru'))).toBe('Rini');
    expect(onApplied).not.toHaveBeenCalled();
  });
});

describe('writing the list into a file', () => {
  function open(script: Script = {}) {
    return renderPart(
      <ExportDialog
        query={{ ...EVERYTHING, text: 'maju' }}
        columns={['name', 'status']}
        rowCount={1200}
        sentence="Tampilkan koperasi yang memuat “maju”"
        onClose={() => undefined}
      />,
      { 'shell.saveAs': { path: '/usb/daftar.xlsx' }, ...script },
    );
  }
  const made = { path: '/usb/daftar.xlsx', rowCount: 1200, isMasked: true };

  test('says exactly what is written; all columns and masked numbers unless chosen otherwise', async () => {
    const { page, press, asked } = open({
      'cooperative.export': made,
      'shell.openDocument': { isOpened: true },
    });
    expect(
      page.queryByText(/^Yang diekspor persis daftar ini, 1\.200 koperasi\. Tampilkan koperasi/),
    ).not.toBeNull();
    await press('Pilih tempat dan ekspor');
    await page.findByText('1.200 koperasi diekspor.');
    expect(asked('cooperative.export')).toEqual([
      {
        ...EVERYTHING,
        text: 'maju',
        path: '/usb/daftar.xlsx',
        format: 'xlsx',
        columns: null,
        fullNumbersPurpose: '',
      },
    ]);
    expect(page.queryByText('Nomor pribadi disamarkan.')).not.toBeNull();
    await press('Buka berkas');
    expect(asked('shell.openDocument')).toEqual([{ path: '/usb/daftar.xlsx' }]);
  });

  test('as CSV with the columns on screen', async () => {
    const { page, press, user, asked } = open({ 'cooperative.export': made });
    await user.click(page.getByLabelText('Teks berpemisah titik koma (CSV)'));
    await user.click(page.getByLabelText('Kolom yang sedang ditampilkan (2)'));
    await press('Pilih tempat dan ekspor');
    await page.findByText('1.200 koperasi diekspor.');
    expect(asked('shell.saveAs')).toEqual([{ suggestedName: 'Daftar koperasi.csv', kind: 'csv' }]);
    expect(asked('cooperative.export')[0]).toMatchObject({ format: 'csv', columns: ['name', 'status'] });
  });

  test('full numbers need a purpose, which goes along', async () => {
    const { page, at, fill, press, user, asked } = open({
      'cooperative.export': { ...made, isMasked: false },
    });
    await user.click(page.getByLabelText('Tulis nomor pribadi secara lengkap'));
    await press('Pilih tempat dan ekspor');
    expect(saidAt(at('Tujuan'))).toContain('Tulis untuk apa nomor lengkap itu diperlukan.');
    expect(asked('shell.saveAs')).toEqual([]);
    await fill(at('Tujuan'), ' verifikasi lapangan ');
    await press('Pilih tempat dan ekspor');
    await page.findByText(/^Nomor pribadi ditulis lengkap; tujuannya sudah dicatat\./);
    expect(asked('cooperative.export')[0]?.fullNumbersPurpose).toBe('verifikasi lapangan');
  });

  test('a purpose typed and then not wanted does not go along', async () => {
    const { page, at, fill, press, user, asked } = open({ 'cooperative.export': made });
    await user.click(page.getByLabelText('Tulis nomor pribadi secara lengkap'));
    await fill(at('Tujuan'), 'verifikasi');
    await user.click(page.getByLabelText('Tulis nomor pribadi secara lengkap'));
    await press('Pilih tempat dan ekspor');
    await waitFor(() => expect(asked('cooperative.export')[0]?.fullNumbersPurpose).toBe(''));
  });

  test('no place chosen writes nothing; a refused file is said', async () => {
    const { page, press, asked, answer } = open({ 'shell.saveAs': { path: null } });
    await press('Pilih tempat dan ekspor');
    await nextTurn();
    expect(asked('cooperative.export')).toEqual([]);
    answer({
      'shell.saveAs': { path: '/usb/x.xlsx' },
      'cooperative.export': refusal('FILE_IN_USE', { facts: { namaBerkas: 'x.xlsx' } }),
    });
    await press('Pilih tempat dan ekspor');
    expect(await page.findByRole('alert')).not.toBeNull();
  });
});

describe('the columns of the list', () => {
  function open() {
    const onChoose = vi.fn<(columns: readonly string[]) => void>();
    const part = renderPart(
      <ColumnChooser
        columns={['name', 'status', 'districtName']}
        onChoose={onChoose}
        onClose={() => undefined}
      />,
    );
    return { ...part, onChoose };
  }

  test('are shown and taken away by their boxes; the name always stays', async () => {
    const { page, user, press, onChoose } = open();
    const [name] = page.getAllByRole('checkbox');
    expect(name instanceof HTMLInputElement && name.disabled).toBe(true);
    await user.click(page.getByLabelText('Status'));
    await press('Pakai kolom');
    expect(onChoose.mock.calls).toEqual([[['name', 'districtName']]]);
  });

  test('are moved by keys, never above the name', async () => {
    const { press, onChoose } = open();
    expect(isDisabled(buttonOf('Naikkan Status'))).toBe(true);
    await press('Naikkan Kecamatan');
    await press('Pakai kolom');
    expect(onChoose.mock.calls).toEqual([[['name', 'districtName', 'status']]]);
  });
});

describe('the search box of the list', () => {
  function Sample() {
    const [text, setText] = useState('maju');
    return (
      <>
        <SearchBox text={text} onChange={setText} />
        <div role="grid">
          <div role="row" tabIndex={-1}>
            a
          </div>
          <div role="row" tabIndex={0}>
            b
          </div>
        </div>
      </>
    );
  }

  test('is reached by Ctrl+F with its words picked, so that typing replaces them', async () => {
    const { page, user } = renderPart(<Sample />);
    await user.keyboard('{Control>}f{/Control}');
    const box = page.getByRole('searchbox');
    expect(document.activeElement).toBe(box);
    await user.keyboard('k');
    expect(valueOf(box)).toBe('k');
  });

  test('goes on to the row with the cursor by the arrow down', async () => {
    const { page, user } = renderPart(<Sample />);
    await user.click(page.getByRole('searchbox'));
    await user.keyboard('{ArrowDown}');
    expect(document.activeElement?.textContent).toBe('b');
  });
});
