import type { FormationVerdict } from '#rules/formation/formation.ts';
import type { Faults } from '../../../lib/faults.ts';
import type { FormationEntry } from './formation-entry.ts';

export type { FormationVerdict };

/** What every group of fields of the file gets. */
export interface FieldProps {
  readonly entry: FormationEntry;
  readonly faults: Faults;
  readonly onChange: (changes: Partial<FormationEntry>) => void;
}
