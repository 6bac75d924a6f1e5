import { Select, TextInput } from '@mantine/core';
import { useRef } from 'react';
import type { VillageFilter } from '#contract/village.ts';
import { VILLAGE_LACK_LABELS, VILLAGE_LACKS } from '#rules/village-lack.ts';
import { VILLAGE_MODEL_LABELS, VILLAGE_MODELS } from '#rules/village-programme.ts';
import { useDistricts } from '../../lib/use-districts.ts';
import { useShortcut } from '../../lib/use-shortcut.ts';
import { choicesOf } from '../../parts/choice-field.tsx';
import { partsText } from '../../text/parts.ts';
import { villageText as text } from '../../text/village.ts';
import css from './village.module.css';

const LACKS = choicesOf(VILLAGE_LACKS, VILLAGE_LACK_LABELS);
/** A select cannot hold an empty word; this one stands for "belum dipilih". */
const UNCHOSEN = '-';
const MODELS = VILLAGE_MODELS.map((model) => ({
  value: model === '' ? UNCHOSEN : model,
  label: VILLAGE_MODEL_LABELS[model],
}));

const COMPLETENESS = [
  { value: 'false', label: text.incomplete },
  { value: 'true', label: text.isComplete },
];

interface VillageFilterProps {
  readonly filter: VillageFilter;
  readonly shown: number | undefined;
  readonly onChange: (filter: VillageFilter) => void;
}

/** The filter as one sentence; each part can be taken away by its cross. */
export function VillageFilterBar({ filter, shown, onChange }: VillageFilterProps) {
  const groups = useDistricts();
  const box = useRef<HTMLInputElement>(null);
  useShortcut('Ctrl+F', () => box.current?.select());
  const districts = groups.flatMap(({ districts: ofRegency }) =>
    ofRegency.map(({ code, name }) => ({ value: code, label: name })),
  );
  const model = filter.models?.[0];
  return (
    <div className={css.filters} role="search">
      <span>{text.show}</span>
      <Select
        aria-label={text.district}
        placeholder={text.anyDistrict}
        data={districts}
        value={filter.districts?.[0] ?? null}
        clearable
        searchable
        clearButtonProps={{ 'aria-label': partsText.removeFilter(text.district) }}
        w="10rem"
        onChange={(code) => onChange({ ...filter, districts: code === null ? [] : [code] })}
      />
      <span>{text.lacking}</span>
      <Select
        aria-label={text.lack}
        placeholder={text.anyLack}
        data={[...LACKS]}
        value={filter.lacks?.[0] ?? null}
        clearable
        clearButtonProps={{ 'aria-label': partsText.removeFilter(text.lack) }}
        w="12rem"
        onChange={(lack) => {
          const known = VILLAGE_LACKS.find((one) => one === lack);
          onChange({ ...filter, lacks: known ? [known] : [] });
        }}
      />
      <Select
        aria-label={text.completeness}
        placeholder={text.anyCompleteness}
        data={COMPLETENESS}
        value={
          filter.isComplete === undefined || filter.isComplete === null ? null : String(filter.isComplete)
        }
        clearable
        clearButtonProps={{ 'aria-label': partsText.removeFilter(text.completeness) }}
        w="9.5rem"
        onChange={(chosen) => onChange({ ...filter, isComplete: chosen === null ? null : chosen === 'true' })}
      />
      <span>{text.withModel}</span>
      <Select
        aria-label={text.model}
        placeholder={text.anyModel}
        data={MODELS}
        value={model === '' ? UNCHOSEN : (model ?? null)}
        clearable
        clearButtonProps={{ 'aria-label': partsText.removeFilter(text.model) }}
        w="9.5rem"
        onChange={(chosen) => {
          const known = VILLAGE_MODELS.find((one) => one === (chosen === UNCHOSEN ? '' : chosen));
          onChange({ ...filter, models: chosen === null || known === undefined ? [] : [known] });
        }}
      />
      <span>{text.matching}</span>
      <TextInput
        ref={box}
        type="search"
        aria-label={text.search}
        placeholder={text.searchShort}
        value={filter.text ?? ''}
        w="8rem"
        onChange={(event) => onChange({ ...filter, text: event.currentTarget.value })}
      />
      <span className={css.shown}>{shown !== undefined && text.shown(shown)}</span>
    </div>
  );
}
