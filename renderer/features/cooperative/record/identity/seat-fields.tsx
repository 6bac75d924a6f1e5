import { Select } from '@mantine/core';
import type { FocusEvent } from 'react';
import { regionFilter } from '../../../../lib/region-filter.ts';
import { useDistricts } from '../../../../lib/use-districts.ts';
import { useRequest } from '../../../../lib/use-request.ts';
import { FieldRow } from '../../../../parts/field/form-group.tsx';
import { partsText } from '../../../../text/parts/parts.ts';
import { recordText } from '../../../../text/cooperative/record.ts';
import type { RecordEntry } from '../edit/record-entry.ts';

interface SeatFieldsProps {
  readonly entry: RecordEntry;
  readonly error: string | undefined;
  /** Village as the register has it: in the words of its source where none could be matched. */
  readonly villageName: string;
  /** The kecamatan's official name, which is not always its source's. */
  readonly districtName: string;
  readonly onChange: (changes: Partial<RecordEntry>) => void;
}

/** Kecamatan first, then its villages; both are found by typing. */
export function SeatFields({ entry, error, villageName, districtName, onChange }: SeatFieldsProps) {
  const groups = useDistricts();
  const { districtCode, villageCode } = entry;
  const place = [villageName, districtName].filter((name) => name !== '').join(', ');
  const villages = useRequest(
    'region.listChildren',
    { parentCode: districtCode },
    { isEnabled: districtCode !== '' },
  ).data;
  const known =
    districtCode === '' ? [] : (villages ?? []).filter(({ code }) => code.startsWith(districtCode));
  const choices = known.map(({ code, name }) => ({ value: code, label: name }));
  if (villageCode !== '' && known.every(({ code }) => code !== villageCode))
    choices.push({ value: villageCode, label: place || recordText.outside(villageCode) });
  const districts = groups.map(({ group, districts: list }) => ({
    group,
    items: list.map(({ code, name }) => ({ value: code, label: name })),
  }));
  const search = {
    searchable: true,
    // Enter must be able to pass by: the list opens on typing or on the arrow keys.
    openOnFocus: false,
    onFocus: (event: FocusEvent<HTMLInputElement>) => event.currentTarget.select(),
    placeholder: partsText.choose,
    nothingFoundMessage: partsText.notFound,
  } as const;
  return (
    <FieldRow>
      <Select
        {...search}
        data-field="districtCode"
        label={recordText.district}
        filter={regionFilter}
        data={districts}
        value={districtCode === '' ? null : districtCode}
        onChange={(code) => onChange({ districtCode: code ?? '', villageCode: '' })}
      />
      <Select
        {...search}
        key={districtCode}
        data-field="villageCode"
        label={recordText.village}
        description={
          villageCode === '' && villageName !== '' ? recordText.placeAsWritten(villageName) : undefined
        }
        data={choices}
        value={villageCode === '' ? null : villageCode}
        disabled={districtCode === ''}
        error={error}
        onChange={(code) => onChange({ villageCode: code ?? '' })}
      />
    </FieldRow>
  );
}
