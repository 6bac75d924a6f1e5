import type { TextPlace } from './scrub-place.ts';

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
export const INCOMING_TEXTS = [
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
