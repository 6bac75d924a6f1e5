import { createHash, sign } from 'node:crypto';
import type { ReadHandle, WriteHandle } from '#db/handles.ts';
import type { OfficeRecord } from '#db/queries/office/office.ts';
import { insertProofMark } from '#db/queries/paper/proof-mark.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import { proofBytes, proofText } from '#rules/proof/payload.ts';
import type { ProofKind } from '#rules/proof/payload.ts';
import { shortCodeOf } from '#rules/proof/short-code.ts';
import type { PaperProof } from '../documents/layout/proof-mark.ts';
import { signingKeyOf } from './key-file.ts';
import { takeOfficeKey } from './office-key.ts';
import { proofPageAddress } from './page-address.ts';

export interface PaperToSign {
  readonly kind: ProofKind;
  readonly on: PlainDate;
  readonly number: string;
  /** Whom it is for, as printed. */
  readonly name: string;
  /** The stored paper it belongs to, e.g. `award:2024`. */
  readonly paperSubject: string;
}

interface Signing {
  readonly read: ReadHandle;
  readonly write: WriteHandle;
  readonly folders: { readonly data: string };
  readonly now: () => string;
}

/**
 * Opens the office's key once for a run of papers. Each signed paper is written down in the caller's transaction, so a
 * proof exists exactly when its paper does.
 * @throws AppError PROOF_KEY_MISSING, FOLDER_NOT_WRITABLE, DISK_FULL
 */
export async function openSigner(
  { read, write, folders, now }: Signing,
  office: Pick<OfficeRecord, 'regionCode' | 'isSample'>,
): Promise<(paper: PaperToSign) => Promise<PaperProof>> {
  const key = await takeOfficeKey({ read, write, dataFolder: folders.data, now });
  const signingKey = signingKeyOf(key.seed);
  const pageAddress = await proofPageAddress(read);
  return async ({ kind, on, number, name, paperSubject }) => {
    const { regionCode, isSample } = office;
    const bytes = proofBytes({ keyId: key.id, kind, isSample, on, regionCode, number, name });
    const signature = sign(null, bytes, signingKey);
    const payload = proofText(bytes, signature, pageAddress);
    const shortCode = shortCodeOf(createHash('sha256').update(signature).digest());
    await insertProofMark(
      write,
      { shortCode, kind, number, name, datedOn: on, paperSubject, payload, keyId: key.id },
      now(),
    );
    return { payload, shortCode };
  };
}
