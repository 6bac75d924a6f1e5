import type { CheckedInputOf, OutputOf } from '#contract/index.ts';
import type { ReadHandle } from '#db/handles.ts';
import { findLetterSetting, writeLetterSetting } from '#db/queries/letters/template.ts';
import type { CommandContext } from '../base/context.ts';
import { saveGuarded, shownFields } from '../base/saved-record.ts';

const KEY = 'proof-page-address';
export const PAGE_ADDRESS_SUBJECT = KEY;

/** Where the office has put the checking page on the web; empty when it has not. */
export async function proofPageAddress(read: ReadHandle): Promise<string> {
  const stored = await findLetterSetting(read, KEY);
  const address: unknown = stored === undefined ? '' : JSON.parse(stored);
  return typeof address === 'string' ? address : '';
}

export async function savePageAddress(
  { expectedUpdatedAt, address }: CheckedInputOf<'proof.savePageAddress'>,
  context: CommandContext,
): Promise<OutputOf<'proof.savePageAddress'>> {
  const { read, write } = context;
  const shown = async () =>
    shownFields({ address: 'Alamat halaman pemeriksa' }, { address: await proofPageAddress(read) });
  await saveGuarded(context, { subject: PAGE_ADDRESS_SUBJECT, expectedUpdatedAt, shown }, () =>
    writeLetterSetting(write, KEY, JSON.stringify(address)),
  );
  return { address };
}
