import { AppError } from '#contract/errors.ts';
import type { CheckedInputOf, OutputOf } from '#contract/index.ts';
import type { ReadHandle, WriteHandle } from '#db/handles.ts';
import { insertRules } from '#db/queries/office/dated-rule.ts';
import { findOffice, insertOffice } from '#db/queries/office/office.ts';
import { insertRegions } from '#db/queries/office/region.ts';
import type { Region } from '#db/queries/office/region.ts';
import { insertSignatory } from '#db/queries/office/signatory.ts';
import { loadProvince, REGION_DATASET } from '#db/reference-data/regions.ts';
import { seatOfRegion } from '#db/reference-data/seats.ts';
import { STANDARD_RULES } from '#rules/rule-book/standard-rules.ts';
import { shortRegionName } from '#rules/value/region-name.ts';
import { regionFolder } from './region-folder.ts';
import type { Folders } from '../base/folders.ts';

type SetUp = CheckedInputOf<'office.setUp'>;

const DEFAULT_OFFICE_NAME = 'Dinas Koperasi dan UKM';

/** Makes the one office of an empty database: its province's regions, identity, first signatory, standard rules. */
export async function setUpOffice(
  handles: { readonly read: ReadHandle; readonly write: WriteHandle },
  setUp: SetUp & { readonly isSample: boolean },
  folders: Folders,
  at: string,
): Promise<OutputOf<'office.setUp'>> {
  const { read, write } = handles;
  const existing = await findOffice(read);
  if (existing) {
    throw new AppError('OFFICE_ALREADY_SET_UP', {
      facts: { dinas: `${existing.name} ${existing.regionName}` },
    });
  }
  const { regionCode } = setUp;
  const regions = loadProvince(regionFolder(folders), regionCode.slice(0, 2));
  const own = regions.find((region) => region.code === regionCode);
  if (!own) throw new AppError('REGION_UNKNOWN', { facts: { kode: regionCode } });
  await insertRegions(write, regions, REGION_DATASET);
  const level = own.level === 'province' ? 'province' : 'regency';
  const { city, citySource } = cityOf(setUp, own);
  const identity = { ...identityOf(setUp, own), city };
  await insertOffice(write, { ...identity, regionCode, level, isSample: setUp.isSample }, at);
  await insertRules(write, STANDARD_RULES);
  if (setUp.signatory) await insertSignatory(write, setUp.signatory);
  const within = regions.filter((region) => region.code.startsWith(`${regionCode}.`));
  const countOf = (wanted: Region['level']) => within.filter((region) => region.level === wanted).length;
  return {
    regionCode,
    level,
    regencyCount: level === 'province' ? countOf('regency') : 0,
    districtCount: countOf('district'),
    villageCount: countOf('village'),
    city,
    citySource,
  };
}

/** What the region's own name says of the letterhead. */
export function proposedIdentity(own: Region) {
  const { level, name } = own;
  return {
    governmentName: level === 'province' ? `Pemerintah Provinsi ${name}` : `Pemerintah ${name}`,
    city: proposedCity(own).city,
  };
}

/** Where letters are given, unless somebody says: the region's seat where it is known, and only then the region's own name. */
function proposedCity(own: Region): Pick<OutputOf<'office.setUp'>, 'city' | 'citySource'> {
  const seat = seatOfRegion(own);
  if (seat !== undefined) return { city: seat, citySource: 'seat' };
  return { city: shortRegionName(own.name), citySource: 'region' };
}

function cityOf(setUp: SetUp, own: Region): Pick<OutputOf<'office.setUp'>, 'city' | 'citySource'> {
  if (setUp.city !== undefined && setUp.city !== '') return { city: setUp.city, citySource: 'given' };
  return proposedCity(own);
}

/** What the clerk left open is proposed from the region's own name; all of it can be edited later. */
function identityOf(setUp: SetUp, own: Region) {
  const proposed = proposedIdentity(own);
  const { address, postalCode, phone, email, website } = setUp;
  const name = setUp.name ?? DEFAULT_OFFICE_NAME;
  return {
    governmentName: setUp.governmentName ?? proposed.governmentName,
    name,
    unitCode: setUp.unitCode ?? unitCodeOf(name),
    address,
    postalCode,
    phone,
    email,
    website,
  };
}

/** "Dinas Koperasi dan UKM" is written DKUKM in letter numbers: initials, and abbreviations whole. */
function unitCodeOf(officeName: string): string {
  return officeName
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '' && word.toLowerCase() !== 'dan')
    .map((word) => (word === word.toUpperCase() ? word : word.slice(0, 1).toUpperCase()))
    .join('');
}
