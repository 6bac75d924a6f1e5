import { waitFor } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { BeforePrinting } from '../../../../renderer/parts/print-queue/before-printing.tsx';
import { NewTraining } from '../../../../renderer/features/printing/new-training.tsx';
import { PrintingScreen } from '../../../../renderer/features/printing/printing-screen.tsx';
import { queueOf } from '../../../helpers/print-samples.ts';
import { AWARD } from '../../../helpers/award-samples.ts';
import { buttonsOf } from '../../../helpers/page-find.ts';
import { isRefused, saidAt, textsOf, valueOf } from '../../../helpers/page-look.ts';
import { day } from '../../../helpers/page-samples.ts';
import { renderPart } from '../../../helpers/render-part.tsx';
import { refusal, type Script } from '../../../helpers/scripted-bridge.ts';

const SOURCE = { kind: 'award', bookYear: 2024 } as const;
const MADE = { batchId: 'b1', files: ['/data/dokumen/piagam.pdf'], pages: 3, from: 1, to: 3 };
const START: Script = {
  'printer.list': { profiles: [], choices: [] },
  'printing.queue': queueOf(['waiting', 'waiting']),
  'shell.openDocument': { isOpened: true },
};

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

  test('an award that is not confirmed has nothing to print, and leads to where it is', async () => {
    const { page, press, went } = screen({ 'award.get': null });
    await page.findByText('Penerima tahun buku 2024 belum ditetapkan.');
    expect(buttonsOf('Cetak 2 lembar')).toEqual([]);
    await press('Ke Penghargaan');
    expect(went).toEqual([{ screen: 'awards', bookYear: 2024 }]);
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
    await waitFor(() => expect(buttonsOf('Cetak 2 lembar')).toHaveLength(1));
    await press('Cetak 2 lembar');
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
