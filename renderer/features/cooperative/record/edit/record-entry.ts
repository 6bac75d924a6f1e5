import type { CooperativeRecord, RecordChanges } from '#contract/cooperative/record.ts';
import { formatShortDate, parseTypedDate } from '#rules/value/indonesian-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import { byField, isDayField } from '#rules/cooperative/field-lists.ts';
import { REGISTER_DAYS, REGISTER_FIELDS, type RegisterField } from '#rules/cooperative/register-field.ts';
import type { Faults } from '../../../../lib/faults.ts';
import { recordText } from '../../../../text/cooperative/record.ts';

/** The record as it stands on the screen: every field as the text typed; "" where nothing is known. */
export type RecordEntry = Readonly<Record<RegisterField, string>> & {
  /** Only narrows the choice of villages; the village carries its kecamatan. */
  readonly districtCode: string;
};

const asText = (value: string | null): string => value ?? '';
const asDate = (day: PlainDate | null): string => (day === null ? '' : formatShortDate(day));

/** "64.08.04.2001" lies in kecamatan "64.08.04". */
const districtOf = (villageCode: string) => villageCode.split('.').slice(0, 3).join('.');

export const NEW_ENTRY: RecordEntry = {
  ...byField(REGISTER_FIELDS, (_field, { empty }) => empty ?? ''),
  districtCode: '',
};

export function entryOf({
  fields,
  districtCode,
}: Pick<CooperativeRecord, 'fields' | 'districtCode'>): RecordEntry {
  return {
    ...fields,
    ...byField(REGISTER_DAYS, (field) => asDate(fields[field])),
    villageCode: asText(fields.villageCode),
    districtCode: districtCode ?? districtOf(asText(fields.villageCode)),
  };
}

/** The fields that differ from what the database has. A new record has nothing in the database yet. */
export function changedFields(entry: RecordEntry, stored: RecordEntry): readonly RegisterField[] {
  return REGISTER_FIELDS.filter((field) => entry[field].trim() !== stored[field].trim());
}

/** The typed texts of the changed fields: what a draft keeps. */
export function typedChanges(
  entry: RecordEntry,
  stored: RecordEntry,
): Readonly<Partial<Record<RegisterField, string>>> {
  return Object.fromEntries(changedFields(entry, stored).map((field) => [field, entry[field]]));
}

export type ReadRecord =
  { readonly ok: true; readonly changes: RecordChanges } | { readonly ok: false; readonly faults: Faults };

function valueOf(entry: RecordEntry, field: RegisterField): string | null {
  const text = entry[field].trim();
  if (isDayField(field)) return parseTypedDate(text) ?? null;
  return field === 'villageCode' && text === '' ? null : text;
}

function faultOf(entry: RecordEntry, field: RegisterField): string | undefined {
  const { faults } = recordText;
  const text = entry[field].trim();
  if (field === 'name') return text === '' ? faults.name : undefined;
  if (text === '') return undefined;
  if (isDayField(field)) return parseTypedDate(text) ? undefined : faults.date;
  if (field === 'postalCode') return /^\d{5}$/.test(text) ? undefined : faults.postalCode;
  if (field === 'email') return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text) ? undefined : faults.email;
  return undefined;
}

/**
 * What a save sends: the changed fields alone (of a new record those that say something), or what is wrong by field.
 * Fields that were not touched are not judged: an old import's odd e-mail must not keep a new phone number out.
 */
export function readRecord(entry: RecordEntry, stored: RecordEntry | null): ReadRecord {
  const base = stored ?? { ...NEW_ENTRY, form: '', pattern: '', certificate: '' };
  const changed = changedFields(entry, base);
  const judged: readonly RegisterField[] = stored ? changed : ['name', ...changed];
  const faults: Record<string, string> = {};
  for (const field of judged) {
    const fault = faultOf(entry, field);
    if (fault !== undefined) faults[field] = fault;
  }
  if (entry.districtCode !== base.districtCode && entry.districtCode !== '' && entry.villageCode === '')
    faults['villageCode'] = recordText.faults.village;
  if (Object.keys(faults).length > 0) return { ok: false, faults };
  const changes = Object.fromEntries(changed.map((field) => [field, valueOf(entry, field)]));
  // Choices come from closed lists and days have just been read; the backend judges the rest.
  return { ok: true, changes };
}
