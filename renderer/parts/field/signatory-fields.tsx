import { Select } from '@mantine/core';
import { formatNip } from '#rules/cooperative/civil-servant-number.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import { SIGNATORY_KIND_LABELS, SIGNATORY_KINDS } from '#rules/cooperative/signatory.ts';
import type { Faults } from '../../lib/faults.ts';
import { nipWarning, type SignatoryEntry } from '../../lib/signatory-form.ts';
import { officeText } from '../../text/settings/office.ts';
import { ChoiceField, choicesOf } from './choice-field.tsx';
import { DateField } from './date-field.tsx';
import { FieldRow } from './form-group.tsx';
import { SignatureSample } from './signature-sample.tsx';
import { TextField } from './text-field.tsx';

interface SignatoryFieldsProps {
  readonly entry: SignatoryEntry;
  readonly faults: Faults;
  readonly today: PlainDate | undefined;
  /** The end of the period, the kind of official and a.n./u.b. are asked for in the settings only. */
  readonly isFull: boolean;
  /** "Kabupaten Kutai Timur": the line under the position on paper. */
  readonly governmentLine: string;
  readonly onChange: (field: keyof SignatoryEntry, text: string) => void;
}

const KINDS = choicesOf(SIGNATORY_KINDS, SIGNATORY_KIND_LABELS);
const PREFIXES = [{ value: '', label: officeText.noPrefix }, 'Plt.', 'Plh.', 'Pj.'];

/** Who signs: name, NIP (shown 8-6-1-3) and the days in office. Field names begin with `signatory.`. */
export function SignatoryFields({
  entry,
  faults,
  today,
  isFull,
  governmentLine,
  onChange,
}: SignatoryFieldsProps) {
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
  const warning = nipWarning(entry.nip);
  return (
    <>
      {isFull && (
        <ChoiceField
          name="signatory.kind"
          label={officeText.kind}
          value={entry.kind}
          choices={KINDS}
          onChange={(value) => onChange('kind', value)}
        />
      )}
      <FieldRow>
        <Select
          label={officeText.prefix}
          data={PREFIXES}
          value={entry.prefix}
          allowDeselect={false}
          onChange={(value) => onChange('prefix', value ?? '')}
        />
        <TextField {...field('position')} label={officeText.position} description={officeText.positionHint} />
      </FieldRow>
      <SignatureSample entry={entry} governmentLine={governmentLine} />
      <FieldRow>
        <TextField
          {...field('frontTitle')}
          label={officeText.frontTitle}
          description={officeText.frontTitleHint}
        />
        <TextField
          {...field('name')}
          label={officeText.signatoryName}
          description={officeText.signatoryNameHint}
        />
        <TextField
          {...field('backTitle')}
          label={officeText.backTitle}
          description={officeText.backTitleHint}
        />
      </FieldRow>
      <FieldRow>
        <TextField {...field('rank')} label={officeText.rank} description={officeText.rankHint} />
        <TextField
          {...field('nip')}
          label={officeText.nip}
          description={warning === undefined ? officeText.nipHint : officeText.nipWarning(warning)}
          maxLength={30}
          onBlur={() => onChange('nip', formatNip(entry.nip))}
        />
      </FieldRow>
      {isFull && (
        <FieldRow>
          <TextField
            {...field('onBehalfOf')}
            label={officeText.onBehalfOf}
            description={officeText.onBehalfOfHint}
          />
          <TextField
            {...field('throughPosition')}
            label={officeText.throughPosition}
            description={officeText.throughPositionHint}
          />
        </FieldRow>
      )}
      <FieldRow>
        <DateField {...date('startsOn')} label={officeText.startsOn} description={officeText.startsOnHint} />
        {isFull && (
          <DateField {...date('endsOn')} label={officeText.endsOn} description={officeText.endsOnHint} />
        )}
      </FieldRow>
    </>
  );
}
