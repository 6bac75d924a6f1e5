import { Button } from '@mantine/core';
import { useState } from 'react';
import { AppError } from '#contract/errors.ts';
import { formatLongDate } from '#rules/value/indonesian-date.ts';
import { Offered } from '../../../parts/layout/offered.tsx';
import { localDayOf } from '../../../lib/instant.ts';
import { request } from '../../../lib/request.ts';
import { useCommand } from '../../../lib/use-command.ts';
import { useRequest } from '../../../lib/use-request.ts';
import { ErrorNotice } from '../../../parts/notice/error-notice.tsx';
import { FormGroup } from '../../../parts/field/form-group.tsx';
import { Notice } from '../../../parts/notice/notice.tsx';
import { SmallTable } from '../../../parts/table/small-table.tsx';
import { formationGuidelineText as text } from '../../../text/formation/guideline.ts';
import { ChecklistGroup } from './checklist-group.tsx';
import css from '../parts/formation.module.css';
import { GuidelineDialog } from './guideline-dialog.tsx';
import { PublishDialog } from './publish-dialog.tsx';
import { PublisherDialog } from './publisher-dialog.tsx';

type Open = 'trust' | 'key' | 'publish' | null;

/** Guidelines (juknis) as signed files: taking one in, whom the office trusts, and publishing its own. */
export function GuidelineTab() {
  const overview = useRequest('guideline.overview', {});
  const withdraw = useCommand('guideline.withdraw');
  const [path, setPath] = useState<string | null>(null);
  const [open, setOpen] = useState<Open>(null);
  const [done, setDone] = useState('');
  const [error, setError] = useState<AppError | null>(null);
  const choose = () => {
    setDone('');
    setError(null);
    request('shell.chooseFile', { kind: 'guideline' })
      .then((chosen) => setPath(chosen.path))
      .catch((thrown: unknown) => setError(thrown instanceof AppError ? thrown : new AppError('INTERNAL')));
  };
  const publishers = overview.data?.publishers ?? [];
  const { publisherColumns: heads, historyColumns: history } = text;
  const dayText = (instant: string) => {
    const day = localDayOf(instant);
    return day ? formatLongDate(day) : instant;
  };
  return (
    <>
      <p>{text.what}</p>
      <ErrorNotice error={overview.error ?? withdraw.error ?? error} />
      {done !== '' && <Notice kind="ok" title={done} />}
      <Offered asks="guideline.take">
        <Button onClick={choose}>{text.take}</Button>
      </Offered>
      <FormGroup title={text.trusted} hint={text.trustedHint}>
        <SmallTable
          label={text.trusted}
          headers={[heads.name, heads.id, heads.key, heads.act]}
          rows={publishers.map(({ id, name, publicKey, isOwn, withdrawnAt }) => ({
            key: id,
            cells: [
              isOwn ? `${name} (${text.own})` : name,
              id,
              <code key="key" className={css.key}>
                {publicKey}
              </code>,
              withdrawnAt === null ? (
                <Offered key="withdraw" asks="guideline.withdraw">
                  <Button
                    key="withdraw"
                    variant="subtle"
                    color="red"
                    size="compact-sm"
                    aria-label={text.withdrawOf(name)}
                    onClick={() => withdraw.mutate({ id })}
                  >
                    {text.withdraw}
                  </Button>
                </Offered>
              ) : (
                text.withdrawn
              ),
            ],
          }))}
        />
        <div className={css.buttons}>
          <Offered asks="guideline.trust">
            <Button variant="default" onClick={() => setOpen('trust')}>
              {text.addPublisher}
            </Button>
          </Offered>
          {publishers.some(({ isOwn }) => isOwn) ? (
            <Offered asks="guideline.export">
              <Button variant="default" onClick={() => setOpen('publish')}>
                {text.publish}
              </Button>
            </Offered>
          ) : (
            <Offered asks="guideline.makeKey">
              <Button variant="default" onClick={() => setOpen('key')}>
                {text.makeKey}
              </Button>
            </Offered>
          )}
        </div>
      </FormGroup>
      <ChecklistGroup />
      <FormGroup title={text.history}>
        {overview.data?.taken.length === 0 ? (
          <p>{text.noHistory}</p>
        ) : (
          <SmallTable
            label={text.history}
            headers={[history.title, history.edition, history.publisher, history.when, history.by]}
            rows={(overview.data?.taken ?? []).map((one) => ({
              key: one.sha256,
              cells: [one.title, one.edition, one.publisherName, dayText(one.takenAt), one.takenBy],
            }))}
          />
        )}
      </FormGroup>
      {path !== null && (
        <GuidelineDialog
          path={path}
          onTaken={({ added, laws, templates }) => {
            setDone(text.taken(added, laws, templates));
            setPath(null);
          }}
          onClose={() => setPath(null)}
        />
      )}
      {(open === 'trust' || open === 'key') && <PublisherDialog kind={open} onClose={() => setOpen(null)} />}
      {open === 'publish' && (
        <PublishDialog
          onPublished={(count) => {
            setDone(text.published(count));
            setOpen(null);
          }}
          onClose={() => setOpen(null)}
        />
      )}
    </>
  );
}
