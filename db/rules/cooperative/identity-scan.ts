/**
 * Words by which an office calls scans that show who people are: KTP, KK, SIM, a passport, a birth certificate. A number
 * may follow ("ktp2.jpg"), a letter may not ("ktpa" is another word).
 */
const SHOWS_IDENTITY =
  /(?<![\p{L}\p{N}])(?:e-?ktp|ktp(?:el)?|nik|kk|sim|paspor|passport|kartu (?:keluarga|tanda penduduk|identitas)|akta (?:kelahiran|lahir)|identitas)(?!\p{L})/iu;

/** Whether a scan is one of an identity, by what it is called: its code, kind, title and file name. */
export function showsIdentity(said: readonly string[]): boolean {
  return said.some((text) => SHOWS_IDENTITY.test(text.replaceAll(/[_-]/g, ' ')));
}
