import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { TrainingCertificateData } from '#backend/documents/certificate/training-certificate.ts';
import type { PrintJob } from '#backend/documents/render.ts';
import { readPages, renderer } from '../../helpers/read-pdf.ts';

const kept = (): Extract<PrintJob, { readonly kind: 'training-certificate' }> =>
  JSON.parse(
    readFileSync(new URL('../../fixtures/papers/training-certificate-v2.json', import.meta.url), 'utf8'),
  ) as Extract<PrintJob, { readonly kind: 'training-certificate' }>;

const print = async (part: Partial<TrainingCertificateData>) => {
  const job = kept();
  const { bytes } = await renderer.renderToBytes({ ...job, data: { ...job.data, ...part } });
  return readPages(bytes);
};
const lessons = (count: number) =>
  Array.from({ length: count }, (_, at) => ({
    subject: `Materi perkoperasian nomor ${String(at + 1)}`,
    hours: 2,
    speaker: `Contoh Narasumber ${String(at + 1)}, S.E., M.M.`,
  }));

// Printed on both sides, a second page of a back would stand on the next certificate's front.
test.each([1, 12, 13, 18, 19, 24, 25, 34, 35, 80])(
  'a back of %i lessons is one page with the sum of all',
  async (count) => {
    const pages = await print({ lessons: lessons(count) });
    expect(pages).toHaveLength(4);
    expect(pages.map(({ text }) => text.includes('DAFTAR MATERI'))).toEqual([false, true, false, true]);
    expect(pages[1]?.text).toMatch(new RegExp(`Jumlah jam pelajaran \\(JP\\)\\s+${String(count * 2)}\\b`));
    expect(pages[1]?.text).toContain('500.3/001/DKUKM/VII/2023');
    expect(pages[3]?.text).toContain('Budi Contoh');
  },
  60_000,
);

test('without lessons there is no back, and the front says no hours', async () => {
  const pages = await print({ lessons: [] });
  expect(pages).toHaveLength(2);
  expect(pages[0]?.text).not.toContain('jam pelajaran');
});

test('one day: the hours stand alone', async () => {
  const { event } = kept().data;
  const [page] = await print({ event: { ...event, endsOn: event.startsOn, hours: 8 } });
  expect(page?.text.replaceAll(/\s+/g, ' ')).toContain('selama 8 jam pelajaran, pada tanggal 4 Juli 2023');
});
