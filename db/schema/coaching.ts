import type { PlanPriority } from '#rules/coaching/plan.ts';
import type { FindingState, VisitOutcome } from '#rules/coaching/visit.ts';

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

export interface CoachingTargetRow {
  year: number;
  cooperatives: number;
  basis: string;
  updated_at: string;
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
  coaching_target: CoachingTargetRow;
}
