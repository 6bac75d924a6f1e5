import { Autocomplete } from '@mantine/core';

interface SuggestFieldProps {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly suggestions: readonly string[];
  readonly onChange: (text: string) => void;
  readonly onBlur?: () => void;
  readonly description?: string;
  readonly error?: string | undefined;
  readonly isRequired?: boolean;
}

/** Free text with the words already used beside it, so that one thing keeps one spelling. */
export function SuggestField({ name, suggestions, isRequired = false, ...rest }: SuggestFieldProps) {
  return (
    <Autocomplete
      {...rest}
      data-field={name}
      data={[...new Set(suggestions)]}
      limit={8}
      // Over an empty form the words would cover the next field; they come with the first letter or an arrow key.
      openOnFocus={false}
      maxLength={200}
      withAsterisk={isRequired}
      comboboxProps={{ transitionProps: { duration: 0 } }}
    />
  );
}
