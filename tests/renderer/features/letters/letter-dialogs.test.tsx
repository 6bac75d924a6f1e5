import { waitFor } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { EarlierDateDialog } from '../../../../renderer/features/letters/state/earlier-date-dialog.tsx';
import { EditLetterDialog } from '../../../../renderer/features/letters/state/edit-letter-dialog.tsx';
import { MarksDialog } from '../../../../renderer/features/letters/state/marks-dialog.tsx';
import { PrintDialog } from '../../../../renderer/features/letters/state/print-dialog.tsx';
import { RecordNumberDialog } from '../../../../renderer/features/letters/state/record-number-dialog.tsx';
import { SentDialog } from '../../../../renderer/features/letters/state/sent-dialog.tsx';
import { VoidDialog } from '../../../../renderer/features/letters/state/void-dialog.tsx';
import { DRAFT, type OpenLetter } from '../../../helpers/letter-samples.ts';
import { READ_AT } from '../../../helpers/page-samples.ts';
import { isRefused, saidAt, valueOf } from '../../../helpers/page-look.ts';
import { renderPart } from '../../../helpers/render-part.tsx';
import { refusal, type Script } from '../../../helpers/scripted-bridge.ts';

const FINAL: OpenLetter = {
  ...DRAFT,
  state: 'final',
  number: '500/15/DISKOP',
  fields: { waktu_acara: '09.00' },
};
const saved = { updatedAt: '2025-11-18T01:00:00.000Z' };

describe('changing a draft', () => {
  function open(letter: OpenLetter, script: Script = {}) {
    const onClose = vi.fn<() => void>();
    return { ...renderPart(<EditLetterDialog letter={letter} onClose={onClose} />, script), onClose };
  }

  test('sends the day as typed and every field, days as days', async () => {
    const { at, fill, press, asked, onClose } = open(DRAFT, { 'letter.save': saved });
    expect(valueOf(at('Tanggal surat'))).toBe('10/11/2025');
    await fill(at('Tanggal surat'), '12/11/2025');
    await fill(at('Tanggal acara'), '20 November 2025');
    await fill(at('Waktu acara'), ' 09.00 WITA ');
    await press('Simpan konsep');
    await waitFor(() => expect(onClose).toHaveBeenCalledTimes(1));
    expect(asked('letter.save')).toEqual([
      {
        id: 's1',
        expectedUpdatedAt: READ_AT,
        cooperativeIds: ['k1'],
        on: '2025-11-12',
        bookYear: 2024,
        classification: '',
        fields: { hari_tanggal_acara: '2025-11-20', waktu_acara: '09.00 WITA', tembusan: '' },
      },
    ]);
  });

  test('kept days are shown as the office reads them', () => {
    const { at } = open({ ...DRAFT, fields: { hari_tanggal_acara: '2025-11-20' } });
    expect(valueOf(at('Tanggal acara'))).toBe('20/11/2025');
  });

  test('laws are taken from the library again by the day as typed, the other fields staying', async () => {
    const template = { ...DRAFT.template, text: 'Mengingat :: 1. [dasar_hukum!]\n\n[waktu_acara]' };
    const letter = { ...DRAFT, template, fields: { dasar_hukum: 'Yang lama;', waktu_acara: '09.00' } };
    const { at, fill, press, asked } = open(letter, {
      'letter.proposed': {
        templateCode: template.code,
        fields: { dasar_hukum: 'Undang-Undang Contoh;', waktu_acara: '' },
        notes: [],
      },
    });
    await fill(at('Tanggal surat'), '31/3/2023');
    expect(valueOf(at('Dasar hukum (Mengingat), satu tiap baris'))).toBe('Yang lama;');
    await press('Ambil lagi dasar hukum dari pustaka');
    await waitFor(() =>
      expect(valueOf(at('Dasar hukum (Mengingat), satu tiap baris'))).toBe('Undang-Undang Contoh;'),
    );
    expect(valueOf(at('Waktu acara'))).toBe('09.00');
    expect(asked('letter.proposed')).toEqual([{ templateCode: template.code, on: '2023-03-31' }]);
  });

  test('without a day nothing is saved', async () => {
    const { at, fill, press, names } = open(DRAFT);
    await fill(at('Tanggal surat'), 'besok');
    await press('Simpan konsep');
    expect(saidAt(at('Tanggal surat'))).toBe('Isi tanggal surat.');
    expect(names()).not.toContain('letter.save');
  });

  test('a field that the backend refuses says why and keeps its text', async () => {
    const faults = [{ path: 'fields.hari_tanggal_acara', message: 'Tulis tanggalnya.' }];
    const { at, fill, press, onClose } = open(DRAFT, { 'letter.save': refusal('INVALID_INPUT', { faults }) });
    await fill(at('Tanggal acara'), 'lusa');
    await press('Simpan konsep');
    await waitFor(() => expect(saidAt(at('Tanggal acara'))).toBe('Tulis tanggalnya.'));
    expect(valueOf(at('Tanggal acara'))).toBe('lusa');
    expect(onClose).not.toHaveBeenCalled();
  });

  test('one that became final meanwhile is refused and stays open', async () => {
    const { page, press, onClose } = open(DRAFT, { 'letter.save': refusal('LETTER_NOT_DRAFT') });
    await press('Simpan konsep');
    await page.findByRole('alert');
    expect(onClose).not.toHaveBeenCalled();
  });

  test('a final letter is corrected with a reason and keeps its day: there is none to change', async () => {
    const { page, at, fill, press, asked, onClose } = open(FINAL, { 'letter.correct': { revision: 1 } });
    expect(page.queryByLabelText(/Tanggal surat/)).toBeNull();
    await fill(at('Waktu acara'), '10.00');
    await fill(at('Alasan'), 'Salah jam');
    await press('Simpan perbaikan');
    await waitFor(() => expect(onClose).toHaveBeenCalledTimes(1));
    expect(asked('letter.correct')).toEqual([
      {
        id: 's1',
        expectedUpdatedAt: READ_AT,
        fields: { hari_tanggal_acara: '', waktu_acara: '10.00', tembusan: '' },
        reason: 'Salah jam',
      },
    ]);
  });

  test('without a reason nothing is corrected', async () => {
    const { at, press, names } = open(FINAL);
    await press('Simpan perbaikan');
    expect(saidAt(at('Alasan'))).toContain('Harus diisi.');
    expect(names()).not.toContain('letter.correct');
  });
});

