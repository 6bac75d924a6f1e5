import type { CheckedInputOf, OutputOf } from '#contract/index.ts';
import { listBatches } from '#db/queries/activity/batch.ts';
import {
  listCooperativesNamed,
  listPeopleNamed,
  namesOfPeople,
  tieParticipant,
} from '#db/queries/activity/match.ts';
import { listParticipants } from '#db/queries/activity/participant.ts';
import { findPerson } from '#db/queries/people/person.ts';
import { twiceReason } from '#rules/activity/participant.ts';
import { maskNik } from '#rules/cooperative/identity-number.ts';
import { normaliseCooperativeName } from '#rules/cooperative/name.ts';
import { normalisePersonName } from '#rules/value/person-name.ts';
import type { CommandContext, QueryContext } from '../base/context.ts';
import { refuseFaults } from '../base/refusal.ts';
import { saveGuarded } from '../base/saved-record.ts';
import { requireOpenRecord } from '../cooperative/require-record.ts';
import { requireOffice } from '../office/require-office.ts';
import { requireActivity, requireBatch, requireParticipant } from './require-activity.ts';
import { fieldsOf } from './save-participant.ts';

/** More namesakes than anybody chooses among. */
const MOST_PROPOSED = 8;

const joined = (parts: readonly string[]): string => parts.filter((part) => part !== '').join(', ');

/** What the register knows under the same name, for each participant; nothing is tied by it. */
export async function showMatches(
  { id }: CheckedInputOf<'activity.matches'>,
  { read }: QueryContext,
): Promise<OutputOf<'activity.matches'>> {
  await requireOffice(read);
  const activity = await requireActivity(read, id);
  const batches = await listBatches(read, [activity.id]);
  const participants = await listParticipants(
    read,
    batches.map((batch) => batch.id),
  );
  const nameKeys = participants.map(({ name }) => normalisePersonName(name));
  const people = await listPeopleNamed(read, nameKeys);
  const businessKeys = participants.map(({ business }) => normaliseCooperativeName(business));
  const cooperatives = await listCooperativesNamed(
    read,
    businessKeys.filter((key) => key !== ''),
  );
  const tied = await namesOfPeople(
    read,
    participants.flatMap(({ personId }) => personId ?? []),
  );
  return participants.map((one, at) => ({
    participantId: one.id,
    batch: batches.find((batch) => batch.id === one.batchId)?.number ?? 0,
    position: one.position,
    name: one.name,
    business: one.business,
    personId: one.personId,
    personName: one.personId === null ? '' : (tied.get(one.personId) ?? ''),
    cooperativeId: one.cooperativeId,
    cooperativeName: one.cooperativeName,
    people: people
      .filter(({ nameKey }) => nameKey === nameKeys[at])
      .slice(0, MOST_PROPOSED)
      .map(({ id: personId, name, nikKtp, roles }) => ({
        personId,
        name,
        nikKtp: maskNik(nikKtp),
        roles: roles.map(({ position, cooperative }) => joined([position, cooperative])).join('; '),
      })),
    cooperatives: cooperatives
      .filter(({ nameKey }) => nameKey === businessKeys[at])
      .slice(0, MOST_PROPOSED)
      .map(({ id: cooperativeId, name, district, legalEntityNumber }) => ({
        cooperativeId,
        name,
        about: joined([district, legalEntityNumber]),
      })),
    updatedAt: one.updatedAt,
  }));
}

/** Ties one participant as a person decided, or unties; answers what stood before. */
export async function matchParticipant(
  { id, expectedUpdatedAt, personId, cooperativeId }: CheckedInputOf<'activity.matchParticipant'>,
  context: CommandContext,
): Promise<OutputOf<'activity.matchParticipant'>> {
  const { read, write } = context;
  await requireOffice(read);
  const known = await requireParticipant(read, id);
  await requireBatch(read, known.batchId);
  const others = (await listParticipants(read, [known.batchId])).filter((one) => one.id !== id);
  const isStranger = personId !== null && !(await findPerson(read, personId));
  const twin = twiceReason({ ...known, personId, cooperativeId }, others);
  refuseFaults([
    ...(isStranger ? [{ field: 'personId', message: 'Orang ini tidak ada di register.' }] : []),
    ...(twin ? [{ field: 'personId', message: twin.message }] : []),
  ]);
  if (cooperativeId !== null && cooperativeId !== known.cooperativeId)
    await requireOpenRecord(read, cooperativeId);
  const shown = async () => fieldsOf(await requireParticipant(read, id));
  const record = {
    subject: `activity-participant:${id}`,
    expectedUpdatedAt,
    updatedAt: known.updatedAt,
    shown,
  };
  const { updatedAt } = await saveGuarded(context, record, async (at) => {
    await tieParticipant(write, id, { personId, cooperativeId }, at);
    return { updatedAt: at };
  });
  const before = { personId: known.personId, cooperativeId: known.cooperativeId };
  return { id, updatedAt, before };
}
