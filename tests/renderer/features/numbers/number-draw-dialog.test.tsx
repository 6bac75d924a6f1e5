import { waitFor } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { DrawDialog } from '../../../../renderer/features/numbers/draw-dialog.tsx';
import { isDisabled, isRefused, saidAt, valueOf } from '../../../helpers/page-look.ts';
import { buttonOf } from '../../../helpers/page-find.ts';
import { renderPart } from '../../../helpers/render-part.tsx';
import { refusal, type Script } from '../../../helpers/scripted-bridge.ts';

const drawn = { id: 'n15', text: '500/15/DISKOP', sequence: 15, year: 2025, warnings: [] };

function open(isReserve: boolean, script: Script = {}) {
  const onDone = vi.fn<(sentence: string) => void>();
  const onClose = vi.fn<() => void>();
  const part = renderPart(
    <DrawDialog series="surat" isReserve={isReserve} onDone={onDone} onClose={onClose} />,
    script,
  );
  return { ...part, onDone, onClose };
}

describe('drawing the next number', () => {
  test('asks for the day, purpose and addressee as typed, and says which number came', async () => {
    const { at, fill, press, asked, onDone } = open(false, { 'number.draw': drawn });
    expect(valueOf(at('Tanggal surat'))).toBe('18/11/2025');
    await fill(at('Tanggal surat'), '17 November 2025');
    await fill(at('Perihal'), 'Undangan rapat');
    await fill(at('Tujuan'), 'Camat Sangatta Utara');
    await press('Ambil nomor');
    await waitFor(() => expect(onDone.mock.calls).toEqual([['Nomor 500/15/DISKOP tercatat.']]));
    expect(asked('number.draw')).toEqual([
      {
        series: 'surat',
        on: '2025-11-17',
        purpose: 'Undangan rapat',
        addressee: 'Camat Sangatta Utara',
        classification: '',
        earlierDateReason: '',
      },
    ]);
  });

  test('empty fields are named, the first one has the cursor, and nothing is asked', async () => {
    const { at, fill, press, names } = open(false);
    await fill(at('Tanggal surat'), '');
    await press('Ambil nomor');
    expect(saidAt(at('Tanggal surat'))).toBe('Tanggal surat belum diisi.');
    expect(saidAt(at('Perihal'))).toBe('Perihal belum diisi.');
    expect(isRefused(at('Tujuan'))).toBe(false);
    await waitFor(() => expect(document.activeElement).toBe(at('Tanggal surat')));
    expect(names()).not.toContain('number.draw');
  });

  test('a day that cannot be read is named, also a short one', async () => {
    const { at, fill, press, names } = open(false);
    await fill(at('Tanggal surat'), '31/2');
    await fill(at('Perihal'), 'Undangan');
    await press('Ambil nomor');
    expect(saidAt(at('Tanggal surat'))).toContain('Tanggal tidak terbaca.');
    expect(names()).not.toContain('number.draw');
  });

  test('an earlier day asks for a reason first, then goes with it; what was typed stays', async () => {
    const { page, at, fill, press, asked, answer, onDone } = open(false, {
      'number.draw': refusal('NUMBER_DATE_EARLIER', { facts: { terakhir: '2025-11-18' } }),
    });
    expect(page.queryByLabelText(/Alasan bertanggal mundur/)).toBeNull();
    await fill(at('Tanggal surat'), '01/11/2025');
    await fill(at('Perihal'), 'Undangan');
    await press('Ambil nomor');
    const reason = await page.findByLabelText(/Alasan bertanggal mundur/);
    expect(valueOf(at('Tanggal surat'))).toBe('01/11/2025');
    expect(valueOf(at('Perihal'))).toBe('Undangan');
    expect(onDone).not.toHaveBeenCalled();
    answer({ 'number.draw': drawn });
    await fill(reason, 'Surat tertinggal');
    await press('Ambil nomor');
    await waitFor(() => expect(onDone).toHaveBeenCalledTimes(1));
    expect(asked('number.draw').map((one) => one.earlierDateReason)).toEqual(['', 'Surat tertinggal']);
  });

  test('while the number is being drawn a second press takes no second one', async () => {
    let finish: (value: typeof drawn) => void = () => undefined;
    const { at, fill, press, user, asked, onDone } = open(false, {
      'number.draw': () => new Promise((resolve) => (finish = resolve)),
    });
    await fill(at('Perihal'), 'Undangan');
    await press('Ambil nomor');
    const button = buttonOf('Ambil nomor');
    await waitFor(() => expect(isDisabled(button)).toBe(true));
    await user.click(button);
    await user.click(at('Perihal'));
    await user.keyboard('{Control>}s{/Control}');
    finish(drawn);
    await waitFor(() => expect(onDone).toHaveBeenCalledTimes(1));
    expect(asked('number.draw')).toHaveLength(1);
  });

  test('a fault that the backend finds stands at its field and not above the form', async () => {
    const { page, at, fill, press } = open(false, {
      'number.draw': refusal('INVALID_INPUT', { faults: [{ path: 'purpose', message: 'Terlalu umum.' }] }),
    });
    await fill(at('Perihal'), 'Surat');
    await press('Ambil nomor');
    await waitFor(() => expect(saidAt(at('Perihal'))).toBe('Terlalu umum.'));
    expect(page.queryByRole('alert')).toBeNull();
  });

  test('a refusal without a field stands above the form', async () => {
    const { page, at, fill, press, onDone } = open(false, { 'number.draw': refusal('NUMBER_TAKEN') });
    await fill(at('Perihal'), 'Surat');
    await press('Ambil nomor');
    await page.findByRole('alert');
    expect(onDone).not.toHaveBeenCalled();
  });
});

