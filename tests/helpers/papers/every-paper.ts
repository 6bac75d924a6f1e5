import { CERTIFICATE_PAPERS, STANDARD_LOOK } from '#rules/award/certificate-look.ts';
import type { CertificateLook } from '#rules/award/certificate-look.ts';
import { STANDARD_LETTERS } from '#rules/letters/standard-letters.ts';
import { LETTER_PAPERS } from '#rules/template/letter-template.ts';
import { LIST_SHEETS } from '../../../electron/backend/documents/layout/letterhead.ts';
import { DOCUMENT_KINDS } from '../../../electron/backend/documents/registry.ts';
import type { DocumentKind } from '../../../electron/backend/documents/registry.ts';
import type { PrintJob } from '../../../electron/backend/documents/render.ts';
import { keptJob } from '../kept-job.ts';
import { NEVER_EMPTY, PAGE_EACH, PAPER_ROWS, withRows } from './paper-rows.ts';
import { CERTIFICATE_EMBLEM, letterheadIn, SIGNERS } from './paper-variant.ts';
import type { PaperVariant } from './paper-variant.ts';
import { letterJob, sampleLetter } from './sample-letter.ts';

/** Width and height of a sheet in points, standing: what a printer takes, not what the program says. */
export const SIZES = {
  F4: [609.45, 935.43],
  F4_NARROW: [595.28, 935.43],
  F4_210: [595.28, 935.43],
  FOLIO: [612, 936],
  A4: [595.28, 841.89],
  A3: [841.89, 1190.55],
} as const;
export type SizeName = keyof typeof SIZES;

/** A kind of paper, or a letter of the standard set, as it can be drawn. */
export interface SamplePaper {
  /** "award-decree-list", "office-letter teguran-1". */
  readonly name: string;
  readonly kind: DocumentKind;
  readonly sizes: readonly SizeName[];
  readonly hasRows: boolean;
  /** Also printed with none. */
  readonly mayBeEmpty: boolean;
  /** Every row is a page of its own, or a part of one. */
  readonly isPageEach: boolean;
  /** Words of the header row of its rows. */
  readonly header: readonly string[];
  /** An official of the office signs it. */
  readonly isSigned: boolean;
  readonly paging: 'counted' | 'letter' | 'none';
  readonly job: (size: SizeName, variant: PaperVariant) => PrintJob;
}

/** Papers that are laid out for one sheet whatever the office chooses for its lists. */
const ONE_SHEET: Readonly<Partial<Record<DocumentKind, SizeName>>> = {
  'annual-recap': 'F4',
  'recap-book': 'F4',
  'recap-table': 'F4',
  // Both sides of a sheet are filled to the last line for the pen.
  'visit-sheets': 'F4',
  'certificate-contact-sheet': 'A4',
  'self-check': 'A4',
};
const ON_CERTIFICATE_PAPER: ReadonlySet<DocumentKind> = new Set([
  'award-certificate',
  'training-certificate',
  'calibration-page',
]);

/** Offered on the large sheet, and parted on the usual one. */
const PARTED: DocumentKind = 'renja-table';

function sizesOf(kind: DocumentKind): readonly SizeName[] {
  if (kind === PARTED) return ['A3', 'F4'];
  const only = ONE_SHEET[kind];
  if (only) return [only];
  return ON_CERTIFICATE_PAPER.has(kind) ? CERTIFICATE_PAPERS : LIST_SHEETS;
}

/** Keys under which papers keep who signs. */
const SIGNED_UNDER: ReadonlySet<string> = new Set(['signatory', 'reviewer', 'checker']);

/** What has a seed has a frame drawn from it: a certificate. */
function lookIn(certificate: object, size: SizeName, { hasEmblem }: PaperVariant): CertificateLook {
  const { look } = certificate as { readonly look?: CertificateLook };
  const paper = CERTIFICATE_PAPERS.find((one) => one === size) ?? STANDARD_LOOK.paper;
  return {
    ...STANDARD_LOOK,
    ...look,
    paper,
    blank: null,
    emblems: hasEmblem ? [CERTIFICATE_EMBLEM] : [],
  };
}

