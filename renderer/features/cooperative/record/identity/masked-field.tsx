import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { flushSync } from 'react-dom';
import type { InputOf } from '#contract/index.ts';
import { focusField } from '../../../../lib/form-flow.ts';
import { useMay } from '../../../../lib/session/session.tsx';
import { TextField } from '../../../../parts/field/text-field.tsx';
import { RevealDialog } from '../../../../parts/dialog/reveal-dialog.tsx';
import { recordText } from '../../../../text/cooperative/record.ts';
import css from '../parts/record.module.css';

interface MaskedFieldProps {
  readonly name: 'phone' | 'phone2';
  readonly label: string;
  readonly value: string;
  readonly error: string | undefined;
  readonly isMasked: boolean;
  /** The cooperative whose number it is; null while it is new, when nothing is masked. */
  readonly id: string | null;
  readonly onChange: (text: string) => void;
  readonly onBlur: () => void;
  readonly onRevealed: (value: string) => void;
}

const KINDS: Readonly<Record<MaskedFieldProps['name'], InputOf<'number.reveal'>['kind']>> = {
  phone: 'cooperative.phone',
  phone2: 'cooperative.phone2',
};

/** A personal number: shown masked until its purpose is told, then edited like any other. */
export function MaskedField({ isMasked, id, onRevealed, ...props }: MaskedFieldProps) {
  const [isAsking, setAsking] = useState(false);
  const may = useMay();
  if (!isMasked || id === null) {
    return <TextField {...props} description={recordText.hints.phone} maxLength={60} />;
  }
  return (
    <>
      <TextInput
        className={css.masked ?? ''}
        data-field={props.name}
        label={props.label}
        description={recordText.maskedHint}
        value={props.value}
        readOnly
        rightSection={
          may('number.reveal') && (
            <Button
              variant="subtle"
              aria-label={recordText.revealLabel(props.label)}
              onClick={() => setAsking(true)}
            >
              {recordText.reveal}
            </Button>
          )
        }
        rightSectionWidth="6.75rem"
      />
      {isAsking && (
        <RevealDialog
          what={props.label}
          kind={KINDS[props.name]}
          id={id}
          onRevealed={(value) => {
            // Drawn at once: on a slow computer the cursor would go into the masked field, which is then taken away.
            flushSync(() => onRevealed(value));
            // The button that asked is gone: who wanted to see the number goes on in its field.
            focusField(props.name);
          }}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  );
}
