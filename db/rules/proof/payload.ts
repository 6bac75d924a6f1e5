import { decodeBase32, encodeBase32 } from '../value/base32.ts';
import { addDays, dayNumber, toPlainDate } from '../value/plain-date.ts';
import type { PlainDate } from '../value/plain-date.ts';

/** Kinds of paper that carry a proof. The place in the list is the number inside the QR: only ever add at the end. */
export const PROOF_KINDS = ['award-certificate'] as const;
export type ProofKind = (typeof PROOF_KINDS)[number];

export const PROOF_KIND_NAMES = {
  'award-certificate': 'Piagam penghargaan',
} as const satisfies Record<ProofKind, string>;

/** What the QR of a paper says and the office's key signs. */
export interface ProofFacts {
  /** First four bytes of the SHA-256 of the public key, 8 hexadecimal digits. */
  readonly keyId: string;
  readonly kind: ProofKind;
  /** Printed by the sample office, for practice. */
  readonly isSample: boolean;
  readonly on: PlainDate;
  /** Region code of the office, "64.08". */
  readonly regionCode: string;
  /** The number as printed. */
  readonly number: string;
  /** The cooperative's name as printed. */
  readonly name: string;
}

export interface ReadProof {
  readonly facts: ProofFacts;
  /** What the signature is over: the prefix and the packed facts. */
  readonly signedBytes: Uint8Array;
  readonly signature: Uint8Array;
}

/** Stands before every QR text of this program; the figure is the version of the layout. */
export const PROOF_PREFIX = 'MEJA1:';
const SIGNATURE_BYTES = 64;
const FIXED_BYTES = 9;
/** Every day of the calendar fits in three bytes from here. */
const EPOCH = toPlainDate('0001-01-01');
const SAMPLE = 1;

/** The bytes to sign. @throws RangeError on what is no key id, or a text over 65,535 bytes */
export function proofBytes(facts: ProofFacts): Uint8Array {
  const day = dayNumber(facts.on) - dayNumber(EPOCH);
  if (!/^[0-9a-f]{8}$/.test(facts.keyId)) throw new RangeError('no key id');
  const keyBytes = (facts.keyId.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16));
  const texts = [facts.regionCode, facts.number, facts.name].map(utf8);
  const kind = PROOF_KINDS.indexOf(facts.kind);
  return Uint8Array.from([
    ...utf8(PROOF_PREFIX),
    ...keyBytes,
    kind,
    facts.isSample ? SAMPLE : 0,
    day >>> 16,
    (day >>> 8) & 255,
    day & 255,
    ...texts.flatMap((text) => [text.length >>> 8, text.length & 255, ...text]),
  ]);
}

/** The text of the QR. */
export function proofText(signedBytes: Uint8Array, signature: Uint8Array): string {
  const body = signedBytes.subarray(PROOF_PREFIX.length);
  return PROOF_PREFIX + encodeBase32(Uint8Array.from([...body, ...signature]));
}

/** Does the text claim to be a QR of this program, whole or not. */
export function isProofText(text: string): boolean {
  return text.replace(/\s/g, '').startsWith(PROOF_PREFIX);
}

/**
 * Takes a QR text apart, strictly: undefined when anything is missing, left over or out of range. Blanks are allowed,
 * because mail programs break long lines. Says nothing yet about the signature.
 */
export function readProof(text: string): ReadProof | undefined {
  const dense = text.replace(/\s/g, '');
  if (!dense.startsWith(PROOF_PREFIX)) return undefined;
  const bytes = decodeBase32(dense.slice(PROOF_PREFIX.length));
  if (!bytes || bytes.length < FIXED_BYTES + SIGNATURE_BYTES) return undefined;
  const body = bytes.subarray(0, bytes.length - SIGNATURE_BYTES);
  const facts = readFacts(body);
  if (!facts) return undefined;
  return {
    facts,
    signedBytes: Uint8Array.from([...utf8(PROOF_PREFIX), ...body]),
    signature: bytes.slice(bytes.length - SIGNATURE_BYTES),
  };
}

function readFacts(body: Uint8Array): ProofFacts | undefined {
  const at = (index: number): number => body[index] ?? 0;
  const kind = PROOF_KINDS[at(4)];
  const flags = at(5);
  const texts = readTexts(body);
  if (kind === undefined || flags > SAMPLE || texts === undefined) return undefined;
  const [regionCode = '', number = '', name = ''] = texts;
  return {
    keyId: Array.from(body.subarray(0, 4), (byte) => byte.toString(16).padStart(2, '0')).join(''),
    kind,
    isSample: flags === SAMPLE,
    on: addDays(EPOCH, (at(6) << 16) | (at(7) << 8) | at(8)),
    regionCode,
    number,
    name,
  };
}

/** The three texts, exactly filling the rest. */
function readTexts(body: Uint8Array): readonly string[] | undefined {
  const texts: string[] = [];
  let at = FIXED_BYTES;
  while (texts.length < 3) {
    const length = ((body[at] ?? 0) << 8) | (body[at + 1] ?? 0);
    const end = at + 2 + length;
    if (end > body.length) return undefined;
    const text = fromUtf8(body.subarray(at + 2, end));
    if (text === undefined) return undefined;
    texts.push(text);
    at = end;
  }
  return at === body.length ? texts : undefined;
}

/** UTF-8 by the language's own means: rules use nothing of Node or of the page. */
function utf8(text: string): readonly number[] {
  const whole = text.normalize('NFC').replace(/\p{Cs}/gu, '\uFFFD');
  const escaped = encodeURIComponent(whole);
  const bytes = Array.from(escaped.matchAll(/%(..)|[^%]/g), ([sign, hex]) =>
    hex === undefined ? sign.charCodeAt(0) : Number.parseInt(hex, 16),
  );
  if (bytes.length > 65_535) throw new RangeError('proof text too long');
  return bytes;
}

function fromUtf8(bytes: Uint8Array): string | undefined {
  try {
    return decodeURIComponent(Array.from(bytes, (byte) => `%${byte.toString(16).padStart(2, '0')}`).join(''));
  } catch {
    return undefined;
  }
}
