import path from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { openDesk, writeClipboard } from './desk.ts';
import { countHand, type HandCount } from './hand.ts';
import { listAt } from './own-list.ts';
import { expect, test, type Program } from './program.ts';

const SAMPLE = path.resolve('resources/sample');
const NAME = 'Koperasi Jasa Bina Sinar Makmur';
const FORTY = 40;

/** What a task is done with. */
interface Desk {
  readonly program: Program;
  readonly page: Page;
  readonly dataFolder: string;
  readonly dialog: Locator;
  /** Presses an entry of the menu. */
  readonly menu: (screen: string) => Promise<void>;
  readonly press: (name: string | RegExp) => Promise<void>;
  readonly keys: (...keys: readonly string[]) => Promise<void>;
  readonly type: (words: string) => Promise<void>;
  /** Opens the palette and waits until these words have marked this hit. */
  readonly find: (words: string, marked?: string) => Promise<void>;
  readonly said: (words: string | RegExp) => Promise<void>;
}

interface Task {
  readonly name: string;
  /** More than that and the window has got worse. Written words are the task's own and have no limit. */
  readonly most: Pick<HandCount, 'clicks' | 'keys'>;
  /** What lies on the desk before the hand begins: files, the clipboard. */
  readonly before?: (desk: Desk) => Promise<void>;
  readonly run: (desk: Desk) => Promise<void>;
}

/** The names of the first cooperatives without a RAT, as lines of a table of Excel. */
async function fortyLines({ program }: Desk): Promise<string> {
  const board = await program.request('rat.board', { bookYear: 2024, standing: 'not-held', limit: FORTY });
  if (!board.ok) throw new Error(board.error.code);
  return board.value.rows
    .map(({ name }) => [name, '15/03/2025', '20/03/2025', '90', '100'].join('\t'))
    .join('\n');
}

