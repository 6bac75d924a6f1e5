import { useId, useState } from 'react';
import type { JudgedCandidate } from '#contract/award.ts';
import { useNavigation } from '../../lib/navigation.tsx';
import { Mark, type MarkKind } from '../../parts/notice/mark.tsx';
import { awardText as text } from '../../text/award/award.ts';
import { partsText } from '../../text/parts/parts.ts';
import css from './award.module.css';

type Verdict = JudgedCandidate['verdicts'][number];

function markOf({ isMet, isRequired }: Verdict): MarkKind {
  if (!isRequired) return 'info';
  return isMet ? 'ok' : 'refuse';
}

function wordOf({ isMet, isRequired }: Verdict): string {
  const word = isMet ? text.met : text.notMet;
  return isRequired ? word : `${word} (${text.notAsked.toLowerCase()})`;
}

function CriterionRow({
  cooperativeId,
  verdict,
}: {
  readonly cooperativeId: string;
  readonly verdict: Verdict;
}) {
  const { go } = useNavigation();
  const [isOpen, setOpen] = useState(false);
  const basisId = useId();
  const { label } = verdict;
  return (
    <li data-criterion={verdict.criterion} data-met={verdict.isMet}>
      <Mark kind={markOf(verdict)} />
      <div>
        <strong>{label}</strong>: {wordOf(verdict)}
        <span className={css.facts}>{verdict.message}</span>
        <span className={css.facts}>
          {partsText.value}: {verdict.value} · {partsText.limit}: {verdict.limit}
        </span>
        {isOpen && (
          <span id={basisId} className={css.facts}>
            {verdict.basis}
          </span>
        )}
        <span className={css.links}>
          <button
            type="button"
            aria-label={text.evidenceOf(label)}
            onClick={() => go({ screen: 'record', id: cooperativeId, tab: verdict.evidence })}
          >
            {text.evidence}
          </button>
          <button
            type="button"
            aria-expanded={isOpen}
            aria-controls={basisId}
            onClick={() => setOpen(!isOpen)}
          >
            {isOpen ? partsText.hideBasis : partsText.showBasis}
          </button>
        </span>
      </div>
    </li>
  );
}

/** Every criterion with its verdict, value, limit, evidence and basis; what fails stands first. */
export function CriterionList({ candidate }: { readonly candidate: JudgedCandidate }) {
  const order: readonly MarkKind[] = ['refuse', 'ok', 'info'];
  const sorted = candidate.verdicts.toSorted((a, b) => order.indexOf(markOf(a)) - order.indexOf(markOf(b)));
  return (
    <ul className={css.criterionList} aria-label={text.why(candidate.name)}>
      {sorted.map((verdict) => (
        <CriterionRow key={verdict.criterion} cooperativeId={candidate.id} verdict={verdict} />
      ))}
      {candidate.remarks.map((remark) => (
        <li key={remark.code}>
          <Mark kind="warning" />
          <div>{remark.message}</div>
        </li>
      ))}
    </ul>
  );
}
