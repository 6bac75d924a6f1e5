import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { LETTER_FONTS, LETTER_PAPERS } from '#rules/template/letter-template.ts';
import { STANDARD_LETTERS } from '#rules/letters/standard-letters.ts';
import { fieldsOf } from '#rules/template/check.ts';
import { fillTemplate } from '#rules/template/fill.ts';
import { parseTemplate } from '#rules/template/text.ts';
import { letterToDocx } from '../../../electron/backend/documents/letters/office-letter-docx.ts';
import type { LetterData } from '../../../electron/backend/documents/letters/office-letter-data.ts';
import { letterheadIn, LONG_NAME, paperRenderer } from '../../helpers/papers/paper-variant.ts';
import { letterJob, sampleLetter } from '../../helpers/papers/sample-letter.ts';
import { readFlowingText, readFonts, readPages, readWords } from '../../helpers/read-pdf.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';

const print = async (letter: LetterData) => (await paperRenderer.renderToBytes(letterJob(letter))).bytes;
const wordOf = (letter: LetterData, pages: number) =>
  letterToDocx(letter, paperRenderer.measure, pages, paperRenderer.readPicture);

const SIZES = {
  F4: [609.45, 935.43],
  F4_NARROW: [595.28, 935.43],
  FOLIO: [612, 936],
  A4: [595.28, 841.89],
} as const;
const CODES = STANDARD_LETTERS.map(({ code }) => code);
const PAPERS_AND_CODES = LETTER_PAPERS.flatMap((paper) => CODES.map((code) => [code, paper] as const));

/** Letters that name a cooperative, but those of a formation file, which has its own. */
const NAMES_ONE = STANDARD_LETTERS.filter(
  ({ kind, text }) => kind !== 'pendirian' && text.includes('[nama_koperasi'),
).map(({ code }) => code);

/** Just above the letter's own text, in picture points of 150 to the inch. */
const LINES_END = 250;

describe('letters on paper', () => {
  test.each(PAPERS_AND_CODES)('%s on %s: right sheet, nothing cut, fonts embedded', async (code, paper) => {
    const bytes = await print(sampleLetter(code, { paper, recipients: 12 }));
    const [width, height] = SIZES[paper];
    const pages = readPages(bytes);
    for (const page of pages) {
      expect(Math.abs(page.width - width)).toBeLessThanOrEqual(0.5);
      expect(Math.abs(page.height - height)).toBeLessThanOrEqual(0.5);
    }
    expect(readFonts(bytes).every(({ isEmbedded, isSubset }) => isEmbedded && isSubset)).toBe(true);
    for (const word of readWords(bytes)) {
      expect({
        word: word.text,
        isInside: word.left >= 80 && word.right <= width - 65 && word.bottom <= height,
      }).toEqual({
        word: word.text,
        isInside: true,
      });
    }
    pages.forEach(({ text }, index) => {
      if (index === 0) expect(text).not.toMatch(/- ?1 ?-\n/);
      // Over it at most the line that says what a list or a record is.
      else expect(text.trimStart()).toMatch(new RegExp(`^(?:[^\\n]*\\n)?\\s*- ?${index + 1} ?-`));
    });
  });

  test.each(LETTER_FONTS)('%s prints bold, italic and both', async (font) => {
    const letter = sampleLetter('teguran-1', { font });
    const { blocks } = fillTemplate(parseTemplate('a **b** //c// **//d//** __e__').blocks, {
      values: {},
      rows: { penerima: [], rincian: [], petugas: [] },
      blankRows: 0,
    });
    const bytes = await print({ ...letter, blocks: [...letter.blocks, ...blocks] });
    expect(readFonts(bytes).filter(({ name }) => name.includes(font)).length).toBe(4);
  });

  test.each([9, 30, 300])(
    'an attendance list of %i repeats its header and ends with the signature',
    async (count) => {
      const bytes = await print(sampleLetter('daftar-hadir', { recipients: count, blankRows: 5 }));
      const pages = readPages(bytes);
      for (const { text } of pages) expect(text).toContain('Tanda tangan');
      const last = pages.at(-1)?.text ?? '';
      expect(last).toContain('NIP 19660420 199203 1 008');
      expect(last).toMatch(new RegExp(`^\\s*${count + 5}\\s*$`, 'm'));
      expect(readFlowingText(bytes).match(/Koperasi-Uji-\d+/g)).toHaveLength(count);
    },
  );

  test.each(Array.from({ length: 30 }, (_, index) => index + 1))(
    'a decree for %i never leaves the signature of its annex alone',
    async (count) => {
      const pages = readPages(await print(sampleLetter('sk-penghargaan', { recipients: count })));
      const last = pages.at(-1)?.text ?? '';
      expect(last).toContain('NIP 19660420 199203 1 008');
      expect(last).toContain(`Koperasi-Uji-${count} `);
      expect(last).toContain('Nama koperasi');
    },
  );

  test.each(Array.from({ length: 24 }, (_, index) => index))(
    'a letter with %i more paragraphs keeps its closing words with the signature',
    async (count) => {
      const letter = sampleLetter('teguran-1');
      const at = letter.blocks.findIndex((block) => block.kind === 'item');
      const more = Array.from({ length: count }, () => letter.blocks[at]).filter((one) => one !== undefined);
      const blocks = [...letter.blocks.slice(0, at), ...more, ...letter.blocks.slice(at)];
      const last = readPages(await print({ ...letter, blocks })).at(-1)?.text ?? '';
      expect(last).toContain('Demikian surat ini');
      expect(last).toContain('NIP 19660420 199203 1 008');
      expect(last).toContain('Arsip');
    },
  );

  test('a name of 90 letters stands whole in every letter', async () => {
    expect(LONG_NAME.length).toBeGreaterThanOrEqual(90);
    for (const code of NAMES_ONE) {
      // The number in the next cell of a table is read between the lines of the name.
      const bytes = await print(
        sampleLetter(code, { name: LONG_NAME, paper: 'A4', fields: { nomor_badan_hukum: '' } }),
      );
      expect(readFlowingText(bytes)).toContain(LONG_NAME);
    }
  });

  test('the letterhead ends in a thick line over a thin one', async () => {
    const bytes = await print(sampleLetter('teguran-1'));
    const file = path.join(tempFolder(), 'surat.pdf');
    writeFileSync(file, bytes);
    const picture = execFileSync('pdftoppm', ['-r', '150', '-gray', '-f', '1', '-l', '1', file], {
      maxBuffer: 1 << 27,
    });
    const [, size = ''] = picture.subarray(0, 40).toString('latin1').split('\n');
    const [width = 0, height = 0] = size.split(' ').map(Number);
    const start = picture.length - width * height;
    const stretches: number[] = [];
    let dark = 0;
    for (let y = 0; y < Math.min(height, LINES_END); y += 1) {
      // A column near the left margin, far from the centred words: only the two lines cross it.
      if ((picture[start + y * width + 190] ?? 255) < 140) dark += 1;
      else if (dark > 0) {
        stretches.push(dark);
        dark = 0;
      }
    }
    expect(stretches.length).toBe(2);
    expect(stretches[0]).toBeGreaterThan(stretches[1] ?? 0);
  });
});

