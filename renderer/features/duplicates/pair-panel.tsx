import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { Offered } from '../../parts/layout/offered.tsx';
import { useCommand } from '../../lib/use-command.ts';
import { useRequest } from '../../lib/use-request.ts';
import { ConfirmDialog } from '../../parts/dialog/confirm-dialog.tsx';
import { ErrorNotice } from '../../parts/notice/error-notice.tsx';
import { duplicatesText as text } from '../../text/duplicates.ts';
import { DismissDialog } from './dismiss-dialog.tsx';
import css from './duplicates.module.css';
import { FIRST_KEPT, mergeInput, otherSide } from './merge-choice.ts';
import { Conflicts, PairComparison } from './pair-comparison.tsx';

interface PairPanelProps {
  readonly firstId: string;
  readonly secondId: string;
  readonly message: string;
  /** The pair no longer waits; the sentence says what became of it. */
  readonly onSettled: (sentence: string) => void;
}

/** One pair: compared field by field, then merged or declared to be two. */
export function PairPanel({ firstId, secondId, message, onSettled }: PairPanelProps) {
  const answer = useRequest('duplicate.compare', { firstId, secondId });
  const merge = useCommand('duplicate.merge');
  const [choice, setChoice] = useState(FIRST_KEPT);
  const [asked, setAsked] = useState<'merge' | 'dismiss' | null>(null);
  const comparison = answer.isPlaceholderData ? undefined : answer.data;
  if (!comparison) return <ErrorNotice error={answer.error} />;
  const input = mergeInput(comparison, choice);
  const kept = comparison[choice.kept].name;
  const removed = comparison[otherSide(choice.kept)].name;
  const taken = Object.keys(input.choices ?? {}).length;
  return (
    <section className={css.panel} aria-label={text.compare}>
      <p className={css.why}>{message}</p>
      <div className={css.scroll}>
        <PairComparison comparison={comparison} choice={choice} onChange={setChoice} />
      </div>
      <Group justify="flex-end">
        <Offered asks="duplicate.dismiss">
          <Button variant="default" onClick={() => setAsked('dismiss')}>
            {text.dismiss}
          </Button>
        </Offered>
        <Offered asks="duplicate.merge">
          <Button onClick={() => setAsked('merge')}>{text.merge}</Button>
        </Offered>
      </Group>
      <ConfirmDialog
        isOpen={asked === 'merge'}
        title={text.mergeTitle}
        confirmLabel={text.merge}
        isBusy={merge.isPending}
        onConfirm={() => {
          // The pair leaves the list, and this panel with it, before a callback of `mutate` would be heard.
          merge.mutateAsync(input).then(
            () => onSettled(text.merged(kept)),
            () => undefined,
          );
        }}
        onClose={() => setAsked(null)}
      >
        <p>{text.mergeHint(kept, removed)}</p>
        {taken > 0 && <p>{text.mergeTaken(taken)}</p>}
        <Conflicts conflicts={comparison.conflicts} />
        <p>{text.mergeBack}</p>
        <ErrorNotice error={merge.error} />
      </ConfirmDialog>
      {asked === 'dismiss' && (
        <DismissDialog
          firstId={firstId}
          secondId={secondId}
          names={`${comparison.first.name} / ${comparison.second.name}`}
          onDismissed={() => onSettled(text.dismissed)}
          onClose={() => setAsked(null)}
        />
      )}
    </section>
  );
}
