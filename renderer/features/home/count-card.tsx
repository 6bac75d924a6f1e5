import { formatInteger } from '#rules/value/numbers.ts';
import { homeText } from '../../text/home.ts';
import css from './home.module.css';

interface CountCardProps {
  readonly label: string;
  /** Undefined while it is being counted, or when that failed. */
  readonly count: number | undefined;
  readonly hasFailed: boolean;
  readonly onOpen: () => void;
}

/** One count of the register; pressing it opens the list it counts. */
export function CountCard({ label, count, hasFailed, onOpen }: CountCardProps) {
  const missing = hasFailed ? homeText.notCounted : homeText.counting;
  return (
    <li>
      <button
        type="button"
        aria-label={count === undefined ? `${label}. ${missing}` : homeText.open(label, count)}
        onClick={onOpen}
      >
        <span className={css.figure}>
          {count === undefined ? (hasFailed ? '-' : '…') : formatInteger(count)}
        </span>
        <span className={css.label}>{label}</span>
      </button>
    </li>
  );
}
