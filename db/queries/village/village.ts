import { plainDateOrNull } from '#rules/value/plain-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import { NO_VILLAGE_FACTS } from '#rules/village/programme.ts';
import type { VillageFacts } from '#rules/village/programme.ts';
import type { LinkedNumbers } from '#rules/village/lack.ts';
import type { ReadHandle, WriteHandle } from '../../handles.ts';
import { inParts } from '../../in-parts.ts';
import { toFacts, toRow } from './facts.ts';

/** A village of the office's region with what the office knows of its cooperative. */
export interface VillageEntry {
  readonly code: string;
  readonly name: string;
  readonly kind: 'desa' | 'kelurahan';
  readonly districtCode: string;
  readonly districtName: string;
  readonly regencyName: string;
  /** As entered; what was never entered is empty. */
  readonly facts: VillageFacts;
  /** Null before anything was entered. */
  readonly updatedAt: string | null;
  readonly formation: VillageLink | null;
  readonly cooperative: LinkedCooperative | null;
}

export type LinkedCooperative = VillageLink &
  LinkedNumbers & {
    readonly legalEntityOn: PlainDate | null;
    /** Of the book year that was asked about; 'none' also where none was. */
    readonly rat: 'none' | 'held' | 'reported';
  };

export interface VillageLink {
  readonly id: string;
  readonly name: string;
  /** Found by village and name instead of having been chosen. */
  readonly isFound: boolean;
}

interface Place {
  readonly code: string;
  readonly name: string;
  readonly kind: 'desa' | 'kelurahan';
  readonly districtCode: string;
  readonly districtName: string;
  readonly regencyName: string;
}

/** Every village within a region; the denominator of each count comes from here and from nowhere else. */
async function listPlaces(db: ReadHandle, regionCode: string): Promise<readonly Place[]> {
  const rows = await db
    .selectFrom('region as village')
    .innerJoin('region as district', 'district.code', 'village.parent_code')
    .innerJoin('region as regency', 'regency.code', 'district.parent_code')
    .select([
      'village.code',
      'village.name',
      'village.kind',
      'district.code as district_code',
      'district.name as district_name',
      'regency.name as regency_name',
    ])
    .where('village.level', '=', 'village')
    .where('village.until_on', 'is', null)
    .where((where) =>
      where.or([where('village.code', '=', regionCode), where('village.code', 'like', `${regionCode}.%`)]),
    )
    .orderBy('village.code')
    .execute();
  return rows.map((row) => ({
    code: row.code,
    name: row.name,
    kind: row.kind === 'kelurahan' ? 'kelurahan' : 'desa',
    districtCode: row.district_code,
    districtName: row.district_name,
    regencyName: row.regency_name,
  }));
}

interface Candidate {
  readonly cooperative: LinkedCooperative;
  readonly villageCode: string | null;
  readonly isProgramme: boolean;
}

const PROGRAMME_NAME = /^koperasi (?:desa|kelurahan) merah putih\b/;

/** Cooperatives of the programme by name, and those chosen on the board whatever their name. */
async function listCandidates(
  db: ReadHandle,
  chosen: readonly string[],
  ratYear: number | null,
): Promise<readonly Candidate[]> {
  const columns = [
    'id',
    'name',
    'name_key',
    'village_code',
    'legal_entity_number',
    'legal_entity_on',
    'npwp',
    'nib',
    'nik_koperasi',
  ] as const;
  const byName = await db
    .selectFrom('cooperative')
    .select(columns)
    .where('is_listed', '=', 1)
    .where((where) =>
      where.or([
        where.and([
          where('name_key', '>=', 'koperasi desa merah putih'),
          where('name_key', '<', 'koperasi desa merah putii'),
        ]),
        where.and([
          where('name_key', '>=', 'koperasi kelurahan merah putih'),
          where('name_key', '<', 'koperasi kelurahan merah putii'),
        ]),
      ]),
    )
    .orderBy('id')
    .execute();
  const known = new Set(byName.map(({ id }) => id));
  const others = chosen.filter((id) => !known.has(id));
  const byChoice =
    others.length === 0
      ? []
      : await db.selectFrom('cooperative').select(columns).where('id', 'in', others).execute();
  const ids = [...byName, ...byChoice].map(({ id }) => id);
  const rats = ratYear === null ? new Map<string, 'held' | 'reported'>() : await ratsOf(db, ids, ratYear);
  return [...byName, ...byChoice].map((row) => ({
    villageCode: row.village_code,
    isProgramme: PROGRAMME_NAME.test(row.name_key),
    cooperative: {
      id: row.id,
      name: row.name,
      isFound: true,
      legalEntityNumber: row.legal_entity_number,
      legalEntityOn: plainDateOrNull(row.legal_entity_on),
      rat: rats.get(row.id) ?? 'none',
      npwp: row.npwp,
      nib: row.nib,
      nikKoperasi: row.nik_koperasi,
    },
  }));
}

