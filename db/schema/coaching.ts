import type { PlanPriority } from '#rules/coaching/plan.ts';
import type { FindingState, VisitOutcome } from '#rules/coaching/visit.ts';
import type { ActivitySeen } from '#rules/cooperative/register-field.ts';

/** What every row that can be taken out and back carries. */
interface KeptRow {
  recorded_at: string;
  recorded_by: string;
  updated_at: string;
  removed_at: string | null;
  removed_reason: string;
}

export interface FieldOfficerRow extends KeptRow {
  id: string;
  name: string;
  name_key: string;
  /** A code of the rule `field-officer-roles`; empty where nobody has said it. */
  role: string;
  decree_number: string;
  decree_on: string | null;
  starts_on: string | null;
  /** The last day of the period; itself still on duty. */
  ends_on: string | null;
  /** A code of the rule `activity-funds`; empty where nobody has said it. */
  fund: string;
  superior: string;
  note: string;
}

export interface FieldOfficerAreaRow {
  officer_id: string;
  /** A kecamatan or a desa. */
  region_code: string;
}

export interface CoachingPlanRow extends KeptRow {
  id: string;
  year: number;
  cooperative_id: string;
  officer_id: string | null;
  /** A code of the rule `coaching-goals`. */
  goal: string;
  goal_note: string;
  planned_month: number | null;
  priority: PlanPriority;
  priority_reason: string;
  /** Decree or letter of assignment. */
  assignment: string;
  before_on: string;
  before_status: string;
  before_rat_year: number | null;
  /** Empty where none could be said. */
  before_grade: string;
  before_members: number | null;
  after_on: string | null;
  after_status: string;
  after_rat_year: number | null;
  after_grade: string;
  after_members: number | null;
}

export interface CoachingVisitRow extends KeptRow {
  id: string;
  visited_on: string;
  cooperative_id: string;
  outcome: VisitOutcome;
  met_name: string;
  met_position: string;
  advice: string;
  next_step: string;
  note: string;
  /** The office's day on which it was written down. */
  keyed_on: string;
  activity_seen: ActivitySeen;
  /** The campaign it was made for; null for any other visit. */
  campaign_id: string | null;
  /** What was keyed in one table has one; empty where it was keyed alone. */
  batch_id: string;
}

export interface CoachingVisitOfficerRow {
  visit_id: string;
  officer_id: string;
  position: number;
}

export interface CoachingFindingRow {
  visit_id: string;
  position: number;
  /** A code of the rule `coaching-aspects`. */
  aspect: string;
  state: FindingState;
  note: string;
}

export interface CoachingFollowUpRow {
  id: string;
  visit_id: string;
  position: number;
  task: string;
  due_on: string | null;
  officer: string;
  done_on: string | null;
}

export interface CoachingPhotoRow extends KeptRow {
  id: string;
  visit_id: string;
  file_name: string;
  /** Names the file beside the database. */
  sha256: string;
  byte_count: number;
  width: number;
  height: number;
  /** The day the camera says; null where it says none. */
  taken_on: string | null;
}

export interface CoachingTargetRow {
  year: number;
  cooperatives: number;
  basis: string;
  updated_at: string;
}

/** A look at chosen cooperatives within some days, each ending in exactly one outcome. */
export interface CoachingCampaignRow extends KeptRow {
  id: string;
  name: string;
  year: number;
  basis: string;
  starts_on: string;
  ends_on: string | null;
  /** How many cooperatives its basis names; null where none does. */
  declared: number | null;
  note: string;
}

export interface CoachingCampaignTargetRow {
  campaign_id: string;
  cooperative_id: string;
}

/** Open work of one officer given to another, as it stood that day. */
export interface CoachingHandoverRow {
  id: string;
  from_id: string;
  to_id: string;
  /** The successor's first day. */
  starts_on: string;
  /** The last day of who left as it was on record before. */
  before_ends_on: string | null;
  /** Papers, tools and accounts that were handed over, in words. */
  note: string;
  recorded_at: string;
  recorded_by: string;
  undone_at: string | null;
}

export interface CoachingHandoverItemRow {
  handover_id: string;
  position: number;
  kind: 'plan' | 'follow_up';
  item_id: string;
  /** The cooperative by name, as it is printed. */
  cooperative: string;
  what: string;
  due: string;
  /** Who had it: an officer's id of a plan, a name of a follow-up. */
  officer_before: string;
}

/** Field officers, plans and visits. */
export interface CoachingTables {
  field_officer: FieldOfficerRow;
  field_officer_area: FieldOfficerAreaRow;
  coaching_plan: CoachingPlanRow;
  coaching_visit: CoachingVisitRow;
  coaching_visit_officer: CoachingVisitOfficerRow;
  coaching_finding: CoachingFindingRow;
  coaching_follow_up: CoachingFollowUpRow;
  coaching_photo: CoachingPhotoRow;
  coaching_target: CoachingTargetRow;
  coaching_campaign: CoachingCampaignRow;
  coaching_campaign_target: CoachingCampaignTargetRow;
  coaching_handover: CoachingHandoverRow;
  coaching_handover_item: CoachingHandoverItemRow;
}
