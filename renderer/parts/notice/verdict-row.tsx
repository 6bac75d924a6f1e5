import { useId, useState } from 'react';
import type { Reason, ReasonCode } from '#rules/value/reason.ts';
import { partsText } from '../../text/parts/parts.ts';
import { Mark, type MarkKind } from './mark.tsx';
import css from './verdict-row.module.css';

/** Among the `info` reasons, those that say a criterion is met; the others only inform. */
const MET: ReadonlySet<ReasonCode> = new Set([
  'RAT_DILAPORKAN',
  'RAT_TEPAT_WAKTU',
  'RAT_DILAKSANAKAN',
  'RAT_DALAM_BATAS',
  'USAHA_BERJALAN',
  'STATUS_AKTIF',
  'KUORUM_TERPENUHI',
  'KEAKTIFAN_AKTIF',
  'KEAKTIFAN_SYARAT_TERPENUHI',
  'KELAS_SYARAT_TERPENUHI',
  'SERTIFIKAT_BERLAKU',
]);

function markOf(reason: Reason): MarkKind {
  return reason.level === 'info' && MET.has(reason.code) ? 'ok' : reason.level;
}

/** One reason of a verdict: mark, sentence, value and limit, and its basis on demand. */
export function VerdictRow({
  reason,
  isCompact = false,
}: {
  readonly reason: Reason;
  readonly isCompact?: boolean;
}) {
  const [isOpen, setOpen] = useState(false);
  const basisId = useId();
  const facts = [
    reason.value === undefined ? null : `${partsText.value}: ${reason.value}`,
    reason.limit === undefined ? null : `${partsText.limit}: ${reason.limit}`,
  ].filter((fact) => fact !== null);
  return (
    <li
      className={isCompact ? `${css.row} ${css.compact}` : css.row}
      data-code={reason.code}
      title={isCompact ? facts.join(' · ') : undefined}
    >
      <Mark kind={markOf(reason)} />
      <div className={css.text}>
        <span className={css.level}>{partsText.marks[markOf(reason)]}. </span>
        {reason.message}
        {facts.length > 0 && !isCompact && <span className={css.facts}>{facts.join(' · ')}</span>}
        {reason.basis !== undefined && isOpen && (
          <span id={basisId} className={css.basis}>
            {reason.basis}
          </span>
        )}
      </div>
      {reason.basis !== undefined && (
        <button
          type="button"
          className={css.more}
          aria-expanded={isOpen}
          aria-controls={basisId}
          onClick={() => setOpen(!isOpen)}
        >
          {isOpen ? partsText.hideBasis : partsText.showBasis}
        </button>
      )}
    </li>
  );
}

/** The reasons of one verdict, refusals first. */
export function VerdictList({
  reasons,
  label,
  isCompact = false,
}: {
  readonly reasons: readonly Reason[];
  readonly label: string;
  /** Under a form, where little room is: value and limit as a hint. */
  readonly isCompact?: boolean;
}) {
  const order: readonly Reason['level'][] = ['refuse', 'warning', 'info'];
  const sorted = [...reasons].sort((a, b) => order.indexOf(a.level) - order.indexOf(b.level));
  return (
    <ul className={css.list} aria-label={label}>
      {sorted.map((reason, index) => (
        <VerdictRow key={`${reason.code}-${index}`} reason={reason} isCompact={isCompact} />
      ))}
    </ul>
  );
}