/** The RAT of a book year of those that have one on record. */
async function ratsOf(
  db: ReadHandle,
  ids: readonly string[],
  bookYear: number,
): Promise<ReadonlyMap<string, 'held' | 'reported'>> {
  const found = new Map<string, 'held' | 'reported'>();
  for (const part of inParts(ids)) {
    const rows = await db
      .selectFrom('rat')
      .select(['cooperative_id', 'reported_on'])
      .where('book_year', '=', bookYear)
      .where('cooperative_id', 'in', part)
      .execute();
    for (const row of rows) found.set(row.cooperative_id, row.reported_on === null ? 'held' : 'reported');
  }
  return found;
}

async function listProgrammeFormations(db: ReadHandle) {
  return db
    .selectFrom('formation')
    .select(['id', 'name', 'region_code', 'is_village_programme'])
    .orderBy('updated_at', 'desc')
    .execute();
}

/**
 * Every village within a region in the order of the codes, also those of which nothing is known. A formation file or
 * a cooperative is the chosen one, else the one found at the village by the programme's name.
 * @param ratYear the book year whose RAT is looked up with the cooperatives; null: none
 */
export async function listVillages(
  db: ReadHandle,
  regionCode: string,
  ratYear: number | null = null,
): Promise<readonly VillageEntry[]> {
  const places = await listPlaces(db, regionCode);
  const stored = await db
    .selectFrom('village_programme')
    .selectAll()
    .where((where) =>
      where.or([where('village_code', '=', regionCode), where('village_code', 'like', `${regionCode}.%`)]),
    )
    .execute();
  const rows = new Map(stored.map((row) => [row.village_code, row]));
  const chosen = stored.flatMap((row) => (row.cooperative_id === null ? [] : [row.cooperative_id]));
  const candidates = await listCandidates(db, chosen, ratYear);
  const byId = new Map(candidates.map(({ cooperative }) => [cooperative.id, cooperative]));
  const found = new Map<string, LinkedCooperative>();
  for (const { cooperative, villageCode, isProgramme } of candidates) {
    if (isProgramme && villageCode !== null && !found.has(villageCode)) found.set(villageCode, cooperative);
  }
  const formations = await listProgrammeFormations(db);
  const formationById = new Map(formations.map(({ id, name }) => [id, name]));
  const formationAt = new Map(
    formations.filter((file) => file.is_village_programme === 1).map((file) => [file.region_code, file]),
  );
  return places.map((place) => {
    const row = rows.get(place.code);
    const facts = row ? toFacts(row) : NO_VILLAGE_FACTS;
    const linked = facts.cooperativeId === null ? undefined : byId.get(facts.cooperativeId);
    const cooperative = linked ? { ...linked, isFound: false } : found.get(place.code);
    const file = formationAt.get(place.code);
    const chosenName = facts.formationId === null ? undefined : formationById.get(facts.formationId);
    const foundFile = file && { id: file.id, name: file.name, isFound: true };
    return {
      ...place,
      facts,
      updatedAt: row?.updated_at ?? null,
      formation:
        facts.formationId !== null && chosenName !== undefined
          ? { id: facts.formationId, name: chosenName, isFound: false }
          : (foundFile ?? null),
      cooperative: cooperative ?? null,
    };
  });
}

/** Writes the whole of what is known of a village. */
export async function writeVillage(
  db: WriteHandle,
  code: string,
  facts: VillageFacts,
  at: string,
): Promise<void> {
  const values = { ...toRow(facts), updated_at: at };
  await db
    .insertInto('village_programme')
    .values({ village_code: code, ...values })
    .onConflict((conflict) => conflict.column('village_code').doUpdateSet(values))
    .execute();
}

export async function linkExists(
  db: ReadHandle,
  table: 'formation' | 'cooperative',
  id: string,
): Promise<boolean> {
  const row = await db.selectFrom(table).select('id').where('id', '=', id).executeTakeFirst();
  return row !== undefined;
}

/** True when the name stands at another cooperative of the register, or another village carries the same name. */
export async function isVillageNameTaken(
  db: ReadHandle,
  village: Pick<VillageEntry, 'code' | 'name'>,
  nameKey: string,
  ownCooperativeId: string | null,
): Promise<boolean> {
  const cooperative = await db
    .selectFrom('cooperative')
    .select('id')
    .where('name_key', '=', nameKey)
    // A record that became another one bears no name of its own any more.
    .where('merged_into', 'is', null)
    .where('id', '<>', ownCooperativeId ?? '')
    .executeTakeFirst();
  if (cooperative) return true;
  const namesake = await db
    .selectFrom('region')
    .select('code')
    .where('level', '=', 'village')
    .where('name', '=', village.name)
    .where('until_on', 'is', null)
    .where('code', '<>', village.code)
    .executeTakeFirst();
  return namesake !== undefined;
}

/** Name of the kepala desa or lurah, empty when nobody has entered it. */
export async function findVillageHead(db: ReadHandle, code: string): Promise<string> {
  const row = await db
    .selectFrom('village_programme')
    .select('head_name')
    .where('village_code', '=', code)
    .executeTakeFirst();
  return row?.head_name ?? '';
}
