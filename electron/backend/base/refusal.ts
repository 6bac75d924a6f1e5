import type { z } from 'zod';
import { AppError } from '#contract/errors.ts';
import type { InputFault } from '#contract/errors.ts';
import type { FieldFault } from '#rules/value/field-fault.ts';

/** "Koperasi tidak ditemukan": what was asked for by its id is not in the database. */
export const notFound = (what: string): AppError => new AppError('NOT_FOUND', { facts: { apa: what } });

/** Refuses the whole input for one fault at its place: `founders[3].bornOn`. */
export function refuse(path: string, message: string): never {
  throw new AppError('INVALID_INPUT', { faults: [{ path, message }] });
}

/** Refuses with every fault at its own place: `changes.npwp`. */
export function refuseFaults(faults: readonly FieldFault[], under = ''): void {
  if (faults.length === 0) return;
  const placed = faults.map(({ field, message }): InputFault => ({ path: `${under}${field}`, message }));
  throw new AppError('INVALID_INPUT', { faults: placed });
}

/** Faults of a schema with paths as people write them: `founders[3].bornOn`. */
export function faultsOf(error: z.ZodError): readonly InputFault[] {
  return error.issues.map((issue) => ({ path: pathOf(issue.path), message: issue.message }));
}

function pathOf(path: readonly PropertyKey[]): string {
  return path.reduce<string>((text, key) => {
    if (typeof key === 'number') return `${text}[${key}]`;
    return text === '' ? String(key) : `${text}.${String(key)}`;
  }, '');
}
