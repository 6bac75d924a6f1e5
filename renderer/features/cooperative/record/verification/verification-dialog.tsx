import {
  ACTIVITY_SEEN,
  ACTIVITY_SEEN_LABELS,
  VERIFICATION_LABELS,
  VERIFICATION_OUTCOMES,
  type ActivitySeen,
  type VerificationOutcome,
} from '#rules/cooperative/register-field.ts';
import { formatShortDate, parseTypedDate } from '#rules/value/indonesian-date.ts';
import { faultsOf } from '../../../../lib/faults.ts';
import { useToday } from '../../../../lib/use-app-info.ts';
import { useCommand } from '../../../../lib/use-command.ts';
import { useEntry } from '../../../../lib/use-entry.ts';
import { ChoiceField, choicesOf } from '../../../../parts/field/choice-field.tsx';
import { DateField } from '../../../../parts/field/date-field.tsx';
import { FormDialog } from '../../../../parts/dialog/form-dialog.tsx';
import { TextField } from '../../../../parts/field/text-field.tsx';
import { recordText } from '../../../../text/cooperative/record.ts';
import { recordTabsText } from '../../../../text/cooperative/record-tabs.ts';

const { verification: text } = recordTabsText;
const ACTIVITIES = choicesOf(ACTIVITY_SEEN, ACTIVITY_SEEN_LABELS);
const OUTCOMES = choicesOf(VERIFICATION_OUTCOMES, VERIFICATION_LABELS);

interface VerificationDialogProps {
  readonly cooperativeId: string;
  /** The officer proposed: the one the cooperative is assigned to. */
  readonly officer: string;
  readonly onClose: () => void;
}

/** What a visit found, by whom, with which evidence. */
export function VerificationDialog({ cooperativeId, officer, onClose }: VerificationDialogProps) {
  const today = useToday();
  const add = useCommand('cooperative.addVerification');
  const { entry, field, date, refuse, unplaced } = useEntry('verification', {
    verifiedOn: today ? formatShortDate(today) : '',
    outcome: 'found',
    activitySeen: 'unknown',
    officer,
    evidence: '',
    note: '',
  });
  const save = () => {
    const verifiedOn = parseTypedDate(entry.verifiedOn);
    const hasOfficer = entry.officer.trim() !== '';
    if (!verifiedOn || !hasOfficer) {
      refuse({
        ...(verifiedOn ? {} : { verifiedOn: recordText.faults.dateRequired }),
        ...(hasOfficer ? {} : { officer: recordText.faults.required(text.officer) }),
      });
      return;
    }
    const { officer: visitor, evidence, note } = entry;
    const outcome = entry.outcome as VerificationOutcome;
    const activitySeen = entry.activitySeen as ActivitySeen;
    add.mutate(
      { id: cooperativeId, verifiedOn, outcome, activitySeen, officer: visitor, evidence, note },
      { onSuccess: onClose, onError: (error) => refuse(faultsOf(error)) },
    );
  };
  return (
    <FormDialog
      title={text.addTitle}
      saveLabel={text.save}
      isBusy={add.isPending}
      error={unplaced(add.error)}
      onSave={save}
      onClose={onClose}
    >
      <DateField {...date('verifiedOn')} label={text.verifiedOn} today={today} isRequired />
      <ChoiceField {...field('outcome')} label={text.outcome} choices={OUTCOMES} />
      <ChoiceField {...field('activitySeen')} label={text.activity} choices={ACTIVITIES} />
      <TextField {...field('officer')} label={text.officer} isRequired />
      <TextField {...field('evidence')} label={text.evidence} description={text.evidenceHint} />
      <TextField {...field('note')} label={text.note} />
    </FormDialog>
  );
}
