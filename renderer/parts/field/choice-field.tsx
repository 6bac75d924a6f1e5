import { Select } from '@mantine/core';

export interface Choice<Value extends string = string> {
  readonly value: Value;
  readonly label: string;
}

interface ChoiceFieldProps {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly choices: readonly Choice[];
  readonly onChange: (value: string) => void;
  readonly error?: string | undefined;
}

/** One of a closed list; a stored value outside the list stays visible as it is. */
export function ChoiceField({ name, choices, value, onChange, ...rest }: ChoiceFieldProps) {
  const isKnown = choices.some((choice) => choice.value === value);
  return (
    <Select
      {...rest}
      data-field={name}
      data={isKnown ? [...choices] : [...choices, { value, label: value }]}
      value={value}
      allowDeselect={false}
      onChange={(next) => next !== null && onChange(next)}
    />
  );
}

/** The choices of a closed list with its labels, in the list's order. */
export function choicesOf<Value extends string>(
  values: readonly Value[],
  labels: Readonly<Record<Value, string>>,
): readonly Choice<Value>[] {
  return values.map((value) => ({ value, label: labels[value] }));
}
