import { waitFor } from '@testing-library/react';
import { useState } from 'react';
import { describe, expect, test, vi } from 'vitest';
import type { CooperativeFilter } from '#contract/cooperative/filter.ts';
import { FilterBar } from '../../../renderer/parts/filter/filter-bar.tsx';
import { buttonOf, buttonsOf } from '../../helpers/page-find.ts';
import { isDisabled, textsOf, valueOf } from '../../helpers/page-look.ts';
import { day, DISTRICTS } from '../../helpers/page-samples.ts';
import { renderPart } from '../../helpers/render-part.tsx';
import type { Script } from '../../helpers/scripted-bridge.ts';

type Filters = readonly CooperativeFilter[];

const START: Script = {
  'cooperative.listBookYears': [2024, 2023],
  'region.listChildren': DISTRICTS,
  'cooperative.listValues': [
    { value: 'Pertanian', count: 1200 },
    { value: 'Perikanan', count: 3 },
  ],
};

function Sample({ start, onChange }: { start: Filters; onChange: (filters: Filters) => void }) {
  const [filters, setFilters] = useState(start);
  return (
    <FilterBar
      filters={filters}
      onChange={(next) => {
        setFilters(next);
        onChange(next);
      }}
    />
  );
}

function open(start: Filters = []) {
  const onChange = vi.fn<(filters: Filters) => void>();
  const part = renderPart(<Sample start={start} onChange={onChange} />, START);
  return { ...part, onChange, sentence: () => part.page.getByRole('group', { name: 'Saringan daftar' }) };
}

describe('the conditions of a list', () => {
  test('none: the whole register, with nothing to clear', () => {
    const { sentence } = open();
    expect(textsOf([...sentence().children])).toEqual(['Tampilkan semua koperasi', 'Tambah saringan']);
  });

  test('read as one sentence; each is taken away by itself, or all at once', async () => {
    const { page, press, onChange, sentence } = open([
      { field: 'status', in: ['active'] },
      { field: 'members', from: 20, to: null },
    ]);
    expect(sentence().textContent).toMatch(
      /^Tampilkan koperasiberstatus aktifberanggota paling sedikit 20 orang/,
    );
    await press('Hapus saringan berstatus aktif');
    expect(onChange.mock.lastCall).toEqual([[{ field: 'members', from: 20, to: null }]]);
    await press('Hapus saringan');
    expect(onChange.mock.lastCall).toEqual([[]]);
    expect(page.queryByText('Tampilkan semua koperasi')).not.toBeNull();
  });

  test('a district is named, not written as its code', async () => {
    const { page } = open([{ field: 'district', in: ['64.08.04'] }]);
    expect(await page.findByText('di Sangatta Utara')).not.toBeNull();
  });

  test('a status is added by ticking; before that there is nothing to use', async () => {
    const { page, user, press, onChange, at } = open();
    await press('Tambah saringan');
    await waitFor(() => at('Saring menurut'));
    expect(isDisabled(buttonOf('Pakai saringan'))).toBe(true);
    await user.click(page.getByLabelText('aktif'));
    await press('Pakai saringan');
    expect(onChange.mock.calls).toEqual([[[{ field: 'status', in: ['active'] }]]]);
    await waitFor(() => expect(buttonsOf('Pakai saringan')).toEqual([]));
  });

  test('a number of members is read with its dots, its unit stands at the field', async () => {
    const { at, fill, choose, press, onChange } = open();
    await press('Tambah saringan');
    await waitFor(() => at('Saring menurut'));
    await choose('Saring menurut', 'Jumlah anggota');
    await fill(at('Paling sedikit'), '1.500');
    await press('Pakai saringan');
    expect(onChange.mock.calls).toEqual([[[{ field: 'members', from: 1500, to: null }]]]);
  });

  test.each([
    ['dua puluh', '', 'Tulis bilangan bulat, misalnya 1.500.'],
    ['', '', 'Isi salah satu batasnya.'],
    ['30', '20', 'Batas bawah lebih besar daripada batas atas.'],
  ])(
    'from "%s" to "%s" is refused with a sentence that goes when it is mended',
    async (from, to, sentence) => {
      const { page, at, fill, choose, press, onChange } = open();
      await press('Tambah saringan');
      await waitFor(() => at('Saring menurut'));
      await choose('Saring menurut', 'Jumlah anggota');
      await fill(at('Paling sedikit'), from);
      await fill(at('Paling banyak'), to);
      await press('Pakai saringan');
      expect(page.getByRole('alert').textContent).toBe(sentence);
      expect(onChange).not.toHaveBeenCalled();
      await fill(at('Paling banyak'), '40');
      expect(page.queryByRole('alert')).toBeNull();
    },
  );

  test('a RAT condition without a touch asks for who has not met in the newest year', async () => {
    const { choose, press, onChange, at } = open();
    await press('Tambah saringan');
    await waitFor(() => at('Saring menurut'));
    await choose('Saring menurut', 'RAT per tahun buku');
    await waitFor(() => expect(valueOf(at('Tahun buku'))).toBe('2024'));
    await press('Pakai saringan');
    expect(onChange.mock.calls).toEqual([[[{ field: 'rat', bookYear: 2024, isReported: false }]]]);
  });

  test('words of the register stand with how often they occur', async () => {
    const { page, user, choose, press, asked, onChange, at } = open();
    await press('Tambah saringan');
    await waitFor(() => at('Saring menurut'));
    await choose('Saring menurut', 'Sektor usaha');
    await user.click(await page.findByLabelText('Pertanian (1.200)'));
    await press('Pakai saringan');
    expect(asked('cooperative.listValues').at(-1)).toEqual({ field: 'sector' });
    expect(onChange.mock.calls).toEqual([[[{ field: 'sector', in: ['Pertanian'] }]]]);
  });

  test('a condition is changed in its own place, beginning as it stands', async () => {
    const { page, at, fill, press, onChange } = open([
      { field: 'legalEntityOn', from: day('2001-02-03'), to: null },
      { field: 'status', in: ['active'] },
    ]);
    await press(/^Ubah saringan berbadan hukum sejak/);
    await page.findByLabelText('Sejak tanggal');
    expect(valueOf(at('Sejak tanggal'))).toBe('03/02/2001');
    expect(page.queryByLabelText('Saring menurut')).toBeNull();
    await fill(at('Sampai tanggal'), '31/12/2010');
    await press('Pakai saringan');
    expect(onChange.mock.calls).toEqual([
      [
        [
          { field: 'legalEntityOn', from: '2001-02-03', to: '2010-12-31' },
          { field: 'status', in: ['active'] },
        ],
      ],
    ]);
  });

  test('villages need their district first', async () => {
    const { page, user, choose, press, asked, answer, onChange, at } = open();
    await press('Tambah saringan');
    await waitFor(() => at('Saring menurut'));
    await choose('Saring menurut', 'Desa/kelurahan');
    await page.findByText('Pilih kecamatannya dahulu.');
    answer({ 'region.listChildren': [{ code: '64.08.04.2001', name: 'Singa Gembara', kind: 'desa' }] });
    await choose('Kecamatan', 'Sangatta Utara');
    await user.click(await page.findByLabelText('Singa Gembara'));
    await press('Pakai saringan');
    expect(asked('region.listChildren').at(-1)).toEqual({ parentCode: '64.08.04' });
    expect(onChange.mock.calls).toEqual([[[{ field: 'village', in: ['64.08.04.2001'] }]]]);
  });
});
