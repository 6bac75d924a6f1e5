import { Select, TextInput } from '@mantine/core';
import { FINDING_LABELS, FINDING_STATES } from '#rules/coaching/visit.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import { choicesOf } from '../../parts/field/choice-field.tsx';
import { DateField } from '../../parts/field/date-field.tsx';
import { FieldRow, FormGroup } from '../../parts/field/form-group.tsx';
import { RowGroup } from '../../parts/field/row-group.tsx';
import { SuggestField } from '../../parts/field/suggest-field.tsx';
import { coachingText } from '../../text/coaching/coaching.ts';
import type { FindingEntry, FollowUpEntry } from './visit-entry.ts';

const { visitForm: text, required, dateFault } = coachingText;
const STATES = [{ value: '', label: text.notLooked }, ...choicesOf(FINDING_STATES, FINDING_LABELS)];

interface FindingRowsProps {
  readonly aspects: readonly { readonly code: string; readonly name: string }[];
  readonly findings: readonly FindingEntry[];
  readonly onChange: (findings: readonly FindingEntry[]) => void;
}

/** One line for each aspect; one that nobody looked at is not kept. */
export function FindingRows({ aspects, findings, onChange }: FindingRowsProps) {
  // One that the office has taken off its list since stays with its visit.
  const gone = findings.filter(({ aspect }) => !aspects.some(({ code }) => code === aspect));
  const lines = [...aspects, ...gone.map(({ aspect }) => ({ code: aspect, name: aspect }))];
  const set = (aspect: string, part: Partial<FindingEntry>) => {
    const now = findings.find((one) => one.aspect === aspect) ?? { aspect, state: '', note: '' };
    onChange([...findings.filter((one) => one.aspect !== aspect), { ...now, ...part }]);
  };
  return (
    <FormGroup title={text.findings}>
      {lines.map(({ code, name }) => {
        const found = findings.find(({ aspect }) => aspect === code);
        return (
          <FieldRow key={code}>
            <Select
              label={name}
              data={STATES}
              value={found?.state ?? ''}
              allowDeselect={false}
              onChange={(state) => set(code, { state: state ?? '' })}
            />
            <TextInput
              label={text.findingNote(name)}
              value={found?.note ?? ''}
              disabled={(found?.state ?? '') === ''}
              maxLength={2000}
              onChange={(event) => set(code, { note: event.currentTarget.value })}
            />
          </FieldRow>
        );
      })}
    </FormGroup>
  );
}

interface FollowUpRowsProps {
  readonly followUps: readonly FollowUpEntry[];
  readonly officers: readonly string[];
  readonly today: PlainDate;
  /** Keys of rows that cannot be saved as typed. */
  readonly wrong: readonly number[];
  readonly onChange: (followUps: readonly FollowUpEntry[]) => void;
}

/** What is still to be done, one a row. */
export function FollowUpRows({ followUps, officers, today, wrong, onChange }: FollowUpRowsProps) {
  const fault = ({ key, task }: FollowUpEntry) => {
    if (!wrong.includes(key)) return {};
    return task.trim() === '' ? { task: required(text.task) } : { dueOn: dateFault };
  };
  return (
    <RowGroup
      title={text.followUps}
      rows={followUps}
      addLabel={text.addFollowUp}
      removeLabel={text.removeRow}
      emptyRow={(key) => ({ key, task: '', dueOn: '', officer: '', doneOn: null })}
      onChange={onChange}
      renderFields={(one, set) => {
        const { task, dueOn }: { readonly task?: string; readonly dueOn?: string } = fault(one);
        return (
          <>
            <TextInput
              label={text.task}
              value={one.task}
              error={task}
              maxLength={200}
              onChange={(event) => set({ task: event.currentTarget.value })}
            />
            <DateField
              label={text.due}
              text={one.dueOn}
              error={dueOn}
              today={today}
              onTextChange={(typed) => set({ dueOn: typed })}
            />
            <SuggestField
              name={`followUp.${String(one.key)}`}
              label={text.who}
              value={one.officer}
              suggestions={officers}
              onChange={(officer) => set({ officer })}
            />
          </>
        );
      }}
    />
  );
}
