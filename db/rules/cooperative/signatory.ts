/** Kinds of officials who sign. Of each but the last two kinds of position an office has one at a time. */
export const SIGNATORY_KINDS = [
  'head',
  'secretary',
  'division_head',
  'regional_secretary',
  'regent',
  'other',
] as const;
export type SignatoryKind = (typeof SIGNATORY_KINDS)[number];

export const SIGNATORY_KIND_LABELS = {
  head: 'Kepala dinas',
  secretary: 'Sekretaris dinas',
  division_head: 'Kepala bidang',
  regional_secretary: 'Sekretaris daerah',
  regent: 'Bupati, wali kota, atau gubernur',
  other: 'Pejabat lain',
} as const satisfies Record<SignatoryKind, string>;

/** The key of the head of the office, who signs where nobody else is asked for. */
export const HEAD_POSITION = 'head';

/** Held by several people at once, each with a position of its own: heads of division. */
const SHARED_KINDS: ReadonlySet<SignatoryKind> = new Set(['division_head', 'other']);

/**
 * What two people cannot hold at the same time. A head of division is told from another by the words of the position,
 * however they are spaced or capitalised.
 */
export function positionKeyOf(kind: SignatoryKind, position: string): string {
  if (!SHARED_KINDS.has(kind)) return kind;
  return `${kind}:${position.trim().toLowerCase().replaceAll(/\s+/g, ' ')}`;
}

/** What a template wants of a name: Permendagri 1/2023 Pasal 44 differs by the kind of paper. Settings, not law here. */
export interface SignatureSwitches {
  readonly hasTitles: boolean;
  readonly hasRank: boolean;
  readonly hasNip: boolean;
}

export const FULL_SIGNATURE: SignatureSwitches = { hasTitles: true, hasRank: true, hasNip: true };

/** "Drs. H. Contoh Nama, M.Si."; without titles the bare name. */
export function signatoryName(
  person: { readonly frontTitle: string; readonly name: string; readonly backTitle: string },
  hasTitles = true,
): string {
  if (!hasTitles) return person.name;
  const front = person.frontTitle === '' ? '' : `${person.frontTitle} `;
  const back = person.backTitle === '' ? '' : `, ${person.backTitle}`;
  return `${front}${person.name}${back}`;
}
