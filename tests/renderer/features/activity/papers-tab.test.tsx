import { describe, expect, test } from 'vitest';
import { NO_TERMS } from '#rules/activity/payment.ts';
import { toPlainDate } from '#rules/value/plain-date.ts';
import { PapersTab } from '../../../../renderer/features/activity/papers/papers-tab.tsx';
import { renderPart } from '../../../helpers/render-part.tsx';
import { refusal } from '../../../helpers/scripted-bridge.ts';

const ID = '0199a7c4-1111-7000-8000-000000000001';
const BATCH_ID = '0199a7c4-1111-7000-8000-000000000002';
const LETTER_ID = '0199a7c4-1111-7000-8000-000000000003';
const DAY = toPlainDate('2025-11-04');

const BATCH = {
  id: BATCH_ID,
  number: 1,
  startsOn: DAY,
  endsOn: DAY,
  days: [DAY],
  place: 'Aula Contoh',
  quota: null,
  places: 30,
  threshold: 80,
  thresholdBasis: '',
  sessions: [],
  hours: 0,
  warnings: [],
  participants: [],
  updatedAt: '2025-11-18T00:00:00.000Z',
};
const page = (batches: readonly (typeof BATCH)[]) => ({
  id: ID,
  year: 2025,
  kind: 'pelatihan',
  kindText: 'Pelatihan',
  title: 'Digitalisasi Usaha Koperasi',
  theme: '',
  organiser: 'own' as const,
  organiserName: '',
  organiserText: 'Dinas sendiri',
  mode: 'offline' as const,
  state: 'done' as const,
  steps: [],
  plannedMonth: null,
  quota: null,
  budgetPlanned: null,
  budgetSpent: null,
  subActivityCode: '',
  note: '',
  funds: [],
  fundText: '',
  terms: { ...NO_TERMS, committee: [] },
  batches,
  history: [],
  recordedBy: '',
  updatedAt: '2025-11-18T00:00:00.000Z',
  isRemoved: false,
  removedReason: '',
});

const PAPERS = [
  { paper: 'undangan', name: 'Undangan peserta', lacks: [], canBeMade: true },
  { paper: 'uang-saku', name: 'Tanda terima uang saku', lacks: ['nama PPTK'], canBeMade: true },
  { paper: 'transport', name: 'Tanda terima uang transport', lacks: ['tarif'], canBeMade: false },
] as const;

const draw = (batches = [BATCH], script = {}) => {
  const told: string[] = [];
  const part = renderPart(<PapersTab page={page(batches)} onTell={(sentence) => told.push(sentence)} />, {
    'activity.papers': PAPERS,
    ...script,
  });
  return { ...part, told };
};

