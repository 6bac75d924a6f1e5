import { Button } from '@mantine/core';
import { Offered } from '../../parts/layout/offered.tsx';
import { primaryOf, type PrintQueueState } from '../../parts/print-queue/use-print-queue.ts';
import { ShortcutButton } from '../../parts/layout/shortcut-button.tsx';
import { awardText } from '../../text/award/award.ts';
import { awardChoiceText as text } from '../../text/award/choice.ts';
import type { AwardStep } from './award-steps.tsx';

interface AwardPrimaryProps {
  readonly step: AwardStep;
  readonly isConfirmed: boolean;
  /** Undefined while the candidates are read. */
  readonly chosen: number | undefined;
  readonly queue: PrintQueueState;
  readonly onStep: (step: AwardStep) => void;
  readonly onConfirm: () => void;
}

/** The one primary button: what leads from this step to the next. */
export function AwardPrimary({ step, isConfirmed, chosen, queue, onStep, onConfirm }: AwardPrimaryProps) {
  if (!isConfirmed && step === 'criteria') {
    return <Button onClick={() => onStep('choose')}>{text.toChoose}</Button>;
  }
  if (!isConfirmed) {
    return (
      <Offered asks="award.confirm">
        <Button disabled={chosen === undefined || chosen === 0} onClick={onConfirm}>
          {chosen === undefined ? awardText.confirm : text.confirm(chosen)}
        </Button>
      </Offered>
    );
  }
  if (step !== 'print') return <Button onClick={() => onStep('print')}>{text.toPrint}</Button>;
  const { label, onPress } = primaryOf(queue);
  return (
    <ShortcutButton
      shortcut="Ctrl+P"
      disabled={!queue.queue || onPress === undefined}
      loading={queue.isBusy}
      onPress={() => onPress?.()}
    >
      {label}
    </ShortcutButton>
  );
}
