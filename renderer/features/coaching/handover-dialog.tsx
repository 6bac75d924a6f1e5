import { Button, Checkbox } from '@mantine/core';
import { useState } from 'react';
import type { HandoverLine, OpenWorkItem } from '#contract/coaching/handover.ts';
import type { OutputOf } from '#contract/index.ts';
import { formatShortDate, parseTypedDate } from '#rules/value/indonesian-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import { conflictOf, useSeen } from '../../lib/conflict.ts';
import { faultsOf } from '../../lib/faults.ts';
import { useMay } from '../../lib/session/session.tsx';
import { useCommand } from '../../lib/use-command.ts';
import { useEntry } from '../../lib/use-entry.ts';
import { useRequest } from '../../lib/use-request.ts';
import { QUIET_MS, useTask } from '../../lib/use-task.ts';
import { FinishedFiles } from '../../parts/dialog/finished-files.tsx';
import { FormDialog } from '../../parts/dialog/form-dialog.tsx';
import { ProgressDialog } from '../../parts/dialog/progress-dialog.tsx';
import { ChoiceField } from '../../parts/field/choice-field.tsx';
import { DateField } from '../../parts/field/date-field.tsx';
import { FieldRow } from '../../parts/field/form-group.tsx';
import { TextField } from '../../parts/field/text-field.tsx';
import { ErrorNotice } from '../../parts/notice/error-notice.tsx';
import { Notice } from '../../parts/notice/notice.tsx';
import { SmallTable } from '../../parts/table/small-table.tsx';
import { coachingText } from '../../text/coaching/coaching.ts';
import { handoverText as text } from '../../text/coaching/handover.ts';
import css from './parts/coaching.module.css';
import type { Said } from './parts/said.ts';

interface ItemsProps {
  readonly items: readonly OpenWorkItem[];
  readonly kept: ReadonlySet<string>;
  readonly onKept: (kept: ReadonlySet<string>) => void;
}

/** The open work, each with its box: what is not ticked stays with who leaves. */
function Items({ items, kept, onKept }: ItemsProps) {
  const chosen = items.length - kept.size;
  return (
    <fieldset className={css.items}>
      <legend>{text.items}</legend>
      <Checkbox
        label={text.all(chosen, items.length)}
        checked={kept.size === 0}
        indeterminate={chosen > 0 && kept.size > 0}
        onChange={() => onKept(kept.size === 0 ? new Set(items.map(({ id }) => id)) : new Set())}
      />
      <div className={css.pile}>
        {items.map(({ id, kind, cooperativeName, what, due }) => (
          <Checkbox
            key={id}
            label={text.item(kind === 'plan' ? text.plan : text.followUp, cooperativeName, what, due)}
            checked={!kept.has(id)}
            onChange={() => {
              const next = new Set(kept);
              if (!next.delete(id)) next.add(id);
              onKept(next);
            }}
          />
        ))}
      </div>
    </fieldset>
  );
}

interface EarlierProps {
  readonly handovers: readonly HandoverLine[];
  readonly onPrint: (id: string) => void;
  readonly onUndo: (id: string) => void;
}

function Earlier({ handovers, onPrint, onUndo }: EarlierProps) {
  const may = useMay();
  if (handovers.length === 0) return null;
  return (
    <SmallTable
      label={text.earlier}
      headers={text.earlierColumns}
      rows={handovers.map((one) => ({
        key: one.id,
        cells: [
          formatShortDate(one.startsOn),
          one.toName,
          String(one.moved),
          one.isUndone ? (
            text.isUndone
          ) : (
            <span key="steps" className={css.buttons}>
              {may('coaching.printHandover') && (
                <Button size="compact-sm" variant="default" onClick={() => onPrint(one.id)}>
                  {text.printRecord}
                </Button>
              )}
              {may('coaching.undoHandover') && (
                <Button size="compact-sm" variant="default" onClick={() => onUndo(one.id)}>
                  {text.undo}
                </Button>
              )}
            </span>
          ),
        ],
      }))}
    />
  );
}

interface HandoverDialogProps {
  readonly work: OutputOf<'coaching.openWork'>;
  readonly today: PlainDate;
  readonly onSaid: (said: Said) => void;
  readonly onUndo: (id: string) => void;
  readonly onClose: () => void;
}

