import type { Umkm } from '#db/queries/umkm/umkm.ts';
import { maskNik } from '#rules/cooperative/identity-number.ts';
import { SCALE_LABELS } from '#rules/umkm/scale.ts';
import { UMKM_LABELS } from '#rules/umkm/umkm.ts';
import type { UmkmFacts } from '#rules/umkm/umkm.ts';
import { shownVagueDay } from '#rules/umkm/vague-day.ts';
import { formatShortDate } from '#rules/value/indonesian-date.ts';
import { maskPhone } from '#rules/value/mask-number.ts';
import { formatInteger, formatRupiah } from '#rules/value/numbers.ts';
import type { ShownField } from '../base/saved-record.ts';
import { wordOf } from './words.ts';
import type { UmkmWords } from './words.ts';

const FIELDS = Object.keys(UMKM_LABELS) as readonly (keyof UmkmFacts)[];
/** Two numbers may look alike masked: told apart by themselves, shown and taken over masked. */
const MASKED: readonly (keyof UmkmFacts)[] = ['ownerNik', 'phone'];

/**
 * One fact in the office's words; numbers of people masked.
 * @param nameOf what a cooperative or a region is called, by id or code
 */
export function factText(
  name: keyof UmkmFacts,
  facts: Partial<UmkmFacts>,
  words: UmkmWords,
  nameOf: (id: string) => string = (id) => id,
): string {
  const value = facts[name];
  if (value === undefined || value === null || value === '') return '';
  switch (name) {
    case 'ownerNik':
      return maskNik(facts.ownerNik ?? '');
    case 'phone':
      return maskPhone(facts.phone ?? '');
    case 'started':
    case 'assistedSince':
      return shownVagueDay(facts[name] ?? '');
    case 'form':
      return wordOf(facts.form ?? '', words.forms);
    case 'sector':
      return wordOf(facts.sector ?? '', words.sectors);
    case 'scaleChoice':
      return facts.scaleChoice ? SCALE_LABELS[facts.scaleChoice] : '';
    case 'districtCode':
    case 'villageCode':
      return nameOf(facts[name] ?? '');
    case 'kbli':
      return (facts.kbli ?? []).join(', ');
    case 'capitals':
      return (facts.capitals ?? [])
        .map(({ on, amount }) => `${formatRupiah(amount)} per ${formatShortDate(on)}`)
        .join('; ');
    case 'sales':
      return (facts.sales ?? [])
        .map(({ year, amount }) => `${String(year)}: ${formatRupiah(amount)}`)
        .join('; ');
    case 'members':
      return (facts.members ?? []).map(({ cooperativeId }) => nameOf(cooperativeId)).join('; ');
    case 'workersMale':
    case 'workersFemale':
      return formatInteger(facts[name] ?? 0);
    default:
      return typeof value === 'string' ? value : '';
  }
}

/** Every field that a save may change, as it stands. */
export const fieldsOf = (umkm: Umkm, words: UmkmWords): readonly ShownField[] =>
  FIELDS.map((name) => {
    const now = factText(name, umkm, words);
    const value = umkm[name];
    const shown = { name, label: UMKM_LABELS[name], now };
    if (MASKED.includes(name)) return { ...shown, value: now, compared: value };
    return typeof value === 'string' || value === null
      ? { ...shown, value: value ?? '' }
      : { ...shown, value: typeof value === 'number' ? String(value) : JSON.stringify(value) };
  });

/** What one state of a business says otherwise than another, in the office's words; numbers of people masked. */
export const umkmFactDifferences = (before: UmkmFacts, after: UmkmFacts, words: UmkmWords) =>
  FIELDS.filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name])).map((name) => ({
    label: UMKM_LABELS[name],
    before: factText(name, before, words),
    after: factText(name, after, words),
  }));
