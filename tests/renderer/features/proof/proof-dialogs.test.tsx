import { waitFor } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { NewKeyDialog } from '../../../../renderer/features/proof/new-key-dialog.tsx';
import { RestoreKeyDialog } from '../../../../renderer/features/proof/restore-key-dialog.tsx';
import { RevokeDialog } from '../../../../renderer/features/proof/revoke-dialog.tsx';
import { SaveKeyDialog } from '../../../../renderer/features/proof/save-key-dialog.tsx';
import { buttonOf } from '../../../helpers/page-find.ts';
import { isDisabled, isRefused, saidAt, valueOf } from '../../../helpers/page-look.ts';
import { nextTurn, renderPart } from '../../../helpers/render-part.tsx';
import { refusal, type Script } from '../../../helpers/scripted-bridge.ts';

describe('revoking a paper', () => {
  function open(script: Script = {}) {
    const onClose = vi.fn<() => void>();
    const part = renderPart(
      <RevokeDialog number="001/PIAGAM/2025" name="KSP Maju" shortCode="7K3M-Q9TD-2XNB" onClose={onClose} />,
      script,
    );
    return { ...part, onClose };
  }

  test('goes by its code, on the day as typed, with its reason', async () => {
    const { page, at, fill, press, asked, onClose } = open({
      'proof.revoke': { number: '001/PIAGAM/2025', name: 'KSP Maju' },
    });
    expect(
      page.queryByText(/^Nomor 001\/PIAGAM\/2025 untuk KSP Maju dinyatakan tidak berlaku/),
    ).not.toBeNull();
    expect(valueOf(at('Tanggal pencabutan'))).toBe('18/11/2025');
    await fill(at('Tanggal pencabutan'), '14 November 2025');
    await fill(at('Alasan pencabutan'), 'Salah nama');
    await press('Cabut kertas ini');
    await waitFor(() => expect(onClose).toHaveBeenCalledTimes(1));
    expect(asked('proof.revoke')).toEqual([
      { text: '7K3M-Q9TD-2XNB', on: '2025-11-14', reason: 'Salah nama' },
    ]);
  });

  test('without a reason nothing is revoked; the cursor stands there', async () => {
    const { at, press, names } = open();
    await press('Cabut kertas ini');
    expect(saidAt(at('Alasan pencabutan'))).toContain('Harus diisi.');
    await waitFor(() => expect(document.activeElement).toBe(at('Alasan pencabutan')));
    expect(names()).not.toContain('proof.revoke');
  });

  test('without a readable day nothing is revoked', async () => {
    const { at, fill, press, names } = open();
    await fill(at('Alasan pencabutan'), 'Salah nama');
    await fill(at('Tanggal pencabutan'), 'kemarin');
    await press('Cabut kertas ini');
    expect(saidAt(at('Tanggal pencabutan'))).toContain('Tanggal tidak terbaca.');
    await waitFor(() => expect(document.activeElement).toBe(at('Tanggal pencabutan')));
    expect(names()).not.toContain('proof.revoke');
  });

  test('one already revoked is refused; what was typed stays', async () => {
    const { page, at, fill, press, onClose } = open({ 'proof.revoke': refusal('PROOF_ALREADY_REVOKED') });
    await fill(at('Alasan pencabutan'), 'Salah nama');
    await press('Cabut kertas ini');
    await page.findByRole('alert');
    expect(valueOf(at('Alasan pencabutan'))).toBe('Salah nama');
    expect(onClose).not.toHaveBeenCalled();
  });
});

