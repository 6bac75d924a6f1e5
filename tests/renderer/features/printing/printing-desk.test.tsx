import { waitFor } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import type { PrintBatch, PrinterProfile } from '#contract/printing/printing.ts';
import { BeforePrinting } from '../../../../renderer/features/printing/before-printing.tsx';
import { NewTraining } from '../../../../renderer/features/printing/new-training.tsx';
import { PrintDesk } from '../../../../renderer/features/printing/print-desk.tsx';
import { PrintingScreen } from '../../../../renderer/features/printing/printing-screen.tsx';
import { AWARD } from '../../../helpers/award-samples.ts';
import { buttonOf, buttonsOf } from '../../../helpers/page-find.ts';
import { isDisabled, isRefused, saidAt, textsOf, valueOf } from '../../../helpers/page-look.ts';
import { day, READ_AT } from '../../../helpers/page-samples.ts';
import { renderPart } from '../../../helpers/render-part.tsx';
import { refusal, type Script } from '../../../helpers/scripted-bridge.ts';

const SOURCE = { kind: 'award', bookYear: 2024 } as const;
const EPSON: PrinterProfile = {
  printer: 'EPSON L120',
  paper: 'A4',
  offsetXMm: 1,
  offsetYMm: 0,
  trayNote: 'belakang',
  updatedAt: READ_AT,
};
const BATCH: PrintBatch = {
  id: 'b1',
  title: 'Piagam 2024',
  createdAt: '2025-11-17T02:00:00.000Z',
  isSeparate: false,
  sheets: 3,
  made: 3,
  printed: 0,
};
const sheet = (position: number, state: 'waiting' | 'made' | 'printed') => ({
  position,
  name: `Koperasi ${position}`,
  number: `00${position}/PIAGAM`,
  state,
  file: '/data/dokumen/piagam.pdf',
});
const MADE = { batchId: 'b1', files: ['/data/dokumen/piagam.pdf'], pages: 3, from: 1, to: 3 };
const START: Script = {
  'printer.list': { profiles: [EPSON], choices: [] },
  'shell.listPrinters': { isAvailable: true, printers: [{ name: 'EPSON L120', isDefault: true }] },
  'printing.list': [],
};

async function desk(script: Script = {}) {
  const part = renderPart(<PrintDesk source={SOURCE} />, { ...START, ...script });
  await part.page.findByText('Antrean cetak');
  return part;
}

