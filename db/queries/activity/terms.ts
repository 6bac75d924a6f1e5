import { NO_TERMS } from '#rules/activity/payment.ts';
import type { ActivityTerms } from '#rules/activity/payment.ts';
import type { ReadHandle, WriteHandle } from '../../handles.ts';

/** What an activity pays, and its committee; nothing paid where nobody has said. */
export async function readTerms(db: ReadHandle, activityId: string): Promise<ActivityTerms> {
  const row = await db
    .selectFrom('activity_terms')
    .selectAll()
    .where('activity_id', '=', activityId)
    .executeTakeFirst();
  const committee = await db
    .selectFrom('activity_committee')
    .select(['name', 'nip', 'role'])
    .where('activity_id', '=', activityId)
    .orderBy('position')
    .execute();
  if (!row) return { ...NO_TERMS, committee };
  return {
    allowanceRate: row.allowance_rate,
    transportRate: row.transport_rate,
    speakerRate: row.speaker_rate,
    allowanceTax: row.allowance_tax,
    transportTax: row.transport_tax,
    speakerTax: row.speaker_tax,
    basis: row.basis,
    accountCode: row.account_code,
    officerName: row.officer_name,
    officerNip: row.officer_nip,
    treasurerName: row.treasurer_name,
    treasurerNip: row.treasurer_nip,
    authorityName: row.authority_name,
    authorityNip: row.authority_nip,
    authorityPosition: row.authority_position,
    committee,
  };
}

/** Writes the terms over what stood there, and marks the activity as changed. */
export async function writeTerms(
  db: WriteHandle,
  activityId: string,
  terms: ActivityTerms,
  at: string,
): Promise<void> {
  await db.deleteFrom('activity_terms').where('activity_id', '=', activityId).execute();
  await db.deleteFrom('activity_committee').where('activity_id', '=', activityId).execute();
  await db
    .insertInto('activity_terms')
    .values({
      activity_id: activityId,
      allowance_rate: terms.allowanceRate,
      transport_rate: terms.transportRate,
      speaker_rate: terms.speakerRate,
      allowance_tax: terms.allowanceTax,
      transport_tax: terms.transportTax,
      speaker_tax: terms.speakerTax,
      basis: terms.basis,
      account_code: terms.accountCode,
      officer_name: terms.officerName,
      officer_nip: terms.officerNip,
      treasurer_name: terms.treasurerName,
      treasurer_nip: terms.treasurerNip,
      authority_name: terms.authorityName,
      authority_nip: terms.authorityNip,
      authority_position: terms.authorityPosition,
    })
    .execute();
  if (terms.committee.length > 0)
    await db
      .insertInto('activity_committee')
      .values(terms.committee.map((one, index) => ({ activity_id: activityId, position: index + 1, ...one })))
      .execute();
  await db.updateTable('activity').set({ updated_at: at }).where('id', '=', activityId).execute();
}
