import type Sqlite from 'better-sqlite3';
import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import { normaliseCooperativeName } from '#rules/cooperative-name.ts';

/**
 * Full-text search is SQLite's own (FTS5, trigrams: any part of a word is found). Triggers keep it in step with the
 * register, so no query module writes to it. Rows are tied by rowid: safe because this program never runs VACUUM on
 * the live file, and a backup keeps rowids.
 */
const SEARCH_TEXT = `NEW.name_key || ' ' || NEW.legal_entity_key || ' ' || lower(NEW.legal_entity_number) || ' ' ||
  NEW.nik_koperasi || ' ' || lower(NEW.address) || ' ' || lower(NEW.village_name) || ' ' ||
  lower(NEW.district_name) || ' ' || lower(NEW.chair_name)`;
const SEARCHED = `name_key, legal_entity_key, legal_entity_number, nik_koperasi, address, village_name, district_name, chair_name`;

export function ensureSearch(raw: Sqlite.Database): void {
  const exists = raw.prepare(`SELECT 1 FROM sqlite_master WHERE name = 'cooperative_search'`).get();
  if (exists) return;
  raw.transaction(() => {
    raw.exec(`CREATE VIRTUAL TABLE cooperative_search USING fts5 (text, tokenize = 'trigram');
      CREATE TRIGGER cooperative_search_insert AFTER INSERT ON cooperative BEGIN
        INSERT INTO cooperative_search (rowid, text) VALUES (NEW.rowid, ${SEARCH_TEXT}); END;
      CREATE TRIGGER cooperative_search_update AFTER UPDATE OF ${SEARCHED} ON cooperative BEGIN
        UPDATE cooperative_search SET text = ${SEARCH_TEXT} WHERE rowid = NEW.rowid; END;
      CREATE TRIGGER cooperative_search_delete AFTER DELETE ON cooperative BEGIN
        DELETE FROM cooperative_search WHERE rowid = OLD.rowid; END;
      INSERT INTO cooperative_search (rowid, text)
        SELECT NEW.rowid, ${SEARCH_TEXT} FROM cooperative AS NEW;`);
  })();
}

/** The words a search looks for: as typed, and as the register normalises names (KSU = Koperasi Serba Usaha). */
export function searchTerms(text: string): readonly string[] {
  const typed = text.trim().toLowerCase();
  if (typed === '') return [];
  const words = /\d/.test(typed) ? typed.split(/\s+/) : normaliseCooperativeName(typed).split(' ');
  const terms = words.filter((word) => word !== '');
  return terms.length > 0 ? terms : [typed];
}

/**
 * A condition on `cooperative` that holds for rows containing every term. Trigrams need three letters; shorter terms
 * fall back to scanning the search text.
 */
export function matchesSearch(terms: readonly string[]): RawBuilder<boolean> {
  const long = terms.filter((term) => term.length >= 3);
  const short = terms.filter((term) => term.length < 3);
  const conditions: RawBuilder<unknown>[] = [];
  if (long.length > 0) {
    const phrase = long.map((term) => `"${term.replaceAll('"', '""')}"`).join(' AND ');
    conditions.push(
      sql`cooperative.rowid IN (SELECT rowid FROM cooperative_search WHERE cooperative_search MATCH ${phrase})`,
    );
  }
  for (const term of short) {
    const pattern = `%${term.replaceAll(/[\\%_]/g, '\\$&')}%`;
    conditions.push(
      sql`cooperative.rowid IN (SELECT rowid FROM cooperative_search WHERE text LIKE ${pattern} ESCAPE '\\')`,
    );
  }
  return sql<boolean>`(${sql.join(conditions, sql` AND `)})`;
}