const TASKS: readonly Task[] = [
  {
    name: 'Mencari satu koperasi',
    most: { clicks: 0, keys: 2 },
    run: async ({ page, find, keys }) => {
      await find('bina sinar makmur', NAME);
      await keys('Enter');
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(NAME);
    },
  },
  {
    name: 'Membetulkan nomor telepon koperasi',
    most: { clicks: 1, keys: 6 },
    run: async ({ page, find, keys, press, type, said }) => {
      await find('bina sinar makmur', NAME);
      await keys('Enter');
      await press('Tampilkan Telepon');
      await type('membetulkan nomor');
      await keys('Enter', 'Enter');
      await expect(page.getByRole('textbox', { name: 'Telepon', exact: true })).toBeFocused();
      await keys('Control+a');
      await type('081255551234');
      await keys('Control+s');
      await said(/^Tersimpan/);
    },
  },
  {
    name: 'Mencatat satu RAT',
    most: { clicks: 0, keys: 4 },
    run: async ({ page, dialog, find, keys, type, said }) => {
      await find('bina sinar makmur', NAME);
      await keys('ArrowDown');
      await expect(dialog.getByRole('option', { selected: true })).toContainText('Isi RAT');
      await keys('Enter');
      await expect(page.locator('[data-field="rat.held"]')).toBeFocused();
      await type('20-02-2025');
      await keys('Control+s');
      await said(`RAT ${NAME} tersimpan.`);
    },
  },
  {
    name: 'Menempel 40 RAT dari Excel',
    most: { clicks: 4, keys: 2 },
    before: async (desk) => writeClipboard(desk.program, await fortyLines(desk)),
    run: async ({ page, menu, press, keys, said }) => {
      await menu('RAT');
      await press('Isi RAT');
      await page.getByText('Isi dalam tabel', { exact: true }).click();
      await page.getByRole('grid', { name: 'Isi RAT dalam tabel' }).getByRole('gridcell').first().click();
      await keys('Control+v');
      await expect(page.getByRole('button', { name: `Simpan ${FORTY} baris` })).toBeEnabled();
      await keys('Control+s');
      await said(new RegExp(`^${FORTY} RAT tersimpan`));
    },
  },
  {
    name: 'Surat biasa kepada camat: ditulis, bernomor, dicetak',
    most: { clicks: 10, keys: 2 },
    run: async ({ page, dialog, menu, press, keys, type, said }) => {
      await menu('Surat');
      await press('Buat surat');
      await page.getByRole('combobox', { name: 'Templat' }).click();
      await type('surat biasa');
      await keys('Enter');
      for (const [field, words] of [
        ['hal', 'Permintaan data'],
        ['kepada', 'Camat Bengalon'],
        ['isi', 'Mohon data koperasi di wilayah Saudara.'],
      ] as const) {
        await page.locator(`[data-field="fields.${field}"]`).click();
        await type(words);
      }
      await keys('Control+s');
      await press('Jadikan final');
      await dialog.getByRole('button', { name: 'Jadikan final' }).click();
      await said(/1 surat final, nomor/);
      await press('Cetak');
      await dialog.getByRole('button', { name: 'Cetak', exact: true }).click();
      await said(/1 berkas, 1 halaman/);
    },
  },
  {
    name: '54 penerima penghargaan dipilih dan ditetapkan',
    most: { clicks: 4, keys: 2 },
    run: async ({ page, dialog, menu, press, keys, type, said }) => {
      await menu('Penghargaan');
      await page.getByRole('textbox', { name: 'Banyaknya yang diambil' }).click();
      await keys('Control+a');
      await type('54');
      await keys('Enter');
      await press('Tetapkan 54 penerima');
      await dialog.getByRole('button', { name: 'Tetapkan 54 penerima' }).click();
      await said(/54 penerima ditetapkan, nomor/);
    },
  },
  {
    name: 'Mencetak 54 piagam, lalu satu di antaranya sekali lagi',
    most: { clicks: 5, keys: 0 },
    run: async ({ dialog, menu, press, said }) => {
      await menu('Antrean cetak');
      await press('Cetak 54 lembar');
      await press('Semua 54 keluar');
      await said('54 dari 54 tercetak');
      await press(/^Cetak ulang /);
      await dialog
        .getByRole('button', { name: /rusak|macet|salah/i })
        .first()
        .click();
      await expect(dialog).toHaveCount(0);
    },
  },
  {
    name: 'Surat teguran pertama untuk satu koperasi',
    most: { clicks: 5, keys: 2 },
    run: async ({ page, dialog, press, keys, type, said }) => {
      await press(/^Aktif belum RAT tahun buku/);
      const row = page.getByRole('grid').getByRole('row').filter({ hasText: 'SP1' }).first();
      await row.getByRole('checkbox').click();
      await press('Buat surat');
      await dialog.getByRole('button', { name: 'Lanjut ke Surat' }).click();
      await page.getByRole('textbox', { name: 'Batas tanggapan' }).click();
      await keys('Control+a');
      await type('05-12-2025');
      await keys('Control+s');
      await said(/1 konsep dibuat/);
    },
  },
  {
    name: 'Surat keterangan aktif untuk bank',
    most: { clicks: 4, keys: 6 },
    run: async ({ page, dialog, find, keys, type, said }) => {
      await find('bina sinar makmur', NAME);
      await keys('ArrowDown', 'ArrowDown');
      await expect(dialog.getByRole('option', { selected: true })).toContainText('Buat surat');
      await keys('Enter');
      await page.getByRole('combobox', { name: 'Templat' }).click();
      await type('koperasi aktif');
      await keys('Enter');
      for (const [field, words] of [
        ['tanggal_permohonan', '17-11-2025'],
        ['keperluan', 'pengajuan kredit pada Bank Contoh'],
        ['berlaku_sampai', '18-05-2026'],
      ] as const) {
        await page.locator(`[data-field="fields.${field}"]`).click();
        await type(words);
      }
      await keys('Control+s');
      await said(/1 konsep dibuat/);
    },
  },
  {
    name: 'Mencatat seorang tamu',
    most: { clicks: 1, keys: 4 },
    run: async ({ menu, page, keys, type, said }) => {
      await menu('Konsultasi');
      await expect(page.getByRole('textbox', { name: 'Nama' })).toBeFocused();
      await type('Contoh Laila');
      await keys('Enter', 'Enter');
      await type('hal');
      await keys('Enter', 'Control+s');
      await said('Konsultasi Contoh Laila tercatat.');
    },
  },
  {
    name: 'Mencatat surat masuk dan meneruskannya',
    most: { clicks: 2, keys: 6 },
    run: async ({ menu, press, page, keys, type, said }) => {
      await menu('Surat masuk');
      await keys('Control+n');
      await expect(page.getByRole('combobox', { name: 'Pengirim', exact: true })).toBeFocused();
      await type('Bank Contoh');
      await keys('Enter');
      await type('Penawaran kerja sama');
      await keys('Control+s');
      await said('Surat Bank Contoh tercatat dengan nomor agenda 1/2025.');
      await press('Disposisi…');
      await expect(page.getByRole('combobox', { name: 'Kepada', exact: true })).toBeFocused();
      await type('Bidang Kelembagaan');
      await keys('Enter');
      await type('siapkan');
      await keys('Enter', 'Control+s');
      await said('Surat 1/2025 diteruskan kepada Bidang Kelembagaan.');
    },
  },
  {
    name: 'Mengambil nomor untuk surat di luar program',
    most: { clicks: 1, keys: 3 },
    run: async ({ menu, dialog, keys, type, said }) => {
      await menu('Buku nomor');
      await keys('Control+n');
      await expect(dialog.getByRole('textbox', { name: 'Perihal' })).toBeFocused();
      await type('Undangan rapat');
      await keys('Enter');
      await type('Camat Bengalon');
      await keys('Control+s');
      await said(/^Nomor .+ tercatat\.$/);
    },
  },
  {
    name: 'Menambah seorang pejabat penanda tangan',
    most: { clicks: 2, keys: 3 },
    run: async ({ page, find, keys, type, said }) => {
      await find('penanda tangan', 'enanda tangan');
      await keys('Enter');
      await page.locator('[data-field="signatory.name"]').click();
      await type('Contoh Pejabat Kedua');
      await page.locator('[data-field="signatory.startsOn"]').click();
      await type('01-10-2025');
      await keys('Control+s');
      await said(/Contoh Pejabat Kedua/);
    },
  },
  {
    name: 'Membuat cadangan',
    most: { clicks: 2, keys: 0 },
    before: ({ program, dataFolder }) => program.answerDialogs(path.dirname(dataFolder)),
    run: async ({ press, said }) => {
      await press(/dicadangkan|cadangan/i);
      await press('Buat cadangan');
      await said(/^Cadangan selesai dan sudah diperiksa/);
    },
  },
  {
    name: 'Mencetak daftar yang disaring: belum RAT satu kecamatan',
    most: { clicks: 4, keys: 1 },
    run: async ({ page, press, keys, type }) => {
      await press(/^Aktif belum RAT tahun buku/);
      await press('semua kecamatan');
      await type('bengalon');
      await keys('Enter');
      await press('Cetak daftar');
      await page.getByRole('menuitem', { name: 'F4 mendatar' }).click();
      await expect(page.getByRole('button', { name: /^Pratinjau .*rat/ })).toBeVisible();
    },
  },
  {
    name: 'Mengimpor satu lembar',
    most: { clicks: 2, keys: 3 },
    before: ({ program, dataFolder }) =>
      program.answerDialogs(listAt(path.join(dataFolder, '..', 'daftar.xlsx'))),
    run: async ({ page, menu, press, keys, said }) => {
      await menu('Register');
      await press('Impor');
      await keys('Control+o');
      await expect(page.getByRole('button', { name: 'Lanjut ke hasil uji' })).toBeFocused();
      await keys('Enter');
      await said(/Belum ada yang ditulis/);
      await keys('Control+s');
      await said(/tersimpan/i);
    },
  },
  {
    name: 'Memeriksa satu berkas pembentukan',
    most: { clicks: 2, keys: 0 },
    before: ({ program }) => program.answerDialogs(path.join(SAMPLE, 'pendirian-delapan-pendiri.json')),
    run: async ({ menu, press, said }) => {
      await menu('Pembentukan');
      await press('Buka berkas JSON');
      await said('Memenuhi 8 dari 8 (perlu 9)');
    },
  },
  {
    name: 'Mencatat NIB satu desa',
    most: { clicks: 3, keys: 2 },
    run: async ({ page, menu, keys, type }) => {
      await menu('Merah Putih');
      await page.getByRole('searchbox', { name: /^Cari desa/ }).click();
      await type('sepaso');
      await expect(page.getByText('Semua 4', { exact: true })).toBeVisible();
      await page.getByRole('gridcell', { name: 'NIB, Sepaso: belum', exact: true }).click();
      await keys('Enter');
      await type('0220001234567');
      await keys('Enter');
      await expect(page.getByRole('gridcell', { name: 'NIB, Sepaso: ada', exact: true })).toBeVisible();
    },
  },
  {
    name: 'Membekukan angka rekap',
    most: { clicks: 2, keys: 2 },
    run: async ({ dialog, menu, press, keys, type, said }) => {
      await menu('Rekap');
      await press('Bekukan angka');
      await expect(dialog.getByRole('textbox', { name: /^Judul/ })).toBeFocused();
      await type('Angka HUT Kabupaten');
      await keys('Enter');
      await type('Rilis untuk pers');
      await keys('Control+s');
      await said('"Angka HUT Kabupaten" dibekukan per 18 November 2025.');
    },
  },
  {
    name: 'Mencari bantuan layar ini',
    most: { clicks: 1, keys: 1 },
    run: async ({ page, menu, keys }) => {
      await menu('Evaluasi');
      await keys('F1');
      await expect(page.getByRole('complementary', { name: /Bantuan/ })).toBeVisible();
    },
  },
];

