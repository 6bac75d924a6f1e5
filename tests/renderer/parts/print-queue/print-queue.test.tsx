import { waitFor } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { PrinterProfile, QueuedSheet } from '#contract/printing/printing.ts';
import { PrintQueue } from '../../../../renderer/parts/print-queue/print-queue.tsx';
import { primaryOf, usePrintQueue } from '../../../../renderer/parts/print-queue/use-print-queue.ts';
import { buttonOf, buttonsOf } from '../../../helpers/page-find.ts';
import { isDisabled, valueOf } from '../../../helpers/page-look.ts';
import { READ_AT } from '../../../helpers/page-samples.ts';
import { queueOf } from '../../../helpers/print-samples.ts';
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
const MADE = { batchId: 'b1', files: ['/data/dokumen/piagam.pdf'], pages: 3, from: 1, to: 3 };
const START: Script = {
  'printer.list': { profiles: [EPSON], choices: [] },
  'shell.listPrinters': { isAvailable: true, printers: [{ name: 'EPSON L120', isDefault: true }] },
  'shell.openDocument': { isOpened: true },
};

/** The queue with the button that a screen shows for it. */
function Desk() {
  const state = usePrintQueue(SOURCE);
  const { label, onPress } = primaryOf(state);
  return (
    <>
      <button type="button" disabled={onPress === undefined} onClick={onPress}>
        {label}
      </button>
      <PrintQueue source={SOURCE} state={state} />
    </>
  );
}

async function desk(states: readonly QueuedSheet['state'][], script: Script = {}) {
  const part = renderPart(<Desk />, { ...START, 'printing.queue': queueOf(states), ...script });
  await part.page.findByText('Koperasi 1');
  return part;
}

