import { Button } from '@mantine/core';
import { useState } from 'react';
import { fileNameOf } from '../../lib/file-name.ts';
import { useNavigation } from '../../lib/navigation.tsx';
import { useFileDrop } from '../../lib/use-file-drop.ts';
import { SheetChoice } from '../../parts/columns/sheet-choice.tsx';
import { ErrorNotice } from '../../parts/notice/error-notice.tsx';
import { Notice } from '../../parts/notice/notice.tsx';
import { Page } from '../../parts/layout/page.tsx';
import { ProgressDialog } from '../../parts/dialog/progress-dialog.tsx';
import { ShortcutButton } from '../../parts/layout/shortcut-button.tsx';
import { importText } from '../../text/import/import.ts';
import { questionText } from '../../text/import/questions.ts';
import { ChooseStep } from './choose/choose-step.tsx';
import { ColumnsStep } from './columns/columns-step.tsx';
import { ImportNotes } from './import-notes.tsx';
import { countOpen, isBlocked, writesAnything, type ImportKind } from './parts/import-plan.ts';
import { ImportReport } from './piles/import-report.tsx';
import { countKept } from './parts/kept-choices.ts';
import { sheetSentence } from './parts/left-out.ts';
import { useMarkedWorkbook } from './saved/marked-workbook.tsx';
import { Piles } from './piles/piles.tsx';
import css from './parts/import.module.css';
import { SavedImport } from './saved/saved-import.tsx';
import { useImportWizard, type ImportWizard, type Step } from './use-import-wizard.ts';
import { WizardSteps } from './wizard-steps.tsx';

/** Most corrections are tried in less; a dialog for them would only flicker. */
const RETEST_DELAY_MS = 800;
const NOT_NOW = { phase: 'idle' } as const;

function stateOf(wizard: ImportWizard): string {
  const { step, tested, testing } = wizard;
  if (tested === undefined) return importText.state;
  if (testing.state.phase === 'running') return importText.retesting;
  const sentences: Readonly<Record<Step, string>> = {
    choose: importText.state,
    columns: importText.stateColumns,
    trial: `${sheetSentence(tested)} ${importText.nothingWritten} ${obstacleOf(wizard)}`,
    saved: importText.stateSaved,
  };
  return sentences[step];
}

/** Something has to be said in the step of the columns before the trial means anything. */
const isHeldUp = ({ tested, source }: ImportWizard): boolean =>
  tested !== undefined && source !== null && isBlocked(tested, source.kind);

function openSteps(wizard: ImportWizard): readonly Step[] {
  if (wizard.saved) return ['saved'];
  if (!wizard.tested) return ['choose'];
  return isHeldUp(wizard) ? ['choose', 'columns'] : ['choose', 'columns', 'trial'];
}

/** Why saving is not offered now; empty when it is. */
function obstacleOf({ tested, kept, corrections, isUpToDate }: ImportWizard): string {
  if (!isUpToDate) return importText.notTested;
  const open = tested ? countOpen(tested, corrections) : 0;
  if (open > 0) return questionText.asked.mustAnswer(open);
  return tested && writesAnything(tested, kept) ? '' : importText.nothingToSave;
}

