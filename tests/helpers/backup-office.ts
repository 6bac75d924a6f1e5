import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readPages } from './read-pdf.ts';
import { officeBackend } from './test-backend.ts';
import type { TestBackend } from './test-backend.ts';
import { tempFolder } from './temp-folder.ts';

export const PASSPHRASE = 'kata sandi cadangan contoh';

/** The eight lines as somebody reads them off the printed sheet. */
export function codeOnSheet(file: string): string {
  const text = readPages(readFileSync(file))
    .map((page) => page.text)
    .join('\n');
  const lines = [...text.matchAll(/(\d)\.\s+([0-9A-Z]{4}-[0-9A-Z]{4})/g)]
    .map(([, number = '', code = '']) => [Number(number), code] as const)
    .toSorted(([one], [other]) => one - other);
  return lines.map(([, code]) => code).join('\n');
}

/** An office whose backups are encrypted, with the code of its sheet. */
export async function encryptedOffice(
  options: Parameters<typeof officeBackend>[0] = {},
): Promise<{ readonly backend: TestBackend; readonly code: string; readonly sheet: string }> {
  const backend = await officeBackend(options);
  const file = path.join(tempFolder(), 'lembar.pdf');
  const { sheet } = await backend.ask('backup.prepareEncryption', { passphrase: PASSPHRASE, path: file });
  const code = codeOnSheet(file);
  await backend.ask('backup.proveEncryption', { code });
  return { backend, code, sheet };
}

/** Keeps a scan of so many bytes with the first cooperative, each of its own content. */
export async function addScan(backend: TestBackend, byteCount: number, mark: string): Promise<void> {
  const { rows } = await backend.ask('cooperative.list', { limit: 1 });
  const scan = path.join(tempFolder(), `${mark}.pdf`);
  const head = `%PDF-1.4\n% ${mark}\n`;
  writeFileSync(scan, `${head}${'x'.repeat(Math.max(0, byteCount - head.length - 6))}%%EOF\n`);
  await backend.ask('document.add', {
    cooperativeId: rows[0]?.id ?? '',
    path: scan,
    kind: 'Akta',
    title: mark,
    datedOn: null,
  });
}

/** A copy of a file with its bytes altered. */
export function alteredCopy(file: string, alter: (bytes: Buffer) => Buffer): string {
  const copy = path.join(tempFolder(), path.basename(file));
  writeFileSync(copy, alter(readFileSync(file)));
  return copy;
}
