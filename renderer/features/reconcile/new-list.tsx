import { Button, SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { formatShortDate, parseTypedDate } from '#rules/value/indonesian-date.ts';
import { RECONCILE_SOURCES, type ReconcileSource } from '#rules/reconcile/reconcile.ts';
import { fileNameOf } from '../../lib/file-name.ts';
import { useToday } from '../../lib/use-app-info.ts';
import { useEntry } from '../../lib/use-entry.ts';
import { MappingStep } from '../../parts/columns/mapping-step.tsx';
import { SheetChoice } from '../../parts/columns/sheet-choice.tsx';
import { DateField } from '../../parts/field/date-field.tsx';
import { EmptyState } from '../../parts/notice/empty-state.tsx';
import { ErrorNotice } from '../../parts/notice/error-notice.tsx';
import { Page } from '../../parts/layout/page.tsx';
import { ProgressDialog } from '../../parts/dialog/progress-dialog.tsx';
import { ShortcutButton } from '../../parts/layout/shortcut-button.tsx';
import { TextField } from '../../parts/field/text-field.tsx';
import { reconcileText as text } from '../../text/reconcile.ts';
import { FoundPiles } from './found-piles.tsx';
import css from './reconcile.module.css';
import { useNewList, type ListOrigin, type NewListWork } from './use-new-list.ts';

const SOURCES = RECONCILE_SOURCES.map((value) => ({ value, label: text.sources[value] }));
/** A correction is mostly tried in less; a dialog for it would only flicker. */
const RETRY_DELAY_MS = 800;
const NOT_NOW = { phase: 'idle' } as const;

function stateOf({ tried, trial }: NewListWork): string {
  if (tried === undefined) return text.newState;
  if (trial.state.phase === 'running') return text.retrying;
  return text.tried(tried.rowCount, tried.sheet, tried.registerCount);
}

interface NewListProps {
  readonly onSaved: (id: string, carried: number) => void;
  readonly onBack: () => void;
}

/** Where a list comes from, which file it is, what its columns mean; and then the result is kept. */
export function NewList({ onSaved, onBack }: NewListProps) {
  const today = useToday();
  const work = useNewList();
  const { path, tried, trial, saving } = work;
  const { entry, change, field, date, refuse } = useEntry('origin', {
    source: 'ods',
    sourceName: '',
    exportedOn: '',
  });
  const source = RECONCILE_SOURCES.find((one) => one === entry.source) ?? 'ods';
  // A file of today is the usual case. It is put in once, as soon as the program's day is known: emptied, the field
  // stays empty, so that another day can be typed.
  const [isSeeded, setSeeded] = useState(false);
  if (today && !isSeeded) {
    setSeeded(true);
    if (entry.exportedOn === '') change({ exportedOn: formatShortDate(today) });
  }
  const save = async () => {
    const origin = originOf(source, entry.sourceName, entry.exportedOn, today);
    if ('faults' in origin) {
      refuse(origin.faults);
      return;
    }
    const result = await work.save(origin);
    if (result?.reconciliationId) onSaved(result.reconciliationId, result.carriedCount);
  };
  const sheetChoice = work.sheets.length > 1 && (
    <SheetChoice
      key={path}
      sheets={work.sheets}
      sheet={work.corrections.sheet ?? tried?.sheet ?? null}
      onSheet={work.chooseSheet}
    />
  );
  return (
    <Page
      title={path === null ? text.newTitle : `${text.newTitle}: ${fileNameOf(path)}`}
      state={stateOf(work)}
      actions={
        <>
          <Button variant="default" onClick={onBack}>
            {text.back}
          </Button>
          <ShortcutButton
            shortcut="Ctrl+O"
            variant={tried === undefined ? 'filled' : 'default'}
            onPress={() => void work.choose()}
          >
            {path === null ? text.choose : text.another}
          </ShortcutButton>
          {tried && (
            <ShortcutButton
              shortcut="Ctrl+S"
              disabled={!work.isUpToDate}
              loading={saving.state.phase === 'running'}
              onPress={() => void save()}
            >
              {text.save}
            </ShortcutButton>
          )}
        </>
      }
    >
      <div className={css.origin}>
        <div>
          <span id="reconcile-source" className={css.label}>
            {text.source}
          </span>
          <SegmentedControl
            aria-labelledby="reconcile-source"
            data={SOURCES}
            value={source}
            transitionDuration={0}
            onChange={(value) => change({ source: value })}
          />
        </div>
        {source === 'other' && (
          <TextField
            {...field('sourceName')}
            label={text.otherName}
            description={text.otherHint}
            isRequired
          />
        )}
        <DateField {...date('exportedOn')} label={text.exportedOn} today={today} isRequired />
        {tried && sheetChoice}
      </div>
      <ErrorNotice
        error={work.error}
        action={
          tried === undefined
            ? sheetChoice
            : trial.state.phase === 'failed' && (
                <Button variant="default" onClick={work.tryAgain}>
                  {text.tryAgain}
                </Button>
              )
        }
      />
      {path === null && <EmptyState title={text.chooseTitle}>{text.chooseHint}</EmptyState>}
      {tried && (
        <>
          <FoundPiles result={tried} />
          <MappingStep result={tried} corrections={work.corrections} hasFigures onCorrect={work.correct} />
        </>
      )}
      <ProgressDialog
        title={text.trying}
        state={tried === undefined ? trial.state : NOT_NOW}
        onCancel={trial.cancel}
        returnsFocus={false}
      />
      <ProgressDialog
        title={text.trying}
        state={tried === undefined ? NOT_NOW : trial.state}
        onCancel={trial.cancel}
        delayMs={RETRY_DELAY_MS}
      />
      <ProgressDialog
        title={text.trying}
        state={saving.state}
        onCancel={saving.cancel}
        returnsFocus={false}
      />
    </Page>
  );
}

type Faults = Readonly<Partial<Record<'sourceName' | 'exportedOn', string>>>;

/** The origin as it is sent, or what is wrong with it at each field. */
function originOf(
  source: ReconcileSource,
  typedName: string,
  exportedText: string,
  today: string | undefined,
): ListOrigin | { readonly faults: Faults } {
  const sourceName = source === 'other' ? typedName.trim() : '';
  const exportedOn = parseTypedDate(exportedText);
  if (source === 'other' && sourceName === '') return { faults: { sourceName: text.otherMissing } };
  if (!exportedOn) return { faults: { exportedOn: text.exportedMissing } };
  if (today !== undefined && exportedOn > today) return { faults: { exportedOn: text.exportedLater } };
  return { source, sourceName, exportedOn };
}
