import { Button, Group, Modal, Textarea } from '@mantine/core';
import { useState } from 'react';
import type { OutputOf } from '#contract/index.ts';
import {
  MAX_FOREWORD_LENGTH,
  STANDARD_FOREWORD,
  unknownForewordPlaceholders,
} from '#rules/recap/foreword.ts';
import { conflictOf, useSeen } from '../../lib/conflict.ts';
import { focusField } from '../../lib/form-flow.ts';
import { useCommand } from '../../lib/use-command.ts';
import { useRequest } from '../../lib/use-request.ts';
import { ErrorNotice } from '../../parts/notice/error-notice.tsx';
import { FormDialog } from '../../parts/dialog/form-dialog.tsx';
import { figureText } from '../../text/recap/official-figure.ts';
import { partsText } from '../../text/parts/parts.ts';
import css from './recap.module.css';

const { foreword: text } = figureText;

interface LoadedProps {
  readonly foreword: OutputOf<'recap.getForeword'>;
  readonly onSaved: () => void;
  readonly onClose: () => void;
}

function LoadedForeword({ foreword, onSaved, onClose }: LoadedProps) {
  const save = useCommand('recap.saveForeword');
  const seen = useSeen(foreword.updatedAt);
  const [typed, setTyped] = useState(foreword.text);
  const unknown = unknownForewordPlaceholders(typed);
  const fault = unknown.length > 0 ? text.unknown(unknown.join(', ')) : undefined;
  const saveNow = () => {
    if (fault !== undefined) focusField('foreword');
    // The standard text stays the standard one, also when a later version words it better.
    else {
      const sent = typed.trim() === STANDARD_FOREWORD ? '' : typed;
      save.mutate({ expectedUpdatedAt: seen.at(), text: sent }, { onSuccess: onSaved });
    }
  };
  return (
    <FormDialog
      title={text.title}
      saveLabel={text.save}
      isChanged={typed !== foreword.text}
      isBusy={save.isPending}
      error={save.error}
      conflict={conflictOf({
        error: save.error,
        seen,
        entry: { text: typed },
        change: (changes) => setTyped(changes['text'] ?? typed),
        save: saveNow,
      })}
      onSave={saveNow}
      onClose={onClose}
    >
      <p className={css.quiet}>{text.hint}</p>
      <Textarea
        label={text.label}
        data-field="foreword"
        value={typed}
        error={fault}
        rows={12}
        maxLength={MAX_FOREWORD_LENGTH}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      <p className={css.quiet}>
        {text.placeholders}{' '}
        {foreword.placeholders.map(({ code, meaning }) => `${code}: ${meaning}`).join('; ')}.
      </p>
      <Button
        variant="subtle"
        w="fit-content"
        disabled={typed.trim() === STANDARD_FOREWORD}
        onClick={() => setTyped(STANDARD_FOREWORD)}
      >
        {text.standard}
      </Button>
    </FormDialog>
  );
}

/** The foreword of the annual recaps that will be frozen from now on; frozen ones keep theirs. */
export function ForewordDialog({ onSaved, onClose }: Omit<LoadedProps, 'foreword'>) {
  const { data, error } = useRequest('recap.getForeword', {});
  if (data) return <LoadedForeword foreword={data} onSaved={onSaved} onClose={onClose} />;
  if (!error) return null;
  return (
    <Modal opened onClose={onClose} title={<strong>{text.title}</strong>} size="lg" withCloseButton={false}>
      <ErrorNotice error={error} />
      <Group justify="flex-end" mt="md">
        <Button variant="default" onClick={onClose}>
          {partsText.close}
        </Button>
      </Group>
    </Modal>
  );
}