describe('the papers of a batch', () => {
  test('each with what it lacks; what would be empty is not offered', async () => {
    const { page: shown } = draw();
    await shown.findByText('Siap');
    shown.getByText('Kurang nama PPTK');
    shown.getByText('Kurang tarif');
    shown.getByRole('button', { name: 'Cetak Tanda terima uang saku' });
    expect(shown.queryByRole('button', { name: 'Cetak Tanda terima uang transport' })).toBeNull();
  });

  test('a letter is written as a draft and opened among the letters', async () => {
    const {
      page: shown,
      press,
      asked,
      went,
    } = draw([BATCH], {
      'activity.writeLetter': { letterIds: [LETTER_ID], count: 1 },
    });
    await shown.findByText('Siap');
    await press('Tulis konsep Undangan peserta');
    await expect.poll(() => went).toEqual([{ screen: 'letters', made: [LETTER_ID] }]);
    expect(asked('activity.writeLetter')).toMatchObject([{ batchId: BATCH_ID, letters: ['undangan'] }]);
  });

  test('the list of the speakers is offered on days on which one of them speaks, and on no other', async () => {
    const days = ['2025-11-04', '2025-11-05', '2025-11-06'].map((day) => toPlainDate(day));
    const [first = DAY, second = DAY, third = DAY] = days;
    const session = { heldOn: second, subject: 'Pembukuan', hours: 4, speaker: 'Contoh Narasumber' };
    const three = { ...BATCH, startsOn: first, endsOn: third, days };
    const speakers = {
      'activity.papers': [
        { paper: 'daftar-hadir-narasumber', name: 'Daftar hadir narasumber', lacks: [], canBeMade: true },
      ],
      'activity.printAttendance': { path: '/tmp/daftar.pdf', pages: 1 },
    };
    const spoken = draw([{ ...three, sessions: [session] } as never], speakers);
    await spoken.page.findByText('Siap');
    await spoken.press('Cetak Daftar hadir narasumber');
    await spoken.press('Cetak');
    await spoken.page.findByText('Daftar hadir selesai dicetak.');
    expect(spoken.asked('activity.printAttendance')).toEqual([
      { batchId: BATCH_ID, on: second, who: 'speakers' },
    ]);
  });

  test('where nobody speaks, the list of the speakers says so and prints nothing', async () => {
    const {
      page: shown,
      press,
      asked,
    } = draw([BATCH], {
      'activity.papers': [
        { paper: 'daftar-hadir-narasumber', name: 'Daftar hadir narasumber', lacks: [], canBeMade: true },
      ],
    });
    await shown.findByText('Siap');
    await press('Cetak Daftar hadir narasumber');
    await shown.findByText(/Belum ada sesi dengan narasumber/);
    await press('Cetak');
    expect(asked('activity.printAttendance')).toEqual([]);
  });

  test('the sum of the books goes along; what is no sum is said at the field and asks nothing', async () => {
    const {
      page: shown,
      press,
      fill,
      asked,
    } = draw([BATCH], {
      'activity.printReceipt': { path: '/tmp/tanda-terima.pdf', pages: 1 },
    });
    await shown.findByText('Siap');
    await press('Cetak Tanda terima uang saku');
    const sum = await shown.findByRole('textbox', { name: /Jumlah menurut pembukuan/ });
    await fill(sum, 'tiga ratus');
    await press('Cetak PDF');
    await shown.findByText(/Tulis angka bulat/);
    expect(asked('activity.printReceipt')).toEqual([]);
    await fill(sum, 'Rp 300.000');
    await press('Cetak PDF');
    await shown.findByText('Selesai dicetak.');
    expect(asked('activity.printReceipt')).toMatchObject([{ item: 'allowance', expected: 300_000 }]);
  });

  test('a sum that is refused is said at the field, in words alone', async () => {
    const message = 'Jumlah tertulis Rp300.001, sedangkan hari hadir dikali tarif Rp300.000.';
    const {
      page: shown,
      press,
      fill,
    } = draw([BATCH], {
      'activity.printReceipt': refusal('INVALID_INPUT', { faults: [{ path: 'expected', message }] }),
    });
    await shown.findByText('Siap');
    await press('Cetak Tanda terima uang saku');
    await fill(await shown.findByRole('textbox', { name: /Jumlah menurut pembukuan/ }), '300.001');
    await press('Cetak PDF');
    await shown.findByText(message);
    expect(shown.queryByText('expected')).toBeNull();
  });

  test('rates, a percent and the committee are read as typed', async () => {
    const {
      page: shown,
      press,
      fill,
      at,
      asked,
      told,
    } = draw([BATCH], {
      'activity.saveTerms': { id: ID, updatedAt: '2025-11-18T01:00:00.000Z' },
    });
    await shown.findByText('Siap');
    await press('Pembayaran dan panitia…');
    await fill(at('Uang saku sehari (Rp)'), '150.000');
    await fill(at('Pajak uang saku (%)'), '101');
    await press('Simpan');
    await shown.findByText(/Tulis persen 0 sampai 100/);
    await fill(at('Pajak uang saku (%)'), '2,5');
    await press('Tambah panitia');
    await fill(at('Nama'), 'Contoh Panitia');
    await press('Simpan');
    await expect.poll(() => told).toEqual(['Pembayaran dan panitia tersimpan.']);
    expect(asked('activity.saveTerms')).toMatchObject([
      { allowanceRate: 150_000, allowanceTax: 250, committee: [{ name: 'Contoh Panitia' }] },
    ]);
  });

  test('without a batch it says what to do first', () => {
    const { page: shown } = draw([]);
    expect(shown.getByText('Belum ada angkatan')).not.toBeNull();
  });
});
