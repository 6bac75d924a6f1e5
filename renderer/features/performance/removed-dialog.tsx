import { Button, Group } from '@mantine/core';
import { useCommand } from '../../lib/use-command.ts';
import { useRequest } from '../../lib/use-request.ts';
import { Modal } from '../../parts/dialog/modal.tsx';
import { Offered } from '../../parts/layout/offered.tsx';
import { ErrorNotice } from '../../parts/notice/error-notice.tsx';
import { performanceText } from '../../text/performance.ts';
import css from './performance.module.css';

const { removed: text, form, table } = performanceText;

interface RemovedDialogProps {
  readonly onSaid: (sentence: string) => void;
  readonly onClose: () => void;
}

/** Indicators that were taken out, each with its reason and the way back. */
export function RemovedDialog({ onSaid, onClose }: RemovedDialogProps) {
  const { data, error } = useRequest('performance.indicators', { isRemoved: true });
  const restore = useCommand('performance.restore');
  const rows = data?.rows ?? [];
  return (
    <Modal opened onClose={onClose} size="lg" title={<strong>{text.title}</strong>}>
      <ErrorNotice error={error ?? restore.error} />
      {data && rows.length === 0 && <p>{table.noneRemoved}</p>}
      <ul className={css.list}>
        {rows.map(({ id, code, names, removedReason }) => (
          <li key={id}>
            {text.reason(code, names.at(-1)?.name ?? '', removedReason)}{' '}
            <Offered asks="performance.restore">
              <Button
                size="compact-sm"
                variant="default"
                onClick={() => restore.mutate({ id }, { onSuccess: () => onSaid(form.restored(code)) })}
              >
                {text.restore}
              </Button>
            </Offered>
          </li>
        ))}
      </ul>
      <Group justify="flex-end" mt="md">
        <Button variant="default" onClick={onClose}>
          {text.close}
        </Button>
      </Group>
    </Modal>
  );
}
