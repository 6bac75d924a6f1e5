import { Button, Menu } from '@mantine/core';
import { useState } from 'react';
import type { OutputOf } from '#contract/index.ts';
import { Offered } from '../../parts/layout/offered.tsx';
import { Modal } from '../../parts/dialog/modal.tsx';
import { useNavigation } from '../../lib/navigation.tsx';
import { useCommand } from '../../lib/use-command.ts';
import { useTask } from '../../lib/use-task.ts';
import { ErrorNotice } from '../../parts/notice/error-notice.tsx';
import { FinishedFiles } from '../../parts/dialog/finished-files.tsx';
import { PreviewDialog } from '../../parts/dialog/preview-dialog.tsx';
import { ProgressDialog } from '../../parts/dialog/progress-dialog.tsx';
import { ReasonDialog } from '../../parts/dialog/reason-dialog.tsx';
import { awardText as text } from '../../text/award/award.ts';
import { awardChoiceText } from '../../text/award/choice.ts';

interface AwardActionsProps {
  readonly bookYear: number;
  readonly award: NonNullable<OutputOf<'award.get'>> | undefined;
  readonly onDone: (sentence: string) => void;
}

/** What is seldom done with a whole programme: all assessment sheets, and declaring it void. */
export function AwardActions({ bookYear, award, onDone }: AwardActionsProps) {
  const { go } = useNavigation();
  const assess = useTask('award.printAssessment');
  const voiding = useCommand('award.void');
  const [path, setPath] = useState<string | null>(null);
  const lists = useTask('award.print');
  const [files, setFiles] = useState<readonly string[]>([]);
  const [isVoiding, setVoiding] = useState(false);
  const print = async () => {
    const file = await assess.run({ bookYear });
    if (file) setPath(file.path);
  };
  const printLists = async () => {
    const made = await lists.run({ bookYear, papers: 'lists' });
    if (made) setFiles(made.files);
  };
  // The programme leaves the screen, and the dialog with it, before a callback of `mutate` would be heard.
  const voidAll = async (reason: string) => {
    const voided = await voiding.mutateAsync({ bookYear, reason }).catch(() => undefined);
    if (!voided) return;
    setVoiding(false);
    onDone(text.voided(voided.voidedNumbers));
  };
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <Button variant="default">{text.more}</Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => go({ screen: 'printing', bookYear })}>
            {awardChoiceText.allPrints}
          </Menu.Item>
          <Offered asks="award.printAssessment">
            <Menu.Item onClick={() => void print()}>{text.assessmentAll}</Menu.Item>
          </Offered>
          {award && (
            <Offered asks="award.print">
              <Menu.Item onClick={() => void printLists()}>{awardChoiceText.lists}</Menu.Item>
            </Offered>
          )}
          {award && (
            <Offered asks="award.void">
              <Menu.Item onClick={() => setVoiding(true)}>{text.voidProgramme}</Menu.Item>
            </Offered>
          )}
        </Menu.Dropdown>
      </Menu>
      {assess.state.phase === 'failed' && <ErrorNotice error={assess.state.error} />}
      {lists.state.phase === 'failed' && <ErrorNotice error={lists.state.error} />}
      <Modal
        opened={files.length > 0}
        onClose={() => setFiles([])}
        title={<strong>{awardChoiceText.listsMade}</strong>}
        size="50rem"
      >
        <FinishedFiles label={text.files} paths={files} />
      </Modal>
      {isVoiding && award && (
        <ReasonDialog
          title={text.voidTitle(bookYear)}
          saveLabel={text.voidSave}
          isDangerous
          isBusy={voiding.isPending}
          error={voiding.error}
          onSave={(reason) => void voidAll(reason)}
          onClose={() => setVoiding(false)}
        >
          <p>{text.voidWhat(award.recipients.length)}</p>
        </ReasonDialog>
      )}
      <ProgressDialog title={text.assessing} state={assess.state} onCancel={assess.cancel} />
      <PreviewDialog title={text.assessmentTitle} path={path} onClose={() => setPath(null)} />
    </>
  );
}