describe('the printing desk', () => {
  test('prints all into one file, for no printer, into the folder of the program', async () => {
    const { page, press, asked } = await desk({ 'printing.start': MADE });
    expect(page.queryByText('Belum ada yang dicetak dari daftar ini.')).not.toBeNull();
    await press('Mulai mencetak');
    await page.findByText('3 lembar siap, lembar 1 sampai 3.');
    expect(asked('printing.start')).toEqual([
      { source: SOURCE, folder: null, isSeparate: false, printer: null },
    ]);
  });

  test('the profile, folder and form that were chosen go with it', async () => {
    const { page, at, press, user, choose, asked } = await desk({
      'printing.start': MADE,
      'shell.chooseFolder': { path: '/usb' },
    });
    await user.click(page.getByLabelText('Satu PDF untuk setiap penerima'));
    await choose('Printer dan kertas', /^EPSON L120/);
    expect(page.queryByText('Baki kertas: belakang.')).not.toBeNull();
    await press('Pilih folder lain');
    await page.findByText('Folder tujuan: /usb');
    expect(valueOf(at('Printer dan kertas'))).toMatch(/^EPSON L120/);
    await press('Mulai mencetak');
    await waitFor(() => expect(asked('printing.start')).toHaveLength(1));
    expect(asked('printing.start')).toEqual([
      { source: SOURCE, folder: '/usb', isSeparate: true, printer: { name: 'EPSON L120', paper: 'A4' } },
    ]);
  });

  test('the printer remembered for these papers is chosen, those of other papers are not', async () => {
    const { at } = await desk({
      'printer.list': {
        profiles: [EPSON, { ...EPSON, printer: 'HP' }],
        choices: [
          { documentKind: 'sertifikat', printer: 'HP', paper: 'A4' },
          { documentKind: 'piagam', printer: 'EPSON L120', paper: 'A4' },
        ],
      },
    });
    expect(valueOf(at('Printer dan kertas'))).toMatch(/^EPSON L120/);
  });

  test.each([
    [{ isAvailable: false, printers: [] }, /^Daftar printer komputer tidak dapat dibaca/],
    [
      { isAvailable: true, printers: [{ name: 'HP', isDefault: true }] },
      /^EPSON L120 tidak ada dalam daftar printer/,
    ],
    [
      {
        isAvailable: true,
        printers: [
          { name: 'EPSON L120', isDefault: false },
          { name: 'HP', isDefault: true },
        ],
      },
      /^Printer bawaan komputer sekarang HP/,
    ],
  ])('a printer that may not be the one is warned of %#', async (printers, sentence) => {
    const { page, choose } = await desk({ 'shell.listPrinters': printers });
    await choose('Printer dan kertas', /^EPSON L120/);
    expect(await page.findByText(sentence)).not.toBeNull();
  });

  test('of hundreds of files a few stand there, the rest is counted', async () => {
    const { page, press } = await desk({
      'printing.start': { ...MADE, files: ['/a/1.pdf', '/a/2.pdf', '/a/3.pdf', '/a/4.pdf', '/a/5.pdf'] },
    });
    await press('Mulai mencetak');
    await page.findByText('dan 2 berkas lain di folder yang sama.');
    expect(page.queryByText('4.pdf')).toBeNull();
  });

  test('a refusal is said and nothing is said to be made', async () => {
    const { page, user } = await desk({
      'printing.start': refusal('FILE_IN_USE', { facts: { namaBerkas: 'piagam.pdf' } }),
    });
    await user.keyboard('{Control>}p{/Control}');
    await page.findByRole('alert');
    expect(page.queryByText(/lembar siap/)).toBeNull();
  });
});

describe('the queue', () => {
  async function queue(
    batch: Partial<PrintBatch>,
    states: readonly ('waiting' | 'made' | 'printed')[],
    script: Script = {},
  ) {
    const part = await desk({
      'printing.list': [{ ...BATCH, ...batch }],
      'printing.get': {
        title: 'Piagam 2024',
        folder: '/data/dokumen',
        isSeparate: false,
        sheets: states.map((state, index) => sheet(index + 1, state)),
      },
      ...script,
    });
    await part.page.findByText('Koperasi 1');
    return part;
  }

  test('a whole run of which nobody has said what came out is not gone on with', async () => {
    await queue({}, ['made', 'made', 'made']);
    expect(buttonsOf(/^Lanjut dari lembar/)).toEqual([]);
    expect(isDisabled(buttonOf('Catat'))).toBe(true);
  });

  test('after a jam it goes on with the sheet after the last that came out', async () => {
    const { at, fill, press, asked, answer } = await queue({}, ['made', 'made', 'made'], {
      'printing.confirmSheets': { printed: 1 },
      'printing.make': { ...MADE, from: 2 },
    });
    await fill(at('Lembar terakhir yang keluar dari printer'), '1');
    answer({ 'printing.list': [{ ...BATCH, printed: 1 }] });
    await press('Catat');
    await waitFor(() => expect(buttonsOf('Lanjut dari lembar 2')).toHaveLength(1));
    expect(asked('printing.confirmSheets')).toEqual([{ batchId: 'b1', upTo: 1 }]);
    await press('Lanjut dari lembar 2');
    await waitFor(() => expect(asked('printing.make')).toEqual([{ batchId: 'b1', from: 2, to: null }]));
  });

  test('a run that stopped goes on with the first sheet that waits', async () => {
    await queue({ made: 2 }, ['made', 'waiting', 'made']);
    await waitFor(() => expect(buttonsOf('Lanjut dari lembar 2')).toHaveLength(1));
  });

  test('all printed: said, and nothing to go on with', async () => {
    const { page } = await queue({ printed: 3 }, ['printed', 'printed', 'printed']);
    expect(page.queryByText('Semua lembar sudah keluar dari printer.')).not.toBeNull();
    expect(buttonsOf(/^Lanjut dari lembar/)).toEqual([]);
  });

  test('one sheet again is a range of one', async () => {
    const { at, fill, press, asked } = await queue({ printed: 3 }, ['printed', 'printed', 'printed'], {
      'printing.make': { ...MADE, from: 2, to: 2, pages: 1 },
    });
    expect(isDisabled(buttonOf('Buat PDF lembar itu'))).toBe(true);
    await fill(at('Dari lembar'), '2');
    await press('Buat PDF lembar itu');
    await waitFor(() => expect(asked('printing.make')).toEqual([{ batchId: 'b1', from: 2, to: 2 }]));
  });

  test('a range goes as typed; its refusal is said', async () => {
    const { page, at, fill, press, asked } = await queue({ printed: 3 }, ['printed', 'printed', 'printed'], {
      'printing.make': refusal('PRINT_OUT_OF_RANGE', { facts: { lembar: 3 } }),
    });
    await fill(at('Dari lembar'), '3');
    await fill(at('Sampai lembar'), '1');
    await press('Buat PDF lembar itu');
    await page.findByRole('alert');
    expect(asked('printing.make')).toEqual([{ batchId: 'b1', from: 3, to: 1 }]);
  });
});

