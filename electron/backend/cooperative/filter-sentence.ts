import type { ReadHandle } from '#db/handles.ts';
import type { CooperativeFilter } from '#db/queries/cooperative/filter.ts';
import type { OfficeRecord } from '#db/queries/office/office.ts';
import { listWithin } from '#db/queries/office/region.ts';
import { COMPLETENESS_LABELS } from '#rules/cooperative/completeness.ts';
import { CERTIFICATE_LABELS, CERTIFICATE_STATES, STATUS_LABELS } from '#rules/cooperative/cooperative.ts';
import {
  dayFilterPhrase,
  isDayFilter,
  isWordFilter,
  wordFilterPhrase,
} from '#rules/cooperative/field-lists.ts';
import type { DayFilter, WordFilter } from '#rules/cooperative/field-lists.ts';
import { registerFieldText } from '#rules/cooperative/register-field-text.ts';
import { formatLongDate } from '#rules/value/indonesian-date.ts';
import { formatInteger, formatRupiah } from '#rules/value/numbers.ts';
import { VERIFICATION_LABELS, VERIFICATION_OUTCOMES } from '#rules/cooperative/register-field.ts';

export const WHOLE_REGISTER = 'Seluruh koperasi dalam register.';

function anyOf(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  if (words.length < 2) return last;
  return words.length === 2 ? words.join(' atau ') : `${words.slice(0, -1).join(', ')}, atau ${last}`;
}

function range<Bound>(from: Bound | null, to: Bound | null, write: (bound: Bound) => string): string {
  if (from !== null && to !== null) return `${write(from)} sampai ${write(to)}`;
  if (from !== null) return `paling sedikit ${write(from)}`;
  return to === null ? 'berapa pun' : `paling banyak ${write(to)}`;
}

function certificateLabel(word: string): string {
  const state = CERTIFICATE_STATES.find((one) => one === word);
  return state ? CERTIFICATE_LABELS[state] : word;
}

function verificationLabel(word: string): string {
  const outcome = VERIFICATION_OUTCOMES.find((one) => one === word);
  return outcome ? VERIFICATION_LABELS[outcome] : 'belum diverifikasi';
}

/** An empty code asks for those whose place is not known. */
function placesOf(
  codes: readonly string[],
  level: string,
  ofThem: string,
  regionName: (code: string) => string,
): string {
  const unknown = `yang ${ofThem} belum diketahui`;
  const known = codes.filter((code) => code !== '').map(regionName);
  if (known.length === 0) return unknown;
  return `di ${level}${anyOf(known)}${known.length < codes.length ? ` atau ${unknown}` : ''}`;
}

const isDays = (
  filter: CooperativeFilter,
): filter is Extract<CooperativeFilter, { readonly field: DayFilter }> => isDayFilter(filter.field);

const isWords = (
  filter: CooperativeFilter,
): filter is Extract<CooperativeFilter, { readonly field: WordFilter }> => isWordFilter(filter.field);

function phraseOf(filter: CooperativeFilter, regionName: (code: string) => string): string {
  if (isDays(filter)) {
    const days = range(filter.from, filter.to, formatLongDate)
      .replace('paling sedikit', 'sejak')
      .replace('paling banyak', 'sampai');
    return `${dayFilterPhrase(filter.field)} ${days}`;
  }
  if (isWords(filter)) {
    const words = filter.in.map((word) => registerFieldText(filter.field, word) || 'tidak diketahui');
    return `${wordFilterPhrase(filter.field)} ${anyOf(words)}`;
  }
  switch (filter.field) {
    case 'status':
      return `berstatus ${anyOf(filter.in.map((status) => STATUS_LABELS[status]))}`;
    case 'district':
      return placesOf(filter.in, 'kecamatan ', 'kecamatannya', regionName);
    case 'village':
      return `di desa/kelurahan ${anyOf(filter.in.map(regionName))}`;
    case 'regency':
      return placesOf(filter.in, '', 'kabupaten/kotanya', regionName);
    case 'certificate':
      return `dengan sertifikat NIK ${anyOf(filter.in.map(certificateLabel))}`;
    case 'officer':
      return `dengan petugas ${anyOf(filter.in.map((name) => (name === '' ? 'belum ditugaskan' : name)))}`;
    case 'verification':
      return `dengan hasil verifikasi ${anyOf(filter.in.map(verificationLabel))}`;
    case 'rat':
      return `yang ${filter.isReported ? 'sudah' : 'belum'} RAT tahun buku ${filter.bookYear}`;
    case 'members':
      return `beranggota ${range(filter.from, filter.to, formatInteger)} orang`;
    case 'completeness':
      return `dengan kelengkapan data ${range(filter.from, filter.to, formatInteger)} persen`;
    case 'assets':
      return `dengan aset ${range(filter.from, filter.to, formatRupiah)}`;
    case 'turnover':
      return `dengan volume usaha ${range(filter.from, filter.to, formatRupiah)}`;
    case 'missing':
      return `yang belum ada ${anyOf(filter.in.map((item) => COMPLETENESS_LABELS[item]))}`;
    default:
      return filter satisfies never;
  }
}

/** What the register knows of any day; of everything else it knows only how it stands now. */
const WITH_HISTORY: readonly CooperativeFilter['field'][] = ['status', 'rat', 'legalEntityOn'];

/**
 * Which cooperatives are counted, as one sentence that is printed and frozen with the number.
 * @param isPast the number is of a day that has passed: a condition without history says so
 */
export async function filterSentence(
  read: ReadHandle,
  office: OfficeRecord,
  filters: readonly CooperativeFilter[],
  isPast: boolean,
): Promise<string> {
  if (filters.length === 0) return WHOLE_REGISTER;
  const regions = await listWithin(read, office.regionCode);
  const names = new Map(regions.map(({ code, name }) => [code, name]));
  const phrases = filters.map((filter) => phraseOf(filter, (code) => names.get(code) ?? code));
  const isOfNow = isPast && filters.some(({ field }) => !WITH_HISTORY.includes(field));
  return `Hanya koperasi ${phrases.join(', ')}${isOfNow ? ', menurut register saat dihitung' : ''}.`;
}
