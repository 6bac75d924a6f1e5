import { MultiSelect, Select, TextInput } from '@mantine/core';
import { useRef } from 'react';
import type { VillageFilter } from '#contract/village.ts';
import { VILLAGE_LACK_LABELS, VILLAGE_LACKS } from '#rules/village/lack.ts';
import { VILLAGE_MODEL_LABELS, VILLAGE_MODELS } from '#rules/village/programme.ts';
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

/** Several values of one part; the words of what nothing is chosen for stand in its place. */
function Several(props: {
  readonly label: string;
  readonly any: string;
  readonly data: readonly { readonly value: string; readonly label: string }[];
  readonly value: readonly string[];
  readonly width: string;
  readonly onChange: (chosen: readonly string[]) => void;
}) {
  const { label, any, data, value, width, onChange } = props;
  return (
    <MultiSelect
      aria-label={label}
      placeholder={value.length === 0 ? any : ''}
      data={[...data]}
      value={[...value]}
      searchable
      clearable
      clearButtonProps={{ 'aria-label': partsText.removeFilter(label) }}
      comboboxProps={{ width: 'max-content', position: 'bottom-start' }}
      className={css.several ?? ''}
      classNames={{ inputField: css.severalField ?? '' }}
      {...(value.length === 0 ? { w: width } : { miw: width })}
      onChange={onChange}
    />
  );
}

/** The filter as one sentence; each part takes several values and can be taken away by its cross. */
export function VillageFilterBar({ filter, shown, onChange }: VillageFilterProps) {
  const groups = useDistricts();
  const box = useRef<HTMLInputElement>(null);
  useShortcut('Ctrl+F', () => box.current?.select());
  const districts = groups.flatMap(({ districts: ofRegency }) =>
    ofRegency.map(({ code, name }) => ({ value: code, label: name })),
  );
  return (
    <div className={css.filters} role="search">
      <span>{text.show}</span>
      <Several
        label={text.district}
        any={text.anyDistrict}
        data={districts}
        value={filter.districts ?? []}
        width="10rem"
        onChange={(chosen) => onChange({ ...filter, districts: chosen })}
      />
      <span>{text.lacking}</span>
      <Several
        label={text.lack}
        any={text.anyLack}
        data={LACKS}
        value={filter.lacks ?? []}
        width="12rem"
        onChange={(chosen) =>
          onChange({ ...filter, lacks: VILLAGE_LACKS.filter((one) => chosen.includes(one)) })
        }
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
      <Several
        label={text.model}
        any={text.anyModel}
        data={MODELS}
        value={(filter.models ?? []).map((model) => (model === '' ? UNCHOSEN : model))}
        width="9.5rem"
        onChange={(chosen) =>
          onChange({
            ...filter,
            models: VILLAGE_MODELS.filter((one) => chosen.includes(one === '' ? UNCHOSEN : one)),
          })
        }
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
