import type { ReadHandle } from '#db/handles.ts';
import type { Place } from '#db/queries/cooperative/place.ts';
import type { OfficeRecord } from '#db/queries/office/office.ts';
import { findRegion } from '#db/queries/office/region.ts';
import type { FieldFault } from '#rules/value/field-fault.ts';

export type Seat =
  | { readonly place: Place; readonly fault?: undefined }
  | { readonly fault: FieldFault<'villageCode'>; readonly place?: undefined };

const refused = (message: string): Seat => ({ fault: { field: 'villageCode', message } });

/**
 * The seat that a village code means, with the names as they are now. Null takes the village away and keeps the
 * kecamatan, which an office often knows without it.
 */
export async function seatOf(
  read: ReadHandle,
  office: OfficeRecord,
  villageCode: string | null,
  present: Place,
): Promise<Seat> {
  if (villageCode === null) return { place: { ...present, villageCode: null, villageName: '' } };
  const village = await findRegion(read, villageCode);
  if (!village || !villageCode.startsWith(`${office.regionCode}.`)) {
    const what = village ? `${village.name} (${villageCode})` : `Kode wilayah ${villageCode}`;
    return refused(
      `${what} berada di luar ${office.regionName}, wilayah dinas ini. Pilih desa/kelurahan dari daftar.`,
    );
  }
  const district = await findRegion(read, village.parentCode ?? '');
  if (village.level !== 'village' || !district) {
    return refused(`${village.name} bukan desa atau kelurahan. Pilih sampai desa/kelurahannya.`);
  }
  return {
    place: {
      villageCode,
      villageName: village.name,
      districtCode: district.code,
      districtName: district.name,
      regencyCode: district.parentCode,
    },
  };
}
