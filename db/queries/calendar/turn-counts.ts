import type { ExpressionBuilder } from 'kysely';
import { turnWindow } from '#rules/calendar/turn-of-year.ts';
import type { TurnCounts } from '#rules/calendar/turn-of-year.ts';
import type { ReadHandle } from '../../handles.ts';

const all = <Tables, Table extends keyof Tables>(row: ExpressionBuilder<Tables, Table>) =>
  row.fn.countAll<number>().as('n');

const counted = async (query: {
  readonly executeTakeFirstOrThrow: () => Promise<{ readonly n: number }>;
}): Promise<number> => (await query.executeTakeFirstOrThrow()).n;

/** What of the old year is still open. */
async function openCounts(db: ReadHandle, old: number) {
  return {
    openActivities: await counted(
      db
        .selectFrom('activity')
        .select(all)
        .where('year', '=', old)
        .where('removed_at', 'is', null)
        .where('state', 'not in', ['done', 'reported', 'cancelled']),
    ),
    openPlans: await counted(
      db
        .selectFrom('coaching_plan')
        .select(all)
        .where('year', '=', old)
        .where('removed_at', 'is', null)
        .where('after_on', 'is', null),
    ),
    reservedNumbers: await counted(
      db.selectFrom('letter_number').select(all).where('year', '=', old).where('state', '=', 'reserved'),
    ),
  };
}

/** Whose period ends about the turn into `year`. */
async function endingCounts(db: ReadHandle, year: number) {
  const { from, until } = turnWindow(year);
  return {
    endingOfficers: await counted(
      db
        .selectFrom('field_officer')
        .select(all)
        .where('removed_at', 'is', null)
        .where('ends_on', '>=', from)
        .where('ends_on', '<=', until),
    ),
    endingSignatories: await counted(
      db.selectFrom('signatory').select(all).where('ends_on', '>=', from).where('ends_on', '<=', until),
    ),
    endingAccounts: await counted(
      db
        .selectFrom('account')
        .select(all)
        .where('closed_at', 'is', null)
        .where('ends_on', '>=', from)
        .where('ends_on', '<=', until),
    ),
  };
}

/** What the turn into `year` counts by itself; other areas know of the recap and of the codes. */
export async function readTurnCounts(
  db: ReadHandle,
  year: number,
): Promise<Omit<TurnCounts, 'unverifiedCodes' | 'isRecapFrozen'>> {
  const lines = db.selectFrom('programme_line').select(all).where('year', '=', year);
  const targets = db
    .selectFrom('programme_target')
    .select(all)
    .where('year', '=', year)
    .where('removed_at', 'is', null);
  const days = db
    .selectFrom('calendar_day')
    .select(all)
    .where('removed_at', 'is', null)
    .where('day', '>=', `${String(year)}-01-01`)
    .where('day', '<=', `${String(year)}-12-31`);
  return {
    ...(await openCounts(db, year - 1)),
    ...(await endingCounts(db, year)),
    daysOff: await counted(days),
    treeLines: await counted(lines),
    targets: await counted(targets),
  };
}
