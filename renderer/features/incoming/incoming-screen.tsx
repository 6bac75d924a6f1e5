import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { dateParts } from '#rules/value/plain-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import { Offered } from '../../parts/layout/offered.tsx';
import type { Place } from '../../lib/navigation.tsx';
import { useRemembered } from '../../lib/kept/use-remembered.ts';
import { useToday } from '../../lib/use-app-info.ts';
import { request } from '../../lib/request.ts';
import { usePagedRows } from '../../lib/use-paged-rows.ts';
import { useRequest } from '../../lib/use-request.ts';
import { useShortcut } from '../../lib/use-shortcut.ts';
import { QUIET_MS, useTask } from '../../lib/use-task.ts';
import { ListFilter } from '../../parts/filter/list-filter.tsx';
import { ErrorNotice } from '../../parts/notice/error-notice.tsx';
import { Page } from '../../parts/layout/page.tsx';
import { PreviewDialog } from '../../parts/dialog/preview-dialog.tsx';
import { ProgressDialog } from '../../parts/dialog/progress-dialog.tsx';
import { SecondaryActs } from '../../parts/layout/secondary-acts.tsx';
import { ShortcutButton } from '../../parts/layout/shortcut-button.tsx';
import { UndoBar } from '../../parts/notice/undo-bar.tsx';
import { incomingText as text } from '../../text/incoming.ts';
import { everythingOf, incomingFilter, type ShownFilter } from './incoming-filter.ts';
import { IncomingDialogs, type OpenDialog } from './incoming-dialogs.tsx';
import { IncomingList, ListFoot } from './incoming-list.tsx';
import { IncomingPanel, type LetterAct } from './incoming-panel.tsx';
import css from './incoming.module.css';
import { RecordDialog } from './record-dialog.tsx';
import { useAgendaExport } from './use-agenda-export.tsx';
import { useIncomingActs } from './use-incoming-acts.ts';

type IncomingPlace = Extract<Place, { readonly screen: 'incoming' }>;

/** The agenda of letters that came in: list, one letter beside it, and what is done about it. */
export function IncomingScreen({ place }: { readonly place: IncomingPlace }) {
  const today = useToday();
  return today ? <Agenda place={place} today={today} /> : <Page title={text.title}>{null}</Page>;
}

/** Opened on words, a cooperative or what is due, every year counts: what was asked for may be old. */
const isAsked = ({ id, due, text: words, cooperativeId }: IncomingPlace): boolean =>
  [id, due, words, cooperativeId].some((one) => one !== undefined);