describe('voiding a letter', () => {
  function open(letter: OpenLetter, script: Script = {}) {
    const onClose = vi.fn<() => void>();
    return { ...renderPart(<VoidDialog letter={letter} onClose={onClose} />, script), onClose };
  }

  test('a number stays in the book as void, a draft has none: the question says which', () => {
    const numbered = open(FINAL);
    expect(numbered.page.queryByText(/^Nomor 500\/15\/DISKOP tetap tercatat/)).not.toBeNull();
    numbered.redraw(<VoidDialog letter={DRAFT} onClose={() => undefined} />);
    expect(numbered.page.queryByText('Konsep ini tidak akan dipakai. Catatannya tetap ada.')).not.toBeNull();
  });

  test('goes with its reason', async () => {
    const { at, fill, press, asked, onClose } = open(FINAL, { 'letter.void': { number: '500/15/DISKOP' } });
    await fill(at('Alasan'), 'Salah koperasi');
    await press('Batalkan surat');
    await waitFor(() => expect(onClose).toHaveBeenCalledTimes(1));
    expect(asked('letter.void')).toEqual([{ id: 's1', reason: 'Salah koperasi' }]);
  });

  test('blanks are no reason; one too long is refused at the field', async () => {
    const { at, fill, press, asked } = open(FINAL, {
      'letter.void': refusal('INVALID_INPUT', { faults: [{ path: 'reason', message: 'Terlalu panjang.' }] }),
    });
    await fill(at('Alasan'), '   ');
    await press('Batalkan surat');
    expect(saidAt(at('Alasan'))).toContain('Harus diisi.');
    expect(asked('letter.void')).toEqual([]);
    await fill(at('Alasan'), 'Salah');
    expect(isRefused(at('Alasan'))).toBe(false);
    await press('Batalkan surat');
    await waitFor(() => expect(saidAt(at('Alasan'))).toContain('Terlalu panjang.'));
  });

  test('one already void is refused above, the reason stays', async () => {
    const { page, at, fill, press, onClose } = open(FINAL, { 'letter.void': refusal('LETTER_ALREADY_VOID') });
    await fill(at('Alasan'), 'Salah koperasi');
    await press('Batalkan surat');
    await page.findByRole('alert');
    expect(valueOf(at('Alasan'))).toBe('Salah koperasi');
    expect(onClose).not.toHaveBeenCalled();
  });
});

