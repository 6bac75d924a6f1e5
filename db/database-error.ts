/** How opening, upgrading or copying the office's database can end, and what each says; the backend passes it on. */
interface DatabaseFacts {
  readonly DATABASE_TOO_NEW: { readonly bentukBerkas: number; readonly bentukProgram: number };
  /** `halaman` and `tabel` where it is known which page is damaged, and whose. */
  readonly DATABASE_DAMAGED: { readonly folder: string; readonly halaman?: number; readonly tabel?: string };
  /** The office is encrypted, and nobody has opened it yet. */
  readonly DATABASE_KEY_NEEDED: { readonly folder: string };
  /** Neither the key file nor its copy is as it was written. */
  readonly CIPHER_KEY_FILE_DAMAGED: { readonly namaBerkas: string };
  /** The keys that lie there are another database's. */
  readonly CIPHER_KEY_FOREIGN: { readonly namaBerkas: string };
  readonly DATABASE_KEY_FILE_MISSING: { readonly folder: string; readonly berkasKunci: string };
  /** Where an office was there is none; `salinan` counts the states that the folder has kept. */
  readonly DATABASE_MISSING: { readonly folder: string; readonly salinan: number };
  readonly DATABASE_LOCKED: { readonly folder: string };
  readonly DATABASE_UNUSABLE_FOLDER: { readonly folder: string; readonly sebab: string };
  readonly MIGRATION_FAILED: { readonly langkah: string; readonly salinan: string };
  readonly FILE_NOT_BACKUP: { readonly namaBerkas: string };
  /** A backup that is whole, and that this program cannot bring up to date or open. */
  readonly BACKUP_NOT_OPENED: { readonly namaBerkas: string; readonly sebab: string };
  /** A copy that is whole, and does not say what its source says. */
  readonly COPY_DIFFERS: { readonly tabel: string };
  readonly DISK_FULL: { readonly folder: string };
  /** What is stored, and in which way it is not as this program knows it. */
  readonly STORED_DATA_UNREADABLE: { readonly apa: string; readonly sebab: string };
}
export type DatabaseErrorCode = keyof DatabaseFacts;

export class DatabaseError<Code extends DatabaseErrorCode = DatabaseErrorCode> extends Error {
  readonly code: Code;
  readonly facts: DatabaseFacts[Code];
  constructor(code: Code, facts: DatabaseFacts[Code], options?: ErrorOptions) {
    super(code, options);
    this.name = 'DatabaseError';
    this.code = code;
    this.facts = facts;
  }
}

/** SQLite's own codes told apart; undefined when the fault is the program's. */
export function databaseErrorOf(error: unknown, folder: string): DatabaseError | undefined {
  if (error instanceof DatabaseError) return error;
  const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
  const options = { cause: error };
  if (code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED')) {
    return new DatabaseError('DATABASE_LOCKED', { folder }, options);
  }
  if (code.startsWith('SQLITE_CORRUPT') || code === 'SQLITE_NOTADB') {
    return new DatabaseError('DATABASE_DAMAGED', { folder }, options);
  }
  if (code === 'SQLITE_FULL') return new DatabaseError('DISK_FULL', { folder }, options);
  if (
    code.startsWith('SQLITE_CANTOPEN') ||
    code.startsWith('SQLITE_READONLY') ||
    code.startsWith('SQLITE_IOERR')
  ) {
    return new DatabaseError('DATABASE_UNUSABLE_FOLDER', { folder, sebab: 'tidak dapat ditulisi' }, options);
  }
  return undefined;
}
