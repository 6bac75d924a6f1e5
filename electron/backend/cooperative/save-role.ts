import type { CheckedInputOf, OutputOf } from '#contract/index.ts';
import type { ReadHandle } from '#db/handles.ts';
import { newId } from '#db/new-id.ts';
import { findByNik, findPerson } from '#db/queries/people/person.ts';
import { findRole, listRoles } from '#db/queries/people/role.ts';
import { OFFICER_SLOTS } from '#rules/cooperative/officer-slot.ts';
import { doubleHolderReasons, isHeldOn, termFaults } from '#rules/cooperative/officer-term.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import type { Reason } from '#rules/value/reason.ts';
import type { CommandContext } from '../base/context.ts';
import { requireOffice } from '../office/require-office.ts';
import { changeParts } from './change-parts.ts';
import { requireCooperative, requireOpenRecord } from './require-record.ts';
import { notFound, refuseFaults } from '../base/refusal.ts';
import { requireUnchanged } from './require-unchanged.ts';
import type { Concern } from './require-unchanged.ts';
import { judgePerson, typedPerson } from './typed-person.ts';

/** The names of the board as an import writes them. */
const OFFICER_FIELDS: readonly string[] = OFFICER_SLOTS.map((slot) => `${slot}Name`);

type RoleInput = CheckedInputOf<'role.save'>;

/**
 * Adds a role or changes one, with the person who holds it: a new one, or one the register knows. The names that lists
 * and exports print follow.
 * @throws AppError NOT_FOUND, INVALID_INPUT
 */
export async function saveRole(input: RoleInput, context: CommandContext): Promise<OutputOf<'role.save'>> {
  const { cooperativeId, organ, position, startsOn, endsOn } = input;
  const { read, today } = context;
  const office = await requireOffice(read);
  const cooperative = await requireOpenRecord(read, cooperativeId);
  const role = input.id === null ? undefined : await findRole(read, input.id);
  if (input.id !== null && role?.cooperativeId !== cooperativeId) throw notFound('Jabatan');
  const known = input.person.id === null ? undefined : await findPerson(read, input.person.id);
  if (input.person.id !== null && !known) throw notFound('Orang');
  if (role) await requireUnchanged(read, cooperative, input.expectedUpdatedAt, concernOf(role));
  const person = typedPerson(input.person, known);
  const judged = judgePerson(person, known, input.person.nikKtp, today, office.regionCode);
  refuseFaults([
    ...judged.faults.map(({ field, message }) => ({ field: `person.${field}`, message })),
    ...termFaults({ startsOn, endsOn }),
  ]);
  const personId = known?.id ?? newId();
  const value = { personId, organ, position, startsOn, endsOn };
  const { batchId } = await changeParts(
    context,
    { source: 'edit', title: `${input.id === null ? 'Mencatat' : 'Mengubah'} ${position} ${person.name}` },
    [
      { cooperativeId, field: `person.${personId}`, value: person },
      { cooperativeId, field: `role.${input.id ?? newId()}`, value },
    ],
  );
  const { updatedAt } = await requireCooperative(read, cooperativeId);
  const warnings = [
    ...judged.warnings,
    ...(await sameNikWarnings(read, person.nikKtp, personId)),
    ...(await boardWarnings(read, cooperativeId, personId, today)),
  ];
  return { id: cooperativeId, updatedAt, warnings, batchId };
}

/** An import writes the names of the board by their slots, and the roles with them. */
const concernOf = ({ id, personId }: { readonly id: string; readonly personId: string }): Concern => ({
  fields: [`role.${id}`, ...OFFICER_FIELDS],
  personId,
});

async function sameNikWarnings(
  read: ReadHandle,
  nikKtp: string,
  personId: string,
): Promise<readonly Reason[]> {
  const other = await findByNik(read, nikKtp, personId);
  if (!other) return [];
  const message = `NIK KTP ini sudah tercatat atas nama ${other.name}. Bila orangnya sama, satukan kedua catatannya; bila tidak, periksa lagi pada KTP.`;
  return [{ code: 'NIK_GANDA', level: 'warning', message, field: 'NIK KTP' }];
}

/** Two holders of one position, and one person on both boards (supervisors judge the management, so not both). */
async function boardWarnings(
  read: ReadHandle,
  cooperativeId: string,
  personId: string,
  today: PlainDate,
): Promise<readonly Reason[]> {
  const terms = (await listRoles(read, cooperativeId)).map((role) => ({ ...role, name: role.person.name }));
  const own = terms.filter((term) => term.personId === personId && isHeldOn(term, today));
  const isOnBoth = ['pengurus', 'pengawas'].every((organ) => own.some((term) => term.organ === organ));
  const double = doubleHolderReasons(terms, today);
  if (!isOnBoth) return double;
  const name = own[0]?.name ?? '';
  const message = `${name} tercatat sebagai pengurus dan pengawas sekaligus. Akhiri salah satu masa jabatannya bila sudah berganti.`;
  return [
    ...double,
    { code: 'PENGURUS_PENGAWAS_RANGKAP', level: 'warning', message, field: 'Pengawas', value: name },
  ];
}

export async function removeRole(
  { id, reason }: CheckedInputOf<'role.remove'>,
  context: CommandContext,
): Promise<OutputOf<'role.remove'>> {
  const role = await findRole(context.read, id);
  if (!role) throw notFound('Jabatan');
  await requireOpenRecord(context.read, role.cooperativeId);
  const person = await findPerson(context.read, role.personId);
  const title = `Menghapus ${role.position} ${person?.name ?? ''}: ${reason}`;
  const change = { cooperativeId: role.cooperativeId, field: `role.${id}`, value: null };
  return { batchId: (await changeParts(context, { source: 'edit', title }, [change])).batchId };
}
