import { normaliseCooperativeName, normaliseLegalEntityNumber } from '#rules/cooperative/name.ts';
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

/**
 * Refuses each row that repeats an earlier one of the same file: the same legal-entity number, or the same name in the
 * same kecamatan (an unknown kecamatan counts as one). The earlier row stays and is named.
 */
export function refuseDuplicates(rows: readonly RegisterRow[]): readonly RegisterRow[] {
  const byNumber = new Map<string, number>();
  const byName = new Map<string, number>();
  return rows.map((one) => {
    const { name, legalEntityNumber, districtCode, districtName } = one.values;
    const reasons: Reason[] = [];
    const numberKey = legalEntityNumber === null ? '' : normaliseLegalEntityNumber(legalEntityNumber);
    const earlierByNumber = byNumber.get(numberKey);
    if (legalEntityNumber !== null && earlierByNumber !== undefined) {
      reasons.push(
        refusal(
          earlierByNumber,
          'Nomor Badan Hukum',
          legalEntityNumber,
          `Nomor badan hukum ${legalEntityNumber}`,
        ),
      );
    } else if (numberKey !== '') {
      byNumber.set(numberKey, one.row);
    }
    const nameKey = name === null ? '' : `${districtCode ?? ''}|${normaliseCooperativeName(name)}`;
    const earlierByName = byName.get(nameKey);
    if (name !== null && earlierByName !== undefined && earlierByName !== earlierByNumber) {
      const place = districtName === null ? 'tanpa kecamatan' : `di Kecamatan ${districtName}`;
      reasons.push(refusal(earlierByName, 'Nama Koperasi', name, `Koperasi bernama "${name}" ${place}`));
    } else if (name !== null && earlierByName === undefined) {
      byName.set(nameKey, one.row);
    }
    return reasons.length === 0 ? one : { ...one, reasons: [...one.reasons, ...reasons] };
  });
}
