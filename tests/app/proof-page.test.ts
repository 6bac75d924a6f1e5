import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import Sqlite from 'better-sqlite3';
import type { Page } from '@playwright/test';
import { decodeBase32, encodeBase32 } from '#rules/value/base32.ts';
import { PROOF_PREFIX, proofBytes, proofText, readProof } from '#rules/proof/payload.ts';
import { openDesk } from './desk.ts';
import { plainBrowser } from './plain-browser.ts';
import { expect, test } from './program.ts';
import type { Program } from './program.ts';

const SAMPLE = path.resolve('resources/sample/register-kutim-contoh.xlsx');
const HOSTILE = 'Salah cetak </script><script>document.title = "terbobol"</script> & "kutip"';

interface Mark {
  readonly payload: string;
  readonly number: string;
  readonly name: string;
}

const marksIn = (dataFolder: string): readonly Mark[] => {
  const raw = new Sqlite(path.join(dataFolder, 'meja-koperasi.db'), { readonly: true });
  const marks = raw.prepare<[], Mark>('SELECT payload, number, name FROM proof_mark ORDER BY number').all();
  raw.close();
  return marks;
};

/** Award, one revocation, the saved page and a scan of the first certificate. */
async function officeWithPage(program: Program): Promise<{ readonly page: string; readonly scan: string }> {
  const { request, dataFolder } = program;
  await openDesk(program, SAMPLE);
  expect(await request('award.confirm', { bookYear: 2024, on: '2025-11-18' })).toMatchObject({ ok: true });
  const [, second] = marksIn(dataFolder);
  const revocation = { text: second?.number ?? '', on: '2025-11-18', reason: HOSTILE };
  expect(await request('proof.revoke', revocation)).toMatchObject({ ok: true });
  const file = path.join(dataFolder, '..', 'pemeriksa.html');
  expect(await request('proof.savePage', { path: file })).toMatchObject({
    ok: true,
    value: { keyCount: 1, revokedCount: 1 },
  });
  const printed = await request('award.print', {
    bookYear: 2024,
    folder: path.join(dataFolder, '..', 'piagam'),
  });
  if (!printed.ok) throw new Error(printed.error.code);
  const scan = path.join(dataFolder, 'pindaian');
  const pdf = printed.value.files[0] ?? '';
  execFileSync('pdftoppm', ['-r', '150', '-jpeg', '-f', '1', '-l', '1', '-singlefile', pdf, scan]);
  return { page: file, scan: `${scan}.jpg` };
}

/** What the page says to each text, as the class of its verdict and its word. */
const verdictsOn = (page: Page, texts: readonly string[]): Promise<readonly string[]> =>
  page.evaluate((all) => {
    const element = (id: string) => document.getElementById(id) as HTMLTextAreaElement;
    return all.map((text) => {
      element('text').value = text;
      element('check').click();
      return `${element('result').className} ${element('result').querySelector('.verdict')?.textContent ?? ''}`;
    });
  }, texts);

test('the saved page tells the genuine from the changed and the revoked in a plain browser without network', async ({
  start,
}) => {
  test.setTimeout(180_000);
  const browser = await plainBrowser();
  test.skip(browser === undefined, 'no plain browser on this machine');
  if (!browser) return;
  const program = await start({ today: '2025-11-18' });
  const saved = await officeWithPage(program);
  const [first, second] = marksIn(program.dataFolder);
  if (!first || !second) throw new Error('no proofs');

  const context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
  await context.setOffline(true);
  const page = await context.newPage();
  const requests: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  const address = pathToFileURL(saved.page).href;
  await page.goto(address);

  await page.locator('#picture').setInputFiles(saved.scan);
  await expect(page.locator('#result')).toHaveClass('ok');
  await expect(page.locator('#result')).toContainText(first.name);
  await page.screenshot({ path: 'dist/screenshots/halaman-pemeriksa.png', fullPage: true });

  expect(
    await verdictsOn(page, [first.payload, second.payload, 'https://contoh.go.id', '7K3M-Q9TD-2XNB']),
  ).toEqual([
    'ok ✓ Asli',
    'refuse ✗ Dicabut',
    'warning ! Bukan QR program ini',
    'warning ! Kode pendek saja belum cukup',
  ]);

  const read = readProof(first.payload);
  const bytes = decodeBase32(first.payload.slice(PROOF_PREFIX.length));
  if (!read || !bytes) throw new Error('no proof');
  const changes = [
    { name: 'Koperasi Lain' },
    { number: '500.3/999' },
    { regionCode: '64.07' },
    { isSample: true },
  ];
  const changed = changes.map((change) =>
    proofText(proofBytes({ ...read.facts, ...change }), read.signature),
  );
  const flipped = Array.from({ length: bytes.length * 8 }, (_, bit) => {
    const at = bit >> 3;
    return PROOF_PREFIX + encodeBase32(bytes.with(at, (bytes[at] ?? 0) ^ (1 << (bit & 7))));
  });
  const verdicts = await verdictsOn(page, [...changed, ...flipped]);
  expect(verdicts).toHaveLength(changes.length + bytes.length * 8);
  expect([...new Set(verdicts)].sort()).toEqual(['refuse ✗ Tidak sah', 'warning ! Kunci tidak dikenal']);

  // The reason with a closing tag stands in the list as it was typed, and did nothing.
  await expect(page.locator('#revoked')).toContainText(HOSTILE);
  await expect(page).toHaveTitle('Pemeriksa QR keabsahan (bukan TTE)');
  expect(requests).toEqual([address]);
  expect(complaints).toEqual([]);
  await page.setViewportSize({ width: 390, height: 844 });
  await verdictsOn(page, [second.payload]);
  await page.screenshot({ path: 'dist/screenshots/halaman-pemeriksa-ponsel.png', fullPage: true });
  await browser.close();
});
