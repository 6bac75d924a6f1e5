import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import { readingIn } from '../../handles.ts';
import type { WriteHandle } from '../../handles.ts';

/** A table in whose texts a person's words may stand. */
interface TextPlace {
  readonly table: string;
  readonly key: readonly string[];
  readonly texts: readonly string[];
  readonly jsons: readonly string[];
}

/** What somebody wrote down of a consultation, with or without a cooperative. */
const CONSULTATION_TEXTS = [
  'summary',
  'topic_note',
  'follow_up_note',
  'place',
  'referred_to',
  'removed_reason',
] as const;

/** What is written down of a participant of an activity, beside who it is. */
const PARTICIPANT_TEXTS = [
  'business',
  'role',
  'category',
  'verdict_reason',
  'removed_reason',
  'competence_number',
  'competence_issuer',
] as const;

/** What is written down of a visit to a cooperative; whom the officer met is named in it. */
const VISIT_TEXTS = ['met_name', 'met_position', 'advice', 'next_step', 'note', 'removed_reason'] as const;

/** What is written down of a letter that came in; a person may stand in any of it. */
const INCOMING_TEXTS = [
  'letter_number',
  'sender',
  'subject',
  'note',
  'closed_note',
  'removed_reason',
] as const;

/** Texts about one cooperative; the column ties a row to it. */
export const COOPERATIVE_TEXTS = [
  {
    table: 'cooperative',
    scope: ['id'],
    key: ['id'],
    texts: ['note', 'origin', 'amendment_number'],
    jsons: [],
  },
  {
    table: 'change_entry',
    scope: ['cooperative_id'],
    key: ['id'],
    texts: ['before_text', 'after_text'],
    jsons: ['before_json', 'after_json'],
  },
  {
    table: 'import_change',
    scope: ['cooperative_id'],
    key: ['import_id', 'cooperative_id'],
    texts: [],
    jsons: ['before_json', 'after_json'],
  },
  {
    table: 'cooperative_merge',
    scope: ['kept_id', 'removed_id'],
    key: ['id'],
    texts: [],
    jsons: ['before_json'],
  },
  {
    table: 'cooperative_dissolution',
    scope: ['cooperative_id'],
    key: ['id'],
    texts: ['note', 'letter_number', 'notice_place', 'proposal_number'],
    jsons: ['grounds_json', 'objections_json', 'documents_json'],
  },
  {
    table: 'cooperative_verification',
    scope: ['cooperative_id'],
    key: ['id'],
    texts: ['note', 'evidence'],
    jsons: [],
  },
  {
    table: 'cooperative_document',
    scope: ['cooperative_id'],
    key: ['id'],
    texts: ['kind', 'title', 'file_name', 'removed_reason'],
    jsons: [],
  },
  {
    table: 'cooperative_permit',
    scope: ['cooperative_id'],
    key: ['id'],
    texts: ['kind', 'number', 'issuer', 'note'],
    jsons: [],
  },
  { table: 'cooperative_role', scope: ['cooperative_id'], key: ['id'], texts: ['position'], jsons: [] },
  {
    table: 'special_meeting',
    scope: ['cooperative_id'],
    key: ['id'],
    texts: ['subject', 'place', 'note'],
    jsons: [],
  },
  { table: 'rat_stage', scope: ['cooperative_id'], key: ['id'], texts: ['note'], jsons: [] },
  {
    table: 'rat_detail',
    scope: ['cooperative_id'],
    key: ['cooperative_id', 'book_year'],
    texts: ['place', 'note'],
    jsons: [],
  },
  { table: 'cooperative_status', scope: ['cooperative_id'], key: ['id'], texts: ['reason'], jsons: [] },
  {
    table: 'cooperative_amendment',
    scope: ['cooperative_id'],
    key: ['id'],
    texts: ['number', 'note'],
    jsons: [],
  },
  {
    table: 'cooperative_articles',
    scope: ['cooperative_id'],
    key: ['cooperative_id'],
    texts: ['note'],
    jsons: [],
  },
  { table: 'cooperative_kuk', scope: ['cooperative_id'], key: ['id'], texts: ['reason', 'basis'], jsons: [] },
  {
    table: 'cooperative_quorum',
    scope: ['cooperative_id'],
    key: ['cooperative_id'],
    texts: ['note'],
    jsons: [],
  },
  {
    table: 'health_inspection',
    scope: ['cooperative_id'],
    key: ['id'],
    texts: ['report_number', 'basis', 'note', 'manual_reason'],
    jsons: ['worksheet_json'],
  },
  {
    table: 'health_worksheet_draft',
    scope: ['cooperative_id'],
    key: ['id'],
    texts: ['report_number', 'note'],
    jsons: ['worksheet_json'],
  },
  { table: 'rat_reminder', scope: ['cooperative_id'], key: ['id'], texts: ['note'], jsons: [] },
  { table: 'evaluation_override', scope: ['cooperative_id'], key: ['id'], texts: ['reason'], jsons: [] },
  {
    table: 'award_tick',
    scope: ['cooperative_id'],
    key: ['programme_id', 'cooperative_id'],
    texts: ['reason'],
    jsons: [],
  },
  {
    table: 'not_duplicate',
    scope: ['first_id', 'second_id'],
    key: ['first_id', 'second_id'],
    texts: ['reason'],
    jsons: [],
  },
  {
    table: 'reconciliation_finding',
    scope: ['cooperative_id'],
    key: ['id'],
    texts: ['name', 'summary', 'note'],
    jsons: ['detail_json', 'earlier_json'],
  },
  {
    table: 'village_programme',
    scope: ['cooperative_id'],
    key: ['village_code'],
    texts: [
      'minutes_number',
      'deed_number',
      'approval_number',
      'account_state',
      'land_status',
      'land_readiness',
      'building_state',
      'head_name',
      'enterprise_name',
      'note',
    ],
    jsons: [],
  },
  {
    table: 'award_recipient',
    scope: ['cooperative_id'],
    key: ['id'],
    texts: ['state_reason'],
    jsons: [],
  },
  {
    table: 'consultation',
    scope: ['cooperative_id'],
    key: ['id'],
    texts: CONSULTATION_TEXTS,
    jsons: [],
  },
  { table: 'incoming_letter', scope: ['cooperative_id'], key: ['id'], texts: INCOMING_TEXTS, jsons: [] },
  {
    table: 'activity_participant',
    scope: ['cooperative_id'],
    key: ['id'],
    texts: PARTICIPANT_TEXTS,
    jsons: [],
  },
  {
    table: 'coaching_plan',
    scope: ['cooperative_id'],
    key: ['id'],
    texts: ['goal_note', 'priority_reason', 'assignment', 'removed_reason'],
    jsons: [],
  },
  { table: 'coaching_visit', scope: ['cooperative_id'], key: ['id'], texts: VISIT_TEXTS, jsons: [] },
] as const satisfies readonly (TextPlace & { readonly scope: readonly string[] })[];

