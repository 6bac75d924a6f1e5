/** Excel's limit for the name of a sheet. */
const MAX_LENGTH = 31;

function allowed(name: string): string {
  const plain = name
    .replace(/[\][*?/\\:\p{Cc}]/gu, '_')
    .replace(/^'+|'+$/g, '')
    .trim()
    .slice(0, MAX_LENGTH);
  return plain === '' || plain.toLowerCase() === 'history' ? 'Lembar' : plain;
}

/** Names that Excel accepts, one for each given; ODS allows longer and freer ones. A name that is fine stays. */
export function excelSheetNames(names: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const base = allowed(name);
    let candidate = base;
    for (let number = 2; taken.has(candidate.toLowerCase()); number += 1) {
      const suffix = ` (${String(number)})`;
      candidate = base.slice(0, MAX_LENGTH - suffix.length) + suffix;
    }
    taken.add(candidate.toLowerCase());
    return candidate;
  });
}
