import type { CheckedInputOf, OutputOf } from '#contract/index.ts';
import type { ReadHandle } from '#db/handles.ts';
import { findAmendment } from '#db/queries/cooperative/amendment.ts';
import type { Amendment } from '#db/queries/cooperative/amendment.ts';
import { findAmendmentChecklist } from '#db/queries/legality/amendment.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import { futureDayFault } from '#rules/value/field-fault.ts';
import { ruleOrEarliest } from '#rules/rule-book/rule-book.ts';
import type { CommandContext, QueryContext } from '../base/context.ts';
import { readRuleBook } from '../office/rule-book.ts';
import { changeParts } from '../cooperative/change-parts.ts';
import { requireCooperative, requireOpenRecord } from '../cooperative/require-record.ts';
import { notFound, refuseFaults } from '../base/refusal.ts';
import { requireUnchanged } from '../cooperative/require-unchanged.ts';

/** The list of the amendment's track on its day, or today's where its day is not known. */
async function ruleOf(read: ReadHandle, { subject, amendedOn }: Amendment, today: PlainDate) {
  const book = await readRuleBook(read);
  const code = subject === 'anggaran_dasar' ? 'documents-amendment-statutes' : 'documents-amendment-data';
  return ruleOrEarliest(book[code], amendedOn ?? today);
}

const EMPTY = { state: 'missing', on: null, note: '' } as const;

export async function amendmentChecklist(
  amendmentId: string,
  { read, today }: QueryContext,
): Promise<OutputOf<'legality.amendmentChecklist'>> {
  const amendment = await findAmendment(read, amendmentId);
  if (!amendment) throw notFound('Perubahan badan hukum');
  const rule = await ruleOf(read, amendment, today);
  const stored = (await findAmendmentChecklist(read, amendmentId)) ?? {};
  const documents = rule.value.map((item) => ({ ...item, ...(stored[item.code] ?? EMPTY) }));
  const required = documents.filter(({ isRequired }) => isRequired);
  // "Tidak perlu" counts only with its reason, as in a formation file.
  const settled = required.filter(
    ({ state, note }) => state === 'present' || (state === 'not_needed' && note.trim() !== ''),
  );
  const percentComplete = required.length === 0 ? 100 : Math.floor((settled.length * 100) / required.length);
  const { updatedAt } = await requireCooperative(read, amendment.cooperativeId);
  return { subject: amendment.subject, percentComplete, basis: rule.basis, documents, updatedAt };
}

export async function saveAmendmentChecklist(
  { amendmentId, expectedUpdatedAt, documents }: CheckedInputOf<'legality.saveAmendmentChecklist'>,
  context: CommandContext,
): Promise<OutputOf<'legality.saveAmendmentChecklist'>> {
  const amendment = await findAmendment(context.read, amendmentId);
  if (!amendment) throw notFound('Perubahan badan hukum');
  const { cooperativeId, number } = amendment;
  refuseFaults(
    Object.entries(documents).flatMap(([code, { on }]) =>
      futureDayFault(`documents.${code}.on`, 'Tanggal dokumen', on, context.today),
    ),
  );
  await requireUnchanged(
    context.read,
    await requireOpenRecord(context.read, cooperativeId),
    expectedUpdatedAt,
    { fields: [`amendmentChecklist.${amendmentId}`] },
  );
  const change = {
    cooperativeId,
    field: `amendmentChecklist.${amendmentId}`,
    value: { documents: JSON.stringify(documents) },
  };
  const title = `Daftar periksa perubahan ${number}`;
  return { batchId: (await changeParts(context, { source: 'edit', title }, [change])).batchId };
}
