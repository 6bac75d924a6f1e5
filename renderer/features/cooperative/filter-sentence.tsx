import { Button, Select, TextInput } from '@mantine/core';
import { useRef } from 'react';
import { COOPERATIVE_STATUSES, STATUS_LABELS } from '#rules/cooperative.ts';
import { useDistricts } from '../../lib/use-districts.ts';
import { useShortcut } from '../../lib/use-shortcut.ts';
import { cooperativeText } from '../../text/cooperative.ts';
import { partsText } from '../../text/parts.ts';
import css from './cooperative.module.css';
import type { CooperativeFilter } from './use-cooperative-rows.ts';

interface FilterSentenceProps {
  readonly filter: CooperativeFilter;
  readonly onChange: (changes: Partial<CooperativeFilter>) => void;
}

const STATUS_CHOICES = COOPERATIVE_STATUSES.map((status) => ({
  value: status,
  label: STATUS_LABELS[status],
}));

/** "Tampilkan koperasi [aktif] di [Sangatta Utara] yang memuat [maju]"; each part can be taken away by itself. */
export function FilterSentence({ filter, onChange }: FilterSentenceProps) {
  const box = useRef<HTMLInputElement>(null);
  const groups = useDistricts();
  useShortcut('Ctrl+F', () => box.current?.select());
  const isFiltered = filter.text !== '' || filter.status !== null || filter.districtCode !== null;
  const districts = groups.map(({ group, districts: list }) => ({
    group,
    items: list.map((district) => ({ value: district.code, label: district.name })),
  }));
  return (
    <div className={css.filters} role="search">
      <span>{cooperativeText.sentenceShow}</span>
      <Select
        aria-label={cooperativeText.status}
        placeholder={cooperativeText.anyStatus}
        data={STATUS_CHOICES}
        value={filter.status}
        clearable
        clearButtonProps={{ 'aria-label': partsText.removeFilter(cooperativeText.status) }}
        w="11rem"
        onChange={(status) => onChange({ status })}
      />
      <span>{cooperativeText.sentenceIn}</span>
      <Select
        aria-label={cooperativeText.district}
        placeholder={cooperativeText.anyDistrict}
        data={districts}
        value={filter.districtCode}
        searchable
        clearable
        nothingFoundMessage={partsText.notFound}
        clearButtonProps={{ 'aria-label': partsText.removeFilter(cooperativeText.district) }}
        w="14rem"
        onChange={(districtCode) => onChange({ districtCode })}
      />
      <span>{cooperativeText.sentenceMatching}</span>
      <TextInput
        ref={box}
        type="search"
        aria-label={cooperativeText.search}
        title={cooperativeText.search}
        placeholder={cooperativeText.searchShort}
        value={filter.text}
        maxLength={200}
        className={css.words ?? ''}
        onChange={(event) => onChange({ text: event.currentTarget.value })}
      />
      <Button
        variant="subtle"
        style={{ visibility: isFiltered ? 'visible' : 'hidden' }}
        onClick={() => onChange({ text: '', status: null, districtCode: null })}
      >
        {cooperativeText.clear}
      </Button>
    </div>
  );
}
