import type { CheckedInputOf, OutputOf } from '#contract/index.ts';
import type { Place } from '#db/queries/cooperative/place.ts';
import { FIGURE_NAMES } from '#db/queries/cooperative/year.ts';
import { deleteDraft } from '#db/queries/change/draft.ts';
import { dayOrderReasons } from '#rules/cooperative/day-order.ts';
import { bookYearFaults } from '#rules/cooperative/record-event.ts';
import { recordFieldFaults, recordFieldWarnings } from '#rules/cooperative/record-field.ts';
import { REGISTER_FIELD_LABELS } from '#rules/cooperative/register-field.ts';
import type { RegisterField } from '#rules/cooperative/register-field.ts';
import { checkFigures } from '#rules/cooperative/year-figures.ts';
import type { CommandContext } from '../base/context.ts';
import { requireOffice } from '../office/require-office.ts';
import { changeParts } from './change-parts.ts';
import type { PartChange } from './change-parts.ts';
import { doubleWarnings } from './double-warnings.ts';
import { enterRecord, NO_PLACE } from './new-record.ts';
import { NEW_RECORD_DRAFT, draftSubject } from './record-draft.ts';
import { requireCooperative, requireOpenRecord } from './require-record.ts';
import { refuseFaults } from '../base/refusal.ts';
import { requireUnchanged } from './require-unchanged.ts';
import { seatOf } from './seat-of.ts';
import type { Seat } from './seat-of.ts';
import { normalised, withoutEchoes } from './typed-changes.ts';
import type { TypedChanges } from './typed-changes.ts';

type Saved = OutputOf<'cooperative.save'>;
type Years = Pick<CheckedInputOf<'cooperative.save'>, 'figures' | 'removedYears'>;

const NOT_TYPED: Partial<Seat> = {};

/**
 * Saves what a form changed, fields and figures together or not at all, or a new cooperative. Everything that cannot be
 * saved is refused at once, each at its field; what only looks unusual is saved and said.
 *
 * @throws AppError NOT_FOUND, OFFICE_NOT_SET_UP, INVALID_INPUT, RECORD_CHANGED_ELSEWHERE
 */
export async function saveRecord(
  { id, expectedUpdatedAt, changes, ...years }: CheckedInputOf<'cooperative.save'>,
  context: CommandContext,
): Promise<Saved> {
  const office = await requireOffice(context.read);
  const known = id === null ? null : await requireOpenRecord(context.read, id);
  if (known) await requireUnchanged(context.read, known, expectedUpdatedAt);
  const typed = withoutEchoes(changes, known);
  const nameFaults =
    known === null && typed.name === undefined
      ? [{ field: 'name', message: 'Nama koperasi harus diisi.' }]
      : [];
  const seat =
    typed.villageCode === undefined
      ? NOT_TYPED
      : await seatOf(context.read, office, typed.villageCode, known ?? NO_PLACE);
  const seatFaults = seat.fault ? [seat.fault] : [];
  refuseFaults([...nameFaults, ...recordFieldFaults(typed, context.today), ...seatFaults], 'changes.');
  years.figures.forEach(({ bookYear }, index) =>
    refuseFaults(bookYearFaults(bookYear, context.today), `figures[${index}].`),
  );
  const { villageCode: _village, ...values } = normalised(typed);
  const typedValues = { values, place: seat.place, years };
  return known ? saveChanges(context, known.id, typedValues) : saveNew(context, typedValues);
}

interface Typed {
  readonly values: TypedChanges;
  readonly place: Place | undefined;
  readonly years: Years;
}

function fieldChanges(id: string, { values, place }: Typed): readonly PartChange[] {
  const fields = Object.entries(values).flatMap(([field, value]): readonly PartChange[] =>
    value === undefined ? [] : [{ cooperativeId: id, field, value }],
  );
  return place ? [...fields, { cooperativeId: id, field: 'villageCode', value: place }] : fields;
}

function figureChanges(id: string, { years: { figures, removedYears } }: Typed): readonly PartChange[] {
  const changeOf = (bookYear: number, figure: (typeof FIGURE_NAMES)[number], value: number | null) => ({
    cooperativeId: id,
    field: `figures.${bookYear}.${figure}`,
    value,
  });
  return [
    ...figures.flatMap((year) => FIGURE_NAMES.map((figure) => changeOf(year.bookYear, figure, year[figure]))),
    ...removedYears.flatMap((bookYear) => FIGURE_NAMES.map((figure) => changeOf(bookYear, figure, null))),
  ];
}

/** One line of the change log over fields, figures and years taken out. */
function titleOf(fields: readonly PartChange[], { figures, removedYears }: Years): string {
  const labels = fields.map(({ field }) => REGISTER_FIELD_LABELS[field as RegisterField]);
  const years = (list: readonly number[]): string => list.toSorted((one, other) => one - other).join(', ');
  return [
    ...(labels.length === 0
      ? []
      : [labels.length > 3 ? `Mengubah ${labels.length} isian` : `Mengubah ${labels.join(', ')}`]),
    ...(figures.length === 0 ? [] : [`Angka tahun buku ${years(figures.map(({ bookYear }) => bookYear))}`]),
    ...(removedYears.length === 0 ? [] : [`Menghapus angka tahun buku ${years(removedYears)}`]),
  ].join('; ');
}

async function saveChanges(context: CommandContext, id: string, typed: Typed): Promise<Saved> {
  const fields = fieldChanges(id, typed);
  const title = titleOf(fields, typed.years);
  const changes = [...fields, ...figureChanges(id, typed)];
  const { batchId } = await changeParts(context, { source: 'edit', title }, changes);
  await deleteDraft(context.write, draftSubject(id));
  return savedAs(context, id, batchId, typed);
}

async function saveNew(context: CommandContext, typed: Typed): Promise<Saved> {
  const { name = '', ...rest } = typed.values;
  const { id, batchId } = await enterRecord(context, {
    name,
    origin: `Dicatat oleh ${context.actor.name}`,
    title: `Mencatat koperasi baru: ${name}`,
    activeSince: rest.legalEntityOn ?? null,
    statusReason: 'Dicatat sebagai koperasi aktif pada saat pertama kali dimasukkan',
    parts: (given) => [...fieldChanges(given, { ...typed, values: rest }), ...figureChanges(given, typed)],
  });
  await deleteDraft(context.write, NEW_RECORD_DRAFT);
  return savedAs(context, id, batchId, typed);
}

async function savedAs(
  { read }: CommandContext,
  id: string,
  batchId: string | null,
  { values, years }: Typed,
): Promise<Saved> {
  const saved = await requireCooperative(read, id);
  const written = new Set(Object.keys(values));
  const warnings = [
    ...recordFieldWarnings({ nib: values.nib, nikKoperasi: values.nikKoperasi }),
    ...dayOrderReasons(saved, (field) => written.has(field)),
    ...(await doubleWarnings(read, saved, written)),
    ...years.figures.flatMap((year) => checkFigures(year)),
  ];
  return { id, updatedAt: saved.updatedAt, warnings, batchId };
}
