import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import { isAmongNumbers, isAmongWords } from '../../engine/value-list.ts';
import { readingIn } from '../../handles.ts';
import type { ReadHandle, WriteHandle } from '../../handles.ts';

/** What goes along when two cooperatives become one. */
interface History {
  readonly table: string;
  /** The column that points at the cooperative; `cooperative_id` where none is named. */
  readonly column?: string;
  readonly label: string;
  /** What names a row within its cooperative; nothing where there is one row at most. */
  readonly key: readonly string[];
  /** A row of the kept one (`mine`) that leaves no room for the other's (`theirs`); empty where all go along. */
  readonly conflict: string;
  /** Which of the other's rows are asked at all; empty for all. */
  readonly only?: string;
  /** How a row is called in a sentence. */
  readonly title: string;
}

const SAME_YEAR = 'mine.book_year = theirs.book_year';
const ANY = 'mine.cooperative_id IS NOT NULL';

export const MERGED_HISTORIES = [
  {
    table: 'rat',
    label: 'RAT',
    key: ['book_year'],
    conflict: SAME_YEAR,
    title: `'RAT tahun buku ' || theirs.book_year`,
  },
  {
    table: 'cooperative_year',
    label: 'Angka tahun buku',
    key: ['book_year'],
    conflict: SAME_YEAR,
    title: `'angka tahun buku ' || theirs.book_year`,
  },
  {
    table: 'rat_detail',
    label: 'Catatan RAT',
    key: ['book_year'],
    conflict: SAME_YEAR,
    title: `'catatan RAT tahun buku ' || theirs.book_year`,
  },
  {
    table: 'rat_stage',
    label: 'Tahap RAT',
    key: ['id'],
    conflict: `${SAME_YEAR} AND mine.stage = theirs.stage`,
    title: `'tahap RAT tahun buku ' || theirs.book_year`,
  },
  {
    table: 'rat_reminder',
    label: 'Surat teguran RAT',
    key: ['id'],
    conflict: `${SAME_YEAR} AND mine.step = theirs.step`,
    title: `'teguran RAT tahun buku ' || theirs.book_year`,
  },
  {
    table: 'special_meeting',
    label: 'Rapat anggota luar biasa',
    key: ['id'],
    conflict: '',
    title: `'rapat anggota luar biasa ' || theirs.held_on`,
  },
  {
    table: 'cooperative_quorum',
    label: 'Kuorum menurut anggaran dasar',
    key: [],
    conflict: ANY,
    title: `'kuorum menurut anggaran dasar'`,
  },
  {
    table: 'cooperative_articles',
    label: 'Catatan tentang AD/ART',
    key: [],
    conflict: ANY,
    title: `'catatan tentang AD/ART'`,
  },
  {
    table: 'cooperative_role',
    label: 'Pengurus, pengawas, manajer',
    key: ['id'],
    conflict: `mine.organ = theirs.organ AND mine.position = theirs.position AND mine.starts_on IS NOT DISTINCT FROM theirs.starts_on
      AND (SELECT name_key FROM person WHERE id = mine.person_id) =
        (SELECT name_key FROM person WHERE id = theirs.person_id)`,
    title: `theirs.position || ' ' || (SELECT name FROM person WHERE id = theirs.person_id)`,
  },
  {
    // A list of founders is one list: two of them are never mixed.
    table: 'cooperative_founder',
    label: 'Pendiri',
    key: ['position'],
    conflict: ANY,
    title: `'pendiri ' || (SELECT name FROM person WHERE id = theirs.person_id)`,
  },
  {
    table: 'cooperative_amendment',
    label: 'Perubahan anggaran dasar',
    key: ['id'],
    conflict: 'mine.number = theirs.number AND mine.subject = theirs.subject',
    title: `'perubahan ' || theirs.number`,
  },
  {
    table: 'cooperative_verification',
    label: 'Verifikasi',
    key: ['id'],
    conflict: '',
    title: `'verifikasi'`,
  },
  {
    table: 'cooperative_document',
    label: 'Dokumen',
    key: ['id'],
    conflict: 'mine.sha256 = theirs.sha256 AND mine.removed_at IS NULL',
    title: `'dokumen ' || theirs.title`,
  },
  {
    table: 'health_inspection',
    label: 'Pemeriksaan kesehatan',
    key: ['id'],
    conflict: '',
    title: `'pemeriksaan kesehatan'`,
  },
  {
    table: 'health_worksheet_draft',
    label: 'Rancangan kertas kerja pemeriksaan',
    key: ['id'],
    conflict: '',
    title: `'rancangan kertas kerja pemeriksaan'`,
  },
  { table: 'cooperative_kuk', label: 'KUK', key: ['id'], conflict: '', title: `'KUK'` },
  {
    table: 'consultation',
    label: 'Konsultasi',
    key: ['id'],
    conflict: '',
    title: `'konsultasi ' || theirs.held_on`,
  },
  {
    table: 'activity_participant',
    label: 'Peserta kegiatan',
    key: ['id'],
    conflict: '',
    title: `'peserta kegiatan'`,
  },
  {
    table: 'umkm_member',
    label: 'UMKM anggota',
    key: ['umkm_id'],
    conflict: 'mine.umkm_id = theirs.umkm_id',
    title: `'keanggotaan ' || (SELECT name FROM umkm WHERE id = theirs.umkm_id)`,
  },
  {
    table: 'coaching_plan',
    label: 'Rencana pembinaan',
    key: ['id'],
    conflict: '',
    title: `'rencana pembinaan ' || theirs.year`,
  },
  {
    table: 'coaching_visit',
    label: 'Kunjungan',
    key: ['id'],
    conflict: '',
    title: `'kunjungan ' || theirs.visited_on`,
  },
  {
    table: 'coaching_campaign_target',
    label: 'Sasaran kampanye verifikasi',
    key: ['campaign_id'],
    conflict: 'mine.campaign_id = theirs.campaign_id',
    title: `'sasaran kampanye ' || (SELECT name FROM coaching_campaign WHERE id = theirs.campaign_id)`,
  },
  {
    table: 'incoming_letter',
    label: 'Surat masuk',
    key: ['id'],
    conflict: '',
    title: `'surat masuk nomor agenda ' || theirs.agenda_number || '/' || theirs.agenda_year`,
  },
  { table: 'cooperative_permit', label: 'Izin', key: ['id'], conflict: '', title: `'izin'` },
  { table: 'cooperative_dissolution', label: 'Usul pembubaran', key: ['id'], conflict: '', title: `'usul'` },
  {
    table: 'evaluation_override',
    label: 'Keaktifan yang ditetapkan petugas',
    key: ['id'],
    conflict: SAME_YEAR,
    title: `'keaktifan yang ditetapkan petugas untuk tahun buku ' || theirs.book_year`,
  },
  {
    // A confirmed award keeps its choices with the record they were made about: they explain its list.
    table: 'award_tick',
    label: 'Pilihan pada rancangan penghargaan',
    key: ['programme_id', 'position'],
    conflict: 'mine.programme_id = theirs.programme_id',
    only: `(SELECT state FROM award_programme WHERE id = theirs.programme_id) = 'draft'`,
    title: `'pilihan pada rancangan penghargaan tahun buku ' ||
      (SELECT book_year FROM award_programme WHERE id = theirs.programme_id)`,
  },
  {
    table: 'award_choice',
    label: 'Pilihan penerima pada rancangan penghargaan',
    key: ['programme_id'],
    conflict: 'mine.programme_id = theirs.programme_id',
    only: `(SELECT state FROM award_programme WHERE id = theirs.programme_id) = 'draft'`,
    title: `'pilihan penerima pada rancangan penghargaan tahun buku ' ||
      (SELECT book_year FROM award_programme WHERE id = theirs.programme_id)`,
  },
  {
    table: 'letter_recipient',
    label: 'Surat dinas',
    key: ['letter_id', 'position'],
    conflict: 'mine.letter_id = theirs.letter_id',
    title: `'surat ' || (SELECT subject FROM letter WHERE id = theirs.letter_id)`,
  },
  {
    table: 'village_programme',
    label: 'Tempat pada papan Merah Putih',
    key: ['village_code'],
    conflict: '',
    title: `'tempat pada papan Merah Putih'`,
  },
  {
    // Records merged earlier point straight to the one that stands.
    table: 'cooperative',
    column: 'merged_into',
    label: 'Catatan yang digabungkan sebelumnya',
    key: ['id'],
    conflict: '',
    title: `'catatan ' || theirs.name`,
  },
] as const satisfies readonly History[];
export type MergedTable = (typeof MERGED_HISTORIES)[number]['table'];

