import { Button, Checkbox, Group, Modal, Radio, Stack } from '@mantine/core';
import { useState } from 'react';
import { useTask } from '../../../lib/use-task.ts';
import { ErrorNotice } from '../../../parts/notice/error-notice.tsx';
import { FinishedFiles } from '../../../parts/dialog/finished-files.tsx';
import { Notice } from '../../../parts/notice/notice.tsx';
import { ProgressDialog } from '../../../parts/dialog/progress-dialog.tsx';
import { lettersText as text } from '../../../text/letters/letters.ts';
import { partsText } from '../../../text/parts/parts.ts';

interface PrintDialogProps {
  readonly ids: readonly string[];
  readonly onClose: () => void;
}

/** Letters as one PDF or one each, printed by the system's own PDF reader. */
export function PrintDialog({ ids, onClose }: PrintDialogProps) {
  const print = useTask('letter.print');
  const [isSeparate, setSeparate] = useState(false);
  const [isFitted, setFitted] = useState(false);
  const { state } = print;
  return (
    <>
      <Modal
        opened={state.phase !== 'running'}
        onClose={onClose}
        title={<strong>{text.printTitle(ids.length)}</strong>}
        size="50rem"
      >
        {state.phase === 'failed' && <ErrorNotice error={state.error} />}
        {state.phase === 'done' ? (
          <Stack>
            <Notice kind="ok" title={text.printed(state.value.files.length, state.value.pages)} />
            {state.value.notFitted > 0 && (
              <Notice kind="warning" title={text.notFitted(state.value.notFitted)} />
            )}
            <FinishedFiles label={text.files} paths={state.value.files} />
          </Stack>
        ) : (
          <Stack>
            {ids.length > 1 && (
              <Radio.Group
                aria-label={text.print}
                value={isSeparate ? 'separate' : 'one'}
                onChange={(value) => setSeparate(value === 'separate')}
              >
                <Radio mt="xs" value="one" label={text.printOne} />
                <Radio mt="xs" value="separate" label={text.printSeparate} />
              </Radio.Group>
            )}
            <Checkbox
              label={text.fit}
              description={text.fitHint}
              checked={isFitted}
              onChange={(event) => setFitted(event.currentTarget.checked)}
            />
          </Stack>
        )}
        <Group justify="flex-end" mt="md">
          <Button variant="default" onClick={onClose}>
            {state.phase === 'done' ? partsText.close : partsText.cancel}
          </Button>
          {state.phase !== 'done' && (
            <Button data-autofocus onClick={() => void print.run({ ids, isSeparate, isFitted })}>
              {text.print}
            </Button>
          )}
        </Group>
      </Modal>
      <ProgressDialog title={text.printing} state={state} onCancel={print.cancel} />
    </>
  );
}
