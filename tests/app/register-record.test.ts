import { once } from 'node:events';
import type { Page } from '@playwright/test';
import { backendPid } from './backend-of.ts';
import { goTo, openDesk, pickByArrows, tabTo } from './desk.ts';
import { expect, test } from './program.ts';
import type { Program } from './program.ts';

const NAME = 'Koperasi Konsumen Teluk Lingga Sejahtera';

/** A cooperative that is there already, by its id. */
async function saveCooperative(
  { request }: Program,
  changes: Readonly<Record<string, string>>,
): Promise<string> {
  const saved = await request('cooperative.save', { id: null, expectedUpdatedAt: null, changes });
  if (!saved.ok) throw new Error(saved.error.code);
  return saved.value.id;
}

/** Opens the record of this name from the list. */
async function openRecord({ page }: Program, name: string): Promise<void> {
  await goTo(page, 'Register');
  await openRecordOf(page, name);
}

/** Opens the record of this name from the list on screen. */
async function openRecordOf(page: Page, name: string): Promise<void> {
  const row = page.getByRole('grid', { name: 'Daftar koperasi' }).getByRole('row', { name });
  await row.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
}

test('a cooperative is entered by keyboard alone, from Ctrl+N to Ctrl+S, and found again by Ctrl+K', async ({
  start,
}) => {
  const program = await start({ today: '2025-11-18' });
  const page = await openDesk(program);
  const { keyboard } = page;
  const field = (label: RegExp) => page.getByRole('textbox', { name: label });
  const choice = (label: string) => page.getByRole('combobox', { name: label, exact: true });

  await tabTo(page, page.getByRole('navigation').getByRole('button', { name: 'Register' }));
  await keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Register koperasi', exact: true })).toBeVisible();
  await keyboard.press('Control+n');
  await expect(page.getByRole('heading', { name: 'Koperasi baru' })).toBeVisible();

  await tabTo(page, field(/^Nama koperasi/));
  await keyboard.type(NAME);
  await keyboard.press('Enter');
  await expect(field(/^Nama koperasi/)).not.toBeFocused();
  await tabTo(page, choice('Jenis'));
  await pickByArrows(page, 'Konsumen');
  await tabTo(page, field(/^Nomor badan hukum/));
  await keyboard.type('21/BH/XV.3/V/2009');
  await keyboard.press('Enter');
  await expect(field(/^Tanggal badan hukum/)).toBeFocused();
  await keyboard.type('12052009');
  await tabTo(page, field(/^Alamat/));
  await keyboard.type('Jl. Yos Sudarso II No. 12');
  await tabTo(page, choice('Kecamatan'));
  await keyboard.type('sangatta utara');
  await keyboard.press('ArrowDown');
  await keyboard.press('Enter');
  await tabTo(page, choice('Desa/kelurahan'));
  await keyboard.type('teluk lingga');
  await keyboard.press('ArrowDown');
  await keyboard.press('Enter');
  await tabTo(page, field(/^Telepon$/));
  await keyboard.type('0812 3456 7890');
  await program.screenshot('50-koperasi-baru');
  await keyboard.press('Control+s');
  await expect(page.getByText(/^Tersimpan/)).toBeVisible();
  await expect(page.getByRole('heading', { level: 1, name: NAME })).toBeVisible();
  await program.screenshot('51-koperasi-tersimpan');

  await goTo(page, 'Beranda');
  await keyboard.press('Control+k');
  await keyboard.type('yos sudarso teluk lingga');
  await expect(page.getByRole('option', { name: NAME }).first()).toHaveAttribute('aria-selected', 'true');
  await keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: NAME })).toBeVisible();
  expect(await program.request('cooperative.list', { text: 'teluk lingga' })).toMatchObject({
    ok: true,
    value: {
      rows: [
        {
          name: NAME,
          kind: 'Konsumen',
          legalEntityNumber: '21/BH/XV.3/V/2009',
          legalEntityOn: '2009-05-12',
          districtName: 'Sangatta Utara',
          villageName: 'Teluk Lingga',
        },
      ],
    },
  });
});

