import { Button } from '@mantine/core';
import { useRef, useState } from 'react';
import type { RuleVersion } from '#contract/rule-book.ts';
import { formatShortDate } from '#rules/value/indonesian-date.ts';
import { Offered } from '../../../parts/layout/offered.tsx';
import { useRemembered } from '../../../lib/kept/use-remembered.ts';
import { useRequest } from '../../../lib/use-request.ts';
import { ErrorNotice } from '../../../parts/notice/error-notice.tsx';
import { EmptyList } from '../../../parts/filter/empty-list.tsx';
import { ListFilter } from '../../../parts/filter/list-filter.tsx';
import { FoldSection } from '../../../parts/layout/fold-section.tsx';
import { MarkedWord } from '../../../parts/notice/mark.tsx';
import { Notice } from '../../../parts/notice/notice.tsx';
import { SmallTable } from '../../../parts/table/small-table.tsx';
import { ruleText } from '../../../text/settings/rule-book.ts';
import { RuleDialog } from './rule-dialog.tsx';
import { findRules, type FoundRule } from './find-rules.ts';
import { RULE_EDITORS } from './rule-editors.ts';
import css from '../parts/settings.module.css';

function periodOf({ inForceFrom, inForceUntil, isCurrent }: RuleVersion) {
  const from = formatShortDate(inForceFrom);
  return (
    <>
      {inForceUntil === null ? ruleText.since(from) : ruleText.fromTo(from, formatShortDate(inForceUntil))}
      {isCurrent && (
        <div>
          <MarkedWord kind="ok">{ruleText.current}</MarkedWord>
        </div>
      )}
    </>
  );
}

const saidNow = ({ editor, versions }: FoundRule): string => {
  const current = versions.find(({ isCurrent }) => isCurrent);
  return current ? editor.say(current.value) : ruleText.noneNow;
};

/** The dated rules of the office, each with its versions; a version is added, never changed. */
export function RuleTab() {
  const answer = useRequest('rule.list', {});
  const [adding, setAdding] = useState<FoundRule | null>(null);
  const [saved, setSaved] = useState('');
  const [words, setWords] = useRemembered('rules.words', '');
  const [opened, setOpened] = useRemembered<readonly string[]>('rules.opened', []);
  const { columns: headers } = ruleText;
  const all = RULE_EDITORS.map((editor) => ({
    editor,
    versions: answer.data?.find((rule) => rule.code === editor.code)?.versions ?? [],
  }));
  const found = findRules(all, words);
  const hit = words.trim() === '' ? undefined : found[0];
  const hitHead = useRef<HTMLButtonElement>(null);
  const toggle = (code: string) =>
    setOpened(opened.includes(code) ? opened.filter((one) => one !== code) : [...opened, code]);
  const take = () => {
    if (!hit) return;
    if (!opened.includes(hit.editor.code)) toggle(hit.editor.code);
    hitHead.current?.focus();
  };
  const filter = {
    search: {
      label: ruleText.search,
      short: ruleText.searchShort,
      words,
      onWords: setWords,
      onEnter: take,
    },
    parts: [],
    onClear: () => setWords(''),
  };
  return (
    <div>
      <p>{ruleText.tabHint}</p>
      <ErrorNotice error={answer.error} />
      {saved !== '' && <Notice kind="ok" title={ruleText.saved(saved)} />}
      <div className={css.find}>
        <ListFilter {...filter} />
      </div>
      {found.length === 0 && (
        <EmptyList filter={filter} title={ruleText.noneNow}>
          {ruleText.tabHint}
        </EmptyList>
      )}
      {found.map((rule) => {
        const { editor, versions } = rule;
        return (
          <FoldSection
            key={editor.code}
            title={editor.title}
            about={saidNow(rule)}
            isOpen={opened.includes(editor.code)}
            isMarked={rule === hit}
            headRef={rule === hit ? hitHead : undefined}
            onToggle={() => toggle(editor.code)}
          >
            <p>{`${editor.hint} ${ruleText.chosenBy(editor.chosenBy)}`}</p>
            <div className={css.versions}>
              <SmallTable
                label={editor.title}
                headers={[headers.period, headers.value, headers.basis, headers.note]}
                rows={versions.map((version) => ({
                  key: version.id,
                  cells: [periodOf(version), editor.say(version.value), version.basis, version.note],
                }))}
              />
            </div>
            <div>
              <Offered asks="rule.addVersion">
                <Button
                  variant="default"
                  aria-label={ruleText.addFor(editor.title)}
                  onClick={() => {
                    setSaved('');
                    setAdding(rule);
                  }}
                >
                  {ruleText.add}
                </Button>
              </Offered>
            </div>
          </FoldSection>
        );
      })}
      {adding && (
        <RuleDialog
          editor={adding.editor}
          latest={adding.versions[0]}
          onSaved={() => setSaved(adding.editor.title)}
          onClose={() => setAdding(null)}
        />
      )}
    </div>
  );
}
