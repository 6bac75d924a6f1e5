import type { InputOf } from '#contract/index.ts';
import type { UmkmLicence } from '#contract/licence/licence.ts';
import { LICENCE_HELPERS, LICENCE_STATES } from '#rules/licence/licence.ts';
import { formatShortDate, parseTypedDate } from '#rules/value/indonesian-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import type { Faults } from '../../../lib/faults.ts';
import { licenceText } from '../../../text/umkm/licence.ts';

const { form: text } = licenceText;

export const EMPTY_LICENCE = {
  kind: '',
  productId: '',
  number: '',
  state: 'issued',
  issuedOn: '',
  validUntil: '',
  isEndless: '',
  helper: '',
  helperName: '',
  fund: '',
  fundYear: '',
  note: '',
};
export type LicenceEntry = Readonly<Record<keyof typeof EMPTY_LICENCE, string>>;

const shown = (day: PlainDate | null): string => (day === null ? '' : formatShortDate(day));

export const licenceEntryOf = (one: UmkmLicence): LicenceEntry => ({
  kind: one.kind,
  productId: one.productId ?? '',
  number: one.number,
  state: one.state,
  issuedOn: shown(one.issuedOn),
  validUntil: shown(one.validUntil),
  isEndless: one.isEndless ? '1' : '',
  helper: one.helper,
  helperName: one.helperName,
  fund: one.fund,
  fundYear: one.fundYear === null ? '' : String(one.fundYear),
  note: one.note,
});

type Facts = Omit<InputOf<'licence.record'>, 'umkmId'>;

/** What the form says of a licence, or what is wrong with it at its fields. */
export function readLicence(entry: LicenceEntry): { readonly input: Facts } | { readonly faults: Faults } {
  const faults: Record<string, string> = {};
  const day = (name: 'issuedOn' | 'validUntil'): PlainDate | null => {
    if (entry[name].trim() === '') return null;
    const read = parseTypedDate(entry[name]);
    if (read === undefined) faults[name] = text.dateFault;
    return read ?? null;
  };
  if (entry.kind === '') faults['kind'] = text.kindRequired;
  const year = entry.fundYear.trim();
  if (year !== '' && !/^\d{4}$/.test(year)) faults['fundYear'] = text.yearFault;
  const isEndless = entry.isEndless !== '';
  const input: Facts = {
    kind: entry.kind,
    productId: entry.productId === '' ? null : entry.productId,
    number: entry.number,
    state: LICENCE_STATES.find((one) => one === entry.state) ?? 'issued',
    issuedOn: day('issuedOn'),
    validUntil: isEndless ? null : day('validUntil'),
    isEndless,
    helper: LICENCE_HELPERS.find((one) => one === entry.helper) ?? '',
    helperName: entry.helperName,
    fund: entry.fund,
    fundYear: year === '' ? null : Number(year),
    note: entry.note,
  };
  return Object.keys(faults).length > 0 ? { faults } : { input };
}
