import { describe, expect, test } from 'vitest';
import type { PlanLine } from '#contract/coaching/shapes.ts';
import { CoachingScreen } from '../../../../renderer/features/coaching/coaching-screen.tsx';
import { READ_AT, SAVED_ELSEWHERE_AT } from '../../../helpers/page-samples.ts';
import { renderPart } from '../../../helpers/render-part.tsx';
import { refusal, type Script } from '../../../helpers/scripted-bridge.ts';
import { CHOICES, FOLLOW_UP, OFFICER, PLAN, RECAP, VISIT, WORK } from './coaching-samples.ts';

const SAVED = { id: 'v9', updatedAt: SAVED_ELSEWHERE_AT };

function open(plans: readonly PlanLine[], script: Script = {}) {
  return renderPart(<CoachingScreen place={{ screen: 'coaching' }} />, {
    'coaching.choices': CHOICES,
    'coaching.recap': RECAP,
    'coaching.plans': { rows: plans, total: plans.length },
    'coaching.visits': { rows: [VISIT] },
    'coaching.countVisits': { total: 1 },
    'coaching.visit': VISIT,
    'coaching.photos': { rows: [], room: 12 },
    'coaching.followUps': { rows: [FOLLOW_UP], waiting: 1, overdue: 1, dueToday: 0 },
    'coaching.officers': { rows: [OFFICER] },
    'coaching.campaigns': { rows: [] },
    'cooperative.list': { rows: [], total: 0 } as never,
    'cooperative.get': null as never,
    ...script,
  });
}

describe('the screen of coaching', () => {
  test('says how far the year is and what is late; an empty plan says what to do', async () => {
    const { page } = open([]);
    await page.findByText(
      '147 koperasi sudah dikunjungi dari target 150 (98,00 %); 1 tindak lanjut lewat tenggat.',
    );
    expect(await page.findByText('Belum ada rencana')).not.toBeNull();
  });

  test('shows each plan by month, with what has changed since', async () => {
    const { page } = open([PLAN]);
    await page.findByText('Koperasi Konsumen Mitra Contoh');
    await page.findByText('tidak aktif → aktif');
    await page.findByText('D → B');
    await page.findByText('1 lewat tenggat');
    expect(page.queryByLabelText('Maret: bertemu')).not.toBeNull();
    expect(page.queryByLabelText('November: rencana')).not.toBeNull();
  });

  test('a plan prints its own visit sheet and no other', async () => {
    const { page, user, press, asked } = open([PLAN], {
      'coaching.printSheets': { path: '/tmp/lembar.pdf', pages: 2, sheets: 1 },
    });
    await user.click(await page.findByText(PLAN.cooperativeName));
    await press('Cetak lembar kunjungan');
    await page.findByText('1 lembar kunjungan selesai dicetak.');
    expect(asked('coaching.printSheets')).toEqual([
      {
        selection: { from: 'plans', year: PLAN.year, planIds: [PLAN.id] },
        assignment: PLAN.assignment,
      },
    ]);
  });

  test('a plan opens with the frozen state beside today’s, and is ended with the instant it was read at', async () => {
    const { page, user, press, asked } = open([PLAN], { 'coaching.finishPlan': SAVED });
    await user.click(await page.findByText('Koperasi Konsumen Mitra Contoh'));
    await page.findByText('Sebelum 12/01/2025');
    await page.findByText('Sekarang 18/11/2025');
    await press('Selesai dibina');
    await page.findByText(/selesai dibina; keadaannya hari ini dibekukan/);
    expect(asked('coaching.finishPlan')).toEqual([
      { id: 'p1', expectedUpdatedAt: READ_AT, isFinished: true },
    ]);
  });
});

