import type { AppError } from '#contract/errors.ts';

/** What is wrong, by the name of the field (`signatory.nip`). */
export type Faults = Readonly<Record<string, string>>;

export const NO_FAULTS: Faults = {};

/** The faults a refused request names, by field; empty when it was refused for another reason. */
export function faultsOf(error: AppError): Faults {
  return Object.fromEntries((error.details.faults ?? []).map((fault) => [fault.path, fault.message]));
}

/** The first field with a fault, in the order the form shows them. */
export function firstFault(faults: Faults, order: readonly string[]): string | undefined {
  return order.find((name) => faults[name] !== undefined) ?? Object.keys(faults)[0];
}

export function withoutFault(faults: Faults, name: string): Faults {
  if (faults[name] === undefined) return faults;
  return Object.fromEntries(Object.entries(faults).filter(([other]) => other !== name));
}

/**
 * Faults of rows by the key of the row instead of its place in what was sent: `funds[1].source` is `funds.7.source`.
 * @param keys of the rows that were sent, in their order
 */
export function atRows(faults: Faults, rows: string, keys: readonly number[]): Faults {
  const begin = `${rows}[`;
  return Object.fromEntries(
    Object.entries(faults).map(([path, message]) => {
      if (!path.startsWith(begin)) return [path, message];
      const end = path.indexOf(']');
      const key = keys[Number(path.slice(begin.length, end))];
      return [key === undefined ? path : `${rows}.${String(key)}${path.slice(end + 1)}`, message];
    }),
  );
}
