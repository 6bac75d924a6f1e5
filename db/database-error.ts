/** How opening, upgrading or copying the office's database can end; the backend passes the code on as it is. */
export type DatabaseErrorCode =
  | 'DATABASE_TOO_NEW'
  | 'DATABASE_DAMAGED'
  | 'DATABASE_LOCKED'
  | 'DATABASE_UNUSABLE_FOLDER'
  | 'MIGRATION_FAILED'
  | 'FILE_NOT_BACKUP'
  | 'DISK_FULL';

export class DatabaseError extends Error {
  readonly code: DatabaseErrorCode;
  readonly facts: Readonly<Record<string, string | number>>;
  constructor(
    code: DatabaseErrorCode,
    facts: Readonly<Record<string, string | number>> = {},
    options?: ErrorOptions,
  ) {
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
