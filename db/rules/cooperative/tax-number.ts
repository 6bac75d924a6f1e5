/**
 * NPWP of a cooperative as 16 digits, text. Since PMK 112/2022 a legal entity's number is 0 before its old 15 digits:
 * "01.234.567.8-901.000" -> "0012345678901000". Undefined when it is neither 15 nor 16 digits.
 */
export function normaliseTaxNumber(text: string): string | undefined {
  const digits = text.replace(/[\s.-]/g, '');
  if (!/^\d{15,16}$/.test(digits)) return undefined;
  return digits.padStart(16, '0');
}
