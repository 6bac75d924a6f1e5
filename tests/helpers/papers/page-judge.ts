import { lowerRoman } from '../../../electron/backend/documents/layout/book-pages.ts';
import type { PageRun } from '../../../electron/backend/documents/layout/definition.ts';
import { PROOF_LABEL } from '#rules/proof/verdict.ts';
import { PROOF_CHECKERS } from '../../../electron/backend/documents/layout/proof-mark.ts';
import { MONTH_NAMES } from '#rules/value/indonesian-date.ts';
import { boldTexts, laidPages } from './laid-page.ts';
import type { Box, LaidLine, LaidPage } from './laid-page.ts';

/** No printer reaches the last millimetres of a sheet: 5 mm, in points. */
const EDGE = 14;
/** Rounding of the boxes. */
const HAIR = 1;
/** Words that share more than this much of their height and width stand on each other. */
const [SHARED_HEIGHT, SHARED_WIDTH] = [0.45, 1.5];
/** Words across the whole page under the text. */
const WATERMARK = /^(?:CONTOH|KONSEP|BATAL)$/;

/** What a paper is judged by. */
export interface JudgedPaper {
  readonly bytes: Uint8Array;
  /** Short and long side in points. */
  readonly sheet: readonly [short: number, long: number];
  /** The runs it was drawn from: their margins. */
  readonly runs: readonly PageRun[];
  /** Words of the header row, which stand on every page that has rows. */
  readonly header: readonly string[];
  /** How a row is known. */
  readonly row: RegExp;
  /** Who signs, by the name without titles, or the line for one; empty where no official does. */
  readonly signer: string;
  readonly paging: 'counted' | 'letter' | 'none';
  /** Made to measure where a printer stops. */
  readonly isToTheEdge: boolean;
}

/** The widest text of the runs on the sheet of a page: a cover and what it covers are on the same. */
function marginsOf(runs: readonly PageRun[], page: LaidPage): Pick<PageRun, 'margins'> {
  const own = runs.filter(({ paper }) => Math.abs(paper.width - page.width) <= 0.5);
  const least = (side: keyof PageRun['margins']) =>
    own.length === 0 ? 0 : Math.min(...own.map(({ margins }) => margins[side]));
  return {
    margins: { left: least('left'), right: least('right'), top: least('top'), bottom: least('bottom') },
  };
}

function sheetFaults({ sheet }: JudgedPaper, pages: readonly LaidPage[]): readonly string[] {
  const [short, long] = sheet;
  return pages.flatMap(({ width, height }, index) => {
    const sides = [Math.min(width, height) - short, Math.max(width, height) - long];
    const isOfIt = sides.every((difference) => Math.abs(difference) <= 0.5);
    return isOfIt ? [] : [`page ${index + 1} is ${width} x ${height}`];
  });
}

/** Text in the body between the margins at the sides; nothing nearer to the edge than printers reach. */
function placeFaults({ runs, isToTheEdge }: JudgedPaper, page: LaidPage): readonly string[] {
  if (isToTheEdge) return [];
  const { margins } = marginsOf(runs, page);
  const left = Math.max(EDGE, margins.left - HAIR);
  const right = page.width - Math.max(EDGE, margins.right - HAIR);
  return page.lines
    .flatMap(({ words }) => words)
    .filter(({ text }) => !WATERMARK.test(text))
    .filter(
      (word) => word.left < left || word.right > right || word.top < EDGE || word.bottom > page.height - EDGE,
    )
    .map(({ text }) => `leaves the page: ${text}`);
}

/** The part of the smaller one that both share. */
function overlap(a: Box, b: Box): { readonly across: number; readonly down: number } {
  const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const shared = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return { across, down: shared / Math.min(a.bottom - a.top, b.bottom - b.top) };
}

function overlapFaults(page: LaidPage): readonly string[] {
  const words = page.lines
    .flatMap((line) => line.words)
    .filter(({ text }) => !WATERMARK.test(text))
    .toSorted((a, b) => a.top - b.top);
  const faults: string[] = [];
  for (const [at, word] of words.entries()) {
    for (let next = at + 1; next < words.length; next += 1) {
      const other = words[next];
      if (!other || other.top >= word.bottom) break;
      const { across, down } = overlap(word, other);
      if (across > SHARED_WIDTH && down > SHARED_HEIGHT) faults.push(`${word.text} stands on ${other.text}`);
    }
  }
  return faults;
}

