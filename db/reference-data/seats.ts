/**
 * Where the government of a region sits, by region code: what a letter names before its date. Seats as the laws that
 * formed these regions name them (ibu kota), written down for Kalimantan Timur and Kalimantan Utara; elsewhere the
 * office is asked. A kota sits in itself.
 */
const SEATS: ReadonlyMap<string, string> = new Map([
  ['64', 'Samarinda'],
  ['64.01', 'Tanah Grogot'],
  ['64.02', 'Tenggarong'],
  ['64.03', 'Tanjung Redeb'],
  ['64.07', 'Sendawar'],
  ['64.08', 'Sangatta'],
  ['64.09', 'Penajam'],
  ['64.11', 'Ujoh Bilang'],
  ['65', 'Tanjung Selor'],
  ['65.01', 'Tanjung Selor'],
  ['65.02', 'Malinau'],
  ['65.03', 'Nunukan'],
  ['65.04', 'Tideng Pale'],
]);

const KOTA = /^Kota (?:Administrasi )?/;

/** The seat of a province, kabupaten or kota, where it is known. */
export function seatOfRegion({
  code,
  name,
}: {
  readonly code: string;
  readonly name: string;
}): string | undefined {
  return KOTA.test(name) ? name.replace(KOTA, '') : SEATS.get(code);
}
