import type { PlainDate } from '#rules/plain-date.ts';
import type { PaperProof } from './layout/proof-mark.ts';
import type { PaperState } from './layout/sample-mark.ts';
import type { PlaceAndDate, Signatory } from './layout/signature-block.ts';

/** One award certificate (piagam), decided and numbered. */
export interface CertificateData extends PaperState {
  readonly number: string;
  readonly officeHeading: { readonly governmentName: string; readonly officeName: string };
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
}
