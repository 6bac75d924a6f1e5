import { checkLetter, encodeBase32, inGroups, typedBase32 } from '../value/base32.ts';

/** 11 letters of 5 bits and the check letter. */
const DATA_LETTERS = 11;
const CODE = /^[0-9A-HJKMNP-TV-Z]{12}$/;

/**
 * The short code of a paper, "7K3M-Q9TD-2XNB": the beginning of the SHA-256 of its signature, with a check letter. It
 * only finds the paper in the register; by itself it proves nothing.
 */
export function shortCodeOf(signatureHash: Uint8Array): string {
  const data = encodeBase32(signatureHash.subarray(0, 8)).slice(0, DATA_LETTERS);
  return inGroups(data + checkLetter(data));
}

export type TypedCode =
  | { readonly kind: 'code'; readonly code: string }
  /** Twelve letters of the alphabet whose check letter does not fit. */
  | { readonly kind: 'mistyped' }
  | { readonly kind: 'no-code' };

/** A short code as a person typed it, in the printed form. */
export function readShortCode(text: string): TypedCode {
  const dense = typedBase32(text);
  if (!CODE.test(dense)) return { kind: 'no-code' };
  const data = dense.slice(0, DATA_LETTERS);
  return dense === data + checkLetter(data) ? { kind: 'code', code: inGroups(dense) } : { kind: 'mistyped' };
}
