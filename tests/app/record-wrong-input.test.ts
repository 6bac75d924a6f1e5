import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Locator, Page } from '@playwright/test';
import type { Answer } from '#contract/errors.ts';
import { goTo, openDesk } from './desk.ts';
import { expect, test } from './program.ts';

const NAME = 'Koperasi Konsumen Teluk Lingga Sejahtera';
const TODAY = '2025-11-18';
const FUTURE = '01/01/2030';

/** Field, what a tired clerk types (null: nothing, the proposal is wrong), the words that must stand at it. */
type Wrong = readonly [field: string, text: string | null, sentence: RegExp];

interface DialogCase {
  readonly tab: string | null;
  /** The button that opens it. */
  readonly open: string;
  readonly prefix: string;
  readonly valid: Readonly<Record<string, string>>;
  /** What is chosen once the first wrong input has been answered. */
  readonly thenChoose?: readonly [field: string, option: string];
  readonly wrong: readonly Wrong[];
}

const REASON_MISSING: readonly Wrong[] = [['reason', '', /Alasan belum diisi/]];
const removal = (tab: string, open: string): DialogCase => ({
  tab,
  open,
  prefix: 'remove',
  valid: {},
  wrong: REASON_MISSING,
});

const DIALOGS: readonly DialogCase[] = [
  {
    tab: 'Pengurus & pengawas',
    open: 'Tambah pengurus',
    prefix: 'role',
    valid: { name: 'Siti Contoh', position: 'Ketua', startsOn: '01/01/2021' },
    wrong: [
      ['name', '', /Nama belum diisi/],
      ['position', '', /Jabatan belum diisi/],
      ['startsOn', '31/02/2021', /tidak terbaca/],
      ['endsOn', '32/13/2026', /tidak terbaca/],
      ['endsOn', '31/12/2020', /mendahului/],
      ['nikKtp', '6408', /NIK KTP terdiri atas 16 angka/],
      ['nikKtp', '6,40804E+15', /NIK KTP terdiri atas 16 angka/],
      ['nikKtp', '6408044113910002', /bulan lahir/],
      ['bornOn', '31/02/1990', /tidak terbaca/],
      ['bornOn', FUTURE, /Periksa tahunnya/],
      ['phone', 'tidak ada', /bukan nomor telepon/],
    ],
  },
  {
    tab: 'RAT',
    open: 'Catat RAT',
    prefix: 'rat',
    valid: { heldOn: '15/03/2025' },
    wrong: [
      ['bookYear', '24', /Tulis tahun bukunya/],
      ['heldOn', '', /belum terbaca/],
      ['heldOn', '31/02/2025', /terbaca/],
      ['heldOn', '31/12/2024', /baru berakhir/],
      ['heldOn', FUTURE, /Periksa tahunnya/],
      ['reportedOn', '31/02/2025', /tidak terbaca/],
      ['reportedOn', '14/03/2025', /lebih awal daripada rapatnya/],
      ['reportedOn', FUTURE, /Periksa tahunnya/],
    ],
  },
  {
    tab: 'Badan hukum',
    open: 'Catat perubahan',
    prefix: 'amendment',
    valid: { number: '12/PAD/2020', note: 'Kenaikan simpanan pokok' },
    wrong: [
      ['number', '', /Nomor belum diisi/],
      ['amendedOn', '31/02/2020', /tidak terbaca/],
      ['amendedOn', FUTURE, /Periksa tahunnya/],
    ],
  },
  {
    tab: 'Dokumen',
    open: 'Tambah dokumen',
    prefix: 'document',
    valid: { kind: 'NPWP', title: 'Kartu NPWP' },
    wrong: [
      ['kind', '', /Jenis dokumen belum diisi/],
      ['title', '', /Judul belum diisi/],
      ['datedOn', '31/02/2020', /tidak terbaca/],
      ['datedOn', FUTURE, /Periksa tahunnya/],
    ],
  },
  {
    tab: 'Verifikasi lapangan',
    open: 'Catat kunjungan',
    prefix: 'verification',
    valid: { officer: 'Petugas Uji', note: 'Kantor di rumah ketua' },
    wrong: [
      ['verifiedOn', '', /belum terbaca/],
      ['verifiedOn', FUTURE, /Periksa tahunnya/],
      ['officer', '', /Petugas belum diisi/],
    ],
  },
  {
    tab: null,
    open: 'Ubah status',
    prefix: 'status',
    valid: { reason: 'BA kunjungan nomor 12' },
    thenChoose: ['status', 'tidak aktif'],
    wrong: [
      ['status', null, /Status koperasi ini sudah/],
      ['sinceOn', '', /belum terbaca/],
      ['sinceOn', FUTURE, /Periksa tahunnya/],
      ['sinceOn', '11/05/2009', /lebih awal daripada tanggal badan hukum/],
      ['reason', '', /Alasan belum diisi/],
    ],
  },
  removal('RAT', 'Hapus RAT tahun buku 2023'),
  removal('Badan hukum', 'Hapus 1/PAD/2015'),
  removal('Pengurus & pengawas', 'Hapus Ani Contoh, Bendahara'),
];

