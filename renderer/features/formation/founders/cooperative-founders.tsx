import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useCallback, useMemo, useState } from 'react';
import { useRequest } from '../../../lib/use-request.ts';
import { EntryGrid, type GridColumn } from '../../../parts/grid/entry-grid.tsx';
import type { Rows } from '../../../parts/grid/grid-place.ts';
import { FormGroup } from '../../../parts/field/form-group.tsx';
import { MarkedWord } from '../../../parts/notice/mark.tsx';
import { formationText } from '../../../text/formation/formation.ts';
import { partsText } from '../../../text/parts/parts.ts';
import type { FieldProps, FormationVerdict } from '../entry/field-props.ts';
import css from '../parts/formation.module.css';
import { founderIndexOf } from '../entry/founder-rows.ts';

const COLUMNS: readonly GridColumn[] = [{ header: formationText.cooperativeName, width: 'auto' }];
const TYPING_MS = 250;

/** Founders of a sekunder: cooperatives chosen from the register, or typed where they lie elsewhere. */
export function CooperativeFounders({
  entry,
  onChange,
  verdict,
}: FieldProps & { readonly verdict: FormationVerdict | undefined }) {
  const [typed, setTyped] = useState('');
  // The grid keeps its own rows: another number lets it start from those just chosen.
  const [chosen, setChosen] = useState(0);
  const [text] = useDebouncedValue(typed, TYPING_MS);
  const found = useRequest('cooperative.list', { text, limit: 20 }, { isEnabled: text.trim().length > 1 });
  const names = [...new Set((found.data?.rows ?? []).map(({ name }) => name))];
  const keep = useCallback((founderCooperatives: Rows) => onChange({ founderCooperatives }), [onChange]);
  const add = (name: string | null) => {
    if (name === null) return;
    keep([...entry.founderCooperatives.filter((row) => row[0]?.trim()), [name]]);
    setTyped('');
    setChosen(chosen + 1);
  };
  const note = useMemo(
    () => ({
      header: formationText.founderColumns.verdict,
      width: '20rem',
      render: (row: number) => {
        const index = founderIndexOf(entry.founderCooperatives, row);
        const judged =
          index === undefined ? undefined : verdict?.founders[countPeople(entry.founders) + index];
        if (!judged) return null;
        return (
          <div className={css.note}>
            <MarkedWord kind={judged.qualifies ? 'ok' : 'refuse'}>
              {judged.qualifies ? formationText.founderOk : formationText.founderNotOk}
            </MarkedWord>
            {judged.reasons.map(({ code, message }) => (
              <div key={code}>{message}</div>
            ))}
          </div>
        );
      },
    }),
    [entry.founderCooperatives, entry.founders, verdict],
  );
  return (
    <FormGroup title={formationText.founderCooperatives} hint={formationText.founderCooperativesHint}>
      <Select
        label={formationText.chooseFromRegister}
        placeholder={formationText.chooseFromRegisterHint}
        data={names}
        value={null}
        searchable
        searchValue={typed}
        filter={({ options }) => options}
        nothingFoundMessage={text.trim().length > 1 ? partsText.notFound : undefined}
        onSearchChange={setTyped}
        onChange={add}
      />
      <EntryGrid
        key={chosen}
        label={formationText.founderCooperatives}
        columns={COLUMNS}
        rows={entry.founderCooperatives}
        onRows={keep}
        note={note}
      />
    </FormGroup>
  );
}

/** People wrongly entered stand before the cooperatives in the verdict. */
const countPeople = (rows: Rows): number =>
  rows.filter((row) => row.some((cell) => cell.trim() !== '')).length;
