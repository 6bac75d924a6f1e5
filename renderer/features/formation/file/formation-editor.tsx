import { Button, Tabs } from '@mantine/core';
import { useState } from 'react';
import type { Conflict } from '../../../lib/conflict.ts';
import { faultsOf, firstFault, NO_FAULTS, type Faults } from '../../../lib/faults.ts';
import { enterGoesOn, focusField } from '../../../lib/form-flow.ts';
import { useCommand } from '../../../lib/use-command.ts';
import { useKeptDraft } from '../../../lib/use-kept-draft.ts';
import { useRequest } from '../../../lib/use-request.ts';
import { useTask } from '../../../lib/use-task.ts';
import { ConfirmDialog } from '../../../parts/dialog/confirm-dialog.tsx';
import { ErrorNotice } from '../../../parts/notice/error-notice.tsx';
import { Page } from '../../../parts/layout/page.tsx';
import { PreviewDialog } from '../../../parts/dialog/preview-dialog.tsx';
import { ProgressDialog } from '../../../parts/dialog/progress-dialog.tsx';
import { ShortcutButton } from '../../../parts/layout/shortcut-button.tsx';
import { UnsavedMark } from '../../../parts/notice/unsaved-mark.tsx';
import { formationBoardText } from '../../../text/formation/board.ts';
import { formationPaperText } from '../../../text/formation/paper.ts';
import { formationText } from '../../../text/formation/formation.ts';
import { DocumentFields } from './document-fields.tsx';
import css from '../parts/formation.module.css';
import { useFormationDraft, type FormationDraft } from '../entry/formation-draft.tsx';
import { mineOf, takenOver } from './formation-conflict.ts';
import {
  FORMATION_ORDER,
  readFormation,
  type FileInput,
  type FormationEntry,
} from '../entry/formation-entry.ts';
import { FounderFields } from '../founders/founder-fields.tsx';
import { IdentityFields } from './identity-fields.tsx';
import { OfficerFields } from './officer-fields.tsx';
import { formationDraftSubject, readKeptEntry } from '../entry/kept-entry.ts';
import { KeptDraftDialog } from './kept-draft-dialog.tsx';
import { PaperTab } from '../paper/paper-tab.tsx';
import { ParticularFields } from './particular-fields.tsx';
import { StageTab } from '../stage/stage-tab.tsx';
import { useVerdict } from './use-verdict.ts';
import { VerdictPanel } from './verdict-panel.tsx';

/** A new file in which nothing has been typed is not worth keeping. */
const isUntouched = (entry: FormationEntry, stored: FormationEntry | null): boolean =>
  stored === null && entry.name.trim() === '' && entry.founders.length === 0;

