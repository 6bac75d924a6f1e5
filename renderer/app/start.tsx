import { Button } from '@mantine/core';
import type { ErrorCode } from '#contract/errors.ts';
import { RestoreAlone } from '../features/settings/backup/restore-backup.tsx';
import { StartPracticeAgain } from '../features/settings/practice-tab.tsx';
import { SetUpScreen } from '../features/set-up/set-up-screen.tsx';
import { useAppInfo } from '../lib/use-app-info.ts';
import { useRequest } from '../lib/use-request.ts';
import { ErrorNotice } from '../parts/notice/error-notice.tsx';
import { frameText } from '../text/frame/frame.ts';
import { CipherGate } from './cipher-gate.tsx';
import { FillPractice } from './fill-practice.tsx';
import { Frame } from './frame.tsx';
import { NoticeBar } from './notice-bar.tsx';
import { PracticeGate } from './practice-gate.tsx';
import { SessionGate } from './session/session-gate.tsx';
import css from './start.module.css';

/** What keeps a database from opening and a backup mends. */
const CURED_BY_RESTORING: readonly ErrorCode[] = [
  'CIPHER_KEY_FILE_DAMAGED',
  'CIPHER_KEY_FOREIGN',
  'DATABASE_DAMAGED',
  'DATABASE_KEY_FILE_MISSING',
  'DATABASE_MISSING',
  'DATABASE_TOO_NEW',
  'MIGRATION_FAILED',
];

/** The office decides what opens: the set-up before there is one, the frame from then on. */
export function Start() {
  return (
    <PracticeGate>
      <CipherGate>
        <SessionGate>
          <Opened />
        </SessionGate>
      </CipherGate>
    </PracticeGate>
  );
}

function Opened() {
  const office = useRequest('office.get', {});
  const info = useAppInfo();
  if (office.data) return <Frame office={office.data} />;
  return (
    <div className={css.start}>
      <NoticeBar />
      {office.data === null &&
        info &&
        (info.isPractice ? <FillPractice /> : <SetUpScreen restore={<RestoreAlone />} />)}
      {office.isPending && <p className={css.opening}>{frameText.opening}</p>}
      {office.error && (
        <main className={css.failed}>
          <ErrorNotice
            error={office.error}
            action={<Button onClick={() => void office.refetch()}>{frameText.reload}</Button>}
          />
          {CURED_BY_RESTORING.includes(office.error.code) && <RestoreAlone />}
          {info?.isPractice === true && <StartPracticeAgain />}
        </main>
      )}
    </div>
  );
}
