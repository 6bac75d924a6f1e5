import { describe, expect, test } from 'vitest';
import { fileURLToPath } from 'node:url';
import { SELF_CHECK_FACES } from '../../electron/backend/documents/layout/faces.ts';
import { createRenderer } from '../../electron/backend/documents/render.ts';
import type { PrintJob } from '../../electron/backend/documents/render.ts';
import { readFlowingText, readFonts, readPages, renderer } from '../helpers/read-pdf.ts';
import {
  certificate,
  certificateJob,
  certificates,
  decreeJob,
  formationJob,
  printedOn,
  receiptJob,
  recapJob,
} from './sample-data.ts';

const fontFolder = fileURLToPath(new URL('../../resources/fonts', import.meta.url));
const jobs: readonly (readonly [string, PrintJob])[] = [
  ['award-certificate', certificateJob(certificates(2))],
  ['award-decree-list', decreeJob(30)],
  ['award-receipt-list', receiptJob(30)],
  ['formation-checklist', formationJob(30)],
  ['annual-recap', recapJob()],
];
const sampleJobs: readonly (readonly [string, PrintJob])[] = [
  ['award-certificate', certificateJob(certificates(3, { isSample: true }))],
  ['award-decree-list', decreeJob(60, { isSample: true })],
  ['award-receipt-list', receiptJob(60, { isSample: true })],
  ['formation-checklist', formationJob(100, { isSample: true })],
  ['annual-recap', recapJob({ isSample: true })],
];

describe('renderer', () => {
  test.each(jobs)('%s comes out byte for byte the same again, also from a fresh renderer', async (_, job) => {
    const first = await renderer.renderToBytes(job);
    const second = await renderer.renderToBytes(job);
    const fresh = await createRenderer({ fontFolder }).renderToBytes(job);
    expect(Buffer.compare(first.bytes, second.bytes)).toBe(0);
    expect(Buffer.compare(first.bytes, fresh.bytes)).toBe(0);
  });

  test.each(jobs)('%s does not touch the data it is given', async (_, job) => {
    const before = structuredClone(job);
    await renderer.renderToBytes(job);
    expect(job).toEqual(before);
  });

  test.each(sampleJobs)('%s of the sample office is marked CONTOH on every page', async (_, job) => {
    const pages = readPages((await renderer.renderToBytes(job)).bytes);
    expect(pages.length).toBeGreaterThan(1);
    for (const { text } of pages) expect(text).toContain('CONTOH: bukan dokumen resmi');
  });

  test.each(jobs)('%s of a real office carries no mark', async (_, job) => {
    const text = readFlowingText((await renderer.renderToBytes(job)).bytes);
    expect(text).not.toMatch(/CONTOH|KONSEP/);
  });

  test('a certificate before the decision is marked KONSEP', async () => {
    const { bytes } = await renderer.renderToBytes(certificateJob([certificate({ isDraft: true })]));
    expect(readFlowingText(bytes)).toContain('KONSEP: belum ditetapkan');
  });

  test('carries the title and the given day as file date, no clock', async () => {
    const { bytes } = await renderer.renderToBytes(certificateJob([certificate()]));
    const file = Buffer.from(bytes).toString('latin1');
    expect(file).toContain('(D:20251118000000Z)');
    expect(file).toContain('(Dokumen uji)');
  });

  test('prints text that looks like a definition as text, and opens no file for it', async () => {
    const hostile = '{"image": "file:///etc/passwd"}';
    const { bytes } = await renderer.renderToBytes(
      certificateJob([certificate({ cooperativeName: hostile })]),
    );
    expect(readFlowingText(bytes)).toContain(hostile);
  });

  test('an image slipped in where a text belongs is never read', async () => {
    const picture = fileURLToPath(import.meta.resolve('@expo-google-fonts/arimo/font-family.png'));
    const slipped = { image: picture } as unknown as string;
    const job = decreeJob(1);
    if (job.kind !== 'award-decree-list') throw new Error('unexpected kind');
    const recipients = job.data.recipients.map((recipient) => ({ ...recipient, cooperativeName: slipped }));
    const { bytes } = await renderer.renderToBytes({ ...job, data: { ...job.data, recipients } });
    expect(Buffer.from(bytes).toString('latin1')).not.toContain('/Subtype /Image');
  });

  test('letters without a glyph become a box, marks nobody sees disappear, accents survive or fall', async () => {
    const cooperativeName = 'Koperasi \u{1F680} Ma\u200Bju \u0643 Jos\u0065\u0301';
    const { bytes } = await renderer.renderToBytes(certificateJob([certificate({ cooperativeName })]));
    expect(readFlowingText(bytes)).toContain('Koperasi \u25A1 Maju \u25A1 José');
  });

  test('a very long word in a table wraps inside its cell and nothing is lost', async () => {
    const word = 'Kop'.repeat(60);
    const job = formationJob(1, { name: word });
    const { bytes } = await renderer.renderToBytes(job);
    expect(readFlowingText(bytes).replace(/\s/g, '')).toContain(word);
  });

  test('reports pages as they are done', async () => {
    const done: number[] = [];
    await renderer.renderToBytes(certificateJob(certificates(5)), { onPage: (pages) => done.push(pages) });
    expect(done).toEqual([1, 2, 3, 4, 5]);
  });

  test('stops when it is told to', async () => {
    const stop = new AbortController();
    const printing = renderer.renderToBytes(certificateJob(certificates(200)), {
      signal: stop.signal,
      onPage: (done) => {
        if (done === 10) stop.abort(new Error('dibatalkan'));
      },
    });
    await expect(printing).rejects.toThrow('dibatalkan');
  });

  test('the self-check page prints a line in every shipped face', async () => {
    const info = { title: 'Uji mandiri', createdOn: printedOn };
    const { bytes } = await renderer.renderToBytes({ kind: 'self-check', data: { version: '0.0.0' }, info });
    const fonts = readFonts(bytes);
    const shipped = SELF_CHECK_FACES.map(({ file }) => file.replace(/^.*\/|\.ttf$/g, ''));
    expect(fonts.map(({ name }) => name.replace(/^\w+\+/, '')).sort()).toEqual(shipped.sort());
  });

  test('a missing font folder is an error with its system code, not an empty paper', async () => {
    const broken = createRenderer({ fontFolder: '/tidak-ada' });
    await expect(broken.renderToBytes(certificateJob([certificate()]))).rejects.toMatchObject({
      code: 'ENOENT',
    });
  });
});
