import type { Reason } from '#rules/value/reason.ts';
import type { DataRow } from '../find/data-rows.ts';
import type { MatchRegion, Place, PlaceDoubt, PlaceMatch, PlaceNames } from './match-region.ts';
import { shownValue } from './reading.ts';
import type { RowReader } from './row-reader.ts';

type Unknown = Extract<PlaceMatch, { readonly isKnown: false }>;

function refusal({ level, candidates }: Unknown, names: PlaceNames): Reason {
  const [field, typed] =
    level === 'regency'
      ? ['Kabupaten/Kota', shownValue(names.regencyName ?? '')]
      : ['Kecamatan', shownValue(names.districtName ?? '')];
  const codes = candidates.map(({ code }) => code).join(', ');
  const inOneRegency = new Set(candidates.map(({ parentCode }) => parentCode)).size === 1;
  const message =
    level === 'regency'
      ? `Kabupaten/kota "${typed}" bukan wilayah dinas ini. Pindahkan koperasi ini ke berkas dinasnya, atau perbaiki kolomnya.`
      : candidates.length === 0
        ? `Kecamatan "${typed}" tidak ada di wilayah dinas ini. Periksa ejaannya, atau pindahkan koperasi ini ke berkas wilayahnya.`
        : inOneRegency
          ? `Kecamatan "${typed}" dapat berarti ${candidates.map(({ name }) => `"${name}"`).join(' atau ')} (${codes}). Tulis namanya secara lengkap.`
          : `Kecamatan "${typed}" ada di lebih dari satu kabupaten (${codes}). Isi kolom Kabupaten/Kota agar jelas.`;
  return { code: 'WILAYAH_TIDAK_DIKENAL', level: 'refuse', field, value: typed, message };
}

/** A name that the region no longer bears: taken over under the present one, and said so. */
function formerReason(doubt: 'formerVillage' | 'formerDistrict', names: PlaceNames, place: Place): Reason {
  const isVillage = doubt === 'formerVillage';
  const value = shownValue((isVillage ? names.villageName : names.districtName) ?? '');
  const now = (isVillage ? place.villageName : place.districtName) ?? '';
  return {
    code: 'WILAYAH_NAMA_LAMA',
    level: 'warning',
    field: isVillage ? 'Desa/Kelurahan' : 'Kecamatan',
    value,
    message: `${isVillage ? 'Desa/kelurahan' : 'Kecamatan'} "${value}" adalah nama dahulu; kini "${now}", dan dicatat dengan nama itu.`,
  };
}

function doubtReason(doubt: PlaceDoubt, names: PlaceNames, place: Place): Reason {
  if (doubt === 'regency') {
    const value = shownValue(names.regencyName ?? '');
    const message = `Kabupaten/kota "${value}" tidak dikenal, jadi tidak diambil; tempat koperasi ini ditentukan dari kecamatannya.`;
    return { code: 'KABUPATEN_TIDAK_DIKENAL', level: 'warning', field: 'Kabupaten/Kota', value, message };
  }
  if (doubt === 'formerVillage' || doubt === 'formerDistrict') return formerReason(doubt, names, place);
  const { districtName } = place;
  const value = shownValue(names.villageName ?? '');
  const where = districtName === null ? 'di wilayah dinas ini' : `di Kecamatan ${districtName}`;
  const message = `Desa/kelurahan "${value}" tidak ditemukan ${where} atau namanya lebih dari satu. Tulisannya disimpan tanpa kode wilayah; periksa ejaan atau kecamatannya.`;
  return { code: 'DESA_TIDAK_DIKENAL', level: 'warning', field: 'Desa/Kelurahan', value, message };
}

/** Reads where the cooperative sits; a kecamatan or kabupaten that the office cannot have refuses the row. */
export function readPlace(
  reader: RowReader,
  { sectionDistrict, sectionRegency }: Pick<DataRow, 'sectionDistrict' | 'sectionRegency'>,
  match: MatchRegion,
): Place {
  const names: PlaceNames = {
    villageName: reader.text('villageName'),
    districtName: reader.text('districtName') ?? sectionDistrict,
    regencyName: reader.text('regencyName') ?? sectionRegency,
  };
  const found = match(names);
  if (found.isKnown) {
    for (const doubt of found.doubts) reader.add(doubtReason(doubt, names, found.place));
    return found.place;
  }
  reader.add(refusal(found, names));
  const { villageName, districtName } = names;
  return { villageName, villageCode: null, districtName, districtCode: null, regencyCode: null };
}
