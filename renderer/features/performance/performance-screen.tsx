import { Button, SegmentedControl, Select } from '@mantine/core';
import { useState } from 'react';
import type { AppError } from '#contract/errors.ts';
import type { IndicatorRecord, PerformanceReport } from '#contract/performance/shapes.ts';
import { lastQuarter, quarterName, QUARTERS, quarterShort } from '#rules/performance/quarter.ts';
import type { Quarter } from '#rules/performance/quarter.ts';
import { formatLongDate, formatShortDate } from '#rules/value/indonesian-date.ts';
import { dateParts } from '#rules/value/plain-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import type { PlaceOf } from '../../lib/navigation.tsx';
import { useToday } from '../../lib/use-app-info.ts';
import { useCommand } from '../../lib/use-command.ts';
import { useRemembered } from '../../lib/kept/use-remembered.ts';
import { localDayOf } from '../../lib/instant.ts';
import { useRequest } from '../../lib/use-request.ts';
import { useHasRoom } from '../../lib/use-room.ts';
import { ReasonDialog } from '../../parts/dialog/reason-dialog.tsx';
import { Offered } from '../../parts/layout/offered.tsx';
import { Page } from '../../parts/layout/page.tsx';
import { SecondaryActs } from '../../parts/layout/secondary-acts.tsx';
import { SidePanel } from '../../parts/layout/side-panel.tsx';
import { Split } from '../../parts/layout/split.tsx';
import { EmptyState } from '../../parts/notice/empty-state.tsx';
import { ErrorNotice } from '../../parts/notice/error-notice.tsx';
import { Notice } from '../../parts/notice/notice.tsx';
import { DataTable } from '../../parts/table/data-table.tsx';
import { renjaText } from '../../text/performance-renja.ts';
import { performanceText as text } from '../../text/performance.ts';
import { FreezeButton } from './freeze-button.tsx';
import { ImportButton } from './import-button.tsx';
import { IndicatorDialog } from './indicator-dialog.tsx';
import { IndicatorPanel } from './indicator-panel.tsx';
import { linesOf } from './performance-rows.ts';
import type { TableLine } from './performance-rows.ts';
import { RenjaNotesDialog } from './renja-notes-dialog.tsx';
import { RemovedDialog } from './removed-dialog.tsx';
import type { PerformanceUndo, SayPerformance } from './performance-undo.ts';
import { columnsFor, shortColumnsFor } from './report-columns.tsx';
import { useReportPapers } from './report-papers.tsx';

interface Said {
  readonly sentence: string;
  readonly undo?: () => void;
}

type Open =
  | { readonly kind: 'form'; readonly record?: IndicatorRecord }
  | { readonly kind: 'remove'; readonly record: IndicatorRecord }
  | { readonly kind: 'removed' }
  | { readonly kind: 'renjaNotes' };

/** "Triwulan III 2025: 9 dari 11 indikator bernilai. Dibekukan …". */
function stateOf(report: PerformanceReport): string {
  const { year, quarter, rows, valued, frozen, state, asOf } = report;
  const known = frozen.find((one) => one.quarter === quarter);
  const standing = { ahead: text.ahead, running: text.running(formatLongDate(asOf)), over: text.open }[state];
  const kept = known && text.frozen(formatLongDate(known.frozenOn), known.frozenBy);
  return `${text.state(quarterName(year, quarter), valued, rows.length)} ${kept ?? standing}`;
}

/** The day on this office's clock, as lists write it. */
const shortDayOf = (instant: string): string => {
  const day = localDayOf(instant);
  return day === undefined ? '' : formatShortDate(day);
};

interface FootProps {
  readonly report: PerformanceReport;
  readonly onRemoved: () => void;
  readonly onImported: (sentence: string) => void;
  readonly onFailed: (error: AppError | null) => void;
}

