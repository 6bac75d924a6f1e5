import Sqlite from 'better-sqlite3';
import { keyOfOpened, openSqlite } from './open-sqlite.ts';

/** Where a file says that it may have a write-ahead log beside it: read and write form. */
const FORM_AT = [18, 19] as const;
const WITHOUT_LOG = 1;

/** An encrypted database as a plain one, in memory; undefined where the file is plain itself. */
export function plainImage(file: string): Buffer | undefined {
  const raw = openSqlite(file, { readonly: true, fileMustExist: true });
  try {
    if (!keyOfOpened(raw)) return undefined;
    const image = raw.serialize();
    for (const at of FORM_AT) image[at] = WITHOUT_LOG;
    return image;
  } finally {
    raw.close();
  }
}

/** A plain image as an in-memory database. */
export const fromImage = (image: Buffer): Sqlite.Database => new Sqlite(image);
