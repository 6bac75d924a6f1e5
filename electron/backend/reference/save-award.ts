import type { CheckedInputOf, OutputOf } from '#contract/index.ts';
import {
  findAwardReceived,
  insertAwardReceived,
  markAwardReceived,
  updateAwardReceived,
} from '#db/queries/reference/award-received.ts';
import type { KeptAward } from '#db/queries/reference/award-received.ts';
import { AWARD_FIELDS, AWARD_LEVEL_LABELS } from '#rules/reference/award-received.ts';
import type { AwardReceived } from '#rules/reference/award-received.ts';
import { futureDayFault } from '#rules/value/field-fault.ts';
import { formatShortDate } from '#rules/value/indonesian-date.ts';
import type { CommandContext } from '../base/context.ts';
import { removeKept, restoreKept, saveKept } from '../base/kept-record.ts';
import type { KeptBook } from '../base/kept-record.ts';
import { refuseFaults } from '../base/refusal.ts';
import { shownFields } from '../base/saved-record.ts';
import { requireOffice } from '../office/require-office.ts';

const AWARDS: KeptBook<AwardReceived, KeptAward> = {
  what: 'Penghargaan yang diterima',
  subjectOf: (id) => `award-received:${id}`,
  find: findAwardReceived,
  insert: insertAwardReceived,
  update: updateAwardReceived,
  mark: markAwardReceived,
  fieldsOf: (one) =>
    shownFields(AWARD_FIELDS, {
      ...one,
      receivedOn: formatShortDate(one.receivedOn),
      level: AWARD_LEVEL_LABELS[one.level],
    }),
};

export async function saveAwardReceived(
  { id, expectedUpdatedAt, ...facts }: CheckedInputOf<'honour.save'>,
  context: CommandContext,
): Promise<OutputOf<'honour.save'>> {
  await requireOffice(context.read);
  refuseFaults(futureDayFault('receivedOn', AWARD_FIELDS.receivedOn, facts.receivedOn, context.today));
  return saveKept(AWARDS, { id, expectedUpdatedAt, facts }, context);
}

export const removeAwardReceived = async (
  asked: CheckedInputOf<'honour.remove'>,
  context: CommandContext,
): Promise<OutputOf<'honour.remove'>> => removeKept(AWARDS, asked, context);

export const restoreAwardReceived = async (
  asked: CheckedInputOf<'honour.restore'>,
  context: CommandContext,
): Promise<OutputOf<'honour.restore'>> => restoreKept(AWARDS, asked, context);