describe('looking before printing', () => {
  const name = (position: number, size: number, lines: number, isSmall = false) => ({
    position,
    name: `Koperasi ${position}`,
    number: `00${position}`,
    size,
    lines,
    isSmall,
  });
  const open = (script: Script) => renderPart(<BeforePrinting source={SOURCE} />, script);

  test('names that all fit are said to fit', async () => {
    const { page, press } = open({
      'printing.checkNames': { smallestSize: 18, names: [name(1, 30, 1), name(2, 30, 1)] },
    });
    await press('Periksa nama panjang');
    expect(await page.findByText('Semua 2 nama muat dalam satu baris dengan ukuran penuh.')).not.toBeNull();
  });

  test('those that shrink or wrap stand there, the smallest first, the small ones marked', async () => {
    const names = [name(1, 30, 1), name(2, 30, 2), name(3, 16.5, 2, true)];
    const { page, press, asked } = open({ 'printing.checkNames': { smallestSize: 18, names } });
    await press('Periksa nama panjang');
    await page.findByText('1 nama lebih kecil daripada 18 titik; periksa pada lembar contoh.');
    const rows = [...page.getByRole('table').querySelectorAll('tbody tr')].map((row) =>
      textsOf([...row.children]),
    );
    expect(rows).toEqual([
      ['3', 'Koperasi 3', '16,5 titik', '2', 'Kecil, periksa'],
      ['2', 'Koperasi 2', '30,0 titik', '2', ''],
    ]);
    expect(asked('printing.checkNames')).toEqual([{ source: SOURCE }]);
  });

  test('a refused contact sheet says why; the design is one step away', async () => {
    const { page, press, went } = open({ 'printing.contactSheet': refusal('AWARD_NOT_CONFIRMED') });
    await press('Buat lembar contoh');
    await page.findByRole('alert');
    await press('Ubah desain');
    expect(went).toEqual([{ screen: 'settings', tab: 'certificates' }]);
  });
});

