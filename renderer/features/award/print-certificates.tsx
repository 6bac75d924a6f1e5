import { Button, Group, Modal, Radio, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useNavigation } from '../../lib/navigation.tsx';
import { request } from '../../lib/request.ts';
import { useTask } from '../../lib/use-task.ts';
import { ErrorNotice } from '../../parts/error-notice.tsx';
import { FinishedFiles } from '../../parts/finished-files.tsx';
import { Notice } from '../../parts/notice.tsx';
import { ProgressDialog } from '../../parts/progress-dialog.tsx';
import { awardText } from '../../text/award.ts';
import { partsText } from '../../text/parts.ts';

interface PrintCertificatesProps {
  readonly bookYear: number;
  readonly onClose: () => void;
}

/** Certificates, decision list and receipt list of the confirmed recipients, as one PDF or one per cooperative. */
export function PrintCertificates({ bookYear, onClose }: PrintCertificatesProps) {
  const print = useTask('award.print');
  const { go } = useNavigation();
  const [isSeparate, setSeparate] = useState(false);
  const [folder, setFolder] = useState<string | null>(null);
  const choose = async () => {
    const chosen = await request('shell.chooseFolder', { title: awardText.folderTitle });
    if (chosen.path !== null) setFolder(chosen.path);
  };
  const { state } = print;
  return (
    <>
      <Modal
        opened={state.phase !== 'running'}
        onClose={onClose}
        title={<strong>{awardText.printTitle}</strong>}
        size="50rem"
      >
        {state.phase === 'failed' && <ErrorNotice error={state.error} />}
        {state.phase === 'done' ? (
          <>
            <Notice kind="ok" title={awardText.printed(state.value.files.length, state.value.pages)} />
            <FinishedFiles label={awardText.files} paths={state.value.files} />
          </>
        ) : (
          <Stack>
            <Radio.Group
              label={awardText.printHow}
              value={isSeparate ? 'separate' : 'one'}
              onChange={(value) => setSeparate(value === 'separate')}
            >
              <Radio mt="xs" value="one" label={awardText.printOne} />
              <Radio mt="xs" value="separate" label={awardText.printSeparate} />
            </Radio.Group>
            <Group>
              <Text flex={1} truncate title={folder ?? ''}>
                {awardText.printFolder}: {folder ?? awardText.printDefaultFolder}
              </Text>
              {folder !== null && (
                <Button variant="subtle" onClick={() => setFolder(null)}>
                  {awardText.takeDefaultFolder}
                </Button>
              )}
              <Button variant="default" onClick={() => void choose()}>
                {awardText.chooseFolder}
              </Button>
            </Group>
          </Stack>
        )}
        <Group justify="flex-end" mt="md">
          <Button variant="subtle" mr="auto" onClick={() => go({ screen: 'printing', bookYear })}>
            {awardText.printDesk}
          </Button>
          <Button variant="default" onClick={onClose}>
            {state.phase === 'done' ? partsText.close : partsText.cancel}
          </Button>
          {state.phase !== 'done' && (
            <Button data-autofocus onClick={() => void print.run({ bookYear, folder, isSeparate })}>
              {awardText.print}
            </Button>
          )}
        </Group>
      </Modal>
      <ProgressDialog title={awardText.printing} state={state} onCancel={print.cancel} />
    </>
  );
}
