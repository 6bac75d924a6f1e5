import { AppError } from '#contract/errors.ts';
import type { CheckedInputOf, OutputOf } from '#contract/index.ts';
import { anonymisePerson } from '#db/queries/person-anonymise.ts';
import { insertOfficeLog } from '#db/queries/office-log.ts';
import { findPerson } from '#db/queries/person.ts';
import type { CommandContext } from '../context.ts';
import { whoIsAtWork } from '../record/who.ts';

/** What stands where a name was. */
export const ANONYMOUS_NAME = '(nama dihapus)';

/**
 * Takes name, NIK KTP, birth date, address and phone of a person out of the database (UU 27/2022: deletion after
 * retention or on request). The terms stay with a person without a name, so that every count, also of recaps frozen
 * earlier, stays as it was. Why and when is written down; the name is not.
 */
export async function anonymise(
  { personId, reason }: CheckedInputOf<'people.anonymise'>,
  { read, write, now }: CommandContext,
): Promise<OutputOf<'people.anonymise'>> {
  const person = await findPerson(read, personId);
  if (!person) throw new AppError('NOT_FOUND', { facts: { apa: 'Orang' } });
  if (person.name === ANONYMOUS_NAME) {
    const message = 'Data orang ini sudah dihapus sebelumnya.';
    throw new AppError('INVALID_INPUT', { faults: [{ path: 'personId', message }] });
  }
  const words = person.name.length > 3 ? person.name : person.nikKtp;
  if (words !== '' && reason.toLowerCase().includes(words.toLowerCase())) {
    const message = 'Jangan menulis nama orang itu pada alasan; alasan ini tetap tersimpan.';
    throw new AppError('INVALID_INPUT', { faults: [{ path: 'reason', message }] });
  }
  const at = now();
  const who = whoIsAtWork();
  const changed = await anonymisePerson(write, person, { name: ANONYMOUS_NAME, reason, who, at });
  await insertOfficeLog(write, 'people.anonymise', { who, id: personId, reason, ...changed }, at);
  return changed;
}