/** What a tired clerk types, and the words that must stand at the field. */
const WRONG = [
  ['name', '', /belum diisi/],
  ['legalEntityOn', '31/02/2020', /tidak terbaca/],
  ['legalEntityOn', '01/01/2030', /Periksa tahunnya/],
  ['nikKoperasi', '6,40805E+12', /Excel/],
  ['certificateUntil', '32/01/2026', /tidak terbaca/],
  ['nib', '8,12E+12', /Excel/],
  ['npwp', '12345', /yang tertulis 5 angka/],
  ['postalCode', '7561', /5 angka/],
  ['phone', 'tidak ada', /bukan nomor telepon/],
  ['phone2', 'nanti', /bukan nomor telepon/],
  ['fax', 'x', /bukan nomor telepon/],
  ['email', 'koperasi@', /pos-el/i],
  ['website', 'situs kami', /bukan alamat situs/],
  ['kbli', '6414', /lima angka/],
] as const;

test('wrong input is answered at its field, with the cursor there, and nothing typed is lost', async ({
  start,
}) => {
  const program = await start({ today: '2025-11-18' });
  const page = await openDesk(program);
  await goTo(page, 'Register');
  await page.keyboard.press('Control+n');
  const field = (name: string) => page.locator(`[data-field="${name}"]`);
  await field('name').fill(NAME);
  await field('address').fill('Jl. Yos Sudarso II No. 12');
  for (const [name, wrong, sentence] of WRONG) {
    await test.step(`${name}: "${wrong}"`, async () => {
      const before = await field(name).inputValue();
      await field(name).fill(wrong);
      // The cursor is led back from elsewhere.
      await field('address').focus();
      await page.keyboard.press('Control+s');
      await expect(field(name)).toHaveAccessibleDescription(sentence);
      await expect(field(name)).toBeFocused();
      await expect(page.getByText(sentence).first()).toBeInViewport();
      await expect(field(name)).toHaveValue(wrong);
      await expect(field('address')).toHaveValue('Jl. Yos Sudarso II No. 12');
      if (name === 'npwp') await program.screenshot('52-koperasi-salah-isi');
      await field(name).fill(before);
      await expect(field(name)).not.toHaveAccessibleDescription(sentence);
    });
  }
  await test.step('a kecamatan without its village', async () => {
    const district = page.getByRole('combobox', { name: 'Kecamatan', exact: true });
    await district.fill('bengalon');
    await page.getByRole('option', { name: 'Bengalon' }).click();
    await page.keyboard.press('Control+s');
    await expect(field('villageCode')).toHaveAccessibleDescription(/Pilih desa/);
    await expect(field('villageCode')).toBeFocused();
    await expect(district).toHaveValue('Bengalon');
    await page.keyboard.type('sepaso');
    await page.keyboard.press('Enter');
  });
  expect(await program.request('cooperative.count', {})).toMatchObject({ value: { registerTotal: 0 } });
  await page.keyboard.press('Control+s');
  await expect(page.getByText(/^Tersimpan/)).toBeVisible();
});

