import { Select } from '@mantine/core';
import type { FocusEvent } from 'react';
import { useDistricts } from '../../../lib/use-districts.ts';
import { useRequest } from '../../../lib/use-request.ts';
import { FieldRow } from '../../../parts/form-group.tsx';
import { partsText } from '../../../text/parts.ts';
import { recordText } from '../../../text/record.ts';
import type { RecordEntry } from './record-entry.ts';

interface SeatFieldsProps {
  readonly entry: RecordEntry;
  readonly error: string | undefined;
  /** The place as its source wrote it, where no village could be matched. */
  readonly asWritten: string;
  readonly onChange: (changes: Partial<RecordEntry>) => void;
}

/** Kecamatan first, then its villages; both are found by typing. */
export function SeatFields({ entry, error, asWritten, onChange }: SeatFieldsProps) {
  const groups = useDistricts();
  const { districtCode, villageCode } = entry;
  const villages = useRequest(
    'region.listChildren',
    { parentCode: districtCode },
    { isEnabled: districtCode !== '' },
  ).data;
  const known =
    districtCode === '' ? [] : (villages ?? []).filter(({ code }) => code.startsWith(districtCode));
  const choices = known.map(({ code, name }) => ({ value: code, label: name }));
  if (villageCode !== '' && known.every(({ code }) => code !== villageCode))
    choices.push({ value: villageCode, label: asWritten || recordText.outside(villageCode) });
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
          villageCode === '' && asWritten !== '' ? recordText.placeAsWritten(asWritten) : undefined
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
