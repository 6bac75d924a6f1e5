import { waitFor } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import type { NumberBookEntry } from '#contract/numbers.ts';
import { FillDialog } from '../../../../renderer/features/numbers/fill-dialog.tsx';
import { InsertDialog } from '../../../../renderer/features/numbers/insert-dialog.tsx';
import { isRefused, saidAt, valueOf } from '../../../helpers/page-look.ts';
import { day } from '../../../helpers/page-samples.ts';
import { renderPart } from '../../../helpers/render-part.tsx';
import { refusal, type Script } from '../../../helpers/scripted-bridge.ts';

const kept: NumberBookEntry = {
  id: 'n15',
  series: 'surat',
  year: 2025,
  sequence: 15,
  insertion: 'a',
  text: '500/015.a/DISKOP',
  datedOn: day('2025-02-03'),
  purpose: 'Undangan',
  addressee: '',
  state: 'issued',
  stateReason: '',
  book: 'program',
  owner: '',
  recordedAt: '2025-11-18T01:00:00.000Z',
  recordedBy: 'rini',
  classification: '',
  alsoIn: '',
};

describe('a number between two others', () => {
  function open(after: number | undefined, script: Script = {}) {
    const onDone = vi.fn<(sentence: string) => void>();
    const part = renderPart(
      <InsertDialog series="surat" year={2025} after={after} onDone={onDone} onClose={() => undefined} />,
      script,
    );
    return { ...part, onDone };
  }

  test('stands after the chosen one and is asked for with day and reason', async () => {
    const { at, fill, press, asked, onDone } = open(15, { 'number.insert': kept });
    expect(valueOf(at('Sesudah nomor urut'))).toBe('15');
    await fill(at('Tanggal surat'), '3/2/2025');
    await fill(at('Perihal'), 'Undangan');
    await fill(at('Tujuan'), 'Camat');
    await fill(at('Alasan'), 'Surat tertinggal');
    await press('Sisipkan');
    await waitFor(() => expect(onDone.mock.calls).toEqual([['Nomor 500/015.a/DISKOP tercatat.']]));
    expect(asked('number.insert')).toEqual([
      {
        series: 'surat',
        year: 2025,
        after: 15,
        on: '2025-02-03',
        purpose: 'Undangan',
        addressee: 'Camat',
        reason: 'Surat tertinggal',
      },
    ]);
  });

  test('never goes without its reason, its day and its neighbour', async () => {
    const { at, press, names } = open(undefined);
    await press('Sisipkan');
    for (const label of ['Sesudah nomor urut', 'Tanggal surat', 'Perihal', 'Alasan']) {
      expect(saidAt(at(label))).toMatch(/ belum diisi\.$/);
    }
    expect(isRefused(at('Tujuan'))).toBe(false);
    await waitFor(() => expect(document.activeElement).toBe(at('Sesudah nomor urut')));
    expect(names()).not.toContain('number.insert');
  });

  test('a day that does not fit between its neighbours is refused at the day', async () => {
    const faults = [{ path: 'on', message: 'Harus antara 3 dan 5 Februari 2025.' }];
    const { page, at, fill, press, onDone } = open(15, {
      'number.insert': refusal('INVALID_INPUT', { faults }),
    });
    await fill(at('Tanggal surat'), '9/2/2025');
    await fill(at('Perihal'), 'Undangan');
    await fill(at('Alasan'), 'Tertinggal');
    await press('Sisipkan');
    await waitFor(() => expect(saidAt(at('Tanggal surat'))).toBe('Harus antara 3 dan 5 Februari 2025.'));
    expect(page.queryByRole('alert')).toBeNull();
    expect(onDone).not.toHaveBeenCalled();
  });
});

describe('filling a number that was set aside', () => {
  const open15: NumberBookEntry = {
    ...kept,
    insertion: '',
    state: 'reserved',
    text: '500/015/DISKOP',
    addressee: 'Camat',
  };
  function open(number: NumberBookEntry, script: Script = {}) {
    const onDone = vi.fn<(sentence: string) => void>();
    const part = renderPart(<FillDialog number={number} onDone={onDone} onClose={() => undefined} />, script);
    return { ...part, onDone };
  }

  test('begins with what was noted and sends the letter under its own number', async () => {
    const { page, at, fill, press, asked, onDone } = open(open15, {
      'number.fill': { ...open15, state: 'issued' },
    });
    expect(page.queryByText('Isi nomor 500/015/DISKOP')).not.toBeNull();
    expect(valueOf(at('Tanggal surat'))).toBe('03/02/2025');
    expect(valueOf(at('Tujuan'))).toBe('Camat');
    await fill(at('Perihal'), 'Undangan RAT');
    await press('Simpan');
    await waitFor(() => expect(onDone.mock.calls).toEqual([['Nomor 500/015/DISKOP tercatat.']]));
    expect(asked('number.fill')).toEqual([
      { id: 'n15', on: '2025-02-03', purpose: 'Undangan RAT', addressee: 'Camat' },
    ]);
  });

  test('a number of a block has no day yet: it is asked for, today is not put in', async () => {
    const { at, press, names } = open({ ...open15, state: 'block', datedOn: null });
    expect(valueOf(at('Tanggal surat'))).toBe('');
    await press('Simpan');
    expect(saidAt(at('Tanggal surat'))).toBe('Tanggal surat belum diisi.');
    expect(names()).not.toContain('number.fill');
  });

  test('one that was filled meanwhile is refused above the form and the text stays', async () => {
    const { page, at, fill, press, onDone } = open(open15, { 'number.fill': refusal('NUMBER_NOT_OPEN') });
    await fill(at('Perihal'), 'Undangan RAT');
    await press('Simpan');
    await page.findByRole('alert');
    expect(valueOf(at('Perihal'))).toBe('Undangan RAT');
    expect(onDone).not.toHaveBeenCalled();
  });
});
