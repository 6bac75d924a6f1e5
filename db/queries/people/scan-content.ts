import type { KeptWith } from '#rules/cooperative/retention.ts';
import { formatShortDate } from '#rules/value/indonesian-date.ts';
import { toPlainDate } from '#rules/value/plain-date.ts';
import type { ReadHandle, WriteHandle } from '../../handles.ts';

/** A kept scan of a formation file, a cooperative, a letter that came in or an award, or a photo of a visit, by its content. */
export interface KeptScan {
  readonly sha256: string;
  readonly keptWith: KeptWith;
  /** What it is said to be: the checklist's code or the kind and title. */
  readonly what: string;
  readonly fileName: string;
  /** The cooperative, the formation file or the sender it is kept with. */
  readonly owner: string;
  readonly addedAt: string;
}

export interface ScanScope {
  readonly formationIds: readonly string[];
  readonly cooperativeIds: readonly string[];
}

/** Scans of these files and cooperatives; null: of all. The oldest first, a content once. */
export async function listKeptScans(db: ReadHandle, scope: ScanScope | null): Promise<readonly KeptScan[]> {
  const ids = (asked: readonly string[]) => (asked.length === 0 ? [''] : [...asked]);
  const ofFiles = await db
    .selectFrom('formation_scan as scan')
    .innerJoin('formation', 'formation.id', 'scan.formation_id')
    .select(['scan.sha256', 'scan.code', 'scan.file_name', 'scan.added_at', 'formation.name'])
    .$if(scope !== null, (query) => query.where('formation.id', 'in', ids(scope?.formationIds ?? [])))
    .execute();
  const ofCooperatives = await db
    .selectFrom('cooperative_document as scan')
    .innerJoin('cooperative', 'cooperative.id', 'scan.cooperative_id')
    .select(['scan.sha256', 'scan.kind', 'scan.title', 'scan.file_name', 'scan.added_at', 'cooperative.name'])
    .where('scan.removed_at', 'is', null)
    .$if(scope !== null, (query) => query.where('cooperative.id', 'in', ids(scope?.cooperativeIds ?? [])))
    .execute();
  const ofLetters = await db
    .selectFrom('incoming_scan as scan')
    .innerJoin('incoming_letter as incoming', 'incoming.id', 'scan.letter_id')
    .select(['scan.sha256', 'scan.file_name', 'scan.added_at', 'incoming.sender as name'])
    .select(['incoming.agenda_number', 'incoming.agenda_year'])
    .$if(scope !== null, (query) =>
      query.where('incoming.cooperative_id', 'in', ids(scope?.cooperativeIds ?? [])),
    )
    .execute();
  // One that was taken out still lies there, so its term still ends.
  const ofVisits = await db
    .selectFrom('coaching_photo as scan')
    .innerJoin('coaching_visit as visit', 'visit.id', 'scan.visit_id')
    .innerJoin('cooperative', 'cooperative.id', 'visit.cooperative_id')
    .select(['scan.sha256', 'scan.file_name', 'scan.recorded_at as added_at', 'cooperative.name'])
    .select('visit.visited_on')
    .$if(scope !== null, (query) => query.where('cooperative.id', 'in', ids(scope?.cooperativeIds ?? [])))
    .execute();
  // Those of an award are of no cooperative and no file.
  const ofAwards =
    scope === null
      ? await db
          .selectFrom('award_received_scan as scan')
          .innerJoin('award_received as award', 'award.id', 'scan.award_id')
          .select(['scan.sha256', 'scan.file_name', 'scan.added_at', 'award.giver as name'])
          .select('award.name as award')
          .execute()
      : [];
  const all: readonly KeptScan[] = [
    ...ofFiles.map((row) => ({ ...common(row), keptWith: 'formation' as const, what: row.code })),
    ...ofCooperatives.map((row) => ({
      ...common(row),
      keptWith: 'cooperative' as const,
      what: row.kind === row.title ? row.kind : `${row.kind}: ${row.title}`,
    })),
    ...ofLetters.map((row) => ({
      ...common(row),
      keptWith: 'incoming' as const,
      what: `Surat masuk ${row.agenda_number}/${row.agenda_year}`,
    })),
    ...ofVisits.map((row) => ({
      ...common(row),
      keptWith: 'visit' as const,
      what: `Foto kunjungan ${formatShortDate(toPlainDate(row.visited_on))}`,
    })),
    ...ofAwards.map((row) => ({
      ...common(row),
      keptWith: 'award' as const,
      what: `Penghargaan: ${row.award}`,
    })),
  ];
  const oldest = all.toSorted((a, b) => a.addedAt.localeCompare(b.addedAt) || a.what.localeCompare(b.what));
  return [...new Map(oldest.toReversed().map((scan) => [scan.sha256, scan])).values()].toReversed();
}

function common(row: {
  readonly sha256: string;
  readonly file_name: string;
  readonly added_at: string;
  readonly name: string;
}) {
  return { sha256: row.sha256, fileName: row.file_name, owner: row.name, addedAt: row.added_at };
}

interface Destroying {
  /** What stands where title and file name were. */
  readonly title: string;
  readonly reason: string;
  readonly at: string;
}

/** Takes a content out of every row that names it. @returns the names its rows had, to be taken out of the log too */
export async function destroyContent(
  db: WriteHandle,
  sha256: string,
  { title, reason, at }: Destroying,
): Promise<readonly string[]> {
  const ofFiles = await db
    .deleteFrom('formation_scan')
    .where('sha256', '=', sha256)
    .returning('file_name')
    .execute();
  const ofLetters = await db
    .deleteFrom('incoming_scan')
    .where('sha256', '=', sha256)
    .returning('file_name')
    .execute();
  const ofVisits = await db
    .deleteFrom('coaching_photo')
    .where('sha256', '=', sha256)
    .returning('file_name')
    .execute();
  const ofAwards = await db
    .deleteFrom('award_received_scan')
    .where('sha256', '=', sha256)
    .returning('file_name')
    .execute();
  const known = await db
    .updateTable('cooperative_document')
    .set({ removed_at: at, removed_reason: reason })
    .where('sha256', '=', sha256)
    .returning(['id', 'title', 'file_name'])
    .execute();
  await db
    .updateTable('cooperative_document')
    .set({ title, file_name: title })
    .where('sha256', '=', sha256)
    .execute();
  return [...ofFiles, ...ofLetters, ...ofVisits, ...ofAwards, ...known].map((row) => row.file_name);
}
