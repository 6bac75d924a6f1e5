import { Button } from '@mantine/core';
import { useState } from 'react';
import { formatShortDate } from '#rules/value/indonesian-date.ts';
import { ruleName } from '#rules/rule-book/rule-name.ts';
import type { ChecklistDocument } from '#rules/rule-book/rule-value.ts';
import { Offered } from '../../../parts/layout/offered.tsx';
import { useRequest } from '../../../lib/use-request.ts';
import { FormGroup } from '../../../parts/field/form-group.tsx';
import { Notice } from '../../../parts/notice/notice.tsx';
import { SmallTable } from '../../../parts/table/small-table.tsx';
import { formationRuleText as text } from '../../../text/formation/rule.ts';
import css from '../parts/formation.module.css';
import { ChecklistDialog } from './checklist-dialog.tsx';

/** Lists of another make, such as the years of keeping, are edited with the other rules. */
const isChecklist = (value: unknown): value is readonly ChecklistDocument[] =>
  Array.isArray(value) && value.every((one: object) => 'isRequired' in one);

/** Every checklist with its newest version, and the door to the next one. */
export function ChecklistGroup() {
  const rules = useRequest('rule.list', {});
  const [open, setOpen] = useState<string | null>(null);
  const [saved, setSaved] = useState('');
  const lists = (rules.data ?? []).flatMap(({ code, versions }) => {
    const newest = versions[0];
    return newest && isChecklist(newest.value) ? [{ code, newest, documents: newest.value }] : [];
  });
  const opened = lists.find(({ code }) => code === open);
  return (
    <FormGroup title={text.checklists} hint={text.checklistsHint}>
      {saved !== '' && <Notice kind="ok" title={text.saved(saved)} />}
      <SmallTable
        label={text.checklists}
        headers={[text.checklist, text.since, text.documents, text.basis, '']}
        rows={lists.map(({ code, newest, documents }) => ({
          key: code,
          cells: [
            ruleName(code),
            formatShortDate(newest.inForceFrom),
            <span key="documents" className={css.oneLine}>
              {text.count(documents.length, documents.filter(({ isRequired }) => isRequired).length)}
            </span>,
            newest.basis,
            <Offered key="change" asks="rule.addVersion">
              <Button
                key="change"
                variant="subtle"
                size="compact-sm"
                aria-label={text.changeOf(ruleName(code))}
                onClick={() => {
                  setSaved('');
                  setOpen(code);
                }}
              >
                {text.change}
              </Button>
            </Offered>,
          ],
        }))}
      />
      {opened && (
        <ChecklistDialog
          code={opened.code}
          former={opened.documents}
          onSaved={() => {
            setSaved(ruleName(opened.code));
            setOpen(null);
          }}
          onClose={() => setOpen(null)}
        />
      )}
    </FormGroup>
  );
}
