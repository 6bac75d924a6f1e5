import { Button, Group, Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import { partsText } from '../../text/parts/parts.ts';

interface ConfirmDialogProps {
  readonly isOpen: boolean;
  readonly title: string;
  /** What will happen, in full. */
  readonly children: ReactNode;
  readonly confirmLabel: string;
  readonly isDangerous?: boolean;
  readonly isBusy?: boolean;
  /** It has happened: nothing is left to cancel. */
  readonly isDone?: boolean;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}

/** Says what will happen before it happens; the cursor waits on Batal. */
export function ConfirmDialog({
  isDangerous = false,
  isBusy = false,
  isDone = false,
  ...props
}: ConfirmDialogProps) {
  return (
    <Modal opened={props.isOpen} onClose={props.onClose} title={<strong>{props.title}</strong>} size="lg">
      {props.children}
      <Group justify="flex-end" mt="md">
        {!isDone && (
          <Button variant="default" data-autofocus onClick={props.onClose}>
            {partsText.cancel}
          </Button>
        )}
        <Button color={isDangerous ? 'red' : 'green'} loading={isBusy} onClick={props.onConfirm}>
          {props.confirmLabel}
        </Button>
      </Group>
    </Modal>
  );
}
