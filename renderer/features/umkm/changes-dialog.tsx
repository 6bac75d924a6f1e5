import { Button, Group } from '@mantine/core';
import { instantLine } from '../../lib/instant.ts';
import { useCommand } from '../../lib/use-command.ts';
import { useRequest } from '../../lib/use-request.ts';
import { Modal } from '../../parts/dialog/modal.tsx';
import { Offered } from '../../parts/layout/offered.tsx';
import { ErrorNotice } from '../../parts/notice/error-notice.tsx';
import { umkmWorkText } from '../../text/umkm/work.ts';
import css from './umkm.module.css';

const { changes: text } = umkmWorkText;

interface ChangesDialogProps {
  readonly umkmId: string;
  readonly onUndone: (sentence: string) => void;
  readonly onClose: () => void;
}

/** What was changed of one business, by whom and when, each with its way back. */
export function ChangesDialog({ umkmId, onUndone, onClose }: ChangesDialogProps) {
  const changes = useRequest('umkm.changes', { id: umkmId });
  const undo = useCommand('umkm.undoChange');
  return (
    <Modal opened onClose={onClose} size="lg" title={<strong>{text.title}</strong>}>
      <ErrorNotice error={changes.error ?? undo.error} />
      {changes.data?.length === 0 && <p>{text.none}</p>}
      <ul className={css.list} aria-label={text.title}>
        {(changes.data ?? []).map(({ id, at, who, kind, fields, isUndone }) => (
          <li key={id}>
            <strong>{text.head(instantLine(at), who, text.kinds[kind])}</strong>{' '}
            {isUndone ? (
              <span className={css.quiet}>{text.isUndone}</span>
            ) : (
              kind !== 'merge' && (
                <Offered asks="umkm.undoChange">
                  <Button
                    variant="subtle"
                    size="compact-sm"
                    onClick={() => undo.mutate({ changeId: id }, { onSuccess: () => onUndone(text.undone) })}
                  >
                    {text.undo}
                  </Button>
                </Offered>
              )
            )}
            {fields.map(({ label, before, after }) => (
              <p key={label}>{text.field(label, before, after)}</p>
            ))}
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
