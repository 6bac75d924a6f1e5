import { useCallback } from 'react';
import { EntryGrid, type GridColumn } from '../../../parts/grid/entry-grid.tsx';
import type { Rows } from '../../../parts/grid/grid-place.ts';
import { FormGroup } from '../../../parts/field/form-group.tsx';
import { formationText } from '../../../text/formation/formation.ts';
import type { FieldProps } from '../entry/field-props.ts';
import { SEX_COLUMN } from '../founders/founder-fields.tsx';

const headers = formationText.officerColumns;
const COLUMNS: readonly GridColumn[] = [
  { header: headers.name, width: '50%' },
  { header: headers.position, width: '40%' },
  SEX_COLUMN,
];

/** Pengurus and pengawas, as chosen by the meeting. */
export function OfficerFields({ entry, onChange }: FieldProps) {
  const keepOfficers = useCallback((officers: Rows) => onChange({ officers }), [onChange]);
  const keepSupervisors = useCallback((supervisors: Rows) => onChange({ supervisors }), [onChange]);
  return (
    <>
      <FormGroup title={formationText.officers}>
        <EntryGrid
          label={formationText.officers}
          columns={COLUMNS}
          rows={entry.officers}
          onRows={keepOfficers}
        />
      </FormGroup>
      <FormGroup title={formationText.supervisors}>
        <EntryGrid
          label={formationText.supervisors}
          columns={COLUMNS}
          rows={entry.supervisors}
          onRows={keepSupervisors}
        />
      </FormGroup>
    </>
  );
}
