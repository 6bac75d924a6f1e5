import { TextInput } from '@mantine/core';
import { useRef } from 'react';
import type { OutputOf } from '#contract/index.ts';
import type { UmkmFilter } from '#contract/umkm/shapes.ts';
import { SCALE_LABELS, SCALES } from '#rules/umkm/scale.ts';
import { UMKM_STATUS_LABELS, UMKM_STATUSES } from '#rules/umkm/umkm.ts';
import { useShortcut } from '../../lib/use-shortcut.ts';
import { FilterPill } from '../../parts/layout/filter-pill.tsx';
import { umkmText } from '../../text/umkm/umkm.ts';
import css from './umkm.module.css';

const { filter: text } = umkmText;

export type ShownFilter = Required<
  Pick<
    UmkmFilter,
    'districtCode' | 'sector' | 'scale' | 'sex' | 'status' | 'productKind' | 'lacksLicence' | 'isRemoved'
  >
>;
export const EVERYTHING: ShownFilter = {
  districtCode: null,
  sector: '',
  scale: null,
  sex: null,
  status: null,
  productKind: '',
  lacksLicence: '',
  isRemoved: false,
};

interface PickProps<Value extends string> {
  readonly label: string;
  readonly any: string;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly value: string | null | undefined;
  readonly onChange: (value: Value | null) => void;
}

/** One of a list at most. */
function Pick<Value extends string>({ value, onChange, ...rest }: PickProps<Value>) {
  const chosen = rest.options.flatMap((option) => (option.value === value ? [option.value] : []));
  return <FilterPill {...rest} isSingle value={chosen} onChange={([one]) => onChange(one ?? null)} />;
}

const named = (list: readonly { readonly code: string; readonly name: string }[] | undefined) =>
  (list ?? []).map(({ code, name }) => ({ value: code, label: name }));
const SCALE_OPTIONS = [
  ...SCALES.map((value) => ({ value, label: SCALE_LABELS[value] })),
  { value: 'unknown' as const, label: text.unknownScale },
];
const SEX_OPTIONS = [
  { value: 'L' as const, label: text.sexes.L },
  { value: 'P' as const, label: text.sexes.P },
];
const STATUS_OPTIONS = UMKM_STATUSES.map((value) => ({ value, label: UMKM_STATUS_LABELS[value] }));

interface FilterBarProps {
  readonly filter: ShownFilter;
  readonly words: string;
  readonly choices: OutputOf<'umkm.choices'> | undefined;
  readonly onChange: (part: Partial<ShownFilter>) => void;
  readonly onWords: (words: string) => void;
}

/** The filter as a sentence of pills, and words of business, owner or product. */
export function FilterBar({ filter, words, choices, onChange, onWords }: FilterBarProps) {
  const box = useRef<HTMLInputElement>(null);
  useShortcut('Ctrl+F', () => box.current?.select());
  return (
    <div className={css.bar}>
      <Pick
        label={text.district}
        any={text.anyDistrict}
        options={named(choices?.districts)}
        value={filter.districtCode}
        onChange={(districtCode) => onChange({ districtCode })}
      />
      <Pick
        label={text.sector}
        any={text.anySector}
        options={named(choices?.sectors)}
        value={filter.sector}
        onChange={(sector) => onChange({ sector: sector ?? '' })}
      />
      <Pick
        label={text.scale}
        any={text.anyScale}
        options={SCALE_OPTIONS}
        value={filter.scale}
        onChange={(scale) => onChange({ scale })}
      />
      <Pick
        label={text.sex}
        any={text.anySex}
        options={SEX_OPTIONS}
        value={filter.sex}
        onChange={(sex) => onChange({ sex })}
      />
      <Pick
        label={text.status}
        any={text.anyStatus}
        options={STATUS_OPTIONS}
        value={filter.status}
        onChange={(status) => onChange({ status })}
      />
      <Pick
        label={text.productKind}
        any={text.anyKind}
        options={named(choices?.productKinds)}
        value={filter.productKind}
        onChange={(productKind) => onChange({ productKind: productKind ?? '' })}
      />
      <Pick
        label={text.lacksLicence}
        any={text.anyLicence}
        options={named(choices?.licenceKinds)}
        value={filter.lacksLicence}
        onChange={(lacksLicence) => onChange({ lacksLicence: lacksLicence ?? '' })}
      />
      <TextInput
        ref={box}
        type="search"
        aria-label={text.search}
        placeholder={text.search}
        className={css.grow ?? ''}
        value={words}
        onChange={(event) => onWords(event.currentTarget.value)}
      />
    </div>
  );
}
