import { createHash } from 'node:crypto';
import type { CheckedInputOf, OutputOf } from '#contract/index.ts';
import type { ReadHandle } from '#db/handles.ts';
import { listAwardFacts } from '#db/queries/award/candidate.ts';
import type { QueryContext } from '../base/context.ts';
import { requireOffice } from '../office/require-office.ts';
import { candidateFilter, judge, readProgramme } from './programme.ts';
import type { JudgedCooperative, Programme } from './programme.ts';
import { standingRecipients } from './ranking.ts';

export interface RecipientList {
  /** In the order of the list, and so of their numbers. */
  readonly recipients: readonly JudgedCooperative[];
  /** Of who stands where under which name: another list has another. */
  readonly checksum: string;
}

/** Who would receive the award now. @throws Error where database and rule judge differently */
export async function recipientList(read: ReadHandle, programme: Programme): Promise<RecipientList> {
  // The database says who, the rule once more why: a list that the two judged differently must not be printed.
  const chosen = await standingRecipients(read, programme);
  const eligible = await listAwardFacts(read, { ...candidateFilter(programme), view: 'eligible', text: '' });
  const facts = chosen ? eligible.filter(({ id }) => chosen.has(id)) : eligible;
  const recipients = facts.map((one) => judge(one, programme)).filter(({ isEligible }) => isEligible);
  if (recipients.length !== facts.length) throw new Error('the award list and the rule do not agree');
  const written = [
    programme.giver,
    programme.criteria,
    ...recipients.map(({ facts: { id, name, legalEntityNumber, districtName } }) => [
      id,
      name,
      legalEntityNumber,
      districtName,
    ]),
  ];
  return { recipients, checksum: createHash('sha256').update(JSON.stringify(written)).digest('hex') };
}

export async function showRecipients(
  { bookYear }: CheckedInputOf<'award.recipients'>,
  { read, today }: QueryContext,
): Promise<OutputOf<'award.recipients'>> {
  await requireOffice(read);
  const { recipients, checksum } = await recipientList(read, await readProgramme(read, bookYear, today));
  const rows = recipients.map(({ facts: { id, name, districtName } }) => ({ id, name, districtName }));
  return { count: rows.length, checksum, rows };
}
