import { waitFor } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { ProductHalal as Halal } from '#contract/halal/shapes.ts';
import { UmkmScreen } from '../../../../renderer/features/umkm/umkm-screen.tsx';
import { saidAt } from '../../../helpers/page-look.ts';
import { SAVED_ELSEWHERE_AT } from '../../../helpers/page-samples.ts';
import { renderPart } from '../../../helpers/render-part.tsx';
import type { Script } from '../../../helpers/scripted-bridge.ts';
import {
  CONDITIONS,
  HALAL_CHOICES,
  LACKING_LINE,
  LATE_LINE,
  LATE_PRODUCT,
  NOTHING_YET,
  RECAP,
} from './halal-samples.ts';
import { CHOICES, RECORD, STANDING } from './umkm-samples.ts';

const SAVED = { id: 'h9', updatedAt: SAVED_ELSEWHERE_AT };
const STAGES = [{ code: 'none', name: 'Pra-cek', count: 0 }];

function open(view: 'businesses' | 'halal', product: Halal, script: Script = {}) {
  const isEmpty = product.cases.length === 0;
  return renderPart(<UmkmScreen place={{ screen: 'umkm', view }} />, {
    'umkm.choices': CHOICES,
    'umkm.standing': STANDING,
    'umkm.list': { rows: [RECORD] } as never,
    'umkm.count': { total: 1 },
    'umkm.get': RECORD,
    'region.listChildren': [],
    'cooperative.list': { rows: [] } as never,
    'licence.ofUmkm': { rows: [] },
    'halal.choices': HALAL_CHOICES,
    'halal.standing': { cases: isEmpty ? 0 : 1, lacking: 1, stages: STAGES },
    'halal.list': { rows: isEmpty ? [] : [LATE_LINE] },
    'halal.count': { total: isEmpty ? 0 : 1 },
    'halal.lacking': { rows: [LACKING_LINE] },
    'halal.countLacking': { total: 1 },
    'halal.ofProduct': product,
    'halal.conditions': CONDITIONS,
    'halal.recap': RECAP,
    ...script,
  });
}

describe('the list of applications', () => {
  test('says what to do where none is on record', async () => {
    const { page } = open('halal', NOTHING_YET);
    await page.findByText('Belum ada permohonan halal');
    expect(await page.findByText(/tekan Halal… di samping produknya/)).not.toBeNull();
  });

  test('U8: shows the stage, how long it waits, and that it is late', async () => {
    const { page } = open('halal', LATE_PRODUCT);
    await page.findByText(/lewat 10 hari kerja \(Ps 33A\)/);
    expect(page.queryByText('78 hari')).not.toBeNull();
  });

  test('what was taken out says why, and comes back only when that is asked', async () => {
    const { page, user, press, asked } = open('halal', LATE_PRODUCT, {
      'halal.list': { rows: [{ ...LATE_LINE, removedReason: 'tercatat dua kali' }] },
      'halal.restore': SAVED,
    });
    await user.click(await page.findByLabelText('Yang dihapus'));
    await user.dblClick(await page.findByText('Amplang tenggiri 250 g'));
    await page.findByText('Dihapus: tercatat dua kali.');
    expect(asked('halal.restore')).toEqual([]);
    await press('Urungkan hapus');
    expect(await page.findByText(/kembali ke daftar/)).not.toBeNull();
    expect(asked('halal.restore')).toEqual([{ id: 'h1' }]);
  });

  test('U9: shows what lacks a certificate with its duty', async () => {
    const { page, user } = open('halal', NOTHING_YET);
    await user.click(await page.findByText('Belum halal'));
    await page.findByText('wajib mulai 18-10-2026');
    expect(page.queryByText('belum ada yang tercatat')).not.toBeNull();
  });

  test('U10: three figures stand apart, and no percentage joins them', async () => {
    const { page, user } = open('halal', LATE_PRODUCT);
    await user.click(await page.findByText('Rekap halal'));
    await page.findByText(/^37 orang .* dilatih/);
    expect(page.queryByText(/^60 sertifikat halal terbit/)).not.toBeNull();
    expect(page.queryByText(/%/)).toBeNull();
    expect(page.queryByText(/tidak mempunyai tanda topik lain/)).not.toBeNull();
  });
});

describe('the halal dialog of a product', () => {
  const fromPanel = async (product: Halal, script: Script = {}) => {
    const part = open('businesses', product, script);
    await part.user.click(await part.page.findByText('Amplang Contoh Rasa'));
    await part.press('Halal: Amplang tenggiri 250 g');
    return part;
  };

  test('says the duty and what to do first, and records with the answers of the pre-check', async () => {
    const fails = {
      meets: false,
      reasons: [
        {
          code: 'HALAL_TIDAK_MEMENUHI',
          level: 'refuse',
          message: 'Tidak memenuhi: omzet Rp500.000.001 melebihi Rp500.000.000.',
          field: 'omzet',
        },
      ],
      basis: CONDITIONS.basis,
      inForceFrom: CONDITIONS.inForceFrom,
      ruleNote: CONDITIONS.ruleNote,
    } as const;
    const { page, at, fill, choose, press, asked } = await fromPanel(NOTHING_YET, {
      'halal.check': fails,
      'halal.record': SAVED,
      'halal.remove': SAVED,
    });
    await page.findByText('wajib mulai 18-10-2026');
    await page.findByText(/mulai dengan pra-cek/);
    await press('Catat permohonan');
    await fill(at('Tahun kuota'), 'dua ribu');
    await press('Simpan');
    expect(saidAt(at('Tahun kuota'))).toContain('empat angka');
    await fill(at('Tahun kuota'), '2023');
    await fill(at('Tanggal pra-cek'), '1/6/2023');
    await page.findByText(/Omzet yang tercatat: Rp750\.000\.000\. Paling banyak Rp500\.000\.000\./);
    await fill(at('Omzet setahun menurut pernyataan'), '500.000.001');
    await choose('Mempunyai NIB', 'ya');
    await page.findByText('Tidak memenuhi');
    await press('Simpan');
    await page.findByText('Permohonan halal Amplang tenggiri 250 g tercatat.');
    expect(asked('halal.record')).toMatchObject([
      {
        productId: 'p1',
        quotaYear: 2023,
        checkedOn: '2023-06-01',
        checkedSales: 500_000_001,
        answers: { nib: true },
      },
    ]);
  });

  test('shows steps and clocks, records the next step and takes it back', async () => {
    const { page, press, asked } = await fromPanel(LATE_PRODUCT, {
      'halal.recordStage': { ...SAVED, eventId: 'e9' },
      'halal.undoStage': SAVED,
    });
    await page.findByText('Pernah difasilitasi: 2023 (Abon).');
    await page.findByText('11 hari kerja sejak didaftarkan: lewat 10 hari kerja (Ps 33A)');
    await press('Catat tahap');
    await press('Catat');
    await page.findByText('Hasil verifikasi PPH: Amplang tenggiri 250 g.');
    expect(asked('halal.recordStage')).toEqual([
      { id: 'h1', stage: 'verifikasi', on: '2025-11-18', by: 'Contoh Pendamping', note: '' },
    ]);
    // The dialog's own step has the same word; the bar's stands last.
    const undo = page.getAllByRole('button', { name: 'Urungkan', hidden: true }).at(-1);
    undo?.click();
    await waitFor(() => expect(asked('halal.undoStage')).toEqual([{ id: 'h1', eventId: 'e9' }]));
  });
});
