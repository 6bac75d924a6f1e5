import type { OutputOf } from '#contract/index.ts';
import type { DispositionLine } from '#contract/incoming.ts';
import { formatLongDate } from '#rules/value/indonesian-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import { useCommand } from '../../lib/use-command.ts';
import { ReasonDialog } from '../../parts/dialog/reason-dialog.tsx';
import { incomingText } from '../../text/incoming.ts';
import { CorrectDialog } from './correct-dialog.tsx';
import { CorrectDispositionDialog } from './correct-disposition-dialog.tsx';
import { DisposeDialog } from './dispose-dialog.tsx';
import { DoneDialog } from './done-dialog.tsx';
import type { useIncomingActs } from './use-incoming-acts.ts';

const { panel: text, finish: finishText } = incomingText;

/** What is being asked about the letter that is open, or about one of its dispositions. */
export type OpenDialog =
  | { readonly about: 'letter'; readonly act: 'dispose' | 'correct' | 'remove' | 'close' }
  | {
      readonly about: 'disposition';
      readonly act: 'finish' | 'correct' | 'remove';
      readonly disposition: DispositionLine;
    };

interface IncomingDialogsProps {
  readonly opened: OutputOf<'incoming.get'>;
  readonly dialog: OpenDialog;
  readonly today: PlainDate;
  readonly acts: ReturnType<typeof useIncomingActs>;
  readonly onClose: () => void;
}

/** "Dijawab dengan surat Nomor … tanggal …" where it was answered already. */
function answerOf(replies: OutputOf<'incoming.get'>['replies']): string {
  const last = replies.findLast(({ state }) => state === 'final' || state === 'sent');
  return last ? finishText.answeredWith(last.number, formatLongDate(last.datedOn)) : '';
}

function LetterDialog({ opened, act, today, acts, onClose }: DialogProps<'letter'>) {
  const { letter } = opened;
  const { id, agenda } = letter;
  const remove = useCommand('incoming.remove');
  const close = useCommand('incoming.close');
  const done = (say: () => void) => () => {
    onClose();
    say();
  };
  switch (act) {
    case 'dispose':
      return (
        <DisposeDialog
          line={letter}
          onDisposed={(to, ids) => done(() => acts.disposed(letter, to, ids))()}
          onClose={onClose}
        />
      );
    case 'correct':
      return (
        <CorrectDialog
          line={letter}
          onCorrected={done(() => acts.say(incomingText.corrected(agenda)))}
          onClose={onClose}
        />
      );
    case 'close':
      return (
        <DoneDialog
          title={finishText.closeTitle(agenda)}
          proposal=""
          today={today}
          isBusy={close.isPending}
          error={close.error}
          onSave={(how) => close.mutate({ id, ...how }, { onSuccess: done(() => acts.closed(letter)) })}
          onClose={onClose}
        />
      );
    default:
      return (
        <ReasonDialog
          title={text.removeTitle(agenda)}
          saveLabel={text.removeSave}
          isDangerous
          isBusy={remove.isPending}
          error={remove.error}
          onSave={(reason) => remove.mutate({ id, reason }, { onSuccess: done(() => acts.removed(letter)) })}
          onClose={onClose}
        >
          <p>{text.removeWhat}</p>
        </ReasonDialog>
      );
  }
}

function DispositionDialog({ opened, act, disposition, today, acts, onClose }: DialogProps<'disposition'>) {
  const { id, toWhom } = disposition;
  const finish = useCommand('incoming.finish');
  const remove = useCommand('incoming.removeDisposition');
  const done = (say: () => void) => () => {
    onClose();
    say();
  };
  switch (act) {
    case 'finish':
      return (
        <DoneDialog
          title={finishText.title(toWhom)}
          proposal={answerOf(opened.replies)}
          today={today}
          isBusy={finish.isPending}
          error={finish.error}
          onSave={(how) =>
            finish.mutate({ ids: [id], ...how }, { onSuccess: done(() => acts.finished(disposition)) })
          }
          onClose={onClose}
        />
      );
    case 'correct':
      return (
        <CorrectDispositionDialog
          disposition={disposition}
          onCorrected={done(() => acts.say(incomingText.dispositionCorrected(toWhom)))}
          onClose={onClose}
        />
      );
    default:
      return (
        <ReasonDialog
          title={text.removeDispositionTitle(toWhom)}
          saveLabel={text.removeDispositionSave}
          isDangerous
          isBusy={remove.isPending}
          error={remove.error}
          onSave={(reason) =>
            remove.mutate(
              { ids: [id], reason },
              { onSuccess: done(() => acts.dispositionRemoved(disposition)) },
            )
          }
          onClose={onClose}
        >
          <p>{text.removeDispositionWhat}</p>
        </ReasonDialog>
      );
  }
}

type DialogProps<About extends OpenDialog['about']> = Omit<IncomingDialogsProps, 'dialog'> &
  Omit<Extract<OpenDialog, { readonly about: About }>, 'about'>;

/** The one dialog that is open over the agenda. */
export function IncomingDialogs({ dialog, ...shared }: IncomingDialogsProps) {
  return dialog.about === 'letter' ? (
    <LetterDialog {...shared} act={dialog.act} />
  ) : (
    <DispositionDialog {...shared} act={dialog.act} disposition={dialog.disposition} />
  );
}
