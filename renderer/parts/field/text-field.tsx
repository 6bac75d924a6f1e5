import { TextInput } from '@mantine/core';

interface TextFieldProps {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly onBlur?: () => void;
  readonly description?: string;
  readonly error?: string | undefined;
  readonly isRequired?: boolean;
  readonly maxLength?: number;
  /** The cursor of a dialog starts here: what stands before it is usually right already. */
  readonly isFirst?: boolean;
}

/** A labelled line of text; `name` is where a fault of the form finds it. */
export function TextField({
  name,
  onChange,
  isRequired = false,
  maxLength = 200,
  isFirst = false,
  ...rest
}: TextFieldProps) {
  return (
    <TextInput
      {...rest}
      data-field={name}
      data-autofocus={isFirst || undefined}
      withAsterisk={isRequired}
      maxLength={maxLength}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