/** Texts about one formation file. */
export const FORMATION_TEXTS = [
  { table: 'formation_document', key: ['formation_id', 'code'], texts: ['note'], jsons: [] },
  { table: 'formation_stage', key: ['formation_id', 'stage'], texts: ['number', 'note'], jsons: [] },
  { table: 'formation_letter', key: ['id'], texts: ['state_reason'], jsons: [] },
  { table: 'formation_scan', key: ['id'], texts: ['file_name'], jsons: [] },
  {
    table: 'formation_founder',
    key: ['formation_id', 'position'],
    texts: ['capacity_reason', 'ktp_reason'],
    jsons: [],
  },
  { table: 'formation_officer', key: ['formation_id', 'organ', 'position'], texts: ['office'], jsons: [] },
] as const satisfies readonly TextPlace[];

/** The formation file itself, which its own id names. */
export const FORMATION_FILE_TEXTS = {
  table: 'formation',
  key: ['id'],
  texts: ['meeting_place', 'business', 'membership_area'],
  jsons: [],
} as const satisfies TextPlace;

/** Texts that nothing ties to a person, a cooperative or a file: only a whole name or a number says who is meant. */
export const FAR_TEXTS = [
  { table: 'person_clarification', key: ['id'], texts: ['note'], jsons: [] },
  { table: 'training_participant', key: ['training_id', 'position'], texts: ['name', 'role'], jsons: [] },
  {
    table: 'letter_number',
    key: ['id'],
    texts: ['purpose', 'addressee', 'state_reason'],
    jsons: [],
  },
  { table: 'letter_number_event', key: ['number_id', 'position'], texts: ['detail'], jsons: [] },
  { table: 'letter_event', key: ['id'], texts: ['detail'], jsons: [] },
  { table: 'print_sheet_event', key: ['batch_id', 'sheet', 'position'], texts: ['detail'], jsons: [] },
  { table: 'letter', key: ['id'], texts: ['state_reason'], jsons: [] },
  { table: 'award_programme', key: ['id'], texts: ['state_reason'], jsons: [] },
  { table: 'evaluation_reopening', key: ['evaluation_id'], texts: ['reason'], jsons: [] },
  { table: 'proof_revocation', key: ['short_code'], texts: ['reason'], jsons: [] },
  { table: 'proof_key', key: ['id'], texts: ['retired_reason'], jsons: [] },
  {
    table: 'reconciliation',
    key: ['id'],
    texts: ['source_name', 'file_name', 'sheet', 'removed_reason'],
    jsons: [],
  },
  { table: 'import_batch', key: ['id'], texts: ['file_name', 'sheet'], jsons: [] },
  { table: 'saved_view', key: ['id'], texts: ['name'], jsons: ['view_json'] },
  { table: 'office_log', key: ['id'], texts: [], jsons: ['detail_json'] },
  { table: 'region_change', key: ['id'], texts: ['basis'], jsons: [] },
  { table: 'incoming_letter', key: ['id'], texts: INCOMING_TEXTS, jsons: [] },
  { table: 'incoming_scan', key: ['id'], texts: ['file_name'], jsons: [] },
  { table: 'legal_basis', key: ['id'], texts: ['source', 'note', 'removed_reason'], jsons: [] },
  {
    table: 'activity',
    key: ['id'],
    texts: ['title', 'theme', 'organiser_name', 'note', 'removed_reason'],
    jsons: [],
  },
  { table: 'programme_line', key: ['id'], texts: ['name', 'indicator'], jsons: [] },
  {
    table: 'programme_target',
    key: ['id'],
    texts: ['name', 'basis', 'note', 'realised_source', 'removed_reason'],
    jsons: [],
  },
  { table: 'calendar_day', key: ['id'], texts: ['name', 'source', 'removed_reason'], jsons: [] },
  {
    table: 'reference_figure',
    key: ['id'],
    texts: ['subject', 'area', 'source', 'note', 'removed_reason'],
    jsons: [],
  },
  {
    table: 'award_received',
    key: ['id'],
    texts: ['name', 'giver', 'kept_at', 'note', 'removed_reason'],
    jsons: [],
  },
  {
    table: 'indicator',
    key: ['id'],
    texts: [
      'unit',
      'numerator_name',
      'denominator_name',
      'objective',
      'division',
      'source',
      'removed_reason',
    ],
    jsons: [],
  },
  { table: 'indicator_name', key: ['id'], texts: ['name', 'definition', 'basis'], jsons: [] },
  { table: 'indicator_target', key: ['indicator_id', 'year', 'quarter'], texts: ['basis'], jsons: [] },
  {
    table: 'indicator_value',
    key: ['indicator_id', 'year', 'quarter'],
    texts: ['source', 'causes', 'efforts'],
    jsons: [],
  },
  { table: 'performance_thaw', key: ['freeze_id'], texts: ['reason'], jsons: [] },
  { table: 'activity_state_event', key: ['id'], texts: ['reason'], jsons: [] },
  { table: 'activity_batch', key: ['id'], texts: ['place'], jsons: [] },
  { table: 'activity_session', key: ['batch_id', 'position'], texts: ['subject', 'speaker'], jsons: [] },
  { table: 'activity_terms', key: ['activity_id'], texts: ['basis'], jsons: [] },
  { table: 'field_officer', key: ['id'], texts: ['note', 'removed_reason'], jsons: [] },
  { table: 'coaching_target', key: ['year'], texts: ['basis'], jsons: [] },
  {
    table: 'coaching_campaign',
    key: ['id'],
    texts: ['name', 'basis', 'note', 'removed_reason'],
    jsons: [],
  },
  { table: 'coaching_handover', key: ['id'], texts: ['note'], jsons: [] },
  { table: 'coaching_handover_item', key: ['handover_id', 'position'], texts: ['what'], jsons: [] },
] as const satisfies readonly TextPlace[];

