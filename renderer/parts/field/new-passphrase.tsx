import { useState } from 'react';
import { focusField } from '../../lib/form-flow.ts';
import { partsText } from '../../text/parts/parts.ts';
import { SecretField } from './secret-field.tsx';

const { passphrase: text } = partsText;

export interface NewPassphrase {
  readonly name: string;
  /** Fewest letters. */
  readonly least: number;
  readonly value: string;
  readonly again: string;
  readonly isTried: boolean;
  readonly onChange: (typed: { readonly value?: string; readonly again?: string }) => void;
  /** Whether it is long enough and typed alike twice; if not, the cursor goes to the field that is wrong. */
  readonly isComplete: () => boolean;
}

/** A passphrase chosen anew and typed twice, since nobody can read what was typed. */
export function useNewPassphrase(least: number, name = 'passphrase'): NewPassphrase {
  const [typed, setTyped] = useState({ value: '', again: '' });
  const [isTried, setTried] = useState(false);
  return {
    ...typed,
    name,
    least,
    isTried,
    onChange: (next) => setTyped((now) => ({ ...now, ...next })),
    isComplete: () => {
      setTried(true);
      const wrong = typed.value.length < least ? name : typed.again === typed.value ? null : `${name}Again`;
      if (wrong !== null) focusField(wrong);
      return wrong === null;
    },
  };
}

interface NewPassphraseFieldsProps {
  readonly entry: NewPassphrase;
  readonly label: string;
  readonly description?: string;
}

/** The two fields of a new passphrase; what is wrong is said once it was tried. */
export function NewPassphraseFields({ entry, label, description }: NewPassphraseFieldsProps) {
  const { name, least, value, again, isTried } = entry;
  return (
    <>
      <SecretField
        name={name}
        label={label}
        {...(description !== undefined && { description })}
        value={value}
        error={isTried && value.length < least ? text.short(least) : undefined}
        onChange={(typed) => entry.onChange({ value: typed })}
      />
      <SecretField
        name={`${name}Again`}
        label={text.again}
        value={again}
        error={isTried && again !== value ? text.differs : undefined}
        onChange={(typed) => entry.onChange({ again: typed })}
      />
    </>
  );
}
