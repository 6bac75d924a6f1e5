import { Button } from '@mantine/core';
import { formatShortDate } from '#rules/indonesian-date.ts';
import { formatInteger } from '#rules/numbers.ts';
import { useRequest } from '../../lib/use-request.ts';
import { useShortcut } from '../../lib/use-shortcut.ts';
import { useTask } from '../../lib/use-task.ts';
import { ErrorNotice } from '../../parts/error-notice.tsx';
import { FinishedFiles } from '../../parts/finished-files.tsx';
import { Notice } from '../../parts/notice.tsx';
import { ProgressDialog } from '../../parts/progress-dialog.tsx';
import { recapText } from '../../text/recap.ts';
import css from './recap.module.css';

/** The official figures: one line per frozen year, each printable at any later time. */
export function FrozenRecaps() {
  const frozen = useRequest('recap.listFrozen', {});
  const print = useTask('recap.print');
  const newest = frozen.data?.[0];
  const printYear = (year: number) => void print.run({ year });
  useShortcut('Ctrl+P', () => newest && printYear(newest.year), newest !== undefined);
  const { state } = print;
  return (
    <aside className={css.frozen} aria-label={recapText.frozen}>
      <h2>{recapText.frozen}</h2>
      <ErrorNotice error={frozen.error} />
      {frozen.data?.length === 0 && <p className={css.quiet}>{recapText.noFrozen}</p>}
      <ul className={css.years}>
        {frozen.data?.map((recap) => (
          <li key={recap.id}>
            <div>
              <strong>{recap.year}</strong>
              <span className={css.quiet}>
                {recapText.cutOff} {formatShortDate(recap.cutOffOn)}
              </span>
              <span>
                {recapText.columns.active} {formatInteger(recap.total.active)} · {recapText.columns.total}{' '}
                {formatInteger(recap.total.total)} · {recap.total.percentage} %
              </span>
            </div>
            <Button
              variant="default"
              aria-label={recapText.printYear(recap.year)}
              title={recap === newest ? 'Ctrl+P' : ''}
              onClick={() => printYear(recap.year)}
            >
              {recapText.print}
            </Button>
          </li>
        ))}
      </ul>
      {state.phase === 'failed' && <ErrorNotice error={state.error} />}
      {state.phase === 'done' && (
        <>
          <Notice kind="ok" title={recapText.printed(state.value.pages)} />
          <FinishedFiles label={recapText.files} paths={[state.value.path]} isStacked />
        </>
      )}
      <ProgressDialog title={recapText.printing} state={state} onCancel={print.cancel} />
    </aside>
  );
}
