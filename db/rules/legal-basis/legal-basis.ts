import type { FieldFault } from '../value/field-fault.ts';
import { formatLongDate } from '../value/indonesian-date.ts';
import { dateParts } from '../value/plain-date.ts';
import type { PlainDate } from '../value/plain-date.ts';

/** Laws and regulations in the order in which a decision lists them. */
export const LAW_KINDS = ['uu', 'pp', 'perpres', 'permen', 'perda', 'perbup', 'other'] as const;
export type LawKind = (typeof LAW_KINDS)[number];
export const LAW_KIND_LABELS: Readonly<Record<LawKind, string>> = {
  uu: 'Undang-Undang',
  pp: 'Peraturan Pemerintah',
  perpres: 'Peraturan Presiden',
  permen: 'Peraturan Menteri',
  perda: 'Peraturan Daerah',
  perbup: 'Peraturan Kepala Daerah',
  other: 'Lainnya',
};

/** Kinds that one body alone gives: what is printed before "Nomor" follows from the kind. */
const ONE_BODY: readonly LawKind[] = ['uu', 'pp', 'perpres'];
/** Whether what is printed before "Nomor" has to be said: "Peraturan Menteri Koperasi". */
export const wantsFormName = (kind: LawKind): boolean => !ONE_BODY.includes(kind);

/** Law of the office's own region, which nobody can ship: papers ask for it by what it settles. */
export const LOCAL_LAWS = ['formation', 'structure', 'duties'] as const;
export type LocalLaw = (typeof LOCAL_LAWS)[number];
export const LOCAL_LAW_LABELS: Readonly<Record<LocalLaw, string>> = {
  formation: 'Undang-undang pembentukan daerah',
  structure: 'Peraturan daerah tentang susunan perangkat daerah',
  duties: 'Peraturan kepala daerah tentang tugas dan fungsi dinas',
};

/** What the library knows of one law or regulation. */
export interface LegalBasisFacts {
  readonly kind: LawKind;
  /** As printed before "Nomor"; empty where the kind says it. */
  readonly formName: string;
  /** "25", or as an older ministry wrote it, "19/PER/M.KUKM/IX/2015". */
  readonly number: string;
  readonly year: number;
  /** What follows "tentang". */
  readonly title: string;
  /** "LN 1992/116, TLN 3502", "BN 2018/833", or in full; empty where it is not known. */
  readonly publication: string;
  readonly inForceFrom: PlainDate;
  /** The last day; null while it is in force. */
  readonly inForceUntil: PlainDate | null;
  /** Ids of the laws that changed it, in the order in which they did. */
  readonly changedBy: readonly string[];
  /** The last of them was not the first change, though the library does not hold the earlier ones. */
  readonly isChangedRepeatedly: boolean;
  /** Codes of the letter templates that cite it. */
  readonly citedBy: readonly string[];
  readonly localLaw: LocalLaw | null;
  /** Held against the official text; only then is it printed as law. */
  readonly isVerified: boolean;
  /** Where title and numbers are from. */
  readonly source: string;
  readonly note: string;
}

export interface LegalBasis extends LegalBasisFacts {
  readonly id: string;
}

export const LEGAL_BASIS_LABELS = {
  kind: 'Jenis',
  formName: 'Sebutan',
  number: 'Nomor',
  year: 'Tahun',
  title: 'Tentang',
  publication: 'Diundangkan dalam',
  inForceFrom: 'Berlaku sejak',
  inForceUntil: 'Berlaku sampai',
  changedBy: 'Diubah dengan',
  isChangedRepeatedly: 'Sudah beberapa kali diubah',
  citedBy: 'Dikutip dalam',
  localLaw: 'Mengatur',
  isVerified: 'Sudah dipastikan',
  source: 'Sumber',
  note: 'Catatan',
} as const satisfies Readonly<Record<keyof LegalBasisFacts, string>>;

/** Verified or not, in the words of the list. */
export const verifiedText = (isVerified: boolean): string =>
  isVerified ? 'Sudah dipastikan' : 'Belum diverifikasi';

/** Two rows of one key are one law: "permen peraturan menteri koperasi 9 2018". */
export function lawKey({
  kind,
  formName,
  number,
  year,
}: Pick<LegalBasisFacts, 'kind' | 'formName' | 'number' | 'year'>): string {
  return [kind, formName, number, String(year)].join(' ').toLowerCase().replace(/\s+/g, ' ').trim();
}

export function isInForce(
  { inForceFrom, inForceUntil }: Pick<LegalBasisFacts, 'inForceFrom' | 'inForceUntil'>,
  on: PlainDate,
): boolean {
  return inForceFrom <= on && (inForceUntil === null || on <= inForceUntil);
}

/** Kind by kind, the oldest year first; of one year the lowest number first. */
export function compareLaws(a: LegalBasisFacts, b: LegalBasisFacts): number {
  const rank = LAW_KINDS.indexOf(a.kind) - LAW_KINDS.indexOf(b.kind);
  return rank || a.year - b.year || Number.parseInt(a.number, 10) - Number.parseInt(b.number, 10) || 0;
}

/** What was typed as it is kept: "tentang" and the stop of a citation belong to the paper, not to the title. */
export function tidyFacts<Facts extends LegalBasisFacts>(facts: Facts): Facts {
  return {
    ...facts,
    formName: wantsFormName(facts.kind) ? facts.formName : '',
    number: facts.number.replace(/^(?:nomor|no\.?)\s+/i, ''),
    title: facts.title.replace(/^tentang\s+/i, '').replace(/[\s;.]+$/, ''),
    changedBy: [...new Set(facts.changedBy)],
    citedBy: [...new Set(facts.citedBy)],
  };
}

/** What cannot be saved as written, each at its field. */
export function legalBasisFaults(facts: LegalBasisFacts): readonly FieldFault<keyof LegalBasisFacts>[] {
  const { kind, formName, year, inForceFrom, inForceUntil } = facts;
  const faults: FieldFault<keyof LegalBasisFacts>[] = [];
  if (wantsFormName(kind) && formName === '') {
    faults.push({
      field: 'formName',
      message: 'Tulis sebutannya seperti tercetak sebelum nomor, misalnya Peraturan Menteri Koperasi.',
    });
  }
  if (dateParts(inForceFrom).year < year) {
    faults.push({
      field: 'inForceFrom',
      message: `Berlaku sejak tertulis ${formatLongDate(inForceFrom)}, sebelum tahun peraturannya ${year}. Periksa tahunnya.`,
    });
  }
  if (inForceUntil !== null && inForceUntil < inForceFrom) {
    faults.push({
      field: 'inForceUntil',
      message: `Berlaku sampai tertulis ${formatLongDate(inForceUntil)}, sebelum mulai berlaku ${formatLongDate(inForceFrom)}.`,
    });
  }
  return faults;
}
