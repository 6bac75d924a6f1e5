import type { FieldComparison, FieldKind } from '../cooperative/field-descriptor.ts';
import { matchingName, matchingNik, matchingNumber } from './key.ts';
import { describeReconciled } from './field.ts';
import type { ReconcileField, ReconcileValues } from './field.ts';
import { isMasked } from '../value/mask-number.ts';
import { normalisePersonName } from '../value/person-name.ts';
import { normaliseTaxNumber } from '../cooperative/tax-number.ts';

/** One field that both sides do not say alike; empty where that side says nothing. */
export interface FieldDifference {
  readonly field: ReconcileField;
  readonly here: string;
  readonly there: string;
}

/** Lower-case words without accents and punctuation. */
function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Short words of an address with what they stand for; a number's zeros and the word "nomor" tell nothing. */
const ADDRESS_WORDS: Readonly<Record<string, string>> = {
  jl: 'jalan',
  jln: 'jalan',
  gg: 'gang',
  no: '',
  nomor: '',
  nmr: '',
  kp: 'kampung',
  ds: 'desa',
  kel: 'kelurahan',
  kec: 'kecamatan',
  kab: 'kabupaten',
  dsn: 'dusun',
  blk: 'blok',
};

const address = (text: string): string =>
  plain(text)
    .split(' ')
    .map((word) =>
      Object.hasOwn(ADDRESS_WORDS, word) ? (ADDRESS_WORDS[word] ?? '') : word.replace(/^0+(?=\d)/, ''),
    )
    .filter((word) => word !== '')
    .join(' ');

const digits = (text: string): string => text.replaceAll(/\D/g, '');
/** +62 812… and 0812… are one number. */
const phone = (text: string): string => digits(text).replace(/^(?:62|0)+/, '');
const withoutKoperasi = (text: string): string => plain(text).replace(/^(?:koperasi|kop) (?=\S)/, '');
const place = (text: string): string =>
  plain(text)
    .replace(/^(?:kecamatan|kec|kelurahan|kel|desa|ds|kampung) (?=\S)/, '')
    .replaceAll(' ', '');
const site = (text: string): string =>
  text
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/^www\./, '')
    .replace(/\/+$/, '');
const exact = (text: string): string => text.trim();

/** The form of a value in which harmless differences are gone. */
type Comparable = (text: string) => string;

const BY_COMPARISON: Readonly<Record<FieldComparison, Comparable>> = {
  number: matchingNumber,
  digits,
  tax: (text) => normaliseTaxNumber(text) ?? digits(text),
  lower: (text) => text.trim().toLowerCase(),
  site,
  address,
  kind: withoutKoperasi,
  words: plain,
};
/** How a field is compared that does not say so itself. */
const BY_KIND: Readonly<Partial<Record<FieldKind, Comparable>>> = {
  name: matchingName,
  number: digits,
  nikKoperasi: matchingNik,
  regionName: place,
  phone,
  form: (text) => (/sekunder/i.test(text) ? 'sekunder' : 'primer'),
  pattern: (text) => (/syari/i.test(text) ? 'syariah' : 'konvensional'),
  kind: withoutKoperasi,
  person: normalisePersonName,
};

function comparableOf(field: ReconcileField): Comparable {
  const described = describeReconciled(field);
  if (!described) return exact;
  const { compare, kind } = described;
  return compare === undefined ? (BY_KIND[kind] ?? exact) : BY_COMPARISON[compare];
}

/** Whether two values of a field say the same, harmless differences of spelling aside. */
export function saysTheSame(field: ReconcileField, one: string, other: string): boolean {
  if (one === other) return true;
  if (one === '' || other === '') return false;
  const comparable = comparableOf(field);
  const [first, second] = [comparable(one), comparable(other)];
  // Where nothing comparable is left ("BELUM ADA" for a number) the words themselves decide.
  return first === '' && second === '' ? plain(one) === plain(other) : first === second;
}

/** Kinds of field in which a list's silence is no difference: it says nothing about savings and loans of others. */
const SILENT_KINDS: readonly FieldKind[] = ['savingsLoan', 'certificate', 'pattern', 'form'];

function mayBeSilent(field: ReconcileField): boolean {
  const described = describeReconciled(field);
  return described !== undefined && SILENT_KINDS.includes(described.kind);
}

/**
 * The fields of `compared` that both sides do not say alike, in its order. A field that one side leaves empty is
 * a difference too: it is to be filled in there. A number that the list masks tells nothing.
 */
export function fieldDifferences(
  here: ReconcileValues,
  there: ReconcileValues,
  compared: readonly ReconcileField[],
): readonly FieldDifference[] {
  const differences: FieldDifference[] = [];
  for (const field of compared) {
    const [ours, theirs] = [here[field] ?? '', there[field] ?? ''];
    if (theirs === '' && mayBeSilent(field)) continue;
    if (isMasked(theirs)) continue;
    if (!saysTheSame(field, ours, theirs)) differences.push({ field, here: ours, there: theirs });
  }
  return differences;
}
