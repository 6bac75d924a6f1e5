import { Button } from '@mantine/core';
import { useState } from 'react';
import type { RuleVersion } from '#contract/rule-book.ts';
import { formatShortDate } from '#rules/value/indonesian-date.ts';
import { Offered } from '../../../parts/layout/offered.tsx';
import { useRequest } from '../../../lib/use-request.ts';
import { ErrorNotice } from '../../../parts/notice/error-notice.tsx';
import { FormGroup } from '../../../parts/field/form-group.tsx';
import { MarkedWord } from '../../../parts/notice/mark.tsx';
import { Notice } from '../../../parts/notice/notice.tsx';
import { SmallTable } from '../../../parts/table/small-table.tsx';
import { ruleText } from '../../../text/settings/rule-book.ts';
import { RuleDialog } from './rule-dialog.tsx';
import type { RuleEditor } from './rule-editor.ts';
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

/** The dated rules of the office, each with its versions; a version is added, never changed. */
export function RuleTab() {
  const answer = useRequest('rule.list', {});
  const [adding, setAdding] = useState<RuleEditor | null>(null);
  const [saved, setSaved] = useState('');
  const { columns: headers } = ruleText;
  const versionsOf = ({ code }: RuleEditor) =>
    answer.data?.find((rule) => rule.code === code)?.versions ?? [];
  return (
    <div>
      <p>{ruleText.tabHint}</p>
      <ErrorNotice error={answer.error} />
      {saved !== '' && <Notice kind="ok" title={ruleText.saved(saved)} />}
      {RULE_EDITORS.map((editor) => (
        <FormGroup
          key={editor.code}
          title={editor.title}
          hint={`${editor.hint} ${ruleText.chosenBy(editor.chosenBy)}`}
        >
          <div className={css.versions}>
            <SmallTable
              label={editor.title}
              headers={[headers.period, headers.value, headers.basis, headers.note]}
              rows={versionsOf(editor).map((version) => ({
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
                  setAdding(editor);
                }}
              >
                {ruleText.add}
              </Button>
            </Offered>
          </div>
        </FormGroup>
      ))}
      {adding && (
        <RuleDialog
          editor={adding}
          latest={versionsOf(adding)[0]}
          onSaved={() => setSaved(adding.title)}
          onClose={() => setAdding(null)}
        />
      )}
    </div>
  );
}
