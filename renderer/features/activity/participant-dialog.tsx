import { useState } from 'react';
import type { ParticipantLine } from '#contract/activity.ts';
import type { InputOf } from '#contract/index.ts';
import { NIB_BASES, NIB_LABELS, PARTICIPANT_VERDICTS, VERDICT_LABELS } from '#rules/activity/activity.ts';
import { PARTICIPANT_LABELS as labels } from '#rules/activity/participant.ts';
import { formatShortDate, parseTypedDate } from '#rules/value/indonesian-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import { formatInteger } from '#rules/value/numbers.ts';
import { conflictOf, useSeen } from '../../lib/conflict.ts';
import { faultsOf } from '../../lib/faults.ts';
import { useCommand } from '../../lib/use-command.ts';
import { useEntry } from '../../lib/use-entry.ts';
import { FormDialog } from '../../parts/dialog/form-dialog.tsx';
import { ChoiceField, choicesOf } from '../../parts/field/choice-field.tsx';
import { CooperativeField } from '../../parts/field/cooperative-field.tsx';
import { DateField } from '../../parts/field/date-field.tsx';
import { FieldRow } from '../../parts/field/form-group.tsx';
import { UmkmField } from '../../parts/field/umkm-field.tsx';
import { TextField } from '../../parts/field/text-field.tsx';
import { activityCertificatesText } from '../../text/activity-certificates.ts';
import { activityText } from '../../text/activity.ts';
import { readWhole } from './entry/activity-entry.ts';
import { useOrigins } from './use-origins.ts';

const { participant: text, form } = activityText;
const { competence } = activityCertificatesText;

const EMPTY = {
  name: '',
  nikKtp: '',
  sex: '',
  cooperativeId: '',
  business: '',
  umkmId: '',
  role: '',
  originCode: '',
  category: '',
  nibBasis: 'none',
  preScore: '',
  postScore: '',
  verdict: '',
  verdictReason: '',
  competenceNumber: '',
  competenceIssuer: '',
  competenceOn: '',
  competenceUntil: '',
  allowanceRate: '',
  transportRate: '',
};
type Entry = Readonly<Record<keyof typeof EMPTY, string>>;

const shown = (score: number | null): string => (score === null ? '' : String(score));

function entryOf(one: ParticipantLine): Entry {
  return {
    name: one.name,
    nikKtp: one.nikKtp,
    sex: one.sex ?? '',
    cooperativeId: one.cooperativeId ?? '',
    business: one.business,
    umkmId: one.umkmId ?? '',
    role: one.role,
    originCode: one.originCode,
    category: one.category,
    nibBasis: one.nibBasis,
    preScore: shown(one.preScore),
    postScore: shown(one.postScore),
    verdict: one.isOverridden ? (one.verdict ?? '') : '',
    verdictReason: one.verdictReason,
    competenceNumber: one.competenceNumber,
    competenceIssuer: one.competenceIssuer,
    competenceOn: one.competenceOn === null ? '' : formatShortDate(one.competenceOn),
    competenceUntil: one.competenceUntil === null ? '' : formatShortDate(one.competenceUntil),
    allowanceRate: one.allowanceRate === null ? '' : formatInteger(one.allowanceRate),
    transportRate: one.transportRate === null ? '' : formatInteger(one.transportRate),
  };
}

type Input = Omit<InputOf<'activity.correctParticipant'>, 'id' | 'expectedUpdatedAt'>;

function read(
  entry: Entry,
  personId: string | null,
): { readonly input: Input } | { readonly faults: Record<string, string> } {
  const faults: Record<string, string> = {};
  const whole = (name: 'preScore' | 'postScore' | 'allowanceRate' | 'transportRate'): number | null => {
    const value = readWhole(entry[name]);
    if (Number.isNaN(value)) faults[name] = form.numberFault;
    return Number.isNaN(value) ? null : value;
  };
  const day = (name: 'competenceOn' | 'competenceUntil') => {
    const found = parseTypedDate(entry[name]);
    if (found === undefined && entry[name].trim() !== '') faults[name] = form.dateFault;
    return found ?? null;
  };
  if (entry.name.trim() === '') faults['name'] = form.required(labels.name);
  const input: Input = {
    personId,
    name: entry.name,
    nikKtp: entry.nikKtp,
    sex: entry.sex === 'L' || entry.sex === 'P' ? entry.sex : null,
    cooperativeId: entry.cooperativeId === '' ? null : entry.cooperativeId,
    business: entry.business,
    umkmId: entry.umkmId === '' ? null : entry.umkmId,
    role: entry.role,
    originCode: entry.originCode.trim(),
    category: entry.category,
    nibBasis: NIB_BASES.find((one) => one === entry.nibBasis) ?? 'none',
    preScore: whole('preScore'),
    postScore: whole('postScore'),
    verdict: PARTICIPANT_VERDICTS.find((one) => one === entry.verdict) ?? null,
    verdictReason: entry.verdictReason,
    competenceNumber: entry.competenceNumber,
    competenceIssuer: entry.competenceIssuer,
    competenceOn: day('competenceOn'),
    competenceUntil: day('competenceUntil'),
    allowanceRate: whole('allowanceRate'),
    transportRate: whole('transportRate'),
  };
  return Object.keys(faults).length > 0 ? { faults } : { input };
}

