import path from 'node:path';
import type { Page } from '@playwright/test';
import type { OutputOf, RequestName } from '#contract/index.ts';
import type { TestInput } from '../helpers/seen.ts';
import { goTo, openDesk, tabTo } from './desk.ts';
import { expect, test } from './program.ts';
import type { Program } from './program.ts';

const SAMPLE = path.resolve('resources/sample');

/** The figure in a label such as "1.054" or "Diundang 5". */
const figureOf = (text: string): number =>
  Number(/\d{1,3}(?:\.\d{3})*/.exec(text)?.[0].replaceAll('.', '') ?? Number.NaN);

const VILLAGES = 'Matriks kebutuhan desa dan kelurahan';
/** How many the foot of the matrix says it shows: among its rows stand the kecamatan too. */
const villagesOf = async (page: Page): Promise<number> =>
  figureOf(
    await page
      .getByRole('grid', { name: VILLAGES })
      .getByRole('row', { name: 'Jumlah yang ditampilkan' })
      .getByRole('rowheader')
      .innerText(),
  );
/** How many rows a list says it has; its heading is one of them. */
const rowsOf = async (page: Page, name: string): Promise<number> =>
  name === VILLAGES
    ? villagesOf(page)
    : Number(await page.getByRole('grid', { name }).getAttribute('aria-rowcount')) - 1;

/** Work of every kind: stages, permits that run out, dossiers, a file, letters, something typed and not saved. */
async function fillDesk({ request }: Program): Promise<void> {
  const ask = async <Name extends RequestName>(
    name: Name,
    input: TestInput<Name>,
  ): Promise<OutputOf<Name>> => {
    const answer = await request(name, input);
    if (!answer.ok) throw new Error(`${name}: ${answer.error.code}`);
    return answer.value;
  };
  const ids = (await ask('cooperative.list', { limit: 12 })).rows.map(({ id }) => id);
  const missing = await ask('rat.boardIds', { bookYear: 2024, standing: 'overdue' });
  await ask('rat.recordStage', {
    cooperativeIds: missing.slice(0, 7),
    bookYear: 2024,
    stage: 'invited',
    on: '2025-02-20',
    note: '',
  });
  for (const [index, expiresOn] of ['2025-11-15', '2025-11-18', '2025-12-30'].entries()) {
    const permit = {
      cooperativeId: ids[index] ?? '',
      id: null,
      kind: 'nib',
      number: `${index}/UJI`,
      expiresOn,
    };
    await ask('legality.savePermit', permit);
  }
  for (const [index, noticeOn] of ['2025-11-10', '2025-02-01'].entries()) {
    const cooperativeId = ids[index + 4] ?? '';
    await ask('dissolution.save', { cooperativeId, id: null, openedOn: '2025-01-02', grounds: [], noticeOn });
  }
  const source = path.join(SAMPLE, 'pendirian-delapan-pendiri.json');
  const file = await ask('formation.readFile', { path: source });
  await ask('formation.save', { id: null, file });
  const letters = {
    templateCode: 'teguran-1',
    cooperativeIds: ids.slice(0, 3),
    on: '2025-11-18',
    fields: {},
    // Some of them have a RAT on record, for which a warning is asked about.
    isConfirmed: true,
  };
  await ask('letter.createBatch', letters);
  await ask('draft.save', { subject: `rat:${missing[0] ?? ''}:2024`, content: '{}' });
}

