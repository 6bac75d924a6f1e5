import { LICENCE_OWNERS, NUMBER_READINGS } from './licence-value.ts';
import type { LicenceKind, LicenceValidity } from './licence-value.ts';
import { field, isText, isWithin } from './value-parts.ts';

const MOST_YEARS = 50;

const readValidity = (value: unknown): LicenceValidity | undefined =>
  value === 'endless' || value === 'typed' || isWithin(value, 1, MOST_YEARS) ? value : undefined;

function readKind(value: unknown): LicenceKind | undefined {
  const [code, name, typed] = [field(value, 'code'), field(value, 'name'), field(value, 'owners')];
  const validity = readValidity(field(value, 'validity'));
  const reading = NUMBER_READINGS.find((one) => one === field(value, 'reading'));
  const isSingle = field(value, 'isSingle');
  const owners = Array.isArray(typed) ? LICENCE_OWNERS.filter((one) => typed.includes(one)) : [];
  const isWhole = Array.isArray(typed) && owners.length > 0 && owners.length === typed.length;
  return isText(code) &&
    isText(name) &&
    isWhole &&
    validity !== undefined &&
    reading !== undefined &&
    typeof isSingle === 'boolean'
    ? { code, name, owners, reading, validity, isSingle }
    : undefined;
}

export function readLicenceKinds(value: unknown): readonly LicenceKind[] | undefined {
  if (!Array.isArray(value) || value.length === 0) return undefined;
  const kinds = value.map(readKind);
  const whole = kinds.filter((kind) => kind !== undefined);
  return whole.length === kinds.length && new Set(whole.map(({ code }) => code)).size === whole.length
    ? whole
    : undefined;
}