interface ParticipantDialogProps {
  readonly batchId: string;
  readonly today: PlainDate;
  /** At an exam of competence its certificate is asked for. */
  readonly isExam: boolean;
  /** Undefined: a new one. */
  readonly one?: ParticipantLine;
  readonly onSaved: (name: string) => void;
  readonly onClose: () => void;
}

interface OriginFieldProps {
  readonly name: string;
  readonly value: string;
  readonly error?: string | undefined;
  readonly onChange: (value: string) => void;
  /** A list carried over says nothing of the origin, and nothing is assumed. */
  readonly isUnknown: boolean;
}

/** Kabupaten and kota of the office's province; one of another province, as a file may name it, keeps its code. */
function OriginField({ isUnknown, ...field }: OriginFieldProps) {
  const { own, origins } = useOrigins();
  return (
    <ChoiceField
      {...field}
      value={field.value === '' && !isUnknown ? own : field.value}
      label={labels.originCode}
      choices={[
        ...(isUnknown ? [{ value: '', label: text.noSex }] : []),
        ...origins.map(({ code, name }) => ({ value: code, label: name })),
      ]}
    />
  );
}

/** One participant; a NIK that stays masked stays as it was. */
export function ParticipantDialog({ batchId, today, isExam, one, onSaved, onClose }: ParticipantDialogProps) {
  const add = useCommand('activity.addParticipants');
  const correct = useCommand('activity.correctParticipant');
  const seen = useSeen(one?.updatedAt ?? null);
  const [start] = useState<Entry>(() => (one ? entryOf(one) : EMPTY));
  const { entry, field, date, change, refuse, unplaced } = useEntry('participant', start);
  const running = one ? correct : add;
  const told = {
    onSuccess: () => {
      onSaved(entry.name);
      onClose();
    },
    onError: (error: Parameters<typeof faultsOf>[0]) =>
      refuse(
        Object.fromEntries(
          Object.entries(faultsOf(error)).map(([path, message]) => [path.replace(/^.*\./, ''), message]),
        ),
      ),
  };
  const saveNow = () => {
    const found = read(entry, one?.personId ?? null);
    if ('faults' in found) return refuse(found.faults);
    if (one) return correct.mutate({ ...found.input, id: one.id, expectedUpdatedAt: seen.at() }, told);
    return add.mutate({ batchId, participants: [found.input] }, told);
  };
  return (
    <FormDialog
      title={one ? text.correctTitle(one.name) : text.addTitle}
      saveLabel={form.save}
      isChanged={JSON.stringify(entry) !== JSON.stringify(start)}
      isBusy={running.isPending}
      error={unplaced(running.error)}
      conflict={conflictOf({ error: correct.error, seen, entry, change, save: saveNow })}
      onSave={saveNow}
      onClose={onClose}
    >
      <FieldRow>
        <TextField {...field('name')} label={labels.name} isRequired isFirst />
        <TextField {...field('nikKtp')} label={labels.nikKtp} />
        <ChoiceField
          {...field('sex')}
          label={labels.sex}
          choices={[
            { value: '', label: text.noSex },
            { value: 'L', label: 'L' },
            { value: 'P', label: 'P' },
          ]}
        />
      </FieldRow>
      <FieldRow>
        <CooperativeField {...field('cooperativeId')} chosenName={one?.cooperativeName ?? ''} isOptional />
        <TextField {...field('business')} label={labels.business} description={text.businessHint} />
      </FieldRow>
      <UmkmField {...field('umkmId')} chosenName={one?.umkmName ?? ''} />
      <FieldRow>
        <TextField {...field('role')} label={labels.role} />
        <TextField {...field('category')} label={labels.category} />
      </FieldRow>
      <FieldRow>
        <ChoiceField
          {...field('nibBasis')}
          label={labels.nibBasis}
          choices={choicesOf(NIB_BASES, NIB_LABELS)}
        />
        <OriginField {...field('originCode')} isUnknown={one?.originCode === ''} />
        <TextField {...field('preScore')} label={labels.preScore} />
        <TextField {...field('postScore')} label={labels.postScore} />
      </FieldRow>
      {(isExam || entry.competenceNumber !== '') && (
        <>
          <FieldRow>
            <TextField {...field('competenceNumber')} label={labels.competenceNumber} />
            <TextField {...field('competenceIssuer')} label={labels.competenceIssuer} />
          </FieldRow>
          <FieldRow>
            <DateField {...date('competenceOn')} label={labels.competenceOn} today={today} />
            <DateField
              {...date('competenceUntil')}
              label={labels.competenceUntil}
              today={today}
              description={competence.hint}
            />
          </FieldRow>
        </>
      )}
      <FieldRow>
        <TextField {...field('allowanceRate')} label={labels.allowanceRate} description={text.rateHint} />
        <TextField {...field('transportRate')} label={labels.transportRate} description={text.rateHint} />
      </FieldRow>
      {one && (
        <FieldRow>
          <ChoiceField
            {...field('verdict')}
            label={labels.verdict}
            choices={[
              { value: '', label: text.byAttendance },
              ...choicesOf(PARTICIPANT_VERDICTS, VERDICT_LABELS),
            ]}
          />
          {entry.verdict !== '' && (
            <TextField {...field('verdictReason')} label={labels.verdictReason} isRequired />
          )}
        </FieldRow>
      )}
    </FormDialog>
  );
}
