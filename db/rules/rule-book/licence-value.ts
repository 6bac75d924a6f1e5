/** Whose a licence can be: a business, one product of it, a cooperative. */
export const LICENCE_OWNERS = ['umkm', 'product', 'cooperative'] as const;
export type LicenceOwner = (typeof LICENCE_OWNERS)[number];

/** How the number of a kind is looked at; what is found is a hint and refuses nothing. */
export const NUMBER_READINGS = ['free', 'nib', 'pirt', 'bpom'] as const;
export type NumberReading = (typeof NUMBER_READINGS)[number];

/** How long a kind holds: without an end, so many years from its day of issue, or as its paper says. */
export type LicenceValidity = 'endless' | 'typed' | number;

/** One kind of licence of the office's list. A name may change; what was recorded keeps its code. */
export interface LicenceKind {
  readonly code: string;
  readonly name: string;
  readonly owners: readonly LicenceOwner[];
  readonly reading: NumberReading;
  readonly validity: LicenceValidity;
  /** One business has one of it: a second number is another business's or a slip. */
  readonly isSingle: boolean;
}
