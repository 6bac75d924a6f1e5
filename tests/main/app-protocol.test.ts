import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';

vi.mock('electron', () => ({ protocol: {} }));
const { answerFile, CONTENT_SECURITY_POLICY } = await import('../../electron/main/app-protocol.ts');

const root = mkdtempSync(path.join(tmpdir(), 'meja-protokol-'));
const folders = {
  renderer: path.join(root, 'renderer'),
  documents: path.join(root, 'data', 'dokumen'),
  mayShowDocuments: async () => true,
};

beforeAll(() => {
  mkdirSync(path.join(folders.renderer, 'assets'), { recursive: true });
  mkdirSync(path.join(folders.documents, '2025'), { recursive: true });
  writeFileSync(path.join(folders.renderer, 'index.html'), '<p>halaman</p>');
  writeFileSync(path.join(folders.renderer, 'assets', 'a.js'), 'x');
  writeFileSync(path.join(folders.documents, '2025', 'piagam 1.pdf'), '%PDF-1');
  writeFileSync(path.join(folders.documents, 'catatan.txt'), 'rahasia');
  writeFileSync(path.join(root, 'data', 'kantor.pdf'), 'rahasia');
  symlinkSync(path.join(root, 'data', 'kantor.pdf'), path.join(folders.documents, 'tautan.pdf'));
});
afterAll(() => rmSync(root, { recursive: true }));

const get = (address: string, method = 'GET') => answerFile(folders, new Request(address, { method }));

test('the page and what belongs to it', async () => {
  const page = await get('app://meja/');
  expect([page.status, page.headers.get('Content-Type'), await page.text()]).toEqual([
    200,
    'text/html; charset=utf-8',
    '<p>halaman</p>',
  ]);
  expect((await get('app://meja/assets/a.js?v=1')).headers.get('Content-Type')).toBe(
    'text/javascript; charset=utf-8',
  );
});

test('a finished PDF is not shown behind a covered window, the page is', async () => {
  const covered = { ...folders, mayShowDocuments: async () => false };
  const status = async (address: string) => (await answerFile(covered, new Request(address))).status;
  expect(await status('app://meja/dokumen/2025/piagam%201.pdf')).toBe(403);
  expect(await status('app://meja/')).toBe(200);
});

test('a finished PDF of the document folder', async () => {
  const document = await get('app://meja/dokumen/2025/piagam%201.pdf');
  expect([document.status, document.headers.get('Content-Type'), await document.text()]).toEqual([
    200,
    'application/pdf',
    '%PDF-1',
  ]);
});

test.each([
  'app://meja/dokumen/catatan.txt',
  'app://meja/dokumen/..%2Fkantor.pdf',
  'app://meja/dokumen/%2e%2e/kantor.pdf',
  'app://meja/dokumen/..%5Ckantor.pdf',
  'app://meja/dokumen/tautan.pdf',
  'app://meja/dokumen/tidak-ada.pdf',
  'app://meja/dokumen/a.pdf%00.txt',
  'app://meja/dokumen/%E0%A4%A',
  'app://meja/dokumen/',
  'app://meja/assets',
  'app://meja/..%2F..%2Fdata%2Fkantor.pdf',
  'app://meja/..%2Frenderer-lain%2Fa.js',
])('%s does not exist', async (address) => {
  expect((await get(address)).status).toBe(404);
});

test('another host and another method are refused', async () => {
  expect((await get('app://lain/')).status).toBe(403);
  expect((await get('app://meja/', 'POST')).status).toBe(403);
});

test('every answer carries the policy, refusals too, and no policy allows an address', async () => {
  expect((await get('app://meja/')).headers.get('Content-Security-Policy')).toBe(CONTENT_SECURITY_POLICY);
  expect((await get('app://meja/x')).headers.get('Content-Security-Policy')).toBe(CONTENT_SECURITY_POLICY);
  expect(CONTENT_SECURITY_POLICY).toContain("default-src 'none'");
  expect(CONTENT_SECURITY_POLICY).not.toMatch(/https?:|\*|unsafe-eval|script-src[^;]*unsafe-inline/);
});
