import { MultiSelect } from '@mantine/core';
import { useState } from 'react';
import type { SheetSelection } from '#contract/coaching/sheets.ts';
import { useRequest } from '../../lib/use-request.ts';
import { ChoiceField } from '../../parts/field/choice-field.tsx';
import { sheetsText as text } from '../../text/coaching/sheets.ts';

const CAMPAIGN = 'campaign:';

interface Start {
  readonly year: number;
  readonly campaignId: string | null;
}

/** Whose sheets, as it is chosen in a dialog; null while something is still to be chosen. */
export function useSheetSelection({ year, campaignId }: Start) {
  const choices = useRequest('coaching.choices', {}).data;
  const campaigns = useRequest('coaching.campaigns', {}).data?.rows ?? [];
  const [from, setFrom] = useState(campaignId === null ? 'plans' : `${CAMPAIGN}${campaignId}`);
  const [officerId, setOfficer] = useState('');
  const [districtCodes, setDistricts] = useState<string[]>([]);
  const selection = ((): SheetSelection | null => {
    if (from === 'plans')
      return { from: 'plans', year, officerId: officerId === '' ? null : officerId, districtCodes };
    if (from === 'register') return districtCodes.length === 0 ? null : { from: 'register', districtCodes };
    return { from: 'campaign', campaignId: from.slice(CAMPAIGN.length), districtCodes };
  })();
  const order = useRequest(
    'coaching.sheetOrder',
    { selection: selection ?? { from: 'plans', year } },
    { isEnabled: selection !== null },
  );
  const rows = selection === null || order.isPlaceholderData ? undefined : order.data?.rows;
  const fields = (
    <>
      <ChoiceField
        name="sheets.from"
        label={text.from}
        value={from}
        choices={[
          { value: 'plans', label: text.sources.plans(year) },
          ...campaigns.map(({ id, name }) => ({
            value: `${CAMPAIGN}${id}`,
            label: text.sources.campaign(name),
          })),
          { value: 'register', label: text.sources.register },
        ]}
        onChange={setFrom}
      />
      {from === 'plans' && (
        <ChoiceField
          name="sheets.officer"
          label={text.officer}
          value={officerId}
          choices={[
            { value: '', label: text.everyOfficer },
            ...(choices?.officers ?? []).map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onChange={setOfficer}
        />
      )}
      <MultiSelect
        data-field="sheets.districts"
        label={text.districts}
        description={from === 'register' ? text.districtsNeeded : text.districtsHint}
        data={(choices?.districts ?? []).map(({ code, name }) => ({ value: code, label: name }))}
        value={districtCodes}
        searchable
        clearable
        onChange={setDistricts}
      />
    </>
  );
  return { selection, rows, fields, error: order.error };
}
