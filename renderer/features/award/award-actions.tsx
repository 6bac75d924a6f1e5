import { useState } from 'react';
import type { OutputOf } from '#contract/index.ts';
import { SecondaryActs, type Act } from '../../parts/layout/secondary-acts.tsx';
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
  /** The page on which an award is checked for being genuine. */
  readonly toProof: Act;
}

const rare = { isRare: true } as const;

/** What is seldom done with a whole programme: all assessment sheets, and declaring it void. */
export function AwardActions({ bookYear, award, onDone, toProof }: AwardActionsProps) {
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
  const decided: readonly Act[] = [
    { ...rare, label: awardChoiceText.lists, asks: 'award.print', run: () => void printLists() },
    { ...rare, label: text.voidProgramme, asks: 'award.void', run: () => setVoiding(true) },
  ];
  return (
    <>
      <SecondaryActs
        acts={[
          toProof,
          { ...rare, label: awardChoiceText.allPrints, run: () => go({ screen: 'printing', bookYear }) },
          { ...rare, label: text.assessmentAll, asks: 'award.printAssessment', run: () => void print() },
          ...(award ? decided : []),
        ]}
      />
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
