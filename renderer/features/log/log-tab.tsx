import { Button } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import type { OutputOf } from '#contract/index.ts';
import { parseTypedDate } from '#rules/value/indonesian-date.ts';
import { Offered } from '../../parts/layout/offered.tsx';
import { instantLine } from '../../lib/instant.ts';
import { useRemembered } from '../../lib/kept/use-remembered.ts';
import { useToday } from '../../lib/use-app-info.ts';
import { useRequest } from '../../lib/use-request.ts';
import { QUIET_MS, useTask } from '../../lib/use-task.ts';
import { PreviewDialog } from '../../parts/dialog/preview-dialog.tsx';
import { ProgressDialog } from '../../parts/dialog/progress-dialog.tsx';
import { ListFilter } from '../../parts/filter/list-filter.tsx';
import { ErrorNotice } from '../../parts/notice/error-notice.tsx';
import { Notice } from '../../parts/notice/notice.tsx';
import { logText as text } from '../../text/log.ts';
import { CheckDialog } from './check-dialog.tsx';
import { CheckResult } from './check-result.tsx';
import { logFilter, NO_FILTER } from './log-filter.ts';
import { LogList } from './log-list.tsx';
import css from './log.module.css';
import { PassphraseDialog, type PassphraseAct } from './passphrase-dialog.tsx';

type State = OutputOf<'log.state'>;

const DONE: Readonly<Record<PassphraseAct, string>> = {
  set: text.passphraseSet,
  change: text.passphraseChanged,
  open: text.keyOpened,
};

/** How the log stands: sealed until when. */
function stateOf({ key, lastSeal, unsealed, lines }: State): string {
  const lastSealed = lastSeal && text.sealed(instantLine(lastSeal.at), lastSeal.line, lastSeal.code);
  return [text.state(lines), lastSealed ?? '', key === 'none' ? '' : text.unsealed(unsealed)].join(' ');
}

/** What is to be done where it is not sealed, or where something was written past it. */
function Remedies({ state, onAct }: { readonly state: State; readonly onAct: (act: PassphraseAct) => void }) {
  const { key, outside } = state;
  return (
    <>
      {key === 'none' && (
        <Notice
          kind="warning"
          title={text.noSeal}
          action={
            <Offered asks="log.setPassphrase">
              <Button variant="default" onClick={() => onAct('set')}>
                {text.setPassphrase}
              </Button>
            </Offered>
          }
        >
          <p className={css.remedy}>{text.noSealRemedy}</p>
        </Notice>
      )}
      {key === 'missing' && (
        <Notice
          kind="warning"
          title={text.missingKey}
          action={
            <Offered asks="log.openKey">
              <Button variant="default" onClick={() => onAct('open')}>
                {text.openKey}
              </Button>
            </Offered>
          }
        >
          <p>{text.missingKeyRemedy}</p>
        </Notice>
      )}
      {outside > 0 && (
        <Notice kind="warning" title={text.outside(outside)}>
          <p>{text.outsideRemedy}</p>
        </Notice>
      )}
    </>
  );
}

/** Who did what and when, in one chain that cannot be changed unseen; its seals and its check. */
export function LogTab() {
  const today = useToday();
  const [shown, setShown] = useRemembered('log.filter', NO_FILTER);
  const [words] = useDebouncedValue(shown.words.trim(), 200);
  const [isChecking, setChecking] = useState(false);
  const [asked, setAsked] = useState<PassphraseAct>();
  const [said, setSaid] = useState<string>();
  const [printed, setPrinted] = useState<string>();
  const answer = useRequest('log.state', {});
  const check = useTask('log.check');
  const seal = useTask('log.seal');
  const print = useTask('log.print');
  const chosen = {
    who: shown.who,
    event: shown.event,
    from: parseTypedDate(shown.from) ?? null,
    until: parseTypedDate(shown.until) ?? null,
    text: words,
  };
  const state = answer.data;
  const filter = logFilter({
    shown,
    people: state?.people ?? [],
    today,
    onChange: (changes) => setShown({ ...shown, ...changes }),
  });
  const failed = [seal, print].flatMap((task) =>
    task.state.phase === 'failed' ? [task.state.error] : [],
  )[0];
  const sealNow = async () => {
    const made = await seal.run({});
    if (made) setSaid(text.sealedNow(made.number, made.code));
  };
  const checkNow = async (passphrase: string | null) => {
    if (await check.run({ passphrase })) setChecking(false);
  };
  return (
    <div className={css.tab}>
      <ErrorNotice error={answer.error ?? failed ?? null} />
      <div className={css.headBar}>
        <p>{state ? stateOf(state) : text.reading}</p>
        {state?.key === 'ready' && (
          <>
            <Offered asks="log.setPassphrase">
              <Button variant="subtle" onClick={() => setAsked('change')}>
                {text.changePassphrase}
              </Button>
            </Offered>
            <Offered asks="log.seal">
              <Button
                variant="default"
                loading={seal.state.phase === 'running'}
                onClick={() => void sealNow()}
              >
                {text.seal}
              </Button>
            </Offered>
          </>
        )}
        <Offered asks="log.print">
          <Button
            variant="default"
            onClick={() =>
              void print.run({ ...chosen, path: null }).then((made) => made && setPrinted(made.path))
            }
          >
            {text.print}
          </Button>
        </Offered>
        <Button onClick={() => setChecking(true)}>{text.check}</Button>
      </div>
      {state && <Remedies state={state} onAct={setAsked} />}
      {said !== undefined && <Notice kind="ok" title={said} />}
      {check.state.phase === 'done' && <CheckResult checked={check.state.value} />}
      <ListFilter {...filter} />
      <LogList asked={chosen} filter={filter} />
      {isChecking && (
        <CheckDialog
          hasSeals={state?.lastSeal !== null}
          isBusy={check.state.phase === 'running'}
          error={check.state.phase === 'failed' ? check.state.error : null}
          onCheck={(passphrase) => void checkNow(passphrase)}
          onClose={() => {
            check.cancel();
            setChecking(false);
          }}
        />
      )}
      {asked && (
        <PassphraseDialog
          act={asked}
          onClose={() => setAsked(undefined)}
          onDone={() => {
            setSaid(DONE[asked]);
            setAsked(undefined);
          }}
        />
      )}
      <ProgressDialog title={text.printing} state={print.state} onCancel={print.cancel} delayMs={QUIET_MS} />
      <PreviewDialog title={text.printedTitle} path={printed ?? null} onClose={() => setPrinted(undefined)} />
    </div>
  );
}
