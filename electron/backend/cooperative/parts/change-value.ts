import { z } from 'zod';
import { readStored } from '#db/read-stored.ts';

/** What a part of a record was worth before or after a change, as the change log keeps it. */
export type ChangeValue = string | number | null | { readonly [key: string]: ChangeValue };

const changeValue: z.ZodType<ChangeValue> = z.lazy(() =>
  z.union([z.string(), z.number(), z.null(), z.record(z.string(), changeValue)]),
);

/** A value as the change log stores it. @throws DatabaseError STORED_DATA_UNREADABLE */
export const readChangeValue = (json: string): ChangeValue =>
  readStored(changeValue, json, 'catatan perubahan');
