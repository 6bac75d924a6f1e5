import { MultiSelect, Textarea } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import type { CampaignLine } from '#contract/coaching/campaign.ts';
import { COOPERATIVE_STATUSES, STATUS_LABELS } from '#rules/cooperative/cooperative.ts';
import { useCommand } from '../../lib/use-command.ts';
import { useRequest } from '../../lib/use-request.ts';
import { FormDialog } from '../../parts/dialog/form-dialog.tsx';
import { FieldRow } from '../../parts/field/form-group.tsx';
import { ErrorNotice } from '../../parts/notice/error-notice.tsx';
import { SmallTable } from '../../parts/table/small-table.tsx';
import { campaignText } from '../../text/coaching/campaign.ts';
import css from './parts/coaching.module.css';

const { targets: text } = campaignText;
const STATUSES = COOPERATIVE_STATUSES.map((value) => ({ value, label: STATUS_LABELS[value] }));
const TYPING_MS = 300;

interface TargetsDialogProps {
  readonly campaign: CampaignLine;
  /** What was added, and how many of those chosen stood on the list already. */
  readonly onAdded: (ids: readonly string[], known: number) => void;
  readonly onClose: () => void;
}

/** Cooperatives of the register by kecamatan and status, or by a pasted list; what fits none is named with why. */
export function TargetsDialog({ campaign, onAdded, onClose }: TargetsDialogProps) {
  const choices = useRequest('coaching.choices', {}).data;
  const add = useCommand('coaching.addTargets');
  const [districtCodes, setDistricts] = useState<string[]>([]);
  const [statuses, setStatuses] = useState<string[]>([]);
  const [typed, setTyped] = useState('');
  const [settled] = useDebouncedValue(typed, TYPING_MS);
  const found = useRequest('coaching.chooseTargets', {
    districtCodes,
    statuses: COOPERATIVE_STATUSES.filter((one) => statuses.includes(one)),
    names: settled.trim() === '' ? null : settled.split('\n').map((line) => line.split('\t')[0] ?? ''),
  });
  const isCurrent = settled === typed && !found.isPlaceholderData;
  const chosen = found.data?.chosen ?? [];
  const left = found.data?.left ?? [];
  const save = () => {
    if (!isCurrent || chosen.length === 0) return;
    add.mutate(
      { id: campaign.id, cooperativeIds: chosen.map(({ id }) => id) },
      {
        onSuccess: ({ added }) => {
          onAdded(added, chosen.length - added.length);
          onClose();
        },
      },
    );
  };
  return (
    <FormDialog
      title={text.title(campaign.name)}
      saveLabel={text.save(isCurrent ? chosen.length : 0)}
      isBusy={add.isPending}
      error={add.error}
      onSave={save}
      onClose={onClose}
    >
      <FieldRow>
        <MultiSelect
          label={text.districts}
          description={text.districtsHint}
          data={(choices?.districts ?? []).map(({ code, name }) => ({ value: code, label: name }))}
          value={districtCodes}
          searchable
          clearable
          onChange={setDistricts}
        />
        <MultiSelect
          label={text.statuses}
          description={text.statusesHint}
          data={STATUSES}
          value={statuses}
          clearable
          onChange={setStatuses}
        />
      </FieldRow>
      <Textarea
        label={text.names}
        description={text.namesHint}
        value={typed}
        minRows={3}
        maxRows={8}
        autosize
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      <ErrorNotice error={found.error} />
      <p className={css.told} aria-live="polite">
        {found.data && (chosen.length === 0 ? text.none : text.found(chosen.length))}
      </p>
      {left.length > 0 && (
        <>
          <p className={css.told}>{text.left(left.length)}</p>
          <div className={css.pile}>
            <SmallTable
              label={text.leftTable}
              headers={text.leftColumns}
              rows={left.map(({ row, name, why }) => ({ key: String(row), cells: [String(row), name, why] }))}
            />
          </div>
        </>
      )}
    </FormDialog>
  );
}
