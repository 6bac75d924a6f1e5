import { useMemo } from 'react';
import type { InputOf, OutputOf } from '#contract/index.ts';
import type { LetterPage } from '#rules/template/letter-template.ts';
import { useRequest } from '../../../lib/use-request.ts';
import type { PageFacts } from './page-facts.ts';

type Answer = OutputOf<'letter.pageFacts'>;

const NOTHING: Answer = {
  values: {},
  letterhead: [],
  head: [],
  placeAndDate: '',
  signature: { position: [], name: '', identity: [] },
  copies: [],
};
const NOT_ASKED: InputOf<'letter.pageFacts'> = {
  templateCode: 'x',
  cooperativeIds: [],
  on: '2000-01-01',
  fields: {},
};

/** What the page shows of records and fields, asked anew when they change; null waits with the last answer standing. */
export function usePageFacts(input: InputOf<'letter.pageFacts'> | null, page: LetterPage) {
  const answer = useRequest('letter.pageFacts', input ?? NOT_ASKED, { isEnabled: input !== null });
  const said = answer.data ?? NOTHING;
  const facts = useMemo(
    (): PageFacts => ({ ...said, chip: (code) => said.values[code] ?? null, page }),
    [said, page],
  );
  return { facts, error: answer.error };
}