describe('a new training', () => {
  function open(script: Script = {}) {
    const onDone = vi.fn<(id: string) => void>();
    return { ...renderPart(<NewTraining onDone={onDone} onClose={() => undefined} />, script), onDone };
  }
  const made = { id: 't1', days: 3, firstNumber: '1', lastNumber: '2' };

  test('is sent with its days and the list as it was pasted', async () => {
    const { page, at, fill, press, asked, onDone } = open({ 'training.create': made });
    await fill(at('Nama pelatihan'), 'Pelatihan akuntansi');
    await fill(at('Hari pertama'), '10/11/2025');
    await fill(at('Hari terakhir'), '12/11/2025');
    expect(saidAt(at('Hari terakhir'))).toContain('3 hari');
    await fill(at('Tempat'), 'Sangatta');
    await fill(at('Peserta'), 'No\tNama\n1\tSiti\tKSP Maju\tPeserta\nBudi; KUD; Narasumber');
    expect(page.queryByText('2 peserta terbaca.')).not.toBeNull();
    await press('Tetapkan peserta');
    await waitFor(() => expect(onDone.mock.calls).toEqual([['t1']]));
    expect(asked('training.create')).toEqual([
      {
        title: 'Pelatihan akuntansi',
        place: 'Sangatta',
        startsOn: '2025-11-10',
        endsOn: '2025-11-12',
        datedOn: '2025-11-18',
        isOpenSignature: false,
        participants: [
          { name: 'Siti', cooperativeName: 'KSP Maju', role: 'peserta' },
          { name: 'Budi', cooperativeName: 'KUD', role: 'narasumber' },
        ],
      },
    ]);
  });

  test('what is missing or unreadable is named at its field, the first has the cursor', async () => {
    const { at, fill, press, names } = open();
    await fill(at('Hari pertama'), '31/2');
    await press('Tetapkan peserta');
    expect(saidAt(at('Nama pelatihan'))).toBe('Harus diisi.');
    expect(saidAt(at('Hari pertama'))).toContain('Tanggal tidak terbaca.');
    expect(saidAt(at('Peserta'))).toContain('Isi sedikitnya satu peserta.');
    expect(isRefused(at('Tanggal sertifikat'))).toBe(false);
    await waitFor(() => expect(document.activeElement).toBe(at('Nama pelatihan')));
    expect(names()).not.toContain('training.create');
  });

  test('a last day before the first is refused by the contract, at the last day', async () => {
    const { at, fill, press, onDone } = open({ 'training.create': made });
    await fill(at('Nama pelatihan'), 'Pelatihan');
    await fill(at('Hari pertama'), '12/11/2025');
    await fill(at('Hari terakhir'), '10/11/2025');
    await fill(at('Tempat'), 'Sangatta');
    await fill(at('Peserta'), 'Siti');
    await press('Tetapkan peserta');
    await waitFor(() =>
      expect(saidAt(at('Hari terakhir'))).toContain('Hari terakhir tidak boleh sebelum hari pertama.'),
    );
    expect(onDone).not.toHaveBeenCalled();
    expect(valueOf(at('Peserta'))).toBe('Siti');
  });
});

describe('the printing screen', () => {
  const screen = (script: Script) =>
    renderPart(<PrintingScreen bookYear={2024} />, {
      ...START,
      'cooperative.listBookYears': [2024],
      'award.get': AWARD,
      'training.list': [],
      ...script,
    });

  test('an award that is not confirmed has nothing to print', async () => {
    const { page } = screen({ 'award.get': null });
    await page.findByText('Penerima tahun buku 2024 belum ditetapkan.');
    expect(buttonsOf('Mulai mencetak')).toEqual([]);
  });

  test('a confirmed one is printed as such, a training as a training', async () => {
    const training = {
      id: 't1',
      title: 'Akuntansi',
      startsOn: day('2025-11-10'),
      endsOn: day('2025-11-12'),
      place: 'Sangatta',
      datedOn: day('2025-11-13'),
      days: 3,
      participantCount: 2,
    };
    const { page, press, user, asked } = screen({ 'training.list': [training], 'printing.start': MADE });
    await page.findByText('Piagam tahun buku 2024: 2 penerima ditetapkan.');
    await user.click(page.getByLabelText('Sertifikat pelatihan'));
    await page.findByText('Akuntansi: 2 peserta.');
    await waitFor(() => expect(buttonsOf('Mulai mencetak')).toHaveLength(1));
    await press('Mulai mencetak');
    await waitFor(() => expect(asked('printing.start')).toHaveLength(1));
    expect(asked('printing.start')[0]?.source).toEqual({ kind: 'training', id: 't1' });
  });

  test('without a training there is one to make', async () => {
    const { page, press, user } = screen({});
    await page.findByText('Piagam tahun buku 2024: 2 penerima ditetapkan.');
    await user.click(page.getByLabelText('Sertifikat pelatihan'));
    await press('Pelatihan baru');
    expect(page.queryByText('Sertifikat pelatihan baru')).not.toBeNull();
  });
});