test('every number of the first screen opens its list, and the list has as many', async ({ start }) => {
  test.setTimeout(180_000);
  const program = await start({ today: '2025-11-18' });
  const refused: string[] = [];
  program.page.on('console', (message) => {
    if (/Content Security Policy|violates/.test(message.text())) refused.push(message.text());
  });
  const page = await openDesk(program);

  await test.step('an empty office is told what to do first', async () => {
    await expect(page.getByText('Mulailah dengan mengimpor register koperasi')).toBeVisible();
    // Nothing can be lost yet: the mark in the top bar says it, the card comes with the first cooperative.
    await expect(page.getByText(/Belum pernah dicadangkan/).first()).toBeVisible();
    await expect(page.locator('[data-work=village]')).toContainText('141');
    await program.screenshot('beranda-kosong');
    await page.getByRole('button', { name: 'Impor register' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Impor');
  });

  const register = path.join(SAMPLE, 'register-kutim-contoh.xlsx');
  expect(await program.request('import.run', { path: register, isDryRun: false })).toMatchObject({
    ok: true,
  });
  await fillDesk(program);
  await page.reload();
  const home = async () => {
    await goTo(page, 'Beranda');
    await expect(page.locator('[data-work=village]')).toContainText('141');
    await expect(page.locator('[data-work=award]')).toContainText(/\d/);
  };
  await home();
  await expect(
    page.getByRole('region', { name: 'Koperasi aktif per kecamatan' }).locator('svg'),
  ).toBeVisible();
  await program.screenshot('beranda-penuh');

  await test.step('the counts of the register', async () => {
    for (const [name, list] of [
      ['Koperasi dalam register', 'Daftar koperasi'],
      ['Aktif:', 'Daftar koperasi'],
      ['Tidak aktif', 'Daftar koperasi'],
      ['Aktif sudah RAT tahun buku 2024', 'Daftar koperasi'],
      ['Aktif belum RAT tahun buku 2024', 'Tahap RAT setiap koperasi'],
    ] as const) {
      await home();
      const card = page
        .getByRole('list', { name: 'Jumlah dalam register' })
        .getByRole('button', { name: new RegExp(`^${name}`) });
      const count = figureOf((await card.innerText()).trim());
      expect(count).toBeGreaterThan(0);
      await card.click();
      await expect.poll(() => rowsOf(page, list), { message: name }).toBe(count);
    }
  });

  /** Opens a line of the work, or one of its parts, by the key Enter. */
  const openWork = async (key: string, part?: string) => {
    await home();
    const line = page.locator(`[data-work="${key}"]`);
    const button =
      part === undefined
        ? line.getByRole('button').first()
        : line.getByRole('button', { name: new RegExp(`^${part}`) });
    const count = figureOf(await button.innerText());
    expect({ key, part, isCounted: count > 0 }).toEqual({ key, part, isCounted: true });
    await button.focus();
    await page.keyboard.press('Enter');
    return count;
  };

  await test.step('the work, line by line and part by part', async () => {
    for (const [key, part, list] of [
      ['rat 2024 primer', undefined, 'Tahap RAT setiap koperasi'],
      ['rat 2024 primer', 'Diundang', 'Tahap RAT setiap koperasi'],
      ['rat 2024 primer', 'Belum ada catatan', 'Tahap RAT setiap koperasi'],
      ['village', 'Tanpa NPWP', VILLAGES],
      ['formation', 'Menunggu', 'Berkas pendirian'],
      ['expired', undefined, 'Daftar masa berlaku'],
      ['expiring', undefined, 'Daftar masa berlaku'],
      ['notice_running', undefined, 'Berkas usul pembubaran'],
      ['notice_over', undefined, 'Berkas usul pembubaran'],
      ['formation', undefined, 'Berkas pendirian'],
      ['village', undefined, VILLAGES],
      ['letters', undefined, 'Daftar surat'],
    ] as const) {
      const count = await openWork(key, part);
      await expect.poll(() => rowsOf(page, list), { message: `${key} ${part ?? ''}` }).toBe(count);
    }
    const eligible = await openWork('award');
    await expect(page.getByText(`${eligible} layak`).first()).toBeVisible();
    expect(await openWork('drafts')).toBe(1);
    await page.getByRole('dialog').getByRole('button', { name: 'Buka' }).click();
    await expect(page.getByRole('heading', { name: 'Isi RAT tahun buku 2024' })).toBeVisible();
  });

  await test.step('a bar by its key, and the table beside it', async () => {
    await home();
    const bar = page.getByRole('list', { name: 'Koperasi aktif per kecamatan' }).getByRole('button').first();
    const active = Number(/: (\d+) aktif/.exec((await bar.getAttribute('aria-label')) ?? '')?.[1]);
    await tabTo(page, bar);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('main')).toContainText('berstatus aktif');
    await expect.poll(() => rowsOf(page, 'Daftar koperasi')).toBe(active);
    await home();
    await page.getByRole('button', { name: 'Tampilkan tabel' }).click();
    const table = page.getByRole('table', { name: 'Koperasi aktif per kecamatan' });
    await expect(table.getByRole('row')).toHaveCount(1 + 18 + 1);
    await program.screenshot('beranda-tabel');
    const all = table.getByRole('button', { name: /^Sangatta Utara, Semua/ });
    const count = figureOf(await all.innerText());
    await all.click();
    await expect.poll(() => rowsOf(page, 'Daftar koperasi')).toBe(count);
  });

  await test.step('the backup is yellow while it lies on this disk alone, and opens where it is made', async () => {
    await home();
    const card = page.getByRole('region', { name: 'Cadangan data' });
    // The program made one by itself before the large import.
    await expect(card).toHaveAttribute('data-colour', 'yellow');
    await card.getByRole('button', { name: 'Cadangkan' }).click();
    await expect(page.getByRole('tab', { name: 'Cadangan' })).toHaveAttribute('aria-selected', 'true');
  });
  expect(refused).toEqual([]);
});
