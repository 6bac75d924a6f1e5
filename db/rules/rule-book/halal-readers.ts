import { isPlainDate } from '../value/plain-date.ts';
import type {
  HalalCertificateRule,
  HalalCheckRule,
  HalalClocksRule,
  HalalCondition,
  HalalDuty,
} from './halal-value.ts';
import { field, isText, isWithin } from './value-parts.ts';

const MOST_RUPIAH = 1e15;
const KNOWN_SCALES: readonly unknown[] = ['micro', 'small', 'medium', 'large'];

/** Every one of a list as `read` reads it; undefined where one is none, or the list is empty. */
function readAll<One>(value: unknown, read: (one: unknown) => One | undefined): readonly One[] | undefined {
  if (!Array.isArray(value) || value.length === 0) return undefined;
  const all = value.map(read).filter((one) => one !== undefined);
  return all.length === value.length ? all : undefined;
}

function readCondition(value: unknown): HalalCondition | undefined {
  const [code, name] = [field(value, 'code'), field(value, 'name')];
  const [wanted, isRequired] = [field(value, 'wanted'), field(value, 'isRequired')];
  return isText(code) && isText(name) && typeof wanted === 'boolean' && typeof isRequired === 'boolean'
    ? { code, name, wanted, isRequired }
    : undefined;
}

export function readHalalCheck(value: unknown): HalalCheckRule | undefined {
  const salesLimit = field(value, 'salesLimit');
  const conditions = readAll(field(value, 'conditions'), readCondition);
  if (!conditions || new Set(conditions.map(({ code }) => code)).size !== conditions.length) return undefined;
  return salesLimit === null || isWithin(salesLimit, 1, MOST_RUPIAH) ? { salesLimit, conditions } : undefined;
}

export function readHalalClocks(value: unknown): HalalClocksRule | undefined {
  const [companionDays, committeeDays] = [field(value, 'companionDays'), field(value, 'committeeDays')];
  return isWithin(companionDays, 1, 365) && isWithin(committeeDays, 1, 365)
    ? { companionDays, committeeDays }
    : undefined;
}

export function readHalalCertificate(value: unknown): HalalCertificateRule | undefined {
  const [noEndFrom, remark] = [field(value, 'noEndFrom'), field(value, 'remark')];
  return typeof noEndFrom === 'string' && isPlainDate(noEndFrom) && isText(remark)
    ? { noEndFrom, remark }
    : undefined;
}

function readDuty(value: unknown): HalalDuty | undefined {
  const [kinds, scales, from] = [field(value, 'kinds'), field(value, 'scales'), field(value, 'from')];
  const areKinds = Array.isArray(kinds) && kinds.length > 0 && kinds.every(isText);
  const areScales =
    Array.isArray(scales) && scales.length > 0 && scales.every((one) => KNOWN_SCALES.includes(one));
  return areKinds && areScales && typeof from === 'string' && isPlainDate(from)
    ? { kinds, scales: scales as readonly string[], from }
    : undefined;
}

export const readHalalDuties = (value: unknown): readonly HalalDuty[] | undefined => readAll(value, readDuty);
