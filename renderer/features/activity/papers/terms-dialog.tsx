import { TextInput } from '@mantine/core';
import { useState } from 'react';
import type { ActivityPage } from '#contract/activity.ts';
import { STANDARD_AUTHORITY, TERMS_LABELS as labels } from '#rules/activity/payment.ts';
import { conflictOf, useSeen } from '../../../lib/conflict.ts';
import { faultsOf } from '../../../lib/faults.ts';
import { useCommand } from '../../../lib/use-command.ts';
import { useEntry } from '../../../lib/use-entry.ts';
import { FormDialog } from '../../../parts/dialog/form-dialog.tsx';
import { FieldRow } from '../../../parts/field/form-group.tsx';
import { RowGroup } from '../../../parts/field/row-group.tsx';
import { TextField } from '../../../parts/field/text-field.tsx';
import { activityText } from '../../../text/activity.ts';
import { readTerms, termsEntryOf } from './terms-entry.ts';
import type { MemberEntry } from './terms-entry.ts';

const { papers: text, form } = activityText;

const MEMBER_COLUMNS = 'minmax(0, 1.5fr) 12rem minmax(0, 1fr) auto';

interface CommitteeRowsProps {
  readonly members: readonly MemberEntry[];
  readonly onChange: (members: readonly MemberEntry[]) => void;
}

function CommitteeRows({ members, onChange }: CommitteeRowsProps) {
  return (
    <RowGroup
      title={labels.committee}
      rows={members}
      addLabel={text.addMember}
      removeLabel={form.removeRow}
      columns={MEMBER_COLUMNS}
      emptyRow={(key) => ({ key, name: '', nip: '', role: '' })}
      onChange={onChange}
      renderFields={(one, set) =>
        (['name', 'nip', 'role'] as const).map((name) => (
          <TextInput
            key={name}
            label={text.member[name]}
            value={one[name]}
            onChange={(event) => set({ [name]: event.currentTarget.value })}
          />
        ))
      }
    />
  );
}

interface TermsDialogProps {
  readonly page: ActivityPage;
  readonly onSaved: () => void;
  readonly onClose: () => void;
}

/** What an activity pays, who answers for the money, and its committee. */
export function TermsDialog({ page, onSaved, onClose }: TermsDialogProps) {
  const save = useCommand('activity.saveTerms');
  const seen = useSeen(page.updatedAt);
  const [start] = useState(() => termsEntryOf(page.terms));
  const [startMembers] = useState<readonly MemberEntry[]>(() =>
    page.terms.committee.map((one, key) => ({ key, ...one })),
  );
  const [members, setMembers] = useState(startMembers);
  const [memberFault, setMemberFault] = useState<string>();
  const { entry, field, change, refuse, unplaced } = useEntry('terms', start);
  const saveNow = () => {
    const found = readTerms(entry, members);
    setMemberFault(undefined);
    if ('faults' in found) return refuse(found.faults);
    return save.mutate(
      { ...found.terms, id: page.id, expectedUpdatedAt: seen.at() },
      {
        onSuccess: () => {
          onSaved();
          onClose();
        },
        onError: (error) => {
          const faults = faultsOf(error);
          setMemberFault(Object.entries(faults).find(([path]) => path.startsWith('committee'))?.[1]);
          refuse(faults);
        },
      },
    );
  };
  return (
    <FormDialog
      title={text.termsTitle}
      saveLabel={form.save}
      isWide
      isChanged={JSON.stringify([entry, members]) !== JSON.stringify([start, startMembers])}
      isBusy={save.isPending}
      error={unplaced(save.error)}
      conflict={conflictOf({ error: save.error, seen, entry, change, save: saveNow })}
      onSave={saveNow}
      onClose={onClose}
    >
      <FieldRow>
        <TextField {...field('allowanceRate')} label={labels.allowanceRate} isFirst />
        <TextField {...field('allowanceTax')} label={labels.allowanceTax} />
      </FieldRow>
      <FieldRow>
        <TextField {...field('transportRate')} label={labels.transportRate} />
        <TextField {...field('transportTax')} label={labels.transportTax} />
      </FieldRow>
      <FieldRow>
        <TextField {...field('speakerRate')} label={labels.speakerRate} />
        <TextField {...field('speakerTax')} label={labels.speakerTax} />
      </FieldRow>
      <FieldRow>
        <TextField {...field('basis')} label={labels.basis} description={text.basisHint} />
        <TextField {...field('accountCode')} label={labels.accountCode} />
      </FieldRow>
      <FieldRow>
        <TextField {...field('officerName')} label={labels.officerName} />
        <TextField {...field('officerNip')} label={labels.officerNip} />
      </FieldRow>
      <FieldRow>
        <TextField {...field('treasurerName')} label={labels.treasurerName} />
        <TextField {...field('treasurerNip')} label={labels.treasurerNip} />
      </FieldRow>
      <FieldRow>
        <TextField {...field('authorityName')} label={labels.authorityName} />
        <TextField {...field('authorityNip')} label={labels.authorityNip} />
        <TextField
          {...field('authorityPosition')}
          label={labels.authorityPosition}
          description={text.authorityHint(STANDARD_AUTHORITY)}
        />
      </FieldRow>
      <CommitteeRows members={members} onChange={setMembers} />
      {memberFault !== undefined && <p role="alert">{memberFault}</p>}
    </FormDialog>
  );
}
