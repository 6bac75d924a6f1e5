import { Checkbox } from '@mantine/core';
import { useState } from 'react';
import type { DossierLine } from '#contract/legality.ts';
import { formatShortDate, parseTypedDate } from '#rules/value/indonesian-date.ts';
import { conflictOf, useSeen } from '../../lib/conflict.ts';
import { faultsOf, NO_FAULTS } from '../../lib/faults.ts';
import { focusField } from '../../lib/form-flow.ts';
import { useToday } from '../../lib/use-app-info.ts';
import { useCommand } from '../../lib/use-command.ts';
import { useEntry } from '../../lib/use-entry.ts';
import { useRequest } from '../../lib/use-request.ts';
import { CooperativeField } from '../../parts/field/cooperative-field.tsx';
import { DateField } from '../../parts/field/date-field.tsx';
import { FormDialog } from '../../parts/dialog/form-dialog.tsx';
import { FieldRow, FormGroup } from '../../parts/field/form-group.tsx';
import { TextField } from '../../parts/field/text-field.tsx';
import { legalityText as text } from '../../text/legality.ts';
import css from './legality.module.css';
import { entriesOf, readObjections } from './objection-entries.ts';
import { ObjectionFields } from './objection-fields.tsx';

const shown = (day: DossierLine['letterOn']): string => (day === null ? '' : formatShortDate(day));
const DAYS = ['openedOn', 'letterOn', 'noticeOn', 'proposalOn'] as const;

interface DossierDialogProps {
  /** Null: a new dossier. */
  readonly dossier: DossierLine | null;
  readonly onClose: () => void;
}

/** One dossier in the order in which it is worked off. */
export function DossierDialog({ dossier, onClose }: DossierDialogProps) {
  const today = useToday();
  const grounds = useRequest('legality.choices', {}).data?.grounds ?? [];
  const [chosen, setChosen] = useState<readonly string[]>(dossier?.grounds ?? []);
  const save = useCommand('dissolution.save');
  const seen = useSeen(dossier?.updatedAt ?? null);
  const [objections, setObjections] = useState(entriesOf(dossier?.objections ?? []));
  const [objectionFaults, setObjectionFaults] = useState(NO_FAULTS);
  const { entry, field, date, change, refuse, unplaced } = useEntry('dossier', {
    cooperativeId: dossier?.cooperativeId ?? '',
    openedOn: dossier ? shown(dossier.openedOn) : today ? formatShortDate(today) : '',
    letterNumber: dossier?.letterNumber ?? '',
    letterOn: shown(dossier?.letterOn ?? null),
    noticeOn: shown(dossier?.noticeOn ?? null),
    noticePlace: dossier?.noticePlace ?? '',
    proposalNumber: dossier?.proposalNumber ?? '',
    proposalOn: shown(dossier?.proposalOn ?? null),
    officer: dossier?.officer ?? '',
    note: dossier?.note ?? '',
  });
  const refuseAll = (faults: Readonly<Record<string, string>>) => {
    const isLine = (name: string) => name.startsWith('objections.');
    const part = (wanted: boolean) =>
      Object.fromEntries(Object.entries(faults).filter(([name]) => isLine(name) === wanted));
    setObjectionFaults(part(true));
    refuse(part(false));
    const [line] = Object.keys(part(true));
    if (line !== undefined && Object.keys(part(false)).length === 0) focusField(`dossier.${line}`);
  };
  const saveNow = () => {
    const days = Object.fromEntries(
      DAYS.map((name) => [name, entry[name].trim() === '' ? null : parseTypedDate(entry[name])]),
    );
    const openedOn = days['openedOn'];
    const read = readObjections(objections);
    const faults: Record<string, string> = { ...read.faults };
    if (entry.cooperativeId === '') faults['cooperativeId'] = text.cooperativeFault;
    for (const name of DAYS) if (days[name] === undefined) faults[name] = text.dateFault;
    if (openedOn === null) faults['openedOn'] = text.required(text.openedOn);
    if (!openedOn || Object.keys(faults).length > 0) {
      refuseAll(faults);
      return;
    }
    const { cooperativeId, letterNumber, noticePlace, proposalNumber, officer, note } = entry;
    save.mutate(
      {
        cooperativeId,
        id: dossier?.id ?? null,
        expectedUpdatedAt: seen.at(),
        openedOn,
        grounds: chosen,
        letterNumber,
        letterOn: days['letterOn'] ?? null,
        noticeOn: days['noticeOn'] ?? null,
        noticePlace,
        objections: read.objections,
        proposalNumber,
        proposalOn: days['proposalOn'] ?? null,
        officer,
        note,
      },
      { onSuccess: onClose, onError: (error) => refuseAll(faultsOf(error)) },
    );
  };
  const toggle = (code: string, isOn: boolean) =>
    setChosen((now) => (isOn ? [...now, code] : now.filter((one) => one !== code)));
  return (
    <FormDialog
      title={dossier ? dossier.cooperativeName : text.dossierTitle}
      saveLabel={text.save}
      isBusy={save.isPending}
      error={unplaced(save.error)}
      conflict={conflictOf({ error: save.error, seen, entry, change, save: saveNow })}
      onSave={saveNow}
      onClose={onClose}
    >
      <div className={css.dialogBody}>
        {!dossier && <CooperativeField {...field('cooperativeId')} />}
        <FieldRow>
          <DateField {...date('openedOn')} label={text.openedOn} today={today} isRequired />
          <TextField {...field('officer')} label={text.officer} />
        </FieldRow>
        <fieldset className={css.grounds}>
          <legend>{text.grounds}</legend>
          {grounds.map(({ code, name }) => (
            <Checkbox
              key={code}
              label={name}
              checked={chosen.includes(code)}
              onChange={(event) => toggle(code, event.currentTarget.checked)}
            />
          ))}
        </fieldset>
        <FormGroup title={text.letter}>
          <FieldRow>
            <TextField {...field('letterNumber')} label={text.letterNumber} />
            <DateField {...date('letterOn')} label={text.letterOn} today={today} />
          </FieldRow>
        </FormGroup>
        <FormGroup title={text.noticeGroup}>
          <FieldRow>
            <DateField {...date('noticeOn')} label={text.noticeOn} today={today} />
            <TextField {...field('noticePlace')} label={text.noticePlace} />
          </FieldRow>
        </FormGroup>
        <ObjectionFields
          entries={objections}
          faults={objectionFaults}
          today={today}
          onChange={(entries) => {
            setObjections(entries);
            setObjectionFaults(NO_FAULTS);
          }}
        />
        <FormGroup title={text.proposal}>
          <FieldRow>
            <TextField {...field('proposalNumber')} label={text.proposalNumber} />
            <DateField {...date('proposalOn')} label={text.proposalOn} today={today} />
          </FieldRow>
          <TextField {...field('note')} label={text.note} />
        </FormGroup>
      </div>
    </FormDialog>
  );
}
