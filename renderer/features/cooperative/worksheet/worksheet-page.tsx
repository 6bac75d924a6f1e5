import { Button } from '@mantine/core';
import { useState } from 'react';
import type { OutputOf } from '#contract/index.ts';
import type { Worksheet } from '#contract/evaluation/worksheet.ts';
import { HEALTH_PREDICATE_LABELS } from '#rules/rule-book/health-score.ts';
import { conflictOf, useSeen } from '../../../lib/conflict.ts';
import { faultsOf, type Faults } from '../../../lib/faults.ts';
import { useNavigation } from '../../../lib/navigation.tsx';
import { useCommand } from '../../../lib/use-command.ts';
import { useTask } from '../../../lib/use-task.ts';
import { PreviewDialog } from '../../../parts/dialog/preview-dialog.tsx';
import { Page } from '../../../parts/layout/page.tsx';
import { ShortcutButton } from '../../../parts/layout/shortcut-button.tsx';
import { ErrorNotice } from '../../../parts/notice/error-notice.tsx';
import { Notice } from '../../../parts/notice/notice.tsx';
import { UnsavedMark } from '../../../parts/notice/unsaved-mark.tsx';
import { worksheetText as text } from '../../../text/cooperative/worksheet.ts';
import { useQuestionKeys } from './use-question-keys.ts';
import { useWorksheet } from './use-worksheet.ts';
import { placeOfFault, readWorksheetEntry } from './worksheet-entry.ts';
import { WorksheetBody } from './worksheet-body.tsx';
import css from './worksheet.module.css';

interface WorksheetPageProps {
  readonly cooperativeId: string;
  readonly id: string | null;
  /** As it was opened. */
  readonly start: Worksheet;
  /** The questions of the day in the form. */
  readonly rules: Worksheet['form'];
  readonly state: Worksheet['state'];
  readonly onSaved: (id: string) => void;
  readonly onDayText: (text: string) => void;
}

type Saved = OutputOf<'worksheet.save'> & { readonly isDraft: boolean };
const MANUAL: ReadonlySet<string> = new Set([
  'manualReason',
  'governance',
  'risk',
  'finance',
  'capital',
  'sharia',
]);
const NOBODY: ReadonlySet<string> = new Set();