/** Texts that no column ties to a cooperative or a file. */
export const OTHER_TEXTS = {
  kinships: { table: 'person_kinship', key: ['id'], texts: ['evidence', 'removed_reason'], jsons: [] },
  changeTitles: { table: 'change_batch', key: ['id'], texts: ['title'], jsons: [] },
  /** Tied to a cooperative by the village's row alone. */
  villageChanges: { table: 'village_change', key: ['id'], texts: [], jsons: ['before_json', 'after_json'] },
  amendmentPapers: {
    table: 'amendment_checklist',
    key: ['amendment_id'],
    texts: [],
    jsons: ['documents_json'],
  },
  /** Also those of no cooperative. */
  consultations: { table: 'consultation', key: ['id'], texts: CONSULTATION_TEXTS, jsons: [] },
  /** Those of a cooperative's letters by any of its people's names, the others by a whole name alone. */
  dispositions: {
    table: 'incoming_disposition',
    key: ['id'],
    texts: ['from_whom', 'to_whom', 'note', 'done_note', 'removed_reason'],
    jsons: [],
  },
  /** Those of other cooperatives too: whom the officer met may be of none of the person's. */
  visits: { table: 'coaching_visit', key: ['id'], texts: VISIT_TEXTS, jsons: [] },
  /** Of a visit: the visit's own row says of which cooperative. */
  findings: { table: 'coaching_finding', key: ['visit_id', 'position'], texts: ['note'], jsons: [] },
  visitFollowUps: { table: 'coaching_follow_up', key: ['id'], texts: ['task'], jsons: [] },
  participations: { table: 'activity_participant', key: ['id'], texts: PARTICIPANT_TEXTS, jsons: [] },
  drafts: { table: 'record_draft', key: ['subject'], texts: [], jsons: ['draft_json'] },
  /** Only drafts: what is final is sealed. */
  letters: {
    table: 'letter',
    key: ['id'],
    texts: ['subject', 'recipient_label', 'search_key'],
    jsons: ['fields_json', 'template_json'],
  },
} as const satisfies Readonly<Record<string, TextPlace>>;

