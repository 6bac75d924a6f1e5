import { formatLongDate } from '../value/indonesian-date.ts';
import { isPlainDate } from '../value/plain-date.ts';
import type { PlainDate } from '../value/plain-date.ts';
import { lawName } from './citation.ts';
import { LEGAL_BASIS_LABELS, lawKey, legalBasisFaults, tidyFacts, verifiedText } from './legal-basis.ts';
import type { LegalBasis, LegalBasisFacts } from './legal-basis.ts';

/** A law as a guideline file (juknis) carries it: `changedBy` names laws by their key, because ids are each office's own. */
export interface OfferedLaw extends LegalBasisFacts {
  /** Empty: law everywhere. */
  readonly regionCode: string;
}

/** What one law of a file would do here. */
export interface LawLine {
  readonly key: string;
  readonly name: string;
  readonly inForceFrom: PlainDate;
  readonly inForceUntil: PlainDate | null;
  /** `skipped`: law of another region. */
  readonly change: 'new' | 'changed' | 'same' | 'skipped' | 'refused';
  /** In words: what changes, or why it is not taken. */
  readonly differences: readonly string[];
}

export interface LawPlan {
  readonly lines: readonly LawLine[];
  /** What is to be written, with the row it is written over; null: a new one. Still by keys. */
  readonly writes: readonly { readonly law: OfferedLaw; readonly id: string | null }[];
}

/** A law of the library as a file carries it. */
export function offeredLaw(
  law: LegalBasis & { readonly regionCode: string },
  library: readonly LegalBasis[],
): OfferedLaw {
  const { kind, formName, number, year, title, publication, inForceFrom, inForceUntil } = law;
  const { isChangedRepeatedly, citedBy, localLaw, isVerified, source, note, regionCode } = law;
  const changedBy = law.changedBy.flatMap((id) => {
    const by = library.find((one) => one.id === id);
    return by ? [lawKey(by)] : [];
  });
  const rest = { isChangedRepeatedly, citedBy, localLaw, isVerified, source, note, regionCode };
  return { kind, formName, number, year, title, publication, inForceFrom, inForceUntil, changedBy, ...rest };
}

/** The chosen laws with every law that changed one of them: a citation needs both. */
export function withChanges<Law extends LegalBasis>(
  ids: readonly string[],
  library: readonly Law[],
): readonly Law[] {
  const wanted = new Set(ids);
  for (const id of wanted) {
    for (const by of library.find((law) => law.id === id)?.changedBy ?? []) wanted.add(by);
  }
  return library.filter(({ id }) => wanted.has(id));
}

const COMPARED = [
  'title',
  'publication',
  'inForceFrom',
  'inForceUntil',
  'changedBy',
  'isChangedRepeatedly',
  'citedBy',
  'localLaw',
  'isVerified',
] as const satisfies readonly (keyof LegalBasisFacts)[];

/** What of a law stands on paper by itself. */
const printsAs = ({ title, publication }: LegalBasisFacts): string => `${title} (${publication})`;

/**
 * Holds the laws of a file against the library. What the office has verified stays verified as long as it prints the
 * same words; other words that nobody has verified are no law.
 */
export function planLaws(
  library: readonly (LegalBasis & { readonly regionCode: string })[],
  offered: readonly OfferedLaw[],
  regionCode: string,
): LawPlan {
  const known = new Map(library.map((law) => [lawKey(law), law]));
  const all = new Set([...known.keys(), ...offered.map(lawKey)]);
  const writes: { law: OfferedLaw; id: string | null }[] = [];
  const lines = offered.map((given): LawLine => {
    const law = tidyFacts(given);
    const key = lawKey(law);
    const { inForceFrom, inForceUntil } = law;
    const line = { key, name: lawName(law), inForceFrom, inForceUntil } as const;
    if (law.regionCode !== '' && law.regionCode !== regionCode) {
      return { ...line, change: 'skipped', differences: ['Hanya berlaku di daerah lain.'] };
    }
    const faults = [
      ...legalBasisFaults(law).map(({ message }) => message),
      ...law.changedBy
        .filter((by) => !all.has(by))
        .map((by) => `Peraturan yang mengubahnya (${by}) tidak ada dalam berkas maupun pustaka.`),
    ];
    if (faults.length > 0) return { ...line, change: 'refused', differences: faults };
    const present = known.get(key);
    if (!present) {
      writes.push({ law, id: null });
      return { ...line, change: 'new', differences: [verifiedText(law.isVerified)] };
    }
    const staysVerified = present.isVerified && printsAs(law) === printsAs(present);
    const kept = { ...law, isVerified: law.isVerified || staysVerified };
    const before = offeredLaw(present, library);
    const differences = COMPARED.filter(
      (name) => JSON.stringify(before[name]) !== JSON.stringify(kept[name]),
    ).map((name) => `${LEGAL_BASIS_LABELS[name]}: ${say(before[name])} menjadi ${say(kept[name])}.`);
    if (differences.length === 0) return { ...line, change: 'same', differences };
    writes.push({ law: kept, id: present.id });
    return { ...line, change: 'changed', differences };
  });
  return { lines, writes };
}

function say(value: LegalBasisFacts[(typeof COMPARED)[number]]): string {
  if (typeof value === 'boolean') return value ? 'ya' : 'tidak';
  if (value === null || value === '' || (Array.isArray(value) && value.length === 0)) return 'kosong';
  if (Array.isArray(value)) return value.join(', ');
  const text = String(value);
  return isPlainDate(text) ? formatLongDate(text) : `“${text}”`;
}
