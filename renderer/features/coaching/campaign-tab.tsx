import { Button, Menu, SegmentedControl, Select } from '@mantine/core';
import { useState } from 'react';
import type { CampaignTargetLine } from '#contract/coaching/campaign.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import { useMay } from '../../lib/session/session.tsx';
import { useRemembered } from '../../lib/kept/use-remembered.ts';
import { useCommand } from '../../lib/use-command.ts';
import { useRequest } from '../../lib/use-request.ts';
import { ReasonDialog } from '../../parts/dialog/reason-dialog.tsx';
import { EmptyList } from '../../parts/filter/empty-list.tsx';
import { removedFlag } from '../../parts/filter/filter-part.ts';
import { Offered } from '../../parts/layout/offered.tsx';
import { ErrorNotice } from '../../parts/notice/error-notice.tsx';
import { campaignText as text } from '../../text/coaching/campaign.ts';
import { coachingText } from '../../text/coaching/coaching.ts';
import { partsText } from '../../text/parts/parts.ts';
import { sheetsText } from '../../text/coaching/sheets.ts';
import { CampaignDialog } from './campaign-dialog.tsx';
import { CampaignList } from './campaign-list.tsx';
import { useCampaignPapers } from './campaign-papers.tsx';
import { CampaignRecap } from './campaign-recap.tsx';
import css from './parts/coaching.module.css';
import type { Said } from './parts/said.ts';
import { SheetsDialog } from './sheets-dialog.tsx';
import { TargetsDialog } from './targets-dialog.tsx';

type View = 'recap' | 'list';
type Open = 'add' | 'correct' | 'remove' | 'targets' | 'sheets';

interface CampaignTabProps {
  readonly year: number;
  readonly today: PlainDate;
  /** The campaign in sight; null: the newest. */
  readonly chosenId: string | null;
  readonly onChosen: (id: string | null) => void;
  readonly onSaid: (said: Said) => void;
  readonly onVisit: (target: CampaignTargetLine, campaignId: string) => void;
}

