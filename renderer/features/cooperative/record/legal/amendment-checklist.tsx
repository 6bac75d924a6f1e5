import { Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { InputOf, OutputOf } from '#contract/index.ts';
import { DOCUMENT_STATES } from '#rules/formation/formation.ts';
import { formatShortDate, parseTypedDate } from '#rules/value/indonesian-date.ts';
import { keepMine, useSeen } from '../../../../lib/conflict.ts';
import { focusField } from '../../../../lib/form-flow.ts';
import { useToday } from '../../../../lib/use-app-info.ts';
import { useCommand } from '../../../../lib/use-command.ts';
import { useRequest } from '../../../../lib/use-request.ts';
import { DateField } from '../../../../parts/field/date-field.tsx';
import { FormDialog } from '../../../../parts/dialog/form-dialog.tsx';
import { recordText } from '../../../../text/cooperative/record.ts';
import { recordTabsText } from '../../../../text/cooperative/record-tabs.ts';
import type { Amendment } from './amendment-dialog.tsx';
import css from '../parts/record.module.css';

const { legal: text } = recordTabsText;
const STATES = DOCUMENT_STATES.map((value) => ({ value, label: text.documentStates[value] }));
type Item = OutputOf<'legality.amendmentChecklist'>['documents'][number];

interface Line {
  readonly state: Item['state'];
  /** As typed. */
  readonly on: string;
  readonly note: string;
}

const lineOf = ({ state, on, note }: Item): Line => ({ state, on: on ? formatShortDate(on) : '', note });
const fieldOf = (code: string): string => `amendment.${code}.on`;

interface AmendmentChecklistProps {
  readonly amendment: Amendment;
  readonly onClose: () => void;
}

/** The papers of one amendment by its track: there, missing, or not needed with its reason. */
export function AmendmentChecklist({ amendment, onClose }: AmendmentChecklistProps) {
  const today = useToday();
  const list = useRequest('legality.amendmentChecklist', { amendmentId: amendment.id }).data;
  const save = useCommand('legality.saveAmendmentChecklist');
  const seen = useSeen(null);
  const [typed, setTyped] = useState<Readonly<Record<string, Line>>>({});
  const [unread, setUnread] = useState<readonly string[]>([]);
  const items = (list?.documents ?? []).map((item) => ({ item, line: typed[item.code] ?? lineOf(item) }));
  const change = (code: string, line: Line) => {
    // What is typed from here on stands on the list as it was shown.
    if (Object.keys(typed).length === 0) seen.move(list?.updatedAt ?? null);
    setTyped((now) => ({ ...now, [code]: line }));
    setUnread((now) => now.filter((one) => one !== code));
  };
  const saveNow = () => {
    const documents: InputOf<'legality.saveAmendmentChecklist'>['documents'] = {};
    const wrong: string[] = [];
    for (const { item, line } of items) {
      const on = line.on.trim() === '' ? null : parseTypedDate(line.on);
      if (on === undefined) wrong.push(item.code);
      else documents[item.code] = { state: line.state, on, note: line.note };
    }
    setUnread(wrong);
    const [first] = wrong;
    if (first === undefined) {
      const expectedUpdatedAt = seen.at() ?? list?.updatedAt ?? null;
      save.mutate({ amendmentId: amendment.id, expectedUpdatedAt, documents }, { onSuccess: onClose });
    } else focusField(fieldOf(first));
  };
  return (
    <FormDialog
      title={text.checklistTitle(amendment.number)}
      saveLabel={text.checklistSave}
      isBusy={save.isPending}
      error={save.error}
      conflict={
        save.error?.code === 'RECORD_CHANGED_ELSEWHERE'
          ? { mine: () => undefined, keep: () => save.error && keepMine(save.error, seen, saveNow) }
          : undefined
      }
      onSave={saveNow}
      onClose={onClose}
    >
      {list && <p className={css.quiet}>{text.checklistState(list.percentComplete, list.basis)}</p>}
      {items.map(({ item, line }) => (
        <fieldset key={item.code} className={css.checklistItem}>
          <legend>
            {item.name} {!item.isRequired && <small>{text.optional}</small>}
          </legend>
          <Select
            label={text.documentState}
            aria-label={item.name}
            data={STATES}
            value={line.state}
            allowDeselect={false}
            onChange={(value) => {
              const state = DOCUMENT_STATES.find((one) => one === value);
              if (state) change(item.code, { ...line, state });
            }}
          />
          <DateField
            name={fieldOf(item.code)}
            label={text.on}
            text={line.on}
            error={unread.includes(item.code) ? recordText.faults.date : undefined}
            today={today}
            onTextChange={(on) => change(item.code, { ...line, on })}
          />
          <TextInput
            label={line.state === 'not_needed' ? text.notNeededReason : text.note}
            aria-label={text.documentNote(item.name)}
            value={line.note}
            maxLength={200}
            error={line.state === 'not_needed' && line.note.trim() === '' ? text.notNeededHint : undefined}
            onChange={(event) => change(item.code, { ...line, note: event.currentTarget.value })}
          />
        </fieldset>
      ))}
    </FormDialog>
  );
}
