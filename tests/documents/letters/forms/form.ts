import { describe, expect, test } from 'vitest';
import { standardLetter } from '#rules/letters/standard-letters.ts';
import { laidPages } from '../../../helpers/papers/laid-page.ts';
import type { LaidLine } from '../../../helpers/papers/laid-page.ts';
import { paperRenderer } from '../../../helpers/papers/paper-variant.ts';
import { letterJob, sampleLetter } from '../../../helpers/papers/sample-letter.ts';
import { readFlowingText } from '../../../helpers/read-pdf.ts';

/** A form of the reference as the paper of a template must show it. */
export interface ReferenceForm {
  /** Its place in the reference: "B5". */
  readonly form: string;
  readonly code: string;
  /** Of the office, of the head of region, or of somebody else whose paper it is. */
  readonly head: 'office' | 'regent' | 'none';
  /** Lines in the middle of the sheet, from the top. */
  readonly titles?: readonly string[];
  /** Words in the order in which a reader meets them. */
  readonly says: readonly string[];
  /** Headings of its tables from left to right. */
  readonly tables?: readonly (readonly string[])[];
  readonly sheet?: 'F4' | 'A4';
  /** Words of another form, or of a fault the reference names. */
  readonly never?: readonly string[];
}

const WIDTHS = { F4: 609.45, A4: 595.28 } as const;
const HAIR = 2.5;
/** From the left margin to the block of whoever signs: 85 mm. */
const SIGNED_FROM = (85 * 72) / 25.4;

/** No form says what the reference calls a common fault. */
const FAULTS = [
  /(?<!\.)\.\.(?!\.)/,
  /Kepada Yth/,
  /notaris Notaris/i,
  /Jenis yang dikirim/i,
  /\bdll\.|\bdst\./,
];

function inOrder(text: string, words: readonly string[]): void {
  let from = 0;
  for (const said of words) {
    const at = text.indexOf(said, from);
    expect({ said, after: text.slice(Math.max(0, from - 40), from), isThere: at >= 0 }).toMatchObject({
      isThere: true,
    });
    from = at + said.length;
  }
}

/** A line of the page that says exactly this. */
const lineOf = (lines: readonly LaidLine[], text: string): LaidLine | undefined =>
  lines.find((line) => line.text === text);

/** Headings stand in one row: each begins right of the one before, and they share their height. */
function expectRow(lines: readonly LaidLine[], headings: readonly string[]): void {
  const words = lines.flatMap((line) => line.words);
  const starts = headings.map((heading) => heading.split(' ')[0] ?? '');
  const rows = words
    .filter(({ text }) => text === starts[0])
    .map((first) =>
      starts.slice(1).reduce<readonly (typeof first)[] | undefined>(
        (row, start) => {
          const last = row?.at(-1);
          const next = words.find(
            (word) =>
              last && word.text === start && word.left > last.left && Math.abs(word.top - first.top) < 16,
          );
          return row && next ? [...row, next] : undefined;
        },
        [first],
      ),
    );
  expect({ headings, isRow: rows.some((row) => row?.length === headings.length) }).toEqual({
    headings,
    isRow: true,
  });
}

/** Tests of one form by the words and the places of its finished page. */
export function describeForm(form: ReferenceForm): void {
  describe(`${form.form}, ${form.code}`, () => {
    const printed = async () => {
      const template = standardLetter(form.code);
      if (!template) throw new Error(form.code);
      const letter = sampleLetter(form.code, {
        paper: template.page.paper,
        fields: { hal: 'Perihal Contoh' },
      });
      const { bytes } = await paperRenderer.renderToBytes(letterJob(letter));
      return { bytes, template };
    };

    test('says what the form says, in its order, and no common fault', async () => {
      const { bytes } = await printed();
      const text = readFlowingText(bytes);
      inOrder(text, [...(form.titles ?? []), ...form.says]);
      for (const fault of FAULTS) expect(text).not.toMatch(fault);
      for (const never of form.never ?? []) expect(text).not.toContain(never);
    });

    test('stands on its sheet with its head, its titles in the middle, its tables in their columns', async () => {
      const { bytes, template } = await printed();
      const [page] = laidPages(bytes);
      if (!page) throw new Error('no page');
      expect(Math.abs(page.width - WIDTHS[form.sheet ?? 'F4'])).toBeLessThan(0.5);
      const isOffice = page.lines.some(({ text }) => text === 'PEMERINTAH KABUPATEN KUTAI TIMUR');
      expect(isOffice).toBe(form.head === 'office');
      const isRegent = page.lines.slice(0, 2).some(({ text }) => text === 'BUPATI KUTAI TIMUR');
      expect(isRegent).toBe(form.head === 'regent');
      const [left, right] = [template.page.margins.left, template.page.margins.right].map(
        (side) => (side * 72) / 25.4,
      );
      const middle = ((left ?? 0) + page.width - (right ?? 0)) / 2;
      for (const title of form.titles ?? []) {
        const line = lineOf(page.lines, title);
        expect({
          title,
          off: Math.abs(((line?.left ?? 0) + (line?.right ?? 0)) / 2 - middle) < HAIR,
        }).toEqual({ title, off: true });
      }
      const signed = laidPages(bytes)
        .flatMap(({ lines }) => lines)
        .filter(({ text }) => text.startsWith('KEPALA DINAS KOPERASI'))
        .filter(({ left: at }) => at > middle / 2);
      for (const { left: at } of signed) expect(Math.abs(at - (left ?? 0) - SIGNED_FROM)).toBeLessThan(HAIR);
      for (const table of form.tables ?? [])
        expectRow(
          laidPages(bytes).flatMap(({ lines }) => lines),
          table,
        );
    });
  });
}