test('a telephone number is shown in full only for a purpose that was written down', async ({ start }) => {
  const program = await start({ today: '2025-11-18' });
  const page = await openDesk(program);
  await saveCooperative(program, { name: NAME, phone: '081234567890' });
  await page.reload();
  await openRecord(program, NAME);
  const phone = page.locator('[data-field="phone"]');
  await expect(phone).not.toHaveValue(/34567/);
  await page.getByRole('button', { name: 'Tampilkan Telepon', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Tampilkan' }).click();
  const purpose = dialog.getByRole('textbox', { name: /^Tujuan/ });
  await expect(purpose).toHaveAccessibleDescription(/Tujuan belum diisi/);
  await expect(purpose).toBeFocused();
  await expect(phone).not.toHaveValue(/34567/);
  await purpose.fill('menghubungi ketua tentang RAT');
  await program.screenshot('53-nomor-tujuan');
  await dialog.getByRole('button', { name: 'Tampilkan' }).click();
  await expect(phone).toHaveValue(/0812\s?3456\s?7890/);
});

test('what was typed and not saved is offered again after the program was killed', async ({ start }) => {
  const program = await start({ today: '2025-11-18' });
  const page = await openDesk(program);
  await saveCooperative(program, { name: NAME, address: 'Jl. Lama' });
  await page.reload();
  await openRecord(program, NAME);
  await page.locator('[data-field="address"]').fill('Jl. Baru No. 9 RT 14');
  await expect(page.getByText('Belum disimpan')).toBeVisible();
  // Longer than the few seconds after which a draft is kept.
  await page.waitForTimeout(4000);
  const ended = once(program.app.process(), 'exit');
  process.kill(await backendPid(program), 'SIGKILL');
  program.app.process().kill('SIGKILL');
  await ended;

  const again = await start({ today: '2025-11-18' });
  await expect(again.page.getByRole('navigation')).toBeVisible();
  await openRecord(again, NAME);
  await expect(again.page.getByText(/isian yang belum disimpan/).first()).toBeVisible();
  await again.screenshot('54-draf-ditawarkan');
  await again.page.getByRole('button', { name: 'Lanjutkan' }).click();
  await expect(again.page.locator('[data-field="address"]')).toHaveValue('Jl. Baru No. 9 RT 14');
  await again.page.keyboard.press('Control+s');
  await expect(again.page.getByText(/^Tersimpan/)).toBeVisible();
});

test('from record to record through the list it was opened from, and back to where one stopped', async ({
  start,
}) => {
  const program = await start({ today: '2025-11-18' });
  const page = await openDesk(program);
  for (const letter of ['A', 'B', 'C', 'X'])
    await saveCooperative(program, { name: `Koperasi Uji ${letter}` });
  await page.reload();
  await goTo(page, 'Register');
  await page
    .getByRole('searchbox')
    .or(page.getByPlaceholder(/Cari dalam/))
    .first()
    .fill('uji');
  const list = page.getByRole('grid', { name: 'Daftar koperasi' });
  await expect(list.getByRole('row', { name: 'Koperasi Uji X' })).toBeVisible();
  await openRecordOf(page, 'Koperasi Uji B');
  const heading = (name: string) => expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  const previous = page.getByRole('button', { name: 'Koperasi sebelumnya dalam daftar' });
  const next = page.getByRole('button', { name: 'Koperasi berikutnya dalam daftar' });
  await expect(page.getByText('2 dari 4')).toBeVisible();
  await program.screenshot('57-koperasi-dari-daftar');
  const rats = page.getByRole('tab', { name: 'RAT', exact: true });
  await rats.click();
  await page.keyboard.press('Control+PageDown');
  await heading('Koperasi Uji C');
  await expect(rats).toHaveAttribute('aria-selected', 'true');
  await next.click();
  await heading('Koperasi Uji X');
  await expect(next).toBeDisabled();
  await page.keyboard.press('Control+PageUp');
  await heading('Koperasi Uji C');
  await page.keyboard.press('Control+PageUp');
  await heading('Koperasi Uji B');
  await page.keyboard.press('Control+PageUp');
  await heading('Koperasi Uji A');
  await expect(previous).toBeDisabled();
  await goTo(page, 'Register');
  // The rail was clicked, so the cursor itself is there; the list would be entered at this row.
  await expect(list.getByRole('row', { name: 'Koperasi Uji A' })).toHaveAttribute('tabindex', '0');
  await expect(list.getByRole('row', { name: 'Koperasi Uji B' })).toHaveAttribute('tabindex', '-1');
});
