import type { ReadHandle } from '#db/handles.ts';
import { listKnown } from '#db/queries/umkm/import.ts';
import type { KnownUmkm } from '#db/queries/umkm/import.ts';
import { listProductsOf } from '#db/queries/umkm/product.ts';
import type { Umkm } from '#db/queries/umkm/umkm.ts';
import { umkmKey } from '#rules/umkm/umkm.ts';
import { normalisePersonName } from '#rules/value/person-name.ts';
import type { Reason } from '#rules/value/reason.ts';
import type { ReadUmkm } from './read-row.ts';

/** What becomes of a row. */
export type PlannedRow = ReadUmkm &
  (
    | { readonly verdict: 'add' }
    /** A business of the register, by owner and name or by name and place. */
    | { readonly verdict: 'known'; readonly id: string }
    | { readonly verdict: 'refuse' }
  );

const keyed = (...parts: readonly string[]): string => parts.join('\u001F');

/** By what a business is told from others: its owner's NIK with its name, its name with its place. */
function keysOf({ facts }: ReadUmkm): readonly string[] {
  const name = umkmKey(facts.name);
  const place = facts.villageCode ?? facts.districtCode ?? '';
  const owner = normalisePersonName(facts.ownerName ?? '');
  return [
    ...((facts.ownerNik ?? '') === '' ? [] : [keyed('nik', facts.ownerNik ?? '', name)]),
    ...(place === '' ? [] : [keyed('place', place, name, owner)]),
    ...(place === '' && owner !== '' ? [keyed('owner', owner, name)] : []),
  ];
}

const isRefused = ({ reasons }: ReadUmkm): boolean => reasons.some(({ level }) => level === 'refuse');

/** Whether a record can be the row's: of one name and place, with no NIK or owner that says otherwise. */
function isSame({ facts }: ReadUmkm, known: KnownUmkm): boolean {
  const [nik, owner] = [facts.ownerNik ?? '', normalisePersonName(facts.ownerName ?? '')];
  if (nik !== '' && known.ownerNik !== '') return nik === known.ownerNik;
  const place = facts.villageCode ?? facts.districtCode ?? '';
  const isSamePlace =
    place !== '' &&
    (place === known.place || facts.districtCode === known.place || place === known.districtCode);
  const isSameOwner = owner === '' || known.ownerKey === '' || owner === known.ownerKey;
  return (
    isSameOwner &&
    (isSamePlace || (owner !== '' && owner === known.ownerKey && (place === '' || known.place === '')))
  );
}

const twice = (first: number): Reason => ({
  code: 'GANDA_DALAM_BERKAS',
  level: 'refuse',
  message: `Usaha ini sudah ada pada baris ${String(first)}; baris ini tidak diambil.`,
});
const several = (count: number): Reason => ({
  code: 'GANDA_DI_REGISTER',
  level: 'refuse',
  message: `Ada ${String(count)} usaha dengan nama ini di register. Gabungkan dahulu yang ganda, atau betulkan nama di berkas.`,
});

/** Every row with what becomes of it; a business that stands twice in the file is taken once. */
export async function planRows(read: ReadHandle, rows: readonly ReadUmkm[]): Promise<readonly PlannedRow[]> {
  const register = new Map<string, KnownUmkm[]>();
  for (const known of await listKnown(read))
    register.set(known.nameKey, [...(register.get(known.nameKey) ?? []), known]);
  const seen = new Map<string, number>();
  const taken = new Set<string>();
  return rows.map((one): PlannedRow => {
    if (isRefused(one)) return { ...one, verdict: 'refuse' };
    const keys = keysOf(one);
    const first = keys.map((key) => seen.get(key)).find((row) => row !== undefined);
    if (first !== undefined) return { ...one, reasons: [...one.reasons, twice(first)], verdict: 'refuse' };
    for (const key of keys) seen.set(key, one.row);
    const matches = (register.get(umkmKey(one.facts.name)) ?? []).filter((known) => isSame(one, known));
    const [known] = matches;
    if (!known) return { ...one, verdict: 'add' };
    if (matches.length > 1 || taken.has(known.id))
      return { ...one, reasons: [...one.reasons, several(matches.length)], verdict: 'refuse' };
    taken.add(known.id);
    return { ...one, verdict: 'known', id: known.id };
  });
}

/** Figures of the file stand over those of the same day or year; the others stay. */
function joined<Item>(
  known: readonly Item[],
  said: readonly Item[] | undefined,
  keyOf: (one: Item) => unknown,
) {
  const keys = new Set((said ?? []).map(keyOf));
  return [...(said ?? []), ...known.filter((one) => !keys.has(keyOf(one)))];
}

/**
 * What a row makes of a business that is known: what the row says stands over it, lists are joined, and of the owner only
 * what was not known is added.
 */
export function updated(known: Umkm, { facts }: ReadUmkm): Umkm {
  const { ownerName, ownerNik, ownerSex, ownerAddress, capitals, sales, members, kbli, ...plain } = facts;
  // An amount that is known already is not stated anew on the day of the import.
  const newCapitals = (capitals ?? []).filter(({ amount }) => amount !== known.capitals[0]?.amount);
  const newSales = (sales ?? []).filter(
    ({ year, amount }) => known.sales.find((one) => one.year === year)?.amount !== amount,
  );
  const isNamed = known.ownerName !== '';
  return {
    ...known,
    ...plain,
    name: known.name,
    ...(plain.districtCode !== undefined &&
    plain.villageCode === undefined &&
    plain.districtCode === known.districtCode
      ? { villageCode: known.villageCode }
      : {}),
    ownerName: isNamed ? known.ownerName : (ownerName ?? ''),
    ownerNik: known.ownerNik === '' ? (ownerNik ?? '') : known.ownerNik,
    ownerSex: known.ownerSex ?? ownerSex ?? null,
    ownerAddress: known.ownerAddress === '' ? (ownerAddress ?? '') : known.ownerAddress,
    kbli: joined(known.kbli, undefined, (code) => code).concat(
      (kbli ?? []).filter((code) => !known.kbli.includes(code)),
    ),
    capitals: joined(known.capitals, newCapitals, ({ on }) => on),
    sales: joined(known.sales, newSales, ({ year }) => year),
    members: joined(
      known.members,
      (members ?? []).filter(
        ({ cooperativeId }) => !known.members.some((one) => one.cooperativeId === cooperativeId),
      ),
      ({ cooperativeId }) => cooperativeId,
    ),
  };
}

/** Products of the row that the business does not have yet. */
export async function newProducts(read: ReadHandle, id: string, { products }: ReadUmkm) {
  const known = new Set((await listProductsOf(read, id)).map(({ name }) => umkmKey(name)));
  return products.filter(({ name }) => !known.has(umkmKey(name)));
}