/** Kept data with the head, the signer, the sheet and the pictures of a variant in their places. */
function inVariant(value: unknown, size: SizeName, variant: PaperVariant): unknown {
  if (Array.isArray(value)) return value.map((one) => inVariant(one, size, variant));
  if (typeof value !== 'object' || value === null) return value;
  const changed: Record<string, unknown> = {};
  for (const [key, own] of Object.entries(value)) {
    if (key === 'letterhead') {
      const sheet = LIST_SHEETS.find((one) => one === size);
      changed[key] = letterheadIn(variant, sheet);
    } else if (key === 'isSample' || key === 'isDraft') changed[key] = false;
    else if (SIGNED_UNDER.has(key)) changed[key] = SIGNERS[variant.signer];
    else changed[key] = inVariant(own, size, variant);
  }
  return 'seed' in value ? { ...changed, look: lookIn(value, size, variant) } : changed;
}

/** Rows differ by their number; each keeps the name of the variant whole. */
const named = (name: string) => (index: number) => (index === 1 ? name : `${name} ${index}`);

/** Sheets that hang or lie alone, and those of a printer. */
const UNNUMBERED: ReadonlySet<DocumentKind> = new Set([
  'award-certificate',
  'training-certificate',
  'certificate-contact-sheet',
  'calibration-page',
  'self-check',
]);

const isSigned = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  Object.entries(value).some(([key, own]) => SIGNED_UNDER.has(key) || isSigned(own));

function kindPaper(kind: DocumentKind): SamplePaper {
  const rows = PAPER_ROWS[kind];
  return {
    name: kind,
    kind,
    sizes: sizesOf(kind),
    hasRows: rows !== undefined,
    mayBeEmpty: !NEVER_EMPTY.has(kind),
    isPageEach: PAGE_EACH.has(kind),
    header: rows?.header ?? [],
    isSigned: !UNNUMBERED.has(kind) && isSigned(keptJob(kind).data),
    paging: UNNUMBERED.has(kind) ? 'none' : 'counted',
    job: (size, variant) => {
      const { data, ...rest } = keptJob(kind);
      const withPaper = kind === 'calibration-page' ? { ...data, paper: size } : data;
      const withSheet = kind === PARTED ? { ...withPaper, sheet: size } : withPaper;
      const filled = rows ? withRows(withSheet, rows, variant.rows, named(variant.name)) : withSheet;
      const drawn = inVariant(filled, size, variant) as object;
      const own = 'name' in drawn ? { ...drawn, name: variant.name } : drawn;
      return { ...rest, data: own } as PrintJob;
    },
  };
}

/** For whoever comes unasked. */
const BLANK_ROWS = 5;

function letterPaper(code: string): SamplePaper {
  return {
    name: `office-letter ${code}`,
    kind: 'office-letter',
    sizes: LETTER_PAPERS,
    hasRows: true,
    // What lists nobody gets no number.
    mayBeEmpty: false,
    isPageEach: false,
    header: [],
    isSigned: sampleLetter(code).blocks.some(({ kind }) => kind === 'signature' || kind === 'signature-pair'),
    paging: 'letter',
    job: (size, variant) => {
      const paper = LETTER_PAPERS.find((one) => one === size) ?? 'F4';
      const head = letterheadIn(variant);
      const letterhead = variant.signer === 'bupati' ? { ...head, regent: 'Bupati Kutai Timur' } : head;
      const { rows, name, signer } = variant;
      return letterJob(
        sampleLetter(code, {
          paper,
          recipients: rows,
          rows,
          blankRows: BLANK_ROWS,
          name,
          signatory: SIGNERS[signer],
          letterhead,
        }),
      );
    },
  };
}

/** Every kind of paper the program prints, and every letter of the standard set. */
export const EVERY_PAPER: readonly SamplePaper[] = [
  ...DOCUMENT_KINDS.filter((kind) => kind !== 'office-letter').map(kindPaper),
  ...STANDARD_LETTERS.map(({ code }) => letterPaper(code)),
];
