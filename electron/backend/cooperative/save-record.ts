import { AppError } from '#contract/errors.ts';
import type { CheckedInputOf, OutputOf } from '#contract/index.ts';
import { newId } from '#db/new-id.ts';
import type { Cooperative } from '#db/queries/cooperative/cooperative.ts';
import { insertCooperative } from '#db/queries/cooperative/field.ts';
import type { Place } from '#db/queries/cooperative/place.ts';
import { insertStatus } from '#db/queries/cooperative/status.ts';
import { deleteDraft } from '#db/queries/change/draft.ts';
import { recordFieldFaults, recordFieldWarnings } from '#rules/cooperative/record-field.ts';
import { REGISTER_FIELD_LABELS } from '#rules/cooperative/register-field.ts';
import type { RegisterField } from '#rules/cooperative/register-field.ts';
import type { CommandContext } from '../base/context.ts';
import { instantText } from '../base/instant-text.ts';
import { requireOffice } from '../office/require-office.ts';
import { changeParts, logChanges, occasionOf, writeParts } from './change-parts.ts';
import type { PartChange } from './change-parts.ts';
import { doubleWarnings } from './double-warnings.ts';
import { NEW_RECORD_DRAFT, draftSubject } from './record-draft.ts';
import { requireCooperative, requireOpenRecord } from './require-record.ts';
import { refuseFaults } from '../base/refusal.ts';
import { seatOf } from './seat-of.ts';
import type { Seat } from './seat-of.ts';
import { normalised, withoutEchoes } from './typed-changes.ts';
import type { TypedChanges } from './typed-changes.ts';

type Saved = OutputOf<'cooperative.save'>;

const NO_PLACE: Place = {
  villageCode: null,
  villageName: '',
  districtCode: null,
  districtName: '',
  regencyCode: null,
};

const NOT_TYPED: Partial<Seat> = {};

/**
 * Saves the fields that a form changed, or a new cooperative. Everything that cannot be saved is refused at once, each
 * at its field; what only looks unusual is saved and said.
 *
 * @throws AppError NOT_FOUND, OFFICE_NOT_SET_UP, INVALID_INPUT, RECORD_CHANGED_ELSEWHERE
 */
export async function saveRecord(
  { id, expectedUpdatedAt, changes }: CheckedInputOf<'cooperative.save'>,
  context: CommandContext,
): Promise<Saved> {
  const office = await requireOffice(context.read);
  const known = id === null ? null : await requireOpenRecord(context.read, id);
  if (known) requireUnchanged(known, expectedUpdatedAt);
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
  const { villageCode: _village, ...values } = normalised(typed);
  return known ? saveChanges(context, known.id, values, seat.place) : saveNew(context, values, seat.place);
}

/** A form without the instant it was read at cannot know what it would write over. */
function requireUnchanged(known: Cooperative, expectedUpdatedAt: string | null): void {
  if (known.updatedAt === expectedUpdatedAt) return;
  throw new AppError('RECORD_CHANGED_ELSEWHERE', { facts: { waktu: instantText(known.updatedAt) } });
}

function partChanges(id: string, values: TypedChanges, place: Place | undefined): readonly PartChange[] {
  const fields = Object.entries(values).flatMap(([field, value]): readonly PartChange[] =>
    value === undefined ? [] : [{ cooperativeId: id, field, value }],
  );
  return place ? [...fields, { cooperativeId: id, field: 'villageCode', value: place }] : fields;
}

async function saveChanges(
  context: CommandContext,
  id: string,
  values: TypedChanges,
  place: Place | undefined,
): Promise<Saved> {
  const changes = partChanges(id, values, place);
  const labels = changes.map(({ field }) => REGISTER_FIELD_LABELS[field as RegisterField]);
  const title = labels.length > 3 ? `Mengubah ${labels.length} isian` : `Mengubah ${labels.join(', ')}`;
  const { batchId } = await changeParts(context, { source: 'edit', title }, changes);
  await deleteDraft(context.write, draftSubject(id));
  return savedAs(context, id, batchId, values);
}

/** The log of a new record says what was entered; there is nothing before it to go back to. */
async function saveNew(
  context: CommandContext,
  values: TypedChanges,
  place: Place | undefined,
): Promise<Saved> {
  const { write, actor } = context;
  const { name = '', ...rest } = values;
  const id = newId();
  const title = `Mencatat koperasi baru: ${name}`;
  const occasion = await occasionOf(context, [], title);
  const { at } = occasion;
  await insertCooperative(write, { id, name, origin: `Dicatat oleh ${actor.name}` }, at);
  const sinceOn = rest.legalEntityOn ?? null;
  const reason = 'Dicatat sebagai koperasi aktif pada saat pertama kali dimasukkan';
  await insertStatus(write, { cooperativeId: id, status: 'active', sinceOn, reason, importId: null }, at);
  const fields = await writeParts(context, partChanges(id, rest, place), occasion);
  const entries = [
    { cooperativeId: id, field: 'name', beforeText: '', afterText: name },
    ...fields.map(({ values: _values, ...entry }) => entry),
  ];
  const { batchId } = await logChanges(context, { source: 'edit', title }, entries, at);
  await deleteDraft(write, NEW_RECORD_DRAFT);
  return savedAs(context, id, batchId, values);
}

async function savedAs(
  { read }: CommandContext,
  id: string,
  batchId: string | null,
  values: TypedChanges,
): Promise<Saved> {
  const saved = await requireCooperative(read, id);
  const written = new Set(Object.keys(values));
  const warnings = [
    ...recordFieldWarnings({ nib: values.nib, nikKoperasi: values.nikKoperasi }),
    ...(await doubleWarnings(read, saved, written)),
  ];
  return { id, updatedAt: saved.updatedAt, warnings, batchId };
}
