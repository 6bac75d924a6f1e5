import { Checkbox } from '@mantine/core';
import { useState } from 'react';
import { formatShortDate } from '#rules/value/indonesian-date.ts';
import { ruleName } from '#rules/rule-book/rule-name.ts';
import { request } from '../../lib/request.ts';
import { useRequest } from '../../lib/use-request.ts';
import { useTask } from '../../lib/use-task.ts';
import { FormDialog } from '../../parts/form-dialog.tsx';
import { Notice } from '../../parts/notice.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { formationGuidelineText as text } from '../../text/formation-guideline.ts';
import css from './formation.module.css';

interface PublishDialogProps {
  readonly onPublished: (count: number) => void;
  readonly onClose: () => void;
}

/** Chosen versions of rules and checklists as one file signed by the office. */
export function PublishDialog({ onPublished, onClose }: PublishDialogProps) {
  const rules = useRequest('rule.list', {});
  const task = useTask('guideline.export');
  const [title, setTitle] = useState('');
  const [edition, setEdition] = useState('1');
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const [isAsked, setAsked] = useState(false);
  const byName = (rules.data ?? []).toSorted((a, b) =>
    ruleName(a.code).localeCompare(ruleName(b.code), 'id'),
  );
  const save = async () => {
    setAsked(true);
    if (title.trim() === '' || edition.trim() === '' || picked.size === 0) return;
    const name = `${title.trim().replace(/\s+/g, '-')}.juknis`;
    const { path } = await request('shell.saveAs', { suggestedName: name, kind: 'guideline' });
    if (path === null) return;
    const made = await task.run({ title, edition, ruleIds: [...picked], path });
    if (made) onPublished(made.count);
  };
  const toggle = (id: string) => {
    const next = new Set(picked);
    if (!next.delete(id)) next.add(id);
    setPicked(next);
  };
  return (
    <FormDialog
      title={text.publish}
      saveLabel={text.publishSave}
      isBusy={task.state.phase === 'running'}
      error={task.state.phase === 'failed' ? task.state.error : null}
      onSave={() => void save()}
      onClose={onClose}
    >
      <p>{text.publishHint}</p>
      <TextField
        name="title"
        label={text.title}
        value={title}
        error={isAsked && title.trim() === '' ? text.titleFault : undefined}
        isRequired
        onChange={setTitle}
      />
      <TextField
        name="edition"
        label={text.edition}
        value={edition}
        error={isAsked && edition.trim() === '' ? text.editionFault : undefined}
        isRequired
        onChange={setEdition}
      />
      {isAsked && picked.size === 0 && <Notice kind="warning" title={text.pickRules} />}
      <div className={css.review} role="group" aria-label={text.rules}>
        {byName.flatMap(({ code, versions }) =>
          versions.map(({ id, inForceFrom }) => (
            <Checkbox
              key={id}
              mb={4}
              label={`${ruleName(code)}, ${text.since(formatShortDate(inForceFrom))}`}
              checked={picked.has(id)}
              onChange={() => toggle(id)}
            />
          )),
        )}
      </div>
    </FormDialog>
  );
}
