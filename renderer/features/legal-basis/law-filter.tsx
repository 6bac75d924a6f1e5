import { Select, TextInput } from '@mantine/core';
import { LAW_KIND_LABELS, LAW_KINDS } from '#rules/legal-basis/legal-basis.ts';
import type { LawKind } from '#rules/legal-basis/legal-basis.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import { choicesOf, type Choice } from '../../parts/field/choice-field.tsx';
import { DateField } from '../../parts/field/date-field.tsx';
import { partsText } from '../../text/parts/parts.ts';
import { legalBasisText } from '../../text/legal-basis.ts';
import css from './legal-basis.module.css';

const { filter: text } = legalBasisText;

export interface ShownFilter {
  readonly words: string;
  readonly kind: LawKind | null;
  /** As typed. */
  readonly on: string;
  readonly citedBy: string;
}

interface LawFilterProps {
  readonly filter: ShownFilter;
  readonly templates: readonly Choice[];
  readonly today: PlainDate | undefined;
  readonly onChange: (changes: Partial<ShownFilter>) => void;
}

export function LawFilter({ filter, templates, today, onChange }: LawFilterProps) {
  const pick = (
    label: string,
    data: readonly Choice[],
    value: string | null,
    choose: (value: string | null) => void,
  ) => (
    <Select
      aria-label={text.by(label)}
      className={css.pick ?? ''}
      placeholder={label}
      data={[...data]}
      value={value}
      searchable
      clearable
      clearButtonProps={{ 'aria-label': partsText.removeFilter(label) }}
      onChange={choose}
    />
  );
  return (
    <div className={css.bar}>
      <TextInput
        type="search"
        aria-label={text.search}
        placeholder={text.search}
        className={css.grow ?? ''}
        value={filter.words}
        onChange={(event) => onChange({ words: event.currentTarget.value })}
      />
      {pick(text.kind, choicesOf(LAW_KINDS, LAW_KIND_LABELS), filter.kind, (value) =>
        onChange({ kind: LAW_KINDS.find((one) => one === value) ?? null }),
      )}
      {pick(text.citedBy, templates, filter.citedBy || null, (value) => onChange({ citedBy: value ?? '' }))}
      <span aria-hidden>{text.on}</span>
      <div className={css.day}>
        <DateField
          label={text.on}
          name="law.filter.on"
          text={filter.on}
          today={today}
          isInline
          onTextChange={(on) => onChange({ on })}
        />
      </div>
    </div>
  );
}
