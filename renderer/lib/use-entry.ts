import { useState } from 'react';
import type { AppError } from '#contract/errors.ts';
import { firstFault, NO_FAULTS, withoutFault, type Faults } from './faults.ts';
import { focusField } from './form-flow.ts';

/** The texts of a small form, by the name of the field. */
export type Entry<Name extends string> = Readonly<Record<Name, string>>;

interface FieldBinding {
  readonly name: string;
  readonly error: string | undefined;
}

export interface EntryForm<Name extends string> {
  readonly entry: Entry<Name>;
  readonly change: (changes: Partial<Record<Name, string>>) => void;
  /** Props of a `TextField`, a `Select` or the like. */
  readonly field: (
    name: Name,
  ) => FieldBinding & { readonly value: string; readonly onChange: (text: string) => void };
  /** Props of a `DateField`. */
  readonly date: (
    name: Name,
  ) => FieldBinding & { readonly text: string; readonly onTextChange: (text: string) => void };
  /** Name and fault of a field in a row of the form: "funds.7.source". */
  readonly row: (path: string) => FieldBinding;
  /** A field of a row was changed: what was wrong with it is gone. */
  readonly rowChanged: (path: string) => void;
  /** Shows what is wrong, the cursor in the first such field. */
  readonly refuse: (faults: Faults) => void;
  /** The refusal as a whole, unless all of it already stands at the fields. */
  readonly unplaced: (error: AppError | null) => AppError | null;
}

/**
 * A small form of texts: values, faults at their fields, the cursor where the first fault is.
 * @param rows names of the lists of rows that the form shows faults of as well
 */
export function useEntry<Name extends string>(
  prefix: string,
  start: Entry<Name>,
  rows: readonly string[] = [],
): EntryForm<Name> {
  const [entry, setEntry] = useState(start);
  const [faults, setFaults] = useState<Faults>(NO_FAULTS);
  const change = (changes: Partial<Record<Name, string>>) => {
    setEntry((now) => ({ ...now, ...changes }));
    setFaults((now) => Object.keys(changes).reduce(withoutFault, now));
  };
  const set = (name: Name, text: string) => change({ [name]: text } as Partial<Record<Name, string>>);
  const binding = (name: string): FieldBinding => ({ name: `${prefix}.${name}`, error: faults[name] });
  return {
    entry,
    change,
    field: (name) => ({ ...binding(name), value: entry[name], onChange: (text) => set(name, text) }),
    date: (name) => ({ ...binding(name), text: entry[name], onTextChange: (text) => set(name, text) }),
    row: binding,
    rowChanged: (path) => setFaults((now) => withoutFault(now, path)),
    refuse: (found) => {
      setFaults(found);
      const first = firstFault(found, Object.keys(start));
      if (first !== undefined) focusField(`${prefix}.${first}`);
    },
    unplaced: (error) => {
      const told = error?.details.faults ?? [];
      const isAtField = ({ path }: { readonly path: string }) =>
        rows.some((name) => path.startsWith(`${name}[`)) || Object.hasOwn(start, path.replace(/^.*\./, ''));
      return told.length > 0 && told.every(isAtField) ? null : error;
    },
  };
}
