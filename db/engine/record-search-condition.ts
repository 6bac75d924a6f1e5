import { sql } from 'kysely';
import type { RawBuilder, SqlBool } from 'kysely';
import type { ReadHandle } from '../handles.ts';
import { unindexed } from './planner-hint.ts';
import { PARTICIPANT_BITS } from './record-search.ts';
import { isAmongNumbers } from './value-list.ts';

/** A piece of text as it stands in some columns of an index. */
interface Piece {
  readonly index:
    | 'consultation_search'
    | 'coaching_visit_search'
    | 'incoming_letter_search'
    | 'activity_search'
    | 'activity_participant_search'
    | 'umkm_search';
  readonly columns: readonly string[];
  /** Not empty. */
  readonly text: string;
  /** The columns are all there are, so that none needs naming: a word of every record is then counted in half the time. */
  readonly isWhole: boolean;
}

type Searched = 'consultation' | 'coaching_visit' | 'incoming_letter' | 'activity' | 'umkm';

/** What a person typed, ready to be looked for in one table. */
export interface SoughtText {
  readonly table: Exclude<Searched, 'activity'>;
  /** What the statement that asks calls the table. */
  readonly row: string;
  /** A statement of the numbers of the rows that say it. */
  readonly numbers: RawBuilder<unknown>;
  /** Where the row itself can be asked: pieces of which it says one. */
  readonly pieces: readonly Piece[];
}

/** A trigram is the least that the index knows; a shorter piece is looked for in its texts. */
const isIndexed = ({ text }: Piece): boolean => Array.from(text).length >= 3;

function phrase({ columns, text, isWhole }: Piece): string {
  const quoted = `"${text.replaceAll('"', '""')}"`;
  return isWhole ? quoted : `{${columns.join(' ')}} : ${quoted}`;
}

/** Numbers of the rows of an index that hold one of the pieces. */
function holding(pieces: readonly Piece[]): RawBuilder<unknown> {
  const [first] = pieces;
  if (!first) return sql`SELECT 0 AS number WHERE 1 = 0`;
  const index = sql.table(first.index);
  if (pieces.every(isIndexed))
    return sql`SELECT rowid AS number FROM ${index} WHERE ${sql.raw(first.index)} MATCH ${pieces.map(phrase).join(' OR ')}`;
  const conditions = pieces.flatMap(({ columns, text }) =>
    columns.map((column) => sql`instr(${sql.ref(column)}, ${text}) > 0`),
  );
  return sql`SELECT rowid AS number FROM ${index} WHERE ${sql.join(conditions, sql` OR `)}`;
}

/** The same asked of a row at hand: for walking an order in which many rows say it. */
function saidInRow(table: Searched, pieces: readonly Piece[], row: string = table): RawBuilder<SqlBool> {
  const conditions = pieces.flatMap(({ columns, text }) =>
    columns.map((column) => sql`instr(said.${sql.ref(column)}, ${text}) > 0`),
  );
  const index = sql.table(`${table}_search`);
  return sql`EXISTS (SELECT 1 FROM ${index} AS said
    WHERE said.rowid = ${sql.ref(`${row}.rowid`)} AND (${sql.join(conditions, sql` OR `)}))`;
}

const pieceOf = (
  index: Piece['index'],
  columns: readonly string[],
  text: string,
  isWhole = true,
): readonly Piece[] => (text === '' ? [] : [{ index, columns, text, isWhole }]);

/** So many rows are fetched and sorted faster than an order is walked past them. */
const FEW = 2000;
const soughtIn = (table: SoughtText['table'], pieces: readonly Piece[], row: string = table): SoughtText => ({
  table,
  row,
  numbers: holding(pieces),
  pieces,
});

/** @param name the text as names are compared; empty where it holds no sign of one */
export function soughtConsultations(text: string, name: string): SoughtText {
  const columns = ['summary', 'follow_up_note', 'place', 'cooperative'];
  const lower = text.toLowerCase();
  const pieces =
    lower === name
      ? pieceOf('consultation_search', ['name_key', ...columns], name)
      : [
          ...pieceOf('consultation_search', columns, lower, false),
          ...pieceOf('consultation_search', ['name_key'], name, false),
        ];
  return soughtIn('consultation', pieces);
}

export const soughtVisits = (text: string): SoughtText =>
  soughtIn(
    'coaching_visit',
    pieceOf(
      'coaching_visit_search',
      ['met_name', 'advice', 'next_step', 'note', 'cooperative'],
      text.toLowerCase(),
    ),
  );

/** @param row what the statement calls the table */
export const soughtIncoming = (text: string, row: string): SoughtText =>
  soughtIn(
    'incoming_letter',
    pieceOf(
      'incoming_letter_search',
      ['sender', 'letter_number', 'subject', 'note', 'cooperative', 'whom'],
      text.toLowerCase(),
    ),
    row,
  );

/** @param name the text as names are compared, looked for in the owner's; empty where it holds no sign of one */
export function soughtUmkms(text: string, name: string): SoughtText {
  const columns = ['name', 'products'];
  const lower = text.toLowerCase();
  const pieces =
    lower === name
      ? pieceOf('umkm_search', ['owner', ...columns], name)
      : [...pieceOf('umkm_search', columns, lower, false), ...pieceOf('umkm_search', ['owner'], name, false)];
  return soughtIn('umkm', pieces);
}

