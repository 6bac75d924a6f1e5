import type { RowChoice } from '#contract/import.ts';
import { questionText } from '../../../text/import/questions.ts';
import css from '../parts/changes.module.css';

interface RowAnswerProps {
  readonly label: string;
  readonly name: string;
  readonly choices: readonly RowChoice[];
  readonly answer: RowChoice | undefined;
  readonly onAnswer: (choice: RowChoice) => void;
}

/** What may be answered about one asked row. In the table Space on the line goes on to the next answer. */
export function RowAnswer({ label, name, choices, answer, onAnswer }: RowAnswerProps) {
  return (
    // A click here has made its choice; the line must not go on from it.
    <div
      role="radiogroup"
      aria-label={label}
      className={css.choice}
      onClick={(event) => event.stopPropagation()}
    >
      {choices.map((choice) => (
        <label key={choice} className={css.option}>
          <input
            type="radio"
            name={name}
            tabIndex={-1}
            checked={answer === choice}
            onChange={() => onAnswer(choice)}
          />
          {questionText.asked.choices[choice]}
        </label>
      ))}
    </div>
  );
}
