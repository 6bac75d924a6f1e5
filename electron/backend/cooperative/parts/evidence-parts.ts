import { deleteAmendment, findAmendment, writeAmendment } from '#db/queries/cooperative/amendment.ts';
import type { AmendmentFacts } from '#db/queries/cooperative/amendment.ts';
import { findDocument, markDocumentRemoved, writeDocument } from '#db/queries/cooperative/document.ts';
import type { DocumentFacts } from '#db/queries/cooperative/document.ts';
import {
  deleteVerification,
  findVerification,
  insertVerification,
} from '#db/queries/cooperative/verification.ts';
import type { VerificationFacts } from '#db/queries/cooperative/verification.ts';
import { formatLongDate } from '#rules/value/indonesian-date.ts';
import {
  ACTIVITY_SEEN_LABELS,
  AMENDMENT_SUBJECT_LABELS,
  VERIFICATION_LABELS,
} from '#rules/cooperative/register-field.ts';
import type { PartKind } from './part.ts';

export const amendmentPart: PartKind<AmendmentFacts> = {
  label: () => 'Perubahan badan hukum',
  read: async (db, { key }) => {
    const found = await findAmendment(db, key);
    if (!found) return null;
    const { number, amendedOn, subject, note } = found;
    return { number, amendedOn, subject, note };
  },
  write: (db, { cooperativeId, key }, facts, { at }) =>
    facts === null ? deleteAmendment(db, key) : writeAmendment(db, { id: key, cooperativeId, ...facts }, at),
  text: (_db, { number, amendedOn, subject, note }) =>
    [number, amendedOn === null ? '' : formatLongDate(amendedOn), AMENDMENT_SUBJECT_LABELS[subject], note]
      .filter((part) => part !== '')
      .join(', '),
};

/** Written once; a visit that was entered wrongly is taken back as a whole. */
export const verificationPart: PartKind<VerificationFacts> = {
  label: () => 'Verifikasi lapangan',
  read: async (db, { key }) => {
    const found = await findVerification(db, key);
    if (!found) return null;
    const { verifiedOn, outcome, activitySeen, officer, evidence, note } = found;
    return { verifiedOn, outcome, activitySeen, officer, evidence, note };
  },
  write: (db, { cooperativeId, key }, facts, { at }) =>
    facts === null
      ? deleteVerification(db, key)
      : insertVerification(db, { id: key, cooperativeId, ...facts }, at),
  text: (_db, { verifiedOn, outcome, activitySeen = 'unknown', officer, evidence, note }) =>
    [
      formatLongDate(verifiedOn),
      VERIFICATION_LABELS[outcome],
      activitySeen === 'unknown' ? '' : ACTIVITY_SEEN_LABELS[activitySeen].toLowerCase(),
      `petugas ${officer}`,
      evidence,
      note,
    ]
      .filter((part) => part !== '')
      .join(', '),
};

/** A removed document keeps its row and its file; it is only not shown any more. */
export const documentPart: PartKind<DocumentFacts> = {
  label: () => 'Dokumen',
  read: async (db, { key }) => {
    const found = await findDocument(db, key);
    if (!found || found.isRemoved) return null;
    const { kind, title, fileName, sha256, byteCount, datedOn } = found;
    return { kind, title, fileName, sha256, byteCount, datedOn };
  },
  write: (db, { cooperativeId, key }, facts, { at, reason }) =>
    facts === null
      ? markDocumentRemoved(db, key, reason, at)
      : writeDocument(db, { id: key, cooperativeId }, facts, at),
  text: (_db, { kind, title, fileName }) => `${kind}: ${title} (${fileName})`,
};
