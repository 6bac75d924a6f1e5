import { useCallback, useMemo, useState } from 'react';
import { isMasked } from '#rules/value/mask-number.ts';
import { parseTypedDate } from '#rules/value/indonesian-date.ts';
import { useMay } from '../../../lib/session/session.tsx';
import { RevealDialog } from '../../../parts/dialog/reveal-dialog.tsx';
import { EntryGrid, type GridColumn } from '../../../parts/grid/entry-grid.tsx';
import type { Rows } from '../../../parts/grid/grid-place.ts';
import { FormGroup } from '../../../parts/field/form-group.tsx';
import { formationText } from '../../../text/formation/formation.ts';
import type { FieldProps, FormationVerdict } from '../entry/field-props.ts';
import { CooperativeFounders } from './cooperative-founders.tsx';
import css from '../parts/formation.module.css';
import { FounderNote, type OverrideKind } from './founder-note.tsx';
import {
  founderIndexOf,
  founderKey,
  NO_OVERRIDES,
  presumePresent,
  tidyDate,
  tidyNik,
  tidyPresent,
  tidySex,
  withNik,
} from '../entry/founder-rows.ts';
import { OverrideDialog } from './override-dialog.tsx';

const headers = formationText.founderColumns;
const { faults: remedies } = formationText;

export const SEX_COLUMN: GridColumn = {
  header: headers.sex,
  width: '2.5rem',
  tidy: tidySex,
  fault: (text) => (text === 'L' || text === 'P' ? undefined : remedies.sex),
};
const COLUMNS: readonly GridColumn[] = [
  { header: headers.name, width: 'auto' },
  { header: headers.nik, width: '8rem', tidy: tidyNik },
  {
    header: headers.born,
    width: '5.5rem',
    tidy: tidyDate,
    fault: (text) => (parseTypedDate(text) ? undefined : remedies.birthDate),
  },
  SEX_COLUMN,
  { header: headers.address, width: '9rem' },
  {
    header: headers.present,
    width: '3.25rem',
    tidy: tidyPresent,
    fault: (text) => (text === formationText.yes || text === formationText.no ? undefined : remedies.present),
  },
];
interface AskedOverride {
  readonly row: number;
  readonly kind: OverrideKind;
}

interface FounderFieldsProps extends FieldProps {
  readonly verdict: FormationVerdict | undefined;
  /** The stored file whose NIK KTP are shown masked; null while it is new. */
  readonly id: string | null;
}

/** People (primer) or cooperatives (sekunder) who found it, each person with a verdict beside the name. */
export function FounderFields(props: FounderFieldsProps) {
  const { entry, onChange, verdict, id } = props;
  const mayReveal = useMay()('number.reveal', { kind: 'founder.nikKtp' });
  const [revealing, setRevealing] = useState<number | null>(null);
  // The grid keeps its own rows: another number lets it start from those with the number that was opened.
  const [revealed, setRevealed] = useState(0);
  const keep = useCallback((founders: Rows) => onChange({ founders }), [onChange]);
  const [asked, setAsked] = useState<AskedOverride | null>(null);
  const note = useMemo(
    () => ({
      header: headers.verdict,
      width: '8.5rem',
      render: (row: number) => {
        const index = founderIndexOf(entry.founders, row);
        return (
          <FounderNote
            verdict={index === undefined ? undefined : verdict?.founders[index]}
            overrides={entry.overrides[founderKey(entry.founders[row] ?? [])] ?? NO_OVERRIDES}
            onOverride={(kind) => setAsked({ row, kind })}
            onReveal={
              mayReveal && id !== null && isMasked(entry.founders[row]?.[1] ?? '')
                ? () => setRevealing(row)
                : undefined
            }
          />
        );
      },
    }),
    [entry.founders, entry.overrides, verdict, mayReveal, id],
  );
  const revealingRow = revealing === null ? undefined : entry.founders[revealing];
  const askedRow = asked && (entry.founders[asked.row] ?? []);
  const askedKey = askedRow ? founderKey(askedRow) : '';
  const askedOverrides = entry.overrides[askedKey] ?? NO_OVERRIDES;
  const saveOverride = (reason: string | null) => {
    if (!asked) return;
    const override = reason === null ? null : { reason, by: '', at: '' };
    onChange({
      overrides: { ...entry.overrides, [askedKey]: { ...askedOverrides, [asked.kind]: override } },
    });
    setAsked(null);
  };
  const hasPeople = entry.form === 'primer' || entry.founders.length > 0;
  return (
    <>
      {entry.form === 'sekunder' && <CooperativeFounders {...props} />}
      {hasPeople && (
        <FormGroup title={formationText.founders} hint={formationText.foundersHint}>
          <div className={css.founders}>
            <EntryGrid
              key={revealed}
              label={formationText.founders}
              columns={COLUMNS}
              rows={entry.founders}
              tidyRow={presumePresent}
              onRows={keep}
              note={note}
            />
          </div>
        </FormGroup>
      )}
      {id !== null && revealing !== null && revealingRow && (
        <RevealDialog
          what={formationText.nikOf(revealingRow[0] ?? '')}
          kind="founder.nikKtp"
          id={id}
          mask={revealingRow[1] ?? ''}
          onRevealed={(nikKtp) => {
            onChange(withNik(entry, revealing, nikKtp));
            setRevealed(revealed + 1);
          }}
          onClose={() => setRevealing(null)}
        />
      )}
      {asked && (
        <OverrideDialog
          kind={asked.kind}
          founderName={askedRow?.[0] ?? ''}
          override={askedOverrides[asked.kind]}
          onSave={saveOverride}
          onClose={() => setAsked(null)}
        />
      )}
    </>
  );
}