async function idOf(answer: Promise<Answer<{ readonly id: string }>>): Promise<string> {
  const saved = await answer;
  if (!saved.ok) throw new Error(saved.error.code);
  return saved.value.id;
}

/** The message at the field, the cursor in it, what was typed still there. */
async function expectRefused(
  page: Page,
  field: Locator,
  wrong: string | null,
  sentence: RegExp,
): Promise<void> {
  // The cursor is led back from elsewhere.
  await page.getByRole('dialog').getByRole('button', { name: 'Batal' }).last().focus();
  await page.keyboard.press('Control+s');
  await expect(field).toHaveAccessibleDescription(sentence);
  await expect(field).toBeFocused();
  await expect(page.getByText(sentence).first()).toBeInViewport();
  if (wrong !== null) await expect(field).toHaveValue(wrong);
}

test('every dialog of the record answers wrong input at its field, and nothing typed is lost', async ({
  start,
  dataFolder,
}) => {
  const program = await start({ today: TODAY });
  const { request, answerDialogs } = program;
  const page = await openDesk(program);
  const id = await idOf(
    request('cooperative.save', {
      id: null,
      expectedUpdatedAt: null,
      changes: { name: NAME, legalEntityOn: '2009-05-12' },
    }),
  );
  await request('cooperative.saveRat', { id, bookYear: 2023, heldOn: '2024-03-01', reportedOn: null });
  await request('cooperative.saveAmendment', {
    cooperativeId: id,
    id: null,
    number: '1/PAD/2015',
    amendedOn: null,
    subject: 'data',
    note: '',
  });
  await request('role.save', {
    cooperativeId: id,
    id: null,
    person: { id: null, name: 'Ani Contoh', phone: '081234567890' },
    organ: 'pengurus',
    position: 'Bendahara',
    startsOn: null,
    endsOn: null,
  });
  const before = await request('cooperative.get', { id });
  const scan = path.join(dataFolder, 'npwp.pdf');
  writeFileSync(scan, '%PDF-1.4\n%%EOF\n');
  await page.reload();
  await goTo(page, 'Register');
  await page.getByRole('grid', { name: 'Daftar koperasi' }).getByRole('row', { name: NAME }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: NAME })).toBeVisible();

  for (const { tab, open, prefix, valid, wrong, thenChoose } of DIALOGS) {
    if (tab !== null) await page.getByRole('tab', { name: tab, exact: true }).click();
    await answerDialogs(scan);
    await page.getByRole('button', { name: open, exact: true }).click();
    const dialog = page.getByRole('dialog');
    const field = (name: string) => dialog.locator(`[data-field="${prefix}.${name}"]`);
    for (const [name, text] of Object.entries(valid)) await field(name).fill(text);
    for (const [name, text, sentence] of wrong) {
      await test.step(`${open}, ${name}: "${text ?? ''}"`, async () => {
        const known = await field(name).inputValue();
        if (text !== null) await field(name).fill(text);
        await expectRefused(page, field(name), text, sentence);
        for (const [other, kept] of Object.entries(valid)) {
          if (other !== name) await expect(field(other)).toHaveValue(kept);
        }
        if (prefix === 'role' && name === 'phone') await program.screenshot('55-pengurus-salah-isi');
        if (text !== null) await field(name).fill(known);
        if (thenChoose?.[0] === name) {
          await field(name).click();
          await page.getByRole('option', { name: thenChoose[1], exact: true }).click();
        }
      });
    }
    await page.keyboard.press('Escape');
    if (await dialog.isVisible()) await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
  }

  await test.step('a person’s number is not shown without its purpose', async () => {
    await page.getByRole('button', { name: 'Ani Contoh', exact: true }).click();
    await page.getByRole('button', { name: 'Tampilkan Telepon', exact: true }).click();
    await expectRefused(page, page.locator('[data-field="reveal.purpose"]'), '', /Tujuan belum diisi/);
  });
  const after = await request('cooperative.get', { id });
  expect(after.ok && before.ok && after.value.updatedAt === before.value.updatedAt).toBe(true);
});

