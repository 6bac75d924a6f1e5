import { groupedBy } from './grouping.ts';
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

export interface Village {
  readonly code: string;
  readonly name: string;
}
export interface District {
  readonly code: string;
  readonly name: string;
  readonly villages: readonly Village[];
}
/** A kabupaten or kota; its name begins with that word. */
export interface Regency {
  readonly code: string;
  readonly name: string;
  readonly districts: readonly District[];
}
/** Whose lists these are; an office of a province has several kabupaten. */
export interface Office {
  readonly code: string;
  readonly isProvince: boolean;
  readonly provinceName: string;
  readonly regencies: readonly Regency[];
}

/** Four provinces: places with a level word in the name (64.02, 51.05), kota beside kabupaten of one name (35). */
export const OFFICE_CODES = [
  '64.08',
  '51.08',
  '51.05',
  '64.02',
  '35.07',
  '35.13',
  '35',
  '65.03',
  '65',
  '64',
  '51',
] as const;

type Line = readonly [code: string, above: string, name: string];

function readLines(file: string): readonly Line[] {
  const text = gunzipSync(readFileSync(`resources/region/${file}.csv.gz`)).toString('utf8');
  return text
    .split(/\r?\n/)
    .slice(1)
    .filter((line) => line !== '')
    .map((line) => {
      const [code = '', above = '', ...name] = line.split(',');
      return [code, above, name.join(',').replaceAll('"', '')];
    });
}

function byAbove(lines: readonly Line[]): ReadonlyMap<string, readonly Line[]> {
  return groupedBy(lines, ([, above]) => above);
}

/** Without those that a person could not tell apart by name. */
function distinct<Place extends { readonly name: string }>(places: readonly Place[]): Place[] {
  const times = groupedBy(places, ({ name }) => name.toLowerCase());
  return places.filter(({ name }) => times.get(name.toLowerCase())?.length === 1);
}

let read: ReadonlyMap<string, Office> | undefined;

function readOffices(): ReadonlyMap<string, Office> {
  const provinces = new Map(readLines('provinces').map(([code, name]) => [code, name]));
  const regencies = readLines('regencies');
  const districts = byAbove(readLines('districts'));
  const villages = byAbove(readLines('villages'));
  const villagesOf = (code: string) =>
    distinct((villages.get(code) ?? []).map((line) => ({ code: line[0], name: line[2] })));
  const districtsOf = (code: string) =>
    distinct(
      (districts.get(code) ?? []).map((line) => ({
        code: line[0],
        name: line[2],
        villages: villagesOf(line[0]),
      })),
    );
  const regencyOf = ([code, , name]: Line): Regency => ({ code, name, districts: districtsOf(code) });
  return new Map(
    OFFICE_CODES.map((code) => [
      code,
      {
        code,
        isProvince: code.length === 2,
        provinceName: provinces.get(code.slice(0, 2)) ?? '',
        regencies: regencies.filter((line) => line[0] === code || line[1] === code).map(regencyOf),
      },
    ]),
  );
}

/** The office of one of the codes above, with its places as the program ships them. */
export function officeOf(code: (typeof OFFICE_CODES)[number]): Office {
  read ??= readOffices();
  const office = read.get(code);
  if (office === undefined) throw new Error(`no office ${code}`);
  return office;
}

/** "Kutai Timur" of "Kabupaten Kutai Timur". */
export const bareName = (regency: Regency): string => regency.name.replace(/^(?:Kabupaten|Kota) /, '');
export const isCity = (regency: Regency): boolean => regency.name.startsWith('Kota ');
