import { Button } from '@mantine/core';
import { useState } from 'react';
import { fileNameOf } from '../../lib/file-name.ts';
import { useNavigation } from '../../lib/navigation.tsx';
import { MappingStep } from '../../parts/columns/mapping-step.tsx';
import { SheetChoice } from '../../parts/columns/sheet-choice.tsx';
import { ErrorNotice } from '../../parts/error-notice.tsx';
import { Page } from '../../parts/page.tsx';
import { ProgressDialog } from '../../parts/progress-dialog.tsx';
import { ShortcutButton } from '../../parts/shortcut-button.tsx';
import { importText } from '../../text/import.ts';
import { ChooseStep } from './choose-step.tsx';
import { writesAnything, type ImportKind } from './import-plan.ts';
import { ImportReport } from './import-report.tsx';
import { countKept } from './kept-choices.ts';
import { useMarkedWorkbook } from './marked-workbook.tsx';
import { Piles } from './piles.tsx';
import css from './import.module.css';
import { SavedImport } from './saved-import.tsx';
import { useImportWizard, type ImportWizard, type Step } from './use-import-wizard.ts';
import { WizardSteps } from './wizard-steps.tsx';

/** Most corrections are tried in less; a dialog for them would only flicker. */
const RETEST_DELAY_MS = 800;
const NOT_NOW = { phase: 'idle' } as const;

function stateOf(wizard: ImportWizard): string {
  const { step, tested, testing } = wizard;
  if (tested === undefined) return importText.state;
  if (testing.state.phase === 'running') return importText.retesting;
  const trial = importText.stateTrial(tested.rowCount, tested.sheet, tested.headerRow);
  const sentences: Readonly<Record<Step, string>> = {
    choose: importText.state,
    columns: importText.stateColumns,
    trial: `${trial} ${obstacleOf(wizard)}`,
    saved: importText.stateSaved,
  };
  return sentences[step];
}

function openSteps({ tested, saved }: ImportWizard): readonly Step[] {
  if (saved) return ['saved'];
  return tested ? ['choose', 'columns', 'trial'] : ['choose'];
}

/** Why saving is not offered now; empty when it is. */
function obstacleOf({ tested, kept, isUpToDate }: ImportWizard): string {
  if (!isUpToDate) return importText.notTested;
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
  const choose = () => {
    marked.forget();
    void wizard.choose(kind);
  };
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
            <Button key={step} autoFocus={step === 'columns'} onClick={() => wizard.goTo('trial')}>
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
      {step !== 'choose' && step !== 'saved' && tested && <Piles result={tested} />}
      {step === 'choose' && <ChooseStep kind={kind} onKind={setKind} />}
      {step === 'columns' && tested && (
        <MappingStep
          result={tested}
          corrections={wizard.corrections}
          hasFigures={source?.kind === 'cooperative'}
          onCorrect={wizard.correct}
        />
      )}
      {step === 'trial' && tested && (
        <ImportReport result={tested} choice={{ kept: wizard.kept, onKept: wizard.setKept }} />
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
