import { Button } from '@mantine/core';
import type { HalalCaseOut, HalalStep } from '#contract/halal/shapes.ts';
import { HALAL_PATH_LABELS } from '#rules/halal/halal.ts';
import { formatShortDate } from '#rules/value/indonesian-date.ts';
import { Offered } from '../../../parts/layout/offered.tsx';
import { MarkedWord } from '../../../parts/notice/mark.tsx';
import { halalText } from '../../../text/umkm/halal.ts';
import css from './halal.module.css';

const { product: text } = halalText;

export type CaseAct = 'correct' | 'stage' | 'remove';

interface CaseBlockProps {
  readonly known: HalalCaseOut;
  readonly onAct: (act: CaseAct) => void;
  readonly onUndo: (step: HalalStep) => void;
}

const headText = ({ path, fundText, quotaYear, registration }: HalalCaseOut): string =>
  [HALAL_PATH_LABELS[path], registration, fundText, quotaYear === null ? '' : String(quotaYear)]
    .filter(Boolean)
    .join(', ');

const stepText = ({ on, stageText, by, note }: HalalStep): string =>
  [`${formatShortDate(on)} ${stageText}`, by, note].filter(Boolean).join(', ');

/** One application with its steps, its clocks and what can be done about it. */
export function CaseBlock({ known, onAct, onUndo }: CaseBlockProps) {
  const { check, clocks, certificate } = known;
  return (
    <section className={css.case} aria-label={known.stageText}>
      <strong>{headText(known)}</strong>
      <p>{known.stageText}</p>
      {check && <p>{text.check[String(check.meets) as 'true' | 'false' | 'null']}</p>}
      {certificate.state !== 'none' && <p>{certificate.sentence}</p>}
      {certificate.remark !== '' && <p>{certificate.remark}</p>}
      {clocks.map((clock) => (
        <p key={clock.kind}>
          {clock.isLate ? <MarkedWord kind="warning">{clock.sentence}</MarkedWord> : clock.sentence}
          {clock.warning !== '' && <span className={css.small}> {clock.warning}</span>}
        </p>
      ))}
      {known.events.length === 0 ? (
        <p className={css.small}>{text.noSteps}</p>
      ) : (
        <ul className={css.list} aria-label={text.steps}>
          {known.events.map((step) => (
            <li key={step.id}>
              {stepText(step)} <span className={css.small}>{step.who}</span>{' '}
              <Offered asks="halal.undoStage">
                <Button variant="subtle" size="compact-sm" onClick={() => onUndo(step)}>
                  {text.undoStage}
                </Button>
              </Offered>
            </li>
          ))}
        </ul>
      )}
      <div className={css.buttons}>
        <Offered asks="halal.recordStage">
          <Button size="compact-sm" onClick={() => onAct('stage')}>
            {text.stage}
          </Button>
        </Offered>
        <Offered asks="halal.correct">
          <Button variant="default" size="compact-sm" onClick={() => onAct('correct')}>
            {text.correct}
          </Button>
        </Offered>
        <Offered asks="halal.remove">
          <Button variant="subtle" color="red" size="compact-sm" onClick={() => onAct('remove')}>
            {text.remove}
          </Button>
        </Offered>
      </div>
    </section>
  );
}
