import type { OutputOf } from '#contract/index.ts';
import type { ReadHandle } from '#db/handles.ts';
import { listPairMembers } from '#db/queries/duplicates/duplicate.ts';
import { countHistories, listConflicts } from '#db/queries/duplicates/merge-histories.ts';
import { REGISTER_FIELDS } from '#rules/cooperative/register-field.ts';
import { fieldLabel, partOf } from '../cooperative/parts/part-of.ts';
import { requireCooperative } from '../cooperative/require-record.ts';
import { notFound } from '../base/refusal.ts';

/** Two records beside each other, field by field, and how much history each brings along. */
export async function compareRecords(
  read: ReadHandle,
  firstId: string,
  secondId: string,
): Promise<OutputOf<'duplicate.compare'>> {
  await requireCooperative(read, firstId);
  await requireCooperative(read, secondId);
  const members = await listPairMembers(read, [firstId, secondId]);
  const [first, second] = [members.get(firstId), members.get(secondId)];
  if (!first || !second) throw notFound('Koperasi');
  const fields = [];
  for (const field of REGISTER_FIELDS) {
    fields.push({
      field,
      label: fieldLabel(field),
      first: await fieldText(read, field, firstId),
      second: await fieldText(read, field, secondId),
    });
  }
  const histories = await countHistories(read, firstId, secondId);
  return { first, second, fields, histories, conflicts: await listConflicts(read, firstId, secondId) };
}

/** A field as people read it; personal numbers come masked. */
async function fieldText(read: ReadHandle, field: string, cooperativeId: string): Promise<string> {
  const part = partOf(field);
  if (!part) return '';
  const place = { cooperativeId, key: part.key };
  const value = await part.kind.read(read, place);
  return value === null ? '' : part.kind.text(read, value, place);
}