/** A campaign of verification: its recap by kecamatan, its list, and what is done about it. */
export function CampaignTab({ year, today, chosenId, onChosen, onSaid, onVisit }: CampaignTabProps) {
  const [view, setView] = useRemembered<View>('campaign.view', 'recap');
  const [open, setOpen] = useState<Open | null>(null);
  const [isRemoved, setRemoved] = useState(false);
  const campaigns = useRequest('coaching.campaigns', { isRemoved });
  const rows = campaigns.data?.rows ?? [];
  const campaign = rows.find(({ id }) => id === chosenId) ?? rows[0];
  const id = campaign?.id ?? '';
  const found = useRequest('coaching.campaign', { id }, { isEnabled: id !== '' && !isRemoved });
  const recap = found.data?.campaign.id === id ? found.data : undefined;
  const remove = useCommand('coaching.removeCampaign');
  const restore = useCommand('coaching.restoreCampaign');
  const addTargets = useCommand('coaching.addTargets');
  const removeTargets = useCommand('coaching.removeTargets');
  const papers = useCampaignPapers(id);
  const may = useMay();
  const bring = (name: string) =>
    restore.mutate(
      { id },
      {
        onSuccess: () => {
          setRemoved(false);
          onSaid({ sentence: text.restored(name) });
        },
      },
    );
  const added = (ids: readonly string[], known: number) => {
    setView('list');
    onSaid({
      sentence: text.targets.added(ids.length, known),
      undo:
        ids.length === 0
          ? undefined
          : () =>
              removeTargets.mutate(
                { id, cooperativeIds: [...ids] },
                {
                  onSuccess: ({ removed }) => onSaid({ sentence: text.targets.undone(removed.length) }),
                },
              ),
    });
  };
  const takeOut = ({ cooperativeId, name }: CampaignTargetLine) =>
    removeTargets.mutate(
      { id, cooperativeIds: [cooperativeId] },
      {
        onSuccess: () =>
          onSaid({
            sentence: text.list.takenOut(name),
            undo: () =>
              addTargets.mutate(
                { id, cooperativeIds: [cooperativeId] },
                { onSuccess: () => onSaid({ sentence: text.list.putBack(name) }) },
              ),
          }),
      },
    );
  const error = campaigns.error ?? found.error ?? restore.error ?? addTargets.error ?? removeTargets.error;
  return (
    <>
      <div className={css.bar}>
        <Select
          aria-label={text.choose}
          data={rows.map((one) => ({ value: one.id, label: one.name }))}
          value={id === '' ? null : id}
          allowDeselect={false}
          // Years of campaigns bear names alike.
          searchable
          nothingFoundMessage={partsText.notFound}
          placeholder={text.choose}
          w="14rem"
          onChange={onChosen}
        />
        <Offered asks="coaching.recordCampaign">
          <Button variant="default" onClick={() => setOpen('add')}>
            {text.add}
          </Button>
        </Offered>
        {campaign && isRemoved && may('coaching.restoreCampaign') && (
          <Button variant="default" onClick={() => bring(campaign.name)}>
            {coachingText.planPanel.restore}
          </Button>
        )}
        <Menu>
          <Menu.Target>
            <Button variant="default">{text.more}</Button>
          </Menu.Target>
          <Menu.Dropdown>
            {campaign && !isRemoved && may('coaching.correctCampaign') && (
              <Menu.Item onClick={() => setOpen('correct')}>{text.correct}</Menu.Item>
            )}
            {campaign && !isRemoved && may('coaching.removeCampaign') && (
              <Menu.Item onClick={() => setOpen('remove')}>{text.remove}</Menu.Item>
            )}
            <Menu.Item onClick={() => setRemoved(!isRemoved)}>
              {isRemoved ? text.showKept : text.showRemoved}
            </Menu.Item>
          </Menu.Dropdown>
        </Menu>
        {recap && !isRemoved && (
          <span className={css.quiet}>{text.state(recap.visited, recap.target, recap.percent)}</span>
        )}
      </div>
      <ErrorNotice error={error} />
      {campaigns.data && !campaign && (
        <EmptyList
          filter={{ parts: [removedFlag(isRemoved, setRemoved)], onClear: () => setRemoved(false) }}
          title={text.emptyTitle}
          action={
            <Offered asks="coaching.recordCampaign">
              <Button variant="default" onClick={() => setOpen('add')}>
                {text.addFirst}
              </Button>
            </Offered>
          }
        >
          {text.empty}
        </EmptyList>
      )}
      {campaign && isRemoved && (
        <p className={css.told}>{coachingText.planPanel.removedFor(campaign.removedReason)}</p>
      )}
      {recap && !isRemoved && (
        <>
          <div className={css.bar}>
            <SegmentedControl
              data={[
                { value: 'recap', label: text.views.recap },
                { value: 'list', label: text.views.list },
              ]}
              value={view}
              onChange={(value) => setView(value === 'list' ? 'list' : 'recap')}
            />
            <span className={css.endButtons}>
              <Offered asks="coaching.addTargets">
                <Button variant="default" onClick={() => setOpen('targets')}>
                  {text.targets.button}
                </Button>
              </Offered>
              <Offered asks="coaching.printSheets">
                <Button variant="default" onClick={() => setOpen('sheets')}>
                  {sheetsText.button}
                </Button>
              </Offered>
              {papers.buttons}
            </span>
          </div>
          {papers.ended}
          {view === 'recap' && recap.listed > 0 ? (
            <CampaignRecap recap={recap} />
          ) : (
            <CampaignList recap={recap} onVisit={(target) => onVisit(target, id)} onTakeOut={takeOut} />
          )}
        </>
      )}
      {(open === 'add' || open === 'correct') && (
        <CampaignDialog
          year={year}
          today={today}
          campaign={open === 'correct' ? campaign : undefined}
          onSaved={(saved, sentence) => {
            onChosen(saved);
            onSaid({ sentence });
          }}
          onClose={() => setOpen(null)}
        />
      )}
      {open === 'targets' && campaign && (
        <TargetsDialog campaign={campaign} onAdded={added} onClose={() => setOpen(null)} />
      )}
      {open === 'sheets' && <SheetsDialog year={year} campaignId={id} onClose={() => setOpen(null)} />}
      {open === 'remove' && campaign && (
        <ReasonDialog
          title={text.removeTitle(campaign.name)}
          saveLabel={text.removeSave}
          isDangerous
          isBusy={remove.isPending}
          error={remove.error}
          onSave={(reason) =>
            remove.mutate(
              { id, reason },
              {
                onSuccess: () => {
                  setOpen(null);
                  onChosen(null);
                  onSaid({
                    sentence: text.removed(campaign.name),
                    undo: () =>
                      restore.mutate(
                        { id },
                        { onSuccess: () => onSaid({ sentence: text.restored(campaign.name) }) },
                      ),
                  });
                },
              },
            )
          }
          onClose={() => setOpen(null)}
        >
          <p>{text.removeWhat}</p>
        </ReasonDialog>
      )}
    </>
  );
}
