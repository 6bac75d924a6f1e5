import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { goTo, openDesk } from './desk.ts';
import { countHand } from './hand.ts';
import { expect, test, type Program } from './program.ts';
import { codeOn } from './sheet-code.ts';

const REGISTER = path.resolve('resources/sample/register-kutim-contoh.xlsx');
const PASSPHRASE = 'kata sandi cadangan contoh';

/** What an office has in its safe and at its stick when the computer dies, and two papers it gave out. */
async function officeBefore(program: Program, place: string) {
  const page = await openDesk(program, REGISTER);
  const ask = async (...[name, input]: Parameters<Program['request']>) => {
    const answer = await program.request(name, input);
    if (!answer.ok) throw new Error(`${name}: ${JSON.stringify(answer.error)}`);
    return answer.value as never;
  };
  await ask('office.addSignatory', {
    kind: 'head',
    position: 'Kepala Dinas Koperasi dan UKM',
    name: 'Nama Pejabat Contoh',
    startsOn: '2025-01-01',
  });
  const { letters } = (await ask('letter.createFinal', {
    templateCode: 'surat-biasa',
    cooperativeIds: [],
    on: '2025-11-18',
    fields: {
      hal: 'Permintaan data',
      kepada: 'Camat Bengalon',
      isi: 'Mohon data koperasi.',
      tempat_tujuan: 'Bengalon',
    },
    isConfirmed: true,
  })) as { letters: readonly { id: string }[] };
  const ids = letters.map(({ id }) => id);
  const { files } = (await ask('letter.print', { ids, folder: place })) as { files: readonly string[] };

  await goTo(page, 'Pengaturan');
  await page.getByRole('tab', { name: 'Cadangan', exact: true }).click();
  const dialog = page.getByRole('dialog');
  const sheet = path.join(place, 'lembar.pdf');
  await page.getByRole('button', { name: 'Nyalakan sandi' }).click();
  await dialog.getByLabel(/^Kata sandi cadangan/).fill(PASSPHRASE);
  await dialog.getByLabel('Ulangi kata sandi').fill(PASSPHRASE);
  await program.answerDialogs(sheet);
  await dialog.getByRole('button', { name: 'Buat lembar pemulihan' }).click();
  await expect(dialog.getByLabel(/^Kode lembar pemulihan/)).toBeVisible();
  await dialog.getByLabel(/^Kode lembar pemulihan/).fill(codeOn(sheet));
  await dialog.getByRole('button', { name: 'Nyalakan', exact: true }).click();
  await expect(page.getByText(/^Sandi cadangan menyala/)).toBeVisible();
  const stick = path.join(place, 'flashdisk');
  mkdirSync(stick);
  await program.answerDialogs(stick);
  await page.getByRole('button', { name: 'Buat cadangan' }).click();
  await expect(page.getByText('Cadangan ini bersandi.')).toBeVisible();
  const [name = ''] = readdirSync(stick).filter((file) => file.endsWith('.mejakoperasi'));
  return { sheet, backup: path.join(stick, name), ids, paper: files[0] ?? '' };
}

test('a dead computer: from the first start on a clean one to the first printed letter', async ({
  start,
  dataFolder,
}) => {
  test.setTimeout(300_000);
  const place = mkdtempSync(path.join(tmpdir(), 'meja-brankas-'));
  const old = await start({ today: '2025-11-18' });
  const { sheet, backup, ids, paper } = await officeBefore(old, place);
  await old.close();
  rmSync(dataFolder, { recursive: true });

  const begunAt = Date.now();
  const clean = path.join(place, 'komputer-baru');
  const program = await start({ today: '2025-11-19', dataFolder: clean });
  const { page } = program;
  page.setDefaultTimeout(30_000);
  const hand = await countHand(page);
  const dialog = page.getByRole('dialog');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Selamat datang di Meja Koperasi');
  await program.screenshot('komputer-baru-1-mulai');
  await page.getByRole('button', { name: 'Pulihkan dari cadangan' }).click();
  await program.answerDialogs(backup);
  await page.getByRole('button', { name: 'Pilih berkas cadangan' }).click();
  await dialog.getByText('Pakai kode lembar pemulihan').click();
  await dialog.getByLabel(/^Kode lembar pemulihan/).click();
  for (const line of codeOn(sheet).split('\n')) {
    await page.keyboard.type(line);
    await page.keyboard.press('Enter');
  }
  await dialog.getByRole('button', { name: 'Buka', exact: true }).click();
  await program.screenshot('komputer-baru-2-tanya');
  await dialog.getByRole('button', { name: 'Pulihkan', exact: true }).click();
  await expect(page.getByRole('navigation')).toBeVisible({ timeout: 60_000 });
  await goTo(page, 'Surat');
  await page.getByRole('grid', { name: 'Daftar surat' }).getByRole('row').nth(1).click();
  await page.getByRole('button', { name: 'Cetak', exact: true }).filter({ visible: true }).first().click();
  await dialog.getByRole('button', { name: 'Cetak', exact: true }).click();
  await expect(page.getByText(/1 berkas, 1 halaman/)).toBeVisible();
  const { clicks, keys, letters } = await hand();
  const seconds = (Date.now() - begunAt) / 1000;
  process.stdout.write(
    `ukur: komputer baru sampai surat pertama: ${seconds.toFixed(0)} detik kerja program, ${clicks} klik, ${keys} tombol, ${letters} huruf\n`,
  );
  expect(clicks).toBeLessThanOrEqual(10);

  const again = await program.request('letter.print', { ids, folder: path.join(place, 'lagi') });
  if (!again.ok) throw new Error(again.error.code);
  const bytes = readFileSync(again.value.files[0] ?? '');
  expect(bytes.equals(readFileSync(paper))).toBe(true);
  const scan = path.join(place, 'pindai');
  execFileSync('pdftoppm', ['-r', '150', '-jpeg', '-f', '1', '-l', '1', '-singlefile', paper, scan]);
  expect(await program.request('proof.checkPicture', { path: `${scan}.jpg` })).toMatchObject({
    ok: true,
    value: { verdict: 'genuine' },
  });
  rmSync(place, { recursive: true, force: true });
});
