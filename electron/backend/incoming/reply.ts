import type { CheckedInputOf, OutputOf } from '#contract/index.ts';
import { readingIn } from '#db/handles.ts';
import type { ReadHandle } from '#db/handles.ts';
import { findCooperative } from '#db/queries/cooperative/cooperative.ts';
import type { IncomingLetter } from '#db/queries/incoming/letter.ts';
import { insertReply } from '#db/queries/incoming/reply.ts';
import { SECRECY_LABELS } from '#rules/incoming/incoming.ts';
import type { TaskContext } from '../base/context.ts';
import { notFound } from '../base/refusal.ts';
import { requireTemplate } from '../letters/template-store.ts';
import { writeDrafts } from '../letters/write-letters.ts';
import { requireIncoming } from './require-incoming.ts';

/** The template that quotes what it answers; an office may have reworded it. */
const REPLY_TEMPLATE = 'surat-jawaban';

/** Whom the answer goes to: a cooperative by its management and address, anybody else as written down. */
async function receiverOf(
  read: ReadHandle,
  letter: IncomingLetter,
): Promise<Readonly<Record<string, string>>> {
  const cooperative =
    letter.cooperativeId === null ? undefined : await findCooperative(read, letter.cooperativeId);
  if (!cooperative) return { kepada: letter.sender };
  const { name, address, villageName, districtName } = cooperative;
  const place = districtName === '' ? '' : `Kecamatan ${districtName}`;
  return {
    kepada: `Pengurus ${name}`,
    alamat_tujuan: [address, villageName, place].filter((part) => part !== '').join(', '),
  };
}

/**
 * A draft that answers a letter and quotes its number, day and matter. What the letter does not say stays open, and the
 * template refuses a number until somebody has filled it in.
 */
export async function replyToIncoming(
  { id, on }: CheckedInputOf<'incoming.reply'>,
  context: TaskContext,
): Promise<OutputOf<'incoming.reply'>> {
  return context.transaction(async (write) => {
    const read = readingIn(write);
    const letter = await requireIncoming(read, id);
    const { template } = await requireTemplate(read, REPLY_TEMPLATE);
    const [letterId] = await writeDrafts(
      write,
      {
        templateCode: REPLY_TEMPLATE,
        cooperativeIds: letter.cooperativeId === null ? [] : [letter.cooperativeId],
        on: on ?? context.today,
        bookYear: null,
        classification: '',
        isConfirmed: false,
        fields: {
          ...template.defaults,
          ...(letter.secrecy === 'ordinary' ? {} : { sifat: SECRECY_LABELS[letter.secrecy] }),
          ...(await receiverOf(read, letter)),
          nomor_surat_masuk: letter.letterNumber,
          tanggal_surat_masuk: letter.datedOn ?? '',
          hal_surat_masuk: letter.subject,
        },
      },
      context,
    );
    if (letterId === undefined) throw notFound('Konsep surat jawaban');
    await insertReply(write, { incomingId: id, letterId, at: context.now() });
    return { letterId };
  });
}
