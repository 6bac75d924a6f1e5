/**
 * Crockford's base32: digits and capitals without I, L, O and U. It survives typing and pasting (no blank, no case, no
 * sign a messenger would turn into something else) and is written in the QR's dense alphanumeric mode.
 */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Bytes as base32; the last letter is filled up with zero bits. */
export function encodeBase32(bytes: Uint8Array): string {
  let text = '';
  let held = 0;
  let bits = 0;
  for (const byte of bytes) {
    held = (held << 8) | byte;
    bits += 8;
    while (bits >= 5) {
      bits -= 5;
      text += letterOf((held >>> bits) & 31);
      held &= (1 << bits) - 1;
    }
  }
  return bits === 0 ? text : text + letterOf((held << (5 - bits)) & 31);
}

/**
 * The bytes, or undefined for any text that `encodeBase32` does not write: another sign, a letter too many, filled bits
 * that are not zero. Strict on purpose: two texts for the same bytes would let a changed text pass as unchanged.
 */
export function decodeBase32(text: string): Uint8Array | undefined {
  const bytes = new Uint8Array(Math.floor((text.length * 5) / 8));
  let held = 0;
  let bits = 0;
  let at = 0;
  for (const letter of text) {
    const value = ALPHABET.indexOf(letter);
    if (value < 0) return undefined;
    held = (held << 5) | value;
    bits += 5;
    if (bits < 8) continue;
    bits -= 8;
    bytes[at] = held >>> bits;
    at += 1;
    held &= (1 << bits) - 1;
  }
  return bits < 5 && held === 0 ? bytes : undefined;
}

/** What a person typed, as the alphabet writes it: O is 0, I and L are 1; blanks and strokes between groups go. */
export function typedBase32(text: string): string {
  return text
    .replace(/[\s\-–.]/g, '')
    .toUpperCase()
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
}

/** Letters in groups of four, as they are printed for typing. */
export function inGroups(text: string): string {
  return (text.match(/.{1,4}/g) ?? []).join('-');
}

/**
 * One letter that finds every single mistyped letter and every two letters exchanged: the letters weighted by different
 * elements of the field of 32 (x^5 + x^2 + 1). `salt` (0 to 31) tells lines apart that would otherwise be exchangeable.
 * At most 30 letters of the alphabet.
 */
export function checkLetter(text: string, salt = 0): string {
  let sum = salt;
  // Horner's scheme from the left: the weight of each letter is a different power of x.
  for (const letter of text) sum = timesX(sum) ^ Math.max(0, ALPHABET.indexOf(letter));
  return letterOf(timesX(sum));
}

function timesX(value: number): number {
  const shifted = value << 1;
  return shifted < 32 ? shifted : shifted ^ 0b100101;
}

function letterOf(value: number): string {
  return ALPHABET.charAt(value);
}