function Foot({ report, onRemoved, ...importing }: FootProps) {
  const { rows, frozen, thaws } = report;
  const missing = rows.filter((row) => row.isMissing).length;
  const latest = thaws[0];
  return (
    <>
      <strong>{text.foot.count(rows.length)}</strong>
      {missing > 0 && <span>{text.foot.missing(missing)}</span>}
      {frozen.length > 0 && (
        <span>{text.foot.frozen(frozen.map(({ quarter }) => quarterShort(quarter)).join(', '))}</span>
      )}
      <button type="button" onClick={onRemoved}>
        {text.foot.removed}
      </button>
      <ImportButton year={report.year} {...importing} />
      <span>
        {latest
          ? text.freeze.earlier(
              quarterShort(latest.quarter),
              shortDayOf(latest.at),
              latest.who,
              latest.reason,
            )
          : rows.some(({ isDistinct }) => isDistinct) && text.foot.distinct}
      </span>
    </>
  );
}

interface QuarterChoiceProps {
  readonly quarter: Quarter;
  readonly onChange: (quarter: Quarter) => void;
}

/** The quarters side by side; in a list where large letters leave the head no room. */
function QuarterChoice({ quarter, onChange }: QuarterChoiceProps) {
  const shared = {
    'aria-label': text.quarters,
    value: String(quarter),
    onChange: (value: string | null) => onChange(QUARTERS.find((one) => String(one) === value) ?? 0),
    data: QUARTERS.map((one) => ({ value: String(one), label: quarterShort(one) })),
  };
  return useHasRoom() ? (
    <SegmentedControl transitionDuration={0} {...shared} />
  ) : (
    <Select w="7rem" allowDeselect={false} {...shared} />
  );
}

/** What the office reached of its targets, quarter by quarter. */
export function PerformanceScreen({ place }: { readonly place: PlaceOf<'performance'> }) {
  const today = useToday();
  return today ? <Performance today={today} place={place} /> : null;
}

interface PerformanceProps {
  readonly today: PlainDate;
  readonly place: PlaceOf<'performance'>;
}

