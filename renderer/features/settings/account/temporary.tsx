import { Button, Group } from '@mantine/core';
import { Modal } from '../../../parts/dialog/modal.tsx';
import { accountText as text } from '../../../text/account/account.ts';
import { partsText } from '../../../text/parts/parts.ts';
import type { TemporarySecret } from './account-form.tsx';
import css from './account.module.css';

interface TemporaryProps {
  readonly secret: TemporarySecret;
  readonly onClose: () => void;
}

/** Shown this once: it is kept nowhere. */
export function Temporary({ secret, onClose }: TemporaryProps) {
  return (
    <Modal
      opened
      onClose={onClose}
      title={<strong>{text.temporaryTitle}</strong>}
      closeOnClickOutside={false}
      withCloseButton={false}
    >
      <p className={css.note}>{text.temporary(secret.login)}</p>
      <p className={css.secret}>{secret.temporaryPassword}</p>
      <p className={css.note}>{text.temporaryHint}</p>
      <Group justify="flex-end" mt="md">
        <Button data-autofocus onClick={onClose}>
          {partsText.close}
        </Button>
      </Group>
    </Modal>
  );
}
