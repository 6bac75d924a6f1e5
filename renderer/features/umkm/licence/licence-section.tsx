import { Button } from '@mantine/core';
import { useState } from 'react';
import type { UmkmLicence } from '#contract/licence/licence.ts';
import type { UmkmRecord } from '#contract/umkm/shapes.ts';
import { LICENCE_STANDING_LABELS } from '#rules/licence/licence.ts';
import { formatShortDate } from '#rules/value/indonesian-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import { useCommand } from '../../../lib/use-command.ts';
import { useRequest } from '../../../lib/use-request.ts';
import { ReasonDialog } from '../../../parts/dialog/reason-dialog.tsx';
import { Offered } from '../../../parts/layout/offered.tsx';
import { ErrorNotice } from '../../../parts/notice/error-notice.tsx';
import { MarkedWord } from '../../../parts/notice/mark.tsx';
import { licenceText as text } from '../../../text/umkm/licence.ts';
import { STANDING_MARKS } from './licence-columns.tsx';
import { LicenceDialog, type SavedLicence } from './licence-dialog.tsx';
import css from './licence.module.css';

/** What is done at once, told by the screen: the panel may be gone by then. */
export interface LicenceActs {
  readonly licenceSaved: (saved: SavedLicence) => void;
  readonly licenceRemoved: (licence: { readonly id: string; readonly kind: string }) => void;
}

interface LicenceSectionProps {
  readonly record: UmkmRecord;
  readonly today: PlainDate;
  readonly acts: LicenceActs;
}

const lineText = ({ kindText, productName, number, validUntil, standingText }: UmkmLicence): string =>
  [
    kindText,
    productName,
    number === '' ? text.noNumber : number,
    validUntil === null ? '' : text.until(formatShortDate(validUntil)),
    standingText,
  ]
    .filter(Boolean)
    .join(', ');

/** Licences of one business and its products, and what can be done about them. */
export function LicenceSection({ record, today, acts }: LicenceSectionProps) {
  const found = useRequest('licence.ofUmkm', { umkmId: record.id });
  const [open, setOpen] = useState<UmkmLicence | 'new'>();
  const [leaving, setLeaving] = useState<UmkmLicence>();
  const remove = useCommand('licence.remove');
  const rows = found.data?.rows ?? [];
  const close = () => setOpen(undefined);
  return (
    <section aria-label={text.panelTitle}>
      <h3>{text.panelTitle}</h3>
      <ErrorNotice error={found.error} />
      {found.data && rows.length === 0 && <p className={css.quiet}>{text.none}</p>}
      <ul className={css.list}>
        {rows.map((licence) => (
          <li key={licence.id}>
            <Button variant="subtle" size="compact-sm" onClick={() => setOpen(licence)}>
              {lineText(licence)}
            </Button>{' '}
            <MarkedWord kind={STANDING_MARKS[licence.standing]}>
              {LICENCE_STANDING_LABELS[licence.standing]}
            </MarkedWord>
          </li>
        ))}
      </ul>
      {!record.isRemoved && (
        <Offered asks="licence.record">
          <div className={css.buttons}>
            <Button variant="default" size="compact-sm" onClick={() => setOpen('new')}>
              {text.add}
            </Button>
          </div>
        </Offered>
      )}
      {open !== undefined && !leaving && (
        <LicenceDialog
          umkmId={record.id}
          products={record.productList}
          licence={open === 'new' ? undefined : open}
          today={today}
          onSaved={acts.licenceSaved}
          onRemove={setLeaving}
          onClose={close}
        />
      )}
      {leaving && (
        <ReasonDialog
          isDangerous
          title={text.form.removeTitle(leaving.kindText)}
          saveLabel={text.form.remove}
          isBusy={remove.isPending}
          error={remove.error}
          onSave={(reason) =>
            remove.mutate(
              { id: leaving.id, reason },
              {
                onSuccess: () => {
                  setLeaving(undefined);
                  close();
                  acts.licenceRemoved({ id: leaving.id, kind: leaving.kindText });
                },
              },
            )
          }
          onClose={() => setLeaving(undefined)}
        >
          <p>{text.form.removeWhat}</p>
        </ReasonDialog>
      )}
    </section>
  );
}
