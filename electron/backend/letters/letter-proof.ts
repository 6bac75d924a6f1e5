import type { WriteHandle } from '#db/handles.ts';
import { readingIn } from '#db/handles.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import type { ProofKind } from '#rules/proof/payload.ts';
import { bearsProof } from '#rules/template/letter-template.ts';
import type { LetterKind, LetterTemplate } from '#rules/template/letter-template.ts';
import type { LetterData } from '../documents/letters/office-letter-data.ts';
import { requireOffice } from '../office/require-office.ts';
import { openSigner } from '../proof/sign-paper.ts';

/** What a checker reads as the kind of paper. */
const PROOF_KIND: Readonly<Record<LetterKind, ProofKind>> = {
  penghargaan: 'award-letter',
  keputusan: 'decree',
  undangan: 'invitation',
  pengantar: 'cover-letter',
  'tanda-terima': 'receipt',
  'daftar-hadir': 'attendance-list',
  teguran: 'warning',
  tugas: 'assignment',
  pendirian: 'formation-letter',
  keterangan: 'statement',
  biasa: 'letter',
  'berita-acara': 'minutes',
  'nota-dinas': 'internal-note',
  pengumuman: 'announcement',
  laporan: 'report',
  rapat: 'meeting-paper',
};

export interface LetterToProve {
  readonly template: LetterTemplate;
  readonly data: LetterData;
  readonly on: PlainDate;
  /** The receiver as the list of letters names it; a letter to nobody in particular is known by its matter. */
  readonly recipientLabel: string;
  /** Left out: the first. A correction says so, or its QR would be that of the letter it replaces. */
  readonly revision?: number;
  /** The stored paper it is sealed as. */
  readonly paperSubject: string;
}

interface Signing {
  readonly folders: { readonly data: string };
  readonly now: () => string;
}

export type LetterProver = (letter: LetterToProve) => Promise<LetterData>;

/**
 * Gives numbered letters their QR, where their template wants one. The office's key is opened by the first that does, so
 * a letter without a QR is written where the key is missing too.
 * @throws AppError PROOF_KEY_MISSING, FOLDER_NOT_WRITABLE, DISK_FULL
 */
export function letterProver(write: WriteHandle, { folders, now }: Signing): LetterProver {
  const read = readingIn(write);
  let opened: ReturnType<typeof openSigner> | undefined;
  return async ({ template, data, on, recipientLabel, revision = 0, paperSubject }) => {
    if (!bearsProof(template) || data.head.number === '') return data;
    opened ??= openSigner({ read, write, folders, now }, await requireOffice(read));
    const sign = await opened;
    const whom = recipientLabel || data.head.subject;
    const name = revision === 0 ? whom : `${whom} (perbaikan ke-${revision})`;
    const proof = await sign({
      kind: PROOF_KIND[template.kind],
      on,
      number: data.head.number,
      name,
      paperSubject,
    });
    return { ...data, proof: { ...proof, name, on } };
  };
}
