import { Select } from '@mantine/core';
import { formatNip } from '#rules/civil-servant-number.ts';
import type { PlainDate } from '#rules/plain-date.ts';
import type { Faults } from '../lib/faults.ts';
import type { SignatoryEntry } from '../lib/signatory-form.ts';
import { officeText } from '../text/office.ts';
import { DateField } from './date-field.tsx';
import { FieldRow } from './form-group.tsx';
import { TextField } from './text-field.tsx';

interface SignatoryFieldsProps {
  readonly entry: SignatoryEntry;
  readonly faults: Faults;
  readonly today: PlainDate | undefined;
  readonly hasEnd: boolean;
  readonly onChange: (field: keyof SignatoryEntry, text: string) => void;
}

const PREFIXES = [{ value: '', label: officeText.noPrefix }, 'Plt.', 'Plh.', 'Pj.'];

/** Who signs: name, NIP (shown 8-6-1-3) and the days in office. Field names begin with `signatory.`. */
export function SignatoryFields({ entry, faults, today, hasEnd, onChange }: SignatoryFieldsProps) {
  const field = (name: keyof SignatoryEntry) => ({
    name: `signatory.${name}`,
    value: entry[name],
    error: faults[`signatory.${name}`],
    onChange: (text: string) => onChange(name, text),
  });
  const date = (name: 'startsOn' | 'endsOn') => ({
    name: `signatory.${name}`,
    text: entry[name],
    error: faults[`signatory.${name}`],
    today,
    onTextChange: (text: string) => onChange(name, text),
  });
  return (
    <>
      <FieldRow>
        <Select
          label={officeText.prefix}
          data={PREFIXES}
          value={entry.prefix}
          allowDeselect={false}
          onChange={(value) => onChange('prefix', value ?? '')}
        />
        <TextField {...field('position')} label={officeText.position} />
      </FieldRow>
      <TextField {...field('name')} label={officeText.signatoryName} />
      <FieldRow>
        <TextField {...field('rank')} label={officeText.rank} description={officeText.rankHint} />
        <TextField
          {...field('nip')}
          label={officeText.nip}
          description={officeText.nipHint}
          maxLength={30}
          onBlur={() => onChange('nip', formatNip(entry.nip))}
        />
      </FieldRow>
      <FieldRow>
        <DateField {...date('startsOn')} label={officeText.startsOn} description={officeText.startsOnHint} />
        {hasEnd && (
          <DateField {...date('endsOn')} label={officeText.endsOn} description={officeText.endsOnHint} />
        )}
      </FieldRow>
    </>
  );
}