describe('a new key', () => {
  function open(script: Script = {}) {
    const onClose = vi.fn<() => void>();
    const onDone = vi.fn<() => void>();
    return { ...renderPart(<NewKeyDialog onClose={onClose} onDone={onDone} />, script), onClose, onDone };
  }

  test('is made only with its reason', async () => {
    const { at, fill, press, asked, onDone } = open({ 'proof.newKey': { keyId: 'K2' } });
    await fill(at('Alasan'), '  ');
    await press('Buat kunci baru');
    expect(saidAt(at('Alasan'))).toContain('Harus diisi.');
    expect(asked('proof.newKey')).toEqual([]);
    await fill(at('Alasan'), 'Lembar hilang');
    await press('Buat kunci baru');
    await waitFor(() => expect(onDone).toHaveBeenCalledTimes(1));
    expect(asked('proof.newKey')).toEqual([{ reason: 'Lembar hilang' }]);
  });

  test('is not said to be made when it was refused', async () => {
    const { page, at, fill, press, onDone } = open({ 'proof.newKey': refusal('DISK_FULL') });
    await fill(at('Alasan'), 'Lembar hilang');
    await press('Buat kunci baru');
    await page.findByRole('alert');
    expect(onDone).not.toHaveBeenCalled();
    expect(valueOf(at('Alasan'))).toBe('Lembar hilang');
  });

  test('is made once, also when pressed twice', async () => {
    let finish: (value: { keyId: string }) => void = () => undefined;
    const { at, fill, press, user, asked, onDone } = open({
      'proof.newKey': () => new Promise((resolve) => (finish = resolve)),
    });
    await fill(at('Alasan'), 'Lembar hilang');
    await press('Buat kunci baru');
    await waitFor(() => expect(isDisabled(buttonOf('Buat kunci baru'))).toBe(true));
    await user.keyboard('{Control>}s{/Control}');
    finish({ keyId: 'K2' });
    await waitFor(() => expect(onDone).toHaveBeenCalledTimes(1));
    expect(asked('proof.newKey')).toHaveLength(1);
  });
});

describe('the secret in a file under a passphrase', () => {
  const SECRET = 'kuda lari pagi';
  function open(script: Script = {}) {
    const onDone = vi.fn<() => void>();
    const part = renderPart(<SaveKeyDialog keyId="K1" onClose={() => undefined} onDone={onDone} />, script);
    return { ...part, onDone };
  }

  test('eleven letters are too short, twelve are not; the second must be the same', async () => {
    const { at, fill, press, names } = open();
    await fill(at('Kata sandi'), 'sebelas huru');
    await fill(at('Kata sandi'), 'sebelashuru');
    await press('Simpan');
    expect(saidAt(at('Kata sandi'))).toContain('Paling sedikit 12 huruf.');
    await fill(at('Ulangi kata sandi'), 'sebelashuru');
    await press('Simpan');
    await waitFor(() => expect(document.activeElement).toBe(at('Kata sandi')));
    expect(names()).not.toContain('shell.saveAs');
    await fill(at('Ulangi kata sandi'), '');
    await fill(at('Kata sandi'), 'sebelas huru');
    expect(isRefused(at('Kata sandi'))).toBe(false);
    expect(saidAt(at('Ulangi kata sandi'))).toContain('Tidak sama dengan yang di atas.');
    await press('Simpan');
    await waitFor(() => expect(document.activeElement).toBe(at('Ulangi kata sandi')));
    expect(names()).not.toContain('shell.saveAs');
  });

  test('goes to the place that was chosen, with what was typed', async () => {
    const { at, fill, press, asked, onDone } = open({
      'shell.saveAs': { path: '/usb/K1.kunci' },
      'proof.saveKey': { path: '/usb/K1.kunci' },
    });
    await fill(at('Kata sandi'), SECRET);
    await fill(at('Ulangi kata sandi'), SECRET);
    await press('Simpan');
    await waitFor(() => expect(onDone).toHaveBeenCalledTimes(1));
    expect(asked('shell.saveAs')).toEqual([{ suggestedName: 'kunci-keabsahan-K1.kunci', kind: 'proof-key' }]);
    expect(asked('proof.saveKey')).toEqual([{ path: '/usb/K1.kunci', passphrase: SECRET }]);
  });

  test('no place chosen saves nothing and says nothing', async () => {
    const { at, fill, press, names, onDone } = open({ 'shell.saveAs': { path: null } });
    await fill(at('Kata sandi'), SECRET);
    await fill(at('Ulangi kata sandi'), SECRET);
    await press('Simpan');
    await nextTurn();
    expect(names()).not.toContain('proof.saveKey');
    expect(onDone).not.toHaveBeenCalled();
  });

  test('a refused file leaves the passphrase typed', async () => {
    const { page, at, fill, press, onDone } = open({
      'shell.saveAs': { path: '/usb/K1.kunci' },
      'proof.saveKey': refusal('FOLDER_NOT_WRITABLE', { facts: { folder: '/usb' } }),
    });
    await fill(at('Kata sandi'), SECRET);
    await fill(at('Ulangi kata sandi'), SECRET);
    await press('Simpan');
    await page.findByRole('alert');
    expect(valueOf(at('Kata sandi'))).toBe(SECRET);
    expect(onDone).not.toHaveBeenCalled();
  });
});

