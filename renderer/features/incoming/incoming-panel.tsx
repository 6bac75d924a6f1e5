import { Button } from '@mantine/core';
import type { OutputOf } from '#contract/index.ts';
import type { DispositionLine } from '#contract/incoming.ts';
import { formatShortDate } from '#rules/value/indonesian-date.ts';
import { Offered } from '../../parts/layout/offered.tsx';
import { useNavigation } from '../../lib/navigation.tsx';
import { useHasRoom } from '../../lib/use-room.ts';
import { useTask } from '../../lib/use-task.ts';
import { ErrorNotice } from '../../parts/notice/error-notice.tsx';
import { MarkedWord } from '../../parts/notice/mark.tsx';
import { SidePanel } from '../../parts/layout/side-panel.tsx';
import { incomingText } from '../../text/incoming.ts';
import { DispositionList, type DispositionAct } from './disposition-list.tsx';
import { IncomingFacts, ReplyList } from './incoming-facts.tsx';
import { markOf, stateText } from './incoming-columns.tsx';
import css from './incoming.module.css';
import { ScanList } from './scan-list.tsx';

const { panel: text } = incomingText;

export type LetterAct = 'dispose' | 'correct' | 'remove' | 'restore' | 'close' | 'reopen';

interface IncomingPanelProps {
  readonly opened: OutputOf<'incoming.get'>;
  readonly onAct: (act: LetterAct) => void;
  readonly onDisposition: (act: DispositionAct, disposition: DispositionLine) => void;
  readonly onPrint: () => void;
  readonly onClose: () => void;
}

/** One letter: what it says, with whom it lies, its scan and its answers, and what can be done about it. */
export function IncomingPanel({ opened, onAct, onDisposition, onPrint, onClose }: IncomingPanelProps) {
  const { letter, dispositions, scans, replies } = opened;
  const { go } = useNavigation();
  const isOver = !useHasRoom();
  const reply = useTask('incoming.reply');
  const { isRemoved, cooperativeId } = letter;
  const answer = async () => {
    const made = await reply.run({ id: letter.id });
    if (made) go({ screen: 'letters', made: [made.letterId] });
  };
  const isIdle = dispositions.length === 0 && letter.closedOn === null && replies.length === 0;
  return (
    <SidePanel
      title={`${letter.agenda}: ${letter.sender}`}
      about={letter.subject}
      isOver={isOver}
      onClose={onClose}
      foot={
        isRemoved ? (
          <Offered asks="incoming.restore">
            <Button variant="default" onClick={() => onAct('restore')}>
              {text.restore}
            </Button>
          </Offered>
        ) : (
          <>
            <Offered asks="incoming.dispose">
              <Button variant="default" size="compact-md" onClick={() => onAct('dispose')}>
                {text.dispose}
              </Button>
            </Offered>
            <Offered asks="incoming.reply">
              <Button
                variant="default"
                size="compact-md"
                loading={reply.state.phase === 'running'}
                onClick={() => void answer()}
              >
                {replies.length === 0 ? text.reply : text.replyAgain}
              </Button>
            </Offered>
            <Offered asks="incoming.printSheet">
              <Button variant="default" size="compact-md" onClick={onPrint}>
                {text.sheet}
              </Button>
            </Offered>
          </>
        )
      }
    >
      <ErrorNotice error={reply.state.phase === 'failed' ? reply.state.error : null} />
      <div className={css.panel}>
        {isRemoved ? (
          <p>{text.removedFor(letter.removedReason)}</p>
        ) : (
          <MarkedWord kind={markOf(letter)}>{stateText(letter)}</MarkedWord>
        )}
        {letter.closedOn !== null && (
          <p>{text.closedFor(formatShortDate(letter.closedOn), letter.closedNote)}</p>
        )}
        <IncomingFacts line={letter} />
        <DispositionList dispositions={dispositions} onAct={isRemoved ? undefined : onDisposition} />
        <ReplyList replies={replies} />
        <ScanList letterId={letter.id} scans={scans} isFixed={isRemoved} />
        <p className={css.quiet}>{text.by(letter.recordedBy)}</p>
        <div className={css.buttons}>
          {cooperativeId !== null && (
            <Button
              variant="default"
              size="compact-sm"
              onClick={() => go({ screen: 'record', id: cooperativeId })}
            >
              {text.openCooperative}
            </Button>
          )}
          {!isRemoved && (
            <>
              {isIdle && (
                <Offered asks="incoming.close">
                  <Button variant="default" size="compact-sm" onClick={() => onAct('close')}>
                    {text.close}
                  </Button>
                </Offered>
              )}
              {letter.closedOn !== null && (
                <Offered asks="incoming.reopen">
                  <Button variant="default" size="compact-sm" onClick={() => onAct('reopen')}>
                    {text.reopen}
                  </Button>
                </Offered>
              )}
              <Offered asks="incoming.correct">
                <Button variant="default" size="compact-sm" onClick={() => onAct('correct')}>
                  {text.correct}
                </Button>
              </Offered>
              <Offered asks="incoming.remove">
                <Button variant="subtle" color="red" size="compact-sm" onClick={() => onAct('remove')}>
                  {text.remove}
                </Button>
              </Offered>
            </>
          )}
        </div>
      </div>
    </SidePanel>
  );
}