/** What one officer has open, on paper or handed to a successor in one step. */
export function HandoverDialog({ work, today, onSaid, onUndo, onClose }: HandoverDialogProps) {
  const { officer, items, handovers } = work;
  const choices = useRequest('coaching.choices', {}).data;
  const handOver = useCommand('coaching.handOver');
  const print = useTask('coaching.printHandover');
  const seen = useSeen(officer.updatedAt);
  const may = useMay();
  const [kept, setKept] = useState<ReadonlySet<string>>(new Set());
  const start = {
    successorId: '',
    endsOn: formatShortDate(officer.endsOn ?? today),
    note: '',
    number: '',
    itemIds: '',
  };
  const { entry, field, date, change, refuse, unplaced } = useEntry('handover', start);
  const printNow = (handoverId: string | null) =>
    void print.run({ officerId: officer.id, handoverId, number: entry.number });
  const save = () => {
    const endsOn = parseTypedDate(entry.endsOn);
    const itemIds = items.map(({ id }) => id).filter((id) => !kept.has(id));
    if (entry.successorId === '') return refuse({ successorId: text.needed });
    if (!endsOn) return refuse({ endsOn: coachingText.dateFault });
    if (itemIds.length === 0) return refuse({ itemIds: text.needItems });
    const successor = choices?.officers.find(({ id }) => id === entry.successorId)?.name ?? '';
    return handOver.mutate(
      {
        officerId: officer.id,
        expectedUpdatedAt: seen.at(),
        successorId: entry.successorId,
        endsOn,
        itemIds,
        note: entry.note,
      },
      {
        onSuccess: ({ id, moved }) => {
          onSaid({ sentence: text.done(officer.name, moved, successor), undo: () => onUndo(id) });
          onClose();
        },
        onError: (error) => refuse(faultsOf(error)),
      },
    );
  };
  const successors = (choices?.officers ?? []).filter(({ id }) => id !== officer.id);
  const isHanding = items.length > 0 && may('coaching.handOver');
  return (
    <FormDialog
      title={text.title(officer.name)}
      saveLabel={isHanding ? text.save : text.printList}
      isBusy={handOver.isPending || print.state.phase === 'running'}
      error={unplaced(handOver.error)}
      conflict={conflictOf({ error: handOver.error, seen, entry, change, save })}
      onSave={isHanding ? save : () => printNow(null)}
      onClose={onClose}
    >
      {items.length === 0 ? (
        <p className={css.told}>{text.none}</p>
      ) : (
        <Items {...{ items, kept }} onKept={setKept} />
      )}
      {field('itemIds').error && <p className={css.wrong}>{field('itemIds').error}</p>}
      {isHanding && (
        <>
          <span className={css.quiet}>{text.hint}</span>
          <FieldRow>
            <ChoiceField
              {...field('successorId')}
              label={text.successor}
              choices={[
                { value: '', label: text.choose },
                ...successors.map(({ id, name: label }) => ({ value: id, label })),
              ]}
            />
            <DateField
              {...date('endsOn')}
              label={text.endsOn}
              description={text.endsHint}
              today={today}
              isRequired
            />
          </FieldRow>
          <TextField {...field('note')} label={text.note} description={text.noteHint} maxLength={2000} />
        </>
      )}
      <FieldRow>
        <TextField {...field('number')} label={text.number} description={text.numberHint} />
        {isHanding && may('coaching.printHandover') && (
          <Button variant="default" className={css.rowButton ?? ''} onClick={() => printNow(null)}>
            {text.printList}
          </Button>
        )}
      </FieldRow>
      <Earlier handovers={handovers} onPrint={printNow} onUndo={onUndo} />
      {print.state.phase === 'failed' && <ErrorNotice error={print.state.error} />}
      {print.state.phase === 'done' && (
        <Notice kind="ok" title={text.printed}>
          <FinishedFiles label={text.files} paths={[print.state.value.path]} />
        </Notice>
      )}
      <ProgressDialog title={text.printing} state={print.state} onCancel={print.cancel} delayMs={QUIET_MS} />
    </FormDialog>
  );
}