describe('the queue of a list', () => {
  test('prints what waits into one file and hands it to the PDF reader', async () => {
    const { page, press, asked, answer } = await desk(['waiting', 'waiting', 'waiting'], {
      'printing.start': MADE,
    });
    expect(page.queryByText('3 lembar menunggu')).not.toBeNull();
    answer({ 'printing.queue': queueOf(['made', 'made', 'made']) });
    await press('Cetak 3 lembar');
    await page.findByText('3 lembar siap dicetak');
    expect(asked('printing.start')).toEqual([
      { source: SOURCE, folder: null, isSeparate: false, printer: null },
    ]);
    expect(asked('shell.openDocument')).toEqual([{ path: '/data/dokumen/piagam.pdf' }]);
  });

  test('a reader that does not open is no failure of the printing', async () => {
    const { page, press, answer } = await desk(['waiting', 'waiting'], {
      'printing.start': MADE,
      'shell.openDocument': refusal('FILE_NOT_FOUND', { facts: { namaBerkas: 'piagam.pdf' } }),
    });
    answer({ 'printing.queue': queueOf(['made', 'made']) });
    await press('Cetak 2 lembar');
    await page.findByText(/PDF tidak terbuka sendiri/);
    expect(page.queryByRole('alert')).toBeNull();
  });

  test('all came out: said of every sheet', async () => {
    const { press, asked } = await desk(['made', 'made'], { 'printing.confirmSheets': { printed: 2 } });
    await press('Semua 2 keluar');
    await waitFor(() => expect(asked('printing.confirmSheets')).toEqual([{ batchId: 'b1', upTo: 2 }]));
  });

  test('where the printer stopped is said with its reason, and it goes on from there', async () => {
    const { page, press, asked, answer } = await desk(['made', 'made', 'made'], {
      'printing.failSheet': { printed: 1, left: 2 },
      'printing.start': { ...MADE, from: 2 },
    });
    answer({ 'printing.queue': queueOf(['printed', 'failed', 'waiting']) });
    await press('Laporkan masalah: 002/PIAGAM');
    await press('kertas habis');
    await page.findByText('Antrean berhenti: kertas habis');
    expect(asked('printing.failSheet')).toEqual([{ batchId: 'b1', position: 2, reason: 'kertas habis' }]);
    expect(page.queryByText('Gagal', { exact: true })).not.toBeNull();
    await press('Lanjutkan 2 lembar');
    await waitFor(() => expect(asked('printing.start')).toHaveLength(1));
  });

  test('one is printed again in two presses, under its number and with the reason', async () => {
    const { press, asked } = await desk(['printed', 'printed'], { 'printing.again': { ...MADE, pages: 1 } });
    expect(isDisabled(buttonOf('Semua sudah tercetak'))).toBe(true);
    await press('Cetak ulang 002/PIAGAM');
    await press('tinta luntur');
    await waitFor(() =>
      expect(asked('printing.again')).toEqual([
        { source: SOURCE, numbers: ['002/PIAGAM'], reason: 'tinta luntur' },
      ]),
    );
  });

  test('printed again means another PDF; a sheet that is ready nowhere speaks of failure', async () => {
    const queue = queueOf(['printed', 'made']);
    const { page } = await desk([], {
      'printing.queue': {
        ...queue,
        sheets: queue.sheets.map((row) => (row.state === 'printed' ? { ...row, copies: 2 } : row)),
      },
    });
    const [again, ready] = ['Koperasi 1', 'Koperasi 2'].map(
      (name) => page.getByText(name).closest('[role="row"]')?.textContent ?? '',
    );
    expect(again).toContain('PDF dibuat 2 kali');
    expect(again).not.toContain('Tercetak');
    expect(ready).toContain('PDF siap');
    expect(ready).not.toMatch(/gagal/i);
  });

  test('several are printed again with one typed reason; what waits cannot be', async () => {
    const { page, press, at, fill, user, asked } = await desk(['printed', 'printed', 'waiting'], {
      'printing.again': MADE,
    });
    expect(isDisabled(buttonOf('Cetak ulang…'))).toBe(true);
    expect(buttonsOf('Cetak ulang 003/PIAGAM')).toEqual([]);
    await user.click(page.getByRole('checkbox', { name: /Pilih semua|semua/i }));
    await press('Cetak ulang 2 yang ditandai…');
    await fill(at('Alasan lain'), 'salah kertas');
    await press('Pakai alasan ini');
    await waitFor(() =>
      expect(asked('printing.again')).toEqual([
        { source: SOURCE, numbers: ['001/PIAGAM', '002/PIAGAM'], reason: 'salah kertas' },
      ]),
    );
  });

  test('a refusal is said and nothing is handed over', async () => {
    const { page, press, names } = await desk(['waiting'], {
      'printing.start': refusal('FILE_IN_USE', { facts: { namaBerkas: 'piagam.pdf' } }),
    });
    await press('Cetak 1 lembar');
    await page.findByRole('alert');
    expect(names()).not.toContain('shell.openDocument');
  });

  test('one view shows its sheets alone; a search that finds none leads back', async () => {
    const { page, user, fill, at, press } = await desk(['printed', 'failed', 'waiting']);
    await user.click(page.getByLabelText('Gagal 1'));
    await waitFor(() => expect(page.queryByText('Koperasi 1')).toBeNull());
    expect(page.queryByText('Koperasi 2')).not.toBeNull();
    await fill(at('Cari nama atau nomor'), 'begini');
    await page.findByText('Tidak ada yang cocok dengan saringan');
    await press('Tampilkan semua');
    expect(await page.findByText('Koperasi 3')).not.toBeNull();
  });

  test('the profile, folder and form that were chosen go with it', async () => {
    const { page, at, press, user, choose, asked } = await desk(['waiting'], {
      'printing.start': MADE,
      'shell.chooseFolder': { path: '/usb' },
    });
    await user.click(page.getByLabelText('Satu PDF untuk setiap penerima'));
    await choose('Printer dan kertas', /^EPSON L120/);
    expect(page.queryByText('Baki kertas: belakang.')).not.toBeNull();
    await press('Pilih folder lain');
    await page.findByText('Folder tujuan: /usb');
    expect(valueOf(at('Printer dan kertas'))).toMatch(/^EPSON L120/);
    await press('Cetak 1 lembar');
    await waitFor(() => expect(asked('printing.start')).toHaveLength(1));
    expect(asked('printing.start')).toEqual([
      { source: SOURCE, folder: '/usb', isSeparate: true, printer: { name: 'EPSON L120', paper: 'A4' } },
    ]);
  });

  test('the printer remembered for these papers is chosen, those of other papers are not', async () => {
    const { at } = await desk(['waiting'], {
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
    const { page, choose } = await desk(['waiting'], { 'shell.listPrinters': printers });
    await choose('Printer dan kertas', /^EPSON L120/);
    expect(await page.findByText(sentence)).not.toBeNull();
  });
});
