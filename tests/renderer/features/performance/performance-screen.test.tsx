import { describe, expect, test } from 'vitest';
import type {
  IndicatorRecord,
  IndicatorYear,
  PerformanceReport,
  ReportCell,
  ReportRow,
} from '#contract/performance/shapes.ts';
import type { Quarter } from '#rules/performance/quarter.ts';
import { PerformanceScreen } from '../../../../renderer/features/performance/performance-screen.tsx';
import { day, READ_AT, SAVED_ELSEWHERE_AT } from '../../../helpers/page-samples.ts';
import { renderPart } from '../../../helpers/render-part.tsx';
import { refusal, type Script } from '../../../helpers/scripted-bridge.ts';
import { windowWith } from '../../../helpers/window-room.ts';

const cell = (quarter: Quarter, value: number | null, extra: Partial<ReportCell> = {}): ReportCell => ({
  quarter,
  numerator: value,
  denominator: null,
  value,
  isFrozen: false,
  state: 'over',
  now: null,
  target: null,
  ...extra,
});

const RATIO: ReportRow = {
  id: 'i1',
  code: 'K-01',
  name: 'Koperasi aktif terhadap semua',
  definition: '',
  unit: '%',
  direction: 'up',
  formula: 'ratio',
  formulaText: 'Koperasi aktif ÷ Jumlah koperasi × 100',
  formulaShort: 'aktif ÷ semua',
  numeratorName: 'Koperasi aktif',
  denominatorName: 'Jumlah koperasi',
  objective: '',
  division: 'Kelembagaan',
  source: '',
  programmeCode: '2.17.03',
  programmeName: 'Program Pengawasan',
  isDistinct: false,
  isTyped: false,
  target: 88_22,
  isYearTarget: true,
  targetBasis: 'Renja 2025',
  numerator: 474_00,
  denominator: 747_00,
  value: 63_45,
  achievement: 71_92,
  scale: 'medium',
  typedSource: '',
  causes: 'RAT mundur',
  efforts: '',
  cells: [
    cell(1, 46_21, { isFrozen: true, now: 47_03 }),
    cell(2, 60_00),
    cell(3, 63_45),
    cell(4, null, { state: 'ahead' }),
    cell(0, 63_45),
  ],
  isMissing: false,
  alike: ['K-09'],
};
const TYPED: ReportRow = {
  ...RATIO,
  id: 'i2',
  code: 'U-02',
  name: 'Produk UMKM bersertifikat halal',
  unit: 'produk',
  formula: 'single',
  formulaShort: 'Sertifikat terbit',
  numeratorName: 'Sertifikat terbit',
  denominatorName: '',
  programmeCode: '',
  programmeName: '',
  isDistinct: true,
  isTyped: true,
  target: null,
  numerator: null,
  denominator: null,
  value: null,
  achievement: null,
  scale: null,
  causes: '',
  cells: [cell(1, 12_00), cell(2, 37_00), cell(3, null), cell(4, null), cell(0, null)],
  isMissing: true,
  alike: [],
};
const REPORT: PerformanceReport = {
  year: 2025,
  quarter: 3,
  rows: [RATIO, TYPED],
  frozen: [{ id: 'f1', quarter: 1, frozenAt: READ_AT, frozenOn: day('2025-04-02'), frozenBy: 'Contoh Rini' }],
  state: 'over',
  asOf: day('2025-09-30'),
  valued: 1,
  thaws: [],
};
const record = (row: ReportRow): IndicatorRecord => ({
  id: row.id,
  code: row.code,
  unit: row.unit,
  direction: row.direction,
  formula: row.formula,
  numerator: row.isTyped ? 'typed' : 'active',
  numeratorName: row.isTyped ? row.numeratorName : '',
  denominator: row.isTyped ? '' : 'total',
  denominatorName: '',
  span: 'to_date',
  programmeCode: row.programmeCode,
  objective: '',
  division: row.division,
  source: '',
  firstYear: 2025,
  lastYear: null,
  names: [{ fromOn: day('2025-01-01'), name: row.name, definition: '', basis: '' }],
  updatedAt: READ_AT,
  removedReason: '',
});
const YEAR: IndicatorYear = {
  year: 2025,
  targets: [{ quarter: 0, amount: 88_22 }],
  basis: 'Renja 2025',
  datedOn: null,
  targetsUpdatedAt: READ_AT,
  entries: [],
};
const SAVED = { id: 'i2', updatedAt: SAVED_ELSEWHERE_AT };

