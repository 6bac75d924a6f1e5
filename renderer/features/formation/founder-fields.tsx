import { useCallback, useMemo } from 'react';
import { parseTypedDate } from '#rules/indonesian-date.ts';
import { EntryGrid, type GridColumn } from '../../parts/grid/entry-grid.tsx';
import type { Rows } from '../../parts/grid/grid-model.ts';
import { FormGroup } from '../../parts/form-group.tsx';
import { MarkedWord } from '../../parts/mark.tsx';
import { formationText } from '../../text/formation.ts';
import type { FieldProps, FormationVerdict } from './field-props.ts';
import css from './formation.module.css';
import { founderIndexOf, presumePresent, tidyDate, tidyNik, tidyPresent, tidySex } from './founder-rows.ts';

const headers = formationText.founderColumns;
const { faults: remedies } = formationText;

export const SEX_COLUMN: GridColumn = {
  header: headers.sex,
  width: '3rem',
  tidy: tidySex,
  fault: (text) => (text === 'L' || text === 'P' ? undefined : remedies.sex),
};
const COLUMNS: readonly GridColumn[] = [
  { header: headers.name, width: 'auto' },
  { header: headers.nik, width: '8.75rem', tidy: tidyNik },
  {
    header: headers.born,
    width: '6.25rem',
    tidy: tidyDate,
    fault: (text) => (parseTypedDate(text) ? undefined : remedies.birthDate),
  },
  SEX_COLUMN,
  { header: headers.address, width: '5.5rem' },
  {
    header: headers.present,
    width: '3.5rem',
    tidy: tidyPresent,
    fault: (text) => (text === formationText.yes || text === formationText.no ? undefined : remedies.present),
  },
];
const COOPERATIVE_COLUMNS: readonly GridColumn[] = [{ header: formationText.cooperativeName, width: '100%' }];

type FounderVerdict = FormationVerdict['founders'][number] | undefined;

function FounderNote({ verdict }: { readonly verdict: FounderVerdict }) {
  if (!verdict) return null;
  const told = verdict.reasons.filter((reason) => reason.level !== 'info');
  return (
    <div className={css.note}>
      <MarkedWord kind={verdict.qualifies ? 'ok' : 'refuse'}>
        {verdict.qualifies ? formationText.founderOk : formationText.founderNotOk}
      </MarkedWord>
      {told.map((reason, index) => (
        <div key={`${reason.code}-${index}`}>{reason.message}</div>
      ))}
    </div>
  );
}

function CooperativeFounders({ entry, onChange }: FieldProps) {
  const keep = useCallback((founderCooperatives: Rows) => onChange({ founderCooperatives }), [onChange]);
  return (
    <FormGroup title={formationText.founderCooperatives} hint={formationText.founderCooperativesHint}>
      <EntryGrid
        label={formationText.founderCooperatives}
        columns={COOPERATIVE_COLUMNS}
        rows={entry.founderCooperatives}
        onRows={keep}
      />
    </FormGroup>
  );
}

/** People (primer) or cooperatives (sekunder) who found it, each person with a verdict beside the name. */
export function FounderFields(props: FieldProps & { readonly verdict: FormationVerdict | undefined }) {
  const { entry, onChange, verdict } = props;
  const keep = useCallback((founders: Rows) => onChange({ founders }), [onChange]);
  const note = useMemo(
    () => ({
      header: headers.verdict,
      width: '9.5rem',
      render: (row: number) => {
        const index = founderIndexOf(entry.founders, row);
        return <FounderNote verdict={index === undefined ? undefined : verdict?.founders[index]} />;
      },
    }),
    [entry.founders, verdict],
  );
  const hasPeople = entry.form === 'primer' || entry.founders.length > 0;
  return (
    <>
      {entry.form === 'sekunder' && <CooperativeFounders {...props} />}
      {hasPeople && (
        <FormGroup title={formationText.founders} hint={formationText.foundersHint}>
          <EntryGrid
            label={formationText.founders}
            columns={COLUMNS}
            rows={entry.founders}
            tidyRow={presumePresent}
            onRows={keep}
            note={note}
          />
        </FormGroup>
      )}
    </>
  );
}
