import { PAPER_FORM } from '../../../electron/backend/documents/layout/paper-form.ts';
import type { Letterhead } from '../../../electron/backend/documents/layout/letterhead.ts';
import type { Signatory } from '../../../electron/backend/documents/layout/signatory.ts';
import type { LetterData } from '../../../electron/backend/documents/letters/office-letter-data.ts';
import type { PrintJob } from '../../../electron/backend/documents/render.ts';
import { signatureText } from '../../../electron/backend/letters/letter-data.ts';
import { STANDARD_LETTERS } from '#rules/letters/standard-letters.ts';
import { ROW_LISTS } from '#rules/template/ast.ts';
import { fillTemplate } from '#rules/template/fill.ts';
import { bearsProof } from '#rules/template/letter-template.ts';
import { PLACEHOLDERS } from '#rules/template/placeholder.ts';
import { parseTemplate } from '#rules/template/text.ts';
import { toPlainDate } from '#rules/value/plain-date.ts';
import { letterheadIn, LONG_NAME, SIGNERS } from './paper-variant.ts';

const EXAMPLES = Object.fromEntries(PLACEHOLDERS.map(({ code, example }) => [code, example]));

/** As long as the QR of a letter to a cooperative with a long name. */
const PROOF = {
  payload: `MEJA2:${'7K3MQ9TD2XNB'.repeat(25)}`,
  shortCode: '7K3M-Q9TD-2XNB',
  name: LONG_NAME,
  on: toPlainDate('2025-11-18'),
};

export interface WantedLetter {
  readonly paper?: LetterData['page']['paper'];
  readonly font?: LetterData['page']['font'];
  readonly recipients?: number;
  /** Rows of every other list that the letter has. */
  readonly rows?: number;
  readonly blankRows?: number;
  /** Of the cooperative, and of every receiver. */
  readonly name?: string;
  readonly fields?: Readonly<Record<string, string>>;
  readonly signatory?: Signatory;
  readonly letterhead?: Letterhead;
}

/** A standard letter filled with the catalogue's examples. */
export function sampleLetter(code: string, wanted: WantedLetter = {}): LetterData {
  const template = STANDARD_LETTERS.find((one) => one.code === code);
  if (!template) throw new Error(code);
  const isRegent = template.signer === 'regent';
  const named = wanted.name === undefined ? {} : { nama_koperasi: wanted.name };
  const values = { ...EXAMPLES, ...template.defaults, ...named, ...wanted.fields };
  const penerima = Array.from({ length: wanted.recipients ?? 3 }, (_, index) => ({
    ...values,
    nama_koperasi: wanted.name ?? `Koperasi-Uji-${index + 1} Makmur`,
  }));
  const listed = Array.from({ length: wanted.rows ?? 1 }, () => ({ ...EXAMPLES, ...named }));
  const { blocks } = fillTemplate(parseTemplate(template.text).blocks, {
    values,
    rows: {
      ...Object.fromEntries(ROW_LISTS.map((list) => [list, listed])),
      penerima,
      rincian: wanted.rows === undefined ? [EXAMPLES, EXAMPLES] : listed,
    },
    blankRows: wanted.blankRows ?? 0,
  });
  return {
    title: template.name,
    letterhead: wanted.letterhead ?? {
      ...letterheadIn({ hasEmblem: false }),
      ...(isRegent && { regent: 'Bupati Kutai Timur' }),
    },
    paperForm: PAPER_FORM,
    blocks,
    page: { ...template.page, paper: wanted.paper ?? 'F4', font: wanted.font ?? template.page.font },
    head: {
      number: '500.3/015/DKUKM/XI/2025',
      classification: 'Biasa',
      attachment: '-',
      subject: template.name,
      placeAndDate: 'Sangatta, 18 November 2025',
    },
    signature: signatureText(
      wanted.signatory ?? (isRegent ? SIGNERS.bupati : SIGNERS.kepala),
      template.switches,
      '',
    ),
    signaturePlaces: [['Sangatta, 18 November 2025'], []],
    copies: ['Bupati Kutai Timur', 'Arsip'],
    ...(bearsProof(template) && { proof: PROOF }),
    revisionNote: '',
    mark: 'none',
    isSample: false,
    tightness: 0,
  };
}

export const letterJob = (letter: LetterData): PrintJob => ({
  kind: 'office-letter',
  info: { title: letter.title, createdOn: toPlainDate('2025-11-18') },
  data: { letters: [letter] },
});
