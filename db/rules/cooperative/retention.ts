import type { RetentionYears } from '../rule-book/rule-value.ts';
import { addMonths } from '../value/plain-date.ts';
import type { PlainDate } from '../value/plain-date.ts';
import { showsIdentity } from './identity-scan.ts';

/** Where a scan is kept. */
export type KeptWith = 'formation' | 'cooperative' | 'incoming' | 'visit' | 'award';

/**
 * Kinds of kept personal data by the codes of the rule `retention-years`, as the office sets their terms. How long each is
 * kept is the office's decision (archive schedule), written with its day and reason; nothing here is law.
 */
export const RETENTION_KINDS = [
  { code: 'formation', name: 'Berkas pembentukan dan data pendiri' },
  { code: 'role', name: 'Data pengurus dan pengawas sesudah masa jabatan' },
  { code: 'scan', name: 'Hasil pindai KTP dan KK' },
  { code: 'scan-ktp', name: 'Pindaian KTP' },
  { code: 'scan-kk', name: 'Pindaian KK' },
  { code: 'scan-formation', name: 'Pindaian lain pada berkas pembentukan' },
  { code: 'scan-cooperative', name: 'Pindaian lain pada koperasi' },
  { code: 'scan-incoming', name: 'Pindaian surat masuk' },
  { code: 'scan-visit', name: 'Foto kunjungan' },
  { code: 'scan-award', name: 'Pindaian penghargaan yang diterima' },
] as const;
export type RetentionCode = (typeof RETENTION_KINDS)[number]['code'];

export const SCAN_CODES = RETENTION_KINDS.map(({ code }) => code).filter((code) => code.startsWith('scan'));

export interface CalledScan {
  readonly keptWith: KeptWith;
  /** Code, kind, title and file name. */
  readonly called: readonly string[];
}

/** The kinds a scan belongs to, the narrowest first; the first that has a term decides. */
export function scanKinds({ keptWith, called }: CalledScan): readonly RetentionCode[] {
  if (!showsIdentity(called)) return [`scan-${keptWith}`];
  const said = called.join(' ').replaceAll(/[_-]/g, ' ');
  const says = (word: string) => new RegExp(`(?<![\\p{L}\\p{N}])(?:e ?)?${word}(?!\\p{L})`, 'iu').test(said);
  const [isKtp, isKk] = [says('ktp') || says('kartu tanda penduduk'), says('kk') || says('kartu keluarga')];
  // A scan of both is kept as long as either alone would be asked for together: under their common term.
  const own: readonly RetentionCode[] = isKtp === isKk ? [] : isKtp ? ['scan-ktp'] : ['scan-kk'];
  return [...own, 'scan'];
}

export interface RetentionTerm {
  readonly code: RetentionCode;
  readonly name: string;
  readonly years: number;
}

/** The term that the office has set for a scan; undefined where it has set none, and then nothing is ever past it. */
export function termOfScan(rule: readonly RetentionYears[], scan: CalledScan): RetentionTerm | undefined {
  for (const code of scanKinds(scan)) {
    const set = rule.find((kind) => kind.code === code);
    if (set) return { code, name: nameOfKind(code), years: set.years };
  }
  return undefined;
}

export const nameOfKind = (code: RetentionCode): string =>
  RETENTION_KINDS.find((kind) => kind.code === code)?.name ?? code;

/** The last day within the term of what was added on a day. */
export const keptUntil = (addedOn: PlainDate, years: number): PlainDate => addMonths(addedOn, 12 * years);

/** Past its term: from the day after the last one. */
export const isPastTerm = (addedOn: PlainDate, years: number, today: PlainDate): boolean =>
  keptUntil(addedOn, years) < today;
