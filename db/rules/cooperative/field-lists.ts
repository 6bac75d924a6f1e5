import type {
  CertificateState,
  CooperativePattern,
  CooperativeStatus,
  SavingsLoanKind,
} from './cooperative.ts';
import type { PlainDate } from '../value/plain-date.ts';
import type { FieldDescriptor, FieldGrouping } from './field-descriptor.ts';
import { FIELDS } from './fields.ts';

type Fields = typeof FIELDS;
export type FieldName = keyof Fields;
export const FIELD_NAMES = Object.keys(FIELDS) as readonly FieldName[];

/** Fields whose descriptor says this. */
export type FieldWith<Trait> = {
  [Name in FieldName]: Fields[Name] extends Trait ? Name : never;
}[FieldName];

interface KindValues {
  readonly day: PlainDate | null;
  readonly form: 'primer' | 'sekunder';
  readonly pattern: CooperativePattern;
  readonly savingsLoan: SavingsLoanKind;
  readonly certificate: CertificateState;
  readonly status: CooperativeStatus;
  readonly regionCode: string | null;
}

/** What a field is in the program. */
export type FieldValue<Name extends FieldName> = Fields[Name]['kind'] extends keyof KindValues
  ? KindValues[Fields[Name]['kind']]
  : string;

/** The descriptor of a field, read as any of them. */
export const describeField = (name: FieldName): FieldDescriptor => FIELDS[name];

export const isFieldName = (text: string): text is FieldName => Object.hasOwn(FIELDS, text);

/** What the compiler cannot follow from a condition to the names that meet it stands in the type beside each list. */
const fieldsWhere = (meets: (field: FieldDescriptor) => boolean): readonly FieldName[] =>
  FIELD_NAMES.filter((name) => meets(describeField(name)));

export type DayField = FieldWith<{ readonly kind: 'day' }>;
export const DAY_FIELDS = fieldsWhere(({ kind }) => kind === 'day') as readonly DayField[];
export const isDayField = (name: string): name is DayField =>
  isFieldName(name) && describeField(name).kind === 'day';

/** Columns of the list that stand on the cooperative's own row. */
export type ListedField = FieldWith<{ readonly listed: 'few' | 'many' }>;
export const LISTED_FIELDS = fieldsWhere(({ listed }) => listed !== undefined) as readonly ListedField[];

/** Days by which the list can be filtered. */
export type DayFilter = FieldWith<{ readonly daysPhrase: string }>;
export const DAY_FILTERS = fieldsWhere(({ daysPhrase }) => daysPhrase !== undefined) as readonly DayFilter[];
export const isDayFilter = (name: string): name is DayFilter =>
  (DAY_FILTERS as readonly string[]).includes(name);
/** "Tampilkan koperasi berbadan hukum" sejak …, and so for each of these days. */
export const dayFilterPhrase = (name: DayFilter): string => FIELDS[name].daysPhrase;

/** Fields by whose words the list can be filtered. */
export type WordFilter = FieldWith<{ readonly wordsPhrase: string }>;
export const WORD_FILTERS = fieldsWhere(
  ({ wordsPhrase }) => wordsPhrase !== undefined,
) as readonly WordFilter[];
export const isWordFilter = (name: string): name is WordFilter =>
  (WORD_FILTERS as readonly string[]).includes(name);
export const wordFilterPhrase = (name: WordFilter): string => FIELDS[name].wordsPhrase;

/** Those whose words are the ones found in the register, not a closed list. */
export type FreeWordFilter = WordFilter & FieldWith<{ readonly kind: 'text' | 'kind' }>;
export const FREE_WORD_FILTERS = WORD_FILTERS.filter((name): name is FreeWordFilter =>
  ['text', 'kind'].includes(describeField(name).kind),
);
export const isFreeWordFilter = (name: string): name is FreeWordFilter =>
  (FREE_WORD_FILTERS as readonly string[]).includes(name);

/** Fields that recaps arrange by because their descriptor says so. */
export type GroupingField = WordFilter & FieldWith<{ readonly recap: FieldGrouping }>;
export const GROUPING_FIELDS = fieldsWhere(({ recap }) => recap !== undefined) as readonly GroupingField[];
export const isGroupingField = (name: string): name is GroupingField =>
  (GROUPING_FIELDS as readonly string[]).includes(name);
export const groupingOfField = (name: GroupingField): FieldGrouping => FIELDS[name].recap;

/** Held against another system's list, which names places and never their codes. */
export type ComparedField = Exclude<
  FieldName,
  FieldWith<{ readonly isCompared: false } | { readonly kind: 'regionCode' }>
>;
export const COMPARED_FIELDS = fieldsWhere(
  ({ isCompared, kind }) => isCompared !== false && kind !== 'regionCode',
) as readonly ComparedField[];

/** A value by field, for each of these fields. */
export const byField = <Name extends FieldName, Value>(
  names: readonly Name[],
  valueOf: (name: Name, field: FieldDescriptor) => Value,
): Readonly<Record<Name, Value>> =>
  Object.fromEntries(names.map((name) => [name, valueOf(name, describeField(name))])) as Record<Name, Value>;
