import type { CheckedInputOf, OutputOf } from '#contract/index.ts';
import { PLACEHOLDERS } from '#rules/template/placeholder.ts';
import type { QueryContext } from '../base/context.ts';
import { letterheadTexts } from '../documents/layout/letterhead.ts';
import { letterMaker } from './letter-data.ts';
import { requireTemplate } from './template-store.ts';

const EXAMPLES = Object.fromEntries(PLACEHOLDERS.map(({ code, example }) => [code, example]));
const DRAFT = { number: '', mark: 'draft', revisionNote: '', marks: null } as const;
const DRAWN_LATER = 'diambil saat final';

/**
 * What the page of a letter shows while it is written: head, signature, and what each placeholder says. Without a
 * recipient the examples of the list of placeholders.
 */
export async function readPageFacts(
  {
    templateCode,
    cooperativeIds,
    on,
    bookYear,
    fields,
    signer,
    isExample,
  }: CheckedInputOf<'letter.pageFacts'>,
  { read }: QueryContext,
): Promise<OutputOf<'letter.pageFacts'>> {
  const { template } = await requireTemplate(read, templateCode);
  const make = await letterMaker(read);
  const content = { datedOn: on, bookYear, cooperativeIds, fields };
  const asked = { ...template, ...(signer !== undefined && { signer }) };
  const { values, data } = await make(asked, content, DRAFT, isExample ? EXAMPLES : undefined);
  const { head, signature, copies } = data;
  const known = Object.entries(isExample ? { ...EXAMPLES, ...values } : values);
  return {
    values: Object.fromEntries([
      ...known.filter((entry): entry is [string, string] => (entry[1] ?? '') !== ''),
      ...(template.series === '' || isExample ? [] : [['nomor_surat', DRAWN_LATER] as const]),
    ]),
    letterhead: letterheadTexts(data.letterhead),
    head: [
      ['Nomor', template.series === '' ? '-' : DRAWN_LATER],
      ['Sifat', head.classification],
      ['Lampiran', head.attachment],
      ['Hal', head.subject],
    ],
    placeAndDate: head.placeAndDate,
    signature: { position: signature.position, name: signature.name, identity: signature.identity },
    copies,
  };
}
