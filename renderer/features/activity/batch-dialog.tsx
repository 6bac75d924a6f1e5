import { TextInput } from '@mantine/core';
import { useState } from 'react';
import type { BatchLine } from '#contract/activity.ts';
import type { InputOf } from '#contract/index.ts';
import { BATCH_LABELS as labels } from '#rules/activity/batch.ts';
import { formatShortDate, parseTypedDate } from '#rules/value/indonesian-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import { conflictOf, useSeen } from '../../lib/conflict.ts';
import { atRows, faultsOf } from '../../lib/faults.ts';
import { useCommand } from '../../lib/use-command.ts';
import { useEntry } from '../../lib/use-entry.ts';
import type { EntryForm } from '../../lib/use-entry.ts';
import { FormDialog } from '../../parts/dialog/form-dialog.tsx';
import { DateField } from '../../parts/field/date-field.tsx';
import { FieldRow } from '../../parts/field/form-group.tsx';
import { RowGroup } from '../../parts/field/row-group.tsx';
import { TextField } from '../../parts/field/text-field.tsx';
import { activityText } from '../../text/activity.ts';
import { readWhole } from './entry/activity-entry.ts';

const { batch: text, form } = activityText;

interface SessionEntry {
  readonly key: number;
  readonly heldOn: string;
  readonly subject: string;
  readonly hours: string;
  readonly speaker: string;
}

type SessionField = Exclude<keyof SessionEntry, 'key'>;
const SESSIONS = 'sessions';
const pathOf = (key: number, name: SessionField): string => `${SESSIONS}.${String(key)}.${name}`;
/** A row that nobody has begun to fill in; its day stands there by itself. */
const isBegun = ({ subject, hours, speaker }: SessionEntry): boolean =>
  [subject, hours, speaker].some((typed) => typed.trim() !== '');

interface BatchDialogProps {
  readonly activityId: string;
  /** Undefined: a new one. */
  readonly batch?: BatchLine;
  readonly nextNumber: number;
  readonly usualQuota: number;
  readonly today: PlainDate;
  readonly onSaved: (number: number, id: string) => void;
  readonly onClose: () => void;
}

interface SessionRowsProps {
  readonly sessions: readonly SessionEntry[];
  readonly firstDay: string;
  readonly today: PlainDate;
  readonly onChange: (sessions: readonly SessionEntry[]) => void;
  readonly form: Pick<EntryForm<string>, 'row' | 'rowChanged'>;
}

/** A day with its weekday, a subject as long as they are, and what is left for the speaker. */
const SESSION_COLUMNS = '10rem minmax(0, 1.3fr) 3.5rem minmax(0, 1.1fr) auto';

/** The sessions, one a row. */
function SessionRows({ sessions, firstDay, today, onChange, form: { row, rowChanged } }: SessionRowsProps) {
  const heldOn = sessions.at(-1)?.heldOn ?? firstDay;
  return (
    <RowGroup
      title={text.sessions}
      rows={sessions}
      addLabel={text.addSession}
      removeLabel={form.removeRow}
      columns={SESSION_COLUMNS}
      emptyRow={(key) => ({ key, heldOn, subject: '', hours: '', speaker: '' })}
      onChange={onChange}
      renderFields={(one, set) => {
        const change = (name: SessionField, value: string) => {
          rowChanged(pathOf(one.key, name));
          set({ [name]: value });
        };
        const textField = (name: Exclude<SessionField, 'heldOn'>) => {
          const { name: place, error } = row(pathOf(one.key, name));
          return (
            <TextInput
              label={text.session[name]}
              data-field={place}
              error={error}
              value={one[name]}
              onChange={(event) => change(name, event.currentTarget.value)}
            />
          );
        };
        return (
          <>
            <DateField
              {...row(pathOf(one.key, 'heldOn'))}
              label={text.session.heldOn}
              text={one.heldOn}
              today={today}
              onTextChange={(value) => change('heldOn', value)}
            />
            {textField('subject')}
            {textField('hours')}
            {textField('speaker')}
          </>
        );
      }}
    />
  );
}

type Facts = Omit<InputOf<'activity.saveBatch'>, 'id' | 'activityId' | 'expectedUpdatedAt'>;