/**
 * What points at a cooperative and stays with the record it was written for, and why. A test compares both lists with
 * the database, so that no table is forgotten.
 */
export const STAYING_HISTORIES: Readonly<Record<string, string>> = {
  'cooperative_status.cooperative_id':
    'A status of one is none of the other’s, and a recap of an earlier day counts by them; the page shows both.',
  'award_recipient.cooperative_id':
    'A certificate with its number bears this record’s name; whoever asks for awards asks for merged records too.',
  'cooperative_merge.kept_id': 'The story of a merge is about the two records it joined.',
  'cooperative_merge.removed_id': 'The story of a merge is about the two records it joined.',
  'not_duplicate.first_id': 'Two records were compared by what they said; the kept one is compared anew.',
  'not_duplicate.second_id': 'Two records were compared by what they said; the kept one is compared anew.',
  'import_change.cooperative_id': 'What an import did to this record is taken back on this record.',
  'change_entry.cooperative_id': 'The change log says what was changed where; it is never altered.',
  'evaluation_verdict.cooperative_id': 'A closed evaluation is sealed.',
  'cooperative_founding_member.cooperative_id':
    'Who asks for the founders of a sekunder asks for merged records too.',
  'cooperative_founding_member.founder_id':
    'Who asks for a founder asks for the record that stands for it now.',
  'evaluation_standing.cooperative_id': 'A closed evaluation is never altered.',
  'official_figure_row.cooperative_id': 'A frozen figure names who was counted on its day.',
  'reconciliation_finding.cooperative_id':
    'A finding tells what two lists said on its day; the next one is held against the record that stands.',
  'formation.cooperative_id': 'The file is taken back from the very record it became.',
};

