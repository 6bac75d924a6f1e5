import { Button } from '@mantine/core';
import { useState } from 'react';
import type { IndicatorRecord, PerformanceReport, ReportRow } from '#contract/performance/shapes.ts';
import { amountText } from '#rules/performance/amount.ts';
import { DIRECTION_LABELS } from '#rules/performance/indicator.ts';
import { formatLongDate } from '#rules/value/indonesian-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import { useRequest } from '../../lib/use-request.ts';
import { QUIET_MS, useTask } from '../../lib/use-task.ts';
import { FinishedFiles } from '../../parts/dialog/finished-files.tsx';
import { ProgressDialog } from '../../parts/dialog/progress-dialog.tsx';
import { Offered } from '../../parts/layout/offered.tsx';
import { SidePanel } from '../../parts/layout/side-panel.tsx';
import { ErrorNotice } from '../../parts/notice/error-notice.tsx';
import { renjaText } from '../../text/performance-renja.ts';
import { performanceText } from '../../text/performance.ts';
import { EntryDialog } from './entry-dialog.tsx';
import { IndicatorFacts } from './indicator-facts.tsx';
import css from './performance.module.css';
import { QuarterBars } from './quarter-bars.tsx';
import type { SayPerformance } from './performance-undo.ts';
import { RenjaDialog } from './renja-dialog.tsx';
import { RenameDialog } from './rename-dialog.tsx';
import { TargetDialog } from './target-dialog.tsx';

const { panel: text, papers } = performanceText;

interface IndicatorPanelProps {
  readonly report: PerformanceReport;
  readonly row: ReportRow;
  /** Undefined where it was taken out: what is frozen still shows it. */
  readonly record: IndicatorRecord | undefined;
  readonly today: PlainDate;
  readonly onSaid: SayPerformance;
  readonly onCorrect: (record: IndicatorRecord) => void;
}

/** Notes that stand only where they hold. */
function notesOf({ quarter }: PerformanceReport, row: ReportRow, isGone: boolean): readonly string[] {
  const cell = row.cells.find((one) => one.quarter === quarter);
  const shown = (amount: number | null): string => amountText(amount, row.unit);
  return [
    ...(row.alike.length > 0 ? [text.alike(row.alike.join(', '))] : []),
    ...(cell && cell.now !== null ? [text.now(shown(cell.value), shown(cell.now))] : []),
    ...(row.isDistinct ? [text.distinct] : []),
    ...(isGone ? [text.gone] : cell?.isFrozen === true ? [text.frozenHint] : []),
  ];
}

/** One indicator: both facts by name, its quarters, causes and efforts, and what can be done about it. */
export function IndicatorPanel(props: IndicatorPanelProps) {
  const { report, row, record, today, onSaid, onCorrect } = props;
  const { year, quarter } = report;
  const [open, setOpen] = useState<'entry' | 'targets' | 'rename' | 'renja'>();
  const kept = useRequest(
    'performance.year',
    { indicatorId: row.id, year },
    { isEnabled: record !== undefined },
  );
  const renja = useRequest(
    'performance.renjaLine',
    { indicatorId: row.id, year },
    { isEnabled: record !== undefined && open === 'renja' },
  );
  const card = useTask('performance.printCard');
  const close = () => setOpen(undefined);
  const isFrozen = row.cells.some((cell) => cell.quarter === quarter && cell.isFrozen);
  // While another indicator is being read, the answer of the last one is not this one's.
  const keptNow = kept.isPlaceholderData ? undefined : kept.data;
  const actions = record && (
    <>
      {!isFrozen && (
        <Offered asks="performance.saveEntry">
          <Button variant="default" size="compact-sm" onClick={() => setOpen('entry')}>
            {text.entry}
          </Button>
        </Offered>
      )}
      <Offered asks="performance.saveTargets">
        <Button size="compact-sm" variant="default" onClick={() => setOpen('targets')}>
          {text.targets}
        </Button>
      </Offered>
      <Offered asks="performance.saveRenja">
        <Button size="compact-sm" variant="default" onClick={() => setOpen('renja')}>
          {renjaText.button}
        </Button>
      </Offered>
      <Offered asks="performance.correctName">
        <Button size="compact-sm" variant="default" onClick={() => setOpen('rename')}>
          {text.rename}
        </Button>
      </Offered>
      <Offered asks="performance.save">
        <Button size="compact-sm" variant="default" onClick={() => onCorrect(record)}>
          {text.correct}
        </Button>
      </Offered>
    </>
  );
  return (
    <SidePanel
      isOver={false}
      title={`${row.code} ${row.name}`}
      about={text.about([row.targetBasis, row.division, text.direction(DIRECTION_LABELS[row.direction])])}
      foot={
        <>
          {actions}
          <Offered asks="performance.printCard">
            <Button
              size="compact-sm"
              variant="default"
              onClick={() => void card.run({ indicatorId: row.id, year, quarter })}
            >
              {text.card}
            </Button>
          </Offered>
        </>
      }
    >
      <ErrorNotice
        error={kept.error ?? renja.error ?? (card.state.phase === 'failed' ? card.state.error : null)}
      />
      {card.state.phase === 'done' && (
        <FinishedFiles label={papers.files} paths={[card.state.value.path]} isStacked />
      )}
      <IndicatorFacts row={row} record={record} on={report.asOf} />
      {notesOf(report, row, record === undefined).map((note) => (
        <p key={note} className={css.note}>
          {note}
        </p>
      ))}
      <QuarterBars row={row} />
      <h3 className={css.section}>{text.words}</h3>
      {row.causes === '' && row.efforts === '' && <p className={css.hint}>{text.noWords}</p>}
      {row.causes !== '' && (
        <p className={css.words}>
          <strong>{text.causes}:</strong> {row.causes}
        </p>
      )}
      {row.efforts !== '' && (
        <p className={css.words}>
          <strong>{text.efforts}:</strong> {row.efforts}
        </p>
      )}
      {record && record.names.length > 1 && (
        <>
          <h3 className={css.section}>{text.names}</h3>
          {record.names.map(({ fromOn, name }) => (
            <p key={fromOn} className={css.words}>
              {text.nameSince(formatLongDate(fromOn), name)}
            </p>
          ))}
        </>
      )}
      <ProgressDialog title={papers.printing} state={card.state} onCancel={card.cancel} delayMs={QUIET_MS} />
      {record && keptNow && open === 'entry' && (
        <EntryDialog record={record} kept={keptNow} quarter={quarter} onSaid={onSaid} onClose={close} />
      )}
      {record && keptNow && open === 'targets' && (
        <TargetDialog record={record} kept={keptNow} today={today} onSaid={onSaid} onClose={close} />
      )}
      {record && open === 'renja' && renja.data && !renja.isPlaceholderData && (
        <RenjaDialog record={record} year={year} line={renja.data} onSaid={onSaid} onClose={close} />
      )}
      {record && open === 'rename' && (
        <RenameDialog record={record} today={today} onSaid={onSaid} onClose={close} />
      )}
    </SidePanel>
  );
}
