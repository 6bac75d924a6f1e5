import { AppError } from '#contract/errors.ts';
import type { RegionPreview } from '#contract/office-region.ts';
import type { ReadHandle } from '#db/handles.ts';
import type { Place } from '#db/queries/cooperative/place.ts';
import type { OfficeRecord } from '#db/queries/office/office.ts';
import { findRegion } from '#db/queries/office/region.ts';
import type { Region } from '#db/queries/office/region.ts';
import {
  countFormationsOutside,
  countNumbered,
  countVillagesOutside,
  listOutside,
} from '#db/queries/office/region-use.ts';
import type { Seated } from '#db/queries/office/region-use.ts';
import { loadProvince } from '#db/reference-data/regions.ts';
import type { Folders } from '../base/folders.ts';
import { regionFolder } from '../office/region-folder.ts';
import { proposedIdentity } from '../office/set-up-office.ts';

/** So many cooperatives are named before a correction; the rest are counted. */
const NAMED = 50;

export interface CorrectionPlan {
  /** The new region's province with everything in it. */
  readonly regions: readonly Region[];
  readonly to: Region & { readonly level: 'regency' | 'province' };
  readonly identity: { readonly governmentName: string; readonly city: string };
  /** Whose kecamatan is lost. */
  readonly outside: readonly Seated[];
  /** Without a kecamatan: they only ever had the office's own region. */
  readonly following: readonly Seated[];
  readonly preview: RegionPreview;
}

/** Everything a correction would do, worked out from what stands there now. @throws AppError REGION_UNKNOWN, REGION_UNCHANGED */
export async function planCorrection(
  read: ReadHandle,
  office: OfficeRecord,
  regionCode: string,
  folders: Folders,
): Promise<CorrectionPlan> {
  const regions = loadProvince(regionFolder(folders), regionCode.slice(0, 2));
  const to = regions.find(({ code }) => code === regionCode);
  if (!to || (to.level !== 'regency' && to.level !== 'province'))
    throw new AppError('REGION_UNKNOWN', { facts: { kode: regionCode } });
  const from = await findRegion(read, office.regionCode);
  if (regionCode === office.regionCode || !from)
    throw new AppError('REGION_UNCHANGED', { facts: { wilayah: office.regionName } });

  const seated = await listOutside(read, regionCode);
  const isPlaced = ({ place }: Seated) => place.districtCode !== null || place.villageCode !== null;
  // A provincial office knows of some cooperatives no kabupaten at all, and that stays so.
  const following = seated.filter(
    (one) => !isPlaced(one) && !(to.level === 'province' && one.place.regencyCode === null),
  );
  const outside = seated.filter((one) => isPlaced(one) && !isWithin(one.place, regionCode));
  const [before, after] = [proposedIdentity(from), proposedIdentity(to)];
  const follow = (field: 'governmentName' | 'city') =>
    office[field] === before[field] ? after[field] : office[field];
  const identity = { governmentName: follow('governmentName'), city: follow('city') };
  const changes = [
    { label: 'Nama pemerintah daerah', from: office.governmentName, to: identity.governmentName },
    { label: 'Kota terbit surat', from: office.city, to: identity.city },
  ];
  return {
    regions,
    to: { ...to, level: to.level },
    identity,
    outside,
    following,
    preview: {
      from: { code: from.code, name: from.name },
      to: { code: to.code, name: to.name, level: to.level },
      numberedCount: await countNumbered(read),
      outsideCount: outside.length,
      outside: outside.slice(0, NAMED).map(({ id, name, place }) => ({ id, name, place: placeText(place) })),
      followingCount: following.length,
      formationCount: await countFormationsOutside(read, regionCode),
      villageCount: await countVillagesOutside(read, regionCode),
      identity: changes.filter((change) => change.from !== change.to),
    },
  };
}

function isWithin({ villageCode, districtCode }: Place, code: string): boolean {
  return (villageCode ?? districtCode ?? '').startsWith(`${code}.`);
}

const placeText = ({ villageName, districtName }: Place): string =>
  [villageName, districtName].filter((name) => name !== '').join(', ');
