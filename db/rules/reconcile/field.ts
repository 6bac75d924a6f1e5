import { COMPARED_FIELDS, describeField } from '../cooperative/field-lists.ts';
import type { FieldDescriptor } from '../cooperative/field-descriptor.ts';
import type { ComparedField } from '../cooperative/field-lists.ts';
import { registerFieldText } from '../cooperative/register-field-text.ts';
import { YEAR_FIGURES } from '../cooperative/year-figure.ts';
import type { YearFigure } from '../cooperative/year-figure.ts';
import { formatInteger } from '../value/numbers.ts';

/** Where a cooperative lies is compared by names, which findings have always called so. */
const PLACE_NAMES = { districtName: 'district', villageName: 'village' } as const;
type PlaceName = keyof typeof PLACE_NAMES;
const isPlaceName = (field: ComparedField): field is PlaceName => field in PLACE_NAMES;

const FIGURE_LABELS: Readonly<Record<YearFigure, string>> = {
  membersMale: 'Anggota pria',
  membersFemale: 'Anggota wanita',
  membersTotal: 'Jumlah anggota',
  managers: 'Jumlah manajer',
  employees: 'Jumlah karyawan',
  ownCapital: 'Modal sendiri',
  outsideCapital: 'Modal luar',
  assets: 'Aset',
  turnover: 'Volume usaha',
  surplus: 'SHU',
};
export type ReconcileFigure = YearFigure;
export const RECONCILE_FIGURES: readonly ReconcileFigure[] = YEAR_FIGURES;

/** Fields of the record that both sides call the same. */
export type ReconcileText = Exclude<ComparedField, PlaceName>;
export const RECONCILE_TEXTS = COMPARED_FIELDS.filter((field): field is ReconcileText => !isPlaceName(field));

/** What of a cooperative is compared with another system's list. */
export type ReconcileField = ReconcileText | (typeof PLACE_NAMES)[PlaceName] | ReconcileFigure;

const nameOf = (field: ComparedField): ReconcileField => (isPlaceName(field) ? PLACE_NAMES[field] : field);
/** The status first, then in the order in which people read a record. */
const ORDERED: readonly ComparedField[] = [
  'status',
  ...COMPARED_FIELDS.filter((field) => field !== 'status'),
];

const DESCRIBED: ReadonlyMap<ReconcileField, FieldDescriptor> = new Map(
  ORDERED.map((field) => [nameOf(field), describeField(field)]),
);

/** The descriptor of a field of the record; undefined for a figure of a book year. */
export const describeReconciled = (field: ReconcileField): FieldDescriptor | undefined =>
  DESCRIBED.get(field);

export const RECONCILE_FIELD_LABELS = {
  ...Object.fromEntries([...DESCRIBED].map(([name, { label }]) => [name, label])),
  ...FIGURE_LABELS,
} as Readonly<Record<ReconcileField, string>>;
export const RECONCILE_FIELDS = Object.keys(RECONCILE_FIELD_LABELS) as readonly ReconcileField[];

export const isReconcileField = (text: string): text is ReconcileField =>
  Object.hasOwn(RECONCILE_FIELD_LABELS, text);

/**
 * What one side says, field by field, as plain text: days as 2025-03-14, figures as digits, closed words as stored.
 * A field that is left out or empty is not known there.
 */
export type ReconcileValues = Readonly<Partial<Record<ReconcileField, string>>>;

export const isReconcileFigure = (field: ReconcileField): field is ReconcileFigure =>
  Object.hasOwn(FIGURE_LABELS, field);

/** A value as people read it; personal numbers are masked (UU 27/2022). Empty: not known. */
export function reconcileText(field: ReconcileField, value: string): string {
  if (value === '') return '';
  if (isReconcileFigure(field)) return formatInteger(Number(value));
  const named = ORDERED.find((one) => nameOf(one) === field);
  return named === undefined ? value : registerFieldText(named, value);
}
