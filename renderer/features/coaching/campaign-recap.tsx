import type { CampaignRecapLine } from '#contract/coaching/campaign.ts';
import { CAMPAIGN_OUTCOME_LABELS, CAMPAIGN_OUTCOMES } from '#rules/coaching/campaign.ts';
import { formatInteger } from '#rules/value/numbers.ts';
import { MarkedWord } from '../../parts/notice/mark.tsx';
import { Notice } from '../../parts/notice/notice.tsx';
import { SmallTable } from '../../parts/table/small-table.tsx';
import { campaignText as text } from '../../text/coaching/campaign.ts';
import css from './parts/coaching.module.css';

const n = formatInteger;

/** A campaign added up by kecamatan, with the proof of its sum, or why it has none. */
export function CampaignRecap({ recap }: { readonly recap: CampaignRecapLine }) {
  const { outcomes, undecided, districts, listed, sum, fault } = recap;
  const hasUndecided = undecided > 0;
  const cells = (part: Pick<CampaignRecapLine, 'outcomes' | 'undecided'>, target: number) => [
    ...CAMPAIGN_OUTCOMES.map((outcome) => n(part.outcomes[outcome])),
    ...(hasUndecided ? [n(part.undecided)] : []),
    n(target),
  ];
  return (
    <div className={css.recap}>
      {fault === '' ? (
        <MarkedWord kind="ok">{text.proved(sum)}</MarkedWord>
      ) : (
        <Notice kind="warning" title={text.notProved}>
          <p className={css.told}>{fault}</p>
        </Notice>
      )}
      <SmallTable
        label={text.table}
        isNumeric
        headers={[
          text.district,
          ...CAMPAIGN_OUTCOMES.map((outcome) => CAMPAIGN_OUTCOME_LABELS[outcome]),
          ...(hasUndecided ? [text.undecided] : []),
          text.target,
        ]}
        rows={districts.map((part) => ({
          key: part.key || part.name,
          cells: [part.name, ...cells(part, part.target)],
        }))}
        total={[text.total, ...cells({ outcomes, undecided }, listed)]}
      />
    </div>
  );
}
