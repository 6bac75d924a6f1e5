import { useState } from 'react';
import type { CooperativeRecord } from '#contract/cooperative/record.ts';
import { COMPLETENESS_LABELS } from '#rules/cooperative/completeness.ts';
import { STATUS_LABELS } from '#rules/cooperative/cooperative.ts';
import { presentSince } from '#rules/cooperative/status-timeline.ts';
import { formatLongDate } from '#rules/value/indonesian-date.ts';
import { UnsavedMark } from '../../../../parts/notice/unsaved-mark.tsx';
import { recordText } from '../../../../text/cooperative/record.ts';
import { placeOf, type FieldPlace } from '../parts/record-place.ts';
import css from '../parts/record.module.css';

interface StateSentenceProps {
  readonly record: CooperativeRecord | null;
  readonly isUnsaved: boolean;
  readonly onGo: (place: FieldPlace) => void;
}

function statusWords(record: CooperativeRecord): string {
  const label = STATUS_LABELS[record.status];
  const since = presentSince(record.statusTimeline);
  const words = since ? recordText.since(label, formatLongDate(since)) : recordText.sinceUnknown(label);
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** So many missing things are named at once: a record just begun lacks almost everything, and its fields need the room. */
const NAMED = 3;

/** Since when it has its status, and what its record still lacks; every missing item leads to its field. */
export function StateSentence({ record, isUnsaved, onGo }: StateSentenceProps) {
  const { percent, missing } = record?.completeness ?? { percent: 0, missing: [] };
  const [isWhole, setWhole] = useState(false);
  // One more is named rather than counted.
  const named = isWhole || missing.length <= NAMED + 1 ? missing : missing.slice(0, NAMED);
  const rest = missing.length - named.length;
  return (
    <span className={css.state}>
      {isUnsaved && <UnsavedMark />}
      {record === null ? (
        recordText.newState
      ) : (
        <span>
          {statusWords(record)} · {recordText.completeness(percent)}
          {missing.length === 0 ? ` (${recordText.complete}).` : `: ${recordText.missing} `}
          {named.map((item, at) => (
            <span key={item}>
              <button type="button" className={css.link} onClick={() => onGo(placeOf(item))}>
                {COMPLETENESS_LABELS[item]}
              </button>
              {at < missing.length - 1 ? ', ' : '.'}
            </span>
          ))}
          {rest > 0 && (
            <>
              <button type="button" className={css.link} onClick={() => setWhole(true)}>
                {recordText.missingMore(rest)}
              </button>
              .
            </>
          )}
        </span>
      )}
    </span>
  );
}
