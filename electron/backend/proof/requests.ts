import type { proofContract } from '#contract/proof.ts';
import { lastEditOf } from '#db/queries/change/record-edit.ts';
import { countMarksByKey, listRevokedMarks } from '#db/queries/paper/proof-mark.ts';
import { listProofKeys } from '#db/queries/paper/proof-key.ts';
import type { Handlers } from '../base/handler-types.ts';
import { requireOffice } from '../office/require-office.ts';
import { checkProof } from './check-proof.ts';
import { writeLockedKey } from './key-backup.ts';
import { findOfficeKey, replaceOfficeKey, requireOfficeKey } from './office-key.ts';
import { PAGE_ADDRESS_SUBJECT, proofPageAddress, savePageAddress } from './page-address.ts';
import { printRecoverySheet } from './print-sheet.ts';
import { restoreKey } from './restore-key.ts';
import { revokeFound } from './revoke-proof.ts';
import { saveProofPage } from './save-page.ts';
import { READ_QR_PICTURE } from './jobs.ts';

/** A picture that keeps the reader busy for longer is ended. */
const READ_SECONDS = 60;

export const proofHandlers = {
  'proof.check': ({ text }, { read }) => checkProof(read, text),

  'proof.checkPicture': async ({ path }, { read, runJob, signal }) => {
    await requireOffice(read);
    return checkProof(read, await runJob(READ_QR_PICTURE, { path }, { signal, limitSeconds: READ_SECONDS }));
  },

  'proof.revoke': async (input, context) => {
    await requireOffice(context.read);
    return revokeFound(input, context);
  },

  'proof.listRevoked': async (_input, { read }) =>
    (await listRevokedMarks(read)).flatMap(({ shortCode, number, name, datedOn, revocation }) =>
      revocation ? [{ shortCode, number, name, datedOn, ...revocation }] : [],
    ),

  'proof.keys': async (_input, { read, folders }) => {
    const [keys, papers, found] = await Promise.all([
      listProofKeys(read),
      countMarksByKey(read),
      findOfficeKey(read, folders.data),
    ]);
    return { state: found.kind, keys: keys.map((key) => ({ ...key, papers: papers.get(key.id) ?? 0 })) };
  },

  'proof.newKey': async ({ reason }, context) => {
    await requireOffice(context.read);
    const { id: keyId } = await replaceOfficeKey(context, reason);
    return { keyId };
  },

  'proof.printSheet': ({ path }, context) => printRecoverySheet(path, context),

  'proof.saveKey': async ({ path, passphrase }, { read, folders }) => {
    await requireOffice(read);
    await writeLockedKey(path, await requireOfficeKey(read, folders.data), passphrase);
    return { path };
  },

  'proof.restoreKey': ({ from }, context) => restoreKey(from, context),

  'proof.pageAddress': async (_input, { read }) => ({
    address: await proofPageAddress(read),
    updatedAt: await lastEditOf(read, PAGE_ADDRESS_SUBJECT),
  }),

  'proof.savePageAddress': savePageAddress,

  'proof.savePage': ({ path }, context) => saveProofPage(path, context),
} as const satisfies Handlers<keyof typeof proofContract>;
