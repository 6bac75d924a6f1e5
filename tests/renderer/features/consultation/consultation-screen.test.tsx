import { waitFor } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { ConsultationLine } from '#contract/consultation.ts';
import { ConsultationScreen } from '../../../../renderer/features/consultation/consultation-screen.tsx';
import { saidAt, valueOf } from '../../../helpers/page-look.ts';
import { READ_AT, SAVED_ELSEWHERE_AT } from '../../../helpers/page-samples.ts';
import { renderPart } from '../../../helpers/render-part.tsx';
import { refusal, type Script } from '../../../helpers/scripted-bridge.ts';
import { CHOICES, LINE } from './consultation-samples.ts';

const SAVED = { id: 'c9', updatedAt: SAVED_ELSEWHERE_AT };

function open(rows: readonly ConsultationLine[], script: Script = {}) {
  const isWaiting = rows.some(({ outcome }) => outcome === 'follow_up');
  return renderPart(<ConsultationScreen place={{ screen: 'consultation' }} />, {
    'consultation.choices': rows.length === 0 ? { ...CHOICES, years: [] } : CHOICES,
    'consultation.list': { rows },
    'consultation.count': { total: rows.length },
    'consultation.followUps': { rows, waiting: isWaiting ? 1 : 0, overdue: 0, dueToday: isWaiting ? 1 : 0 },
    'cooperative.list': { rows: [], total: 0 } as never,
    'umkm.list': { rows: [] },
    'draft.get': null,
    'draft.save': { savedAt: READ_AT },
    'draft.discard': { wasThere: true },
    ...script,
  });
}

describe('the screen of consultations', () => {
  test('says that nothing was recorded yet, and what to do first', async () => {
    const { page } = open([]);
    await page.findByText('Belum ada konsultasi');
    const state = '0 konsultasi hari ini; tidak ada tindak lanjut yang jatuh tempo.';
    expect(await page.findByText(state)).not.toBeNull();
  });

  test('says what is due today and shows what was recorded', async () => {
    const { page } = open([LINE]);
    await page.findByText('1 konsultasi hari ini; 1 tindak lanjut jatuh tempo hari ini.');
    await page.findByText('Contoh Laila, Koperasi Jasa Amanah');
    await page.findByText('Perlu tindak lanjut, hari ini');
    expect(page.queryByText('Perlu tindak lanjut (1)')).not.toBeNull();
  });
});

describe('the form', () => {
  test('records by keyboard alone, clears, and offers to take it back', async () => {
    const { page, at, user, fill, asked } = open([], {
      'consultation.record': SAVED,
      'consultation.remove': SAVED,
    });
    await page.findByText('Belum ada konsultasi');
    await fill(at('Nama'), 'Contoh Budi');
    await user.click(at('Topik'));
    await user.keyboard('hal{Enter}');
    expect(valueOf(at('Topik'))).toBe('Halal');
    await user.keyboard('{Control>}s{/Control}');
    await page.findByText('Konsultasi Contoh Budi tercatat.');
    expect(asked('consultation.record')).toMatchObject([
      { name: 'Contoh Budi', topic: 'halal', outcome: 'open', heldOn: null },
    ]);
    expect([valueOf(at('Nama')), valueOf(at('Topik'))]).toEqual(['', '']);
    await user.click(page.getByRole('button', { name: 'Urungkan' }));
    await page.findByText('Konsultasi Contoh Budi dihapus dari catatan.');
    expect(asked('consultation.remove')).toEqual([
      { id: 'c9', reason: 'Diurungkan segera sesudah dicatat.' },
    ]);
  });

  test('asks for the last day and who it is referred to only where the outcome wants them', async () => {
    const { page, at, choose } = open([]);
    await page.findByText('Belum ada konsultasi');
    expect(page.queryByLabelText('Tenggat')).toBeNull();
    await choose('Hasil', 'Perlu tindak lanjut');
    expect(at('Tenggat')).not.toBeNull();
    await choose('Hasil', 'Dirujuk');
    expect(page.queryByLabelText('Tenggat')).toBeNull();
    expect(at('Dirujuk ke')).not.toBeNull();
  });

  test('sends nothing without a name or a topic and keeps what the register refuses', async () => {
    const { page, at, fill, press, user, asked } = open([], {
      'consultation.record': refusal('INVALID_INPUT', {
        faults: [{ path: 'nikKtp', message: 'NIK KTP harus 16 angka.' }],
      }),
    });
    await page.findByText('Belum ada konsultasi');
    await press('Simpan');
    expect([saidAt(at('Nama')), saidAt(at('Topik'))]).toEqual(['Nama harus diisi.', 'Topik harus diisi.']);
    expect(asked('consultation.record')).toEqual([]);
    await fill(at('Nama'), 'Contoh Budi');
    await fill(at('NIK KTP'), '640804');
    await user.click(at('Topik'));
    await user.keyboard('hal{Enter}');
    await press('Simpan');
    await waitFor(() => expect(saidAt(at('NIK KTP'))).toBe('NIK KTP harus 16 angka.'));
    expect([valueOf(at('Nama')), valueOf(at('NIK KTP'))]).toEqual(['Contoh Budi', '640804']);
  });

  test('offers what was typed before and not saved', async () => {
    const draft = { content: JSON.stringify({ name: 'Contoh Tersisa' }), savedAt: READ_AT };
    const { page, at, press } = open([], { 'draft.get': draft });
    await page.findByText('Ada isian konsultasi yang belum disimpan.');
    await press('Lanjutkan isian itu');
    expect(valueOf(at('Nama'))).toBe('Contoh Tersisa');
  });
});

