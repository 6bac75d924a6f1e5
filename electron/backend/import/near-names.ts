import { isNearName, nearNameKeys } from '#rules/cooperative/near-name.ts';
import { otherNumbers } from '#rules/cooperative/name.ts';

/** A cooperative as far as its name and place may be mistaken for another's. */
export interface Named {
  readonly name: string;
  readonly districtCode: string | null;
  readonly villageName: string | null;
  readonly legalEntityNumber: string | null;
  readonly nikKoperasi: string | null;
}

/** A fashion of names ("Merah Putih …") is no double: more than this many under one key say nothing. */
const MOST_ALIKE = 200;

const comparable = (village: string | null): string =>
  (village ?? '').toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** Villages that are told and differ part two cooperatives; one that is not told parts nothing. */
function mayBeSamePlace(one: Named, other: Named): boolean {
  const [first, second] = [comparable(one.villageName), comparable(other.villageName)];
  return first === '' || second === '' || first === second;
}

/** Two numbers of their own make two cooperatives, however near their names are. */
const hasOtherNumber = (one: Named, other: Named): boolean => otherNumbers(one, other).length > 0;

export interface NearNames<Item extends Named> {
  readonly add: (item: Item) => void;
  /** The first one whose name and place are near enough to ask a person. */
  readonly find: (sought: Named) => Item | undefined;
}

const keysOf = ({ name, districtCode }: Named): readonly string[] =>
  nearNameKeys(name).map((key) => `${districtCode ?? ''}|${key}`);

const isNear = (sought: Named, item: Named): boolean =>
  isNearName(sought.name, item.name) && mayBeSamePlace(sought, item) && !hasOtherNumber(sought, item);

/** Cooperatives by what near names of one kecamatan share. */
export function nearNames<Item extends Named>(): NearNames<Item> {
  const byKey = new Map<string, Item[]>();
  return {
    add: (item) => {
      for (const key of keysOf(item)) {
        const known = byKey.get(key);
        if (known) known.push(item);
        else byKey.set(key, [item]);
      }
    },
    find: (sought) => {
      for (const key of keysOf(sought)) {
        const alike = byKey.get(key) ?? [];
        const near = alike.length > MOST_ALIKE ? undefined : alike.find((item) => isNear(sought, item));
        if (near) return near;
      }
      return undefined;
    },
  };
}
