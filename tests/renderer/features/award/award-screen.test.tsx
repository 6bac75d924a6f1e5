import { waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { AwardScreen } from '../../../../renderer/features/award/award-screen.tsx';
import {
  AWARD,
  COUNT,
  CRITERIA,
  DRAFT_YEAR,
  PROGRAMME,
  rankingOf,
  RECIPIENTS,
} from '../../../helpers/award-samples.ts';
import { buttonOf, buttonsOf } from '../../../helpers/page-find.ts';
import { isDisabled, textsOf, valueOf } from '../../../helpers/page-look.ts';
import { READ_AT } from '../../../helpers/page-samples.ts';
import { queueOf } from '../../../helpers/print-samples.ts';
import { renderPart } from '../../../helpers/render-part.tsx';
import { refusal, type Script } from '../../../helpers/scripted-bridge.ts';

const made = { recipientCount: 2, firstNumber: '001/PIAGAM/2025', lastNumber: '002/PIAGAM/2025' };
/** The list that stood on the screen when it was decided. */
const SEEN = { count: RECIPIENTS.count, checksum: RECIPIENTS.checksum };
/** What every change of the criteria carries along. */
const DRAFT = { bookYear: 2024, expectedUpdatedAt: READ_AT, giver: 'head' };
const CONFIRMED: Script = {
  ...DRAFT_YEAR,
  'award.programme': { ...PROGRAMME, state: 'confirmed', confirmedOn: AWARD.confirmedOn },
  'award.get': AWARD,
  'printing.queue': queueOf(['waiting', 'waiting']),
};

async function openDialog(script: Script = {}) {
  const part = renderPart(<AwardScreen />, { ...DRAFT_YEAR, ...script });
  const { page, press } = part;
  await page.findByText('KSU Tani');
  await press('Tetapkan 2 penerima');
  await page.findByRole('list', { name: 'Daftar penerima' });
  const confirm = () => press(/^Tetapkan \d penerima$/);
  return { ...part, confirm };
}

describe('the award of a book year', () => {
  test('is confirmed on the day that was typed, not on today, for the year on screen', async () => {
    const { at, fill, confirm, asked, answer, page } = await openDialog({ 'award.confirm': made });
    await fill(at('Tanggal penetapan'), '3/2/2025');
    answer(CONFIRMED);
    await confirm();
    await page.findByText('2 penerima ditetapkan, nomor 001/PIAGAM/2025 sampai 002/PIAGAM/2025.');
    expect(asked('award.confirm')).toEqual([
      { bookYear: 2024, on: '2025-02-03', earlierDateReason: '', isOpenSignature: false, seen: SEEN },
    ]);
    await waitFor(() => expect(page.queryByRole('dialog')).toBeNull());
    await page.findByText('Tahun buku 2024: 2 penerima ditetapkan pada 3 Februari 2025.');
  });

  test('an earlier day is refused in the dialog, and goes with the reason the second time', async () => {
    const { page, at, fill, confirm, asked, answer } = await openDialog({
      'award.confirm': refusal('NUMBER_DATE_EARLIER', { facts: { terakhir: '2025-11-01' } }),
    });
    await fill(at('Tanggal penetapan'), '3/2/2025');
    await confirm();
    await page.findByLabelText(/Alasan bertanggal mundur/);
    expect(valueOf(at('Tanggal penetapan'))).toBe('03/02/2025');
    answer({ ...CONFIRMED, 'award.confirm': made });
    await fill(at('Alasan bertanggal mundur'), 'SK lebih dahulu');
    await confirm();
    await page.findByText(/2 penerima ditetapkan, nomor/);
    expect(asked('award.confirm')).toEqual([
      { bookYear: 2024, on: '2025-02-03', earlierDateReason: '', isOpenSignature: false, seen: SEEN },
      {
        bookYear: 2024,
        on: '2025-02-03',
        earlierDateReason: 'SK lebih dahulu',
        isOpenSignature: false,
        seen: SEEN,
      },
    ]);
  });

  test('a list that changed meanwhile is shown as it is now; the second decision is about that one', async () => {
    const { page, at, fill, confirm, asked, answer } = await openDialog({
      'award.confirm': refusal('AWARD_LIST_CHANGED', { facts: { dilihat: 2, sekarang: 1 } }),
    });
    await fill(at('Tanggal penetapan'), '3/2/2025');
    answer({ 'award.recipients': { count: 1, checksum: 'd4e5', rows: RECIPIENTS.rows.slice(1) } });
    await confirm();
    await page.findByRole('alert');
    const list = within(page.getByRole('list', { name: 'Daftar penerima' }));
    await waitFor(() => expect(list.queryByText(/KSP Maju/)).toBeNull());
    expect(list.queryByText(/KSU Tani/)).not.toBeNull();
    expect(valueOf(at('Tanggal penetapan'))).toBe('03/02/2025');
    answer({ ...CONFIRMED, 'award.confirm': made });
    await confirm();
    await waitFor(() =>
      expect(asked('award.confirm').map((one) => one.seen)).toEqual([SEEN, { count: 1, checksum: 'd4e5' }]),
    );
  });

  test('a refusal is gone when the dialog is opened again', async () => {
    const { page, user, press, confirm } = await openDialog({
      'award.confirm': refusal('PROOF_KEY_MISSING'),
    });
    await confirm();
    await page.findByRole('alert');
    await user.keyboard('{Escape}');
    await waitFor(() => expect(page.queryByRole('dialog')).toBeNull());
    await press('Tetapkan 2 penerima');
    expect(page.queryByRole('alert')).toBeNull();
  });

  test('nobody is confirmed where nobody earns it', async () => {
    const { page } = renderPart(<AwardScreen />, { ...DRAFT_YEAR, 'award.ranking': rankingOf([]) });
    await page.findByText('Belum ada yang layak');
    expect(isDisabled(buttonOf('Tetapkan 0 penerima'))).toBe(true);
  });

  test('an empty register leads to the import', async () => {
    const count = { ...COUNT, total: 0, eligible: 0, notEligible: 0 };
    const { press, page, went } = renderPart(<AwardScreen />, { ...DRAFT_YEAR, 'award.count': count });
    await page.findByText('Register masih kosong');
    await press('Impor register');
    expect(went).toEqual([{ screen: 'import' }]);
    expect(page.queryByText('Koperasi yang layak')).toBeNull();
  });

  test('another year asks for everything of that year', async () => {
    const { page, choose, asked } = renderPart(<AwardScreen />, DRAFT_YEAR);
    await page.findByText('KSU Tani');
    await choose('Tahun buku', '2023');
    await waitFor(() => expect(asked('award.ranking').at(-1)).toEqual({ bookYear: 2023 }));
    expect(asked('award.count').at(-1)).toEqual({ bookYear: 2023 });
    expect(asked('award.programme').at(-1)).toEqual({ bookYear: 2023 });
    expect(asked('award.get').at(-1)).toEqual({ bookYear: 2023 });
  });

  test('the year it was opened on goes before the newest', async () => {
    const { page } = renderPart(<AwardScreen bookYear={2021} />, DRAFT_YEAR);
    await page.findByText('KSU Tani');
    expect(valueOf(page.getByLabelText('Tahun buku', { selector: 'input' }))).toBe('2021');
  });

  test('what cannot be read is said', async () => {
    const { page } = renderPart(<AwardScreen />, {
      ...DRAFT_YEAR,
      'award.count': refusal('OFFICE_NOT_SET_UP'),
    });
    expect(await page.findByRole('alert')).not.toBeNull();
  });
});

describe('the criteria of an award', () => {
  const strip = async (script: Script = {}) => {
    const part = renderPart(<AwardScreen />, { ...DRAFT_YEAR, ...script });
    await part.page.findByText('KSU Tani');
    await part.press('Ubah syarat');
    return part;
  };
  test('each says how many fail it, one that is off says so', async () => {
    const { page } = await strip();
    const told = textsOf([
      ...page.getByLabelText('Syarat penghargaan').querySelectorAll('.mantine-Checkbox-description'),
    ]);
    expect(told).toEqual(['0 gagal', '1 gagal', '1.200 gagal', 'tidak dipakai', 'tidak dipakai']);
  });

  test('a switch is stored with all other criteria as they stand', async () => {
    const changed = { ...CRITERIA, isTimelinessRequired: false };
    const { page, user, asked } = await strip({ 'award.saveDraft': { ...PROGRAMME, criteria: changed } });
    await user.click(page.getByLabelText('RAT tepat waktu'));
    await waitFor(() => expect(asked('award.saveDraft')).toEqual([{ ...DRAFT, criteria: changed }]));
  });

  test('the giver and the numbers of years are stored as numbers and codes', async () => {
    const { choose, asked, answer } = await strip({ 'award.saveDraft': PROGRAMME });
    await choose('Pemberi', 'Bupati/wali kota');
    await waitFor(() => expect(asked('award.saveDraft')).toHaveLength(1));
    answer({ 'award.programme': PROGRAMME });
    await choose('Umur sedikitnya (4 gagal)', '5 tahun');
    await waitFor(() => expect(asked('award.saveDraft')).toHaveLength(2));
    await choose('Grade sedikitnya', 'B');
    await waitFor(() => expect(asked('award.saveDraft')).toHaveLength(3));
    expect(asked('award.saveDraft')).toEqual([
      { ...DRAFT, giver: 'regent', criteria: CRITERIA },
      { ...DRAFT, criteria: { ...CRITERIA, minimumYears: 5 } },
      { ...DRAFT, criteria: { ...CRITERIA, minimumGrade: 'B' } },
    ]);
  });

  test('going back to the rule is offered only where something differs', async () => {
    const { page, press, user, asked, answer } = await strip({ 'award.saveDraft': PROGRAMME });
    expect(buttonsOf('Kembali ke aturan')).toEqual([]);
    answer({ 'award.programme': { ...PROGRAMME, criteria: { ...CRITERIA, minimumYears: 5 } } });
    // Whatever is stored, the page reads again.
    await user.click(page.getByLabelText('RAT dilaksanakan'));
    await waitFor(() => expect(buttonsOf('Kembali ke aturan')).toHaveLength(1));
    await press('Kembali ke aturan');
    await waitFor(() => expect(asked('award.saveDraft').at(-1)?.criteria).toEqual(CRITERIA));
  });

  test('a confirmed year names what was asked and has nothing to switch', async () => {
    const { page, press } = renderPart(<AwardScreen />, CONFIRMED);
    await page.findByText('2 lembar menunggu');
    await press(/Syarat/);
    await page.findByText(
      'Ditetapkan dengan syarat: RAT dilaksanakan, RAT tepat waktu, Berstatus aktif, Umur sedikitnya 2 tahun. Pemberi: kepala dinas.',
    );
    expect(page.queryByRole('checkbox')).toBeNull();
  });
});
