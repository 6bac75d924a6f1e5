import { changeText } from '../../../text/import/changes.ts';
import css from '../parts/changes.module.css';
import type { Side } from '../parts/kept-choices.ts';

interface SideChoiceProps {
  readonly label: string;
  readonly name: string;
  readonly side: Side;
  /** Reached by the Tab key itself; in a table the line around it is. */
  readonly isTabStop?: boolean;
  readonly onChoose: (keep: boolean) => void;
}

/** The file's value or the register's. In a table Space on the line swaps. */
export function SideChoice({ label, name, side, isTabStop = false, onChoose }: SideChoiceProps) {
  const option = (value: 'file' | 'register', text: string) => (
    <label className={css.option}>
      <input
        type="radio"
        name={name}
        tabIndex={isTabStop ? 0 : -1}
        checked={side === value}
        onChange={() => onChoose(value === 'register')}
      />
      {text}
    </label>
  );
  return (
    // A click here has made its choice; the line must not swap it back.
    <div
      role="radiogroup"
      aria-label={label}
      className={css.choice}
      onClick={(event) => event.stopPropagation()}
    >
      {option('file', changeText.takeFile)}
      {option('register', changeText.keepRegister)}
    </div>
  );
}
