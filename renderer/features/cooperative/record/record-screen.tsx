import { useState } from 'react';
import { useRequest } from '../../../lib/use-request.ts';
import { ErrorNotice } from '../../../parts/notice/error-notice.tsx';
import { Page } from '../../../parts/layout/page.tsx';
import { recordText } from '../../../text/cooperative/record.ts';
import { RecordPage } from './record-page.tsx';
import { RECORD_TABS } from './parts/record-place.ts';

interface RecordScreenProps {
  readonly id: string | null;
  /** Its place in the list it was opened from; undefined when it came from elsewhere. */
  readonly row: number | undefined;
  /** The part in front; undefined: the first. */
  readonly tab: string | undefined;
}

/** The record of one cooperative; null: a new one, which goes on under its id once it has been saved. */
export function RecordScreen({ id, row, tab }: RecordScreenProps) {
  const [savedId, setSavedId] = useState(id);
  const answer = useRequest('cooperative.get', { id: savedId ?? '' }, { isEnabled: savedId !== null });
  const record = answer.data?.id === savedId ? (answer.data ?? null) : null;
  if (id !== null && !record) {
    return (
      <Page title={recordText.reading}>
        <ErrorNotice error={answer.error} />
      </Page>
    );
  }
  return (
    <RecordPage
      id={savedId}
      record={record}
      row={row}
      firstTab={RECORD_TABS.find((known) => known === tab) ?? 'identity'}
      onSaved={setSavedId}
      onReload={async () => (await answer.refetch()).data ?? null}
    />
  );
}
