import { Button, Group, Modal } from '@mantine/core';
import type { FormEvent } from 'react';
import { useState } from 'react';
import type { AppError } from '#contract/errors.ts';
import { partsText } from '../../text/parts/parts.ts';
import { printQueueText as text } from '../../text/printing/queue.ts';
import { ErrorNotice } from '../notice/error-notice.tsx';
import { TextField } from '../field/text-field.tsx';

interface QuickReasonProps {
  readonly title: string;
  readonly what: string;
  /** The usual ones: pressing one decides. */
  readonly reasons: readonly string[];
  readonly isBusy: boolean;
  readonly error: AppError | null;
  readonly onReason: (reason: string) => void;
  readonly onClose: () => void;
}

/** A decision with its reason in one press; another reason is typed. */
export function QuickReason({ title, what, reasons, isBusy, error, onReason, onClose }: QuickReasonProps) {
  const [typed, setTyped] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (typed.trim() !== '') onReason(typed.trim());
  };
  return (
    <Modal opened onClose={onClose} title={<strong>{title}</strong>} withCloseButton={false}>
      <ErrorNotice error={error} />
      <p>{what}</p>
      <Group gap="xs" mb="md">
        {reasons.map((reason, index) => (
          <Button
            key={reason}
            variant="default"
            disabled={isBusy}
            {...(index === 0 && { 'data-autofocus': true })}
            onClick={() => onReason(reason)}
          >
            {reason}
          </Button>
        ))}
      </Group>
      <form onSubmit={submit}>
        <TextField name="reason" label={text.reason} value={typed} onChange={setTyped} />
        <Group justify="flex-end" mt="md">
          <Button variant="default" onClick={onClose}>
            {partsText.cancel}
          </Button>
          <Button type="submit" variant="default" disabled={typed.trim() === ''} loading={isBusy}>
            {text.takeReason}
          </Button>
        </Group>
      </form>
    </Modal>
  );
}
