import { useEffect, useState } from 'react';
import type { CooperativeRecord } from '#contract/cooperative/record.ts';
import { focusField } from '../../../lib/form-flow.ts';
import { useVisitName } from '../../../lib/navigation.tsx';
import { useShortcut } from '../../../lib/use-shortcut.ts';
import { useTask } from '../../../lib/use-task.ts';
import { Page } from '../../../parts/layout/page.tsx';
import { PreviewDialog } from '../../../parts/dialog/preview-dialog.tsx';
import { ProgressDialog } from '../../../parts/dialog/progress-dialog.tsx';
import { ConfirmDialog } from '../../../parts/dialog/confirm-dialog.tsx';
import { recordText as text } from '../../../text/cooperative/record.ts';
import { DraftDialog } from './edit/draft-dialog.tsx';
import { Neighbours } from './neighbours.tsx';
import { RecordActions } from './record-actions.tsx';
import { changedFields } from './edit/record-entry.ts';
import { draftSubject } from './edit/record-draft.ts';
import { RecordNotices } from './record-notices.tsx';
import type { FieldPlace, RecordTab } from './parts/record-place.ts';
import { RecordTabs } from './record-tabs.tsx';
import { StateSentence } from './status/state-sentence.tsx';
import { StatusDialog } from './status/status-dialog.tsx';
import { useRecordDraft } from './edit/use-record-draft.ts';
import { draftOf, useRecordEditor } from './edit/use-record-editor.ts';

interface RecordPageProps {
  /** Null until it has been saved once. */
  readonly id: string | null;
  readonly record: CooperativeRecord | null;
  /** Its place in the list it was opened from. */
  readonly row: number | undefined;
  readonly firstTab: RecordTab;
  readonly onSaved: (id: string) => void;
  readonly onReload: () => Promise<CooperativeRecord | null>;
}

type Dialog = 'status' | 'print-unsaved' | null;

/** Header, notices and tabs of one record; what is typed is kept here, whichever tab is in front. */
export function RecordPage({ id, record, row, firstTab, onSaved, onReload }: RecordPageProps) {
  const [tab, setTab] = useState<RecordTab>(firstTab);
  const [dialog, setDialog] = useState<Dialog>(null);
  const [printed, setPrinted] = useState<string | null>(null);
  const print = useTask('cooperative.print');
  const form = useRecordEditor({
    id,
    record,
    onFault: setTab,
    onSaved: (savedId) => {
      draft.forget();
      onSaved(savedId);
    },
  });
  const draft = useRecordDraft(draftSubject(id), draftOf(form, record?.figures ?? []));
  const { editor } = form;

  useEffect(() => {
    if (id === null) focusField('name');
    // Only when the page opens: a saved new record keeps the cursor where it is.
    // oxlint-disable-next-line react/exhaustive-deps -- see above
  }, []);
  useVisitName(id === null ? undefined : record?.fields.name);
  useShortcut('Ctrl+Z', form.undo);

  const go = (place: FieldPlace) => {
    form.dismissOutcome();
    setTab(place.tab);
    focusField(place.field);
  };
  const printNow = async (savedId: string) => {
    const made = await print.run({ id: savedId });
    if (made) setPrinted(made.path);
  };
  const saveAndPrint = async () => {
    setDialog(null);
    const savedId = await form.save();
    if (savedId !== undefined) await printNow(savedId);
  };
  const reload = async () => {
    const typed = draftOf(form, record?.figures ?? []);
    const fresh = await onReload();
    form.drop(fresh);
    // The moment of reloading is the moment it was last typed, as far as the clerk is concerned.
    if (typed) draft.setOffer({ draft: typed, savedAt: new Date().toISOString() });
  };
  const title = editor.entry.name.trim() === '' ? text.newTitle : editor.entry.name;
  return (
    <Page
      title={title}
      state={<StateSentence record={record} isUnsaved={form.isUnsaved} onGo={go} />}
      actions={
        <RecordActions
          neighbours={id !== null && row !== undefined && <Neighbours id={id} row={row} tab={tab} />}
          hasRecord={record !== null}
          canUndo={editor.past.length > 0}
          canSave={form.isUnsaved || id === null}
          isSaving={form.isSaving}
          onUndo={form.undo}
          onStatus={() => setDialog('status')}
          onPrint={() => {
            if (id === null) return;
            if (form.isUnsaved) setDialog('print-unsaved');
            else void printNow(id);
          }}
          onSave={() => void form.save()}
        />
      }
    >
      <RecordNotices
        form={form}
        record={record}
        printError={print.state.phase === 'failed' ? print.state.error : null}
        onReload={() => void reload()}
      />
      <RecordTabs
        tab={tab}
        onTab={(next) => {
          // Other tabs save for themselves: what was saved last would no longer be what is taken back.
          form.dismissOutcome();
          setTab(next);
        }}
        id={id}
        record={record}
        form={form}
        onGo={go}
      />
      {dialog === 'status' && record && <StatusDialog record={record} onClose={() => setDialog(null)} />}
      <ConfirmDialog
        isOpen={dialog === 'print-unsaved'}
        title={text.printUnsavedTitle}
        confirmLabel={text.saveAndPrint}
        onConfirm={() => void saveAndPrint()}
        onClose={() => setDialog(null)}
      >
        <p>{text.printUnsaved}</p>
      </ConfirmDialog>
      <ProgressDialog title={text.printing} state={print.state} onCancel={print.cancel} />
      <PreviewDialog
        title={text.previewTitle(record?.fields.name ?? '')}
        path={printed}
        onClose={() => setPrinted(null)}
      />
      <DraftDialog
        offer={draft.offer}
        stored={editor.stored}
        onContinue={() => {
          if (draft.offer) form.restore(draft.offer.draft.fields, draft.offer.draft.figures);
          draft.setOffer(null);
        }}
        onDiscard={() => {
          draft.setOffer(null);
          if (changedFields(editor.entry, editor.stored).length === 0) draft.forget();
        }}
      />
    </Page>
  );
}
