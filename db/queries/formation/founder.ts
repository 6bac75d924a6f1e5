import { toPlainDate } from '#rules/value/plain-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import type { ReadHandle, WriteHandle } from '../../handles.ts';

export interface CooperativeName {
  readonly id: string;
  readonly name: string;
}

export interface FoundingMember {
  /** The record that stands for it now; null where the register knows none, or several of its name. */
  readonly cooperativeId: string | null;
  /** As the record is called now, else as the file named it. */
  readonly name: string;
}

export async function insertFounders(
  db: WriteHandle,
  cooperativeId: string,
  personIds: readonly string[],
): Promise<void> {
  if (personIds.length === 0) return;
  await db
    .insertInto('cooperative_founder')
    .values(
      personIds.map((personId, index) => ({
        cooperative_id: cooperativeId,
        position: index + 1,
        person_id: personId,
      })),
    )
    .execute();
}

/** A founder's places go along when two records of a person become one; where both founded it, one place stays. */
export async function moveFounder(db: WriteHandle, fromId: string, toId: string): Promise<void> {
  await db
    .deleteFrom('cooperative_founder')
    .where('person_id', '=', fromId)
    .where((where) =>
      where(
        'cooperative_id',
        'in',
        where.selectFrom('cooperative_founder').select('cooperative_id').where('person_id', '=', toId),
      ),
    )
    .execute();
  await db
    .updateTable('cooperative_founder')
    .set({ person_id: toId })
    .where('person_id', '=', fromId)
    .execute();
}

export async function insertFoundingMembers(
  db: WriteHandle,
  cooperativeId: string,
  members: readonly FoundingMember[],
): Promise<void> {
  if (members.length === 0) return;
  await db
    .insertInto('cooperative_founding_member')
    .values(
      members.map((member, index) => ({
        cooperative_id: cooperativeId,
        position: index + 1,
        founder_id: member.cooperativeId,
        name: member.name,
      })),
    )
    .execute();
}

/** A record and then every record that was merged into it. */
async function withMerged(db: ReadHandle, id: string): Promise<readonly string[]> {
  const all = new Set([id]);
  for (let last: readonly string[] = [id]; last.length > 0;) {
    const rows = await db.selectFrom('cooperative').select('id').where('merged_into', 'in', last).execute();
    last = rows.map((row) => row.id).filter((one) => !all.has(one));
    for (const one of last) all.add(one);
  }
  return [...all];
}

/** The record that stands for another one since they were merged; the record itself when it was not. */
async function keptRecord(db: ReadHandle, id: string): Promise<CooperativeName | undefined> {
  const passed = new Set<string>();
  for (let next = id; !passed.has(next);) {
    passed.add(next);
    const row = await db
      .selectFrom('cooperative')
      .select(['id', 'name', 'merged_into'])
      .where('id', '=', next)
      .executeTakeFirst();
    if (!row) return undefined;
    if (row.merged_into === null) return { id: row.id, name: row.name };
    next = row.merged_into;
  }
  return undefined;
}

/** A list of founders is one list: a record's own, or that of a record merged into it, never two mixed. */
async function ownElseMerged<Founder>(
  db: ReadHandle,
  cooperativeId: string,
  listOf: (id: string) => Promise<readonly Founder[]>,
): Promise<readonly Founder[]> {
  for (const id of await withMerged(db, cooperativeId)) {
    const founders = await listOf(id);
    if (founders.length > 0) return founders;
  }
  return [];
}

/** People who founded a cooperative, in the order of its list. */
export async function listFounders(
  db: ReadHandle,
  cooperativeId: string,
): Promise<readonly { readonly personId: string; readonly name: string; readonly nikKtp: string }[]> {
  return ownElseMerged(db, cooperativeId, (id) =>
    db
      .selectFrom('cooperative_founder')
      .innerJoin('person', 'person.id', 'cooperative_founder.person_id')
      .select(['person.id as personId', 'person.name', 'person.nik_ktp as nikKtp'])
      .where('cooperative_founder.cooperative_id', '=', id)
      .orderBy('cooperative_founder.position')
      .execute(),
  );
}

/** Cooperatives that founded a sekunder, in the order of its list. */
export async function listFoundingMembers(
  db: ReadHandle,
  cooperativeId: string,
): Promise<readonly FoundingMember[]> {
  const rows = await ownElseMerged(db, cooperativeId, (id) =>
    db
      .selectFrom('cooperative_founding_member')
      .select(['founder_id', 'name'])
      .where('cooperative_id', '=', id)
      .orderBy('position')
      .execute(),
  );
  const members = [];
  for (const { founder_id: founderId, name } of rows) {
    const kept = founderId === null ? undefined : await keptRecord(db, founderId);
    members.push({ cooperativeId: kept?.id ?? null, name: kept?.name ?? name });
  }
  return members;
}

/** The sekunder a cooperative founded, by name. */
export async function listFounded(
  db: ReadHandle,
  cooperativeId: string,
): Promise<readonly CooperativeName[]> {
  const rows = await db
    .selectFrom('cooperative_founding_member')
    .innerJoin('cooperative', 'cooperative.id', 'cooperative_founding_member.cooperative_id')
    .select(['cooperative.id', 'cooperative.name'])
    .distinct()
    .where('founder_id', 'in', await withMerged(db, cooperativeId))
    .orderBy('cooperative.name')
    .execute();
  const founded = new Map<string, CooperativeName>();
  for (const { id } of rows) {
    const kept = await keptRecord(db, id);
    if (kept) founded.set(kept.id, kept);
  }
  return [...founded.values()];
}

/** The formation file a record came from; null for one that came otherwise. */
export async function findFormationOf(
  db: ReadHandle,
  cooperativeId: string,
): Promise<{ readonly id: string; readonly name: string; readonly meetingOn: PlainDate } | null> {
  const row = await db
    .selectFrom('formation')
    .select(['id', 'name', 'meeting_on'])
    .where('cooperative_id', 'in', await withMerged(db, cooperativeId))
    .where('moved_at', 'is not', null)
    .orderBy('moved_at', 'desc')
    .executeTakeFirst();
  return row ? { id: row.id, name: row.name, meetingOn: toPlainDate(row.meeting_on) } : null;
}
