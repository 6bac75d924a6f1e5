import type { PlainDate } from '../value/plain-date.ts';

/** What the saved page knows: written into it by the program, read by the page. Nothing secret, no cooperative's name. */
export interface ProofPageData {
  readonly officeName: string;
  readonly governmentName: string;
  readonly regionCode: string;
  readonly isSample: boolean;
  /** The day of the list of revocations: later ones the page cannot know. */
  readonly listedOn: PlainDate;
  /** 8 and 64 hexadecimal digits. */
  readonly keys: readonly { readonly id: string; readonly publicKey: string }[];
  readonly revoked: readonly {
    readonly shortCode: string;
    readonly number: string;
    readonly revokedOn: PlainDate;
    readonly reason: string;
  }[];
}
