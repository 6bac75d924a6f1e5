import { sql } from 'kysely';
import type { RawBuilder, SqlBool } from 'kysely';
import { byField, GROUPING_FIELDS } from '#rules/cooperative/field-lists.ts';
import { FIGURE_CHANGES } from '#rules/recap/figure-change.ts';
import type { FigureChange } from '#rules/recap/figure-change.ts';
import type { ReadHandle } from '../../handles.ts';
import type { PageBounds } from '../../page-bounds.ts';
import { COLUMNS } from '../cooperative/columns.ts';
import { FIGURE_FACTS, isLaterFact } from './fact.ts';
import type { Fact } from './fact.ts';

/** Two frozen figures by their numbers. */
export interface FigurePair {
  readonly older: number;
  readonly newer: number;
}

type Moved = Exclude<FigureChange, 'entered' | 'left'>;

const COMPARED: Readonly<Record<Moved, readonly Fact[]>> = {
  status: ['status'],
  certificate: ['certificate'],
  district: ['district'],
  village: ['village'],
  regency: ['regency'],
  kind: ['kind'],
  group: ['cooperative_group'],
  sector: ['sector'],
  form: ['form'],
  pattern: ['pattern'],
  grade: ['grade'],
  localClass: ['local_class'],
  officer: ['officer'],
  ...byField(GROUPING_FIELDS, (field) => [COLUMNS[field]]),
  rat: ['rat_years'],
  figures: FIGURE_FACTS,
};

const isMoved = (change: FigureChange): change is Moved => change in COMPARED;

function differs(change: Moved): RawBuilder<SqlBool> {
  const parts = COMPARED[change].map((fact) => {
    const [newer, older] = [sql.ref(`newer.${fact}`), sql.ref(`older.${fact}`)];
    // What an older program did not freeze cannot be told to have changed.
    return isLaterFact(fact) ? sql`${newer} <> ${older}` : sql`${newer} IS DISTINCT FROM ${older}`;
  });
  return sql`(${sql.join(parts, sql` OR `)})`;
}

const rowsOfFigure = (number: number) =>
  sql`(SELECT * FROM official_figure_row WHERE figure_number = ${sql.lit(number)})`;
const inBoth = ({ older, newer }: FigurePair) => sql`${rowsOfFigure(newer)} AS newer
  JOIN official_figure_row AS older
    ON older.figure_number = ${sql.lit(older)} AND older.cooperative_id = newer.cooperative_id`;
/** In the first and not in the second. */
const onlyIn = (number: number, other: number) => sql`official_figure_row AS one
  WHERE one.figure_number = ${sql.lit(number)} AND NOT EXISTS (SELECT 1 FROM official_figure_row AS other
    WHERE other.figure_number = ${sql.lit(other)} AND other.cooperative_id = one.cooperative_id)`;

async function rowsOf<Row>(db: ReadHandle, statement: RawBuilder<unknown>): Promise<readonly Row[]> {
  return (await db
    .selectFrom(sql<Row>`(${statement})`.as('answer'))
    .selectAll()
    .execute()) as readonly Row[];
}

async function countMoved(
  db: ReadHandle,
  pair: FigurePair,
  moved: readonly Moved[],
): Promise<Readonly<Partial<Record<FigureChange, number>>>> {
  const sums = moved.map(
    (change) => sql`coalesce(sum(CASE WHEN ${differs(change)} THEN 1 ELSE 0 END), 0) AS ${sql.ref(change)}`,
  );
  const [counts] = await rowsOf<Partial<Record<Moved, number>>>(
    db,
    sql`SELECT ${sql.join(sums)} FROM ${inBoth(pair)}`,
  );
  return counts ?? {};
}

/** How many cooperatives stand differently in one respect. */
export async function countChange(db: ReadHandle, pair: FigurePair, change: FigureChange): Promise<number> {
  if (isMoved(change)) return (await countMoved(db, pair, [change]))[change] ?? 0;
  const { older, newer } = pair;
  const only = change === 'entered' ? onlyIn(newer, older) : onlyIn(older, newer);
  const [counted] = await rowsOf<{ readonly n: number }>(db, sql`SELECT count(*) AS n FROM ${only}`);
  return counted?.n ?? 0;
}

/** The same for every respect; one cooperative may count in several. */
export async function countChanges(
  db: ReadHandle,
  pair: FigurePair,
): Promise<Readonly<Partial<Record<FigureChange, number>>>> {
  return {
    ...(await countMoved(db, pair, FIGURE_CHANGES.filter(isMoved))),
    entered: await countChange(db, pair, 'entered'),
    left: await countChange(db, pair, 'left'),
  };
}

export type FrozenValue = string | number | null;

export interface FrozenMember {
  readonly name: string;
  readonly legalEntityNumber: string;
  readonly districtName: string;
  /** What the change compares: one value, or the figures in their order; the status where it entered or left. */
  readonly values: readonly FrozenValue[];
}

export interface ChangedMember {
  readonly cooperativeId: string;
  /** Undefined where it was not counted. */
  readonly before: FrozenMember | undefined;
  readonly after: FrozenMember | undefined;
}

/** The cooperatives of one change, by name, a page at a time. */
export async function listChanged(
  db: ReadHandle,
  pair: FigurePair,
  change: FigureChange,
  { offset, limit }: PageBounds,
): Promise<readonly ChangedMember[]> {
  const page = sql`LIMIT ${limit} OFFSET ${offset}`;
  const found = isMoved(change)
    ? sql`SELECT newer.cooperative_id AS id, newer.name_key AS sort_key FROM ${inBoth(pair)} WHERE ${differs(change)}`
    : sql`SELECT one.cooperative_id AS id, one.name_key AS sort_key FROM ${
        change === 'entered' ? onlyIn(pair.newer, pair.older) : onlyIn(pair.older, pair.newer)
      }`;
  const ids = (
    await rowsOf<{ id: string }>(db, sql`SELECT id FROM (${found}) AS found ORDER BY sort_key, id ${page}`)
  ).map(({ id }) => id);
  if (ids.length === 0) return [];
  const facts = isMoved(change) ? COMPARED[change] : (['status'] as const);
  const older = await membersOf(db, pair.older, ids, facts);
  const newer = await membersOf(db, pair.newer, ids, facts);
  return ids.map((id) => ({ cooperativeId: id, before: older.get(id), after: newer.get(id) }));
}

async function membersOf(
  db: ReadHandle,
  number: number,
  ids: readonly string[],
  facts: readonly Fact[],
): Promise<ReadonlyMap<string, FrozenMember>> {
  const rows = await db
    .selectFrom('official_figure_row')
    .selectAll()
    .where('figure_number', '=', number)
    .where('cooperative_id', 'in', ids)
    .execute();
  return new Map(
    rows.map((row) => [
      row.cooperative_id,
      {
        name: row.name,
        legalEntityNumber: row.legal_entity_number,
        districtName: row.district_name,
        values: facts.map((fact) => row[fact]),
      },
    ]),
  );
}
