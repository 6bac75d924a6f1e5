import { TextInput } from '@mantine/core';
import { useRef } from 'react';
import type { CheckedInputOf, OutputOf } from '#contract/index.ts';
import {
  LICENCE_HELPER_LABELS,
  LICENCE_HELPERS,
  LICENCE_STANDING_LABELS,
  LICENCE_STANDINGS,
} from '#rules/licence/licence.ts';
import { dateParts } from '#rules/value/plain-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import { useShortcut } from '../../../lib/use-shortcut.ts';
import { FilterPill } from '../../../parts/layout/filter-pill.tsx';
import { licenceText } from '../../../text/umkm/licence.ts';
import css from './licence.module.css';

const { list: text } = licenceText;

export type ShownLicences = Pick<
  CheckedInputOf<'licence.list'>,
  'owner' | 'kind' | 'standings' | 'districtCode' | 'helper' | 'issuedYear' | 'isRemoved'
>;

interface LicenceFilterBarProps {
  readonly filter: ShownLicences;
  readonly words: string;
  readonly today: PlainDate;
  readonly choices: OutputOf<'licence.choices'> | undefined;
  readonly districts: OutputOf<'umkm.choices'>['districts'];
  readonly onChange: (part: Partial<ShownLicences>) => void;
  readonly onWords: (words: string) => void;
}

const OWNERS = (['umkm', 'cooperative'] as const).map((value) => ({ value, label: text.owners[value] }));
const STANDINGS = LICENCE_STANDINGS.map((value) => ({ value, label: LICENCE_STANDING_LABELS[value] }));
const HELPERS = (['', ...LICENCE_HELPERS] as const).map((value) => ({
  value,
  label: LICENCE_HELPER_LABELS[value],
}));
/** Licences of ten years that run out now were issued so long ago. */
const YEARS_BACK = 10;
const named = (list: readonly { readonly code: string; readonly name: string }[] | undefined) =>
  (list ?? []).map(({ code, name }) => ({ value: code, label: name }));
const orNone = <Value,>(value: Value | null | undefined): readonly Value[] =>
  value === null || value === undefined ? [] : [value];

/** The filter of both owners' licences as a sentence of pills, and words of owner or number. */
export function LicenceFilterBar(props: LicenceFilterBarProps) {
  const { filter, words, today, choices, districts, onChange, onWords } = props;
  const box = useRef<HTMLInputElement>(null);
  useShortcut('Ctrl+F', () => box.current?.select());
  const thisYear = dateParts(today).year;
  const years = Array.from({ length: YEARS_BACK + 1 }, (_one, back) => String(thisYear - back));
  return (
    <div className={css.bar}>
      <FilterPill
        label={text.standing}
        any={text.anyStanding}
        options={STANDINGS}
        value={filter.standings}
        onChange={(standings) => onChange({ standings })}
      />
      <FilterPill
        isSingle
        label={text.kind}
        any={text.anyKind}
        options={named(choices?.kinds)}
        value={filter.kind === '' ? [] : [filter.kind]}
        onChange={([kind]) => onChange({ kind: kind ?? '' })}
      />
      <FilterPill
        isSingle
        label={text.owner}
        any={text.anyOwner}
        options={OWNERS}
        value={orNone(filter.owner)}
        onChange={([owner]) => onChange({ owner: owner ?? null })}
      />
      <FilterPill
        isSingle
        label={text.district}
        any={text.anyDistrict}
        options={named(districts)}
        value={orNone(filter.districtCode)}
        onChange={([districtCode]) => onChange({ districtCode: districtCode ?? null })}
      />
      <FilterPill
        isSingle
        label={text.helper}
        any={text.anyHelper}
        options={HELPERS}
        value={orNone(filter.helper)}
        onChange={([helper]) => onChange({ helper: helper ?? null })}
      />
      <FilterPill
        isSingle
        label={text.year}
        any={text.anyYear}
        options={years.map((year) => ({ value: year, label: year }))}
        value={filter.issuedYear === null ? [] : [String(filter.issuedYear)]}
        onChange={([year]) => onChange({ issuedYear: year === undefined ? null : Number(year) })}
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
