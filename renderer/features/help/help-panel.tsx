import { Button, CloseButton, TextInput } from '@mantine/core';
import { useState } from 'react';
import { HELP_PAGES, searchHelp } from '#rules/help/pages.ts';
import type { HelpPage } from '#rules/help/help-page.ts';
import { useNavigation } from '../../lib/navigation.tsx';
import { usePractice } from '../../lib/practice.tsx';
import { useTask } from '../../lib/use-task.ts';
import { ErrorNotice } from '../../parts/notice/error-notice.tsx';
import { PreviewDialog } from '../../parts/dialog/preview-dialog.tsx';
import { helpText as text } from '../../text/help.ts';
import { practiceText } from '../../text/practice.ts';
import css from './help.module.css';
import { HelpPageView } from './help-page-view.tsx';

/** No screen is called so: the list of every page. */
const ALL = '*';

/** Help beside the work: the page of the screen that is open, every other page, and a search; it stays while working. */
export function HelpPanel({ onClose }: { readonly onClose: () => void }) {
  const { place } = useNavigation();
  const [words, setWords] = useState('');
  const [chosen, setChosen] = useState<string | null>(null);
  const print = useTask('help.print');
  const { isSample, isPractice, enter } = usePractice();
  const pageOf = (screen: string) => HELP_PAGES.find((page) => page.screen === screen);
  const page = pageOf(chosen === null || chosen === ALL ? place.screen : chosen);
  const isList = words.trim() !== '' || chosen === ALL;
  const choose = (screen: string | null) => {
    setChosen(screen);
    setWords('');
  };
  const [card, setCard] = useState<string | null>(null);
  const printCard = async (screen: string) => setCard((await print.run({ screen }))?.path ?? null);
  return (
    <aside className={css.panel} aria-label={text.title}>
      <header className={css.head}>
        <strong>{text.title}</strong>
        {page && !isList && (
          <Button
            size="xs"
            variant="subtle"
            loading={print.state.phase === 'running'}
            onClick={() => void printCard(page.screen)}
          >
            {text.print}
          </Button>
        )}
        <CloseButton aria-label={text.close} onClick={onClose} />
      </header>
      <div className={css.body}>
        <TextInput
          type="search"
          aria-label={text.search}
          placeholder={text.search}
          value={words}
          maxLength={100}
          onChange={(event) => setWords(event.currentTarget.value)}
        />
        <ErrorNotice error={print.state.phase === 'failed' ? print.state.error : null} />
        {isList ? (
          <PageList pages={searchHelp(words)} onChoose={choose} />
        ) : page ? (
          <>
            <HelpPageView page={page} isOfThisScreen={page.screen === place.screen} />
            {!isSample && !isPractice && (
              <Button mt="sm" size="xs" variant="default" onClick={enter}>
                {practiceText.tryHere}
              </Button>
            )}
          </>
        ) : (
          <p>{text.noPage}</p>
        )}
      </div>
      <footer className={css.foot}>
        <Button size="xs" variant="default" onClick={() => choose(chosen === null ? ALL : null)}>
          {chosen === null ? text.all : text.this}
        </Button>
        <span>{text.shortcuts}</span>
      </footer>
      <PreviewDialog title={text.cardTitle} path={card} onClose={() => setCard(null)} />
    </aside>
  );
}

interface PageListProps {
  readonly pages: readonly HelpPage[];
  readonly onChoose: (screen: string) => void;
}

function PageList({ pages, onChoose }: PageListProps) {
  if (pages.length === 0) return <p>{text.none}</p>;
  return (
    <ul className={css.pages}>
      {pages.map(({ screen, title, purpose }) => (
        <li key={screen}>
          <button type="button" onClick={() => onChoose(screen)}>
            <strong>{title}</strong>
            <span>{purpose}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
