import { Textarea } from '@mantine/core';

interface LinesFieldProps {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly description?: string | undefined;
  readonly error?: string | undefined;
}

/** A labelled field of several lines, as high as it takes to see a few of them. */
export function LinesField({ name, onChange, ...rest }: LinesFieldProps) {
  return (
    <Textarea
      {...rest}
      data-field={name}
      rows={8}
      withAsterisk
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
