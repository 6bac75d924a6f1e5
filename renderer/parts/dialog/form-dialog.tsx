import { Button, Group } from '@mantine/core';
import { useState, type KeyboardEvent, type ReactNode } from 'react';
import type { AppError } from '#contract/errors.ts';
import { Modal } from './modal.tsx';
import type { Conflict } from '../../lib/conflict.ts';
import { enterGoesOn } from '../../lib/form-flow.ts';
import { partsText } from '../../text/parts/parts.ts';
import { ConfirmDialog } from './confirm-dialog.tsx';
import { ErrorNotice } from '../notice/error-notice.tsx';
import css from '../field/form-group.module.css';

interface FormDialogProps {
  readonly title: string;
  readonly saveLabel: string;
  readonly isDangerous?: boolean;
  /** Something long was typed: a click beside the form does not close it, Esc and Batal ask first. */
  readonly isChanged?: boolean;
  /** Rows of several fields stand in it. */
  readonly isWide?: boolean;
  readonly isBusy: boolean;
  readonly error: AppError | null;
  /** Where someone else saved the record meanwhile. */
  readonly conflict?: Conflict | undefined;
  readonly onSave: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/**
 * A short form over the screen: Enter goes on and ends at the main button, Ctrl+S saves, Esc closes. Render it only while it is open. While it is
 * being saved it stays: closed then, it would take with it whether the saving succeeded.
 */
export function FormDialog({ isDangerous = false, isChanged = false, ...props }: FormDialogProps) {
  const [isAsking, setAsking] = useState(false);
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.ctrlKey && event.key.toLowerCase() === 's') {
      event.preventDefault();
      event.stopPropagation();
      if (!props.isBusy) props.onSave();
      return;
    }
    enterGoesOn(event);
  };
  const close = () => {
    // Esc reaches this form also while the question stands over it.
    if (props.isBusy || isAsking) return;
    if (isChanged) setAsking(true);
    else props.onClose();
  };
  return (
    <>
      {/* Without a cross in the corner the cursor starts in the first field; Batal and Esc close. */}
      <Modal
        opened
        onClose={close}
        closeOnClickOutside={!isChanged}
        title={<strong>{props.title}</strong>}
        size={props.isWide === true ? 'min(62rem, 94vw)' : 'lg'}
        withCloseButton={false}
      >
        <div onKeyDownCapture={onKeyDown}>
          <ErrorNotice error={props.error} conflict={props.conflict} />
          <div className={css.fields}>{props.children}</div>
          <Group justify="flex-end" mt="md">
            <Button variant="default" data-gives-up disabled={props.isBusy} onClick={close}>
              {partsText.cancel}
            </Button>
            <Button
              color={isDangerous ? 'red' : 'green'}
              title="Ctrl+S"
              loading={props.isBusy}
              onClick={props.onSave}
            >
              {props.saveLabel}
            </Button>
          </Group>
        </div>
      </Modal>
      {isAsking && (
        <ConfirmDialog
          isOpen
          isDangerous
          title={partsText.lossTitle}
          confirmLabel={partsText.lossConfirm}
          onConfirm={props.onClose}
          onClose={() => setAsking(false)}
        >
          <p>{partsText.loss}</p>
        </ConfirmDialog>
      )}
    </>
  );
}
