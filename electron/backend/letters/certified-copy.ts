import path from 'node:path';
import { AppError } from '#contract/errors.ts';
import type { CheckedInputOf, OutputOf } from '#contract/index.ts';
import { COPY_FORM_LABELS, copyBlocks, namedIn } from '#rules/letters/certified-copy.ts';
import type { Certifier, CopyForm } from '#rules/letters/certified-copy.ts';
import { fileNameOf } from '../base/file-name.ts';
import type { TaskContext } from '../base/context.ts';
import { formatNip } from '../documents/layout/signature-block.ts';
import type { LetterData } from '../documents/letters/office-letter-data.ts';
import { PRINT_DOCUMENT } from '../paper/print-jobs.ts';
import { letterJob, letterToPrint } from './letter-paper.ts';
import { LETTER_FOLDER, logAll } from './print-letters.ts';
import { requireLetter } from './require-letter.ts';
import { templateOfLetter } from './template-store.ts';
import { WRITE_LETTER_DOCX } from './jobs.ts';

interface Copy {
  readonly form: CopyForm;
  readonly certifier: Certifier;
  readonly row: number;
}

/** The sealed decision as its copy: "ttd." for the pen, no rank and no NIP under it, and who certifies it. */
function copyOf(sealed: LetterData, copy: Copy): LetterData {
  return {
    ...sealed,
    copyMark: COPY_FORM_LABELS[copy.form].toUpperCase(),
    blocks: copyBlocks(sealed.blocks, copy),
    signature: { ...sealed.signature, signing: 'ttd.', identity: [] },
  };
}

/**
 * A numbered decision as a certified copy, or as an extract for each of those it names.
 * @throws AppError NOT_FOUND, LETTER_NOT_DECISION, LETTER_NOT_FINAL, LETTER_NO_RECIPIENT, SNAPSHOT_ALTERED
 */
export async function writeCertifiedCopy(
  { id, form, certifiedBy, isWord, folder }: CheckedInputOf<'letter.certifiedCopy'>,
  context: TaskContext,
): Promise<OutputOf<'letter.certifiedCopy'>> {
  const letter = await requireLetter(context.read, id);
  const { numberText, templateName, datedOn } = letter;
  const facts = { surat: numberText === '' ? templateName : numberText };
  if ((await templateOfLetter(context.read, letter)).kind !== 'keputusan') {
    throw new AppError('LETTER_NOT_DECISION', { facts });
  }
  if (letter.state !== 'final' && letter.state !== 'sent') throw new AppError('LETTER_NOT_FINAL', { facts });
  const sealed = await letterToPrint(context.read, letter);
  const { position, name, rank, nip } = certifiedBy;
  const identity = [rank, nip === '' ? '' : formatNip(nip)].filter((text) => text !== '');
  const certifier = { position, name, identity };
  const count = form === 'salinan' ? 1 : namedIn(sealed.blocks);
  if (count === 0) throw new AppError('LETTER_NO_RECIPIENT', { facts: { templat: templateName } });
  const copies = Array.from({ length: count }, (_, row) => copyOf(sealed, { form, certifier, row }));
  const label = COPY_FORM_LABELS[form];
  const stem = path.join(
    folder ?? path.join(context.folders.documents, LETTER_FOLDER),
    fileNameOf(`${label} ${numberText} ${templateName}`),
  );
  const files: string[] = [];
  let pages = 0;
  if (isWord) {
    for (const [index, data] of copies.entries()) {
      const place = count === 1 ? '' : `-${String(index + 1).padStart(3, '0')}`;
      const target = `${stem}${place}.docx`;
      const job = letterJob([data], data.title, datedOn);
      await context.runJob(WRITE_LETTER_DOCX, { job, letter: data, target }, { signal: context.signal });
      files.push(target);
      context.progress(index + 1, count, label);
    }
  } else {
    const target = `${stem}.pdf`;
    const job = letterJob(copies, `${label} ${templateName}`, datedOn);
    const printed = await context.runJob(PRINT_DOCUMENT, { job, target }, { signal: context.signal });
    files.push(target);
    pages = printed.pages;
  }
  const detail = form === 'salinan' ? label : `${label}, ${count} penerima`;
  await logAll(context, [{ letter, data: sealed }], isWord ? 'exported' : 'printed', detail);
  return { files, pages, count };
}
