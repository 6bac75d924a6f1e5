import type Sqlite from 'better-sqlite3';
import { COMPLETENESS_ITEMS } from '#rules/cooperative/completeness.ts';
import type { CompletenessItem } from '#rules/cooperative/completeness.ts';
import type { CooperativeTable } from '../schema/cooperative.ts';

/** Where the register keeps each item of a complete record; an empty or missing value means the item is not there. */
export const COMPLETENESS_COLUMNS: Readonly<Record<CompletenessItem, keyof CooperativeTable>> = {
  legalEntityNumber: 'legal_entity_number',
  legalEntityOn: 'legal_entity_on',
  nikKoperasi: 'nik_koperasi',
  nib: 'nib',
  npwp: 'npwp',
  kind: 'kind',
  group: 'cooperative_group',
  sector: 'sector',
  address: 'address',
  villageCode: 'village_code',
  phone: 'phone',
  chairName: 'chair_name',
  secretaryName: 'secretary_name',
  treasurerName: 'treasurer_name',
  supervisorName: 'supervisor_name',
  members: 'latest_members',
  assets: 'latest_assets',
  rat: 'latest_rat_on',
};

const NUMBERS: readonly CompletenessItem[] = ['members', 'assets'];

function heldItem(item: CompletenessItem): string {
  const isHeld = NUMBERS.includes(item) ? 'IS NOT NULL' : `<> ''`;
  return `CASE WHEN ${COMPLETENESS_COLUMNS[item]} ${isHeld} THEN 1 ELSE 0 END`;
}

/** How many items a row of `cooperative` has, as an expression the index below answers. */
export const HELD_ITEMS = COMPLETENESS_ITEMS.map(heldItem).join(' + ');

/**
 * "Who is nearly complete" of 220,000 needs an index on the count. It follows the rule's list of items, so the engine
 * makes it, and makes it anew when a newer program counts other items; a migration would freeze the list.
 */
export function ensureCompletenessIndex(raw: Sqlite.Database): void {
  const wanted = `CREATE INDEX cooperative_completeness ON cooperative (is_listed, (${HELD_ITEMS}), name_key)`;
  const find = raw.prepare<[string], { sql: string }>(`SELECT sql FROM sqlite_master WHERE name = ?`);
  if (!find.get('cooperative_listed_name') || find.get('cooperative_completeness')?.sql === wanted) return;
  raw.transaction(() => raw.exec(`DROP INDEX IF EXISTS cooperative_completeness; ${wanted}`))();
}
