import type { Reason } from '#rules/value/reason.ts';
import type { DataRow } from '../find/data-rows.ts';
import type { OfficeRegion } from './place-names.ts';
import type { MatchRegion, Place, PlaceDoubt, PlaceMatch, PlaceNames } from './match-region.ts';
import { shownValue } from './reading.ts';
import type { RowReader } from './row-reader.ts';

type Unknown = Extract<PlaceMatch, { readonly isKnown: false }>;

function refusal(
  { level, candidates, meant = [] }: Unknown,
  names: PlaceNames,
  section: Place | null,
): Reason {
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
        ? `Kecamatan "${typed}" tidak ada di wilayah dinas ini. ${meantSentence(meant, section)}Periksa ejaannya, atau pindahkan koperasi ini ke berkas wilayahnya.`
        : inOneRegency
          ? `Kecamatan "${typed}" dapat berarti ${candidates.map(({ name }) => `"${name}"`).join(' atau ')} (${codes}). Tulis namanya secara lengkap.`
          : `Kecamatan "${typed}" ada di lebih dari satu kabupaten (${codes}). Isi kolom Kabupaten/Kota agar jelas.`;
  return { code: 'WILAYAH_TIDAK_DIKENAL', level: 'refuse', field, value: typed, message };
}

/** Which kecamatan is meant: that of the section first, where its name is a possible one. */
function meantSentence(meant: readonly OfficeRegion[], section: Place | null): string {
  const ofSection = meant.find(({ code }) => code === section?.districtCode);
  if (ofSection !== undefined)
    return `Mungkin maksudnya "${ofSection.name}", kecamatan pada judul bagian di atas baris ini. `;
  if (meant.length > 0) return `Mungkin maksudnya ${listed(meant.map(({ name }) => `"${name}"`))}. `;
  const name = section?.districtName ?? null;
  return name === null ? '' : `Judul bagian di atas baris ini menyebut Kecamatan ${name}. `;
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

/** A spelling of daily use: taken over under the official name, and said so. */
function spellingReason(names: PlaceNames, place: Place): Reason {
  const value = shownValue(names.districtName ?? '');
  const official = place.districtName ?? '';
  return {
    code: 'WILAYAH_EJAAN_LAIN',
    level: 'warning',
    field: 'Kecamatan',
    value,
    message: `Kecamatan "${value}" bernama resmi "${official}" dalam data wilayah, dan dicatat dengan nama itu. Pencarian menemukannya dengan kedua ejaan.`,
  };
}

/** A row that says another place than the heading of its section: the row is followed, and a person should look. */
function sectionReason(level: 'regency' | 'district', typed: string, section: string): Reason {
  const field = level === 'regency' ? 'Kabupaten/Kota' : 'Kecamatan';
  const [value, heading] = [shownValue(typed), shownValue(section)];
  return {
    code: 'WILAYAH_BEDA_BAGIAN',
    level: 'warning',
    field,
    value,
    limit: heading,
    message: `Baris ini berada di bawah judul bagian "${heading}", tetapi kolom ${field} menyebut "${value}"; dicatat menurut kolomnya. Pastikan mana yang benar.`,
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
  if (doubt.of === 'districtSpelling') return spellingReason(names, place);
  if (doubt.of !== 'regency') return formerReason(doubt.of, names, place);
  const value = shownValue(names.regencyName ?? '');
  const message = `Kabupaten/kota "${value}" tidak dikenal, jadi tidak diambil; tempat koperasi ini ditentukan dari kecamatannya.`;
  return { code: 'KABUPATEN_TIDAK_DIKENAL', level: 'warning', field: 'Kabupaten/Kota', value, message };
}

type Section = Pick<DataRow, 'sectionDistrict' | 'sectionRegency'>;

/** Where the heading of the section puts its rows; null where it names no place of the office. */
function placeOfSection({ sectionDistrict, sectionRegency }: Section, match: MatchRegion): Place | null {
  if (sectionDistrict === null && sectionRegency === null) return null;
  const found = match({ villageName: null, districtName: sectionDistrict, regencyName: sectionRegency });
  return found.isKnown ? found.place : null;
}

/** Whether both are known and another. */
const isOther = (one: string | null, other: string | null): boolean =>
  one !== null && other !== null && one !== other;

/** Reads where the cooperative sits; a kecamatan or kabupaten that the office cannot have refuses the row. */
export function readPlace(reader: RowReader, data: Section, match: MatchRegion): Place {
  const [typedDistrict, typedRegency] = [reader.text('districtName'), reader.text('regencyName')];
  const { sectionDistrict, sectionRegency } = data;
  const names: PlaceNames = {
    villageName: reader.text('villageName'),
    districtName: typedDistrict ?? sectionDistrict,
    regencyName: typedRegency ?? sectionRegency,
  };
  const section = typedDistrict === null && typedRegency === null ? null : placeOfSection(data, match);
  const found = match(names);
  if (found.isKnown) {
    for (const doubt of found.doubts) reader.add(doubtReason(doubt, names, found.place));
    const { place } = found;
    if (
      typedDistrict !== null &&
      sectionDistrict !== null &&
      isOther(place.districtCode, section?.districtCode ?? null)
    )
      reader.add(sectionReason('district', typedDistrict, sectionDistrict));
    else if (
      typedRegency !== null &&
      sectionRegency !== null &&
      isOther(place.regencyCode, section?.regencyCode ?? null)
    )
      reader.add(sectionReason('regency', typedRegency, sectionRegency));
    return place;
  }
  reader.add(refusal(found, names, section));
  const { villageName, districtName } = names;
  return { villageName, villageCode: null, districtName, districtCode: null, regencyCode: null };
}