describe('one consultation', () => {
  const openLine = async (script: Script = {}) => {
    const part = open([LINE], script);
    await part.user.click(await part.page.findByText('Contoh Laila, Koperasi Jasa Amanah'));
    await part.page.findByText('Dicatat oleh rini');
    return part;
  };

  test('is corrected with the instant it was read at; another save stands beside what was typed', async () => {
    const { page, press, asked, user } = await openLine({
      'consultation.correct': refusal('RECORD_CHANGED_ELSEWHERE', {
        facts: { siapa: 'Budi' },
        changed: {
          updatedAt: SAVED_ELSEWHERE_AT,
          fields: [{ name: 'summary', label: 'Ringkas', now: 'Sudah dibantu', value: 'Sudah dibantu' }],
        },
      }),
    });
    await press('Betulkan…');
    const dialog = await page.findByRole('dialog');
    expect(dialog.textContent).toContain('Betulkan: Contoh Laila');
    await press('Simpan');
    await page.findByText('Sudah dibantu');
    expect(asked('consultation.correct')[0]).toMatchObject({
      id: 'c1',
      expectedUpdatedAt: READ_AT,
      nikKtp: LINE.nikKtp,
      heldOn: '2025-11-10',
      heldAt: '09:24',
    });
    await user.keyboard('{Escape}');
  });

  test('a follow-up is done with one press, and leaves the rest as it was', async () => {
    const { page, press, asked } = await openLine({ 'consultation.correct': SAVED });
    await press('Tandai selesai');
    await page.findByText('Tindak lanjut Contoh Laila selesai.');
    expect(asked('consultation.correct')[0]).toMatchObject({
      outcome: 'done',
      doneOn: '2025-11-18',
      dueOn: '2025-11-18',
      summary: 'Foto bahan kurang',
    });
  });

  test('is taken out with a reason and comes back by Urungkan', async () => {
    const { page, at, fill, press, asked } = await openLine({
      'consultation.remove': SAVED,
      'consultation.restore': SAVED,
    });
    await press('Hapus…');
    await page.findByRole('dialog');
    await press('Hapus');
    expect(asked('consultation.remove')).toEqual([]);
    await fill(at('Alasan'), 'dobel');
    await press('Hapus');
    await page.findByText('Konsultasi Contoh Laila dihapus dari catatan.');
    expect(asked('consultation.remove')).toEqual([{ id: 'c1', reason: 'dobel' }]);
    await press('Urungkan');
    await waitFor(() => expect(asked('consultation.restore')).toEqual([{ id: 'c1' }]));
    await page.findByText('Konsultasi Contoh Laila kembali ke catatan.');
  });

  test('is forgotten only with a reason, in all visits of that person', async () => {
    const { page, at, fill, press, asked } = await openLine({
      'people.anonymiseVisitor': { consultations: 2 },
    });
    await press('Hapus data pribadi…');
    await press('Hapus data pribadi');
    expect(asked('people.anonymiseVisitor')).toEqual([]);
    await fill(at('Alasan'), 'permintaan tertulis');
    await press('Hapus data pribadi');
    await page.findByText('Data pribadi dihapus dari 2 konsultasi.');
    expect(asked('people.anonymiseVisitor')).toEqual([
      { consultationId: 'c1', reason: 'permintaan tertulis' },
    ]);
  });

  test('shows a number only for a purpose, and opens its cooperative', async () => {
    const { page, at, fill, press, asked, went } = await openLine({
      'number.reveal': { value: '0812 3456 7895' },
    });
    await press('Tampilkan Telepon');
    await fill(at('Tujuan'), 'menagih berkas');
    await press('Tampilkan');
    await page.findByText('0812 3456 7895');
    expect(asked('number.reveal')).toEqual([
      { kind: 'consultation.phone', id: 'c1', purpose: 'menagih berkas' },
    ]);
    await press('Buka koperasi');
    expect(went).toEqual([{ screen: 'record', id: 'k1' }]);
  });
});

test('the recap of a month with nothing says nihil', async () => {
  const outcomes = { open: 0, done: 0, follow_up: 0, referred: 0 };
  const { page, press } = open([], {
    'consultation.recap': {
      from: '2025-11-01',
      until: '2025-11-30',
      consultations: 0,
      people: 0,
      cooperatives: 0,
      businesses: 0,
      doneSameDay: 0,
      followUpDays: null,
      outcomes,
      topics: [],
    } as never,
  });
  await press('Rekap');
  expect(await page.findByText('Nihil')).not.toBeNull();
});