describe('reserving numbers', () => {
  const two = { numbers: [drawn, { ...drawn, id: 'n16', text: '500/16/DISKOP', sequence: 16 }] };

  test('asks for as many as typed, without an addressee, and names the first and the last', async () => {
    const { page, at, fill, press, asked, onDone } = open(true, { 'number.reserve': two });
    expect(page.queryByLabelText(/Tujuan/)).toBeNull();
    await fill(at('Untuk keperluan'), 'Undangan RAT');
    await fill(at('Banyaknya nomor'), ' 2 ');
    await press('Pesan nomor');
    await waitFor(() =>
      expect(onDone.mock.calls).toEqual([['2 nomor dipesan: 500/15/DISKOP sampai 500/16/DISKOP.']]),
    );
    expect(asked('number.reserve')).toEqual([
      {
        series: 'surat',
        on: '2025-11-18',
        count: 2,
        purpose: 'Undangan RAT',
        classification: '',
        earlierDateReason: '',
      },
    ]);
  });

  test('one number is named alone', async () => {
    const { at, fill, press, onDone } = open(true, { 'number.reserve': { numbers: [drawn] } });
    await fill(at('Untuk keperluan'), 'Undangan RAT');
    await press('Pesan nomor');
    await waitFor(() => expect(onDone.mock.calls).toEqual([['Nomor 500/15/DISKOP dipesan.']]));
  });

  test.each(['dua', '1,5', '-1'])('%s is no number of numbers', async (typed) => {
    const { at, fill, press, names } = open(true);
    await fill(at('Untuk keperluan'), 'Undangan RAT');
    await fill(at('Banyaknya nomor'), typed);
    await press('Pesan nomor');
    expect(saidAt(at('Banyaknya nomor'))).toBe('Tulis angka bulat, misalnya 15.');
    expect(names()).not.toContain('number.reserve');
  });

  test('more than a hundred are refused by the contract, at the field', async () => {
    const { at, fill, press, onDone } = open(true, { 'number.reserve': two });
    await fill(at('Untuk keperluan'), 'Undangan RAT');
    await fill(at('Banyaknya nomor'), '101');
    await press('Pesan nomor');
    await waitFor(() => expect(saidAt(at('Banyaknya nomor'))).toBe('Paling banyak 100.'));
    expect(onDone).not.toHaveBeenCalled();
  });

  test('the missing purpose is called by its own name here', async () => {
    const { at, press } = open(true);
    await press('Pesan nomor');
    expect(saidAt(at('Untuk keperluan'))).toBe('Untuk keperluan belum diisi.');
  });
});
