import { Button } from '@mantine/core';
import { useState } from 'react';
import { quotedIn, stepPieces, type HelpPage } from '#rules/help/help-page.ts';
import { helpText as text } from '../../text/help.ts';
import css from './help.module.css';
import { ringOnScreen } from './ring-on-screen.ts';

interface HelpPageViewProps {
  readonly page: HelpPage;
  /** What it quotes can be pointed out only on its own screen. */
  readonly isOfThisScreen: boolean;
}

/** What the screen is for, one task step by step with the buttons as they look, and the screen's words. */
export function HelpPageView({ page, isOfThisScreen }: HelpPageViewProps) {
  const [isMissing, setMissing] = useState(false);
  const quoted = quotedIn(page);
  return (
    <article className={css.page}>
      <h2>{page.title}</h2>
      <p>{page.purpose}</p>
      <h3>{text.example(page.example.task)}</h3>
      <ol>
        {page.example.steps.map((step) => (
          <li key={step}>
            {stepPieces(step).map((piece) =>
              piece.isQuoted ? (
                <kbd key={piece.text}>{piece.text}</kbd>
              ) : (
                <span key={piece.text}>{piece.text}</span>
              ),
            )}
          </li>
        ))}
      </ol>
      {isOfThisScreen && quoted.length > 0 && (
        <Button size="xs" variant="default" onClick={() => setMissing(!ringOnScreen(quoted))}>
          {text.show}
        </Button>
      )}
      {isMissing && <p role="status">{text.notShown}</p>}
      <h3>{text.words}</h3>
      <dl>
        {page.words.map(([word, meaning]) => (
          <div key={word}>
            <dt>{word}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </article>
  );
}
