import { waitFor } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { UmkmScreen } from '../../../../renderer/features/umkm/umkm-screen.tsx';
import type { PlaceOf } from '../../../../renderer/lib/navigation.tsx';
import { saidAt } from '../../../helpers/page-look.ts';
import { SAVED_ELSEWHERE_AT } from '../../../helpers/page-samples.ts';
import { renderPart } from '../../../helpers/render-part.tsx';
import { refusal, type Script } from '../../../helpers/scripted-bridge.ts';
import { CHOICES, LICENCE, LICENCE_CHOICES, LICENCE_LINES, RECORD, STANDING } from './umkm-samples.ts';

const SAVED = { id: 'l9', updatedAt: SAVED_ELSEWHERE_AT };
const COUNTS = { licences: 2, applied: 0, issued: 2, refused: 0, revoked: 0, umkms: 1, cooperatives: 1 };
const NOTHING_READ = { hints: [], warnings: [], endYear: null, usualEnd: null, pirt: null };

function open(place: Partial<PlaceOf<'umkm'>>, script: Script = {}) {
  return renderPart(<UmkmScreen place={{ screen: 'umkm', ...place }} />, {
    'umkm.choices': CHOICES,
    'umkm.standing': STANDING,
    'umkm.list': { rows: [RECORD] } as never,
    'umkm.count': { total: 1 },
    'umkm.get': RECORD,
    'licence.ofUmkm': { rows: [LICENCE] },
    'licence.choices': LICENCE_CHOICES,
    'licence.standing': {
      licences: 2,
      standings: {
        expired: 0,
        soon: 1,
        valid: 0,
        endless: 1,
        undated: 0,
        applied: 0,
        refused: 0,
        revoked: 0,
      },
    },
    'licence.list': { rows: LICENCE_LINES },
    'licence.count': { total: 2 },
    'licence.readNumber': NOTHING_READ,
    'licence.recap': { rows: [{ key: 'pirt', name: 'SPP-IRT (P-IRT)', ...COUNTS }], sum: COUNTS },
    ...script,
  });
}

