import { AppError } from '#contract/errors.ts';
import { findAwardProgramme, listFrozenReasons } from '#db/queries/award/award.ts';
import type { AwardFacts } from '#db/queries/award/candidate.ts';
import type { ReadHandle } from '#db/handles.ts';
import { judgeOne } from './programme.ts';
import type { JudgedCooperative, Programme } from './programme.ts';
import { recipientList } from './recipient-list.ts';
import { reasons as storedReasons } from '#contract/scalars.ts';
import { readStored } from '#db/read-stored.ts';

/** What a sheet is made of; of a confirmed recipient it was frozen with the list. */
export type Assessed = Pick<JudgedCooperative, 'isEligible' | 'reasons' | 'tick'> & {
  readonly facts: Pick<AwardFacts, 'id' | 'name' | 'legalEntityNumber' | 'districtName'>;
};

/** The confirmed recipients with the reasons of that day: a later change of the register does not rewrite them. */
async function frozenList(read: ReadHandle, programme: Programme): Promise<readonly Assessed[] | undefined> {
  const confirmed = await findAwardProgramme(read, programme.bookYear);
  if (!confirmed) return undefined;
  const reasons = await listFrozenReasons(read, confirmed.id);
  return confirmed.recipients.map(({ cooperativeId, name, legalEntityNumber, districtName }) => ({
    facts: { id: cooperativeId, name, legalEntityNumber, districtName },
    isEligible: true,
    reasons: readStored(storedReasons, reasons.get(cooperativeId) ?? '[]', `alasan penghargaan ${name}`),
    tick: programme.ticks.find((tick) => tick.cooperativeId === cooperativeId) ?? null,
  }));
}

/** Of one cooperative, or of everyone on the list: the confirmed recipients, in a draft those who would receive it. */
export async function assessedFor(
  read: ReadHandle,
  programme: Programme,
  cooperativeId: string | null,
): Promise<readonly Assessed[]> {
  const frozen = await frozenList(read, programme);
  if (cooperativeId !== null) {
    const recipient = frozen?.find(({ facts }) => facts.id === cooperativeId);
    const judged = recipient ?? (await judgeOne(read, programme, cooperativeId));
    if (!judged) throw new AppError('NOT_FOUND', { facts: { apa: 'Koperasi' } });
    return [judged];
  }
  if (frozen) return frozen;
  return (await recipientList(read, programme)).recipients;
}
