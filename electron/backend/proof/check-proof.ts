import { createHash, verify } from 'node:crypto';
import type { CheckedProof } from '#contract/proof.ts';
import type { ReadHandle } from '#db/handles.ts';
import { findPaper } from '#db/queries/paper/paper.ts';
import { listProofKeys } from '#db/queries/paper/proof-key.ts';
import { findProofMark, listProofMarksByNumber } from '#db/queries/paper/proof-mark.ts';
import type { KnownMark } from '#db/queries/paper/proof-mark.ts';
import { isNewerProof, isProofText, readProof } from '#rules/proof/payload.ts';
import type { ProofFacts, ProofKind } from '#rules/proof/payload.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import { readShortCode, shortCodeOf } from '#rules/proof/short-code.ts';
import type { ProofVerdict } from '#rules/proof/verdict.ts';
import type { PrintJob } from '../documents/render.ts';
import { requireOffice } from '../office/require-office.ts';
import { openPaper } from '../paper/stored-paper.ts';
import { checkingKeyOf } from './key-file.ts';

type By = CheckedProof['by'];

/** A verdict on the text of a QR, a short code or a number; the register's own paper is compared with it. */
export async function checkProof(read: ReadHandle, text: string): Promise<CheckedProof> {
  const office = await requireOffice(read);
  if (isProofText(text)) return checkQr(read, office.name, text, 'qr');
  const typed = readShortCode(text);
  if (typed.kind === 'code') {
    const mark = await findProofMark(read, typed.code);
    if (mark) return checkQr(read, office.name, mark.payload, 'code');
  }
  const [newest] = await listProofMarksByNumber(read, text.trim());
  if (newest) return checkQr(read, office.name, newest.payload, 'number');
  if (typed.kind === 'code') return refused('code_unknown', 'code');
  if (typed.kind === 'mistyped') return refused('code_mistyped', 'code');
  return refused(/^\S{1,60}$/.test(text.trim()) ? 'code_unknown' : 'not_ours', null);
}

function refused(verdict: ProofVerdict, by: By): CheckedProof {
  return { verdict, by, facts: null, revocation: null };
}

async function checkQr(read: ReadHandle, officeName: string, text: string, by: By): Promise<CheckedProof> {
  if (isNewerProof(text)) return refused('newer', by);
  const proof = readProof(text);
  if (!proof) return refused('altered', by);
  const key = (await listProofKeys(read)).find(({ id }) => id === proof.facts.keyId);
  if (!key) return refused('unknown_key', by);
  if (!verify(null, proof.signedBytes, checkingKeyOf(key.publicKey), proof.signature))
    return refused('altered', by);
  const shortCode = shortCodeOf(createHash('sha256').update(proof.signature).digest());
  const mark = await findProofMark(read, shortCode);
  const verdict = await verdictOf(read, proof.facts, mark);
  return {
    // What was typed only points at the paper; it does not show that the paper at hand is that one.
    verdict: verdict === 'genuine' && by !== 'qr' ? 'recorded' : verdict,
    by,
    facts: { ...proof.facts, officeName, shortCode },
    revocation: mark?.revocation ?? null,
  };
}

async function verdictOf(
  read: ReadHandle,
  facts: ProofFacts,
  mark: KnownMark | undefined,
): Promise<ProofVerdict> {
  if (!mark) return 'unregistered';
  if (mark.revocation) return 'revoked';
  return (await isOnStoredPaper(read, facts, mark)) ? 'genuine' : 'register_differs';
}

/** A place on a sealed paper where a proof stands, with what is printed beside it. */
interface ProvedPlace {
  readonly payload: string | undefined;
  readonly number: string;
  readonly name: string;
  readonly on: PlainDate;
}

/** Does the sealed paper hold this very proof beside the same number, name and day? */
async function isOnStoredPaper(read: ReadHandle, facts: ProofFacts, mark: KnownMark): Promise<boolean> {
  const paper = await findPaper(read, paperKindOf(facts.kind), mark.paperSubject);
  if (!paper) return false;
  try {
    return placesOn(openPaper(paper)).some(
      ({ payload, number, name, on }) =>
        payload === mark.payload &&
        number.normalize('NFC') === facts.number &&
        name.normalize('NFC') === facts.name &&
        on === facts.on,
    );
  } catch {
    // The seal of the stored paper no longer fits: that paper cannot confirm anything.
    return false;
  }
}

/** The kind under which papers of a proof are kept: all but certificates are letters. */
function paperKindOf(kind: ProofKind): string {
  return kind === 'award-certificate' || kind === 'training-certificate' ? kind : 'office-letter';
}

function placesOn(job: PrintJob): readonly ProvedPlace[] {
  switch (job.kind) {
    case 'award-certificate':
      return job.data.recipients.map(({ proof, number, cooperativeName: name, placeAndDate: { on } }) => ({
        payload: proof?.payload,
        number,
        name,
        on,
      }));
    case 'training-certificate':
      return job.data.participants.map(({ proof, number, name }) => ({
        payload: proof?.payload,
        number,
        name,
        on: job.data.placeAndDate.on,
      }));
    case 'office-letter':
      return job.data.letters.flatMap(({ proof, head: { number } }) => (proof ? [{ ...proof, number }] : []));
    default:
      return [];
  }
}
