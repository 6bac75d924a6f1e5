import { Tabs } from '@mantine/core';
import { useState } from 'react';
import type { LetterState } from '#contract/letters/letters.ts';
import { Offered } from '../../parts/layout/offered.tsx';
import { useRequest } from '../../lib/use-request.ts';
import { Page } from '../../parts/layout/page.tsx';
import { SecondaryActs } from '../../parts/layout/secondary-acts.tsx';
import { ShortcutButton } from '../../parts/layout/shortcut-button.tsx';
import { lettersText as text } from '../../text/letters/letters.ts';
import css from './parts/letters.module.css';
import { MarksDialog } from './state/marks-dialog.tsx';
import { LetterList } from './list/letter-list.tsx';
import { TemplateList } from './templates/template-list.tsx';

export interface HomeStart {
  readonly tab: 'letters' | 'templates';
  /** Letters just made: picked, so that the next step is one button away. */
  readonly created: readonly string[];
  /** The letters asked for when the screen was opened. */
  readonly state?: LetterState | undefined;
  /** The words they were asked for by. */
  readonly text?: string | undefined;
}

interface LettersHomeProps {
  readonly start: HomeStart;
  readonly onCreate: () => void;
  /** One draft, on its page. */
  readonly onWrite: (id: string) => void;
  readonly onEditTemplate: (code: string) => void;
}

export function LettersHome({ start, onCreate, onWrite, onEditTemplate }: LettersHomeProps) {
  const [tab, setTab] = useState<HomeStart['tab']>(start.tab);
  const [isMarking, setMarking] = useState(false);
  const counts = useRequest('letter.list', { limit: 1 }).data?.counts;
  return (
    <Page
      title={text.title}
      state={counts ? text.state(counts.draft, counts.final, counts.sent) : text.reading}
      actions={
        <>
          <SecondaryActs
            acts={[
              { label: text.marks, asks: 'letter.saveMarks', isRare: true, run: () => setMarking(true) },
            ]}
          />
          <Offered asks="letter.createBatch">
            <ShortcutButton shortcut="Ctrl+N" onPress={onCreate}>
              {text.create}
            </ShortcutButton>
          </Offered>
        </>
      }
    >
      <Tabs value={tab} onChange={(value) => setTab(value === 'templates' ? 'templates' : 'letters')}>
        <Tabs.List>
          <Tabs.Tab value="letters">{text.tabs.letters}</Tabs.Tab>
          <Tabs.Tab value="templates">{text.tabs.templates}</Tabs.Tab>
        </Tabs.List>
      </Tabs>
      <div className={css.body}>
        {tab === 'letters' ? (
          <LetterList
            created={start.created}
            asked={start.state}
            askedText={start.text ?? ''}
            onCreate={onCreate}
            onWrite={onWrite}
          />
        ) : (
          <TemplateList onEdit={onEditTemplate} />
        )}
      </div>
      {isMarking && <MarksDialog onClose={() => setMarking(false)} />}
    </Page>
  );
}
