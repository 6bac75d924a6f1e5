import { Button, SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { useNavigation } from '../../lib/navigation.tsx';
import { request } from '../../lib/request.ts';
import { useTask } from '../../lib/use-task.ts';
import { fileNameOf } from '../../lib/file-name.ts';
import { ErrorNotice } from '../../parts/error-notice.tsx';
import { Page } from '../../parts/page.tsx';
import { ProgressDialog } from '../../parts/progress-dialog.tsx';
import { importText } from '../../text/import.ts';
import css from './import.module.css';
import { ImportReport } from './import-report.tsx';
import { PastImports } from './past-imports.tsx';
import { SavedNotice } from './saved-notice.tsx';

type Kind = 'cooperative' | 'rat';
const KINDS = [
  { value: 'cooperative' as const, label: importText.kinds.cooperative },
  { value: 'rat' as const, label: importText.kinds.rat },
];

/** Choose a workbook, see what would happen to every row, and only then let it be written. */
export function ImportScreen() {
  const { go } = useNavigation();
  const [kind, setKind] = useState<Kind>('cooperative');
  const [path, setPath] = useState<string | null>(null);
  const trial = useTask('import.run');
  const real = useTask('import.run');

  const choose = async () => {
    const chosen = await request('shell.chooseFile', { kind: 'spreadsheet' });
    if (chosen.path === null) return;
    real.reset();
    setPath(chosen.path);
    await trial.run({ path: chosen.path, kind, isDryRun: true });
  };
  const save = async () => {
    if (path !== null) await real.run({ path, kind, isDryRun: false });
  };
  const tested = trial.state.phase === 'done' ? trial.state.value : undefined;
  const saved = real.state.phase === 'done' ? real.state.value : undefined;
  const failure = [real.state, trial.state].find((state) => state.phase === 'failed');
  const canSave = tested !== undefined && saved === undefined && tested.created + tested.changed > 0;
  const isUndecided = tested !== undefined && saved === undefined;

  return (
    <Page
      title={path === null ? importText.title : `${importText.title}: ${fileNameOf(path)}`}
      state={saved ? importText.stateSaved : importText.state}
      actions={
        <>
          <Button variant="default" onClick={() => go({ screen: 'cooperatives' })}>
            {importText.back}
          </Button>
          <Button variant={tested === undefined ? 'filled' : 'default'} onClick={() => void choose()}>
            {path === null ? importText.choose : importText.another}
          </Button>
          {isUndecided && (
            <Button
              disabled={!canSave}
              title={canSave ? '' : importText.nothingToSave}
              onClick={() => void save()}
            >
              {importText.save}
            </Button>
          )}
        </>
      }
    >
      {failure?.phase === 'failed' && <ErrorNotice error={failure.error} />}
      {saved && <SavedNotice result={saved} />}
      {tested ? (
        <ImportReport result={saved ?? tested} isSaved={saved !== undefined} />
      ) : (
        <>
          <div className={css.kind}>
            <span id="import-kind">{importText.kind}</span>
            <SegmentedControl
              aria-labelledby="import-kind"
              data={KINDS}
              value={kind}
              transitionDuration={0}
              onChange={setKind}
            />
          </div>
          <PastImports />
        </>
      )}
      <ProgressDialog title={importText.testing} state={trial.state} onCancel={trial.cancel} />
      <ProgressDialog title={importText.saving} state={real.state} onCancel={real.cancel} />
    </Page>
  );
}
