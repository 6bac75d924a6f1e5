import { Button } from '@mantine/core';
import { formatLongDate } from '#rules/value/indonesian-date.ts';
import { formatInteger } from '#rules/value/numbers.ts';
import { isPlainDate } from '#rules/value/plain-date.ts';
import changelog from '../../../resources/changelog.json';
import { Offered } from '../../parts/layout/offered.tsx';
import { fileNameOf } from '../../lib/file-name.ts';
import { request } from '../../lib/request.ts';
import { useAppInfo } from '../../lib/use-app-info.ts';
import { useTask } from '../../lib/use-task.ts';
import { ErrorNotice } from '../../parts/notice/error-notice.tsx';
import { FormGroup } from '../../parts/field/form-group.tsx';
import { Notice } from '../../parts/notice/notice.tsx';
import { ProgressDialog } from '../../parts/dialog/progress-dialog.tsx';
import { RowCountTable } from '../../parts/table/row-count-table.tsx';
import { settingsText } from '../../text/settings/settings.ts';
import css from './parts/settings.module.css';
import { ThirdParties } from './third-parties.tsx';

/** Which program, which data, whose region names; a check of itself; what each version brought. */
export function AboutTab() {
  const info = useAppInfo();
  const check = useTask('app.selfCheck');
  const { state } = check;
  const diagnosis = useTask('app.diagnose');
  const diagnose = async () => {
    const { path } = await request('shell.saveAs', {
      suggestedName: settingsText.diagnosisName,
      kind: 'text',
    });
    if (path !== null) await diagnosis.run({ path });
  };
  const facts: readonly (readonly [string, string])[] = info
    ? [
        [settingsText.version, info.version],
        [settingsText.schema, formatInteger(info.schemaVersion)],
        [settingsText.dataFolder, info.dataFolder],
        [settingsText.documentFolder, info.documentFolder],
        [settingsText.regionSource, settingsText.regionSourceText],
      ]
    : [];
  return (
    <>
      <FormGroup title={settingsText.about}>
        <dl className={css.facts}>
          {facts.map(([label, value]) => [<dt key={`${label}:`}>{label}</dt>, <dd key={label}>{value}</dd>])}
        </dl>
      </FormGroup>
      <FormGroup title={settingsText.check} hint={settingsText.checkWhat}>
        {state.phase === 'failed' && <ErrorNotice error={state.error} />}
        {state.phase === 'done' && (
          <>
            <Notice kind="ok" title={settingsText.checked(state.value.renderedFonts.length)} />
            <RowCountTable label={settingsText.check} counts={state.value.rowCounts} />
          </>
        )}
        <Offered asks="app.selfCheck">
          <Button variant="default" className={css.fit ?? ''} onClick={() => void check.run({})}>
            {settingsText.check}
          </Button>
        </Offered>
      </FormGroup>
      <FormGroup title={settingsText.diagnosis} hint={settingsText.diagnosisWhat}>
        {diagnosis.state.phase === 'failed' && <ErrorNotice error={diagnosis.state.error} />}
        {diagnosis.state.phase === 'done' && (
          <Notice kind="ok" title={settingsText.diagnosed(fileNameOf(diagnosis.state.value.path))} />
        )}
        <Offered asks="app.diagnose">
          <Button variant="default" className={css.fit ?? ''} onClick={() => void diagnose()}>
            {settingsText.diagnosisSave}
          </Button>
        </Offered>
      </FormGroup>
      <ThirdParties />
      <FormGroup title={settingsText.changes}>
        {changelog.map(({ version, date, changes }) => (
          <section key={version}>
            <strong>
              {settingsText.changesOf(version, isPlainDate(date) ? formatLongDate(date) : date)}
            </strong>
            <ul>
              {changes.map((change) => (
                <li key={change}>{change}</li>
              ))}
            </ul>
          </section>
        ))}
      </FormGroup>
      <ProgressDialog title={settingsText.checking} state={state} onCancel={check.cancel} />
    </>
  );
}
