import { AppError } from '#contract/errors.ts';
import type { CheckedInputOf, OutputOf } from '#contract/index.ts';
import type { ReadHandle } from '#db/handles.ts';
import { readingIn } from '#db/handles.ts';
import { insertOfficeLog } from '#db/queries/change/office-log.ts';
import { anonymisePerson, emptyFilePerson } from '#db/queries/people/anonymise.ts';
import { findTraces, isThePerson, listFilePeople } from '#db/queries/people/traces.ts';
import { findPerson } from '#db/queries/people/person.ts';
import type { Person } from '#db/queries/people/person.ts';
import { deleteDraft } from '#db/queries/change/draft.ts';
import { findFormation } from '#db/queries/formation/file.ts';
import type { TaskContext } from '../base/context.ts';
import { formationDraftSubject, formationNotFound } from '../formation/save-formation.ts';
import { destroyRows, removeContents } from './destroy-scan.ts';
import { localDay } from '../base/local-day.ts';
import { namedScans } from './scan-names.ts';

/** What stands where a name was. */
export const ANONYMOUS_NAME = '(nama dihapus)';

const refuse = (path: string, message: string): AppError =>
  new AppError('INVALID_INPUT', { faults: [{ path, message }] });

async function requireNamed(read: ReadHandle, personId: string): Promise<Person> {
  const person = await findPerson(read, personId);
  if (!person) throw new AppError('NOT_FOUND', { facts: { apa: 'Orang' } });
  if (person.name === ANONYMOUS_NAME) {
    throw refuse('personId', 'Data orang ini sudah dihapus sebelumnya.');
  }
  return person;
}

/** The reason is kept for good, so it may not bring back what was taken out. */
export function requireSilent(reason: string, names: readonly string[]): void {
  const said = reason.toLowerCase();
  if (names.some((name) => name.trim().length > 2 && said.includes(name.trim().toLowerCase()))) {
    throw refuse('reason', 'Jangan menulis nama orang itu pada alasan; alasan ini tetap tersimpan.');
  }
}

/** What anonymising would reach, and the scans of the same files and cooperatives, for a person to choose from. */
export async function previewAnonymise(
  { personId }: CheckedInputOf<'people.anonymisePreview'>,
  { read }: Pick<TaskContext, 'read'>,
): Promise<OutputOf<'people.anonymisePreview'>> {
  const person = await requireNamed(read, personId);
  const traces = await findTraces(read, person);
  const founders = (await listFilePeople(read, traces.formationIds)).filter(
    (one) => one.organ === 'pendiri' && isThePerson(one, person),
  );
  const scans = await namedScans(read, traces);
  return {
    roles: traces.roles,
    founders: founders.length,
    consultations: traces.consultationIds.length,
    scans: scans.map(({ addedAt, called: _called, ...scan }) => ({ ...scan, addedOn: localDay(addedAt) })),
  };
}

/**
 * Takes name, NIK KTP, birth date, address and phone of a person out of the database, with the chosen scans (UU
 * 27/2022: deletion after retention or on request). The terms stay with a person without a name, so that every count,
 * also of recaps frozen earlier, stays as it was. Why and when is written down; the name is not. Sealed papers and
 * backups stay: the page says so before.
 */
export async function anonymise(
  { personId, reason, scans }: CheckedInputOf<'people.anonymise'>,
  { read, transaction, folders, now, actor }: TaskContext,
): Promise<OutputOf<'people.anonymise'>> {
  const person = await requireNamed(read, personId);
  requireSilent(reason, [person.name, person.nikKtp]);
  const traces = await findTraces(read, person);
  const theirs = new Set((await namedScans(read, traces)).map(({ sha256 }) => sha256));
  if (scans.some((sha256) => !theirs.has(sha256))) {
    throw refuse('scans', 'Pindaian itu tidak ada pada berkas orang ini. Muat ulang daftarnya.');
  }
  const at = now();
  const who = actor.name;
  const changed = await transaction(async (write) => {
    for (const sha256 of scans) await destroyRows(write, sha256, reason, at);
    const counts = await anonymisePerson(write, person, { name: ANONYMOUS_NAME, reason, who, at });
    const outcome = { ...counts, scans: scans.length };
    await insertOfficeLog(write, 'people.anonymise', { who, id: personId, reason, ...outcome }, at);
    return outcome;
  });
  await removeContents(folders, scans);
  return changed;
}

/**
 * Takes everybody's data out of one formation file past its time: founders and board members, what was typed and not
 * saved, and scans of identity cards. People of the register stay; their own time runs from the end of their offices.
 */
export async function anonymiseFormation(
  { formationId, reason }: CheckedInputOf<'people.anonymiseFormation'>,
  { read, transaction, folders, now, actor }: TaskContext,
): Promise<OutputOf<'people.anonymiseFormation'>> {
  if (!(await findFormation(read, formationId))) throw formationNotFound();
  const at = now();
  const who = actor.name;
  const { contents, ...outcome } = await transaction(async (write) => {
    const people = (await listFilePeople(readingIn(write), [formationId])).filter(
      ({ name }) => name !== '' && name !== ANONYMOUS_NAME,
    );
    requireSilent(
      reason,
      people.map(({ name }) => name),
    );
    for (const one of people) await emptyFilePerson(write, one, ANONYMOUS_NAME, at);
    const scope = { formationIds: [formationId], cooperativeIds: [] };
    // The deed and the like stay: they belong to the cooperative, not to a person.
    const all = await namedScans(readingIn(write), scope);
    const scans = all.filter(({ showsIdentity }) => showsIdentity);
    for (const { sha256 } of scans) await destroyRows(write, sha256, reason, at);
    await deleteDraft(write, formationDraftSubject(formationId));
    const counts = { people: people.length, scans: scans.length };
    await insertOfficeLog(
      write,
      'people.anonymiseFormation',
      { who, id: formationId, reason, ...counts },
      at,
    );
    return { ...counts, contents: scans.map(({ sha256 }) => sha256) };
  });
  await removeContents(folders, contents);
  return outcome;
}