/** One worksheet: its parts at the left, the questions beside them, the running score under them. */
export function WorksheetPage({ cooperativeId, id, start, rules, ...props }: WorksheetPageProps) {
  const { go } = useNavigation();
  const work = useWorksheet(start, rules, cooperativeId, id);
  const { form, answers, result, draft } = work;
  const way = useQuestionKeys(rules.asked, result.unanswered);
  const seen = useSeen(start.updatedAt);
  const save = useCommand('worksheet.save');
  const undo = useCommand('change.undo');
  const print = useTask('worksheet.print');
  const [saved, setSaved] = useState<Saved | null>(null);
  const [missing, setMissing] = useState(NOBODY);
  const [printed, setPrinted] = useState<string | null>(null);
  const isRecorded = props.state === 'recorded';
  const toRecord = () => go({ screen: 'record', id: cooperativeId, tab: 'inspection' });

  const refuse = (faults: Faults) => {
    const placed = Object.fromEntries(
      Object.entries(faults).map(([path, message]) => [placeOfFault(path), message]),
    );
    way.choose(Object.keys(placed).some((name) => MANUAL.has(name)) ? 'result' : 'data');
    form.refuse(placed);
  };
  /** True when nothing stands in the way of a result; otherwise what does is shown and gets the cursor. */
  const isFinished = (): boolean => {
    const standing = form.entry.isManual === '' ? [...result.unanswered, ...result.unexplained] : [];
    setMissing(new Set(standing));
    const [first] = standing;
    if (first !== undefined) way.goTo(first);
    return first === undefined;
  };
  const submit = async (isDraft: boolean): Promise<string | undefined> => {
    setSaved(null);
    if (!isDraft && !isFinished()) return undefined;
    const place = { cooperativeId, id, expectedUpdatedAt: seen.at() };
    const read = readWorksheetEntry(place, form.entry, answers, { asked: rules.asked, isDraft });
    if ('faults' in read) {
      refuse(read.faults);
      return undefined;
    }
    try {
      const done = await save.mutateAsync(read.input);
      seen.move(done.updatedAt);
      work.settle();
      setSaved({ ...done, isDraft });
      props.onSaved(done.id);
      return done.id;
    } catch {
      return undefined;
    }
  };
  const printNow = async () => {
    const savedId = work.isUnsaved || id === null ? await submit(!isRecorded) : id;
    if (savedId === undefined) return;
    const made = await print.run({ cooperativeId, id: savedId });
    if (made) setPrinted(made.path);
  };
  const error = save.error && isAtFields(faultsOf(save.error)) ? null : save.error;
  return (
    <Page
      title={text.title}
      state={
        <span className={css.state}>
          {text.state(start.cooperativeName, result.answered, result.asked)}{' '}
          {work.isUnsaved ? <UnsavedMark /> : <span>{text.states[props.state]}</span>}
        </span>
      }
      actions={
        <>
          <Button variant="default" onClick={toRecord}>
            {text.back}
          </Button>
          <ShortcutButton
            shortcut="Ctrl+P"
            variant="default"
            disabled={save.isPending}
            loading={print.state.phase === 'running'}
            onPress={() => void printNow()}
          >
            {text.print}
          </ShortcutButton>
          <ShortcutButton
            shortcut="Ctrl+S"
            {...(isRecorded ? {} : { variant: 'default' })}
            loading={save.isPending}
            onPress={() => void submit(!isRecorded)}
          >
            {isRecorded ? text.saveResult : text.saveDraft}
          </ShortcutButton>
          {!isRecorded && (
            <Button loading={save.isPending} onClick={() => void submit(false)}>
              {text.record}
            </Button>
          )}
        </>
      }
    >
      <ErrorNotice
        error={error ?? undo.error ?? (print.state.phase === 'failed' ? print.state.error : null)}
        conflict={conflictOf({
          error: save.error,
          seen,
          entry: {},
          change: () => undefined,
          save: () => void submit(!isRecorded),
        })}
      />
      {draft.offer && (
        <Notice
          kind="warning"
          title={text.keptTitle}
          action={
            <span className={css.buttons}>
              <Button variant="default" onClick={() => draft.offer && work.take(draft.offer.draft)}>
                {text.keptTake}
              </Button>
              <Button variant="default" onClick={() => draft.setOffer(null)}>
                {text.keptDrop}
              </Button>
            </span>
          }
        />
      )}
      {saved && (
        <Notice
          kind="ok"
          title={
            saved.isDraft || saved.finalScore === null || saved.predicate === null
              ? text.draftSaved(saved.answered, saved.asked)
              : text.recorded(saved.finalScore, HEALTH_PREDICATE_LABELS[saved.predicate])
          }
          action={
            saved.batchId !== null && (
              <Button
                variant="default"
                loading={undo.isPending}
                onClick={() => undo.mutate({ batchId: saved.batchId ?? '' }, { onSuccess: toRecord })}
              >
                {text.undo}
              </Button>
            )
          }
        />
      )}
      {missing.size > 0 && result.unanswered.length > 0 && (
        <Notice kind="warning" title={text.faults.unanswered(result.unanswered.length)} />
      )}
      {missing.size > 0 && result.unanswered.length === 0 && result.unexplained.length > 0 && (
        <Notice kind="warning" title={text.faults.unexplained} />
      )}
      <WorksheetBody
        cooperativeId={cooperativeId}
        rules={rules}
        work={work}
        way={way}
        missing={missing}
        onDayText={props.onDayText}
      />
      <PreviewDialog title={text.printed} path={printed} onClose={() => setPrinted(null)} />
    </Page>
  );
}

/** Every fault of the refusal is said at its field or question already. */
const isAtFields = (faults: Faults): boolean =>
  Object.keys(faults).length > 0 && Object.keys(faults).every((path) => !path.startsWith('answers'));
