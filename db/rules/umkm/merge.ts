import { normalisePersonName } from '../value/person-name.ts';
import type { UmkmFacts } from './umkm.ts';

/** Lists of two records of one business as one: what both say of one day, year or cooperative is the kept one's. */
function joined<Item>(kept: readonly Item[], other: readonly Item[], keyOf: (item: Item) => unknown): Item[] {
  const keys = new Set(kept.map(keyOf));
  return [...kept, ...other.filter((item) => !keys.has(keyOf(item)))];
}

const isBlank = (value: unknown): boolean => value === '' || value === null;

/** Facts that belong together: one comes with the others or not at all. */
const TOGETHER = [
  ['districtCode', 'districtName', 'villageCode', 'villageName'],
  ['scaleChoice', 'scaleReason'],
] as const;
const ALONE = [
  'phone',
  'address',
  'started',
  'form',
  'sector',
  'workersMale',
  'workersFemale',
  'online',
  'assistedSince',
  'origin',
  'note',
] as const satisfies readonly (keyof UmkmFacts)[];

/**
 * Two records of one business as one: what the kept one does not say is the other's, and their lists are joined. The
 * owner is not touched.
 */
export function mergedFacts(kept: UmkmFacts, other: UmkmFacts): UmkmFacts {
  const lacking = [...ALONE.map((name) => [name] as const), ...TOGETHER].filter((names) =>
    names.every((name) => isBlank(kept[name])),
  );
  const filled = Object.fromEntries(lacking.flat().map((name) => [name, other[name]]));
  return {
    ...kept,
    ...filled,
    kbli: joined(kept.kbli, other.kbli, (code) => code),
    capitals: joined(kept.capitals, other.capitals, ({ on }) => on).toSorted((a, b) =>
      a.on < b.on ? 1 : -1,
    ),
    sales: joined(kept.sales, other.sales, ({ year }) => year).toSorted((a, b) => b.year - a.year),
    members: joined(kept.members, other.members, ({ cooperativeId }) => cooperativeId).toSorted((a, b) =>
      a.cooperativeId < b.cooperativeId ? -1 : 1,
    ),
  };
}

type Owned = Pick<UmkmFacts, 'ownerName' | 'ownerNik'> & { readonly ownerId: string | null };

/** Whose the joined record is: the kept one's owner, unless it has none, or has no NIK KTP where the same name has one. */
export function mergedOwner(kept: Owned, other: Owned): string | null {
  if (kept.ownerId === null) return other.ownerId;
  const isSameName = normalisePersonName(kept.ownerName) === normalisePersonName(other.ownerName);
  return kept.ownerNik === '' && other.ownerNik !== '' && isSameName ? other.ownerId : kept.ownerId;
}

/** Two NIK are two people, so two businesses; undefined where nothing speaks against joining them. */
export function mergeFault(kept: Owned, other: Owned): string | undefined {
  if (kept.ownerNik === '' || other.ownerNik === '' || kept.ownerNik === other.ownerNik) return undefined;
  return 'Pemilik kedua catatan berbeda NIK, jadi bukan satu usaha. Betulkan dahulu NIK yang salah, atau nyatakan bukan ganda.';
}