function read(
  entry: Readonly<Record<'number' | 'startsOn' | 'endsOn' | 'place' | 'quota', string>>,
  sessions: readonly SessionEntry[],
): { readonly facts: Facts } | { readonly faults: Record<string, string> } {
  const faults: Record<string, string> = {};
  const day = (name: 'startsOn' | 'endsOn') => {
    const found = parseTypedDate(entry[name]);
    if (found === undefined) faults[name] = form.dateFault;
    return found;
  };
  const whole = (name: 'number' | 'quota'): number | null => {
    const found = readWhole(entry[name]);
    if (Number.isNaN(found)) faults[name] = form.numberFault;
    return found;
  };
  const number = whole('number');
  if (number === null) faults['number'] = form.required(labels.number);
  const quota = whole('quota');
  const [startsOn, endsOn] = [day('startsOn'), day('endsOn')];
  const held = sessions.filter(isBegun).map(({ key, heldOn, subject, hours, speaker }) => {
    const [on, jp] = [parseTypedDate(heldOn), readWhole(hours)];
    if (on === undefined) faults[pathOf(key, 'heldOn')] = form.dateFault;
    if (subject.trim() === '') faults[pathOf(key, 'subject')] = form.required(text.session.subject);
    if (Number.isNaN(jp)) faults[pathOf(key, 'hours')] = form.numberFault;
    return { heldOn: on, subject, hours: jp ?? 0, speaker };
  });
  const isRead = (one: (typeof held)[number]): one is (typeof held)[number] & { heldOn: PlainDate } =>
    one.heldOn !== undefined;
  if (Object.keys(faults).length > 0 || startsOn === undefined || endsOn === undefined) return { faults };
  return {
    facts: {
      number: number ?? 1,
      startsOn,
      endsOn,
      place: entry.place,
      quota,
      sessions: held.filter(isRead),
    },
  };
}

/** One batch: its days, place and quota, and its sessions. */
export function BatchDialog(props: BatchDialogProps) {
  const { activityId, batch, nextNumber, usualQuota, today, onSaved, onClose } = props;
  const save = useCommand('activity.saveBatch');
  const seen = useSeen(batch?.updatedAt ?? null);
  const [start] = useState({
    number: String(batch?.number ?? nextNumber),
    startsOn: batch ? formatShortDate(batch.startsOn) : '',
    endsOn: batch ? formatShortDate(batch.endsOn) : '',
    place: batch?.place ?? '',
    quota: batch?.quota ? String(batch.quota) : '',
  });
  const [startSessions] = useState<readonly SessionEntry[]>(() =>
    (batch?.sessions ?? []).map(({ heldOn, subject, hours, speaker }, key) => ({
      key,
      heldOn: formatShortDate(heldOn),
      subject,
      hours: String(hours),
      speaker,
    })),
  );
  const [sessions, setSessions] = useState(startSessions);
  const { entry, field, date, change, row, rowChanged, refuse, unplaced } = useEntry('batch', start, [
    SESSIONS,
  ]);
  const sent = sessions.filter(isBegun).map(({ key }) => key);
  const saveNow = () => {
    const found = read(entry, sessions);
    if ('faults' in found) return refuse(found.faults);
    return save.mutate(
      { ...found.facts, activityId, id: batch?.id ?? null, expectedUpdatedAt: seen.at() },
      {
        onSuccess: ({ id }) => {
          onSaved(found.facts.number, id);
          onClose();
        },
        onError: (error) => refuse(atRows(faultsOf(error), SESSIONS, sent)),
      },
    );
  };
  return (
    <FormDialog
      title={batch ? text.correctTitle(batch.number) : text.addTitle}
      saveLabel={form.save}
      isWide
      isChanged={JSON.stringify([entry, sessions]) !== JSON.stringify([start, startSessions])}
      isBusy={save.isPending}
      error={unplaced(save.error)}
      conflict={conflictOf({ error: save.error, seen, entry, change, save: saveNow })}
      onSave={saveNow}
      onClose={onClose}
    >
      <FieldRow>
        <TextField {...field('number')} label={labels.number} isRequired />
        <DateField {...date('startsOn')} label={labels.startsOn} today={today} isRequired />
        <DateField {...date('endsOn')} label={labels.endsOn} today={today} isRequired />
      </FieldRow>
      <FieldRow>
        <TextField {...field('place')} label={labels.place} />
        <TextField {...field('quota')} label={labels.quota} description={text.quotaHint(usualQuota)} />
      </FieldRow>
      <SessionRows
        sessions={sessions}
        firstDay={entry.startsOn}
        today={today}
        onChange={setSessions}
        form={{ row, rowChanged }}
      />
    </FormDialog>
  );
}
