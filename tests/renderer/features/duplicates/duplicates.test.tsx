import { waitFor } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { OutputOf } from '#contract/index.ts';
import { DuplicatesScreen } from '../../../../renderer/features/duplicates/duplicates-screen.tsx';
import { buttonsOf } from '../../../helpers/page-find.ts';
import { isRefused, saidAt, textsOf, valueOf } from '../../../helpers/page-look.ts';
import { renderPart } from '../../../helpers/render-part.tsx';
import { refusal, type Script } from '../../../helpers/scripted-bridge.ts';

const member = {
  id: 'a',
  name: 'KUD Makmur',
  legalEntityNumber: '12/BH/2001',
  nikKoperasi: '',
  districtName: 'Sangatta Utara',
  status: 'active',
  origin: 'impor 2024',
  lastRatOn: null,
};
const other = { ...member, id: 'b', name: 'KUD Makmur Jaya', origin: '' };
const pair: OutputOf<'duplicate.find'>[number] = {
  why: 'legalEntityNumber',
  message: 'Nomor badan hukum 12/BH/2001 tercatat dua kali.',
  first: member,
  second: other,
};
const comparison: OutputOf<'duplicate.compare'> = {
  first: member,
  second: other,
  fields: [
    { field: 'name', label: 'Nama', first: 'KUD Makmur', second: 'KUD Makmur Jaya' },
    { field: 'phone', label: 'Telepon', first: '', second: '0549-1234' },
    { field: 'kind', label: 'Jenis', first: 'Produsen', second: 'Produsen' },
  ],
  histories: [{ label: 'RAT', first: 3, second: 1200 }],
  conflicts: ['RAT tahun buku 2023'],
};
const merge = {
  id: 'm1',
  keptName: 'KUD Makmur',
  removedName: 'KUD Makmur Jaya',
  mergedAt: '2025-11-17T02:00:00.000Z',
  isUndone: false,
};
const START: Script = {
  'duplicate.find': [pair],
  'duplicate.listMerges': [],
  'duplicate.compare': comparison,
};

async function open(script: Script = {}) {
  const part = renderPart(<DuplicatesScreen />, { ...START, ...script });
  await part.page.findByText('Nomor badan hukum 12/BH/2001 tercatat dua kali.');
  return part;
}

describe('two records of perhaps one cooperative', () => {
  test('the first pair is compared at once; only what differs is shown', async () => {
    const { page, press, asked } = await open();
    expect(asked('duplicate.compare')).toEqual([{ firstId: 'a', secondId: 'b' }]);
    const heads = () =>
      textsOf([...page.getByRole('table', { name: /Perbandingan/ }).querySelectorAll('tbody th')]);
    expect(heads()).toEqual(['Nama', 'Telepon']);
    await press('Tampilkan 1 bidang yang sama');
    expect(heads()).toEqual(['Nama', 'Telepon', 'Jenis']);
    await press('Sembunyikan bidang yang sama');
    expect(heads()).toEqual(['Nama', 'Telepon']);
  });

  test('merging as it stands keeps the first with all its own values', async () => {
    const { page, press, asked, answer } = await open({
      'duplicate.merge': { mergeId: 'm1', batchId: 'p1', conflicts: [] },
    });
    await press('Gabungkan');
    await page.findByText(
      'Catatan "KUD Makmur" dipertahankan. Catatan "KUD Makmur Jaya" tidak lagi muncul di daftar, riwayatnya berpindah.',
    );
    expect(page.queryByText(/bidang diambil dari catatan yang digabungkan/)).toBeNull();
    answer({ 'duplicate.find': [], 'duplicate.listMerges': [merge] });
    await press('Gabungkan');
    await page.findByText('Digabungkan ke "KUD Makmur".');
    expect(asked('duplicate.merge')).toEqual([{ keptId: 'a', removedId: 'b', choices: {} }]);
    expect(page.queryByText('Tidak ada yang ganda')).not.toBeNull();
  });

  test('a value of the other record is taken by name, and its number said before merging', async () => {
    const { page, press, user, asked, answer } = await open({
      'duplicate.merge': { mergeId: 'm1', batchId: 'p1', conflicts: [] },
    });
    await user.click(page.getByLabelText('Telepon: pakai catatan kedua, 0549-1234'));
    await press('Gabungkan');
    await page.findByText('1 bidang diambil dari catatan yang digabungkan.');
    answer({ 'duplicate.find': [] });
    await press('Gabungkan');
    await waitFor(() =>
      expect(asked('duplicate.merge')).toEqual([
        { keptId: 'a', removedId: 'b', choices: { phone: 'removed' } },
      ]),
    );
  });

  test('keeping the second turns everything round', async () => {
    const { page, press, user, asked, answer } = await open({
      'duplicate.merge': { mergeId: 'm1', batchId: 'p1', conflicts: [] },
    });
    await user.click(page.getByLabelText('Telepon: pakai catatan kedua, 0549-1234'));
    await user.click(page.getByLabelText('Pertahankan catatan kedua'));
    await user.click(page.getByLabelText('Telepon: pakai catatan pertama, (kosong)'));
    await press('Gabungkan');
    answer({ 'duplicate.find': [] });
    await press('Gabungkan');
    await waitFor(() =>
      expect(asked('duplicate.merge')).toEqual([
        { keptId: 'b', removedId: 'a', choices: { phone: 'removed' } },
      ]),
    );
    await page.findByText('Digabungkan ke "KUD Makmur Jaya".');
  });

  test('turned round and back, nothing is taken any more', async () => {
    const { page, user, press } = await open();
    await user.click(page.getByLabelText('Telepon: pakai catatan kedua, 0549-1234'));
    await user.click(page.getByLabelText('Pertahankan catatan kedua'));
    await user.click(page.getByLabelText('Pertahankan catatan pertama'));
    await press('Gabungkan');
    await page.findByText(/^Catatan "KUD Makmur" dipertahankan/);
    expect(page.queryByText(/bidang diambil dari catatan yang digabungkan/)).toBeNull();
  });

  test('what both have for one year is said before the merge, in the question too', async () => {
    const { page, press } = await open();
    expect(page.getAllByText('RAT tahun buku 2023')).toHaveLength(1);
    await press('Gabungkan');
    await waitFor(() => expect(page.getAllByText('RAT tahun buku 2023')).toHaveLength(2));
  });

  test('a refused merge leaves the pair and the question, with the reason of the refusal', async () => {
    const { page, press } = await open({ 'duplicate.merge': refusal('NOT_FOUND') });
    await press('Gabungkan');
    await press('Gabungkan');
    await page.findByRole('alert');
    expect(page.queryByText('Gabungkan kedua catatan?')).not.toBeNull();
  });
});

