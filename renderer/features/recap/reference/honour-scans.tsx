import { Button } from '@mantine/core';
import { useState } from 'react';
import type { AwardReceivedLine } from '#contract/calendar/reference.ts';
import { AppError } from '#contract/errors.ts';
import { MOST_AWARD_SCANS } from '#rules/reference/award-received.ts';
import { request } from '../../../lib/request.ts';
import { useCommand } from '../../../lib/use-command.ts';
import { useRequest } from '../../../lib/use-request.ts';
import { useTask } from '../../../lib/use-task.ts';
import { FormGroup } from '../../../parts/field/form-group.tsx';
import { Offered } from '../../../parts/layout/offered.tsx';
import { ErrorNotice } from '../../../parts/notice/error-notice.tsx';
import { referenceText } from '../../../text/recap/reference.ts';
import css from './reference.module.css';

const { scans: text } = referenceText.honour;

/** The scans kept with an award; what is done here is kept at once. */
export function HonourScans({ award }: { readonly award: AwardReceivedLine }) {
  const add = useTask('honour.addScan');
  const remove = useCommand('honour.removeScan');
  const [failed, setFailed] = useState<AppError | null>(null);
  // The dialog keeps the row it was opened on; its scans are read as they stand.
  const rows = useRequest('honour.list', {}).data?.rows;
  const scans = rows?.find(({ id }) => id === award.id)?.scans ?? award.scans;
  const choose = async () => {
    const { path } = await request('shell.chooseFile', { kind: 'document' });
    if (path !== null) await add.run({ id: award.id, path });
  };
  const open = (id: string) => {
    setFailed(null);
    request('honour.locateScan', { id })
      .then(({ path }) => request('shell.openDocument', { path }))
      .catch((thrown: unknown) => setFailed(thrown instanceof AppError ? thrown : new AppError('INTERNAL')));
  };
  return (
    <FormGroup title={text.title} hint={scans.length === 0 ? text.none : text.atOnce}>
      {scans.map(({ id, fileName }) => (
        <div key={id} className={css.scan}>
          <Offered asks="honour.locateScan">
            <Button
              variant="subtle"
              size="compact-sm"
              data-gives-up
              aria-label={text.open(fileName)}
              onClick={() => open(id)}
            >
              {fileName}
            </Button>
          </Offered>
          <Offered asks="honour.removeScan">
            <Button
              variant="subtle"
              color="red"
              size="compact-sm"
              data-gives-up
              aria-label={text.remove(fileName)}
              onClick={() => remove.mutate({ id })}
            >
              ×
            </Button>
          </Offered>
        </div>
      ))}
      {scans.length < MOST_AWARD_SCANS && (
        <Offered asks="honour.addScan">
          <Button
            variant="default"
            size="compact-sm"
            data-gives-up
            loading={add.state.phase === 'running'}
            onClick={() => void choose()}
          >
            {text.add}
          </Button>
        </Offered>
      )}
      <ErrorNotice error={add.state.phase === 'failed' ? add.state.error : (failed ?? remove.error)} />
    </FormGroup>
  );
}