const MONTH = `(?:${MONTH_NAMES.join('|')})`;
const insensitive = (source: string) => new RegExp(source, 'iu');
/** What no line may end with before a line that begins so. */
const BROKEN: readonly (readonly [end: RegExp, start: RegExp])[] = [
  [/(?<![\p{L}\d./-])\d{1,2}$/u, insensitive(`^${MONTH}(?!\\p{L})`)],
  [insensitive(`(?<!\\p{L})${MONTH}$`), /^\d{4}(?!\d)/],
  [/(?<!\p{L})Rp\.?$/u, /^\d/],
  [/(?<!\p{L})NIP$/u, /^\d/],
  [/\d{8}(?: \d{6})?(?: \d)?$/, /^(?:\d{6} \d|\d \d{3}|\d{3})(?!\d)/],
  [/(?<!\d)\d{6}(?: \d{6})?$/, /^(?:\d{6} )?\d{4}(?!\d)/],
  [/(?<!\p{L})(?:Drs|Dra|Dr|Ir|H|Hj|Prof)\.$/u, /^\p{Lu}/u],
  [/(?<=\p{L}|\.),$/u, /^(?:S\.E\.|S\.Sos\.|M\.Si\.|S\.H\.|S\.Pd\.)/u],
  [/(?<!\p{L})(?:Pasal|Nomor)$/u, /^\d/],
  [/(?<!\p{L})Tahun(?: Buku)?$/u, /^(?:Buku )?\d{4}(?!\d)/u],
  [/\.TAHUN$/u, /^\d{4}/],
  [/(?<!\p{L})huruf$/u, /^[a-z](?!\p{L})/u],
];

/** A line right under another, read on from it. */
function followers(lines: readonly LaidLine[], line: LaidLine): LaidLine | undefined {
  const height = line.bottom - line.top;
  return lines.find(
    (next) =>
      next.block === line.block &&
      next.top > line.top + height * 0.5 &&
      next.top < line.top + height * 1.8 &&
      next.left < line.right,
  );
}

function brokenFaults({ signer }: JudgedPaper, page: LaidPage): readonly string[] {
  return page.lines.flatMap((line) => {
    // A signer's titles go down together where the name fills the block: they are a line of their own there.
    if (signer !== '' && line.text.endsWith(`${signer},`)) return [];
    const next = followers(page.lines, line);
    if (!next) return [];
    const isTorn = BROKEN.some(([end, start]) => end.test(line.text) && start.test(next.text));
    return isTorn ? [`torn: ${line.text} | ${next.text}`] : [];
  });
}

const flowing = ({ lines }: LaidPage): string => lines.map(({ text }) => text).join(' ');

