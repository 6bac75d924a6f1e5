/** Shown of a phone number that is long enough to hide enough of. */
const SHOWN_FIRST = 4;
const SHOWN_LAST = 2;
const LEAST_HIDDEN = 4;

function maskOne(number: string): string {
  const plain = number.replace(/[\s().-]/g, '');
  const hidden = plain.length - SHOWN_FIRST - SHOWN_LAST;
  if (hidden < LEAST_HIDDEN) return '*'.repeat(plain.length);
  return plain.slice(0, SHOWN_FIRST) + '*'.repeat(hidden) + plain.slice(-SHOWN_LAST);
}

/**
 * A phone number for lists, records and exports: "0812-3456-7895" -> "0812******95" (UU 27/2022: personal data shown
 * only for a purpose). Several numbers in one field are masked each; a number too short to hide enough of is hidden
 * whole. Masking what is masked already changes nothing. NIK KTP has its own: `maskNik` in identity-number.ts.
 */
export function maskPhone(phone: string): string {
  return phone
    .split(/([/,;])/)
    .map((part) => (/^[/,;]$/.test(part) ? ` ${part} ` : maskOne(part)))
    .join('')
    .trim();
}

/** True for what a mask made: someone sends back what the screen showed instead of a number. */
export function isMasked(text: string): boolean {
  return text.includes('*');
}
