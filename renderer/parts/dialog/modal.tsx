import { Modal as MantineModal, type ModalProps } from '@mantine/core';
import { useCursorBack } from './use-cursor-back.ts';

/** A dialog over the screen. Closed, it gives the cursor back to where it was opened from. */
export function Modal(props: ModalProps) {
  useCursorBack(props.opened && props.returnFocus !== false);
  return <MantineModal {...props} />;
}
