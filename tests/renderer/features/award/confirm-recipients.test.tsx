import { waitFor } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { ConfirmRecipients } from '../../../../renderer/features/award/confirm-recipients.tsx';
import { isDisabled, isRefused, saidAt, valueOf } from '../../../helpers/page-look.ts';
import { buttonOf } from '../../../helpers/page-find.ts';
import { renderPart } from '../../../helpers/render-part.tsx';
import { refusal } from '../../../helpers/scripted-bridge.ts';

type Props = Parameters<typeof ConfirmRecipients>[0];

function open(start: Partial<Props> = {}) {
  const onConfirm = vi.fn<Props['onConfirm']>();
  const onClose = vi.fn<Props['onClose']>();
  const dialog = (props: Partial<Props>) => (
    <ConfirmRecipients
      bookYear={2024}
      count={1200}
      isBusy={false}
      error={null}
      onConfirm={onConfirm}
      onClose={onClose}
      {...props}
    />
  );
  const part = renderPart(dialog(start));
  return {
    ...part,
    onConfirm,
    onClose,
    become: (props: Partial<Props>) => part.redraw(dialog(props)),
    dayField: () => part.page.getByLabelText(/Tanggal penetapan/),
    confirm: () => part.press('Tetapkan penerima'),
  };
}

describe('confirming the recipients of an award', () => {
  test('decides on the day that was typed, not on today', async () => {
    const { fill, onConfirm, dayField, confirm } = open();
    await fill(dayField(), '3 Februari 2025');
    await confirm();
    expect(onConfirm.mock.calls).toEqual([['2025-02-03', '']]);
  });

  test('offers today to begin with', async () => {
    const { onConfirm, dayField, confirm } = open();
    expect(valueOf(dayField())).toBe('18/11/2025');
    await confirm();
    expect(onConfirm.mock.calls).toEqual([['2025-11-18', '']]);
  });

  test('says how many get a number and of which book year', () => {
    const { page } = open();
    const told = /^1\.200 koperasi ditetapkan sebagai penerima penghargaan tahun buku 2024\./;
    expect(page.queryByText(told)).not.toBeNull();
  });

  test('without a day nothing is decided and the cursor stands at the day', async () => {
    const { fill, onConfirm, dayField, confirm } = open();
    await fill(dayField(), '');
    await confirm();
    expect(onConfirm).not.toHaveBeenCalled();
    expect(saidAt(dayField())).toContain('Tanggal tidak terbaca. Tulis misalnya 18/11/2025.');
    await waitFor(() => expect(document.activeElement).toBe(dayField()));
  });

  test('a day that no calendar has is refused, a mended one is taken', async () => {
    const { fill, onConfirm, dayField, confirm } = open();
    await fill(dayField(), '30/02/2025');
    await confirm();
    expect(onConfirm).not.toHaveBeenCalled();
    expect(isRefused(dayField())).toBe(true);
    await fill(dayField(), '28/02/2025');
    expect(isRefused(dayField())).toBe(false);
    await confirm();
    expect(onConfirm.mock.calls).toEqual([['2025-02-28', '']]);
  });

  test('an untouched dialog asks for no reason; a refused earlier day asks for one and keeps the day', async () => {
    const { page, fill, onConfirm, dayField, confirm, become } = open();
    expect(page.queryByLabelText(/Alasan bertanggal mundur/)).toBeNull();
    await fill(dayField(), '03/02/2025');
    await confirm();
    become({ error: refusal('NUMBER_DATE_EARLIER', { facts: { tanggal: '4 Maret 2025' } }) });
    expect(page.getByRole('alert').textContent).not.toBe('');
    expect(valueOf(dayField())).toBe('03/02/2025');
    await fill(page.getByLabelText(/Alasan bertanggal mundur/), '  SK ditandatangani lebih dahulu ');
    await confirm();
    expect(onConfirm.mock.lastCall).toEqual(['2025-02-03', 'SK ditandatangani lebih dahulu']);
  });

  test('the reason stays on screen when the next refusal is another one', async () => {
    const { page, fill, become } = open({ error: refusal('NUMBER_DATE_EARLIER') });
    await fill(page.getByLabelText(/Alasan bertanggal mundur/), 'Menyusul');
    become({ error: refusal('PROOF_KEY_MISSING') });
    expect(valueOf(page.getByLabelText(/Alasan bertanggal mundur/))).toBe('Menyusul');
  });

  test('while it is being decided it cannot be decided again', async () => {
    const { user, onConfirm } = open({ isBusy: true });
    const button = buttonOf('Tetapkan penerima');
    expect(isDisabled(button)).toBe(true);
    await user.click(button).catch(() => undefined);
    expect(onConfirm).not.toHaveBeenCalled();
  });

  test('Batal has the cursor, and Batal and Esc leave without deciding', async () => {
    const { user, onConfirm, onClose } = open();
    const cancel = buttonOf('Batal');
    await waitFor(() => expect(document.activeElement).toBe(cancel));
    await user.keyboard('{Enter}');
    expect(onClose).toHaveBeenCalledTimes(1);
    await user.keyboard('{Escape}');
    expect(onClose).toHaveBeenCalledTimes(2);
    expect(onConfirm).not.toHaveBeenCalled();
  });
});
