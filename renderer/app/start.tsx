import { Button } from '@mantine/core';
import { SetUpScreen } from '../features/set-up/set-up-screen.tsx';
import { useRequest } from '../lib/use-request.ts';
import { ErrorNotice } from '../parts/error-notice.tsx';
import { frameText } from '../text/frame.ts';
import { Frame } from './frame.tsx';
import { NoticeBar } from './notice-bar.tsx';
import css from './start.module.css';

/** The office decides what opens: the set-up before there is one, the frame from then on. */
export function Start() {
  const office = useRequest('office.get', {});
  if (office.data) return <Frame office={office.data} />;
  return (
    <div className={css.start}>
      <NoticeBar />
      {office.data === null && <SetUpScreen />}
      {office.isPending && <p className={css.opening}>{frameText.opening}</p>}
      {office.error && (
        <main className={css.failed}>
          <ErrorNotice
            error={office.error}
            action={<Button onClick={() => void office.refetch()}>{frameText.reload}</Button>}
          />
        </main>
      )}
    </div>
  );
}