describe('the number that the e-office gave', () => {
  function open(script: Script = {}) {
    const onClose = vi.fn<() => void>();
    return { ...renderPart(<RecordNumberDialog letter={DRAFT} onClose={onClose} />, script), onClose };
  }

  test('is recorded with the day as typed', async () => {
    const { at, fill, press, asked, onClose } = open({ 'letter.recordNumber': { number: 'B/15' } });
    expect(valueOf(at('Tanggal surat'))).toBe('10/11/2025');
    await fill(at('Nomor surat'), 'B/15');
    await fill(at('Tanggal surat'), '14-11-2025');
    await press('Simpan');
    await waitFor(() => expect(onClose).toHaveBeenCalledTimes(1));
    expect(asked('letter.recordNumber')).toEqual([
      { id: 's1', number: 'B/15', on: '2025-11-14', isConfirmed: false },
    ]);
  });

  test('both missing are named, the cursor stands at the number', async () => {
    const { at, fill, press, names } = open();
    await fill(at('Tanggal surat'), '');
    await press('Simpan');
    expect(saidAt(at('Nomor surat'))).toBe('Harus diisi.');
    expect(saidAt(at('Tanggal surat'))).toBe('Isi tanggal surat.');
    await waitFor(() => expect(document.activeElement).toBe(at('Nomor surat')));
    expect(names()).not.toContain('letter.recordNumber');
  });

  test('one that is taken is refused and stays typed', async () => {
    const { page, at, fill, press, onClose } = open({ 'letter.recordNumber': refusal('NUMBER_TAKEN') });
    await fill(at('Nomor surat'), 'B/15');
    await press('Simpan');
    await page.findByRole('alert');
    expect(valueOf(at('Nomor surat'))).toBe('B/15');
    expect(onClose).not.toHaveBeenCalled();
  });
});

describe('letters that were sent', () => {
  function open(script: Script = {}) {
    const onClose = vi.fn<() => void>();
    return { ...renderPart(<SentDialog ids={['s1', 's2']} onClose={onClose} />, script), onClose };
  }

  test('are marked with the day as typed, all of them', async () => {
    const { page, at, fill, press, asked, onClose } = open({ 'letter.markSent': { count: 2 } });
    expect(page.queryByText('Tandai 2 surat terkirim')).not.toBeNull();
    expect(valueOf(at('Tanggal dikirim'))).toBe('18/11/2025');
    await fill(at('Tanggal dikirim'), '15/11/2025');
    await press('Tandai terkirim');
    await waitFor(() => expect(onClose).toHaveBeenCalledTimes(1));
    expect(asked('letter.markSent')).toEqual([{ ids: ['s1', 's2'], on: '2025-11-15' }]);
  });

  test('a day before the letter is refused at the field', async () => {
    const faults = [{ path: 'on', message: 'Surat bertanggal 10 November 2025.' }];
    const { page, at, press, onClose } = open({ 'letter.markSent': refusal('INVALID_INPUT', { faults }) });
    await press('Tandai terkirim');
    await waitFor(() => expect(saidAt(at('Tanggal dikirim'))).toBe('Surat bertanggal 10 November 2025.'));
    expect(page.queryByRole('alert')).toBeNull();
    expect(onClose).not.toHaveBeenCalled();
  });

  test('no day, nothing marked', async () => {
    const { at, fill, press, names } = open();
    await fill(at('Tanggal dikirim'), '32/11/2025');
    await press('Tandai terkirim');
    expect(saidAt(at('Tanggal dikirim'))).toBe('Isi tanggal surat.');
    expect(names()).not.toContain('letter.markSent');
  });
});

describe('the reason of an earlier day', () => {
  test('is handed on without blanks, and never empty', async () => {
    const onReason = vi.fn<(reason: string) => void>();
    const { at, fill, press } = renderPart(
      <EarlierDateDialog onReason={onReason} onClose={() => undefined} />,
    );
    await press('Jadikan final');
    expect(saidAt(at('Alasan bertanggal mundur'))).toContain('Isi alasannya.');
    await fill(at('Alasan bertanggal mundur'), ' Tertinggal ');
    await press('Jadikan final');
    expect(onReason.mock.calls).toEqual([['Tertinggal']]);
  });
});

