import { waitFor } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { ConfirmRecipients } from '../../../../renderer/features/award/confirm-recipients.tsx';
import { RECIPIENTS } from '../../../helpers/award-samples.ts';
import { isDisabled, isRefused, saidAt, textsOf, valueOf } from '../../../helpers/page-look.ts';
import { buttonOf } from '../../../helpers/page-find.ts';
import { renderPart } from '../../../helpers/render-part.tsx';
import { refusal, type Script } from '../../../helpers/scripted-bridge.ts';

/** What the decision says was seen. */
const SEEN = { count: 2, checksum: 'a1b2c3' };
type Props = Parameters<typeof ConfirmRecipients>[0];

async function open(start: Partial<Props> = {}, script: Script = {}) {
  const onConfirm = vi.fn<Props['onConfirm']>();
  const onClose = vi.fn<Props['onClose']>();
  const dialog = (props: Partial<Props>) => (
    <ConfirmRecipients
      bookYear={2024}
      planned={null}
      isBusy={false}
      error={null}
      onConfirm={onConfirm}
      onClose={onClose}
      {...props}
    />
  );
  const part = renderPart(dialog(start), { 'award.recipients': RECIPIENTS, ...script });
  await part.page.findByRole('list', { name: 'Daftar penerima' });
  return {
    ...part,
    onConfirm,
    onClose,
    become: (props: Partial<Props>) => part.redraw(dialog(props)),
    dayField: () => part.page.getByLabelText(/Tanggal penetapan/),
    confirm: () => part.press('Tetapkan 2 penerima'),
  };
}

