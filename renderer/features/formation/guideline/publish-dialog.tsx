import { Checkbox } from '@mantine/core';
import { useState } from 'react';
import { formatShortDate } from '#rules/value/indonesian-date.ts';
import { ruleName } from '#rules/rule-book/rule-name.ts';
import { request } from '../../../lib/request.ts';
import { useRequest } from '../../../lib/use-request.ts';
import { useTask } from '../../../lib/use-task.ts';
import { FormDialog } from '../../../parts/dialog/form-dialog.tsx';
import { Notice } from '../../../parts/notice/notice.tsx';
import { TextField } from '../../../parts/field/text-field.tsx';
import { formationGuidelineText as text } from '../../../text/formation/guideline.ts';
import css from '../parts/formation.module.css';

interface PublishDialogProps {
  readonly onPublished: (count: number) => void;
  readonly onClose: () => void;
}

function toggled(chosen: ReadonlySet<string>, one: string): ReadonlySet<string> {
  const next = new Set(chosen);
  if (!next.delete(one)) next.add(one);
  return next;
}

/** Chosen rules, checklists, laws and letter templates as one file signed by the office. */
export function PublishDialog({ onPublished, onClose }: PublishDialogProps) {
  const rules = useRequest('rule.list', {});
  const laws = useRequest('basis.list', {}).data?.rows ?? [];
  const templates = (useRequest('template.list', {}).data ?? []).filter(
    ({ origin }) => origin !== 'standard',
  );
  const task = useTask('guideline.export');
  const [title, setTitle] = useState('');
  const [edition, setEdition] = useState('1');
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const [hasLaws, setHasLaws] = useState(false);
  const [codes, setCodes] = useState<ReadonlySet<string>>(new Set());
  const [isAsked, setAsked] = useState(false);
  const isEmpty = picked.size === 0 && codes.size === 0 && !hasLaws;
  const byName = (rules.data ?? []).toSorted((a, b) =>
    ruleName(a.code).localeCompare(ruleName(b.code), 'id'),
  );
  const save = async () => {
    setAsked(true);
    if (title.trim() === '' || edition.trim() === '' || isEmpty) return;
    const name = `${title.trim().replace(/\s+/g, '-')}.juknis`;
    const { path } = await request('shell.saveAs', { suggestedName: name, kind: 'guideline' });
    if (path === null) return;
    const lawIds = hasLaws ? laws.map(({ id }) => id) : [];
    const chosen = { ruleIds: [...picked], lawIds, templateCodes: [...codes] };
    const made = await task.run({ title, edition, ...chosen, path });
    if (made) onPublished(made.count);
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
      {isAsked && isEmpty && <Notice kind="warning" title={text.pickRules} />}
      <div className={css.review} role="group" aria-label={text.rules}>
        {byName.flatMap(({ code, versions }) =>
          versions.map(({ id, inForceFrom }) => (
            <Checkbox
              key={id}
              mb={4}
              label={`${ruleName(code)}, ${text.since(formatShortDate(inForceFrom))}`}
              checked={picked.has(id)}
              onChange={() => setPicked(toggled(picked, id))}
            />
          )),
        )}
      </div>
      <Checkbox
        label={text.wholeLibrary(laws.length)}
        checked={hasLaws}
        onChange={(event) => setHasLaws(event.currentTarget.checked)}
      />
      <div role="group" aria-label={text.ownTemplates}>
        <p>{templates.length === 0 ? text.noOwnTemplates : text.ownTemplates}</p>
        {templates.map(({ code, name }) => (
          <Checkbox
            key={code}
            mb={4}
            label={name}
            checked={codes.has(code)}
            onChange={() => setCodes(toggled(codes, code))}
          />
        ))}
      </div>
    </FormDialog>
  );
}
