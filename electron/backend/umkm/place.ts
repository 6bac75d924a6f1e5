import type { ReadHandle } from '#db/handles.ts';
import type { OfficeRecord } from '#db/queries/office/office.ts';
import { findRegion } from '#db/queries/office/region.ts';
import type { UmkmFacts } from '#rules/umkm/umkm.ts';
import type { FieldFault } from '#rules/value/field-fault.ts';

export type UmkmPlace = Pick<UmkmFacts, 'districtCode' | 'districtName' | 'villageCode' | 'villageName'>;

interface JudgedPlace {
  readonly place: UmkmPlace;
  readonly faults: readonly FieldFault<keyof UmkmPlace>[];
}

/** Kecamatan and village by their codes; a place with a code needs no words of its own. */
export async function judgePlace(
  read: ReadHandle,
  office: OfficeRecord,
  typed: UmkmPlace,
): Promise<JudgedPlace> {
  const { districtCode, villageCode } = typed;
  const isOurs = (code: string): boolean => code.startsWith(`${office.regionCode}.`);
  if (villageCode !== null) {
    const village = await findRegion(read, villageCode);
    if (!village || village.level !== 'village' || !isOurs(villageCode)) {
      const message = `Kode desa ${villageCode} tidak ada di ${office.regionName}. Pilih dari daftar.`;
      return { place: typed, faults: [{ field: 'villageCode', message }] };
    }
    return {
      place: { districtCode: village.parentCode, districtName: '', villageCode, villageName: '' },
      faults: [],
    };
  }
  if (districtCode === null) return { place: typed, faults: [] };
  const district = await findRegion(read, districtCode);
  if (!district || district.level !== 'district' || !isOurs(districtCode)) {
    const message = `Kode kecamatan ${districtCode} tidak ada di ${office.regionName}. Pilih dari daftar.`;
    return { place: typed, faults: [{ field: 'districtCode', message }] };
  }
  return { place: { ...typed, districtName: '' }, faults: [] };
}
