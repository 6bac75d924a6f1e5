import { waitFor } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { ReasonDialog } from '../../../../renderer/parts/dialog/reason-dialog.tsx';
import { isDisabled, isRefused, saidAt, valueOf } from '../../../helpers/page-look.ts';
import { buttonOf } from '../../../helpers/page-find.ts';
import { renderPart } from '../../../helpers/render-part.tsx';
import { refusal } from '../../../helpers/scripted-bridge.ts';

type Props = Parameters<typeof ReasonDialog>[0];

function open(start: Partial<Props> = {}) {
  const onSave = vi.fn<Props['onSave']>();
  const onClose = vi.fn<Props['onClose']>();
  const dialog = (props: Partial<Props>) => (
    <ReasonDialog
      title="Batalkan surat?"
      saveLabel="Batalkan surat"
      isBusy={false}
      error={null}
      onSave={onSave}
      onClose={onClose}
      {...props}
    >
      <p>Nomornya tetap tercatat.</p>
    </ReasonDialog>
  );
  const part = renderPart(dialog(start));
  const { page, user } = part;
  return {
    ...part,
    onSave,
    onClose,
    become: (props: Partial<Props>) => part.redraw(dialog(props)),
    reason: page.getByLabelText(/Alasan/),
    save: () => user.click(buttonOf('Batalkan surat')),
  };
}

describe('a decision with its reason', () => {
  test('is not made without one: the field says what to do and has the cursor', async () => {
    const { fill, reason, save, onSave } = open();
    await fill(reason, '   ');
    await save();
    expect(onSave).not.toHaveBeenCalled();
    expect(saidAt(reason)).toBe('Alasan belum diisi. Tulis alasannya agar dapat dijelaskan kemudian.');
    await waitFor(() => expect(document.activeElement).toBe(reason));
  });

  test('the fault goes as soon as the reason is typed, and the reason is handed over without its blanks', async () => {
    const { fill, reason, save, onSave } = open();
    await save();
    expect(isRefused(reason)).toBe(true);
    await fill(reason, '  Salah alamat ');
    expect(isRefused(reason)).toBe(false);
    await save();
    expect(onSave.mock.calls).toEqual([['Salah alamat']]);
  });

  test('Enter never decides, Ctrl+S does', async () => {
    const { user, fill, reason, onSave } = open();
    await fill(reason, 'Salah alamat');
    await user.keyboard('{Enter}');
    expect(onSave).not.toHaveBeenCalled();
    await user.keyboard('{Control>}s{/Control}');
    expect(onSave.mock.calls).toEqual([['Salah alamat']]);
  });

  test('Enter goes on to the button that decides, never to Batal', async () => {
    const { user, fill, reason } = open();
    await fill(reason, 'Salah alamat');
    await user.keyboard('{Enter}');
    expect(document.activeElement).toBe(buttonOf('Batalkan surat'));
  });

  test('while it is being saved neither Ctrl+S, Esc nor a button does anything', async () => {
    const { user, fill, reason, onSave, onClose } = open({ isBusy: true });
    await fill(reason, 'Salah alamat');
    await user.keyboard('{Control>}s{/Control}{Escape}');
    expect(onSave).not.toHaveBeenCalled();
    expect(onClose).not.toHaveBeenCalled();
    expect(isDisabled(buttonOf('Batal'))).toBe(true);
    expect(isDisabled(buttonOf('Batalkan surat'))).toBe(true);
  });

  test('after a refusal the reason is still there and the refusal says what happened', async () => {
    const { page, fill, reason, become } = open();
    await fill(reason, 'Salah alamat');
    become({ error: refusal('NOT_FOUND') });
    expect(valueOf(reason)).toBe('Salah alamat');
    expect(page.getByRole('alert').textContent).not.toBe('');
  });

  test('Esc and Batal leave it', async () => {
    const { user, onClose, onSave } = open();
    await user.keyboard('{Escape}');
    await user.click(buttonOf('Batal'));
    expect(onClose).toHaveBeenCalledTimes(2);
    expect(onSave).not.toHaveBeenCalled();
  });
});
