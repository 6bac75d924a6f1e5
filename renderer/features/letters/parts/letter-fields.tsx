import { Select, Textarea } from '@mantine/core';
import { formatShortDate, parseTypedDate } from '#rules/value/indonesian-date.ts';
import type { Placeholder } from '#rules/template/placeholder-group.ts';
import { isPlainDate, type PlainDate } from '#rules/value/plain-date.ts';
import { DateField } from '../../../parts/field/date-field.tsx';
import { TextField } from '../../../parts/field/text-field.tsx';

interface LetterFieldsProps {
  readonly fields: readonly Placeholder[];
  /** As typed: a day as dd/mm/yyyy. */
  readonly values: Readonly<Record<string, string>>;
  readonly faults: Readonly<Record<string, string>>;
  readonly today: PlainDate | undefined;
  readonly onChange: (code: string, value: string) => void;
}

/** What the office fills in for a letter, each in its own kind of field. */
export function LetterFields({ fields, values, faults, today, onChange }: LetterFieldsProps) {
  return fields.map(({ code, name, input, choices, example, isOptional }) => {
    const common = {
      name: `fields.${code}`,
      label: isOptional === true ? `${name} (boleh kosong)` : name,
      error: faults[`fields.${code}`],
    };
    const value = values[code] ?? '';
    if (input === 'date') {
      return (
        <DateField
          key={code}
          {...common}
          text={value}
          today={today}
          onTextChange={(text) => onChange(code, text)}
        />
      );
    }
    if (choices) {
      return (
        <Select
          key={code}
          label={common.label}
          error={common.error}
          data-field={common.name}
          data={[...choices]}
          value={value === '' ? null : value}
          onChange={(chosen) => onChange(code, chosen ?? '')}
        />
      );
    }
    if (input === 'lines') {
      return (
        <Textarea
          key={code}
          label={common.label}
          error={common.error}
          data-field={common.name}
          autosize
          minRows={2}
          maxRows={6}
          placeholder={example}
          value={value}
          onChange={(event) => onChange(code, event.currentTarget.value)}
        />
      );
    }
    return (
      <TextField
        key={code}
        {...common}
        value={value}
        maxLength={2000}
        onChange={(text) => onChange(code, text)}
      />
    );
  });
}

type Values = Readonly<Record<string, string>>;

/** Days as the request wants them; what cannot be read stays as typed, so that the refusal names its field. */
export function fieldsToSend(fields: readonly Placeholder[], values: Values): Values {
  return Object.fromEntries(
    fields.map(({ code, input }) => {
      const typed = (values[code] ?? '').trim();
      return [code, input === 'date' ? (parseTypedDate(typed) ?? typed) : typed];
    }),
  );
}

/** Days as the office reads them. */
export function fieldsToShow(fields: readonly Placeholder[], values: Values): Values {
  return Object.fromEntries(
    fields.map(({ code, input }) => {
      const value = values[code] ?? '';
      return [code, input === 'date' && isPlainDate(value) ? formatShortDate(value) : value];
    }),
  );
}
