import { waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { ImportResult } from '#contract/import.ts';
import type { InputOf } from '#contract/index.ts';
import { ImportScreen } from '../../../../renderer/features/import/import-screen.tsx';
import { earlierAnswers, keepAnswers } from '../../../../renderer/features/import/parts/earlier-answers.ts';
import { askedRow, columnOf, TIDY } from '../../../helpers/import-samples.ts';
import { buttonOf, buttonsOf } from '../../../helpers/page-find.ts';
import { isDisabled, textsOf, valueOf } from '../../../helpers/page-look.ts';
import { renderPart } from '../../../helpers/render-part.tsx';

type Input = InputOf<'import.run'>;
type Answer = (input: Input) => ImportResult;

async function open(answer: Answer, kind: 'cooperative' | 'rat' = 'cooperative') {
  const part = renderPart(<ImportScreen />, {
    'import.list': [],
    'shell.chooseFile': { path: '/berkas/daftar.xlsx' },
    'import.newRows': { total: 0, rows: [] },
    'import.changes': { total: 0, rows: [] },
    'import.run': answer,
  });
  if (kind === 'rat') await part.user.click(part.page.getByLabelText('Laporan RAT'));
  await part.press('Pilih berkas');
  await part.page.findByRole('table', { name: 'Kolom berkas' });
  const lastSent = () => part.asked('import.run').at(-1);
  const goOn = () => part.press('Lanjut ke hasil uji');
  const isHeldUp = () => isDisabled(buttonOf('Lanjut ke hasil uji'));
  return { ...part, lastSent, goOn, isHeldUp };
}

describe('a tidy list', () => {
  test('is asked nothing, and the sum of its rows stands over the trial', async () => {
    const { page, goOn } = await open(() => TIDY);
    expect(page.queryByRole('status')).toBeNull();
    await goOn();
    await page.findByText(
      /Lembar "Data" berisi 4 baris: 2 baris koperasi, 2 dilewati \(1 judul, 1 kepala tabel\)\./,
    );
    expect(textsOf(buttonsOf(/\(\d+\)$/))).toEqual([
      'Baru (2)',
      'Berubah (0)',
      'Ditolak (0)',
      'Peringatan (0)',
      'Dilewati (2)',
    ]);
    expect(isDisabled(buttonOf('Simpan ke register'))).toBe(false);
    expect(page.queryByRole('status')).toBeNull();
  });
});

describe('a list whose column of names is not recognised', () => {
  const NAMELESS: ImportResult = {
    ...TIDY,
    columns: [columnOf(0, 'Lembaga', null), columnOf(1, 'Kecamatan', 'districtName')],
    lacking: ['name'],
  };
  const answer: Answer = ({ mapping, headerRow }) =>
    mapping?.['0'] === 'name' || headerRow === 4 ? TIDY : NAMELESS;

  test('goes on only after one question is answered', async () => {
    const { page, choose, lastSent, isHeldUp } = await open(answer);
    page.getByText('Kolom nama koperasi belum dikenali. Pilih kolom mana yang memuat nama koperasi.');
    expect(isHeldUp()).toBe(true);
    expect(isDisabled(buttonOf(/Hasil uji/))).toBe(true);
    await choose('Kolom nama koperasi', 'A · Lembaga (isi Lembaga)');
    await waitFor(() => expect(isHeldUp()).toBe(false));
    expect(lastSent()).toMatchObject({ isDryRun: true, mapping: { '0': 'name' } });
    expect(page.queryByText(/belum dikenali/)).toBeNull();
    expect(document.activeElement).toBe(buttonOf('Lanjut ke hasil uji'));
  });

  test('is read again from another header row, and what was corrected of the one before is over', async () => {
    const { at, fill, user, lastSent, isHeldUp } = await open(answer);
    expect(valueOf(at('Judul kolom ada di baris ke-'))).toBe('2');
    await fill(at('Judul kolom ada di baris ke-'), '4');
    await user.tab();
    await waitFor(() => expect(isHeldUp()).toBe(false));
    expect(lastSent()).toMatchObject({ sheet: 'Data', headerRow: 4, mapping: {} });
  });

  test('in a list of RATs the column of the meetings is missed likewise', async () => {
    const { page, isHeldUp } = await open(() => ({ ...TIDY, lacking: ['rat'] }), 'rat');
    page.getByText(/^Kolom tanggal RAT belum dikenali\./);
    expect(isHeldUp()).toBe(true);
    expect(page.queryByRole('list', { name: 'Hasil uji' })).toBeNull();
  });

  test('words are no row number', async () => {
    const { at, fill, user, page, asked } = await open(answer);
    await fill(at('Judul kolom ada di baris ke-'), 'empat');
    await user.tab();
    page.getByText('Tulis nomor baris seperti di Excel.');
    expect(asked('import.run')).toHaveLength(1);
  });
});

describe('what the file leaves open', () => {
  test('the unit of its money holds the list up until it is said, and can still be changed', async () => {
    const { page, choose, at, lastSent, isHeldUp } = await open(({ unit }) => ({
      ...TIDY,
      questions: (unit ?? null) === null ? ['unit'] : [],
    }));
    page.getByText('Satuan uang dalam berkas ini belum jelas. Pilih satuannya.');
    expect(isHeldUp()).toBe(true);
    await choose('Satuan uang', 'ribuan rupiah');
    await waitFor(() => expect(isHeldUp()).toBe(false));
    expect(lastSent()).toMatchObject({ unit: 'thousand' });
    await choose('Satuan uang', 'jutaan rupiah');
    await waitFor(() => expect(lastSent()).toMatchObject({ unit: 'million' }));
    expect(valueOf(at('Satuan uang'))).toBe('jutaan rupiah');
  });

  const yearless: Answer = ({ figuresBookYear }) => ({
    ...TIDY,
    questions: (figuresBookYear ?? null) === null ? ['bookYear'] : [],
    figuresBookYear: figuresBookYear ?? null,
  });

  test('a list of RATs waits for its book year', async () => {
    const { page, choose, lastSent, isHeldUp } = await open(
      (input) => ({
        ...yearless(input),
        columns: [columnOf(0, 'Nama', 'name'), columnOf(1, 'Tgl. RAT', 'rat', { state: 'yearMissing' })],
      }),
      'rat',
    );
    expect(isHeldUp()).toBe(true);
    expect(valueOf(page.getByRole('combobox', { name: 'Kolom B "Tgl. RAT" dibaca sebagai' }))).toBe(
      'Tanggal RAT',
    );
    await choose('Tahun buku RAT', '2024');
    await waitFor(() => expect(isHeldUp()).toBe(false));
    expect(lastSent()).toMatchObject({ kind: 'rat', figuresBookYear: 2024 });
  });

  test('a register goes on without it, and says that its figures are not saved', async () => {
    const { page, goOn, isHeldUp, asked, press } = await open(yearless);
    expect(isHeldUp()).toBe(false);
    await goOn();
    await page.findByText(/anggota, modal, volume usaha, dan SHU berkas ini tidak disimpan/);
    await press('Simpan ke register');
    await waitFor(() => expect(asked('import.run').at(-1)).toMatchObject({ isDryRun: false }));
  });

  test('an answer goes along with the save', async () => {
    const { choose, goOn, press, asked, isHeldUp } = await open(yearless, 'rat');
    await choose('Tahun buku RAT', '2023');
    await waitFor(() => expect(isHeldUp()).toBe(false));
    await goOn();
    await press('Simpan ke register');
    await waitFor(() =>
      expect(asked('import.run').at(-1)).toMatchObject({ isDryRun: false, figuresBookYear: 2023 }),
    );
  });

  test('a book year that still runs is not offered', async () => {
    const { user, at, page } = await open(yearless, 'rat');
    await user.click(at('Tahun buku RAT'));
    await page.findByRole('option', { name: '2024', hidden: true });
    expect(page.queryByRole('option', { name: '2025', hidden: true })).toBeNull();
  });

  test('columns that a register should have are missed before it is written', async () => {
    const { page, goOn } = await open(() => ({ ...TIDY, lacking: ['district', 'status'] }));
    await goOn();
    expect((await page.findByText(/^Kolom kecamatan tidak ditemukan/)).textContent).toContain(
      '"Tidak diketahui"',
    );
    expect(page.getByText(/^Kolom status tidak ditemukan/).textContent).toContain('dicatat tidak aktif');
  });

  test('unreadable cells refuse their row only where the office wants it so', async () => {
    const { at, user, lastSent, goOn, press } = await open(() => TIDY);
    await goOn();
    await press('Peringatan (0)');
    expect(lastSent()).toMatchObject({ isStrict: false });
    await user.click(at('Tolak baris yang selnya tidak terbaca'));
    await waitFor(() => expect(lastSent()).toMatchObject({ isStrict: true }));
  });
});

describe('words of the status column that nobody knows', () => {
  test('are explained for the file, one by one, and the explanation can be taken back', async () => {
    const { page, goOn, choose, lastSent } = await open(({ statusWords = {} }) => ({
      ...TIDY,
      unknownStatusWords: [
        { word: 'jalan', rows: 1200 },
        { word: 'macet', rows: 3 },
      ].filter(({ word }) => !(word in statusWords)),
    }));
    await goOn();
    const table = await page.findByRole('table', { name: 'Kata status yang belum dikenal' });
    expect(within(table).getByRole('row', { name: /jalan/ }).textContent).toContain('1.200');
    await choose('Arti kata status "jalan"', 'aktif');
    await waitFor(() => expect(lastSent()).toMatchObject({ statusWords: { jalan: 'active' } }));
    await choose('Arti kata status "macet"', 'tidak aktif');
    await waitFor(() =>
      expect(lastSent()).toMatchObject({ statusWords: { jalan: 'active', macet: 'inactive' } }),
    );
    await choose('Arti kata status "jalan"', 'aktif');
    await waitFor(() => expect(lastSent()?.statusWords).toEqual({ macet: 'inactive' }));
    page.getByText('Kata status (2)');
  });
});

describe('rows that only a person can judge', () => {
  const ROWS = [askedRow(3, 'Kopwan Melati'), askedRow(4, 'KSU Angin Timur'), askedRow(7, 'Koperasi Tani')];
  const answer: Answer = ({ answers = [] }) => {
    const said = new Map(answers.map(({ row, choice }) => [row, choice]));
    return {
      ...TIDY,
      asked: ROWS.filter(({ row }) => !said.has(row)),
      answered: ROWS.flatMap((row) => {
        const choice = said.get(row.row);
        return choice === undefined ? [] : [{ ...row, answer: choice }];
      }),
    };
  };
  const radioOf = (group: HTMLElement, choice: string) => within(group).getByLabelText(choice);

  test('keep the list from being saved, which says how many are left', async () => {
    const { page, goOn, user, press, lastSent } = await open(answer);
    await goOn();
    await page.findByText(/3 baris yang ditanyakan belum dijawab, jadi belum dapat disimpan\./);
    expect(isDisabled(buttonOf('Simpan ke register'))).toBe(true);
    const first = page.getByRole('radiogroup', { name: 'Jawaban untuk baris 3 Kopwan Melati' });
    await user.click(radioOf(first, 'koperasi lain'));
    await page.findByText('2 baris belum dijawab.');
    expect(lastSent()?.answers).toEqual([{ row: 3, choice: 'new' }]);
    expect(isDisabled(buttonOf('Simpan ke register'))).toBe(true);
    await press('Jawab semua sisanya: lewati');
    await page.findByText('Semua baris sudah dijawab.');
    await waitFor(() => expect(isDisabled(buttonOf('Simpan ke register'))).toBe(false));
    expect(lastSent()?.answers).toEqual([
      { row: 3, choice: 'new' },
      { row: 4, choice: 'skip' },
      { row: 7, choice: 'skip' },
    ]);
  });

  test('stay in sight with their answer, which can be changed', async () => {
    const { page, goOn, user, lastSent } = await open(answer);
    await goOn();
    const group = () => page.getByRole('radiogroup', { name: 'Jawaban untuk baris 4 KSU Angin Timur' });
    await page.findByRole('grid', { name: 'Baris yang ditanyakan' });
    await user.click(radioOf(group(), 'koperasi yang sama'));
    await waitFor(() => expect(lastSent()?.answers).toEqual([{ row: 4, choice: 'same' }]));
    await user.click(radioOf(group(), 'lewati'));
    await waitFor(() => expect(lastSent()?.answers).toEqual([{ row: 4, choice: 'skip' }]));
    expect(radioOf(group(), 'lewati')).toHaveProperty('checked', true);
  });

  test('are answered by the keyboard', async () => {
    const { page, goOn, user, lastSent } = await open(answer);
    await goOn();
    const grid = await page.findByRole('grid', { name: 'Baris yang ditanyakan' });
    within(grid).getAllByRole('row')[1]?.focus();
    await user.keyboard('{ArrowDown} ');
    await waitFor(() => expect(lastSent()?.answers).toEqual([{ row: 4, choice: 'same' }]));
    await user.keyboard(' ');
    await waitFor(() => expect(lastSent()?.answers).toEqual([{ row: 4, choice: 'new' }]));
  });
});

describe('what is not taken', () => {
  const LEFT: ImportResult = {
    ...TIDY,
    columns: [
      ...TIDY.columns,
      columnOf(3, 'Narahubung', null),
      columnOf(4, 'Camat', null, { state: 'double', sameAs: 1 }),
      columnOf(5, 'Modal', 'ownCapital', { state: 'yearMissing' }),
      columnOf(6, 'Grade', null, { state: 'computed' }),
      columnOf(7, 'Catatan', null, { state: 'ignored' }),
      columnOf(8, '', null, { samples: [] }),
      columnOf(9, 'No', 'rowNumber', { state: 'numbering' }),
    ],
    sheets: ['Sampul', 'Data', 'Lampiran'],
  };

  test('every row passed over is shown with its kind, and the other sheets are named', async () => {
    const { page, goOn, press } = await open(() => LEFT);
    await goOn();
    await press('Dilewati (2)');
    const grid = await page.findByRole('grid', { name: 'Baris yang dilewati' });
    expect(textsOf(within(grid).getAllByRole('row'))).toEqual([
      'BarisDilewati sebagaiIsi',
      '1judulDAFTAR KOPERASI',
      '2kepala tabelNama Koperasi',
    ]);
    page.getByText(/Lembar lain yang tidak dibaca: "Sampul", "Lampiran"\./);
  });

  test('every column not taken is named with its reason, in its own list and where columns are chosen', async () => {
    const { page, goOn, press } = await open(() => LEFT);
    const columns = page.getByRole('table', { name: 'Kolom berkas' });
    expect(within(columns).getByText('sama dengan kolom B').textContent).toBe('sama dengan kolom B');
    await goOn();
    await press('Kolom tidak diambil (5)');
    const table = await page.findByRole('table', { name: 'Kolom yang tidak diambil' });
    expect(textsOf(within(table).getAllByRole('row')).slice(1)).toEqual([
      'DNarahubungisi Narahubungjudulnya tidak dikenal',
      'ECamatisi Camatsama dengan kolom B',
      'FModalisi Modaltahun bukunya belum disebut',
      'GGradeisi Gradedihitung sendiri oleh program',
      'HCatatanisi Catatandiabaikan atas pilihan Anda',
    ]);
  });
});

describe('answers of an earlier file with the same headings', () => {
  const asks: Answer = ({ unit, statusWords }) => ({
    ...TIDY,
    questions: (unit ?? null) === null ? ['unit'] : [],
    unknownStatusWords: statusWords?.['BEKU'] === undefined ? [{ word: 'BEKU', rows: 2 }] : [],
  });
  const ANSWERS = { unit: 'thousand', statusWords: { BEKU: 'inactive', DITUTUP: 'dissolved' } } as const;
  const forget = () => localStorage.clear();

  test('are kept when the file is saved', async () => {
    const { choose, goOn, isHeldUp, press, lastSent } = await open(asks);
    await choose('Satuan uang', 'ribuan rupiah');
    await waitFor(() => expect(isHeldUp()).toBe(false));
    await goOn();
    await press('Simpan ke register');
    await waitFor(() => expect(lastSent()).toMatchObject({ isDryRun: false }));
    await waitFor(() =>
      expect(earlierAnswers('cooperative', { ...TIDY, questions: ['unit'] })).toEqual({
        unit: 'thousand',
        statusWords: {},
      }),
    );
    forget();
  });

  test('are taken where they are asked for, said word for word, and can be given anew', async () => {
    keepAnswers('cooperative', TIDY, ANSWERS);
    const { page, press, lastSent, isHeldUp } = await open(asks);
    await page.findByText('satuan uang: ribuan rupiah; “BEKU” berarti tidak aktif.');
    expect(lastSent()).toMatchObject({ unit: 'thousand', statusWords: { BEKU: 'inactive' } });
    expect(isHeldUp()).toBe(false);
    await press('Jawab lagi');
    await waitFor(() => expect(isHeldUp()).toBe(true));
    expect(lastSent()).toMatchObject({ unit: null, statusWords: {} });
    expect(page.queryByText(/^satuan uang:/)).toBeNull();
    forget();
  });

  test('of other headings, of the other kind of list and of a file that asks nothing are not taken', async () => {
    keepAnswers('cooperative', TIDY, ANSWERS);
    const asking: ImportResult = { ...TIDY, questions: ['unit'] };
    expect(earlierAnswers('rat', asking)).toBeNull();
    expect(earlierAnswers('cooperative', TIDY)).toBeNull();
    expect(earlierAnswers('cooperative', { ...asking, columns: [columnOf(0, 'Lain', 'name')] })).toBeNull();
    expect(earlierAnswers('cooperative', asking)).toEqual({ unit: 'thousand', statusWords: {} });
    forget();
  });
});
