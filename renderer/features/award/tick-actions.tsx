import { Button } from '@mantine/core';
import { useState } from 'react';
import type { JudgedCandidate } from '#contract/award.ts';
import { Offered } from '../../parts/layout/offered.tsx';
import { useCommand } from '../../lib/use-command.ts';
import { ReasonDialog } from '../../parts/dialog/reason-dialog.tsx';
import { awardText as text } from '../../text/award/award.ts';

type Choice = 'include' | 'exclude' | 'by_rule';

interface TickActionsProps {
  readonly bookYear: number;
  readonly candidate: JudgedCandidate;
}

const TITLES: Readonly<Record<Choice, (name: string) => string>> = {
  include: text.includeTitle,
  exclude: text.excludeTitle,
  by_rule: text.byRuleTitle,
};

/** A person's word above the rule, always with a reason. */
export function TickActions({ bookYear, candidate }: TickActionsProps) {
  const tick = useCommand('award.tick');
  const [choice, setChoice] = useState<Choice | null>(null);
  const close = () => setChoice(null);
  return (
    <>
      {candidate.tick ? (
        <Offered asks="award.tick">
          <Button variant="default" onClick={() => setChoice('by_rule')}>
            {text.byRule}
          </Button>
        </Offered>
      ) : (
        <Offered asks="award.tick">
          <Button variant="default" onClick={() => setChoice(candidate.isEligible ? 'exclude' : 'include')}>
            {candidate.isEligible ? text.exclude : text.include}
          </Button>
        </Offered>
      )}
      {choice !== null && (
        <ReasonDialog
          title={TITLES[choice](candidate.name)}
          saveLabel={text.tickSave[choice]}
          isBusy={tick.isPending}
          error={tick.error}
          onSave={(reason) =>
            tick.mutate({ bookYear, cooperativeId: candidate.id, choice, reason }, { onSuccess: close })
          }
          onClose={close}
        >
          <p>{text.tickWhat}</p>
        </ReasonDialog>
      )}
    </>
  );
}
