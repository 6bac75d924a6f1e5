import { Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { InputOf } from '#contract/index.ts';
import { DOCUMENT_STATES } from '#rules/formation.ts';
import { useCommand } from '../../lib/use-command.ts';
import { useRequest } from '../../lib/use-request.ts';
import { FormDialog } from '../../parts/form-dialog.tsx';
import { recordTabsText } from '../../text/record-tabs.ts';
import type { Amendment } from './amendment-dialog.tsx';
import css from './record.module.css';

const { legal: text } = recordTabsText;
const STATES = DOCUMENT_STATES.map((value) => ({ value, label: text.documentStates[value] }));
type Entries = InputOf<'legality.saveAmendmentChecklist'>['documents'];

interface AmendmentChecklistProps {
  readonly amendment: Amendment;
  readonly onClose: () => void;
}

/** The papers of one amendment by its track: there, missing, or not needed with its reason. */
export function AmendmentChecklist({ amendment, onClose }: AmendmentChecklistProps) {
  const list = useRequest('legality.amendmentChecklist', { amendmentId: amendment.id }).data;
  const save = useCommand('legality.saveAmendmentChecklist');
  const [typed, setTyped] = useState<Entries>({});
  const stored: Entries = Object.fromEntries(
    (list?.documents ?? []).map(({ code, state, on, note }) => [code, { state, on, note }]),
  );
  const entries = { ...stored, ...typed };
  const change = (code: string, changes: Partial<Entries[string]>) =>
    setTyped((now) => ({
      ...now,
      [code]: { ...(now[code] ?? stored[code] ?? { state: 'missing' }), ...changes },
    }));
  return (
    <FormDialog
      title={text.checklistTitle(amendment.number)}
      saveLabel={text.checklistSave}
      isBusy={save.isPending}
      error={save.error}
      onSave={() => save.mutate({ amendmentId: amendment.id, documents: entries }, { onSuccess: onClose })}
      onClose={onClose}
    >
      {list && <p className={css.quiet}>{text.checklistState(list.percentComplete, list.basis)}</p>}
      {list?.documents.map(({ code, name }) => (
        <div key={code}>
          <Select
            label={name}
            data={STATES}
            value={entries[code]?.state ?? 'missing'}
            allowDeselect={false}
            onChange={(state) => {
              const known = DOCUMENT_STATES.find((one) => one === state);
              if (known) change(code, { state: known });
            }}
          />
          <TextInput
            aria-label={text.documentNote(name)}
            placeholder={text.note}
            value={entries[code]?.note ?? ''}
            maxLength={200}
            onChange={(event) => change(code, { note: event.currentTarget.value })}
          />
        </div>
      ))}
    </FormDialog>
  );
}
