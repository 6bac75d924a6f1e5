/** The lines of the calibration page stand this far from the edges, in millimetres. */
const NOMINAL_MM = 20;

/** A length as typed, with a comma or a point; undefined when it is none. */
export function readMillimetres(text: string): number | undefined {
  const plain = text.trim().replace(',', '.');
  return /^-?\d{1,3}(\.\d{1,2})?$/.test(plain) ? Number(plain) : undefined;
}

/** How far a print must be moved so that a line measured at `measured` comes to stand where it belongs. */
export function offsetFor(measured: number): number {
  return Math.round((NOMINAL_MM - measured) * 10) / 10;
}

/** What was measured when the profile was made. */
export function measuredFor(offset: number): string {
  return String(Math.round((NOMINAL_MM - offset) * 10) / 10).replace('.', ',');
}
