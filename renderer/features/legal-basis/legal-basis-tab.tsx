import { Button, Checkbox } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import type { LegalBasisLine } from '#contract/legal-basis.ts';
import { LAW_KINDS, LOCAL_LAW_LABELS } from '#rules/legal-basis/legal-basis.ts';
import { parseTypedDate } from '#rules/value/indonesian-date.ts';
import { Offered } from '../../parts/layout/offered.tsx';
import { useRemembered } from '../../lib/kept/use-remembered.ts';
import { useMay } from '../../lib/session/session.tsx';
import { useToday } from '../../lib/use-app-info.ts';
import { useCommand } from '../../lib/use-command.ts';
import { useRequest } from '../../lib/use-request.ts';
import { useTask } from '../../lib/use-task.ts';
import { EmptyList } from '../../parts/filter/empty-list.tsx';
import { ListFilter } from '../../parts/filter/list-filter.tsx';
import { ErrorNotice } from '../../parts/notice/error-notice.tsx';
import { FinishedFiles } from '../../parts/dialog/finished-files.tsx';
import { Notice } from '../../parts/notice/notice.tsx';
import { ProgressDialog } from '../../parts/dialog/progress-dialog.tsx';
import { ReasonDialog } from '../../parts/dialog/reason-dialog.tsx';
import { legalBasisText as text } from '../../text/legal-basis.ts';
import { partsText } from '../../text/parts/parts.ts';
import { EndDialog } from './end-dialog.tsx';
import { LawDialog } from './law-dialog.tsx';
import { lawFilter, NO_FILTER } from './law-filter.ts';
import { LawTable, type LawAct } from './law-table.tsx';
import { SheetButtons } from './sheet-buttons.tsx';
import css from './legal-basis.module.css';
import { useUndo } from './use-undo.ts';

/** As the table shows them: by kind. */
const inOrder = (rows: readonly LegalBasisLine[]) =>
  LAW_KINDS.flatMap((kind) => rows.filter((law) => law.kind === kind));

type Open = { readonly act: 'new' } | { readonly act: LawAct; readonly law: LegalBasisLine } | null;

/** The library of legal bases: which law papers of a day cite, and what is still to be confirmed or recorded. */
export function LegalBasisTab({ words = '' }: { readonly words?: string | undefined }) {
  const today = useToday();
  const [shown, setShown] = useRemembered(
    'law.filter',
    NO_FILTER,
    words === '' ? undefined : { ...NO_FILTER, words },
  );
  const [open, setOpen] = useState<Open>(null);
  const [typed] = useDebouncedValue(shown.words.trim(), 200);
  const { kind, citedBy, isRemoved } = shown;
  const on = parseTypedDate(shown.on) ?? null;
  const asked = { kind, on, citedBy, text: typed, isRemoved };
  const answer = useRequest('basis.list', asked);
  const listed = useRequest('template.list', {}).data ?? [];
  const names = new Map(listed.map(({ code, name }) => [code, name]));
  const filter = lawFilter({
    shown,
    templates: listed.map(({ code, name }) => ({ value: code, label: name })),
    today,
    onChange: (changes) => setShown({ ...shown, ...changes }),
  });
  const remove = useCommand('basis.remove');
  const print = useTask('basis.print');
  const may = useMay();
  const undo = useUndo();
  const { rows = [], missing = [] } = answer.data ?? {};
  const close = () => setOpen(null);
  const act = (wanted: LawAct, law: LegalBasisLine) => {
    undo.forget();
    if (wanted === 'restore') undo.bringBack(law);
    else setOpen({ act: wanted, law });
  };
  // Enter takes the hit that is marked: it opens what the first button of its row would.
  const hit = typed === '' ? undefined : inOrder(rows)[0];
  const wanted = isRemoved ? 'restore' : 'edit';
  const mayTake = may(isRemoved ? 'basis.restore' : 'basis.correct');
  const search = filter.search && {
    ...filter.search,
    onEnter: () => hit && mayTake && act(wanted, hit),
  };
  const failed = print.state.phase === 'failed' ? print.state.error : null;
  return (
    <div>
      <ErrorNotice error={answer.error ?? undo.error ?? failed} />
      {undo.said && (
        <Notice
          kind="ok"
          title={undo.said.sentence}
          action={
            undo.said.undo && (
              <Button variant="default" onClick={undo.said.undo}>
                {partsText.undoIt}
              </Button>
            )
          }
        />
      )}
      {print.state.phase === 'done' && (
        <div className={css.finished}>
          <FinishedFiles label={text.printed} paths={[print.state.value.path]} />
        </div>
      )}
      {missing.length > 0 && (
        <Notice kind="warning" title={text.missing(missing.map((what) => LOCAL_LAW_LABELS[what]))} />
      )}
      <ListFilter {...filter} search={search} />
      <div className={css.foot}>
        <Offered asks="basis.record">
          <Button onClick={() => setOpen({ act: 'new' })}>{text.add}</Button>
        </Offered>
        <SheetButtons onImported={undo.imported} />
        <Offered asks="basis.print">
          <Button variant="default" onClick={() => void print.run({ ...asked, path: null })}>
            {text.print}
          </Button>
        </Offered>
        <Checkbox
          label={text.filter.removed}
          checked={isRemoved}
          onChange={(event) => setShown({ ...shown, isRemoved: event.currentTarget.checked })}
        />
        <span className={css.quiet}>{answer.data && text.count(rows.length)}</span>
      </div>
      {answer.data && rows.length === 0 ? (
        <EmptyList filter={filter} title={text.empty}>
          {text.emptyHint}
        </EmptyList>
      ) : (
        <LawTable
          rows={rows}
          on={on ?? today}
          isRemoved={isRemoved}
          marked={hit}
          templateName={(code) => names.get(code) ?? code}
          onAct={act}
        />
      )}
      <p className={css.quiet}>{text.hint}</p>
      {open?.act === 'new' && <LawDialog law={null} onSaved={undo.recorded} onClose={close} />}
      {open?.act === 'edit' && (
        <LawDialog
          law={open.law}
          onSaved={(saved, name) => undo.changed(text.done.corrected(name), open.law, saved)}
          onClose={close}
        />
      )}
      {open?.act === 'end' && (
        <EndDialog
          law={open.law}
          onSaved={(saved) => undo.changed(text.done.ended(open.law.head), open.law, saved)}
          onClose={close}
        />
      )}
      {open?.act === 'remove' && (
        <ReasonDialog
          title={text.remove.title(open.law.head)}
          saveLabel={text.remove.save}
          isDangerous
          isBusy={remove.isPending}
          error={remove.error}
          onSave={(reason) =>
            remove.mutate(
              { id: open.law.id, reason },
              {
                onSuccess: () => {
                  undo.removed(open.law);
                  close();
                },
              },
            )
          }
          onClose={close}
        >
          <p>{text.remove.what}</p>
        </ReasonDialog>
      )}
      <ProgressDialog title={text.printing} state={print.state} onCancel={print.cancel} />
    </div>
  );
}