export interface Scrubbers {
  readonly text: (text: string) => string;
  readonly json: (json: string) => string;
}

/** @returns how many rows were changed */
export async function scrubPlace(
  db: WriteHandle,
  { table, key, texts, jsons }: TextPlace,
  where: RawBuilder<boolean>,
  scrub: Scrubbers,
): Promise<number> {
  const columns = [...new Set([...key, ...texts, ...jsons])];
  const rows = (await readingIn(db)
    .selectFrom(sql`${sql.table(table)}`.as('place'))
    .select(columns.map((column) => sql`${sql.ref(`place.${column}`)}`.as(column)))
    .where(where)
    .execute()) as readonly Readonly<Record<string, unknown>>[];
  let changed = 0;
  for (const row of rows) {
    const changes = [...texts, ...jsons].flatMap((column) => {
      const stored = row[column];
      if (typeof stored !== 'string') return [];
      const clean = (jsons.includes(column) ? scrub.json : scrub.text)(stored);
      return clean === stored ? [] : [sql`${sql.ref(column)} = ${clean}`];
    });
    if (changes.length === 0) continue;
    const same = key.map((column) => sql`${sql.ref(column)} = ${row[column]}`);
    await sql`UPDATE ${sql.table(table)} SET ${sql.join(changes)} WHERE ${sql.join(same, sql` AND `)}`.execute(
      db,
    );
    changed += 1;
  }
  return changed;
}