/** Column of the grid (0: book year, 1: men, 8: assets), what is typed, the words that must stand in the cell. */
const WRONG_FIGURES = [
  [0, '24', /Tulis tahun bukunya/],
  [0, '2030', /belum mulai/],
  [0, '2023', /ditulis dua kali/],
  [0, '', /Tulis tahun bukunya/],
  [1, 'banyak', /Tulis angkanya saja/],
  [1, '-1', /tidak dapat kurang dari nol/],
  [5, '99999999', /terlalu besar/],
  [8, '1.5', /Tulis angkanya saja/],
  [10, '1,5 juta', /Tulis angkanya saja/],
] as const;

test('wrong figures of a year are answered in their cell, with the cursor there', async ({ start }) => {
  const program = await start({ today: TODAY });
  const page = await openDesk(program);
  const id = await idOf(
    program.request('cooperative.save', { id: null, expectedUpdatedAt: null, changes: { name: NAME } }),
  );
  const figures = {
    membersMale: 60,
    membersFemale: 40,
    membersTotal: 100,
    managers: null,
    employees: 5,
    ownCapital: null,
    outsideCapital: null,
    assets: 1_500_000,
    turnover: null,
    surplus: 1000,
  };
  const years = [2023, 2024].map((bookYear) => ({ bookYear, ...figures }));
  await program.request('cooperative.save', { id, changes: {}, figures: years });
  await page.reload();
  await goTo(page, 'Register');
  await page.getByRole('grid', { name: 'Daftar koperasi' }).getByRole('row', { name: NAME }).focus();
  await page.keyboard.press('Enter');
  const tab = page.getByRole('tab', { name: 'Angka per tahun' });
  await tab.click();
  const grid = page.getByRole('grid', { name: 'Angka per tahun buku' });
  const cell = (column: number) => grid.getByRole('row').nth(2).getByRole('gridcell').nth(column);
  for (const [column, text, sentence] of WRONG_FIGURES) {
    await test.step(`${column}: "${text}"`, async () => {
      const known = (await cell(column).innerText()).trim();
      await cell(column).click();
      if (text === '') await page.keyboard.press('Delete');
      else await page.keyboard.type(text);
      // From another tab the faulty cell is brought to the front.
      if (column === 8) {
        await page.keyboard.press('Enter');
        await page.getByRole('tab', { name: 'Identitas' }).click();
      }
      await page.keyboard.press('Control+s');
      await expect(cell(column)).toHaveAccessibleDescription(sentence);
      await expect(cell(column)).toBeFocused();
      // Dots between thousands are put in while it is typed.
      expect((await cell(column).innerText()).replaceAll('.', '')).toContain(text.replaceAll('.', ''));
      await expect(page.getByText('Belum disimpan').first()).toBeVisible();
      if (column === 8) await program.screenshot('56-angka-salah-isi');
      await cell(column).click();
      await page.keyboard.type(known);
      await page.keyboard.press('Enter');
      await expect(cell(column)).not.toHaveAccessibleDescription(sentence);
    });
  }
});
