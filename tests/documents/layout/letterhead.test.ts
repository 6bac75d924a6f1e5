import { describe, expect, test } from 'vitest';
import { letterheadLines } from '../../../electron/backend/documents/layout/letterhead.ts';
import type { Letterhead } from '../../../electron/backend/documents/layout/letterhead.ts';
import { mm } from '../../../electron/backend/documents/layout/paper.ts';
import { encodePng } from '../../../electron/backend/documents/picture/png-encode.ts';
import { createRenderer } from '../../../electron/backend/documents/render.ts';
import { keptJob } from '../../helpers/kept-job.ts';
import { readWords, renderer } from '../../helpers/read-pdf.ts';
import { fileURLToPath } from 'node:url';

const OFFICE: Letterhead = {
  governmentName: 'Pemerintah Kabupaten Kutai Timur',
  officeName: 'Dinas Koperasi dan Usaha Kecil dan Menengah',
  address: 'Jalan Contoh Nomor 1',
  city: 'Sangatta',
  postalCode: '75611',
  phone: '',
  email: 'dinas@contoh.go.id',
  website: '',
  emblem: null,
};
const EMBLEM = { sha256: 'a'.repeat(64), width: 40, height: 50, orientation: 1, isBlack: true };
const picture = encodePng({
  width: 40,
  height: 50,
  rgba: Buffer.from(Array.from({ length: 40 * 50 }, () => [200, 30, 30, 255]).flat()),
});
const withPicture = createRenderer({
  fontFolder: fileURLToPath(new URL('../../../resources/fonts', import.meta.url)),
  readPicture: () => picture,
});

const printed = async (letterhead: Letterhead, by = renderer): Promise<Uint8Array> => {
  const job = keptJob('award-receipt-list');
  return (await by.renderToBytes({ ...job, data: { ...job.data, letterhead } })).bytes;
};

test('government to office stand 3 to 4, the office on two lines, none beginning with a connector', () => {
  const lines = letterheadLines(OFFICE, mm(165), renderer.measure);
  const [government, ...own] = lines.filter(({ fontSize }) => fontSize > 9);
  expect((government?.fontSize ?? 0) / (own[0]?.fontSize ?? 1)).toBeCloseTo(3 / 4, 5);
  expect(own.map(({ text, bold }) => [text, bold])).toEqual([
    ['DINAS KOPERASI DAN USAHA', true],
    ['KECIL DAN MENENGAH', true],
  ]);
});

describe('the head on paper', () => {
  test('begins 10 mm below the edge, its names right of the emblem whether there is one or not', async () => {
    for (const [emblem, by] of [
      [null, renderer],
      [EMBLEM, withPicture],
    ] as const) {
      const words = readWords(await printed({ ...OFFICE, emblem }, by));
      const first = words.find(({ text }) => text === 'PEMERINTAH');
      expect(first?.top).toBeGreaterThan(mm(9));
      expect(first?.top).toBeLessThan(mm(12));
      const dinas = words.find(({ text }) => text === 'DINAS');
      expect(dinas?.left).toBeGreaterThan(mm(55));
    }
  });

  test('bears the picture once, in shades of black', async () => {
    const bytes = Buffer.from(await printed({ ...OFFICE, emblem: EMBLEM }, withPicture));
    const text = bytes.toString('latin1');
    expect(text.match(/\/Subtype \/Image/g)).toHaveLength(1);
    const coloured = { ...OFFICE, emblem: { ...EMBLEM, isBlack: false } };
    expect(Buffer.from(await printed(coloured, withPicture)).equals(bytes)).toBe(false);
  });

  test('of the head of the region has no line of the office', async () => {
    const words = readWords(await printed({ ...OFFICE, regent: 'Bupati Kutai Timur' }));
    const head = words.filter(({ bottom }) => bottom < mm(48)).map(({ text }) => text);
    expect(head.join(' ')).toBe('BUPATI KUTAI TIMUR');
  });

  test.each([
    ['F4', 609.45],
    ['F4_NARROW', 595.28],
    ['A4', 595.28],
  ] as const)('lists on %s keep the width of their tables', async (sheet, width) => {
    const words = readWords(await printed({ ...OFFICE, sheet }));
    const right = Math.max(...words.map((word) => word.right));
    expect(right).toBeLessThan(width - mm(19));
    expect(words.find(({ text }) => text === 'Koperasi')?.left).toBeCloseTo(
      readWords(await printed(OFFICE)).find(({ text }) => text === 'Koperasi')?.left ?? 0,
      1,
    );
  });
});
