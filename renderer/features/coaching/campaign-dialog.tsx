import { useState } from 'react';
import type { CampaignLine } from '#contract/coaching/campaign.ts';
import { CAMPAIGN_LABELS as labels } from '#rules/coaching/campaign.ts';
import { formatShortDate, parseTypedDate } from '#rules/value/indonesian-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import { conflictOf, useSeen } from '../../lib/conflict.ts';
import { faultsOf } from '../../lib/faults.ts';
import { useCommand } from '../../lib/use-command.ts';
import { useEntry } from '../../lib/use-entry.ts';
import { FormDialog } from '../../parts/dialog/form-dialog.tsx';
import { DateField } from '../../parts/field/date-field.tsx';
import { FieldRow } from '../../parts/field/form-group.tsx';
import { TextField } from '../../parts/field/text-field.tsx';
import { campaignText } from '../../text/coaching/campaign.ts';
import { coachingText } from '../../text/coaching/coaching.ts';

const { form: text, recorded, corrected } = campaignText;
const { required, dateFault } = coachingText;

const dayText = (day: PlainDate | null | undefined): string => (day ? formatShortDate(day) : '');

const entryOf = (year: number, today: PlainDate, campaign: CampaignLine | undefined) => ({
  name: campaign?.name ?? '',
  year: String(campaign?.year ?? year),
  basis: campaign?.basis ?? '',
  startsOn: campaign ? formatShortDate(campaign.startsOn) : formatShortDate(today),
  endsOn: dayText(campaign?.endsOn),
  declared: campaign?.declared ? String(campaign.declared) : '',
  note: campaign?.note ?? '',
});
type CampaignEntry = ReturnType<typeof entryOf>;

/** What was typed as it is saved, or what is wrong at which field. */
function readEntry(entry: CampaignEntry) {
  const year = Number(entry.year);
  const startsOn = parseTypedDate(entry.startsOn);
  const endsOn = entry.endsOn.trim() === '' ? null : parseTypedDate(entry.endsOn);
  const declared = entry.declared.replaceAll('.', '').trim();
  const faults = {
    ...(entry.name.trim() === '' ? { name: required(labels.name) } : {}),
    ...(Number.isInteger(year) && year >= 1945 && year <= 2200 ? {} : { year: required(labels.year) }),
    ...(startsOn ? {} : { startsOn: entry.startsOn.trim() === '' ? required(labels.startsOn) : dateFault }),
    ...(endsOn === undefined ? { endsOn: dateFault } : {}),
    ...(declared === '' || /^[1-9]\d{0,5}$/.test(declared) ? {} : { declared: text.numberFault }),
  };
  if (!startsOn || endsOn === undefined || Object.keys(faults).length > 0) return { faults };
  return {
    facts: {
      year,
      startsOn,
      endsOn,
      name: entry.name,
      basis: entry.basis,
      declared: declared === '' ? null : Number(declared),
      note: entry.note,
    },
  };
}

interface CampaignDialogProps {
  readonly year: number;
  readonly today: PlainDate;
  /** Undefined: a new one. */
  readonly campaign?: CampaignLine | undefined;
  readonly onSaved: (id: string, sentence: string) => void;
  readonly onClose: () => void;
}

/** A campaign: its name, its basis, its days and how many the basis names. */
export function CampaignDialog({ year, today, campaign, onSaved, onClose }: CampaignDialogProps) {
  const record = useCommand('coaching.recordCampaign');
  const correct = useCommand('coaching.correctCampaign');
  const seen = useSeen(campaign?.updatedAt ?? null);
  const [start] = useState(() => entryOf(year, today, campaign));
  const { entry, field, date, change, refuse, unplaced } = useEntry('campaign', start);
  const error = record.error ?? correct.error;
  const saveNow = () => {
    const read = readEntry(entry);
    if (!read.facts) return refuse(read.faults);
    const { facts } = read;
    const done = {
      onSuccess: ({ id }: { readonly id: string }) => {
        onSaved(id, campaign ? corrected(facts.name) : recorded(facts.name));
        onClose();
      },
      onError: (refusal: Parameters<typeof faultsOf>[0]) => refuse(faultsOf(refusal)),
    };
    if (campaign) return correct.mutate({ id: campaign.id, expectedUpdatedAt: seen.at(), ...facts }, done);
    return record.mutate(facts, done);
  };
  return (
    <FormDialog
      title={campaign ? text.correctTitle(campaign.name) : text.title}
      saveLabel={text.save}
      isChanged={JSON.stringify(entry) !== JSON.stringify(start)}
      isBusy={record.isPending || correct.isPending}
      error={unplaced(error)}
      conflict={conflictOf({ error, seen, entry, change, save: saveNow })}
      onSave={saveNow}
      onClose={onClose}
    >
      <FieldRow>
        <TextField {...field('name')} label={labels.name} isRequired isFirst />
        <TextField {...field('year')} label={labels.year} isRequired />
      </FieldRow>
      <FieldRow>
        <DateField {...date('startsOn')} label={labels.startsOn} today={today} isRequired />
        <DateField {...date('endsOn')} label={labels.endsOn} description={text.endsHint} today={today} />
      </FieldRow>
      <FieldRow>
        <TextField {...field('basis')} label={labels.basis} />
        <TextField {...field('declared')} label={labels.declared} description={text.declaredHint} />
      </FieldRow>
      <TextField {...field('note')} label={labels.note} maxLength={2000} />
    </FormDialog>
  );
}
