import type { CheckedInputOf, OutputOf } from '#contract/index.ts';
import {
  findReference,
  insertReference,
  markReference,
  updateReference,
} from '#db/queries/reference/reference-figure.ts';
import type { KeptReference } from '#db/queries/reference/reference-figure.ts';
import { formatAmount, REFERENCE_FIELDS, referenceFaults } from '#rules/reference/reference-figure.ts';
import type { ReferenceFigure } from '#rules/reference/reference-figure.ts';
import { formatShortDate } from '#rules/value/indonesian-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import type { CommandContext } from '../base/context.ts';
import { removeKept, restoreKept, saveKept } from '../base/kept-record.ts';
import type { KeptBook } from '../base/kept-record.ts';
import { refuseFaults } from '../base/refusal.ts';
import { shownFields } from '../base/saved-record.ts';
import { requireOffice } from '../office/require-office.ts';

const shownDay = (day: PlainDate | null): string => (day === null ? '' : formatShortDate(day));

const REFERENCES: KeptBook<ReferenceFigure, KeptReference> = {
  what: 'Angka acuan',
  subjectOf: (id) => `reference:${id}`,
  find: findReference,
  insert: insertReference,
  update: updateReference,
  mark: markReference,
  fieldsOf: (one) =>
    shownFields(REFERENCE_FIELDS, {
      ...one,
      amount: formatAmount(one.amount),
      isAbout: one.isAbout ? 'ya' : 'tidak',
      asOf: shownDay(one.asOf),
      sourceOn: shownDay(one.sourceOn),
    }),
};

export async function saveReference(
  { id, expectedUpdatedAt, ...facts }: CheckedInputOf<'reference.save'>,
  context: CommandContext,
): Promise<OutputOf<'reference.save'>> {
  await requireOffice(context.read);
  refuseFaults(referenceFaults(facts, context.today));
  return saveKept(REFERENCES, { id, expectedUpdatedAt, facts }, context);
}

export const removeReference = async (
  asked: CheckedInputOf<'reference.remove'>,
  context: CommandContext,
): Promise<OutputOf<'reference.remove'>> => removeKept(REFERENCES, asked, context);

export const restoreReference = async (
  asked: CheckedInputOf<'reference.restore'>,
  context: CommandContext,
): Promise<OutputOf<'reference.restore'>> => restoreKept(REFERENCES, asked, context);
