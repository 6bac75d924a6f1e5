/** "Kabupaten Bulungan" is printed "Bulungan" in tables and datelines; "Kota Tarakan" "Tarakan". */
export function shortRegionName(name: string): string {
  return name.replace(/^(Kabupaten|Kota)( Administrasi)? /, '');
}

/**
 * Short names for a column of regions. Two that would read the same (Kabupaten Bogor and Kota Bogor) keep their full
 * names, because a table must not show one label for two places.
 */
export function distinctRegionNames(names: readonly string[]): readonly string[] {
  const seen = new Map<string, number>();
  for (const name of names) seen.set(shortRegionName(name), (seen.get(shortRegionName(name)) ?? 0) + 1);
  return names.map((name) => ((seen.get(shortRegionName(name)) ?? 0) > 1 ? name : shortRegionName(name)));
}
