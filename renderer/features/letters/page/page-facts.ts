import type { LetterPage } from '#rules/template/letter-template.ts';

/** What a chip says: the value, or null where nothing is known and it has to be filled in. */
export type ChipText = (code: string) => string | null;

/** What the page shows of the office, the record and the fields; none of it is written into the text. */
export interface PageFacts {
  readonly chip: ChipText;
  /** Lines of the head: government, office, address. */
  readonly letterhead: readonly string[];
  /** "Nomor", "Sifat", "Lampiran", "Hal" and what they say, and the place with the day. */
  readonly head: readonly (readonly [label: string, value: string])[];
  readonly placeAndDate: string;
  /** Position, name and identity of whoever signs. */
  readonly signature: {
    readonly position: readonly string[];
    readonly name: string;
    readonly identity: readonly string[];
  };
  readonly copies: readonly string[];
  readonly page: LetterPage;
}
