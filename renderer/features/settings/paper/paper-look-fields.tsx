import { Button, Checkbox, Group } from '@mantine/core';
import { useState } from 'react';
import { LIST_PAPERS } from '#contract/office.ts';
import type { Office } from '#contract/office.ts';
import { Offered } from '../../../parts/layout/offered.tsx';
import { keepMine, useSeen } from '../../../lib/conflict.ts';
import { request } from '../../../lib/request.ts';
import { useCommand } from '../../../lib/use-command.ts';
import { useRequest } from '../../../lib/use-request.ts';
import { useTask } from '../../../lib/use-task.ts';
import { ChoiceField, choicesOf } from '../../../parts/field/choice-field.tsx';
import { ErrorNotice } from '../../../parts/notice/error-notice.tsx';
import { FieldRow, FormGroup } from '../../../parts/field/form-group.tsx';
import { Notice } from '../../../parts/notice/notice.tsx';
import { ProgressDialog } from '../../../parts/dialog/progress-dialog.tsx';
import { UnsavedMark } from '../../../parts/notice/unsaved-mark.tsx';
import { officeText } from '../../../text/settings/office.ts';
import { settingsText } from '../../../text/settings/settings.ts';
import css from '../parts/settings.module.css';

interface Entry {
  readonly emblem: string | null;
  readonly regentEmblem: string | null;
  readonly isEmblemColoured: boolean;
  readonly listPaper: (typeof LIST_PAPERS)[number];
}

function entryOf({ look }: Office): Entry {
  const { emblem, regentEmblem, isEmblemColoured, listPaper } = look;
  return {
    emblem: emblem?.sha256 ?? null,
    regentEmblem: regentEmblem?.sha256 ?? null,
    isEmblemColoured,
    listPaper,
  };
}

/** The emblems on the head of papers, and the sheet of lists; a picture is looked at by its content before it is kept. */
export function PaperLookFields({ office }: { readonly office: Office }) {
  const [entry, setEntry] = useState(() => entryOf(office));
  const kept = useRequest('emblem.list', {});
  const add = useTask('emblem.add');
  const saveLook = useCommand('office.saveLook');
  const { error } = saveLook;
  const seen = useSeen(office.look.updatedAt);
  const stored = entryOf(office);
  const isChanged = JSON.stringify(entry) !== JSON.stringify(stored);
  const change = (changes: Partial<Entry>) => {
    setEntry((now) => ({ ...now, ...changes }));
    if (!saveLook.isPending) saveLook.reset();
  };
  const save = () => {
    saveLook.mutate(
      { ...entry, expectedUpdatedAt: seen.at() },
      {
        onSuccess: (next) => {
          seen.move(next.look.updatedAt);
          setEntry((now) => (now === entry ? entryOf(next) : now));
        },
      },
    );
  };
  const addPicture = async () => {
    const chosen = await request('shell.chooseFile', { kind: 'picture' });
    if (chosen.path === null) return;
    const emblem = await add.run({ path: chosen.path });
    if (emblem && entry.emblem === null) change({ emblem: emblem.sha256 });
  };
  const choices = [
    { value: '', label: officeText.noEmblem },
    ...(kept.data ?? []).map(({ sha256, name }) => ({ value: sha256, label: name })),
  ];
  const emblemField = (name: 'emblem' | 'regentEmblem') => (
    <ChoiceField
      name={name}
      label={officeText[name]}
      value={entry[name] ?? ''}
      choices={choices}
      onChange={(sha256) => change({ [name]: sha256 === '' ? null : sha256 })}
    />
  );
  return (
    <FormGroup title={officeText.look} hint={officeText.lookHint}>
      <ErrorNotice
        error={error}
        conflict={
          error?.code === 'RECORD_CHANGED_ELSEWHERE'
            ? { mine: () => undefined, keep: () => keepMine(error, seen, save) }
            : undefined
        }
      />
      {add.state.phase === 'failed' && <ErrorNotice error={add.state.error} />}
      {saveLook.isSuccess && !isChanged && <Notice kind="ok" title={settingsText.saved} />}
      <FieldRow>
        {emblemField('emblem')}
        {emblemField('regentEmblem')}
      </FieldRow>
      <Checkbox
        label={officeText.isEmblemColoured}
        checked={entry.isEmblemColoured}
        onChange={(event) => change({ isEmblemColoured: event.currentTarget.checked })}
      />
      <FieldRow>
        <ChoiceField
          name="listPaper"
          label={officeText.listPaper}
          value={entry.listPaper}
          choices={choicesOf(LIST_PAPERS, officeText.listPapers)}
          onChange={(value) => change({ listPaper: LIST_PAPERS.find((one) => one === value) ?? 'F4' })}
        />
      </FieldRow>
      <Group className={css.actions ?? ''}>
        <Offered asks="emblem.add">
          <Button variant="default" onClick={() => void addPicture()}>
            {officeText.addEmblem}
          </Button>
        </Offered>
        <Offered asks="office.saveLook">
          <Button variant="default" disabled={!isChanged} loading={saveLook.isPending} onClick={save}>
            {officeText.saveLook}
          </Button>
        </Offered>
        {isChanged && <UnsavedMark />}
      </Group>
      <ProgressDialog title={officeText.addingEmblem} state={add.state} onCancel={add.cancel} delayMs={300} />
    </FormGroup>
  );
}