function Agenda({ place, today }: { readonly place: IncomingPlace; readonly today: PlainDate }) {
  const thisYear = dateParts(today).year;
  const [shown, setShown] = useRemembered<ShownFilter>(
    'incoming.filter',
    everythingOf(thisYear),
    isAsked(place) ? { ...everythingOf(null), due: place.due ?? null } : undefined,
  );
  const [cooperativeId, setCooperativeId] = useState(place.cooperativeId ?? null);
  const [typed, setTyped] = useRemembered(
    'incoming.words',
    '',
    isAsked(place) ? (place.text ?? '') : undefined,
  );
  const [words] = useDebouncedValue(typed.trim(), 200);
  const [chosenId, setChosenId] = useState(place.id);
  const [isRecording, setRecording] = useState(false);
  const [dialog, setDialog] = useState<OpenDialog | null>(null);
  const [printed, setPrinted] = useState<{ readonly title: string; readonly path: string }>();
  const acts = useIncomingActs();
  useShortcut('Ctrl+Z', () => acts.said?.undo?.(), acts.said?.undo !== undefined);
  const standing = useRequest('incoming.standing', {});
  const choices = useRequest('incoming.choices', {});
  const asked = { ...shown, cooperativeId, text: words };
  // One answer holds the first rows, how many there are, and the numbers without a record.
  const rows = usePagedRows({
    key: ['incoming.list', asked],
    read: (page) => request('incoming.list', { ...asked, ...page }),
  });
  const found = useRequest('incoming.get', { id: chosenId ?? '' }, { isEnabled: chosenId !== undefined });
  const opened = found.data?.letter.id === chosenId ? found.data : undefined;
  const book = useTask('incoming.printBook');
  const sheet = useTask('incoming.printSheet');
  const agendaExport = useAgendaExport(asked);
  const printBook = async () => {
    const made = await book.run(asked);
    if (made) setPrinted({ title: text.bookTitle, path: made.path });
  };
  const printSheet = async () => {
    const made = opened && (await sheet.run({ id: opened.letter.id }));
    if (made) setPrinted({ title: text.sheetTitle(opened.letter.agenda), path: made.path });
  };
  const act = (what: LetterAct) => {
    if (!opened) return;
    if (what === 'restore') acts.bringBack(opened.letter);
    else if (what === 'reopen') acts.openAgain(opened.letter);
    else setDialog({ about: 'letter', act: what });
  };
  const filter = incomingFilter({
    shown,
    words: typed,
    cooperativeId,
    thisYear,
    choices: choices.data,
    onChange: (part) => setShown({ ...shown, ...part }),
    onWords: setTyped,
    onAllSenders: () => setCooperativeId(null),
  });
  const counts = standing.data;
  const failed = [book, sheet].flatMap(({ state }) => (state.phase === 'failed' ? [state.error] : []))[0];
  return (
    <Page
      title={text.title}
      state={counts ? text.state(counts.today, counts.open, counts.dueToday, counts.overdue) : text.reading}
      actions={
        <>
          <SecondaryActs
            acts={[
              agendaExport.act,
              {
                label: text.printBook,
                asks: 'incoming.printBook',
                shortcut: 'Ctrl+P',
                run: () => void printBook(),
              },
            ]}
          />
          <Offered asks="incoming.record">
            <ShortcutButton shortcut="Ctrl+N" onPress={() => setRecording(true)}>
              {text.create}
            </ShortcutButton>
          </Offered>
        </>
      }
    >
      <ErrorNotice error={standing.error ?? found.error ?? acts.error ?? failed ?? null} />
      {agendaExport.outcome}
      <div className={css.body}>
        <ListFilter {...filter} />
        <div className={css.split}>
          <div className={css.main}>
            <IncomingList
              asked={asked}
              filter={filter}
              rows={rows}
              emptyTitle={choices.data?.years.length === 0 ? text.emptyTitle : text.emptyYear(thisYear)}
              chosenId={chosenId}
              onChoose={({ id }) => setChosenId(id)}
              onCreate={() => setRecording(true)}
            />
            {acts.said && (
              <UndoBar onUndo={acts.said.undo} onGone={acts.dismiss}>
                {acts.said.sentence}
              </UndoBar>
            )}
          </div>
          {opened && (
            <IncomingPanel
              key={opened.letter.id}
              opened={opened}
              onAct={act}
              onDisposition={(what, disposition) =>
                what === 'unfinish'
                  ? acts.waitAgain(disposition)
                  : setDialog({ about: 'disposition', act: what, disposition })
              }
              onPrint={() => void printSheet()}
              onClose={() => setChosenId(undefined)}
            />
          )}
        </div>
        <ListFoot
          head={rows.first}
          isRemoved={shown.isRemoved}
          onRemoved={(isRemoved) => setShown({ ...shown, isRemoved })}
        />
      </div>
      {isRecording && (
        <RecordDialog
          onRecorded={(made) => {
            setRecording(false);
            setChosenId(made.id);
            acts.recorded(made);
          }}
          onClose={() => setRecording(false)}
        />
      )}
      {dialog && opened && (
        <IncomingDialogs
          opened={opened}
          dialog={dialog}
          today={today}
          acts={acts}
          onClose={() => setDialog(null)}
        />
      )}
      {[book, sheet].map(({ state, cancel }, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- the two papers of this screen, always in this order
        <ProgressDialog
          key={index}
          title={text.printing}
          state={state}
          onCancel={cancel}
          delayMs={QUIET_MS}
        />
      ))}
      <PreviewDialog
        title={printed?.title ?? ''}
        path={printed?.path ?? null}
        onClose={() => setPrinted(undefined)}
      />
    </Page>
  );
}
