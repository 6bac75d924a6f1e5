import type { ReadHandle } from '#db/handles.ts';
import type { OfficeRecord } from '#db/queries/office/office.ts';
import type { Region } from '#db/queries/office/region.ts';
import {
  COOPERATIVE_KINDS,
  COOPERATIVE_PATTERNS,
  SAVINGS_LOAN_KINDS,
  SAVINGS_LOAN_LABELS,
} from '#rules/cooperative/cooperative.ts';
import { FORMATION_FORMS } from '#rules/formation/formation.ts';
import { GRADES } from '#rules/evaluation/grade.ts';
import { LOCAL_CLASS_LABELS, LOCAL_CLASSES } from '#rules/evaluation/local-class.ts';
import type { RecapGrouping } from '#rules/recap/grouping.ts';
import type { RecapGroup } from '#rules/recap/table.ts';
import { distinctRegionNames } from '#rules/value/region-name.ts';
import { officeRegionsOn } from './places-on.ts';
import type { RegionDay } from './places-on.ts';

const plain = (values: readonly string[]): readonly RecapGroup[] =>
  values.map((value) => ({ key: value, label: value }));

/**
 * The lines a table of a day has whatever stands in the register: every region of the office as it was called then, every
 * word of a closed list.
 * Undefined for a grouping whose values are only those found (kelompok, sektor, petugas).
 */
export async function fixedGroups(
  read: ReadHandle,
  office: OfficeRecord,
  grouping: RecapGrouping,
  day: RegionDay,
): Promise<readonly RecapGroup[] | undefined> {
  switch (grouping) {
    case 'district':
    case 'regency':
    case 'village':
      return regionGroups(await officeRegionsOn(read, office, day), grouping);
    case 'kind':
      return plain(COOPERATIVE_KINDS);
    case 'form':
      return plain(FORMATION_FORMS);
    case 'pattern':
      return plain(COOPERATIVE_PATTERNS);
    case 'grade':
      return plain(GRADES);
    case 'savingsLoan':
      return SAVINGS_LOAN_KINDS.filter((key) => key !== '').map((key) => ({
        key,
        label: SAVINGS_LOAN_LABELS[key],
      }));
    case 'localClass':
      return LOCAL_CLASSES.map((key) => ({ key, label: LOCAL_CLASS_LABELS[key] }));
    case 'group':
    case 'sector':
    case 'officer':
    case 'kbli':
    default:
      return undefined;
  }
}

/** Values found, by name, for the groupings that have no closed list. */
export function foundGroups(keys: readonly (string | null)[]): readonly RecapGroup[] {
  const found = keys.filter((key): key is string => key !== null && key !== '');
  return plain(found.toSorted((a, b) => a.localeCompare(b, 'id')));
}

function regionGroups(regions: readonly Region[], level: Region['level']): readonly RecapGroup[] {
  const wanted = regions.filter((region) => region.level === level);
  const short = distinctRegionNames(wanted.map(({ name }) => name));
  const times = new Map<string, number>();
  for (const name of short) times.set(name, (times.get(name) ?? 0) + 1);
  const nameOf = new Map(regions.map(({ code, name }) => [code, name]));
  return wanted.map(({ code, parentCode }, index) => {
    const name = short[index] ?? code;
    // Two villages of one name stand in one table: the kecamatan tells them apart.
    const isShared = (times.get(name) ?? 0) > 1 && parentCode !== null;
    return { key: code, label: isShared ? `${name} (${nameOf.get(parentCode) ?? parentCode})` : name };
  });
}
