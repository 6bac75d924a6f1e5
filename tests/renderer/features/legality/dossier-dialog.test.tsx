import { waitFor } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import type { DossierLine } from '#contract/legality.ts';
import { DossierDialog } from '../../../../renderer/features/legality/dossier-dialog.tsx';
import { saidAt, valueOf } from '../../../helpers/page-look.ts';
import { day, READ_AT, SAVED_ELSEWHERE_AT } from '../../../helpers/page-samples.ts';
import { renderPart } from '../../../helpers/render-part.tsx';
import { refusal, type Script } from '../../../helpers/scripted-bridge.ts';

const DOSSIER = {
  id: 'b1',
  cooperativeId: 'k1',
  cooperativeName: 'KUD Mundur',
  openedOn: day('2025-03-01'),
  grounds: ['no-rat'],
  letterNumber: '500/1/DISKOP',
  letterOn: day('2025-03-10'),
  noticeOn: null,
  noticePlace: '',
  objections: [
    { receivedOn: day('2025-04-01'), from: 'Pak Anwar', content: 'Keberatan', state: 'open', answer: '' },
  ],
  proposalNumber: '',
  proposalOn: null,
  officer: 'Rini',
  note: '',
  updatedAt: READ_AT,
} as unknown as DossierLine;

async function open(dossier: DossierLine | null, script: Script = {}) {
  const onClose = vi.fn<() => void>();
  const part = renderPart(<DossierDialog dossier={dossier} onClose={onClose} />, {
    'legality.choices': {
      permitKinds: [],
      grounds: [
        { code: 'no-rat', name: 'Tidak RAT tiga tahun', isRequired: false },
        { code: 'no-office', name: 'Tidak berkantor', isRequired: false },
      ],
      warningDays: 30,
    },
    'cooperative.list': refusal('OFFICE_NOT_SET_UP'),
    ...script,
  });
  await part.page.findByLabelText('Tidak berkantor');
  return { ...part, onClose };
}

describe('a dossier of dissolution', () => {
  test('is saved whole: what was not touched goes as it stands, days as days', async () => {
    const { page, at, fill, press, user, asked, onClose } = await open(DOSSIER, {
      'dissolution.save': { id: 'b1', batchId: 'p1' },
    });
    await user.click(page.getByLabelText('Tidak berkantor'));
    await fill(at('Tanggal pengumuman'), '5 April 2025');
    await fill(at('Jawaban dinas'), 'Sudah dijawab lisan');
    await press('Simpan');
    await waitFor(() => expect(asked('dissolution.save')).toHaveLength(1));
    expect(asked('dissolution.save')[0]).toMatchObject({
      cooperativeId: 'k1',
      id: 'b1',
      expectedUpdatedAt: READ_AT,
      openedOn: '2025-03-01',
      grounds: ['no-rat', 'no-office'],
      letterOn: '2025-03-10',
      noticeOn: '2025-04-05',
      objections: [{ receivedOn: '2025-04-01', from: 'Pak Anwar', answer: 'Sudah dijawab lisan' }],
      proposalOn: null,
    });
    await waitFor(() => expect(onClose).toHaveBeenCalledTimes(1));
  });

  test('a new one needs its cooperative and the day it was opened, which is today to begin with', async () => {
    const { at, fill, press, names } = await open(null);
    expect(valueOf(at('Tanggal pembukaan berkas'))).toBe('18/11/2025');
    await fill(at('Tanggal pembukaan berkas'), '');
    await press('Simpan');
    expect(saidAt(at('Tanggal pembukaan berkas'))).toContain('Tanggal pembukaan berkas harus diisi.');
    expect(saidAt(at('Koperasi'))).toContain('Pilih koperasi dari daftar yang muncul saat mengetik.');
    expect(names()).not.toContain('dissolution.save');
  });

  test('a day that cannot be read is not taken for none', async () => {
    const { at, fill, press, names } = await open(DOSSIER);
    await fill(at('Tanggal pengumuman'), 'April');
    await press('Simpan');
    expect(saidAt(at('Tanggal pengumuman'))).toContain('Tanggal tidak terbaca.');
    expect(names()).not.toContain('dissolution.save');
  });

  test('an objection without its sender is refused at its own line, with the cursor there', async () => {
    const { at, fill, press, names } = await open(DOSSIER);
    await fill(at('Dari'), '');
    await press('Simpan');
    expect(saidAt(at('Dari'))).toContain('Dari harus diisi.');
    await waitFor(() => expect(document.activeElement).toBe(at('Dari')));
    expect(names()).not.toContain('dissolution.save');
  });

  test('saved elsewhere meanwhile: who and what is said, a field is taken over, the rest stays as typed', async () => {
    const { page, at, fill, press, asked, answer } = await open(DOSSIER, {
      'dissolution.save': refusal('RECORD_CHANGED_ELSEWHERE', {
        facts: {
          siapa: 'Siti Rahma',
          waktu: '18 November 2025 pukul 10.00',
          isian: 'Petugas, Tanggal surat',
        },
        changed: {
          updatedAt: SAVED_ELSEWHERE_AT,
          fields: [
            { name: 'officer', label: 'Petugas', now: 'Budi', value: 'Budi' },
            { name: 'letterOn', label: 'Tanggal surat', now: '12 Maret 2025', value: '2025-03-12' },
          ],
        },
      }),
    });
    await fill(at('Petugas'), 'Citra');
    await fill(at('Nomor surat usul'), '500/9');
    await press('Simpan');
    await page.findByText(
      /Siti Rahma mengubahnya pada 18 November 2025 pukul 10.00: Petugas, Tanggal surat\./,
    );
    expect(valueOf(at('Petugas'))).toBe('Citra');
    await press('Pakai yang di register: Tanggal surat');
    answer({ 'dissolution.save': { id: 'b1', batchId: 'p1' } });
    await press('Simpan seperti di formulir');
    await waitFor(() => expect(asked('dissolution.save')).toHaveLength(2));
    expect(asked('dissolution.save')[1]).toMatchObject({
      expectedUpdatedAt: SAVED_ELSEWHERE_AT,
      officer: 'Citra',
      letterOn: '2025-03-12',
      proposalNumber: '500/9',
    });
  });
});