const open = (report: PerformanceReport = REPORT, script: Script = {}, hasRoom = true) => {
  windowWith(hasRoom);
  return renderPart(<PerformanceScreen place={{ screen: 'performance' }} />, {
    'performance.years': [2025],
    'performance.report': report,
    'performance.indicators': { rows: [RATIO, TYPED].map(record) },
    'performance.year': YEAR,
    'programme.tree': { rows: [] },
    ...script,
  });
};

describe('the screen of the performance report', () => {
  test('begins with the quarter last ended; without indicators it says what to do', async () => {
    const { page, asked } = open({ ...REPORT, rows: [], valued: 0, frozen: [] });
    await page.findByText('Belum ada indikator pada tahun ini');
    await page.findByText('Triwulan III 2025: belum ada indikator. Sudah berakhir, belum dibekukan.');
    expect(asked('performance.report')).toEqual([{ year: 2025, quarter: 3 }]);
  });

  test('L1, L4: both facts stand under the name; a frozen figure has today’s beside it; what lacks is asked for', async () => {
    const { page } = open();
    await page.findByText('2.17.03 Program Pengawasan');
    await page.findByText('474 ÷ 747');
    await page.findByText('71,92');
    await page.findByText('46,21');
    await page.findByText('kini 47,03');
    await page.findByText('isi');
    await page.findByText('1 belum bernilai');
    expect(await page.findByText('TW I dibekukan')).not.toBeNull();
  });

  test('with large letters the chosen quarter, the year and the achievement stay in sight', async () => {
    const { page } = open(REPORT, {}, false);
    await page.findByText('2.17.03 Program Pengawasan');
    const heads = page.getAllByRole('columnheader').map((head) => head.textContent);
    expect(heads).toEqual(['Kode', 'Indikator', 'Target', 'TW III', 's.d. TW III', 'Capaian']);
  });

  test('L6, L7: the panel names both facts, the way to the achievement, its twin, and that a year is no sum', async () => {
    const { page, user } = open();
    await user.click(await page.findByText('Koperasi aktif terhadap semua'));
    await page.findByText('63,45 ÷ 88,22 = 71,92 %');
    await page.findByText(/Judul yang sama dipakai K-09 dengan rumus lain/);
    expect(page.queryByRole('button', { name: /^474 Koperasi aktif/ })).not.toBeNull();
    expect(page.queryByRole('button', { name: /^747 Jumlah koperasi/ })).not.toBeNull();
    await user.click(page.getByText('Produk UMKM bersertifikat halal'));
    await page.findByText(/bukan jumlah keempat triwulan/);
  });

  test('a typed figure goes with its quarter and the instant it was read at; the refusal stands at its field', async () => {
    const told = 'Tulis dari mana angkanya, misalnya "Laporan bidang UMKM, 5 Juli 2025".';
    const { page, at, user, press, fill, asked, answer } = open(REPORT, {
      'performance.saveEntry': refusal('INVALID_INPUT', { faults: [{ path: 'source', message: told }] }),
    });
    await user.click(await page.findByText('Produk UMKM bersertifikat halal'));
    await press('Isi triwulan…');
    await fill(at('Sertifikat terbit'), 'banyak');
    await press('Simpan');
    await page.findByText('Tulis angka dengan paling banyak dua desimal, misalnya 88,22.');
    await fill(at('Sertifikat terbit'), '1.168');
    await press('Simpan');
    await page.findByText(told);
    await fill(at('Sumber angka'), 'Laporan bidang');
    answer({ 'performance.saveEntry': SAVED });
    await press('Simpan');
    await page.findByText('Isian U-02 tersimpan.');
    expect(asked('performance.saveEntry').at(-1)).toEqual({
      indicatorId: 'i2',
      year: 2025,
      quarter: 3,
      expectedUpdatedAt: null,
      numerator: 1168_00,
      denominator: null,
      source: 'Laporan bidang',
      causes: '',
      efforts: '',
    });
  });

  test('targets are read with two decimals; an empty quarter has none', async () => {
    const { page, at, user, press, fill, asked } = open(REPORT, { 'performance.saveTargets': SAVED });
    await user.click(await page.findByText('Koperasi aktif terhadap semua'));
    await press('Ubah target…');
    await fill(at('TW III (%)'), '50,5');
    await press('Simpan');
    await page.findByText('Target K-01 tersimpan.');
    expect(asked('performance.saveTargets')).toEqual([
      {
        indicatorId: 'i1',
        year: 2025,
        expectedUpdatedAt: READ_AT,
        targets: [
          { quarter: 1, amount: null },
          { quarter: 2, amount: null },
          { quarter: 3, amount: 50_50 },
          { quarter: 4, amount: null },
          { quarter: 0, amount: 88_22 },
        ],
        basis: 'Renja 2025',
        datedOn: null,
      },
    ]);
  });

  test('Renja: money is whole rupiah, what stays empty is not nought, and what was there comes back', async () => {
    const { page, at, user, press, fill, asked } = open(REPORT, {
      'performance.renjaLine': {
        renstraUntil: 2029,
        renstraTarget: 90_00,
        renstraBudget: null,
        doneBefore: null,
        spentBefore: null,
        budget: null,
        spent1: null,
        spent2: null,
        spent3: null,
        spent4: null,
        basis: 'Renstra 2025-2029',
        updatedAt: READ_AT,
        treeBudget: 700_000_000,
      },
      'performance.saveRenja': SAVED,
    });
    await user.click(await page.findByText('Koperasi aktif terhadap semua'));
    await press('Renja…');
    await page.findByText('Pagu pada susunan program: Rp700.000.000.');
    await fill(at('Realisasi TW I (Rp)'), '1,5');
    await press('Simpan');
    await page.findByText('Tulis rupiah bulat, misalnya 72.400.000.');
    expect(asked('performance.saveRenja')).toEqual([]);
    await fill(at('Realisasi TW I (Rp)'), 'Rp 112.000.000');
    await press('Simpan');
    await page.findByText('Isian Renja K-01 tersimpan.');
    const sent = { indicatorId: 'i1', year: 2025, renstraUntil: 2029, renstraTarget: 90_00, budget: null };
    expect(asked('performance.saveRenja')).toMatchObject([
      { ...sent, spent1: 112_000_000, spent2: null, expectedUpdatedAt: READ_AT },
    ]);
    await press('Urungkan');
    await page.findByText('Isian Renja K-01 seperti semula.');
    expect(asked('performance.saveRenja').at(-1)).toMatchObject({
      ...sent,
      spent1: null,
      expectedUpdatedAt: SAVED.updatedAt,
    });
  });

  test('the words of the evaluation are kept for the quarter on screen', async () => {
    const mean = { value: null, count: 0, scale: null };
    const { page, at, press, fill, asked, user } = open(REPORT, {
      'performance.renja': {
        year: 2025,
        quarter: 3,
        rows: [],
        ofYear: { k: mean, rp: mean },
        ofRenstra: { k: mean, rp: mean },
        notes: {
          drivers: 'Lama',
          obstacles: '',
          nextQuarter: '',
          nextRenja: '',
          evaluator: 'Kepala Bappeda',
        },
        frozen: 'no',
        notesUpdatedAt: READ_AT,
      },
      'performance.saveRenjaNotes': { updatedAt: SAVED_ELSEWHERE_AT },
    });
    await page.findByText('474 ÷ 747');
    await press('Lainnya');
    await user.click(await page.findByRole('menuitem', { name: 'Catatan evaluasi Renja…' }));
    await page.findByText('Catatan evaluasi Renja, Triwulan III 2025');
    await fill(at('Faktor penghambat'), 'Anggaran Mei');
    await press('Simpan');
    await page.findByText('Catatan evaluasi Renja Triwulan III 2025 tersimpan.');
    expect(asked('performance.saveRenjaNotes')).toEqual([
      {
        year: 2025,
        quarter: 3,
        drivers: 'Lama',
        obstacles: 'Anggaran Mei',
        nextQuarter: '',
        nextRenja: '',
        evaluator: 'Kepala Bappeda',
        expectedUpdatedAt: READ_AT,
      },
    ]);
  });

  test('freezing names what lacks before it is done', async () => {
    const { page, press, asked } = open(REPORT, {
      'performance.freeze': { id: 'f3', rows: 2, missing: 1 },
    });
    await page.findByText('474 ÷ 747');
    await press('Bekukan TW III');
    await page.findByText('Belum bernilai: U-02. Isi dahulu, atau bekukan tanpa nilai itu.');
    await press('Bekukan tanpa nilai itu');
    await page.findByText('Triwulan III 2025 dibekukan dengan 2 indikator.');
    expect(asked('performance.freeze')).toEqual([{ year: 2025, quarter: 3, isMissingAccepted: true }]);
  });

  test('a quarter that runs cannot be frozen and says until when it runs', async () => {
    const { page } = open({ ...REPORT, quarter: 4, state: 'running', asOf: day('2025-11-18') });
    const button = await page.findByRole('button', { name: 'Bekukan TW IV' });
    expect(button.hasAttribute('disabled')).toBe(true);
    expect(button.title).toContain('31 Desember 2025');
  });

  test('a frozen quarter takes no entry any more and is opened with a reason', async () => {
    const known = {
      id: 'f3',
      quarter: 3,
      frozenAt: READ_AT,
      frozenOn: day('2025-10-02'),
      frozenBy: 'Rini',
    } as const;
    const rows = [{ ...RATIO, cells: [cell(3, 63_45, { isFrozen: true })] }];
    const { page, at, user, press, fill, asked } = open(
      { ...REPORT, rows, frozen: [known] },
      { 'performance.thaw': { id: 'f3' } },
    );
    await user.click(await page.findByText('Koperasi aktif terhadap semua'));
    await page.findByText('Triwulan ini sudah dibekukan; isinya tidak diubah lagi.');
    expect(page.queryByRole('button', { name: 'Isi triwulan…' })).toBeNull();
    await press('Buka pembekuan…');
    await press('Buka');
    expect(asked('performance.thaw')).toEqual([]);
    await fill(at('Alasan'), 'Renja Perubahan');
    await press('Buka');
    await page.findByText('Triwulan III 2025 dibuka kembali.');
    expect(asked('performance.thaw')).toEqual([{ id: 'f3', reason: 'Renja Perubahan' }]);
  });

  test('a removed indicator is taken back by Urungkan', async () => {
    const { page, at, user, press, fill, asked } = open(REPORT, {
      'performance.remove': SAVED,
      'performance.restore': SAVED,
    });
    await user.click(await page.findByText('Produk UMKM bersertifikat halal'));
    await press('Betulkan…');
    await press('Hapus…');
    await fill(at('Alasan'), 'Tidak dipakai');
    await press('Hapus');
    await page.findByText('Indikator U-02 dihapus.');
    await press('Urungkan');
    await page.findByText('Indikator U-02 kembali ke laporan.');
    expect(asked('performance.restore')).toEqual([{ id: 'i2' }]);
  });

  test('an indicator without its name or with a fact nobody named is refused at the field', async () => {
    const { page, at, press, fill, choose, asked } = open(REPORT, { 'performance.save': SAVED });
    await press('Indikator baru');
    await fill(at('Kode'), 'K-20');
    await press('Simpan');
    await page.findByText('Nama indikator harus diisi.');
    await fill(at('Nama indikator'), 'Koperasi yang dibina');
    await choose('Rumus', 'Jumlah');
    await choose('Pembilang', 'Koperasi yang dibina');
    await page.findByText(/telepon tidak dihitung/);
    await fill(at('Satuan'), 'koperasi');
    await press('Simpan');
    await page.findByText('Indikator K-20 tersimpan.');
    expect(asked('performance.save')).toMatchObject([
      { id: null, code: 'K-20', formula: 'single', numerator: 'coached', denominator: '', unit: 'koperasi' },
    ]);
  });
});