describe('confirming the recipients of an award', () => {
  test('decides on the day that was typed, not on today', async () => {
    const { fill, onConfirm, dayField, confirm } = await open();
    await fill(dayField(), '3 Februari 2025');
    await confirm();
    expect(onConfirm.mock.calls).toEqual([
      [SEEN, '2025-02-03', { earlierDateReason: '', isOpenSignature: false }],
    ]);
  });

  test('offers today to begin with', async () => {
    const { onConfirm, dayField, confirm } = await open();
    expect(valueOf(dayField())).toBe('18/11/2025');
    await confirm();
    expect(onConfirm.mock.calls).toEqual([
      [SEEN, '2025-11-18', { earlierDateReason: '', isOpenSignature: false }],
    ]);
  });

  test('says who gets a number, how many they are and of which book year', async () => {
    const { page, asked } = await open({}, { 'award.recipients': { ...RECIPIENTS, count: 1200 } });
    const told = /^1\.200 koperasi ditetapkan sebagai penerima penghargaan tahun buku 2024\./;
    expect(page.queryByText(told)).not.toBeNull();
    expect(textsOf(page.getAllByRole('listitem'))).toEqual([
      'KSP Maju Sangatta Utara',
      'KSU Tani Muara Ancalong',
    ]);
    expect(asked('award.recipients')).toEqual([{ bookYear: 2024 }]);
  });

  test('a list that cannot be read is decided by nobody', async () => {
    const { page } = renderPart(
      <ConfirmRecipients
        bookYear={2024}
        planned={null}
        isBusy={false}
        error={null}
        onConfirm={() => undefined}
        onClose={() => undefined}
      />,
      { 'award.recipients': refusal('OFFICE_NOT_SET_UP') },
    );
    await page.findByRole('alert');
    expect(isDisabled(buttonOf(/^Tetapkan (2 )?penerima$/))).toBe(true);
  });

  test('without a day nothing is decided and the cursor stands at the day', async () => {
    const { fill, onConfirm, dayField, confirm } = await open();
    await fill(dayField(), '');
    await confirm();
    expect(onConfirm).not.toHaveBeenCalled();
    expect(saidAt(dayField())).toContain('Tanggal tidak terbaca. Tulis misalnya 18/11/2025.');
    await waitFor(() => expect(document.activeElement).toBe(dayField()));
  });

  test('a day that no calendar has is refused, a mended one is taken', async () => {
    const { fill, onConfirm, dayField, confirm } = await open();
    await fill(dayField(), '30/02/2025');
    await confirm();
    expect(onConfirm).not.toHaveBeenCalled();
    expect(isRefused(dayField())).toBe(true);
    await fill(dayField(), '28/02/2025');
    expect(isRefused(dayField())).toBe(false);
    await confirm();
    expect(onConfirm.mock.calls).toEqual([
      [SEEN, '2025-02-28', { earlierDateReason: '', isOpenSignature: false }],
    ]);
  });

  test('an untouched dialog asks for no reason; a refused earlier day asks for one and keeps the day', async () => {
    const { page, fill, onConfirm, dayField, confirm, become } = await open();
    expect(page.queryByLabelText(/Alasan bertanggal mundur/)).toBeNull();
    await fill(dayField(), '03/02/2025');
    await confirm();
    become({ error: refusal('NUMBER_DATE_EARLIER', { facts: { tanggal: '4 Maret 2025' } }) });
    expect(page.getByRole('alert').textContent).not.toBe('');
    expect(valueOf(dayField())).toBe('03/02/2025');
    await fill(page.getByLabelText(/Alasan bertanggal mundur/), '  SK ditandatangani lebih dahulu ');
    await confirm();
    expect(onConfirm.mock.lastCall).toEqual([
      SEEN,
      '2025-02-03',
      { earlierDateReason: 'SK ditandatangani lebih dahulu', isOpenSignature: false },
    ]);
  });

  test('an open signature block is said, and goes on only with the word that pen and ink are meant', async () => {
    const { page, user, onConfirm, confirm, become } = await open();
    expect(page.queryByLabelText(/dibubuhkan dengan pena/)).toBeNull();
    become({
      error: refusal('SIGNATURE_OPEN', { facts: { jabatan: 'Kepala Dinas', tanggal: '18 November 2025' } }),
    });
    await user.click(page.getByLabelText(/dibubuhkan dengan pena/));
    await confirm();
    expect(onConfirm.mock.lastCall?.[2]).toEqual({ earlierDateReason: '', isOpenSignature: true });
  });

  test('the reason stays on screen when the next refusal is another one', async () => {
    const { page, fill, become } = await open({ error: refusal('NUMBER_DATE_EARLIER') });
    await fill(page.getByLabelText(/Alasan bertanggal mundur/), 'Menyusul');
    become({ error: refusal('PROOF_KEY_MISSING') });
    expect(valueOf(page.getByLabelText(/Alasan bertanggal mundur/))).toBe('Menyusul');
  });

  test('while it is being decided it cannot be decided again', async () => {
    const { user, onConfirm } = await open({ isBusy: true });
    const button = buttonOf(/^Tetapkan (2 )?penerima$/);
    expect(isDisabled(button)).toBe(true);
    await user.click(button).catch(() => undefined);
    expect(onConfirm).not.toHaveBeenCalled();
  });

  test('Batal has the cursor, and Batal and Esc leave without deciding', async () => {
    const { user, onConfirm, onClose } = await open();
    const cancel = buttonOf('Batal');
    await waitFor(() => expect(document.activeElement).toBe(cancel));
    await user.keyboard('{Enter}');
    expect(onClose).toHaveBeenCalledTimes(1);
    await user.keyboard('{Escape}');
    expect(onClose).toHaveBeenCalledTimes(2);
    expect(onConfirm).not.toHaveBeenCalled();
  });

  test.each([
    [1, 'Rencana 1 penerima, 2 yang dipilih: lebih 1.'],
    [3, 'Rencana 3 penerima, baru 2 yang dipilih: kurang 1.'],
  ])('another number than the %i planned is said before it is decided', async (planned, sentence) => {
    const { page } = await open({ planned });
    expect(page.queryByText(sentence)).not.toBeNull();
  });

  test('the planned number is not spoken of', async () => {
    const { page } = await open({ planned: 2 });
    expect(page.queryByText(/^Rencana/)).toBeNull();
  });
});
