import { useState } from 'react';
import type { ListedAccount } from '#contract/account.ts';
import type { AppError } from '#contract/errors.ts';
import { mustEnd, ROLE_MEANINGS, ROLE_NAMES, ROLES } from '#rules/account/role.ts';
import type { Role } from '#rules/account/role.ts';
import { formatShortDate, parseTypedDate } from '#rules/value/indonesian-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import { conflictOf, useSeen } from '../../../lib/conflict.ts';
import { faultsOf, NO_FAULTS, withoutFault, type Faults } from '../../../lib/faults.ts';
import { focusField } from '../../../lib/form-flow.ts';
import { useToday } from '../../../lib/use-app-info.ts';
import { useCommand } from '../../../lib/use-command.ts';
import { useTask } from '../../../lib/use-task.ts';
import { FormDialog } from '../../../parts/dialog/form-dialog.tsx';
import { ChoiceField, choicesOf } from '../../../parts/field/choice-field.tsx';
import { DateField } from '../../../parts/field/date-field.tsx';
import { TextField } from '../../../parts/field/text-field.tsx';
import { accountText as text } from '../../../text/account/account.ts';
import css from './account.module.css';

interface Entry {
  readonly login: string;
  readonly name: string;
  readonly role: Role;
  /** As typed. */
  readonly endsOn: string;
}

const EMPTY: Entry = { login: '', name: '', role: 'operator', endsOn: '' };

type ReadEnd =
  { readonly ok: true; readonly day: PlainDate | null } | { readonly ok: false; readonly fault: string };

/** The last day as typed: none where the role may work without one. */
export function readEnd({ role, endsOn }: Pick<Entry, 'role' | 'endsOn'>): ReadEnd {
  if (endsOn.trim() === '')
    return mustEnd(role) ? { ok: false, fault: text.endsOnMissing } : { ok: true, day: null };
  const day = parseTypedDate(endsOn);
  return day === undefined ? { ok: false, fault: text.dateUnreadable } : { ok: true, day };
}

interface FieldsProps {
  readonly entry: Entry;
  readonly faults: Faults;
  readonly isNew: boolean;
  readonly onChange: (changes: Partial<Entry>) => void;
}

function AccountFields({ entry, faults, isNew, onChange }: FieldsProps) {
  const today = useToday();
  return (
    <>
      {isNew && (
        <TextField
          name="login"
          label={text.login}
          description={text.loginHint}
          value={entry.login}
          isRequired
          error={faults['login']}
          onChange={(login) => onChange({ login })}
        />
      )}
      <TextField
        name="name"
        label={text.name}
        description={text.nameHint}
        value={entry.name}
        isRequired
        error={faults['name']}
        onChange={(name) => onChange({ name })}
      />
      <ChoiceField
        name="role"
        label={text.role}
        choices={choicesOf(ROLES, ROLE_NAMES)}
        value={entry.role}
        error={faults['role']}
        onChange={(value) => onChange({ role: ROLES.find((role) => role === value) ?? entry.role })}
      />
      <p className={css.note}>{`${ROLE_NAMES[entry.role]}: ${ROLE_MEANINGS[entry.role]}.`}</p>
      <DateField
        name="endsOn"
        label={text.endsOn}
        description={text.endsOnHint}
        text={entry.endsOn}
        today={today}
        isRequired={mustEnd(entry.role)}
        error={faults['endsOn']}
        onTextChange={(endsOn) => onChange({ endsOn })}
      />
    </>
  );
}

function useEntry(start: Entry) {
  const [entry, setEntry] = useState(start);
  const [faults, setFaults] = useState<Faults>(NO_FAULTS);
  return {
    entry,
    faults,
    change: (changes: Partial<Entry>) => {
      setEntry((now) => ({ ...now, ...changes }));
      setFaults((now) => Object.keys(changes).reduce(withoutFault, now));
    },
    refuse: (found: Faults) => {
      setFaults(found);
      const [first] = Object.keys(found);
      if (first !== undefined) focusField(first);
    },
  };
}

const aloud = (error: AppError | null): AppError | null => (error?.details.faults ? null : error);

export interface TemporarySecret {
  readonly login: string;
  readonly temporaryPassword: string;
}

interface AddAccountProps {
  readonly onDone: (made: TemporarySecret) => void;
  readonly onClose: () => void;
}

export function AddAccount({ onDone, onClose }: AddAccountProps) {
  const { entry, faults, change, refuse } = useEntry(EMPTY);
  const { run, state } = useTask('account.add');
  const save = async () => {
    const end = readEnd(entry);
    if (!end.ok) return refuse({ endsOn: end.fault });
    const onError = (error: AppError) => refuse(faultsOf(error));
    const made = await run({ ...entry, endsOn: end.day }, { onError });
    if (made) onDone(made);
  };
  return (
    <FormDialog
      title={text.add}
      saveLabel={text.save}
      isChanged={entry.login !== '' || entry.name !== ''}
      isBusy={state.phase === 'running'}
      error={state.phase === 'failed' ? aloud(state.error) : null}
      onSave={() => void save()}
      onClose={onClose}
    >
      <AccountFields entry={entry} faults={faults} isNew onChange={change} />
    </FormDialog>
  );
}

interface ChangeAccountProps {
  readonly account: ListedAccount;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** Name, role and last day; for a closed account the way back in. */
export function ChangeAccount({ account, onDone, onClose }: ChangeAccountProps) {
  const { id, login, name, role, endsOn, updatedAt, closedAt } = account;
  const { entry, faults, change, refuse } = useEntry({
    login,
    name,
    role,
    endsOn: endsOn === null ? '' : formatShortDate(endsOn),
  });
  const seen = useSeen(updatedAt);
  const update = useCommand('account.update');
  const reopen = useCommand('account.reopen');
  const isClosed = closedAt !== null;
  const save = () => {
    const end = readEnd(isClosed ? { ...entry, role } : entry);
    if (!end.ok) return refuse({ endsOn: end.fault });
    const told = { onSuccess: onDone, onError: (error: AppError) => refuse(faultsOf(error)) };
    if (isClosed) reopen.mutate({ id, endsOn: end.day }, told);
    else
      update.mutate(
        { id, expectedUpdatedAt: seen.at(), name: entry.name, role: entry.role, endsOn: end.day },
        told,
      );
  };
  const today = useToday();
  return (
    <FormDialog
      title={isClosed ? text.reopenOf(name) : text.changeOf(name)}
      saveLabel={isClosed ? text.reopen : text.save}
      isBusy={update.isPending || reopen.isPending}
      error={aloud(update.error ?? reopen.error)}
      conflict={conflictOf({ error: update.error, seen, entry: { ...entry }, change, save })}
      onSave={save}
      onClose={onClose}
    >
      {isClosed ? (
        <DateField
          name="endsOn"
          label={text.endsOn}
          description={text.endsOnHint}
          text={entry.endsOn}
          today={today}
          isRequired={mustEnd(role)}
          error={faults['endsOn']}
          onTextChange={(typed) => change({ endsOn: typed })}
        />
      ) : (
        <AccountFields entry={entry} faults={faults} isNew={false} onChange={change} />
      )}
    </FormDialog>
  );
}
