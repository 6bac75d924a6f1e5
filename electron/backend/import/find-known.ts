import type { KnownEntry } from '#db/queries/cooperative/register-entry.ts';
import { isIdentifying } from '#rules/value/nothing.ts';
import { normaliseCooperativeName, normaliseLegalEntityNumber } from '#rules/cooperative/name.ts';

/** By what a row names its cooperative. */
export interface Sought {
  readonly name: string | null;
  readonly nikKoperasi: string | null;
  readonly legalEntityNumber: string | null;
  readonly districtCode: string | null;
}

/** The cooperative a row means, and what told it: a number, or its name in its kecamatan. */
export interface Found {
  readonly known: KnownEntry;
  readonly by: 'number' | 'name';
  /** What the register has called it: its name, and that of the duplicate by whose number it was found. */
  readonly names: readonly string[];
}

type Identified = Pick<Found, 'known' | 'names'>;

export interface Finder {
  readonly find: (row: Sought) => Found | undefined;
  /** Those of the row's name, where it says no kecamatan and more than one is called so. */
  readonly namesakesOf: (row: Sought) => readonly KnownEntry[];
}

/** A duplicate that was merged away stands for the cooperative it was merged into, however long the chain. */
function survivors(register: readonly KnownEntry[]): (known: KnownEntry) => KnownEntry {
  const byId = new Map(register.map((known) => [known.id, known]));
  const follow = (known: KnownEntry, steps: number): KnownEntry => {
    const next = byId.get(known.mergedInto ?? '');
    return next === undefined || steps === 0 ? known : follow(next, steps - 1);
  };
  return (known) => (known.mergedInto === null ? known : follow(known, register.length));
}

/**
 * Finds a cooperative by legal-entity number, then NIK Koperasi, then normalised name within its kecamatan. What stands
 * in the register itself is found before what was merged away.
 */
export function createFinder(register: readonly KnownEntry[]): Finder {
  const byNumber = new Map<string, Identified>();
  const byNik = new Map<string, Identified>();
  const byPlace = new Map<string, KnownEntry>();
  const byName = new Map<string, readonly KnownEntry[]>();
  const survivorOf = survivors(register);
  const standing = register.filter(({ mergedInto }) => mergedInto === null);
  const merged = register.filter(({ mergedInto }) => mergedInto !== null);
  for (const one of [...standing, ...merged]) {
    const known = survivorOf(one);
    const place = `${one.districtCode ?? ''}|${one.nameKey}`;
    if (isIdentifying(one.legalEntityNumber) && !byNumber.has(one.legalEntityKey))
      byNumber.set(one.legalEntityKey, { known, names: [known.name, one.name] });
    if (isIdentifying(one.nikKoperasi) && !byNik.has(one.nikKoperasi))
      byNik.set(one.nikKoperasi, { known, names: [known.name, one.name] });
    if (!byPlace.has(place)) byPlace.set(place, known);
    const namesakes = byName.get(one.nameKey) ?? [];
    if (!namesakes.includes(known)) byName.set(one.nameKey, [...namesakes, known]);
  }
  const namesakesOf = ({ name, districtCode }: Sought): readonly KnownEntry[] =>
    districtCode === null && name !== null ? (byName.get(normaliseCooperativeName(name)) ?? []) : [];
  const find = (row: Sought): Found | undefined => {
    const nameKey = normaliseCooperativeName(row.name ?? '');
    const byIdentity =
      byNumber.get(normaliseLegalEntityNumber(row.legalEntityNumber ?? '')) ??
      byNik.get(row.nikKoperasi ?? '');
    if (byIdentity) return { ...byIdentity, by: 'number' };
    // Without a kecamatan only a name that occurs once can be meant.
    const [only, ...others] = namesakesOf(row);
    const named =
      byPlace.get(`${row.districtCode ?? ''}|${nameKey}`) ?? (others.length === 0 ? only : undefined);
    return named && { known: named, by: 'name', names: [named.name] };
  };
  return { find, namesakesOf };
}