/** Choose a workbook, judge its columns and what would happen to every row, and only then let it be written. */
export function ImportScreen() {
  const { go } = useNavigation();
  const [kind, setKind] = useState<ImportKind>('cooperative');
  const wizard = useImportWizard();
  const { step, source, tested, saved, testing, saving } = wizard;
  const marked = useMarkedWorkbook(source, wizard.corrections, wizard.kept);
  const obstacle = obstacleOf(wizard);
  const heldUp = isHeldUp(wizard);
  const choose = () => {
    marked.forget();
    void wizard.choose(kind);
  };
  const isOver = useFileDrop((path) => {
    marked.forget();
    void wizard.open(kind, path);
  }, saving.state.phase !== 'running');
  const save = () => {
    marked.forget();
    void wizard.save();
  };
  const sheetChoice = step !== 'saved' && wizard.sheets.length > 1 && (
    <SheetChoice
      key={source?.path}
      sheets={wizard.sheets}
      sheet={wizard.corrections.sheet ?? tested?.sheet ?? null}
      onSheet={wizard.chooseSheet}
    />
  );
  return (
    <Page
      title={
        source === null
          ? importText.titles.cooperative
          : `${importText.titles[source.kind]}: ${fileNameOf(source.path)}`
      }
      state={stateOf(wizard)}
      actions={
        <>
          {step === 'choose' && (
            <Button variant="default" onClick={() => go({ screen: 'cooperatives' })}>
              {importText.back}
            </Button>
          )}
          <ShortcutButton
            shortcut="Ctrl+O"
            variant={step === 'choose' && tested === undefined ? 'filled' : 'default'}
            onPress={choose}
          >
            {source === null ? importText.choose : importText.another}
          </ShortcutButton>
          {(step === 'choose' || step === 'columns') && tested !== undefined && (
            <Button
              key={`${step}:${heldUp}`}
              autoFocus={step === 'columns'}
              disabled={heldUp}
              onClick={() => wizard.goTo('trial')}
            >
              {importText.toTrial}
            </Button>
          )}
          {step === 'trial' && (
            <>
              {marked.button}
              <ShortcutButton shortcut="Ctrl+S" disabled={obstacle !== ''} onPress={save}>
                {importText.save}
              </ShortcutButton>
            </>
          )}
          {step === 'saved' && marked.button}
        </>
      }
    >
      {isOver && <Notice kind="info" title={importText.drop} />}
      <div className={css.way}>
        <WizardSteps step={step} open={openSteps(wizard)} onGo={wizard.goTo} />
        {tested !== undefined && sheetChoice}
      </div>
      <ErrorNotice
        error={wizard.error}
        action={
          tested === undefined
            ? sheetChoice
            : testing.state.phase === 'failed' && (
                <Button variant="default" onClick={wizard.testAgain}>
                  {importText.testAgain}
                </Button>
              )
        }
      />
      {marked.outcome}
      {step === 'choose' && <ChooseStep kind={kind} onKind={setKind} />}
      {(step === 'columns' || step === 'trial') && tested && source && (
        <div className={css.area}>
          {step === 'columns' ? (
            <ColumnsStep
              result={tested}
              kind={source.kind}
              corrections={wizard.corrections}
              questions={wizard.askedOfFile.questions}
              onCorrect={wizard.correct}
              onHeaderRow={wizard.chooseHeaderRow}
              onKind={wizard.readAs}
            />
          ) : (
            <>
              <Piles result={tested} />
              <ImportNotes result={tested} />
              <ImportReport
                result={tested}
                choice={{
                  kept: wizard.kept,
                  onKept: wizard.setKept,
                  statusWords: wizard.askedOfFile.statusWords,
                  corrections: wizard.corrections,
                  onCorrect: wizard.correct,
                }}
              />
            </>
          )}
        </div>
      )}
      {step === 'saved' && saved && source && (
        <SavedImport
          result={saved}
          fileName={fileNameOf(source.path)}
          keptCount={countKept(wizard.kept, tested?.changedFields ?? [])}
        />
      )}
      <ProgressDialog
        title={importText.testing}
        state={tested === undefined ? testing.state : NOT_NOW}
        onCancel={testing.cancel}
        returnsFocus={false}
      />
      <ProgressDialog
        title={importText.testing}
        state={tested === undefined ? NOT_NOW : testing.state}
        onCancel={testing.cancel}
        delayMs={RETEST_DELAY_MS}
      />
      <ProgressDialog
        title={importText.saving}
        state={saving.state}
        onCancel={saving.cancel}
        returnsFocus={false}
      />
    </Page>
  );
}