/** What stands just before a signature in the standard letters. */
const CLOSING = /Demikian|kehadiran|KELIMA|Jumlah penerima|Semoga|Diterima tanggal|Makmur|tanggung jawab/;

/** pdftotext leaves the hyphen at which a line ends out, or a blank after it; so no hyphen in a word counts. */
const BROKEN_AT_HYPHEN = /(?<=[\p{L}\d])- ?(?=[\p{L}\d])/gu;

/** Of the letters written as Word files: sheets by turns, three in four with the office's emblem. */
const wantedOf = (index: number) => ({
  paper: index % 2 === 0 ? ('F4' as const) : ('A4' as const),
  recipients: 40,
  letterhead: {
    ...letterheadIn({ hasEmblem: index % 4 !== 0 }),
    // Every third as the head of the region writes.
    ...(index % 3 === 0 && { regent: 'Bupati Kutai Timur' }),
  },
});

describe('letters as Word files', () => {
  test(
    'LibreOffice opens each, on the same sheet, with the same words on as many pages',
    { timeout: 180_000 },
    async () => {
      const folder = tempFolder();
      const pagesOf: Record<string, number> = {};
      for (const [index, code] of CODES.entries()) {
        const letter = sampleLetter(code, wantedOf(index));
        const { pages, tightness } = await paperRenderer.renderToBytes(letterJob(letter));
        pagesOf[code] = pages;
        const word = await wordOf({ ...letter, tightness }, pages);
        writeFileSync(path.join(folder, `${code}.docx`), word);
      }
      execFileSync(
        'soffice',
        [
          `-env:UserInstallation=file://${path.join(folder, 'profil')}`,
          '--headless',
          '--convert-to',
          'pdf',
          '--outdir',
          folder,
          ...CODES.map((code) => path.join(folder, `${code}.docx`)),
        ],
        { stdio: 'ignore', timeout: 150_000 },
      );
      for (const [index, code] of CODES.entries()) {
        const letter = sampleLetter(code, wantedOf(index));
        const word = new Uint8Array(readFileSync(path.join(folder, `${code}.pdf`)));
        const [width, height] = SIZES[index % 2 === 0 ? 'F4' : 'A4'];
        expect({ code, pages: readPages(word).length }).toEqual({ code, pages: pagesOf[code] });
        for (const page of readPages(word)) {
          expect(Math.abs(page.width - width)).toBeLessThanOrEqual(1);
          expect(Math.abs(page.height - height)).toBeLessThanOrEqual(1);
        }
        const signed = readPages(word).filter(({ text }) => text.includes('NIP 19660420'));
        for (const { text } of signed)
          expect({ code, text }).toEqual({ code, text: expect.stringMatching(CLOSING) as string });
        // The same words in both; only page numbers and repeated header rows may differ, and where lines end: a word that
        // is broken at its hyphen is the same word.
        const wordsOf = (bytes: Uint8Array) =>
          new Set(
            readFlowingText(bytes)
              .replaceAll(/-[^\p{L}\d]{0,2}\d{1,2}[^\p{L}\d]{0,3}(?=\p{L})/gu, ' ')
              .replaceAll(BROKEN_AT_HYPHEN, '')
              // The colon of a label stands in a column of its own, as near as the paper sets it.
              .replaceAll(/:(?!\/\/)/g, ' : ')
              .split(' ')
              .filter(Boolean),
          );
        const fromWord = wordsOf(word);
        const missing = [...wordsOf(await print(letter))].filter(
          (one) => !fromWord.has(one) && !/^\d+$/.test(one),
        );
        expect({ code, missing: missing.filter((one) => !/Halaman|dari/.test(one)) }).toEqual({
          code,
          missing: [],
        });
      }
    },
  );

  test('a date in the running text of a Word file is never broken over two lines', async () => {
    const file = path.join(tempFolder(), 'tanggal.docx');
    const letter = sampleLetter('keterangan-aktif');
    writeFileSync(file, await wordOf(letter, 1));
    const xml = execFileSync('unzip', ['-p', file, 'word/document.xml'], { encoding: 'utf8' });
    expect(xml).toMatch(/\d{1,2}\u00A0\p{Lu}\p{Ll}+\u00A0\d{4}/u);
  });

  test('the emblem of the office stands in a Word file too, and none where it has given none', async () => {
    const file = path.join(tempFolder(), 'lambang.docx');
    for (const hasEmblem of [true, false]) {
      const letter = sampleLetter('nota-dinas', { letterhead: letterheadIn({ hasEmblem }) });
      writeFileSync(file, await wordOf(letter, 1));
      const parts = execFileSync('unzip', ['-l', file], { encoding: 'utf8' });
      expect(parts.match(/word\/media\/\S+\.png/g) ?? []).toHaveLength(hasEmblem ? 1 : 0);
    }
  });

  test('bold words behind a label, and lines ended by hand, are not torn to the margin in Word', async () => {
    const file = path.join(tempFolder(), 'keputusan.docx');
    writeFileSync(file, await wordOf(sampleLetter('sk-penghargaan'), 1));
    const part = (name: string) =>
      execFileSync('unzip', ['-p', file, `word/${name}.xml`], { encoding: 'utf8' });
    const alignmentOf = (label: string) =>
      /<w:jc w:val="(\w+)"/.exec(
        part('document')
          .split('<w:p>')
          .find((one) => one.includes(`>${label}`)) ?? '',
      )?.[1];
    expect(alignmentOf('Menetapkan')).toBe('left');
    expect(alignmentOf('KESATU')).toBe('both');
    expect(part('settings')).toContain('<w:doNotExpandShiftReturn/>');
  });

  test('two tables of a Word file never touch: they would become one', async () => {
    const file = path.join(tempFolder(), 'daftar.docx');
    for (const code of CODES) {
      writeFileSync(file, await wordOf(sampleLetter(code), 1));
      const xml = execFileSync('unzip', ['-p', file, 'word/document.xml'], { encoding: 'utf8' });
      expect({ code, isTouching: xml.includes('</w:tbl><w:tbl>') }).toEqual({ code, isTouching: false });
    }
  });

  test(
    'for the e-office the marks stand where number, day and signature go',
    { timeout: 60_000 },
    async () => {
      const letter = sampleLetter('teguran-1');
      const marked = {
        ...letter,
        head: { ...letter.head, number: '${nomor_naskah}', placeAndDate: 'Sangatta, ${tanggal_naskah}' },
        signature: { ...letter.signature, signing: '${ttd_pengirim}' },
      };
      const folder = tempFolder();
      const file = path.join(folder, 'surat.docx');
      writeFileSync(file, await wordOf(marked, 1));
      const xml = execFileSync('unzip', ['-p', file, 'word/document.xml'], { encoding: 'utf8' });
      for (const mark of ['${nomor_naskah}', '${tanggal_naskah}', '${ttd_pengirim}'])
        expect(xml).toContain(mark);
    },
  );
});

test('every field a standard letter asks for has a proposal or an example', () => {
  for (const { text } of STANDARD_LETTERS) {
    for (const { example } of fieldsOf(text)) expect(example.length).toBeGreaterThan(0);
  }
});
