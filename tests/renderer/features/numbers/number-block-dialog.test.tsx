import { waitFor } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { BlockDialog } from '../../../../renderer/features/numbers/block-dialog.tsx';
import { saidAt, valueOf } from '../../../helpers/page-look.ts';
import { renderPart } from '../../../helpers/render-part.tsx';
import { refusal, type Script } from '../../../helpers/scripted-bridge.ts';

function open(script: Script = {}) {
  const onDone = vi.fn<(sentence: string) => void>();
  const onClose = vi.fn<() => void>();
  const part = renderPart(
    <BlockDialog series="surat" year={2025} next={41} onDone={onDone} onClose={onClose} />,
    script,
  );
  return { ...part, onDone, onClose };
}

describe('setting numbers aside for the book written by hand', () => {
  test('begins at the next number and asks for the range with its reason', async () => {
    const { at, fill, press, asked, onDone } = open({ 'number.block': { count: 10 } });
    expect(valueOf(at('Dari nomor urut'))).toBe('41');
    await fill(at('Sampai nomor urut'), '50');
    await fill(at('Alasan'), 'Buku bidang koperasi');
    await press('Sisihkan');
    await waitFor(() => expect(onDone.mock.calls).toEqual([['10 nomor disisihkan untuk buku tangan.']]));
    expect(asked('number.block')).toEqual([
      { series: 'surat', year: 2025, from: 41, to: 50, reason: 'Buku bidang koperasi' },
    ]);
  });

  test('what is missing is named at its field and nothing is asked', async () => {
    const { at, fill, press, names } = open();
    await fill(at('Dari nomor urut'), 'empat');
    await press('Sisihkan');
    expect(saidAt(at('Dari nomor urut'))).toBe('Tulis angka bulat, misalnya 15.');
    expect(saidAt(at('Sampai nomor urut'))).toBe('Sampai nomor urut belum diisi.');
    expect(saidAt(at('Alasan'))).toBe('Alasan belum diisi.');
    await waitFor(() => expect(document.activeElement).toBe(at('Dari nomor urut')));
    expect(names()).not.toContain('number.block');
  });

  test('number 0 is refused by the contract, at the field', async () => {
    const { at, fill, press } = open({ 'number.block': { count: 1 } });
    await fill(at('Dari nomor urut'), '0');
    await fill(at('Sampai nomor urut'), '3');
    await fill(at('Alasan'), 'Buku lama');
    await press('Sisihkan');
    await waitFor(() => expect(saidAt(at('Dari nomor urut'))).toBe('Nomor urut mulai dari 1.'));
  });

  test('a range that is taken is refused at its field; what was typed stays', async () => {
    const faults = [{ path: 'to', message: 'Nomor 45 sudah terpakai.' }];
    const { page, at, fill, press, onDone } = open({ 'number.block': refusal('INVALID_INPUT', { faults }) });
    await fill(at('Sampai nomor urut'), '50');
    await fill(at('Alasan'), 'Buku bidang');
    await press('Sisihkan');
    await waitFor(() => expect(saidAt(at('Sampai nomor urut'))).toBe('Nomor 45 sudah terpakai.'));
    expect(page.queryByRole('alert')).toBeNull();
    expect(valueOf(at('Sampai nomor urut'))).toBe('50');
    expect(valueOf(at('Alasan'))).toBe('Buku bidang');
    expect(onDone).not.toHaveBeenCalled();
  });

  test('Esc leaves it', async () => {
    const { user, onClose } = open();
    await user.keyboard('{Escape}');
    expect(onClose).toHaveBeenCalledTimes(1);
  });
});
