import { Button } from '@mantine/core';
import { useState } from 'react';
import type { OutputOf } from '#contract/index.ts';
import { FORMATION_STAGE_LABELS, FORMATION_STAGES, standingOf, withMeeting } from '#rules/formation/stage.ts';
import type { FormationStage } from '#rules/formation/stage.ts';
import { formatShortDate } from '#rules/value/indonesian-date.ts';
import { useToday } from '../../../lib/use-app-info.ts';
import { FormGroup } from '../../../parts/field/form-group.tsx';
import { SmallTable } from '../../../parts/table/small-table.tsx';
import { formationBoardText } from '../../../text/formation/board.ts';
import { MoveGroup } from './move-group.tsx';
import { StageDialog } from './stage-dialog.tsx';

const { stages: text, none } = formationBoardText;

interface StageTabProps {
  readonly stored: OutputOf<'formation.get'>;
}

/** The way of the file so far, and its way into the register. */
export function StageTab({ stored }: StageTabProps) {
  const today = useToday();
  const [open, setOpen] = useState<FormationStage | null>(null);
  const facts = today ? withMeeting(stored.stages, stored.file.meetingOn, today) : stored.stages;
  const standing = today && standingOf(facts, today);
  const { columns: heads } = text;
  return (
    <>
      <FormGroup title={text.title} hint={text.hint}>
        {standing && (
          <p>
            <strong>
              {standing.next === null
                ? text.finished
                : text.waiting(FORMATION_STAGE_LABELS[standing.next], standing.daysWaiting)}
            </strong>
          </p>
        )}
        <SmallTable
          label={text.title}
          headers={[heads.stage, heads.on, heads.number, heads.note, heads.by, heads.act]}
          rows={FORMATION_STAGES.map((stage) => {
            const fact = facts.find((one) => one.stage === stage);
            const by = stored.stages.find((one) => one.stage === stage)?.recordedBy;
            const label = FORMATION_STAGE_LABELS[stage];
            return {
              key: stage,
              cells: [
                label,
                fact ? formatShortDate(fact.on) : none,
                fact?.number || none,
                fact?.note || none,
                by ?? none,
                stage === 'meeting' ? (
                  ''
                ) : (
                  <Button
                    key="record"
                    variant="subtle"
                    size="compact-sm"
                    aria-label={text.recordOf(label)}
                    onClick={() => setOpen(stage)}
                  >
                    {fact ? text.change : text.record}
                  </Button>
                ),
              ],
            };
          })}
        />
      </FormGroup>
      <MoveGroup stored={stored} />
      {open && (
        <StageDialog
          id={stored.id}
          stage={open}
          fact={stored.stages.find(({ stage }) => stage === open)}
          onClose={() => setOpen(null)}
        />
      )}
    </>
  );
}
