import { AppError, fromWire } from '#contract/errors.ts';
import { databaseErrorOf } from '#db/database-error.ts';

/** Whatever went wrong as the refusal that people are told; a fault of the program keeps its cause for the log. */
export function asRefusal(error: unknown, folder: string): AppError {
  if (error instanceof AppError) return error;
  const database = databaseErrorOf(error, folder);
  if (database)
    return fromWire({ code: database.code, details: { facts: database.facts } }, { cause: error });
  return new AppError('INTERNAL', {}, { cause: error });
}
