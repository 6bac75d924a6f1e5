import { useState } from 'react';
import type { Worksheet } from '#contract/evaluation/worksheet.ts';
import { parseTypedDate } from '#rules/value/indonesian-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import { useVisitName } from '../../../lib/navigation.tsx';
import { useRequest } from '../../../lib/use-request.ts';
import { Page } from '../../../parts/layout/page.tsx';
import { ErrorNotice } from '../../../parts/notice/error-notice.tsx';
import { worksheetText as text } from '../../../text/cooperative/worksheet.ts';
import { WorksheetPage } from './worksheet-page.tsx';

interface WorksheetScreenProps {
  readonly cooperativeId: string;
  /** A draft or a result; null: a new one, which goes on under its id once it has been saved. */
  readonly id: string | null;
}

/** The worksheet of one health inspection; its questions are those of the day that stands in the form. */
export function WorksheetScreen({ cooperativeId, id }: WorksheetScreenProps) {
  const [savedId, setSavedId] = useState(id);
  const [on, setOn] = useState<PlainDate | null>(null);
  const [start, setStart] = useState<Worksheet | null>(null);
  const { data, error, isFetching } = useRequest('worksheet.get', { cooperativeId, id: savedId, on });
  // What was read an earlier time is read again first: the form begins with what stands in the register now.
  if (start === null && data && !isFetching) setStart(data);
  useVisitName(start?.cooperativeName);
  if (!start || !data) {
    return (
      <Page title={text.title} state={error ? undefined : text.reading}>
        <ErrorNotice error={error} />
      </Page>
    );
  }
  return (
    <WorksheetPage
      cooperativeId={cooperativeId}
      id={savedId}
      start={start}
      rules={data.form}
      state={data.state}
      onSaved={setSavedId}
      onDayText={(typed) => setOn(parseTypedDate(typed) ?? on)}
    />
  );
}