describe('the marks for the e-office', () => {
  const marks = { number: '${nomor}', date: '${tanggal}', signature: '${ttd}' };

  test('begin as they are kept and are saved together', async () => {
    const onClose = vi.fn<() => void>();
    const { page, at, fill, press, asked } = renderPart(<MarksDialog onClose={onClose} />, {
      'letter.getMarks': { marks, updatedAt: READ_AT },
      'letter.saveMarks': { marks },
    });
    await page.findByText('Tanda pada berkas untuk SRIKANDI');
    expect(valueOf(at('Tanda tanggal'))).toBe('${tanggal}');
    await fill(at('Tanda nomor'), '#NOMOR#');
    await press('Simpan');
    await waitFor(() => expect(onClose).toHaveBeenCalledTimes(1));
    expect(asked('letter.saveMarks')).toEqual([
      { expectedUpdatedAt: READ_AT, marks: { ...marks, number: '#NOMOR#' } },
    ]);
  });

  test('an empty one is refused by the contract, at its own field', async () => {
    const { page, at, fill, press } = renderPart(<MarksDialog onClose={() => undefined} />, {
      'letter.getMarks': { marks, updatedAt: null },
      'letter.saveMarks': { marks },
    });
    await page.findByText('Tanda pada berkas untuk SRIKANDI');
    await fill(at('Tanda tangan elektronik'), '');
    await press('Simpan');
    await waitFor(() => expect(saidAt(at('Tanda tangan elektronik'))).toBe('Harus diisi.'));
    expect(isRefused(at('Tanda nomor'))).toBe(false);
    expect(page.queryByRole('alert')).toBeNull();
  });
});

describe('printing letters', () => {
  const printed = { files: ['/data/dokumen/surat.pdf'], pages: 3, notFitted: 0 };

  test('one letter is one file: how to part them is not asked', async () => {
    const { page, press, asked } = renderPart(<PrintDialog ids={['s1']} onClose={() => undefined} />, {
      'letter.print': printed,
    });
    expect(page.queryByRole('radio')).toBeNull();
    await press('Cetak');
    await page.findByText('1 berkas, 3 halaman. Buka PDF untuk mencetaknya.');
    expect(asked('letter.print')).toEqual([{ ids: ['s1'], isSeparate: false, isFitted: false }]);
    expect(page.queryByText(/tetap lebih dari satu lembar/)).toBeNull();
  });

  test('several letters go apart when asked to', async () => {
    const { page, press, user, asked } = renderPart(
      <PrintDialog ids={['s1', 's2']} onClose={() => undefined} />,
      { 'letter.print': printed },
    );
    await user.click(page.getByLabelText('Satu PDF untuk setiap surat'));
    await press('Cetak');
    await page.findByText('1 berkas, 3 halaman. Buka PDF untuk mencetaknya.');
    expect(asked('letter.print')).toEqual([{ ids: ['s1', 's2'], isSeparate: true, isFitted: false }]);
  });

  test('those that do not fit one sheet are counted', async () => {
    const { page, press, user, asked } = renderPart(<PrintDialog ids={['s1']} onClose={() => undefined} />, {
      'letter.print': { ...printed, notFitted: 1 },
    });
    await user.click(page.getByLabelText('Muat dalam 1 lembar'));
    await press('Cetak');
    await page.findByText('1 surat tetap lebih dari satu lembar walau sudah dirapatkan.');
    expect(asked('letter.print')).toEqual([{ ids: ['s1'], isSeparate: false, isFitted: true }]);
  });

  test('a refusal leads back to what was chosen', async () => {
    const { page, press, user } = renderPart(<PrintDialog ids={['s1', 's2']} onClose={() => undefined} />, {
      'letter.print': refusal('FILE_IN_USE', { facts: { namaBerkas: 'surat.pdf' } }),
    });
    await user.click(page.getByLabelText('Muat dalam 1 lembar'));
    await press('Cetak');
    await page.findByRole('alert');
    expect(page.getByLabelText<HTMLInputElement>('Muat dalam 1 lembar').checked).toBe(true);
  });

  test('finished files are opened and found by the system', async () => {
    const { page, press, asked, answer } = renderPart(
      <PrintDialog ids={['s1']} onClose={() => undefined} />,
      {
        'letter.print': printed,
        'shell.openDocument': { isOpened: true },
        'shell.showInFolder': refusal('FILE_NOT_FOUND'),
      },
    );
    await press('Cetak');
    await page.findByText('surat.pdf');
    await press('Buka PDF surat.pdf');
    await press('Tampilkan di folder surat.pdf');
    expect(asked('shell.openDocument')).toEqual([{ path: '/data/dokumen/surat.pdf' }]);
    await page.findByRole('alert');
    answer({ 'shell.showInFolder': { isShown: true } });
    await press('Tampilkan di folder surat.pdf');
    await waitFor(() => expect(page.queryByRole('alert')).toBeNull());
  });
});