function deskOf(program: Program, page: Page, dataFolder: string): Desk {
  const dialog = page.getByRole('dialog');
  return {
    program,
    page,
    dataFolder,
    dialog,
    menu: (screen) => page.getByRole('navigation').getByText(screen, { exact: true }).click(),
    press: (name) =>
      page
        .getByRole('button', { name, ...(typeof name === 'string' && { exact: true }) })
        .filter({ visible: true })
        .first()
        .click(),
    keys: async (...all) => {
      for (const key of all) await page.keyboard.press(key);
    },
    type: (words) => page.keyboard.type(words),
    find: async (words, marked = words) => {
      await page.keyboard.press('Control+k');
      await page.keyboard.type(words);
      await expect(dialog.getByRole('option', { selected: true })).toContainText(marked);
    },
    said: (words) => expect(page.getByText(words).filter({ visible: true }).first()).toBeVisible(),
  };
}

test('twenty usual tasks, each from Beranda on, take no more clicks and keys than promised', async ({
  start,
  dataFolder,
}) => {
  test.setTimeout(300_000);
  expect(TASKS).toHaveLength(20);
  const program = await start({ today: '2025-11-18' });
  const page = await openDesk(program, path.join(SAMPLE, 'register-kutim-contoh.xlsx'));
  page.setDefaultTimeout(20_000);
  const desk = deskOf(program, page, dataFolder);
  const hand = await countHand(page);
  const table: string[] = [];
  const over: string[] = [];
  for (const { name, most, before, run } of TASKS) {
    await test.step(name, async () => {
      await page.keyboard.press('Escape');
      await expect(desk.dialog).toHaveCount(0);
      await desk.menu('Beranda');
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Beranda');
      await before?.(desk);
      const from = await hand();
      await run(desk);
      const until = await hand();
      const [clicks, keys] = [until.clicks - from.clicks, until.keys - from.keys];
      table.push(`| ${table.length + 1} | ${name} | ${clicks} | ${keys} | ${until.letters - from.letters} |`);
      if (clicks > most.clicks || keys > most.keys)
        over.push(`${name}: ${clicks} clicks of ${most.clicks}, ${keys} keys of ${most.keys}`);
    });
  }
  // oxlint-disable-next-line no-console -- the table of the closing note
  console.log(['| # | Pekerjaan | Klik | Tombol | Huruf |', '|---|---|---|---|---|', ...table].join('\n'));
  expect(over).toEqual([]);
});
