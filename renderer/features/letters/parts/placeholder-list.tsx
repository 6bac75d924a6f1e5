import { TextInput } from '@mantine/core';
import { useState } from 'react';
import type { LetterKind } from '#rules/template/letter-template.ts';
import { PLACEHOLDER_GROUP_LABELS, placeholdersFor } from '#rules/template/placeholder.ts';
import { PLACEHOLDER_GROUPS } from '#rules/template/placeholder-group.ts';
import { PLAIN_MARKS } from '#rules/template/text.ts';
import { templatesText as text } from '../../../text/letters/templates.ts';
import css from './letters.module.css';

interface PlaceholderListProps {
  readonly kind: LetterKind;
  /** On the page itself: parts of a letter are put in, marks of the text are nobody's concern. */
  readonly isPage: boolean;
  readonly onInsert: (piece: string) => void;
}

/** Marks that stand for a whole part of the letter. */
const PARTS: ReadonlySet<string> = new Set(Object.keys(PLAIN_MARKS).map((name) => `[[${name}]]`));

/** Everything a letter of this kind can say, searched by name; a click puts it where the cursor is. */
export function PlaceholderList({ kind, isPage, onInsert }: PlaceholderListProps) {
  const [words, setWords] = useState('');
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
  const shown = placeholdersFor(kind).filter(({ code, name }) =>
    wanted.every((word) => `${code} ${name}`.toLowerCase().includes(word)),
  );
  const marks = text.markMeanings.filter(
    ([mark, meaning]) =>
      wanted.every((word) => `${mark} ${meaning}`.toLowerCase().includes(word)) &&
      (!isPage || PARTS.has(mark)),
  );
  return (
    <>
      <p className={css.quiet}>{text.placeholderHint}</p>
      <TextInput
        aria-label={text.searchPlaceholder}
        placeholder={text.searchPlaceholder}
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
      />
      <div className={css.scroll}>
        {PLACEHOLDER_GROUPS.map((group) => {
          const own = shown.filter((one) => one.group === group);
          if (own.length === 0) return null;
          return (
            <section key={group} aria-label={PLACEHOLDER_GROUP_LABELS[group]}>
              <p className={css.group}>{PLACEHOLDER_GROUP_LABELS[group]}</p>
              {own.map(({ code, name, example }) => (
                <button
                  key={code}
                  type="button"
                  className={css.placeholder}
                  onMouseDown={(event) => event.preventDefault()}
                  onClick={() => onInsert(`[${code}]`)}
                >
                  {name} {!isPage && <code>[{code}]</code>}
                  <small>{text.example(example)}</small>
                </button>
              ))}
            </section>
          );
        })}
        {marks.length > 0 && (
          <section aria-label={isPage ? text.parts : text.marks}>
            <p className={css.group}>{isPage ? text.parts : text.marks}</p>
            {marks.map(([mark, meaning]) => (
              <button
                key={mark}
                type="button"
                className={css.placeholder}
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => onInsert(mark)}
              >
                {isPage ? meaning : <code>{mark}</code>}
                {!isPage && <small>{meaning}</small>}
              </button>
            ))}
          </section>
        )}
      </div>
    </>
  );
}
