import { mayBeSameName } from '#rules/cooperative/name-likeness.ts';
import {
  normaliseCooperativeName,
  normaliseLegalEntityNumber,
  otherNumbers,
} from '#rules/cooperative/name.ts';
import type { Reason } from '#rules/value/reason.ts';
import type { RegisterRow } from './register-row.ts';

function refusal(earlierRow: number, field: string, value: string, why: string): Reason {
  return {
    code: 'GANDA_DALAM_BERKAS',
    level: 'refuse',
    field,
    value,
    message: `${why} sudah ada pada baris ${String(earlierRow)} berkas ini. Hapus salah satu, atau perbaiki bila keduanya memang koperasi yang berbeda.`,
  };
}

/** One number on two wholly different names in two kecamatan: one of them is a slip, and only a person knows which. */
function numberOfAnother(earlier: RegisterRow, value: string): Reason {
  const { name, districtName } = earlier.values;
  return {
    code: 'NOMOR_KOPERASI_LAIN',
    level: 'warning',
    field: 'Nomor Badan Hukum',
    value,
    limit: String(earlier.row),
    message: `Nomor badan hukum ${value} juga ditulis pada baris ${String(earlier.row)} untuk "${name ?? ''}"${districtName === null ? '' : ` di Kecamatan ${districtName}`}, yang namanya sama sekali lain. Tentukan: koperasi lain (nomornya tidak diambil) atau lewati baris ini.`,
  };
}

/** One name in one kecamatan with numbers of its own: two cooperatives, or one written twice; only a person knows. */
function namesake(
  earlier: RegisterRow,
  { name, districtName }: RegisterRow['values'],
  others: readonly string[],
): Reason {
  const place = districtName === null ? 'tanpa kecamatan' : `di Kecamatan ${districtName}`;
  return {
    code: 'NAMA_SAMA_NOMOR_LAIN',
    level: 'warning',
    field: 'Nama Koperasi',
    value: name ?? '',
    limit: String(earlier.row),
    message: `Koperasi bernama "${name ?? ''}" ${place} sudah ada pada baris ${String(earlier.row)} berkas ini, tetapi ${others.join(' dan ')} keduanya berbeda. Tentukan: koperasi lain (dicatat sendiri dengan nomornya), atau lewati baris ini.`,
  };
}

function isWhollyOther({ values }: RegisterRow, { values: earlier }: RegisterRow): boolean {
  const isSamePlace = values.districtCode !== null && values.districtCode === earlier.districtCode;
  return !isSamePlace && !mayBeSameName(values.name ?? '', earlier.name ?? '');
}

/**
 * Refuses each row that repeats an earlier one of the same file: the same legal-entity number, or the same name in the
 * same kecamatan (an unknown kecamatan counts as one). The earlier row stays and is named. A name that comes with other
 * numbers is asked about instead.
 */
export function refuseDuplicates(rows: readonly RegisterRow[]): readonly RegisterRow[] {
  const byNumber = new Map<string, RegisterRow>();
  const byName = new Map<string, RegisterRow>();
  return rows.map((one) => {
    const { name, legalEntityNumber, districtCode, districtName } = one.values;
    const reasons: Reason[] = [];
    const numberKey = normaliseLegalEntityNumber(legalEntityNumber ?? '');
    const earlier = numberKey === '' ? undefined : byNumber.get(numberKey);
    const isAnother = earlier !== undefined && isWhollyOther(one, earlier);
    const earlierByNumber = isAnother ? undefined : earlier?.row;
    if (legalEntityNumber !== null && isAnother) {
      reasons.push(numberOfAnother(earlier, legalEntityNumber));
    } else if (legalEntityNumber !== null && earlierByNumber !== undefined) {
      reasons.push(
        refusal(
          earlierByNumber,
          'Nomor Badan Hukum',
          legalEntityNumber,
          `Nomor badan hukum ${legalEntityNumber}`,
        ),
      );
    } else if (numberKey !== '') {
      byNumber.set(numberKey, one);
    }
    const nameKey = name === null ? '' : `${districtCode ?? ''}|${normaliseCooperativeName(name)}`;
    const called = byName.get(nameKey);
    const earlierByName = called?.row;
    const others = called === undefined ? [] : otherNumbers(one.values, called.values);
    if (called !== undefined && others.length > 0 && reasons.length === 0) {
      reasons.push(namesake(called, one.values, others));
    } else if (name !== null && earlierByName !== undefined && earlierByName !== earlierByNumber) {
      const place = districtName === null ? 'tanpa kecamatan' : `di Kecamatan ${districtName}`;
      reasons.push(refusal(earlierByName, 'Nama Koperasi', name, `Koperasi bernama "${name}" ${place}`));
    } else if (name !== null && earlierByName === undefined) {
      byName.set(nameKey, one);
    }
    return reasons.length === 0 ? one : { ...one, reasons: [...one.reasons, ...reasons] };
  });
}
