import type { WriteHandle } from '#db/handles.ts';
import type { ReadHandle } from '#db/handles.ts';
import { newId } from '#db/new-id.ts';
import { findByNik, findPerson, insertPeople, updatePerson } from '#db/queries/people/person.ts';
import type { Person, PersonFacts } from '#db/queries/people/person.ts';
import { listOwnerCooperatives } from '#db/queries/umkm/owner.ts';
import type { OwnerFacts } from '#rules/umkm/umkm.ts';
import type { FieldFault } from '#rules/value/field-fault.ts';
import { normalisePersonName } from '#rules/value/person-name.ts';
import type { Reason } from '#rules/value/reason.ts';

/** Which person owns a business, and what has to be written for it. */
export interface OwnerPlan {
  readonly ownerId: string | null;
  readonly write: 'nothing' | 'insert' | 'update';
  readonly person: PersonFacts | null;
  readonly faults: readonly FieldFault<keyof OwnerFacts>[];
  readonly warnings: readonly Reason[];
}

const PLAIN = { write: 'nothing', person: null, faults: [], warnings: [] } as const;

/** What the business's form says of the person, over what is known of him or her. */
const factsOf = (
  { ownerName, ownerNik, ownerSex, ownerAddress }: OwnerFacts,
  known?: Person,
): PersonFacts => ({
  name: ownerName,
  nikKtp: ownerNik,
  bornOn: known?.bornOn ?? null,
  sex: ownerSex,
  address: ownerAddress,
  phone: known?.phone ?? '',
});

const isSame = (one: PersonFacts, other: PersonFacts): boolean =>
  one.name === other.name &&
  one.nikKtp === other.nikKtp &&
  one.sex === other.sex &&
  one.address === other.address;

/** A person who is also somebody in a cooperative is corrected there, where the change log of the register knows it. */
async function correct(read: ReadHandle, person: Person, typed: OwnerFacts): Promise<OwnerPlan> {
  const facts = factsOf(typed, person);
  if (isSame(person, facts)) return { ...PLAIN, ownerId: person.id };
  const places = await listOwnerCooperatives(read, person.id);
  if (places.length === 0) return { ...PLAIN, ownerId: person.id, write: 'update', person: facts };
  const message = `${person.name} juga tercatat pada ${places.join(', ')}. Betulkan data orangnya di catatan koperasi itu, atau isi lagi pemiliknya seperti semula.`;
  return { ...PLAIN, ownerId: person.id, faults: [{ field: 'ownerName', message }] };
}

/** Somebody of the register by NIK KTP; the record of the person stays as it is. */
function linked(person: Person, { ownerName }: OwnerFacts): OwnerPlan {
  const isOther = normalisePersonName(ownerName) !== person.nameKey;
  const message = `NIK pemilik tercatat atas nama ${person.name}; usaha ini dikaitkan dengan orang itu. Periksa NIK-nya bila keliru.`;
  return {
    ...PLAIN,
    ownerId: person.id,
    warnings: isOther ? [{ code: 'PEMILIK_NAMA_BEDA', level: 'warning', field: 'ownerNik', message }] : [],
  };
}

/**
 * Who owns a business as its form says. A person is found by the NIK KTP alone, never by the name; without one each
 * business has an owner of its own.
 * @param knownId the owner until now
 */
export async function planOwner(
  read: ReadHandle,
  typed: OwnerFacts,
  knownId: string | null,
): Promise<OwnerPlan> {
  const { ownerName, ownerNik } = typed;
  if (ownerName === '' && ownerNik === '') return { ...PLAIN, ownerId: null };
  const known = knownId === null ? undefined : await findPerson(read, knownId);
  if (known && known.nikKtp === ownerNik) return correct(read, known, typed);
  const byNik = await findByNik(read, ownerNik, '');
  if (byNik) return linked(byNik, typed);
  // A NIK that comes to a person without one, or a slip in it under the same name, is of the same person.
  const isSlip = known !== undefined && normalisePersonName(ownerName) === known.nameKey;
  if (known && (known.nikKtp === '' || isSlip)) return correct(read, known, typed);
  return { ...PLAIN, ownerId: newId(), write: 'insert', person: factsOf(typed) };
}

export async function writeOwner(
  db: WriteHandle,
  { ownerId, write, person }: OwnerPlan,
  at: string,
): Promise<void> {
  if (ownerId === null || person === null) return;
  if (write === 'insert') await insertPeople(db, [{ id: ownerId, ...person, importId: null }], at);
  if (write === 'update') await updatePerson(db, ownerId, person, at);
}
