import { describe, expect, test } from 'vitest';
import { toPlainDate } from '#rules/value/plain-date.ts';
import type { AwardAssessmentData } from '../../../electron/backend/documents/certificate/award-assessment.ts';
import type { NumberBookData } from '../../../electron/backend/documents/letters/number-book.ts';
import type { PrintJob } from '../../../electron/backend/documents/render.ts';
import { readFlowingText, readPages, renderer } from '../../helpers/read-pdf.ts';
import { office, placeAndDate, printedOn, signatory } from '../sample-data.ts';

const info = { title: 'Dokumen uji', createdOn: printedOn };
const LONG =
  'Koperasi Produsen Serba Usaha Pengembangan Perkebunan Kelapa Sawit Maju Bersama Sejahtera Abadi';

type Row = NumberBookData['books'][number]['rows'][number];

function bookJob(count: number, change: Partial<Row> = {}): PrintJob {
  const rows = Array.from({ length: count }, (_, index) => ({
    place: String(index + 1),
    number: `500.3/${String(index + 1).padStart(3, '0')}/DKUKM/XI/2025`,
    datedOn: toPlainDate('2025-11-18'),
    purpose: `Undangan ke-${index + 1}`,
    addressee: 'Koperasi Contoh',
    state: 'Terbit',
    isVoid: false,
    ...change,
  }));
  return {
    kind: 'number-book',
    info,
    data: {
      letterhead: office,
      period: 'Tahun 2025',
      books: [{ name: 'Surat keluar', rows }],
      printedOn,
      isSample: false,
    },
  };
}

describe('the printed number book', () => {
  test('is F4 lying; the header row stands on every page, with page x of y and every row once', async () => {
    const pages = readPages((await renderer.renderToBytes(bookJob(150))).bytes);
    expect(pages.length).toBeGreaterThan(3);
    for (const [index, { text, width, height }] of pages.entries()) {
      expect([Math.abs(width - 935.43) <= 0.5, Math.abs(height - 609.45) <= 0.5]).toEqual([true, true]);
      expect(text).toMatch(/No\. urut +Nomor +Tanggal +Perihal +Tujuan +Keadaan/);
      expect(text).toContain(`Halaman ${index + 1} dari ${pages.length}`);
    }
    const all = pages.map(({ text }) => text).join('\n');
    const found = [...all.matchAll(/Undangan ke-(\d+)/g)].map(([, place]) => Number(place));
    expect(found).toEqual(Array.from({ length: 150 }, (_, index) => index + 1));
    expect(all).toContain('Keadaan sampai 18 November 2025');
  });

  test('cuts no long subject, addressee or reason', async () => {
    const change = { purpose: LONG, addressee: LONG, state: `Batal: ${LONG}`, isVoid: true };
    const text = readFlowingText((await renderer.renderToBytes(bookJob(1, change))).bytes).replaceAll(
      /\s+/g,
      ' ',
    );
    for (const word of new Set(LONG.split(' ')))
      expect(text.split(word).length - 1).toBeGreaterThanOrEqual(3);
  });

  test('without a number says so', async () => {
    const job = bookJob(0);
    const [page] = readPages((await renderer.renderToBytes(job)).bytes);
    expect(page?.text).toContain('Belum ada nomor dalam jangka waktu ini.');
  });
});

describe('the assessment sheet', () => {
  const line = {
    label: 'RAT dilaporkan',
    isRequired: true,
    isMet: false,
    value: 'belum dilaporkan',
    limit: '30 April 2025',
    basis: 'SE Deputi Kelembagaan Kementerian Koperasi 1/2025',
  };
  const sheet: AwardAssessmentData['sheets'][number] = {
    cooperativeName: LONG,
    legalEntityNumber: 'AHU-0025673.AH.01.29.TAHUN 2025',
    districtName: 'Sangatta Utara',
    isEligible: false,
    lines: [line, { ...line, label: 'Jeda penghargaan', isRequired: false }],
    decision: null,
  };
  const textOf = async (changes: Partial<typeof sheet>) => {
    const data = {
      bookYear: 2024,
      letterhead: office,
      judgedOn: printedOn,
      sheets: [{ ...sheet, ...changes }],
      placeAndDate,
      reviewer: signatory,
      isSample: false,
    };
    const { bytes: printed } = await renderer.renderToBytes({ kind: 'award-assessment', info, data });
    const pages = readPages(printed);
    expect(pages).toHaveLength(1);
    return readFlowingText(printed).replaceAll(/\s+/g, ' ');
  };

  test('of eight criteria and a long name is one page, with the reviewer’s signature', async () => {
    const text = await textOf({
      lines: Array.from({ length: 8 }, () => line),
    });
    expect(text).toContain('NIP 19660420 199203 1 008');
    expect(text).toContain('Kesimpulan: BELUM LAYAK MENERIMA PENGHARGAAN');
  });

  test('tells a criterion that was not asked, and the word of a person above the rule', async () => {
    expect(await textOf({})).toContain('tidak disyaratkan');
    const decision = {
      isIncluded: true,
      reason: 'Perintis',
      by: 'contoh',
      at: '18 November 2025 pukul 09.00',
    };
    const text = await textOf({ isEligible: true, decision });
    expect(text).toContain('Kesimpulan: DIIKUTKAN ATAS KEPUTUSAN');
    expect(text).not.toContain('LAYAK MENERIMA');
  });
});