function Performance({ today, place }: PerformanceProps) {
  const thisYear = dateParts(today).year;
  const [year, setYear] = useRemembered('performance.year', thisYear, place.year);
  const [quarter, setQuarter] = useRemembered<Quarter>(
    'performance.quarter',
    () => lastQuarter(thisYear, today),
    place.quarter,
  );
  const hasRoom = useHasRoom();
  const [chosenId, setChosen] = useState<string>();
  const [open, setOpen] = useState<Open>();
  const [said, setSaid] = useState<Said>();
  const [failed, setFailed] = useState<AppError | null>(null);
  const known = useRequest('performance.years', {}).data ?? [];
  const { data: report, error } = useRequest('performance.report', { year, quarter });
  const records = useRequest('performance.indicators', {}).data?.rows ?? [];
  const remove = useCommand('performance.remove');
  const restore = useCommand('performance.restore');
  const papers = useReportPapers({ year, quarter });
  const years = [...new Set([thisYear + 1, thisYear, ...known])].toSorted((a, b) => b - a);
  const lines = report ? linesOf(report.rows) : [];
  const row = report?.rows.find(({ id }) => id === chosenId);
  const rename = useCommand('performance.correctName');
  const retarget = useCommand('performance.saveTargets');
  const replan = useCommand('performance.saveRenja');
  // Asked from here: the dialog is gone by the time the answer comes.
  const takeBack = (undo: PerformanceUndo) => {
    const onSuccess = () => setSaid({ sentence: undo.sentence });
    if (undo.name === 'performance.correctName') rename.mutate(undo.input, { onSuccess });
    else if (undo.name === 'performance.saveTargets') retarget.mutate(undo.input, { onSuccess });
    else replan.mutate(undo.input, { onSuccess });
  };
  const say: SayPerformance = (sentence, undo) =>
    setSaid({ sentence, ...(undo && { undo: () => takeBack(undo) }) });
  const close = () => setOpen(undefined);
  const bringBack = (id: string, code: string) =>
    restore.mutate({ id }, { onSuccess: () => say(text.form.restored(code)) });
  const takeOut = (id: string, code: string, reason: string) =>
    remove.mutate(
      { id, reason },
      {
        onSuccess: () => {
          close();
          setSaid({ sentence: text.form.removed(code), undo: () => bringBack(id, code) });
        },
      },
    );
  return (
    <Page
      title={text.titleOf(year)}
      state={report ? stateOf(report) : text.reading}
      actions={
        <>
          <Select
            aria-label={text.year}
            w="6rem"
            allowDeselect={false}
            data={years.map(String)}
            value={String(year)}
            onChange={(value) => setYear(Number(value ?? thisYear))}
          />
          <QuarterChoice quarter={quarter} onChange={setQuarter} />
          <SecondaryActs
            acts={[
              { label: text.form.add, asks: 'performance.save', run: () => setOpen({ kind: 'form' }) },
              {
                label: renjaText.notes.act,
                asks: 'performance.saveRenjaNotes',
                isRare: true,
                run: () => setOpen({ kind: 'renjaNotes' }),
              },
              ...papers.acts,
            ]}
          />
          {report && <FreezeButton key={`${String(year)} ${String(quarter)}`} report={report} onSaid={say} />}
        </>
      }
    >
      <ErrorNotice
        error={
          error ??
          failed ??
          restore.error ??
          rename.error ??
          retarget.error ??
          replan.error ??
          (open?.kind === 'remove' ? null : remove.error)
        }
      />
      {papers.outcome}
      {said && (
        <Notice
          kind="ok"
          title={said.sentence}
          action={
            said.undo && (
              <Button variant="default" onClick={said.undo}>
                {text.undo}
              </Button>
            )
          }
        />
      )}
      {report && (
        <Split
          foot={
            <Foot
              report={report}
              onRemoved={() => setOpen({ kind: 'removed' })}
              onImported={say}
              onFailed={setFailed}
            />
          }
          panel={
            row ? (
              <IndicatorPanel
                key={row.id}
                report={report}
                row={row}
                record={records.find(({ id }) => id === row.id)}
                today={today}
                onSaid={say}
                onCorrect={(record) => setOpen({ kind: 'form', record })}
              />
            ) : (
              <SidePanel isOver={false} title={text.panel.idleTitle}>
                <p>{text.panel.idle}</p>
              </SidePanel>
            )
          }
        >
          <DataTable<TableLine>
            isWrapping
            label={text.table.label}
            columns={hasRoom ? columnsFor(quarter) : shortColumnsFor(quarter)}
            rowCount={lines.length}
            rowAt={(at) => lines[at]}
            keyOf={(line) => (line.kind === 'indicator' ? line.row.id : line.title)}
            selectedKey={chosenId}
            onOpen={(line) => line.kind === 'indicator' && setChosen(line.row.id)}
            listKey={`${String(year)} ${String(quarter)}`}
            look={{
              isLineHeading: true,
              lineOf: (line) => (line.kind === 'programme' ? line.title : undefined),
            }}
            empty={
              <EmptyState
                title={text.table.emptyTitle}
                action={
                  <Offered asks="performance.save">
                    <Button variant="default" onClick={() => setOpen({ kind: 'form' })}>
                      {text.form.addFirst}
                    </Button>
                  </Offered>
                }
              >
                {text.table.empty}
              </EmptyState>
            }
          />
        </Split>
      )}
      {open?.kind === 'form' && (
        <IndicatorDialog
          year={year}
          record={open.record}
          onSaved={(code, { id, isNew }) => {
            setChosen(id);
            setSaid({
              sentence: text.form.saved(code),
              ...(isNew ? { undo: () => takeOut(id, code, text.undoReason) } : {}),
            });
          }}
          onRemove={(record) => setOpen({ kind: 'remove', record })}
          onClose={() => setOpen((now) => (now?.kind === 'form' ? undefined : now))}
        />
      )}
      {open?.kind === 'remove' && (
        <ReasonDialog
          isDangerous
          title={text.form.removeTitle(open.record.code)}
          saveLabel={text.form.removeSave}
          isBusy={remove.isPending}
          error={remove.error}
          onSave={(reason) => takeOut(open.record.id, open.record.code, reason)}
          onClose={close}
        >
          <p>{text.form.removeWhat}</p>
        </ReasonDialog>
      )}
      {open?.kind === 'renjaNotes' && (
        <RenjaNotesDialog year={year} quarter={quarter} onSaid={say} onClose={close} />
      )}
      {open?.kind === 'removed' && (
        <RemovedDialog
          onSaid={(sentence) => {
            close();
            say(sentence);
          }}
          onClose={close}
        />
      )}
    </Page>
  );
}
