import { PasswordInput } from '@mantine/core';
import { partsText } from '../../text/parts/parts.ts';

interface SecretFieldProps {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly description?: string;
  readonly error?: string | undefined;
  readonly hasCursor?: boolean;
}

/** A password: hidden as it is typed, shown on demand, never kept by the window. */
export function SecretField({ name, onChange, hasCursor = false, ...rest }: SecretFieldProps) {
  return (
    <PasswordInput
      {...rest}
      data-field={name}
      autoComplete="off"
      maxLength={200}
      data-autofocus={hasCursor || undefined}
      visibilityToggleButtonProps={{ 'aria-label': partsText.showSecret }}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
