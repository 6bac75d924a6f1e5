import { waitFor } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { OutputOf } from '#contract/index.ts';
import type { CheckedProof } from '#contract/proof.ts';
import { CheckTab } from '../../../../renderer/features/proof/check-tab.tsx';
import { KeysTab } from '../../../../renderer/features/proof/keys-tab.tsx';
import { RevokedTab } from '../../../../renderer/features/proof/revoked-tab.tsx';
import { SavePage } from '../../../../renderer/features/proof/save-page.tsx';
import { buttonOf, buttonsOf } from '../../../helpers/page-find.ts';
import { isDisabled, saidAt, textsOf } from '../../../helpers/page-look.ts';
import { day } from '../../../helpers/page-samples.ts';
import { nextTurn, renderPart } from '../../../helpers/render-part.tsx';
import { refusal, type Script } from '../../../helpers/scripted-bridge.ts';

const GENUINE: CheckedProof = {
  verdict: 'genuine',
  by: 'code',
  facts: {
    kind: 'award-certificate',
    isSample: false,
    on: day('2025-02-03'),
    regionCode: '64.08',
    number: '001/PIAGAM/2025',
    name: 'KSP Maju',
    officeName: 'Dinas Koperasi',
    shortCode: '7K3M-Q9TD-2XNB',
    keyId: 'K1',
  },
  revocation: null,
};

describe('checking a paper', () => {
  const CODE = 'Kode pendek, nomor, atau teks QR';
  const open = (script: Script = {}) => renderPart(<CheckTab />, script);

  test('by what was typed, without blanks around it; Enter does too', async () => {
    const { page, at, fill, user, asked } = open({ 'proof.check': GENUINE });
    expect(isDisabled(buttonOf('Periksa'))).toBe(true);
    await fill(at(CODE), '  7K3M-Q9TD-2XNB ');
    await user.keyboard('{Enter}');
    await page.findByText('001/PIAGAM/2025');
    expect(asked('proof.check')).toEqual([{ text: '7K3M-Q9TD-2XNB' }]);
    expect(page.queryByText('Dinas Koperasi (wilayah 64.08)')).not.toBeNull();
  });

  test('while another is being checked the last verdict is not shown for it', async () => {
    const { page, at, fill, press, answer } = open({ 'proof.check': GENUINE });
    await fill(at(CODE), 'AAAA');
    await press('Periksa');
    await page.findByText('001/PIAGAM/2025');
    answer({ 'proof.check': () => new Promise(() => undefined) });
    await fill(at(CODE), 'BBBB');
    await press('Periksa');
    await waitFor(() => expect(page.queryByText('001/PIAGAM/2025')).toBeNull());
  });

  test('a sample says that it is no official paper', async () => {
    const facts = GENUINE.facts && { ...GENUINE.facts, isSample: true };
    const { page, at, fill, press } = open({ 'proof.check': { ...GENUINE, facts } });
    await fill(at(CODE), 'AAAA');
    await press('Periksa');
    expect(await page.findByText('CONTOH: kertas latihan, bukan dokumen resmi.')).not.toBeNull();
  });

  test('a revoked one says when and why, and is not revoked again', async () => {
    const revocation = { revokedOn: day('2025-11-14'), reason: 'Salah nama' };
    const { page, at, fill, press } = open({ 'proof.check': { ...GENUINE, verdict: 'revoked', revocation } });
    await fill(at(CODE), 'AAAA');
    await press('Periksa');
    await page.findByText('Salah nama');
    expect(page.queryByText('14 November 2025')).not.toBeNull();
    expect(buttonsOf('Cabut kertas ini')).toEqual([]);
  });

  test('a genuine one can be revoked from here', async () => {
    const { page, at, fill, press } = open({ 'proof.check': GENUINE });
    await fill(at(CODE), 'AAAA');
    await press('Periksa');
    await page.findByText('001/PIAGAM/2025');
    await press('Cabut kertas ini');
    expect(
      page.queryByText(/^Nomor 001\/PIAGAM\/2025 untuk KSP Maju dinyatakan tidak berlaku/),
    ).not.toBeNull();
  });
});

