import { Button, SegmentedControl, Select } from '@mantine/core';
import { useState } from 'react';
import type { OutputOf } from '#contract/index.ts';
import type { PrintSource } from '#contract/printing/printing.ts';
import { formatShortDate } from '#rules/value/indonesian-date.ts';
import { Offered } from '../../parts/layout/offered.tsx';
import { useBookYear } from '../../lib/use-book-year.ts';
import { useRequest } from '../../lib/use-request.ts';
import { BookYearSelect } from '../../parts/field/book-year-select.tsx';
import { ErrorNotice } from '../../parts/notice/error-notice.tsx';
import { Page } from '../../parts/layout/page.tsx';
import { PrintQueue } from '../../parts/print-queue/print-queue.tsx';
import { primaryOf, usePrintQueue } from '../../parts/print-queue/use-print-queue.ts';
import { ShortcutButton } from '../../parts/layout/shortcut-button.tsx';
import { printingText } from '../../text/printing/printing.ts';
import { NewTraining } from './new-training.tsx';
import { NothingToPrint } from './nothing-to-print.tsx';

type Kind = PrintSource['kind'];

interface PrintingScreenProps {
  readonly bookYear: number | undefined;
  /** A run of a training's or an activity's certificates. */
  readonly trainingId?: string | undefined;
}

type Training = OutputOf<'training.list'>[number];

/** The title; where several runs bear it, with what tells this one from the others. */
function runLabel({ title, datedOn, participantCount }: Training, all: readonly Training[]): string {
  const isAlone = all.filter((one) => one.title === title).length === 1;
  return isAlone ? title : printingText.run(title, formatShortDate(datedOn), participantCount);
}

/** Everything before, during and after the printer: names, contact sheet, queue, going on after a jam. */
export function PrintingScreen({ bookYear: opened, trainingId: openedTraining }: PrintingScreenProps) {
  const years = useBookYear();
  const bookYear = opened ?? years.bookYear;
  const [year, setYear] = useState<number>();
  const [kind, setKind] = useState<Kind>(openedTraining === undefined ? 'award' : 'training');
  const [trainingId, setTrainingId] = useState<string | null>(openedTraining ?? null);
  const [isAdding, setAdding] = useState(false);
  const shownYear = year ?? bookYear;
  const award = useRequest('award.get', { bookYear: shownYear ?? 0 }, { isEnabled: shownYear !== undefined });
  const trainings = useRequest('training.list', {});
  const training = trainings.data?.find(({ id }) => id === trainingId) ?? trainings.data?.[0];
  const confirmed = award.data?.bookYear === shownYear ? award.data : null;

  const source = (): PrintSource | undefined => {
    if (kind === 'training') return training && { kind, id: training.id };
    return confirmed ? { kind, bookYear: confirmed.bookYear } : undefined;
  };
  const state = () => {
    if (kind === 'training') {
      return training
        ? printingText.stateTraining(training.title, training.participantCount)
        : printingText.trainingNone;
    }
    if (shownYear === undefined || award.data === undefined) return printingText.stateNone;
    return confirmed
      ? printingText.stateAward(shownYear, confirmed.recipients.length)
      : printingText.stateNotConfirmed(shownYear);
  };
  const chosen = source();
  const isReading = kind === 'training' ? !trainings.isFetched : !award.isFetched;
  const queue = usePrintQueue(chosen);
  const printing = primaryOf(queue);
  return (
    <Page
      title={printingText.title}
      state={state()}
      actions={
        <>
          <SegmentedControl
            aria-label={printingText.kindLabel}
            transitionDuration={0}
            data={[
              { value: 'award', label: printingText.kinds.award },
              { value: 'training', label: printingText.kinds.training },
            ]}
            value={kind}
            onChange={(value) => setKind(value === 'training' ? 'training' : 'award')}
          />
          {kind === 'award' && (
            <BookYearSelect
              label={printingText.bookYear}
              years={
                shownYear !== undefined && !years.years.includes(shownYear)
                  ? [shownYear, ...years.years]
                  : years.years
              }
              value={shownYear}
              onChange={setYear}
            />
          )}
          {kind === 'training' && (
            <>
              <Select
                aria-label={printingText.training}
                placeholder={printingText.trainingNone}
                w="16rem"
                data={(trainings.data ?? []).map((one, _at, all) => ({
                  value: one.id,
                  label: runLabel(one, all),
                }))}
                value={training?.id ?? null}
                allowDeselect={false}
                onChange={setTrainingId}
              />
              {training && (
                <Offered asks="training.create">
                  <Button variant="default" onClick={() => setAdding(true)}>
                    {printingText.newTraining}
                  </Button>
                </Offered>
              )}
            </>
          )}
          {chosen && (
            <ShortcutButton
              shortcut="Ctrl+P"
              disabled={!queue.queue || printing.onPress === undefined}
              loading={queue.isBusy}
              onPress={() => printing.onPress?.()}
            >
              {printing.label}
            </ShortcutButton>
          )}
        </>
      }
    >
      <ErrorNotice error={award.error ?? trainings.error} />
      {!chosen && !isReading && (
        <NothingToPrint kind={kind} bookYear={shownYear} onNewTraining={() => setAdding(true)} />
      )}
      {chosen && <PrintQueue key={JSON.stringify(chosen)} source={chosen} state={queue} />}
      {isAdding && (
        <NewTraining
          onClose={() => setAdding(false)}
          onDone={(id) => {
            setTrainingId(id);
            setAdding(false);
          }}
        />
      )}
    </Page>
  );
}
