import type { ReactNode } from 'react';
import type { AppError } from '#contract/errors.ts';
import type { InputOf } from '#contract/index.ts';
import type { PermitLine } from '#contract/legality.ts';
import { formatShortDate, parseTypedDate } from '#rules/value/indonesian-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import { conflictOf, useSeen } from '../../lib/conflict.ts';
import { faultsOf, type Faults } from '../../lib/faults.ts';
import { useEntry } from '../../lib/use-entry.ts';
import { legalityText as text } from '../../text/legality.ts';
import { ChoiceField, type Choice } from './choice-field.tsx';
import { DateField } from './date-field.tsx';
import { FormDialog } from '../dialog/form-dialog.tsx';
import { FieldRow } from './form-group.tsx';
import { TextField } from './text-field.tsx';

type PermitFacts = Omit<InputOf<'legality.savePermit'>, 'cooperativeId' | 'id'>;

interface PermitFormProps {
  /** Null: a new permit. */
  readonly permit: PermitLine | null;
  readonly kinds: readonly Choice[];
  readonly today: PlainDate | undefined;
  readonly isBusy: boolean;
  readonly error: AppError | null;
  /** Whose permit it is, where that is not known yet; its fault keeps the form open. */
  readonly owner?: { readonly field: ReactNode; readonly check: () => boolean };
  readonly onSave: (facts: PermitFacts, refuse: (error: AppError) => void) => void;
  readonly onClose: () => void;
}

const shown = (day: PlainDate | null | undefined): string => (day ? formatShortDate(day) : '');

/** One permit of one cooperative, its kinds from the office's own rule. */
export function PermitForm(props: PermitFormProps) {
  const { permit, kinds, today, owner } = props;
  const seen = useSeen(permit?.updatedAt ?? null);
  const { entry, field, date, change, refuse, unplaced } = useEntry('permit', {
    kind: permit?.kind ?? '',
    number: permit?.number ?? '',
    issuedOn: shown(permit?.issuedOn),
    expiresOn: shown(permit?.expiresOn),
    issuer: permit?.issuer ?? '',
    note: permit?.note ?? '',
  });
  const saveNow = () => {
    const day = (typed: string) => (typed.trim() === '' ? null : parseTypedDate(typed));
    const [issuedOn, expiresOn] = [day(entry.issuedOn), day(entry.expiresOn)];
    const faults: Faults = {
      ...(entry.kind === '' ? { kind: text.required(text.kind) } : {}),
      ...(issuedOn === undefined ? { issuedOn: text.dateFault } : {}),
      ...(expiresOn === undefined ? { expiresOn: text.dateFault } : {}),
    };
    refuse(faults);
    if (owner?.check() === false || issuedOn === undefined || expiresOn === undefined) return;
    if (Object.keys(faults).length > 0) return;
    const facts = { ...entry, expectedUpdatedAt: seen.at(), issuedOn, expiresOn };
    props.onSave(facts, (error) => refuse(faultsOf(error)));
  };
  return (
    <FormDialog
      title={permit ? text.permitEditTitle : text.permitTitle}
      saveLabel={text.save}
      isBusy={props.isBusy}
      error={unplaced(props.error)}
      conflict={conflictOf({ error: props.error, seen, entry, change, save: saveNow })}
      onSave={saveNow}
      onClose={props.onClose}
    >
      {owner?.field}
      <ChoiceField {...field('kind')} label={text.kind} choices={kinds} />
      <TextField {...field('number')} label={text.number} />
      <FieldRow>
        <DateField {...date('issuedOn')} label={text.issuedOn} today={today} />
        <DateField
          {...date('expiresOn')}
          label={text.expiresOn}
          description={text.expiresHint}
          today={today}
        />
      </FieldRow>
      <TextField {...field('issuer')} label={text.issuer} />
      <TextField {...field('note')} label={text.note} />
    </FormDialog>
  );
}