describe('the keys of the office', () => {
  const key = {
    id: 'K1',
    publicKey: 'abc',
    createdAt: '2025-01-02T02:00:00.000Z',
    retiredAt: null,
    retiredReason: '',
    papers: 1200,
  };
  const old = {
    ...key,
    id: 'K0',
    retiredAt: '2025-01-02T02:00:00.000Z',
    retiredReason: 'Lembar hilang',
    papers: 3,
  };
  const open = (state: OutputOf<'proof.keys'>['state'], script: Script = {}) =>
    renderPart(<KeysTab keys={{ state, keys: state === 'none' ? [] : [old, key] }} />, {
      'proof.pageAddress': { address: '', updatedAt: null },
      ...script,
    });

  test('say which is used, and since when and why another is not', () => {
    const { page } = open('ready');
    const rows = [...page.getByRole('table').querySelectorAll('tbody tr')].map((row) =>
      textsOf([...row.children]),
    );
    expect(rows).toEqual([
      ['K0', '2 Januari 2025', 'Tidak dipakai sejak 2 Januari 2025: Lembar hilang', '3'],
      ['K1', '2 Januari 2025', 'Dipakai', '1.200'],
    ]);
  });

  test('a secret that is not here cannot be printed or saved, only brought back', () => {
    const { page } = open('missing');
    expect(page.queryByText('Kunci rahasia tidak ada di komputer ini')).not.toBeNull();
    expect(isDisabled(buttonOf('Cetak lembar pemulihan'))).toBe(true);
    expect(isDisabled(buttonOf('Simpan kunci terenkripsi'))).toBe(true);
    expect(isDisabled(buttonOf('Pulihkan kunci'))).toBe(false);
  });

  test('the sheet is printed under the name of the key in use', async () => {
    const { page, press, asked } = open('ready', {
      'shell.saveAs': { path: '/usb/lembar.pdf' },
      'proof.printSheet': { path: '/usb/lembar.pdf', pages: 1 },
    });
    await press('Cetak lembar pemulihan');
    await page.findByText(/^Lembar pemulihan selesai\./);
    expect(asked('shell.saveAs')).toEqual([{ suggestedName: 'lembar-pemulihan-K1.pdf', kind: 'pdf' }]);
    expect(asked('proof.printSheet')).toEqual([{ path: '/usb/lembar.pdf' }]);
  });

  test('no place chosen prints nothing', async () => {
    const { press, names } = open('ready', { 'shell.saveAs': { path: null } });
    await press('Cetak lembar pemulihan');
    await nextTurn();
    expect(names()).not.toContain('proof.printSheet');
  });

  test('the address of the page is asked for, kept, and the first letter with it to be tried', async () => {
    const { page, at, fill, press, asked } = open('ready', {
      'proof.savePageAddress': { address: 'https://contoh.go.id/periksa.html' },
    });
    await page.findByText(/^QR belum memuat alamat web/);
    await press('Ubah alamat');
    await fill(at('Alamat lengkap'), 'https://contoh.go.id/periksa.html');
    await press('Simpan');
    await page.findByText(/^Alamat tersimpan\. Coba pindai/);
    expect(asked('proof.savePageAddress')).toEqual([
      { expectedUpdatedAt: null, address: 'https://contoh.go.id/periksa.html' },
    ]);
  });

  test('an address that is none is refused at its field', async () => {
    const message = 'Tulis alamat lengkap yang diawali https://';
    const { page, at, fill, press } = open('ready', {
      'proof.savePageAddress': refusal('INVALID_INPUT', { faults: [{ path: 'address', message }] }),
    });
    await page.findByText(/^QR belum memuat alamat web/);
    await press('Ubah alamat');
    await fill(at('Alamat lengkap'), 'contoh');
    await press('Simpan');
    await waitFor(() => expect(saidAt(at('Alamat lengkap'))).toContain(message));
  });

  test('a new key says what to do next', async () => {
    const { page, at, fill, press } = open('ready', { 'proof.newKey': { keyId: 'K2' } });
    await press('Buat kunci baru');
    await fill(at('Alasan'), 'Pergantian petugas');
    await press('Buat kunci baru');
    expect(await page.findByText('Kunci baru dipakai. Cetak lembar pemulihannya sekarang.')).not.toBeNull();
  });
});

describe('revoked papers and the page for others', () => {
  test('none says how one is revoked', () => {
    const { page } = renderPart(<RevokedTab revoked={[]} />);
    expect(page.queryByText('Belum ada kertas yang dicabut')).not.toBeNull();
  });

  test('the page is saved with how many keys and revoked numbers it knows, and opened by the system', async () => {
    const { page, press, asked } = renderPart(<SavePage />, {
      'shell.saveAs': { path: '/usb/pemeriksa.html' },
      'proof.savePage': { path: '/usb/pemeriksa.html', byteCount: 100_000, keyCount: 2, revokedCount: 3 },
      'shell.openDocument': { isOpened: true },
    });
    await press('Simpan halaman pemeriksa');
    await page.findByText('Halaman pemeriksa tersimpan (2 kunci, 3 nomor dicabut).');
    await press('Buka');
    expect(asked('shell.openDocument')).toEqual([{ path: '/usb/pemeriksa.html' }]);
  });

  test('a place that cannot be written is said, and can be closed', async () => {
    const { page, press, user } = renderPart(<SavePage />, {
      'shell.saveAs': { path: '/usb/pemeriksa.html' },
      'proof.savePage': refusal('DISK_FULL'),
    });
    await press('Simpan halaman pemeriksa');
    await page.findByRole('alert');
    await user.keyboard('{Escape}');
    await waitFor(() => expect(page.queryByRole('alert')).toBeNull());
  });
});
