import type { OutputOf } from '#contract/index.ts';
import { LOCAL_CLASS_LABELS, LOCAL_CLASSES } from '#rules/evaluation/local-class.ts';
import { instantLine } from '../../lib/instant.ts';
import { SidePanel } from '../../parts/layout/side-panel.tsx';
import { evaluationText as text } from '../../text/evaluation/evaluation.ts';
import css from './evaluation.module.css';
import { Counts } from './evaluation-foot.tsx';
import type { EvaluationView } from './evaluation-view.ts';

type Summary = OutputOf<'evaluation.summary'>;

/** The whole of how a year stands: what was reported in time, who closed it or opened it again and why. */
function wholeState(summary: Summary, bookYear: number): string {
  const { reported, undated, unplaced, total, closings, isClosed } = summary;
  const last = closings.at(-1);
  if (isClosed && last) {
    const when = instantLine(last.closedAt);
    return `${text.closed(bookYear, when, last.closedBy, last.version, reported, total)}${text.undated(undated)}${text.unplaced(unplaced)}`;
  }
  const open = `${text.open(summary, bookYear)}${text.undated(undated)}${text.unplaced(unplaced)}`;
  const { reopening } = last ?? { reopening: null };
  return reopening
    ? `${open} ${text.reopened(instantLine(reopening.at), reopening.by, reopening.reason)}`
    : open;
}

interface EvaluationIdleProps {
  readonly bookYear: number;
  readonly summary: Summary;
  readonly view: EvaluationView;
  readonly isOver: boolean;
  readonly onChange: (changes: Partial<EvaluationView>) => void;
  readonly onClose: () => void;
}

/** With no cooperative chosen: the year as a whole, and what the office's class rests on. */
export function EvaluationIdle({ bookYear, summary, view, isOver, onChange, onClose }: EvaluationIdleProps) {
  return (
    <SidePanel title={text.idle.title(bookYear)} about={text.idle.hint} isOver={isOver} onClose={onClose}>
      <p>{wholeState(summary, bookYear)}</p>
      <Counts
        title={text.groups.localClass}
        values={LOCAL_CLASSES}
        labelOf={(localClass) => LOCAL_CLASS_LABELS[localClass]}
        counts={summary.localClass}
        chosen={view.localClass}
        onChoose={(localClass) => onChange({ localClass })}
      />
      <p className={css.definition}>{summary.localClassDefinition}</p>
      <p className={css.definition}>{text.idle.basis(summary.activityBasis)}</p>
    </SidePanel>
  );
}
