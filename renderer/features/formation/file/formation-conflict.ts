import type { ChangedField } from '#contract/errors.ts';
import { typedText } from '../../../lib/conflict.ts';
import type { Rows } from '../../../parts/grid/grid-place.ts';
import type { FormationEntry } from '../entry/formation-entry.ts';

const NAMES = ['name', 'form', 'kind', 'pattern', 'meetingOn', 'regionCode'] as const;
const SWITCHES = ['isVillageProgramme', 'hasSavingsUnit'] as const;
const GRIDS = ['founders', 'founderCooperatives', 'officers', 'supervisors'] as const;

/** The first column of a grid: names. */
const namesIn = (rows: Rows): string =>
  rows
    .map((row) => row[0] ?? '')
    .filter((name) => name.trim() !== '')
    .join(', ');

const isOneOf = <Name extends string>(names: readonly Name[], name: string): name is Name =>
  names.some((one) => one === name);

const particularOf = (name: string): string | undefined => name.match(/^particulars\.(.*)$/)?.[1];

/** What the editor says for a field of the file; undefined where only the form itself can show it. */
export function mineOf(entry: FormationEntry, name: string): string | undefined {
  if (isOneOf(NAMES, name)) return entry[name] ?? '';
  if (isOneOf(SWITCHES, name)) return entry[name] ? 'ya' : 'tidak';
  if (isOneOf(GRIDS, name)) return namesIn(entry[name]);
  const particular = particularOf(name);
  if (particular === undefined) return undefined;
  return Object.entries(entry.particulars).find(([field]) => field === particular)?.[1];
}

/** The entry with these fields as the stored file has them; lists are changed in the form alone. */
export function takenOver(entry: FormationEntry, fields: readonly ChangedField[]): Partial<FormationEntry> {
  let { particulars } = entry;
  const changes: Record<string, string | boolean> = {};
  for (const { name, value } of fields) {
    if (value === undefined) continue;
    const particular = particularOf(name);
    if (particular !== undefined && Object.hasOwn(particulars, particular))
      particulars = { ...particulars, [particular]: typedText(value) };
    else if (isOneOf(SWITCHES, name)) changes[name] = value === 'true';
    else if (isOneOf(NAMES, name)) changes[name] = typedText(value);
    if (name === 'regionCode') changes['districtCode'] = value.split('.').slice(0, 3).join('.');
  }
  // The stored file's own words are the editor's own choices.
  return { ...(changes as Partial<FormationEntry>), particulars };
}
