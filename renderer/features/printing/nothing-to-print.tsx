import { Button } from '@mantine/core';
import type { PrintSource } from '#contract/printing/printing.ts';
import { Offered } from '../../parts/layout/offered.tsx';
import { useNavigation } from '../../lib/navigation.tsx';
import { EmptyState } from '../../parts/notice/empty-state.tsx';
import { printingText } from '../../text/printing/printing.ts';

const { nothing: text } = printingText;

interface NothingToPrintProps {
  readonly kind: PrintSource['kind'];
  readonly bookYear: number | undefined;
  readonly onNewTraining: () => void;
}

/** What has to be there before there is a queue, and the way to it. */
export function NothingToPrint({ kind, bookYear, onNewTraining }: NothingToPrintProps) {
  const { go } = useNavigation();
  if (kind === 'training')
    return (
      <EmptyState
        title={printingText.trainingNone}
        action={
          <Offered asks="training.create">
            <Button onClick={onNewTraining}>{printingText.newTraining}</Button>
          </Offered>
        }
      >
        {text.training}
      </EmptyState>
    );
  return (
    <EmptyState
      title={text.awardTitle}
      action={
        <Button onClick={() => go({ screen: 'awards', ...(bookYear !== undefined && { bookYear }) })}>
          {text.toAwards}
        </Button>
      }
    >
      {text.award}
    </EmptyState>
  );
}
