import type { CertificateLook } from '#rules/award/certificate-look.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import type { PaperProof } from '../layout/proof-mark.ts';
import type { PaperState } from '../layout/sample-mark.ts';
import type { PlaceAndDate, Signatory } from '../layout/signature-block.ts';

/**
 * One award certificate (piagam), decided and numbered. What is optional came later: papers sealed without it print as
 * they did on their day.
 */
export interface CertificateData extends PaperState {
  readonly number: string;
  readonly officeHeading: { readonly governmentName: string; readonly officeName: string };
  /** Who receives it; on a training certificate the participant. */
  readonly cooperativeName: string;
  readonly legalEntityNumber: string;
  readonly legalEntityOn: PlainDate | null;
  readonly districtName: string;
  readonly bookYear: number;
  /** What it is given for; a line end starts a new paragraph. */
  readonly citation: string;
  readonly placeAndDate: PlaceAndDate;
  readonly signatory: Signatory;
  /** What the frame's pattern is drawn from, the office's region code and name. */
  readonly seed: string;
  /** QR keabsahan (bukan TTE); papers sealed before it existed, and drafts, have none. */
  readonly proof?: PaperProof;
  /** "PIAGAM PENGHARGAAN" when left out. */
  readonly title?: string;
  /** The sentence before the name; made from the signatory when left out. */
  readonly opening?: string;
  /** The line under the name; legal entity and district when left out. */
  readonly identity?: string;
  /** A wish after the citation. */
  readonly closing?: string;
  /** Design, paper, inks, emblems; the classic design on A4 when left out. */
  readonly look?: CertificateLook;
}