describe('what was changed of an indicator can be taken back', () => {
  test('a new name: the one that held on that day holds on', async () => {
    const { page, at, user, press, fill, asked } = open(REPORT, { 'performance.correctName': SAVED });
    await user.click(await page.findByText('Produk UMKM bersertifikat halal'));
    await press('Ganti nama…');
    await fill(at('Berlaku sejak'), '01/07/2025');
    await fill(at('Nama indikator'), 'Nama salah');
    await press('Simpan');
    await page.findByText('Nama U-02 diganti.');
    await press('Urungkan');
    await page.findByText('Nama lama U-02 berlaku lagi.');
    expect(asked('performance.correctName').at(-1)).toEqual({
      id: 'i2',
      expectedUpdatedAt: SAVED_ELSEWHERE_AT,
      fromOn: '2025-07-01',
      name: 'Produk UMKM bersertifikat halal',
      definition: '',
      basis: '',
    });
  });

  test('targets: those of before, also the quarters that had none', async () => {
    const { page, at, user, press, fill, asked } = open(REPORT, { 'performance.saveTargets': SAVED });
    await user.click(await page.findByText('Produk UMKM bersertifikat halal'));
    await press('Ubah target…');
    await fill(at('TW I (produk)'), '10');
    await press('Simpan');
    await page.findByText('Target U-02 tersimpan.');
    await press('Urungkan');
    await page.findByText('Target U-02 seperti semula.');
    expect(asked('performance.saveTargets').at(-1)).toMatchObject({
      indicatorId: 'i2',
      expectedUpdatedAt: SAVED_ELSEWHERE_AT,
      basis: 'Renja 2025',
      targets: [1, 2, 3, 4, 0].map((quarter) => ({ quarter, amount: quarter === 0 ? 88_22 : null })),
    });
  });
});
