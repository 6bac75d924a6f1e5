import { z } from 'zod';
import { command, query } from '../define.ts';
import { count, expectedUpdatedAt, id } from '../scalars.ts';

const proposedPerson = z.object({
  personId: id,
  name: z.string(),
  /** Masked. */
  nikKtp: z.string(),
  /** Where the register knows the person from: "ketua, Koperasi Maju". */
  roles: z.string(),
});

const proposedCooperative = z.object({
  cooperativeId: id,
  name: z.string(),
  /** "Sangatta Utara, badan hukum AHU-…". */
  about: z.string(),
});

const line = z.object({
  participantId: id,
  batch: count,
  position: count,
  name: z.string(),
  /** The cooperative or business as typed. */
  business: z.string(),
  personId: id.nullable(),
  personName: z.string(),
  cooperativeId: id.nullable(),
  cooperativeName: z.string(),
  people: z.array(proposedPerson).readonly(),
  cooperatives: z.array(proposedCooperative).readonly(),
  updatedAt: z.string(),
});
export type MatchLine = z.infer<typeof line>;

export const activityMatchContract = {
  /** Usul pencocokan menurut nama yang sama; tidak ada yang dihubungkan dengan sendirinya. */
  'activity.matches': query(z.strictObject({ id }), z.array(line).readonly(), [
    'OFFICE_NOT_SET_UP',
    'NOT_FOUND',
  ]),
  /** Menghubungkan satu peserta dengan orang dan koperasi register, atau melepasnya; jawabannya mengurungkan. */
  'activity.matchParticipant': command(
    z.strictObject({
      id,
      expectedUpdatedAt,
      personId: id.nullable(),
      cooperativeId: id.nullable(),
    }),
    z.object({
      id,
      updatedAt: z.string(),
      /** What stood before, to take the step back. */
      before: z.object({ personId: id.nullable(), cooperativeId: id.nullable() }),
    }),
    ['OFFICE_NOT_SET_UP', 'NOT_FOUND', 'RECORD_CHANGED_ELSEWHERE'],
  ),
};
