import { AppError } from '#contract/errors.ts';
import type { CheckedInputOf, OutputOf } from '#contract/index.ts';
import type { ReadHandle } from '#db/handles.ts';
import { nextSequence } from '#db/queries/numbers/letter-number.ts';
import type { FormationVerdict } from '#rules/formation/formation.ts';
import { classifiedPaperOf } from '#rules/numbers/classification.ts';
import { codesIn } from '#rules/template/check.ts';
import type { LetterTemplate } from '#rules/template/letter-template.ts';
import { dateParts } from '#rules/value/plain-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import type { QueryContext } from '../base/context.ts';
import { refuse } from '../base/refusal.ts';
import { bookOf, numberWriter, proposedCode } from '../numbers/number-text.ts';
import { requireTemplate } from '../letters/template-store.ts';
import { formationPaperData } from './paper-data.ts';

/** Where a recommendation prints why it is given all the same. */
const REASON_PLACE = 'alasan_rekomendasi';
/** Placeholders of papers that say whether the file is ready. */
const SAYS_READINESS = ['kesimpulan_berkas', 'persen_lengkap', REASON_PLACE];

/** A paper that speaks for the file: only a file that is ready gets it, or one with a written reason. */
function recommends({ code, series, text }: LetterTemplate): boolean {
  const says = codesIn(text);
  return series !== '' && (code === 'pendirian-rekomendasi' || SAYS_READINESS.some((one) => says.has(one)));
}

/** @throws AppError NOT_FOUND, INVALID_INPUT for a paper that carries no number */
export async function requireNumbered(read: ReadHandle, code: string): Promise<LetterTemplate> {
  const { template } = await requireTemplate(read, code);
  if (template.series === '') refuse('code', `${template.name} tidak memakai nomor surat. Cetak langsung.`);
  return template;
}

interface Asked {
  readonly id: string;
  readonly code: string;
  readonly on: PlainDate;
}

/** What the file still lacks, in the sentences of its verdict. */
function lacksOf({ reasons, founders, isReadyToSubmit }: FormationVerdict): readonly string[] {
  if (isReadyToSubmit) return [];
  const refusals = [...reasons, ...founders.flatMap((founder) => founder.reasons)]
    .filter(({ level }) => level === 'refuse')
    .map(({ message }) => message);
  return refusals.length > 0 ? [...new Set(refusals)] : ['Dokumen wajib belum lengkap.'];
}

const lookAt = (read: ReadHandle, asked: Asked, notReadyReason = '') =>
  formationPaperData(read, { ...asked, blankRows: 0, number: '', mark: 'none', notReadyReason });

/** Before a letter of a file gets its number, as the page shows it. */
export async function checkLetter(
  asked: CheckedInputOf<'formation.checkLetter'>,
  { read }: QueryContext,
): Promise<OutputOf<'formation.checkLetter'>> {
  const template = await requireNumbered(read, asked.code);
  const { data, gaps, isSigned, verdict } = await lookAt(read, asked);
  const year = dateParts(asked.on).year;
  const book = { series: await bookOf(read, template.series), year };
  const classification = await proposedCode(read, classifiedPaperOf(template), year);
  const sequence = await nextSequence(read, book);
  const writer = await numberWriter(read, book.series);
  return {
    classification,
    number: writer.onDay(asked.on, { sequence, classification }).text,
    signer: isSigned ? [...data.signature.position, data.signature.name].join(' ') : '',
    reasons: gaps,
    notReady: recommends(template) ? lacksOf(verdict) : [],
  };
}

/**
 * What must stand before a number is drawn: every place the template cannot do without, and a file that is ready where
 * the paper recommends it. @returns the reason that the paper prints; empty for a file that is ready
 * @throws AppError FORMATION_NOT_RECOMMENDABLE without a written reason; INVALID_INPUT where the template prints none;
 * LETTER_INCOMPLETE; LETTER_HAS_GAPS unless confirmed
 */
export async function requireIssuable(
  read: ReadHandle,
  asked: Asked,
  given: { readonly notReadyReason: string; readonly isConfirmed: boolean },
): Promise<string> {
  const template = await requireNumbered(read, asked.code);
  const { name, verdict } = await lookAt(read, asked);
  const lacks = recommends(template) ? lacksOf(verdict) : [];
  const reason = lacks.length === 0 ? '' : given.notReadyReason.trim();
  if (lacks.length > 0 && reason === '') {
    const faults = lacks.map((message) => ({ path: 'notReadyReason', message }));
    const facts = { berkas: name, sebab: lacks[0] ?? '' };
    throw new AppError('FORMATION_NOT_RECOMMENDABLE', { facts, faults });
  }
  if (reason !== '' && !codesIn(template.text).has(REASON_PLACE))
    refuse(
      'notReadyReason',
      `Templat ${template.name} belum memuat [${REASON_PLACE}], sehingga alasannya tidak tercetak. Tambahkan pada templatnya.`,
    );
  const { gaps } = await lookAt(read, asked, reason);
  const refused = gaps.filter(({ level }) => level === 'refuse');
  const faultsOf = (some: typeof gaps) => some.map(({ message }) => ({ path: 'isian', message }));
  if (refused.length > 0)
    throw new AppError('LETTER_INCOMPLETE', { facts: { jumlah: 1 }, faults: faultsOf(refused) });
  if (gaps.length > 0 && !given.isConfirmed)
    throw new AppError('LETTER_HAS_GAPS', { facts: { jumlah: 1 }, faults: faultsOf(gaps) });
  return reason;
}
