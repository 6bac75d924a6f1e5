import { describe, expect, test } from 'vitest';
import { formatNip } from '../../electron/backend/documents/layout/signature-block.ts';
import { readFlowingText, readFonts, readPages, renderer } from '../helpers/read-pdf.ts';
import { decreeJob, formationJob, kaltaraRows, receiptJob, recapJob } from './sample-data.ts';

/** Cells of every table line that begins with one of the labels, as printed. */
function tableLine(text: string, label: string): readonly string[] | undefined {
  const line = text.split('\n').find((one) => new RegExp(`^\\s*(\\d+\\s+)?${label}\\s`).test(one));
  return line
    ?.slice(line.indexOf(label) + label.length)
    .trim()
    .split(/\s+/);
}

describe('office papers', () => {
  test.each([
    ['decree list', decreeJob(3)],
    ['receipt list', receiptJob(3)],
    ['formation checklist', formationJob(9)],
    ['annual recap', recapJob()],
  ])('%s is F4 to half a point with embedded fonts', async (_, job) => {
    const { bytes, pages } = await renderer.renderToBytes(job);
    const read = readPages(bytes);
    expect(read).toHaveLength(pages);
    for (const page of read) {
      expect(Math.abs(page.width - 609.45)).toBeLessThanOrEqual(0.5);
      expect(Math.abs(page.height - 935.43)).toBeLessThanOrEqual(0.5);
    }
    const fonts = readFonts(bytes);
    expect(fonts.length).toBeGreaterThan(0);
    expect(fonts.every(({ isEmbedded, isSubset }) => isEmbedded && isSubset)).toBe(true);
  });

  test('the recap prints the published table to the digit', async () => {
    const text = readPages((await renderer.renderToBytes(recapJob())).bytes)[1]?.text ?? '';
    expect(tableLine(text, 'Bulungan')).toEqual(['109', '70', '179', '41', '5', '37,61']);
    expect(tableLine(text, 'Malinau')).toEqual(['75', '29', '104', '4', '-', '5,33']);
    expect(tableLine(text, 'Nunukan')).toEqual(['157', '88', '245', '5', '2', '3,18']);
    expect(tableLine(text, 'Tana Tidung')).toEqual(['20', '8', '28', '4', '2', '20,00']);
    expect(tableLine(text, 'Tarakan')).toEqual(['113', '78', '191', '16', '3', '14,16']);
    expect(tableLine(text, 'Total')).toEqual(['474', '273', '747', '70', '12', '14,77']);
    expect(text).toContain('Data sampai 31 Desember 2024');
  });

  test('the recap opens with the year on a page of its own', async () => {
    const [cover] = readPages((await renderer.renderToBytes(recapJob({ year: 2019 }))).bytes);
    expect(cover?.text).toContain('2019');
    expect(cover?.text).not.toContain('Halaman');
  });

  test('a recap of 200 rows repeats its header row and keeps every row', async () => {
    const rows = Array.from({ length: 200 }, (_, index) => ({
      ...kaltaraRows[0],
      label: `Wilayah-${index + 1}`,
    }));
    const table = {
      title: 'Koperasi menurut wilayah',
      groupHeading: 'Wilayah',
      rows,
      total: { ...kaltaraRows[0], label: 'Total' },
    };
    const { bytes } = await renderer.renderToBytes(recapJob({ tables: [table], ratByBookYear: [] }));
    const pages = readPages(bytes).filter(({ text }) => /Wilayah-\d/.test(text));
    expect(pages.length).toBeGreaterThan(3);
    for (const { text } of pages) expect(text).toContain('Bersertifikat');
    const text = readFlowingText(bytes);
    for (const { label } of rows) expect(text).toContain(label);
  });

  test.each([1, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 30, 300])(
    'a checklist of %i founders repeats the header and never leaves the signature alone',
    async (count) => {
      const { bytes } = await renderer.renderToBytes(formationJob(count));
      const pages = readPages(bytes);
      const last = pages.at(-1)?.text ?? '';
      expect(last).toContain('NIP 19900101 201503 1 002');
      expect(last).toContain('PEMERIKSA,');
      expect(last).toContain('Diperiksa terhadap');
      expect(last).toContain('Rekomendasi dewan syariah');
      const withFounders = pages.filter(({ text }) => /Pendiri Uji \d/.test(text));
      for (const { text } of withFounders) expect(text).toContain('Hasil pemeriksaan');
      pages.forEach(({ text }, index) => expect(text).toContain(`Halaman ${index + 1} dari ${pages.length}`));
      expect(readFlowingText(bytes).match(/Pendiri Uji \d+/g)).toHaveLength(count);
    },
  );

  test('a checklist shows the count, the warning and the rule with its day', async () => {
    const text = readFlowingText((await renderer.renderToBytes(formationJob(9))).bytes);
    expect(text).toContain('Memenuhi 9 dari 9 orang pendiri (perlu 9).');
    expect(text).toContain('Perhatian: Berumur 17 tahun');
    expect(text).toContain('Selasa, 10 Juni 2025');
    expect(text).toContain('berlaku sejak 2 November 2020');
  });

  test.each([1, 2, 3, 20, 21, 22, 23, 24, 25, 54])(
    'lists of %i rows keep the last rows with the signature',
    async (count) => {
      for (const job of [decreeJob(count), receiptJob(count)]) {
        const { bytes } = await renderer.renderToBytes(job);
        const pages = readPages(bytes);
        const last = pages.at(-1)?.text ?? '';
        expect(last).toContain('NIP 19660420 199203 1 008');
        expect(last).toContain(`500.3/${String(count).padStart(3, '0')}/DKUKM`);
        for (const { text } of pages) expect(text).toContain('No.');
        const numbers = readFlowingText(bytes).match(/500\.3\/\d{3}\/DKUKM/g);
        expect(numbers).toHaveLength(count);
        expect(numbers).toEqual(numbers?.toSorted());
      }
    },
  );

  test('an empty list still prints its heading and its signature', async () => {
    const { bytes, pages } = await renderer.renderToBytes(decreeJob(0));
    expect(pages).toBe(1);
    expect(readFlowingText(bytes)).toContain('Jumlah penerima: 0 koperasi.');
  });

  test('a legal-entity number is broken after a separator, not inside a group', async () => {
    const text = readFlowingText((await renderer.renderToBytes(decreeJob(1))).bytes);
    expect(text).toContain('AHU-0025673.AH.01.29.');
  });

  test('a NIP of 18 digits is printed 8-6-1-3, anything else as typed', () => {
    expect(formatNip('196604201992031008')).toBe('NIP 19660420 199203 1 008');
    expect(formatNip('12345')).toBe('NIP 12345');
  });
});