describe('licences in the record of a business', () => {
  test('say what to do where there are none', async () => {
    const { page } = open({ id: 'u1' }, { 'licence.ofUmkm': { rows: [] } });
    const said = 'Belum ada izin yang tercatat. Tekan Tambah izin; jenisnya sudah cukup.';
    expect(await page.findByText(said)).not.toBeNull();
  });

  test('stand with number, end and how they stand', async () => {
    const { page } = open({ id: 'u1' });
    await page.findByText(
      'SPP-IRT (P-IRT), Amplang tenggiri 250 g, 2 15 6408 01 0012 - 28, sampai 02/01/2026, berakhir dalam 45 hari',
    );
    expect(await page.findByText('Segera habis')).not.toBeNull();
  });

  test('a kind is enough; one without an end is told so by itself, and the record is taken back', async () => {
    const { page, at, press, choose, asked } = open(
      { id: 'u1' },
      { 'licence.record': { ...SAVED, warnings: [] }, 'licence.remove': SAVED },
    );
    await page.findByText('Tambah izin');
    await press('Tambah izin');
    await page.findByRole('dialog');
    await press('Simpan');
    expect(saidAt(at('Jenis izin'))).toBe('Jenis izin harus diisi.');
    await choose('Jenis izin', 'Nomor Induk Berusaha (NIB)');
    expect(page.queryByLabelText('Berlaku sampai')).toBeNull();
    await press('Simpan');
    await page.findByText('Nomor Induk Berusaha (NIB) tercatat.');
    expect(asked('licence.record')).toMatchObject([
      {
        umkmId: 'u1',
        kind: 'nib',
        number: '',
        isEndless: true,
        validUntil: null,
        helper: '',
        fundYear: null,
      },
    ]);
    await press('Urungkan');
    await waitFor(() =>
      expect(asked('licence.remove')).toEqual([{ id: 'l9', reason: 'Diurungkan segera sesudah dicatat.' }]),
    );
  });

  test('what a number says stands beside it; the typed day is what is sent, its warning is told', async () => {
    const { page, at, fill, press, choose, asked } = open(
      { id: 'u1' },
      {
        'licence.readNumber': {
          ...NOTHING_READ,
          hints: ['kemasan plastik', 'berakhir tahun 2028'],
          endYear: 2028,
        },
        'licence.record': {
          ...SAVED,
          warnings: [
            { code: 'IZIN_TAHUN_BEDA', level: 'warning', message: 'Menurut nomornya berakhir tahun 2028.' },
          ],
        },
      },
    );
    await page.findByText('Tambah izin');
    await press('Tambah izin');
    await choose('Jenis izin', 'SPP-IRT (P-IRT)');
    await choose('Untuk produk', 'Amplang tenggiri 250 g');
    await fill(at('Nomor'), '215640801001228');
    await page.findByText(/Dari nomornya: kemasan plastik, berakhir tahun 2028\./);
    await fill(at('Berlaku sampai'), 'kapan-kapan');
    await press('Simpan');
    expect(saidAt(at('Berlaku sampai'))).toContain('Tanggal tidak terbaca');
    await fill(at('Berlaku sampai'), '31/1/2029');
    await press('Simpan');
    await page.findByText('Menurut nomornya berakhir tahun 2028.');
    expect(asked('licence.record')).toMatchObject([
      {
        kind: 'pirt',
        productId: 'p1',
        number: '215640801001228',
        validUntil: '2029-01-31',
        isEndless: false,
      },
    ]);
  });

  test('is corrected with the instant it was read at, and taken out with a reason', async () => {
    const { page, at, fill, press, asked, user } = open(
      { id: 'u1' },
      {
        'licence.correct': refusal('INVALID_INPUT', {
          faults: [{ path: 'issuedOn', message: 'Belum terjadi.' }],
        }),
        'licence.remove': SAVED,
        'licence.restore': SAVED,
      },
    );
    await user.click(await page.findByText(/SPP-IRT \(P-IRT\), Amplang/));
    await page.findByRole('dialog');
    await fill(at('Terbit pada'), '1/1/2030');
    await press('Simpan');
    await waitFor(() => expect(saidAt(at('Terbit pada'))).toBe('Belum terjadi.'));
    expect(asked('licence.correct')).toMatchObject([
      {
        id: 'l1',
        expectedUpdatedAt: LICENCE.updatedAt,
        number: LICENCE.number,
        validUntil: '2026-01-02',
        helper: 'office',
        fundYear: 2025,
      },
    ]);
    const dialog = page.getByRole('dialog');
    const remove = page.getAllByRole('button', { name: 'Hapus' }).find((one) => dialog.contains(one));
    await user.click(remove ?? dialog);
    await fill(at('Alasan'), 'tercatat dua kali');
    await press('Hapus');
    await page.findByText('SPP-IRT (P-IRT) dihapus.');
    expect(asked('licence.remove')).toEqual([{ id: 'l1', reason: 'tercatat dua kali' }]);
    await press('Urungkan');
    await waitFor(() => expect(asked('licence.restore')).toEqual([{ id: 'l1' }]));
  });
});

describe('licences of all', () => {
  test('open on those that run out, both owners in one list', async () => {
    const { page, asked } = open({ view: 'licences', licences: ['expired', 'soon'] });
    await page.findByText('Koperasi Contoh Maju');
    await page.findByText('berakhir dalam 45 hari');
    await page.findByText('2 izin. Segera habis: dalam 90 hari untuk UMKM, 60 hari untuk koperasi.');
    expect(asked('licence.count')[0]).toMatchObject({ standings: ['expired', 'soon'], owner: null });
  });

  test('one of a business opens the business, one of a cooperative the cooperative', async () => {
    const { page, user, went } = open({ view: 'licences' });
    await user.click(await page.findByText('Koperasi Contoh Maju'));
    await waitFor(() => expect(went.at(-1)).toMatchObject({ screen: 'record', id: 'k1' }));
    await user.click(await page.findByText('Amplang Contoh Rasa'));
    await page.findByText('Tambah izin');
  });

  test('say what to do where there are none at all', async () => {
    const { page } = open(
      { view: 'licences' },
      {
        'licence.list': { rows: [] },
        'licence.count': { total: 0 },
        'licence.standing': {
          licences: 0,
          standings: {
            expired: 0,
            soon: 0,
            valid: 0,
            endless: 0,
            undated: 0,
            applied: 0,
            refused: 0,
            revoked: 0,
          },
        },
      },
    );
    await page.findByText('Belum ada izin');
    expect(await page.findByText(/Izin dicatat dari rincian usahanya/)).not.toBeNull();
  });

  test('the recap names licences and businesses apart', async () => {
    const { page, user, asked } = open({ view: 'licences' });
    await user.click(await page.findByText('Rekap izin'));
    await page.findByText('UMKM berizin terbit');
    await user.click(page.getByText('sumber dana'));
    await waitFor(() => expect(asked('licence.recap').at(-1)).toMatchObject({ by: 'fund' }));
  });
});
