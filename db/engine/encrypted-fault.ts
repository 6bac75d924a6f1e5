import path from 'node:path';
import type Sqlite from 'better-sqlite3';
import { DatabaseError } from '../database-error.ts';
import { DATABASE_FILE, KEY_FILE } from '../kept-states.ts';
import { findKeyFile } from './key-file.ts';
import { keyById } from './key-ring.ts';
import { kindOfFile } from './open-sqlite.ts';

/**
 * What stands behind "not a database": an encrypted office that nobody has opened yet, or whose keys are gone. One whose
 * key is held is damaged in its first page. Undefined where it is none of these.
 */
export function lockedError(error: unknown, folder: string): DatabaseError | undefined {
  if (!(error instanceof Error && 'code' in error && error.code === 'SQLITE_NOTADB')) return undefined;
  const found = kindOfFile(path.join(folder, DATABASE_FILE));
  if (found.kind !== 'encrypted') return undefined;
  if (keyById(found.id))
    return new DatabaseError('DATABASE_DAMAGED', { folder, halaman: 1 }, { cause: error });
  const keys = findKeyFile(folder);
  switch (keys.kind) {
    case 'none':
      return new DatabaseError('DATABASE_KEY_FILE_MISSING', { folder, berkasKunci: KEY_FILE });
    case 'damaged':
      return new DatabaseError('CIPHER_KEY_FILE_DAMAGED', { namaBerkas: KEY_FILE });
    default:
      return keys.content.includes(found.id)
        ? new DatabaseError('DATABASE_KEY_NEEDED', { folder })
        : new DatabaseError('CIPHER_KEY_FOREIGN', { namaBerkas: KEY_FILE });
  }
}

/** Which page a check complains of, and whose it is, as far as its words tell. */
export function damagedPage(
  raw: Sqlite.Database,
  verdict: unknown,
): { readonly halaman?: number; readonly tabel?: string } {
  const [, tree, page] = /Tree (\d+) page (\d+)/.exec(String(verdict)) ?? [];
  if (tree === undefined || page === undefined) return {};
  return { halaman: Number(page), ...tableAt(raw, Number(tree)) };
}

function tableAt(raw: Sqlite.Database, root: number): { readonly tabel?: string } {
  try {
    const row = raw
      .prepare<[number], { tbl_name: string }>('SELECT tbl_name FROM sqlite_master WHERE rootpage = ?')
      .get(root);
    return row ? { tabel: row.tbl_name } : {};
  } catch {
    return {};
  }
}
