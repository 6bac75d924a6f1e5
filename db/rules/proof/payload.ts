import { decodeBase32, encodeBase32 } from '../value/base32.ts';
import { addDays, dayNumber, toPlainDate } from '../value/plain-date.ts';
import type { PlainDate } from '../value/plain-date.ts';

/** Kinds of paper that carry a proof. The place in the list is the number inside the QR: only ever add at the end. */
export const PROOF_KINDS = [
  'award-certificate',
  'training-certificate',
  'award-letter',
  'decree',
  'invitation',
  'cover-letter',
  'receipt',
  'attendance-list',
  'warning',
  'assignment',
  'formation-letter',
  'statement',
  'letter',
  'minutes',
  'internal-note',
  'announcement',
  'report',
  'meeting-paper',
] as const;
export type ProofKind = (typeof PROOF_KINDS)[number];

export const PROOF_KIND_NAMES = {
  'award-certificate': 'Piagam penghargaan',
  'training-certificate': 'Sertifikat pelatihan',
  'award-letter': 'Surat penghargaan',
  decree: 'Keputusan',
  invitation: 'Undangan',
  'cover-letter': 'Surat pengantar',
  receipt: 'Tanda terima',
  'attendance-list': 'Daftar hadir',
  warning: 'Surat teguran',
  assignment: 'Surat tugas',
  'formation-letter': 'Surat berkas pendirian',
  statement: 'Surat keterangan',
  letter: 'Surat dinas',
  minutes: 'Berita acara',
  'internal-note': 'Nota dinas',
  announcement: 'Pengumuman',
  report: 'Laporan',
  'meeting-paper': 'Naskah rapat anggota',
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
  /** Whom the paper is for, as printed: a cooperative, a participant, the receiver of a letter. */
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
/**
 * Papers other than award certificates: a checker made before they had a QR knows their text for another program's,
 * where the first prefix would let it call a good paper altered.
 */
const LATER_PREFIX = 'MEJA2:';
const KNOWN_LAYOUTS = 2;
const prefixOf = (kind: ProofKind): string => (kind === 'award-certificate' ? PROOF_PREFIX : LATER_PREFIX);
const SIGNATURE_BYTES = 64;
const FIXED_BYTES = 9;
/** Behind the four bytes of the key. */
const KIND_AT = 4;
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
    ...utf8(prefixOf(facts.kind)),
    ...keyBytes,
    kind,
    facts.isSample ? SAMPLE : 0,
    day >>> 16,
    (day >>> 8) & 255,
    day & 255,
    ...texts.flatMap((text) => [text.length >>> 8, text.length & 255, ...text]),
  ]);
}

/**
 * The text of the QR. With the address of the page that the office has put on the web any phone opens it there; what is
 * signed stays the same.
 */
export function proofText(signedBytes: Uint8Array, signature: Uint8Array, pageAddress = ''): string {
  const prefix = String.fromCharCode(...signedBytes.subarray(0, PROOF_PREFIX.length));
  const body = signedBytes.subarray(PROOF_PREFIX.length);
  const text = prefix + encodeBase32(Uint8Array.from([...body, ...signature]));
  return pageAddress === '' ? text : `${pageAddress}#${text}`;
}

const PAGE_ADDRESS = /^https:\/\/[^#]*#/i;

/** Without blanks, which mail programs add, and without the address of the page. */
function bareText(text: string): string {
  return text.replace(/\s/g, '').replace(PAGE_ADDRESS, '');
}

/** Does the text claim to be a QR of this program, whole or not, of whatever layout. */
export function isProofText(text: string): boolean {
  return /^MEJA\d+:/.test(bareText(text));
}

/** A layout or a kind of paper that this program, or the page it once saved, does not know yet. */
export function isNewerProof(text: string): boolean {
  const dense = bareText(text);
  const layout = /^MEJA(\d{1,6}):/.exec(dense);
  if (!layout) return false;
  if (Number(layout[1]) > KNOWN_LAYOUTS) return true;
  const bytes = dense.startsWith(LATER_PREFIX) ? decodeBase32(dense.slice(LATER_PREFIX.length)) : undefined;
  return (bytes?.[KIND_AT] ?? 0) >= PROOF_KINDS.length;
}

/**
 * Takes a QR text apart, strictly: undefined when anything is missing, left over or out of range. Blanks are allowed,
 * because mail programs break long lines, and the address of the page before it. Says nothing yet about the signature.
 */
export function readProof(text: string): ReadProof | undefined {
  const dense = bareText(text);
  const prefix = dense.slice(0, PROOF_PREFIX.length);
  const bytes = decodeBase32(dense.slice(PROOF_PREFIX.length));
  if (!bytes || bytes.length < FIXED_BYTES + SIGNATURE_BYTES) return undefined;
  const body = bytes.subarray(0, bytes.length - SIGNATURE_BYTES);
  const facts = readFacts(body);
  if (!facts || prefixOf(facts.kind) !== prefix) return undefined;
  return {
    facts,
    signedBytes: Uint8Array.from([...utf8(prefix), ...body]),
    signature: bytes.slice(bytes.length - SIGNATURE_BYTES),
  };
}

function readFacts(body: Uint8Array): ProofFacts | undefined {
  const at = (index: number): number => body[index] ?? 0;
  const kind = PROOF_KINDS[at(KIND_AT)];
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