const WRONG_WORDS = /undefined|NaN|\[object|(?<![\p{L}])null(?![\p{L}])|(?<!\.)\.\.(?!\.)|\[\w+\]/u;

function wordFaults(page: LaidPage): readonly string[] {
  const found = WRONG_WORDS.exec(flowing(page));
  return found ? [`says ${flowing(page).slice(Math.max(0, found.index - 30), found.index + 30)}`] : [];
}

function headerFaults({ header, row }: JudgedPaper, page: LaidPage): readonly string[] {
  const text = flowing(page);
  if (header.length === 0 || !row.test(text)) return [];
  // A heading of several words may stand on several lines.
  return header
    .filter((heading) => !heading.split(' ').every((word) => text.includes(word)))
    .map((heading) => `rows without their heading ${heading}`);
}

/** Down to the foot of the text; what stands below is the page's own. */
function bodyOf<Text extends Box>(
  texts: readonly Text[],
  { margins }: Pick<PageRun, 'margins'>,
  height: number,
): readonly Text[] {
  const foot = height - margins.bottom + HAIR * 3;
  const head = margins.top - HAIR * 3;
  return texts.filter(({ bottom, top }) => bottom <= foot && top >= head);
}

/** The last line of a page but the last must not be a heading, of a chapter or of a table. */
function footFaults(
  { bytes, runs, paging, signer }: JudgedPaper,
  pages: readonly LaidPage[],
): readonly string[] {
  if (pages.length === 1 || paging === 'none') return [];
  return boldTexts(bytes)
    .slice(0, -1)
    .flatMap((texts, index) => {
      const page = pages[index];
      if (!page) return [];
      const body = bodyOf(texts, marginsOf(runs, page), page.height);
      const last = body.at(-1);
      if (!last) return [];
      const row = body.filter(({ bottom }) => bottom > last.bottom - 4);
      const isLow = last.bottom > page.height * 0.6;
      if (signer !== '' && last.text.includes(signer)) return [];
      // A sum in bold ends what stands above it.
      const isSum = /^Jumlah\b/.test(row.map(({ text }) => text).join(' '));
      return isLow && !isSum && row.every(({ isBold }) => isBold)
        ? [`page ${index + 1} ends with a heading: ${row.map(({ text }) => text).join(' ')}`]
        : [];
    });
}

/** At least so many lines of text stand on the page of a signature. */
const LINES_WITH_SIGNATURE = 2;

function signatureFaults({ signer, runs }: JudgedPaper, pages: readonly LaidPage[]): readonly string[] {
  if (signer === '') return [];
  const index = pages.findLastIndex((page) => flowing(page).includes(signer));
  const page = pages[index];
  if (!page) return [`nobody signs: ${signer}`];
  const name = page.lines.findLast(({ text }) => text.includes(signer));
  const block = page.width / 2 - 30;
  const before = bodyOf(page.lines, marginsOf(runs, page), page.height).filter(
    ({ left, bottom }) => left < block && bottom < (name?.top ?? 0),
  );
  return index === 0 || before.length >= LINES_WITH_SIGNATURE
    ? []
    : [`page ${index + 1}: the signature stands alone`];
}

/** The lines of a QR, which prove nothing on a page of their own. */
const PROOF_LINES = [PROOF_LABEL, ...PROOF_CHECKERS];

function proofFaults({ runs }: JudgedPaper, pages: readonly LaidPage[]): readonly string[] {
  return pages.flatMap((page, index) => {
    const lines = bodyOf(page.lines, marginsOf(runs, page), page.height);
    const isProof = lines.some(({ text }) => text === PROOF_LABEL);
    const others = lines.filter(
      ({ text }) => !PROOF_LINES.includes(text) && !/^[\dA-Z]{4}(?:-[\dA-Z]{4}){2}$/.test(text),
    );
    return isProof && others.length < LINES_WITH_SIGNATURE ? [`page ${index + 1}: the QR stands alone`] : [];
  });
}

function pagingFaults({ paging }: JudgedPaper, pages: readonly LaidPage[]): readonly string[] {
  if (paging === 'none') return [];
  let before: readonly number[] | undefined;
  let front = 0;
  return pages.flatMap((page, index) => {
    const text = flowing(page);
    if (paging === 'letter') {
      const isRight = index === 0 ? !/(?:^| )- ?1 ?-(?: |$)/.test(text) : text.includes(`- ${index + 1} -`);
      return isRight ? [] : [`page ${index + 1} has another number`];
    }
    // Before the first chapter a book counts i, ii, without saying how many there are.
    const [, roman] = /Halaman ([ivx]+)(?: |$)/.exec(text) ?? [];
    if (roman !== undefined) {
      front += 1;
      return before === undefined && roman === lowerRoman(front) ? [] : [`page ${index + 1} is ${roman}`];
    }
    const [, number, count] = (/Halaman (\d+) dari (\d+)/.exec(text) ?? []).map(Number);
    // A cover has no number.
    if (number === undefined || count === undefined) {
      return index === 0 && pages.length > 1 ? [] : [`page ${index + 1} has no number`];
    }
    const isFirst = before === undefined || before[0] === before[1];
    const isRight = isFirst ? number === 1 : number === (before?.[0] ?? 0) + 1 && count === before?.[1];
    before = [number, count];
    return isRight ? [] : [`page ${index + 1} is numbered ${number} of ${count}`];
  });
}

/** Everything wrong with a finished paper, each as a sentence; nothing where all is well. */
export function faultsOf(paper: JudgedPaper): readonly string[] {
  const pages = laidPages(paper.bytes);
  return [
    ...sheetFaults(paper, pages),
    ...pagingFaults(paper, pages),
    ...footFaults(paper, pages),
    ...signatureFaults(paper, pages),
    ...proofFaults(paper, pages),
    ...pages.flatMap((page, index) =>
      [
        ...placeFaults(paper, page),
        ...overlapFaults(page),
        ...brokenFaults(paper, page),
        ...wordFaults(page),
        ...headerFaults(paper, page),
      ].map((fault) => `page ${index + 1}: ${fault}`),
    ),
  ];
}
