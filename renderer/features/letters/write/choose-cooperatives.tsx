import { Button, Checkbox, Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { CooperativeFilter } from '#contract/cooperative/filter.ts';
import { regionFilter } from '../../../lib/region-filter.ts';
import { useDistricts } from '../../../lib/use-districts.ts';
import { useRequest } from '../../../lib/use-request.ts';
import { lettersText as text } from '../../../text/letters/letters.ts';
import css from '../parts/letters.module.css';

export interface Recipient {
  readonly id: string;
  readonly name: string;
}

interface ChooseCooperativesProps {
  readonly chosen: readonly Recipient[];
  readonly bookYear: number | undefined;
  readonly onChange: (chosen: readonly Recipient[]) => void;
}

/** As many as one answer of the list holds. */
const LIMIT = 500;

/** Whom the letter goes to: searched in the register, one by one or everything found. */
export function ChooseCooperatives({ chosen, bookYear, onChange }: ChooseCooperativesProps) {
  const [words, setWords] = useState('');
  const [district, setDistrict] = useState<string | null>(null);
  const [report, setReport] = useState<string | null>(null);
  const districts = useDistricts();
  const filters: CooperativeFilter[] = [];
  if (district !== null) filters.push({ field: 'district', in: [district] });
  if (report !== null && bookYear !== undefined)
    filters.push({ field: 'rat', bookYear, isReported: report === 'yes' });
  const isSearching = words.trim() !== '' || filters.length > 0;
  const found = useRequest(
    'cooperative.list',
    { text: words, filters, limit: LIMIT },
    { isEnabled: isSearching },
  );
  const rows: readonly Recipient[] = isSearching ? (found.data?.rows ?? []) : chosen;
  const picked = new Set(chosen.map(({ id }) => id));
  const toggle = ({ id, name }: Recipient) =>
    onChange(picked.has(id) ? chosen.filter((one) => one.id !== id) : [...chosen, { id, name }]);
  const addable = isSearching ? rows.filter(({ id }) => !picked.has(id)) : [];
  return (
    <div role="group" aria-label={text.cooperatives} className={css.main} style={{ flex: 'none' }}>
      <strong>
        {text.cooperatives}: {text.chosen(chosen.length)}
      </strong>
      <TextInput
        aria-label={text.searchCooperative}
        placeholder={text.searchCooperative}
        data-field="cooperativeIds"
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
      />
      <div className={css.bar}>
        <Select
          className={css.grow ?? ''}
          aria-label={text.allDistricts}
          placeholder={text.allDistricts}
          clearable
          searchable
          filter={regionFilter}
          data={districts.flatMap((one) =>
            one.districts.map(({ code, name }) => ({ value: code, label: name })),
          )}
          value={district}
          onChange={setDistrict}
        />
        <Select
          className={css.grow ?? ''}
          aria-label={text.allReports}
          placeholder={text.allReports}
          clearable
          data={[
            { value: 'no', label: text.notReported },
            { value: 'yes', label: text.reported },
          ]}
          value={report}
          onChange={setReport}
        />
      </div>
      <div className={css.choices}>
        {rows.length === 0 && isSearching && <p className={css.quiet}>{text.noCooperative}</p>}
        {rows.slice(0, 200).map((one) => (
          <Checkbox key={one.id} label={one.name} checked={picked.has(one.id)} onChange={() => toggle(one)} />
        ))}
      </div>
      <div className={css.buttons}>
        <Button
          variant="default"
          disabled={addable.length === 0}
          onClick={() => onChange([...chosen, ...addable.map(({ id, name }) => ({ id, name }))])}
        >
          {text.addAll(addable.length)}
        </Button>
        <Button variant="subtle" disabled={chosen.length === 0} onClick={() => onChange([])}>
          {text.clearChosen}
        </Button>
      </div>
    </div>
  );
}
