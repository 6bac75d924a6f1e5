import { isMasked } from '#rules/value/mask-number.ts';
import type { Reason } from '#rules/value/reason.ts';
import { describeField, isFieldName } from '#rules/cooperative/field-lists.ts';
import type { RegisterValues } from '../spreadsheet/read/register-row.ts';

/** Longer than any name, number or address an office writes; such a cell is a slip or an attack. */
const MAX_TEXT = 500;

function tooLong(field: string, value: string): Reason {
  const isName = field === 'name';
  return {
    code: 'TEKS_TERLALU_PANJANG',
    level: isName ? 'refuse' : 'warning',
    value: `${value.slice(0, 60)}…`,
    limit: String(MAX_TEXT),
    message: `Ada sel berisi ${String(value.length)} huruf ("${value.slice(0, 30)}…"); paling panjang ${String(MAX_TEXT)}${isName ? '' : ', jadi tidak diambil'}. Ringkas isinya.`,
  };
}

/** What this program's own export shows of a personal number is no number: the register keeps what it has. */
function masked(field: string, value: string): Reason {
  const label = isFieldName(field) ? describeField(field).label : field;
  return {
    code: 'NOMOR_DISAMARKAN',
    level: 'info',
    field: label,
    value,
    message: `${label} "${value}" disamarkan, jadi tidak diambil; nomor di register tetap.`,
  };
}

const isNumber = (field: string): boolean =>
  isFieldName(field) && ['phone', 'number', 'nikKoperasi'].includes(describeField(field).kind);

/** The values that a register may keep: texts that are too long and numbers hidden by a mask are left out and named. */
export function fittingValues(values: RegisterValues): {
  readonly values: RegisterValues;
  readonly reasons: readonly Reason[];
} {
  const left = Object.entries(values).flatMap(([field, value]): (readonly [string, Reason])[] => {
    if (typeof value !== 'string') return [];
    if (value.length > MAX_TEXT) return [[field, tooLong(field, value)]];
    return isNumber(field) && isMasked(value) ? [[field, masked(field, value)]] : [];
  });
  if (left.length === 0) return { values, reasons: [] };
  return {
    values: { ...values, ...Object.fromEntries(left.map(([field]) => [field, null])) },
    reasons: left.map(([, reason]) => reason),
  };
}
