import { sql } from 'kysely';
import type { RawBuilder, SqlBool } from 'kysely';
import type { AwardLimits } from '#rules/award/limits.ts';
import type { AwardCriterion } from '#rules/award/verdict.ts';
import type { ReadHandle } from '../../handles.ts';

type Condition = RawBuilder<SqlBool>;

/** The listed register with the RAT, its details and the figures of the asked book year (`asked_…`). */
export function registerFor(db: ReadHandle, bookYear: number) {
  return db
    .selectFrom('cooperative')
    .leftJoin('rat as asked_rat', (join) =>
      join.onRef('asked_rat.cooperative_id', '=', 'cooperative.id').on('asked_rat.book_year', '=', bookYear),
    )
    .leftJoin('cooperative_year as asked_year', (join) =>
      join
        .onRef('asked_year.cooperative_id', '=', 'cooperative.id')
        .on('asked_year.book_year', '=', bookYear),
    )
    .leftJoin('rat_detail as asked_detail', (join) =>
      join
        .onRef('asked_detail.cooperative_id', '=', 'cooperative.id')
        .on('asked_detail.book_year', '=', bookYear),
    )
    .where('cooperative.is_listed', '=', 1);
}

/** The day a report is judged by, as in `ratTimeliness`. */
const JUDGED_ON = sql`coalesce(asked_rat.reported_on, asked_rat.held_on)`;

function gradeCondition(grade: NonNullable<AwardLimits['grade']>, bookYear: number): Condition {
  const counted = (condition: RawBuilder<unknown>) => sql`(SELECT count(*) FROM rat
    WHERE rat.cooperative_id = cooperative.id AND ${condition})`;
  const reported = counted(sql`rat.book_year BETWEEN ${grade.firstBookYear} AND ${bookYear}`);
  const hasReference = counted(sql`rat.book_year = ${bookYear}`);
  const isYoung = sql`coalesce(cooperative.legal_entity_on >= ${grade.youngSince}, 0 = 1)`;
  const shapes = grade.enough.map(
    (shape) =>
      sql`(${reported} = ${shape.reported} AND ${hasReference} = ${shape.hasReference ? 1 : 0}
        AND ${shape.isYoung ? isYoung : sql`NOT ${isYoung}`})`,
  );
  return shapes.length === 0 ? sql<SqlBool>`0 = 1` : sql<SqlBool>`(${sql.join(shapes, sql` OR `)})`;
}

/** The last day for the report, by form and by the cooperative's own end of the book year. */
function reportLimit({ reportLimitOn, ownEnds }: AwardLimits): RawBuilder<unknown> {
  const byForm = (of: AwardLimits['reportLimitOn']) =>
    sql`CASE cooperative.form WHEN 'primer' THEN ${of.primer} ELSE ${of.sekunder} END`;
  if (ownEnds.length === 0) return byForm(reportLimitOn);
  const own = ownEnds.map((one) => sql`WHEN ${one.endsOn} THEN ${byForm(one.reportLimitOn)}`);
  return sql`CASE asked_detail.ends_on ${sql.join(own, sql` `)} ELSE ${byForm(reportLimitOn)} END`;
}

/**
 * What the register must hold for each criterion that is asked, true or false and never unknown. A RAT dated before
 * its book year closed fails in any case, as in the rule.
 */
export function criterionConditions(limits: AwardLimits): ReadonlyMap<AwardCriterion, Condition> {
  const { criteria, bookYear, bookYearEndsOn, judgedOn, foundedUntil, grade } = limits;
  const isReportAsked = criteria.isReportRequired || criteria.isTimelinessRequired;
  const endsOn = sql`coalesce(asked_detail.ends_on, ${bookYearEndsOn})`;
  const isInOrder: Condition = sql`(asked_rat.held_on IS NULL OR asked_rat.held_on > ${endsOn})`;
  const conditions = new Map<AwardCriterion, Condition>([
    ['report', isReportAsked ? sql`(asked_rat.cooperative_id IS NOT NULL AND ${isInOrder})` : isInOrder],
  ]);
  if (criteria.isTimelinessRequired) {
    const limit = reportLimit(limits);
    conditions.set('timeliness', sql`(${JUDGED_ON} IS NOT NULL AND ${JUDGED_ON} <= ${limit})`);
  }
  if (criteria.isActiveStatusRequired) conditions.set('status', sql`cooperative.status = 'active'`);
  if (criteria.isRunningBusinessRequired)
    conditions.set('business', sql`coalesce(asked_year.turnover, 0) > 0`);
  if (criteria.isCertificateRequired)
    conditions.set(
      'certificate',
      sql`(cooperative.certificate = 'certified'
        AND (cooperative.certificate_until IS NULL OR cooperative.certificate_until >= ${judgedOn}))`,
    );
  if (criteria.coolingOffYears > 0)
    conditions.set(
      'cooling_off',
      sql`NOT EXISTS (SELECT 1 FROM award_recipient
        WHERE (award_recipient.cooperative_id = cooperative.id
          OR award_recipient.cooperative_id IN (SELECT id FROM cooperative AS joined
            WHERE joined.merged_into = cooperative.id))
        AND award_recipient.state = 'awarded'
        AND award_recipient.book_year BETWEEN ${bookYear - criteria.coolingOffYears} AND ${bookYear - 1})`,
    );
  if (foundedUntil !== null)
    conditions.set(
      'age',
      sql`(cooperative.legal_entity_on IS NOT NULL AND cooperative.legal_entity_on <= ${foundedUntil})`,
    );
  if (grade) conditions.set('grade', gradeCondition(grade, bookYear));
  return conditions;
}

/** A person's word stands above the rule: chosen, or left out. */
export interface StandingTicks {
  readonly included: readonly string[];
  readonly excluded: readonly string[];
}

const isOneOf = (ids: readonly string[]): Condition =>
  ids.length === 0 ? sql`0 = 1` : sql`cooperative.id IN (${sql.join(ids)})`;

/** Who receives the award: who meets every criterion or was chosen, and was not left out. */
export function isRecipient(limits: AwardLimits, { included, excluded }: StandingTicks): Condition {
  const all = sql.join([...criterionConditions(limits).values()], sql` AND `);
  return sql`(((${all}) OR ${isOneOf(included)}) AND NOT ${isOneOf(excluded)})`;
}

/** Whom a person decided about. */
export function isTicked({ included, excluded }: StandingTicks): Condition {
  return isOneOf([...included, ...excluded]);
}