/** How rows of a list are asked whether they say a text. */
export interface SaidText {
  /** For fetching a page. */
  readonly listed: RawBuilder<SqlBool>;
  /** For counting, or for fetching everything. */
  readonly counted: RawBuilder<SqlBool>;
  /** How many rows there are at all, those taken out among them; undefined where the condition itself counts quickest. */
  readonly total: RawBuilder<number> | undefined;
}

/** Of a list that is not searched. */
export const saysAnything = (table: Searched): SaidText => ({
  listed: sql`1 = 1`,
  counted: sql`1 = 1`,
  total: sql`(SELECT count(*) FROM ${sql.table(table)})`,
});

/**
 * Few rows are known by their numbers at once, which then lead. Of many, a page is soon filled by walking the order of
 * the list and asking each row; they are counted in the index alone, or beside the index of the list.
 */
export async function saysText(
  db: ReadHandle,
  { table, row, numbers, pieces }: SoughtText,
): Promise<SaidText> {
  const rows = await db
    .selectFrom(sql<{ number: number }>`(${numbers})`.as('found'))
    .select('found.number')
    .limit(FEW + 1)
    .execute();
  const number = sql.ref(`${row}.rowid`);
  if (rows.length <= FEW) {
    const isKnown = isAmongNumbers(
      number,
      rows.map((one) => one.number),
    );
    return { listed: isKnown, counted: isKnown, total: undefined };
  }
  const counted = sql<SqlBool>`${unindexed(number)} IN (${numbers})`;
  return {
    listed: saidInRow(table, pieces, row),
    counted,
    total: sql`(SELECT count(*) FROM (${numbers}) AS found)`,
  };
}

/**
 * The same of activities, which say what they hold themselves and whom they list: few are known by their numbers and
 * those of the batches; of many, a page is soon filled by asking each activity and the participants of its batches.
 * @param name the text as names are compared, looked for among the participants who were not taken out
 */
export async function saysActivityText(db: ReadHandle, text: string, name: string): Promise<SaidText> {
  const own = pieceOf('activity_search', ['title', 'theme', 'organiser_name', 'places'], text.toLowerCase());
  const listed = pieceOf('activity_participant_search', ['name_key'], name);
  const bits = sql.lit(PARTICIPANT_BITS);
  const rows = await db
    .selectFrom(
      sql<{ number: number; batch: number }>`(SELECT number, 0 AS batch FROM (${holding(own)}) AS own
        UNION ALL SELECT 0 AS number, number >> ${bits} AS batch FROM (${holding(listed)}) AS place)`.as(
        'found',
      ),
    )
    .select(['found.number', 'found.batch'])
    .limit(FEW + 1)
    .execute();
  const number = sql.ref('activity.rowid');
  if (rows.length <= FEW) {
    const ids = rows.filter(({ batch }) => batch === 0).map((row) => row.number);
    const batches = [...new Set(rows.map(({ batch }) => batch).filter((batch) => batch !== 0))];
    const isKnown = sql<SqlBool>`(${isAmongNumbers(number, ids)} OR activity.id IN (SELECT activity_id
      FROM activity_batch WHERE ${isAmongNumbers(sql.ref('activity_batch.rowid'), batches)}))`;
    return { listed: isKnown, counted: isKnown, total: undefined };
  }
  const counted = sql<SqlBool>`${unindexed(number)} IN (${holding(own)} UNION SELECT activity.rowid AS number
    FROM activity_batch JOIN activity ON activity.id = activity_batch.activity_id
    WHERE activity_batch.rowid IN (SELECT number >> ${bits} FROM (${holding(listed)}) AS place))`;
  const isListed = sql`EXISTS (SELECT 1 FROM activity_batch JOIN ${sql.table('activity_participant_search')} AS place
    ON place.rowid >= activity_batch.rowid << ${bits} AND place.rowid < (activity_batch.rowid + 1) << ${bits}
    WHERE activity_batch.activity_id = activity.id AND instr(place.${sql.ref('name_key')}, ${name}) > 0)`;
  return {
    listed:
      name === '' ? saidInRow('activity', own) : sql<SqlBool>`(${saidInRow('activity', own)} OR ${isListed})`,
    counted,
    total: undefined,
  };
}

/**
 * How many rows count where nothing but a text is asked: all that say it but those taken out, which are few and stand
 * together in an index.
 */
export async function countKept(
  db: ReadHandle,
  table: Searched,
  { listed, total }: Pick<SaidText, 'listed'> & { readonly total: RawBuilder<number> },
): Promise<number> {
  const { all, removed } = await db
    .selectNoFrom([
      total.as('all'),
      sql<number>`(SELECT count(*) FROM ${sql.table(table)}
        WHERE ${sql.ref(`${table}.removed_at`)} IS NOT NULL AND ${listed})`.as('removed'),
    ])
    .executeTakeFirstOrThrow();
  return all - removed;
}
