import { hashes, verify } from '@noble/ed25519';
import { sha256, sha512 } from '@noble/hashes/sha2.js';
import { isNewerProof, isProofText, readProof } from '#rules/proof/payload.ts';
import type { ProofFacts } from '#rules/proof/payload.ts';
import type { ProofPageData } from '#rules/proof/page-data.ts';
import { readShortCode, shortCodeOf } from '#rules/proof/short-code.ts';
import type { ProofVerdict } from '#rules/proof/verdict.ts';

// The browser's own cryptography is closed to pages opened from some phones' file lists, so none of it is used.
hashes.sha512 = sha512;

export type OfflineVerdict =
  | {
      readonly verdict: Exclude<ProofVerdict, 'recorded' | 'unregistered' | 'register_differs'>;
      /** Null unless the signature is sound. */
      readonly facts: (ProofFacts & { readonly shortCode: string }) | null;
      readonly revocation: ProofPageData['revoked'][number] | null;
    }
  /** A short code proves nothing without the register. */
  | { readonly verdict: 'code_alone' };

/** What can be said without the register: the signature, and the list of revocations as of its day. */
export function checkOffline(text: string, data: ProofPageData): OfflineVerdict {
  if (!isProofText(text)) {
    const isCode = readShortCode(text).kind !== 'no-code';
    return isCode ? { verdict: 'code_alone' } : { verdict: 'not_ours', facts: null, revocation: null };
  }
  if (isNewerProof(text)) return { verdict: 'newer', facts: null, revocation: null };
  const proof = readProof(text);
  if (!proof) return { verdict: 'altered', facts: null, revocation: null };
  const key = data.keys.find(({ id }) => id === proof.facts.keyId);
  if (!key) return { verdict: 'unknown_key', facts: null, revocation: null };
  if (!isSigned(proof.signature, proof.signedBytes, key.publicKey))
    return { verdict: 'altered', facts: null, revocation: null };
  const shortCode = shortCodeOf(sha256(proof.signature));
  const revocation = data.revoked.find((one) => one.shortCode === shortCode) ?? null;
  return {
    verdict: revocation ? 'revoked' : 'genuine',
    facts: { ...proof.facts, shortCode },
    revocation,
  };
}

function isSigned(signature: Uint8Array, message: Uint8Array, publicKey: string): boolean {
  const key = Uint8Array.from(publicKey.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
  try {
    return verify(signature, message, key, { zip215: false });
  } catch {
    // A signature that is no point of the curve.
    return false;
  }
}
