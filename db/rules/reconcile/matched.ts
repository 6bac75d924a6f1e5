export const MATCHED_BY = ['number', 'nik', 'name', 'name_alone'] as const;
export type MatchedBy = (typeof MATCHED_BY)[number];

/** By what one side names a cooperative, each in its matching form (`key.ts`); empty where it says nothing. */
export interface MatchKeys {
  readonly number: string;
  readonly nik: string;
  readonly name: string;
  /** Code of the kecamatan. */
  readonly district: string;
}

/** A cooperative of the register: its own keys first, then those of the duplicates that were merged into it. */
export type KnownKeys = readonly [MatchKeys, ...MatchKeys[]];

export interface MatchedPair {
  readonly there: number;
  readonly here: number;
  readonly by: MatchedBy;
  /** Only the name speaks for it, or a number speaks against it: a person must make sure. */
  readonly isUnsure: boolean;
}

/** Rows and cooperatives that point at each other in more than one way; none of them is matched. */
export interface MatchKnot {
  readonly there: readonly number[];
  readonly here: readonly number[];
  /** Whether numbers or only names tie them together. */
  readonly by: 'number' | 'name';
}

export interface Lonely {
  readonly index: number;
  /** The other side has a cooperative of the same name that is another one. */
  readonly hasNamesake: boolean;
}

/** Each row there and each cooperative here stands in exactly one of the four, whatever the order they came in. */
export interface MatchResult {
  readonly pairs: readonly MatchedPair[];
  readonly knots: readonly MatchKnot[];
  readonly onlyThere: readonly Lonely[];
  readonly onlyHere: readonly Lonely[];
}

/** Who carries one key on either side. */
export interface KeyGroup {
  readonly there: number[];
  readonly here: number[];
}
