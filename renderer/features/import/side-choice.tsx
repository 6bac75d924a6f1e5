import { changeText } from '../../text/import-changes.ts';
import css from './changes.module.css';

export type Side = 'file' | 'register' | 'mixed';

interface SideChoiceProps {
  readonly label: string;
  readonly name: string;
  readonly side: Side;
  readonly onChoose: (keep: boolean) => void;
}

/** The file's value or the register's. The line around it is what the Tab key reaches; Space swaps there. */
export function SideChoice({ label, name, side, onChoose }: SideChoiceProps) {
  const option = (value: 'file' | 'register', text: string) => (
    <label className={css.option}>
      <input
        type="radio"
        name={name}
        tabIndex={-1}
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
