import { Button } from '@mantine/core';
import { useState } from 'react';
import type { EvaluationLine } from '#contract/evaluation/evaluation.ts';
import { STATUS_LABELS } from '#rules/cooperative/cooperative.ts';
import { VERDICT_SECTIONS } from '#rules/evaluation/yearly-verdict.ts';
import { Offered } from '../../parts/layout/offered.tsx';
import { useNavigation } from '../../lib/navigation.tsx';
import { useRequest } from '../../lib/use-request.ts';
import { ErrorNotice } from '../../parts/notice/error-notice.tsx';
import { SidePanel } from '../../parts/layout/side-panel.tsx';
import { VerdictList } from '../../parts/notice/verdict-row.tsx';
import { evaluationText } from '../../text/evaluation/evaluation.ts';
import css from './evaluation.module.css';
import { predicateWord } from './evaluation-columns.tsx';
import { OverrideDialog } from './override-dialog.tsx';

const { panel: text } = evaluationText;

interface EvaluationPanelProps {
  readonly bookYear: number;
  readonly isClosed: boolean;
  readonly row: EvaluationLine;
  readonly isOver: boolean;
  readonly onClose: () => void;
}

/** Why a cooperative was judged so: every section with value, limit and the version of the rule. */
export function EvaluationPanel({ bookYear, isClosed, row, isOver, onClose }: EvaluationPanelProps) {
  return (
    <SidePanel title={row.name} about={row.districtName} isOver={isOver} onClose={onClose}>
      <Verdict key={row.id} bookYear={bookYear} isClosed={isClosed} row={row} />
    </SidePanel>
  );
}

function Verdict({
  bookYear,
  isClosed,
  row,
}: Pick<EvaluationPanelProps, 'bookYear' | 'isClosed'> & { readonly row: EvaluationLine }) {
  const { go } = useNavigation();
  const answer = useRequest('evaluation.get', { bookYear, cooperativeId: row.id });
  const [dialog, setDialog] = useState<'set' | 'withdraw' | null>(null);
  const verdict = answer.data?.line.id === row.id ? answer.data : undefined;
  return (
    <>
      <ErrorNotice error={answer.error} />
      <div className={css.actions}>
        {!isClosed && (
          <Offered asks="evaluation.override">
            <Button variant="default" size="compact-md" onClick={() => setDialog('set')}>
              {text.override}
            </Button>
          </Offered>
        )}
        {!isClosed && verdict?.line.isOverridden && (
          <Offered asks="evaluation.override">
            <Button variant="default" size="compact-md" onClick={() => setDialog('withdraw')}>
              {text.withdraw}
            </Button>
          </Offered>
        )}
        <Button variant="subtle" size="compact-md" onClick={() => go({ screen: 'record', id: row.id })}>
          {text.openRecord}
        </Button>
      </div>
      {isClosed && <p className={css.definition}>{text.closedHint}</p>}
      {verdict && (
        <>
          <dl className={css.facts}>
            <dt>{text.predicate}</dt>
            <dd>{predicateWord(verdict.line)}</dd>
            <dt>{text.kuk}</dt>
            <dd>{verdict.kuk ?? evaluationText.noPredicate}</dd>
            <dt title={text.statusHint}>{text.status}</dt>
            <dd>{STATUS_LABELS[verdict.line.status]}</dd>
          </dl>
          {VERDICT_SECTIONS.filter((section) => verdict.reasons[section].length > 0).map((section) => (
            <section key={section}>
              <h3 className={css.section}>{text.sections[section]}</h3>
              <VerdictList
                reasons={verdict.reasons[section]}
                label={text.reasons(text.sections[section], row.name)}
              />
            </section>
          ))}
        </>
      )}
      {dialog && (
        <OverrideDialog
          bookYear={bookYear}
          row={row}
          isWithdrawing={dialog === 'withdraw'}
          onClose={() => setDialog(null)}
        />
      )}
    </>
  );
}