/** Keys of the rows that went along, per history. */
export type MovedRows = Readonly<Partial<Record<MergedTable, readonly (string | number)[]>>>;

const historyOf = (table: MergedTable): History =>
  MERGED_HISTORIES.find((history) => history.table === table) as History;
const pointing = ({ column }: History): string => column ?? 'cooperative_id';
const condition = (text: string | undefined): RawBuilder<boolean> =>
  sql<boolean>`${sql.raw(text === undefined || text === '' ? '1 = 1' : text)}`;
const isBlocked = ({ table, conflict }: History, keptId: string): RawBuilder<boolean> =>
  conflict === ''
    ? sql<boolean>`1 = 0`
    : sql<boolean>`EXISTS (SELECT 1 FROM ${sql.table(table)} AS mine
        WHERE mine.cooperative_id = ${keptId} AND ${sql.raw(conflict)})`;

/** One value that names a row; several columns are joined, one keeps its own type. */
function keyOf({ key }: History, prefix: string): RawBuilder<string | number> {
  const parts = key.map((column) => sql.raw(`${prefix}${column}`));
  return parts.length === 0 ? sql`''` : sql`${sql.join(parts, sql` || ' ' || `)}`;
}

/** The rows of one record that would go along. */
const theirRows = (db: ReadHandle, history: History, id: string) =>
  db
    .selectFrom(sql`${sql.table(history.table)}`.as('theirs'))
    .where(sql<boolean>`theirs.${sql.ref(pointing(history))} = ${id}`)
    .where(condition(history.only));

/** How many rows a cooperative has in each history, those with none left out. */
export async function countHistories(
  db: ReadHandle,
  firstId: string,
  secondId: string,
): Promise<readonly { readonly label: string; readonly first: number; readonly second: number }[]> {
  const counts = [];
  for (const { table, label } of MERGED_HISTORIES) {
    const history = historyOf(table);
    const countOf = async (id: string): Promise<number> => {
      const { n } = await theirRows(db, history, id)
        .select((expression) => expression.fn.countAll<number>().as('n'))
        .executeTakeFirstOrThrow();
      return n;
    };
    counts.push({ label, first: await countOf(firstId), second: await countOf(secondId) });
  }
  return counts.filter(({ first, second }) => first + second > 0);
}

/** What stays behind because the kept one has its own: "RAT tahun buku 2024". */
export async function listConflicts(
  db: ReadHandle,
  keptId: string,
  removedId: string,
): Promise<readonly string[]> {
  const titles: string[] = [];
  for (const history of MERGED_HISTORIES as readonly History[]) {
    if (history.conflict === '') continue;
    const rows = await theirRows(db, history, removedId)
      .select(sql<string>`${sql.raw(history.title)}`.as('title'))
      .where(isBlocked(history, keptId))
      .orderBy('title')
      .execute();
    titles.push(...new Set(rows.map(({ title }) => title)));
  }
  return titles;
}

/** Lets the histories of one go along to the other where nothing stands in the way. */
export async function moveHistories(db: WriteHandle, keptId: string, removedId: string): Promise<MovedRows> {
  const moved: Partial<Record<MergedTable, readonly (string | number)[]>> = {};
  for (const { table } of MERGED_HISTORIES) {
    const history = historyOf(table);
    const rows = await theirRows(readingIn(db), history, removedId)
      .select(keyOf(history, 'theirs.').as('key'))
      .where((where) => where.not(isBlocked(history, keptId)))
      .orderBy('key')
      .execute();
    const keys = rows.map(({ key }) => key);
    if (keys.length === 0) continue;
    moved[table] = keys;
    await moveRows(db, table, keys, { from: removedId, to: keptId });
  }
  return moved;
}

/** @returns how many rows were there to be moved */
export async function moveRows(
  db: WriteHandle,
  table: MergedTable,
  keys: readonly (string | number)[],
  { from, to }: { readonly from: string; readonly to: string },
): Promise<number> {
  const history = historyOf(table);
  const column = sql.ref(pointing(history));
  const key = keyOf(history, '');
  const numbers = keys.filter((one) => typeof one === 'number');
  const isNamed =
    numbers.length === keys.length ? isAmongNumbers(key, numbers) : isAmongWords(key, keys.map(String));
  const { numAffectedRows } = await sql`UPDATE ${sql.table(table)} SET ${column} = ${to}
    WHERE ${column} = ${from} AND ${isNamed}`.execute(db);
  return Number(numAffectedRows ?? 0n);
}