describe('two cooperatives after all', () => {
  test('needs a reason at its field, then leaves the list', async () => {
    const { page, at, fill, press, asked, answer } = await open({
      'duplicate.dismiss': { isDismissed: true },
    });
    await press('Bukan ganda');
    await press('Bukan ganda');
    expect(saidAt(at('Alasan'))).toContain('Tulis alasannya');
    expect(asked('duplicate.dismiss')).toEqual([]);
    await waitFor(() => expect(document.activeElement).toBe(at('Alasan')));
    await fill(at('Alasan'), '  alamatnya lain ');
    expect(isRefused(at('Alasan'))).toBe(false);
    answer({ 'duplicate.find': [] });
    await press('Bukan ganda');
    await page.findByText('Pasangan itu dinyatakan bukan ganda.');
    expect(asked('duplicate.dismiss')).toEqual([{ firstId: 'a', secondId: 'b', reason: 'alamatnya lain' }]);
  });

  test('names both and keeps the reason after a refusal', async () => {
    const { page, at, fill, press } = await open({ 'duplicate.dismiss': refusal('NOT_FOUND') });
    await press('Bukan ganda');
    await page.findByText('KUD Makmur / KUD Makmur Jaya');
    await fill(at('Alasan'), 'alamatnya lain');
    await press('Bukan ganda');
    await page.findByRole('alert');
    expect(valueOf(at('Alasan'))).toBe('alamatnya lain');
  });
});

describe('what has been merged', () => {
  const MERGED: Script = {
    'duplicate.find': [],
    'duplicate.listMerges': [merge, { ...merge, id: 'm0', removedName: 'KSU Lama', isUndone: true }],
  };
  async function openMerges(script: Script = {}) {
    const part = renderPart(<DuplicatesScreen />, { ...START, ...MERGED, ...script });
    await part.page.findByText('Tidak ada yang ganda');
    await part.press('Penggabungan (2)');
    return part;
  }

  test('can be taken apart once, after a question that says what comes back', async () => {
    const { page, press, asked } = await openMerges({ 'duplicate.undoMerge': { restored: 4 } });
    expect(buttonsOf('Batalkan penggabungan KSU Lama')).toEqual([]);
    await press('Batalkan penggabungan KUD Makmur Jaya');
    await page.findByText(/^"KUD Makmur Jaya" menjadi catatan tersendiri lagi/);
    expect(asked('duplicate.undoMerge')).toEqual([]);
    await press('Batalkan penggabungan');
    await page.findByText('Penggabungan dibatalkan; kedua catatan kembali seperti semula.');
    expect(asked('duplicate.undoMerge')).toEqual([{ mergeId: 'm1' }]);
  });

  test('one with later work is refused in the question; closed, the refusal is gone', async () => {
    const { page, press } = await openMerges({ 'duplicate.undoMerge': refusal('CHANGE_HAS_LATER_WORK') });
    await press('Batalkan penggabungan KUD Makmur Jaya');
    await press('Batalkan penggabungan');
    await page.findByRole('alert');
    await press('Batal');
    await press('Batalkan penggabungan KUD Makmur Jaya');
    expect(page.queryByRole('alert')).toBeNull();
  });

  test('nothing merged is said', async () => {
    const { page, press } = renderPart(<DuplicatesScreen />, { ...START, 'duplicate.find': [] });
    await page.findByText('Tidak ada yang ganda');
    await press('Penggabungan (0)');
    expect(page.queryByText('Belum ada penggabungan')).not.toBeNull();
  });

  test('a list that cannot be read says so and does not say that nothing is double', async () => {
    const { page } = renderPart(<DuplicatesScreen />, {
      ...START,
      'duplicate.find': refusal('OFFICE_NOT_SET_UP'),
    });
    await page.findByRole('alert');
    expect(page.queryByText('Tidak ada yang ganda')).toBeNull();
  });
});