describe('the way back of the secret', () => {
  function open(script: Script = {}) {
    const onDone = vi.fn<() => void>();
    return { ...renderPart(<RestoreKeyDialog onClose={() => undefined} onDone={onDone} />, script), onDone };
  }
  const LINES = 'Delapan baris dari lembar pemulihan';

  test('by the eight lines as typed', async () => {
    const { at, fill, press, asked, onDone } = open({ 'proof.restoreKey': { keyId: 'K1' } });
    await fill(at(LINES), 'AAAA BBBB\nCCCC DDDD');
    await press('Pulihkan kunci');
    await waitFor(() => expect(onDone).toHaveBeenCalledTimes(1));
    expect(asked('proof.restoreKey')).toEqual([{ from: { kind: 'sheet', text: 'AAAA BBBB\nCCCC DDDD' } }]);
  });

  test('with nothing typed nothing is asked and the cursor stands at the lines', async () => {
    const { at, press, names } = open();
    await press('Pulihkan kunci');
    await waitFor(() => expect(document.activeElement).toBe(at(LINES)));
    expect(names()).not.toContain('proof.restoreKey');
  });

  test('by the file and its passphrase', async () => {
    const { page, fill, press, asked, onDone } = open({
      'shell.chooseFile': { path: '/usb/K1.kunci' },
      'proof.restoreKey': { keyId: 'K1' },
    });
    await press('Dari berkas terenkripsi');
    const passphrase = await page.findByLabelText('Kata sandi berkas kunci');
    expect(saidAt(passphrase)).toContain('K1.kunci');
    await fill(passphrase, 'kuda lari pagi');
    await press('Pulihkan kunci');
    await waitFor(() => expect(onDone).toHaveBeenCalledTimes(1));
    expect(asked('shell.chooseFile')).toEqual([{ kind: 'proof-key' }]);
    expect(asked('proof.restoreKey')).toEqual([
      { from: { kind: 'file', path: '/usb/K1.kunci', passphrase: 'kuda lari pagi' } },
    ]);
  });

  test('wrong lines are refused and stay to be mended', async () => {
    const { page, at, fill, press, onDone } = open({ 'proof.restoreKey': refusal('PROOF_KEY_WRONG') });
    await fill(at(LINES), 'AAAA');
    await press('Pulihkan kunci');
    await page.findByRole('alert');
    expect(valueOf(at(LINES))).toBe('AAAA');
    expect(onDone).not.toHaveBeenCalled();
  });

  test('a file that is no picture is refused here, nothing is asked', async () => {
    const { page, user, names } = open();
    const input = document.querySelector<HTMLInputElement>('input[type="file"]');
    if (!input) throw new Error('no place for a picture');
    await user.upload(input, new File(['bukan gambar'], 'catatan.png', { type: 'image/png' }));
    await page.findByRole('alert');
    expect(names()).not.toContain('proof.restoreKey');
  });
});