describe('a visit', () => {
  test('is recorded from its plan; what the backend says of the officer stands at the officer', async () => {
    const told = 'Masa tugas Contoh Hidayat berakhir 17 November 2025.';
    const { page, at, user, press, choose, fill, asked, answer } = open([PLAN], {
      'coaching.recordVisit': refusal('INVALID_INPUT', { faults: [{ path: 'officerIds', message: told }] }),
      'coaching.removeVisit': SAVED,
    });
    await user.click(await page.findByText('Koperasi Konsumen Mitra Contoh'));
    await page.findByText('Sekarang 18/11/2025');
    await user.click(page.getAllByRole('button', { name: 'Catat kunjungan' })[1]!);
    await page.findByText('Temuan per bidang');
    await press('Simpan');
    await page.findByText('Hasil harus diisi.');
    await choose('Hasil', 'Hanya telepon/daring');
    await page.findByText('Telepon atau daring tidak dihitung sebagai kunjungan lapangan.');
    await press('+ Tindak lanjut');
    await fill(at('Batas'), '20/11/2025');
    await press('Simpan');
    await page.findByText('Yang harus dilakukan harus diisi.');
    await fill(at('Yang harus dilakukan'), 'Kirim contoh');
    await press('Simpan');
    await page.findByText(told);
    answer({ 'coaching.recordVisit': SAVED });
    await press('Simpan');
    await page.findByText('Kunjungan ke Koperasi Konsumen Mitra Contoh tercatat.');
    expect(asked('coaching.recordVisit').at(-1)).toMatchObject({
      cooperativeId: 'k1',
      officerIds: ['o1'],
      visitedOn: '2025-11-18',
      outcome: 'remote',
      findings: [],
      followUps: [{ task: 'Kirim contoh', dueOn: '2025-11-20' }],
    });
    await press('Urungkan');
    await page.findByText('Kunjungan ke Koperasi Konsumen Mitra Contoh dihapus.');
  });

  test('shows what was found; a tick says the follow-up was done today', async () => {
    const { page, user, press, asked } = open([], { 'coaching.finishFollowUp': SAVED });
    await press('Kunjungan');
    await user.click(await page.findByText('12/03/2025'));
    await page.findByText('Usaha: perlu dibenahi');
    await page.findByText('piutang tanpa daftar');
    await user.click(page.getByRole('checkbox', { name: 'Daftar piutang, 15/11/2025, lewat 3 hari' }));
    await page.findByText('Tindak lanjut "Daftar piutang" selesai.');
    expect(asked('coaching.finishFollowUp')).toEqual([
      { id: 'f1', expectedUpdatedAt: READ_AT, doneOn: '2025-11-18' },
    ]);
  });
});

test('closing a period says what is still open and leads to handing it over', async () => {
  const { page, at, user, press, choose, fill, asked } = open([], {
    'coaching.saveOfficer': SAVED,
    'coaching.openWork': WORK,
    'coaching.handOver': { id: 'h1', moved: 1 },
    'coaching.undoHandover': { moved: 1 },
  });
  await press('Petugas');
  await user.click(await page.findByText('PPKL'));
  await page.findByText('5 dari 6 sampai bulan ini (target setahun 24)');
  await press('Betulkan…');
  await fill(at('Bertugas sampai'), '31/12/2025');
  await press('Simpan');
  await page.findByText(
    'Masa tugas Contoh Hidayat berakhir; 2 tindak lanjut masih terbuka dan perlu diserahkan.',
  );
  await press('Serahkan pekerjaannya…');
  await user.click(
    await page.findByRole('checkbox', {
      name: 'Koperasi Konsumen Mitra Contoh: Aktifkan RAT (rencana, rencana 2025, November)',
    }),
  );
  await press('Tutup masa tugas dan serahkan');
  await page.findByText('Pilih penggantinya.');
  await choose('Pengganti', 'Contoh Dewi');
  await press('Tutup masa tugas dan serahkan');
  await page.findByText('Masa tugas Contoh Hidayat ditutup; 1 pekerjaan diserahkan kepada Contoh Dewi.');
  expect(asked('coaching.handOver')).toEqual([
    {
      officerId: 'o1',
      expectedUpdatedAt: READ_AT,
      successorId: 'o2',
      endsOn: '2025-12-31',
      itemIds: ['f1'],
      note: '',
    },
  ]);
  await press('Urungkan');
  await page.findByText('Serah terima diurungkan; 1 pekerjaan kembali.');
  expect(asked('coaching.undoHandover')).toEqual([{ id: 'h1' }]);
});

test('the recap shows the target, the share and the parts; a target that is no number is refused', async () => {
  const { page, at, press, fill, asked } = open([], {
    'coaching.setTarget': { year: 2025, updatedAt: SAVED_ELSEWHERE_AT },
  });
  await press('Rekap');
  await page.findByText('98,00 % dari target; koperasi yang sama dihitung sekali');
  await page.findByText('menurut rencana; dinas belum menetapkan target');
  await press('Tetapkan target…');
  await fill(at('Banyaknya koperasi'), 'banyak');
  await press('Simpan');
  await page.findByText('Tulis angka bulat, paling sedikit 1.');
  await fill(at('Banyaknya koperasi'), '150');
  await press('Simpan');
  await page.findByText('Target 2025 tersimpan.');
  expect(asked('coaching.setTarget')).toEqual([
    { year: 2025, expectedUpdatedAt: null, cooperatives: 150, basis: '' },
  ]);
});
