import { setImmediate } from 'node:timers/promises';
import type { OutputOf } from '#contract/index.ts';
import type { ReadHandle } from '#db/handles.ts';
import {
  listDismissed,
  listNamedRecords,
  listPairMembers,
  listPairsByNumber,
} from '#db/queries/duplicates/duplicate.ts';
import type { NamedRecord, Pair } from '#db/queries/duplicates/duplicate.ts';
import { similarPairs } from '#rules/value/similar-name.ts';
import type { NameLikeness } from '#rules/value/similar-name.ts';

type Duplicates = OutputOf<'duplicate.find'>;
type Why = Duplicates[number]['why'];

interface Found extends Pair {
  readonly why: Why;
  readonly message: string;
}

const LIKENESS: Readonly<Record<NameLikeness, string>> = {
  same: 'Nama sama di kecamatan yang sama.',
  swapped: 'Nama mirip di kecamatan yang sama: kata-katanya sama, urutannya berbeda.',
  'one-letter': 'Nama mirip di kecamatan yang sama: berbeda satu huruf.',
};

/** Possible doubles, the surest first: same numbers, then same names, then names that are alike. */
export async function findDuplicates(read: ReadHandle, limit: number): Promise<Duplicates> {
  const found = new Map<string, Found>();
  const add = (pair: Pair, why: Why, message: string): void => {
    const key = `${pair.firstId} ${pair.secondId}`;
    if (found.size < limit && !found.has(key)) found.set(key, { ...pair, why, message });
  };
  for (const pair of await listPairsByNumber(read, 'legal_entity_key', limit)) {
    add(pair, 'legalEntityNumber', 'Nomor badan hukum sama.');
  }
  for (const pair of await listPairsByNumber(read, 'nik_koperasi', limit)) {
    add(pair, 'nikKoperasi', 'NIK Koperasi sama.');
  }
  if (found.size < limit) {
    const dismissed = await listDismissed(read);
    for (const { likeness, ...pair } of await alikeNames(read)) {
      if (!dismissed.has(`${pair.firstId} ${pair.secondId}`)) add(pair, 'name', LIKENESS[likeness]);
    }
  }
  const pairs = [...found.values()];
  const members = await listPairMembers(
    read,
    pairs.flatMap(({ firstId, secondId }) => [firstId, secondId]),
  );
  return pairs.flatMap(({ firstId, secondId, why, message }) => {
    const [first, second] = [members.get(firstId), members.get(secondId)];
    return first && second ? [{ why, message, first, second }] : [];
  });
}

const SUREST_FIRST: readonly NameLikeness[] = ['same', 'swapped', 'one-letter'];

async function alikeNames(
  read: ReadHandle,
): Promise<readonly (Pair & { readonly likeness: NameLikeness })[]> {
  const byDistrict = new Map<string, NamedRecord[]>();
  for (const record of await listNamedRecords(read)) {
    const district = byDistrict.get(record.districtCode);
    if (district) district.push(record);
    else byDistrict.set(record.districtCode, [record]);
  }
  const alike: (Pair & { readonly likeness: NameLikeness })[] = [];
  for (const records of byDistrict.values()) {
    for (const { first, second, likeness } of similarPairs(records.map(({ nameKey }) => nameKey))) {
      const [firstId = '', secondId = ''] = [records[first]?.id ?? '', records[second]?.id ?? ''].toSorted();
      alike.push({ firstId, secondId, likeness });
    }
    // A large register takes a second; whoever works meanwhile is answered between two kecamatan.
    await setImmediate();
  }
  return alike.sort((a, b) => SUREST_FIRST.indexOf(a.likeness) - SUREST_FIRST.indexOf(b.likeness));
}