/** One formation file: filled in at the left, judged at the right while it is filled in. */
export function FormationEditor({ draft }: { readonly draft: FormationDraft }) {
  const { entry, id, stored } = draft;
  const { change, markStored, close, restore, accept } = useFormationDraft();

  const [faults, setFaults] = useState<Faults>(NO_FAULTS);
  const [isLeaving, setLeaving] = useState(false);
  const [printed, setPrinted] = useState<string | null>(null);
  const save = useCommand('formation.save');
  const print = useTask('formation.print');
  const { verdict, namesakes, error } = useVerdict(entry, id);
  const whole = useRequest('formation.get', { id: id ?? '-' }, { isEnabled: id !== null });
  const isUnsaved = stored !== entry;
  const kept = useKeptDraft(
    formationDraftSubject(id),
    isUnsaved && !isUntouched(entry, stored) ? JSON.stringify(entry) : null,
    readKeptEntry,
  );
  const leave = () => {
    kept.forget();
    close();
  };

  const withFile = (work: (file: FileInput) => void) => {
    const read = readFormation(entry);
    setFaults(read.ok ? NO_FAULTS : read.faults);
    if (read.ok) {
      work(read.file);
      return;
    }
    const first = firstFault(read.faults, FORMATION_ORDER);
    if (first !== undefined) focusField(first);
  };
  const saveKnowing = (expectedUpdatedAt: string | null) =>
    withFile((file) =>
      save.mutate(
        { id, expectedUpdatedAt, file },
        {
          onSuccess: (answer) => {
            kept.forget();
            markStored(answer.id, entry, answer.updatedAt);
          },
          onError: (failure) => setFaults(faultsOf(failure)),
        },
      ),
    );
  const saveNow = () => saveKnowing(draft.updatedAt);
  const printNow = () =>
    withFile((file) => void print.run({ file, exceptId: id }).then((made) => made && setPrinted(made.path)));
  const changeEntry = (changes: Partial<FormationEntry>) => {
    setFaults(NO_FAULTS);
    change(changes);
  };
  const fields = { entry, faults, onChange: changeEntry };
  const conflict: Conflict | undefined =
    save.error?.code === 'RECORD_CHANGED_ELSEWHERE'
      ? {
          mine: (name) => mineOf(entry, name),
          take: (taken) => changeEntry(takenOver(entry, taken)),
          keep: () => {
            const updatedAt = save.error?.details.changed?.updatedAt ?? null;
            accept(updatedAt);
            saveKnowing(updatedAt);
          },
        }
      : undefined;
  return (
    <Page
      title={entry.name.trim() === '' ? formationText.newTitle : entry.name}
      state={isUnsaved ? <UnsavedMark /> : formationText.saved}
      actions={
        <>
          <Button variant="default" onClick={() => (isUnsaved ? setLeaving(true) : close())}>
            {formationText.back}
          </Button>
          <ShortcutButton shortcut="Ctrl+P" variant="default" onPress={printNow}>
            {formationText.print}
          </ShortcutButton>
          <ShortcutButton shortcut="Ctrl+S" loading={save.isPending} onPress={saveNow}>
            {formationText.save}
          </ShortcutButton>
        </>
      }
    >
      <ErrorNotice
        conflict={conflict}
        error={save.error ?? error ?? (print.state.phase === 'failed' ? print.state.error : null)}
      />
      <div className={css.split}>
        <Tabs defaultValue="file" className={css.tabs}>
          <Tabs.List mb="xs">
            <Tabs.Tab value="file">{formationText.tabFile}</Tabs.Tab>
            <Tabs.Tab value="stages">{formationBoardText.stages.tab}</Tabs.Tab>
            <Tabs.Tab value="papers">{formationPaperText.tab}</Tabs.Tab>
          </Tabs.List>
          <Tabs.Panel value="file" className={css.form} onKeyDownCapture={enterGoesOn}>
            <IdentityFields {...fields} />
            <FounderFields {...fields} verdict={verdict} id={id} />
            <OfficerFields {...fields} />
            <ParticularFields {...fields} />
            <DocumentFields {...fields} verdict={verdict} stored={whole.data} />
          </Tabs.Panel>
          <Tabs.Panel value="stages" className={css.form}>
            {whole.data ? <StageTab stored={whole.data} /> : <p>{formationBoardText.stages.saveFirst}</p>}
          </Tabs.Panel>
          <Tabs.Panel value="papers" className={css.form}>
            {id === null ? (
              <p>{formationBoardText.stages.saveFirst}</p>
            ) : (
              <PaperTab id={id} name={entry.name} isUnsaved={isUnsaved} />
            )}
          </Tabs.Panel>
        </Tabs>
        <VerdictPanel verdict={verdict} namesakes={namesakes} meetingOn={entry.meetingOn} />
      </div>
      <ConfirmDialog
        isOpen={isLeaving}
        title={formationText.leaveTitle}
        confirmLabel={formationText.leave}
        isDangerous
        onConfirm={leave}
        onClose={() => setLeaving(false)}
      >
        <p>{formationText.leaveWhat}</p>
      </ConfirmDialog>
      <KeptDraftDialog
        offer={kept.offer}
        onContinue={() => {
          if (kept.offer) restore(kept.offer.draft);
          kept.setOffer(null);
        }}
        onDiscard={() => {
          kept.setOffer(null);
          kept.forget();
        }}
      />
      <ProgressDialog title={formationText.printing} state={print.state} onCancel={print.cancel} />
      <PreviewDialog
        title={formationText.previewTitle(entry.name)}
        path={printed}
        onClose={() => setPrinted(null)}
      />
    </Page>
  );
}
