/** What the first bytes say a file is; the name and its ending are never believed. */
export type FileFormat = 'zip' | 'ole' | 'text' | 'other';

/** Beginnings of files that people pick by mistake: pictures, PDF, programs, other archives, rich text. */
const OTHER_BEGINNINGS: readonly (readonly number[])[] = [
  [0x25, 0x50, 0x44, 0x46], // %PDF
  [0x89, 0x50, 0x4e, 0x47], // PNG
  [0xff, 0xd8, 0xff], // JPEG
  [0x47, 0x49, 0x46, 0x38], // GIF
  [0x4d, 0x5a], // Windows program
  [0x7f, 0x45, 0x4c, 0x46], // Linux program
  [0x52, 0x61, 0x72, 0x21], // RAR
  [0x37, 0x7a, 0xbc, 0xaf], // 7z
  [0x1f, 0x8b], // gzip
  [0x7b, 0x5c, 0x72, 0x74, 0x66], // {\rtf
];
const ZIP_BEGINNINGS: readonly (readonly number[])[] = [
  [0x50, 0x4b, 0x03, 0x04],
  [0x50, 0x4b, 0x05, 0x06],
];
const OLE_BEGINNING: readonly number[] = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const PROBE_BYTES = 65_536;

function startsWith(bytes: Uint8Array, beginning: readonly number[]): boolean {
  return beginning.every((byte, index) => bytes[index] === byte);
}

function hasUtf16Mark(bytes: Uint8Array): boolean {
  return startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff]);
}

/** Text may carry a stray control character; in pictures and programs they are everywhere. */
const MOST_CONTROL_BYTES = 0.03;

/** Control characters other than tab and line ends hardly occur in text. */
function hasControlBytes(bytes: Uint8Array): boolean {
  const probe = bytes.subarray(0, PROBE_BYTES);
  const isControl = (byte: number): boolean =>
    byte < 0x09 || (byte > 0x0d && byte < 0x20 && byte !== 0x1a && byte !== 0x1b);
  const found = probe.reduce((count, byte) => (isControl(byte) ? count + 1 : count), 0);
  return found > Math.max(1, probe.length * MOST_CONTROL_BYTES);
}

/** Half of the bytes are zero, on one side only: UTF-16 whose mark was lost. */
export function unmarkedUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const probe = bytes.subarray(0, 512 - (512 % 2));
  let [even, odd] = [0, 0];
  probe.forEach((byte, index) => {
    if (byte !== 0) return;
    if (index % 2 === 0) even += 1;
    else odd += 1;
  });
  const half = probe.length / 2;
  if (odd > half * 0.7 && even < half * 0.1) return 'utf-16le';
  if (even > half * 0.7 && odd < half * 0.1) return 'utf-16be';
  return null;
}

export function detectFormat(bytes: Uint8Array): FileFormat {
  if (ZIP_BEGINNINGS.some((beginning) => startsWith(bytes, beginning))) return 'zip';
  if (startsWith(bytes, OLE_BEGINNING)) return 'ole';
  if (OTHER_BEGINNINGS.some((beginning) => startsWith(bytes, beginning))) return 'other';
  if (hasUtf16Mark(bytes) || unmarkedUtf16(bytes) !== null) return 'text';
  return hasControlBytes(bytes) ? 'other' : 'text';
}
