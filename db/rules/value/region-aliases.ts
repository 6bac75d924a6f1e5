/** Names in daily use for a region whose official name is another, by code of the Ministry of Home Affairs. */
export const REGION_ALIASES: Readonly<Record<string, readonly string[]>> = {
  '64.08.04': ['Sangata Utara', 'Sengata Utara', 'Sangatta Utr'],
  '64.08.08': ['Kongbeng'],
  '64.08.12': ['Sangata Selatan', 'Sengata Selatan', 'Sangatta Sel'],
};

/** What a search for a region compares: its official name and those in daily use, lower case. */
export function regionSearchText(code: string, name: string): string {
  return [name, ...(REGION_ALIASES[code] ?? [])].join('\n').toLowerCase();
}
