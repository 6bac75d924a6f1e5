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

const KEPT = 'Tulisannya disimpan tanpa kode wilayah.';
const SHOWN_PLACES = 3;

const listed = (names: readonly string[]): string => names.slice(0, SHOWN_PLACES).join(' atau ');

type VillageDoubt = Extract<PlaceDoubt, { readonly of: 'village' }>;

/** Why a village has no code: several are called so, none is; and which one may be meant. */
function villageReason(doubt: VillageDoubt, typed: string, { districtName }: Place): Reason {
  const value = shownValue(typed);
  const where = districtName === null ? 'di wilayah dinas ini' : `di Kecamatan ${districtName}`;
  const field = 'Desa/Kelurahan';
  if (doubt.why === 'several') {
    const message = `Ada ${String(doubt.meant.length)} desa/kelurahan bernama "${value}" ${where}: ${listed(doubt.meant)}. ${KEPT} ${districtName === null ? 'Isi kecamatannya.' : 'Tulis Desa atau Kelurahan di depan namanya.'}`;
    return { code: 'DESA_LEBIH_DARI_SATU', level: 'warning', field, value, message };
  }
  const advice =
    doubt.elsewhere.length > 0
      ? `Nama itu ada di Kecamatan ${listed(doubt.elsewhere)}; periksa kecamatannya.`
      : doubt.meant.length > 0
        ? `Mungkin maksudnya ${listed(doubt.meant.map((name) => `"${name}"`))}; periksa ejaannya.`
        : 'Periksa ejaan atau kecamatannya.';
  const message = `Tidak ada desa/kelurahan bernama "${value}" ${where}. ${KEPT} ${advice}`;
  return { code: 'DESA_TIDAK_DIKENAL', level: 'warning', field, value, message };
}

function doubtReason(doubt: PlaceDoubt, names: PlaceNames, place: Place): Reason {
  if (doubt.of === 'village') return villageReason(doubt, names.villageName ?? '', place);
  if (doubt.of !== 'regency') return formerReason(doubt.of, names, place);
  const value = shownValue(names.regencyName ?? '');
  const message = `Kabupaten/kota "${value}" tidak dikenal, jadi tidak diambil; tempat koperasi ini ditentukan dari kecamatannya.`;
  return { code: 'KABUPATEN_TIDAK_DIKENAL', level: 'warning', field: 'Kabupaten/Kota', value, message };
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
