import { AppError } from '#contract/errors.ts';
import type { CheckedInputOf, OutputOf } from '#contract/index.ts';
import type { LetterCheck } from '#contract/letters/letters.ts';
import type { ReadHandle } from '#db/handles.ts';
import type { Letter } from '#db/queries/letters/letter.ts';
import { nextSequence } from '#db/queries/numbers/letter-number.ts';
import { classifiedPaperOf } from '#rules/numbers/classification.ts';
import type { LetterTemplate } from '#rules/template/letter-template.ts';
import { dateParts } from '#rules/value/plain-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import type { Reason } from '#rules/value/reason.ts';
import type { QueryContext } from '../base/context.ts';
import { readLibrary } from '../legal-basis/library.ts';
import { bookOf, numberWriter, proposedCode } from '../numbers/number-text.ts';
import { earlierWarningFields } from './given-warnings.ts';
import { letterMaker } from './letter-data.ts';
import type { LetterMaker, MadeLetter } from './letter-data.ts';
import { basisReasons } from './proposed-bases.ts';
import { nameOfLetter, requireDraft } from './require-letter.ts';
import { bookYearOf, doubtsOf, faultOf, typedReasons } from './require-no-doubt.ts';
import type { Addressed, Doubt } from './require-no-doubt.ts';
import { templateOfLetter } from './template-store.ts';

/** The code proposed for a letter's kind in its year; null for a paper without a number. */
export async function proposedFor(
  read: ReadHandle,
  letter: Pick<Letter, 'series' | 'kind' | 'templateCode' | 'datedOn'>,
): Promise<string | null> {
  if (letter.series === '') return null;
  return proposedCode(read, paperOf(letter), dateParts(letter.datedOn).year);
}

/** What a letter is to the archive. */
export const paperOf = ({ kind, templateCode }: Pick<Letter, 'kind' | 'templateCode'>) =>
  classifiedPaperOf({ kind: kind as LetterTemplate['kind'], code: templateCode });

/** A draft with what its cooperative was given before, which it refers to. */
export async function withEarlierWarning(read: ReadHandle, letter: Letter): Promise<Letter> {
  const { templateCode, cooperativeIds, bookYear, datedOn } = letter;
  const year = bookYearOf({ bookYear, on: datedOn });
  const earlier = await earlierWarningFields(read, cooperativeIds[0], { templateCode, bookYear: year });
  return Object.keys(earlier).length === 0 ? letter : { ...letter, fields: { ...letter.fields, ...earlier } };
}

const titleOf = (letter: Letter): string =>
  [nameOfLetter(letter), letter.recipientLabel].filter((part) => part !== '').join(', ');

const NO_NUMBER = { number: '', mark: 'none', revisionNote: '', marks: null } as const;

interface Looked {
  readonly doubts: readonly Doubt[];
  readonly made: readonly MadeLetter[];
}

/** Everything that speaks against giving these drafts their numbers, each at its place among them. */
async function lookAt(
  read: ReadHandle,
  make: LetterMaker,
  drafts: readonly Letter[],
  today: PlainDate,
): Promise<Looked> {
  const addressed: Addressed[] = [];
  const found: Doubt[] = [];
  const made: MadeLetter[] = [];
  const library = await readLibrary(read);
  for (const [index, letter] of drafts.entries()) {
    const template = await templateOfLetter(read, letter);
    const { cooperativeIds, templateCode, fields, bookYear, datedOn: on } = letter;
    const path = `ids[${index}]`;
    const of = { path, templateCode, text: template.text, fields, bookYear, on };
    for (const cooperativeId of cooperativeIds) addressed.push({ ...of, cooperativeId });
    const one = await make(template, await withEarlierWarning(read, letter), NO_NUMBER);
    made.push(one);
    const typed = cooperativeIds.length === 0 ? typedReasons(of) : [];
    const reasons = [...one.gaps, ...typed, ...basisReasons(template, { on, fields }, library)];
    if (reasons.length > 0) found.push({ path, name: titleOf(letter), reasons });
  }
  return { made, doubts: [...found, ...(await doubtsOf(read, addressed, today))] };
}

const GAPS: ReadonlySet<Reason['code']> = new Set([
  'ISIAN_POKOK_KOSONG',
  'ISIAN_KOSONG',
  'PENANDA_TANGAN_KOSONG',
  'KOTA_TERBIT_KOSONG',
]);
const isGap = ({ code }: Reason): boolean => GAPS.has(code);

/** The doubts that this level speaks of, with nothing but those reasons. */
function ofLevel(doubts: readonly Doubt[], level: Reason['level']): readonly Doubt[] {
  return doubts.flatMap((doubt) => {
    const reasons = doubt.reasons.filter((reason) => reason.level === level);
    return reasons.length === 0 ? [] : [{ ...doubt, reasons }];
  });
}

/**
 * Before a number is drawn: what the template cannot do without, signer, city and the earlier warning refuse; any
 * other empty place, a doubt of the records and a day that is over are asked about. Every letter is named.
 * @throws AppError LETTER_INCOMPLETE, LETTER_WARNING_REFUSED; LETTER_HAS_GAPS, LETTER_WARNING_DOUBTFUL unless confirmed
 */
export async function requireReady(
  read: ReadHandle,
  make: LetterMaker,
  drafts: readonly Letter[],
  { today, isConfirmed }: { readonly today: PlainDate; readonly isConfirmed: boolean },
): Promise<void> {
  const { doubts } = await lookAt(read, make, drafts, today);
  const refused = ofLevel(doubts, 'refuse');
  if (refused.length > 0) {
    const isIncomplete = refused.some(({ reasons }) => reasons.some(isGap));
    throw new AppError(isIncomplete ? 'LETTER_INCOMPLETE' : 'LETTER_WARNING_REFUSED', {
      facts: { jumlah: refused.length },
      faults: refused.map(faultOf),
    });
  }
  const asked = ofLevel(doubts, 'warning');
  if (isConfirmed || asked.length === 0) return;
  const isOnlyGaps = asked.every(({ reasons }) => reasons.every(isGap));
  throw new AppError(isOnlyGaps ? 'LETTER_HAS_GAPS' : 'LETTER_WARNING_DOUBTFUL', {
    facts: { jumlah: asked.length },
    faults: asked.map(faultOf),
  });
}

type Mutable<One> = { -readonly [Key in keyof One]: One[Key] };

/** The first number that each book would give now, and how many are wanted of it. */
async function numbersOf(read: ReadHandle, drafts: readonly Letter[]) {
  const numbered = drafts.filter(({ series }) => series !== '');
  const books = new Map<string, Mutable<LetterCheck['numbers'][number]>>();
  for (const letter of numbered) {
    const book = { series: await bookOf(read, letter.series), year: dateParts(letter.datedOn).year };
    const key = `${book.series} ${book.year}`;
    const known = books.get(key);
    if (known) {
      known.count += 1;
      continue;
    }
    const writer = await numberWriter(read, book.series);
    const classification = letter.classification || ((await proposedFor(read, letter)) ?? '');
    const sequence = await nextSequence(read, book);
    const { text: first } = writer.onDay(letter.datedOn, { sequence, classification });
    const name = `${writer.series.name} ${book.year}`;
    books.set(key, { ...book, book: name, isNew: sequence === 1, first, count: 1 });
  }
  return [...books.values()];
}

/** The checklist before letters become final, as the page shows it and the door prints it. */
export async function checkLetters(
  { ids }: CheckedInputOf<'letter.check'>,
  { read, today }: QueryContext,
): Promise<OutputOf<'letter.check'>> {
  const drafts: Letter[] = [];
  for (const id of ids) drafts.push(await requireDraft(read, id));
  const { doubts, made } = await lookAt(read, await letterMaker(read), drafts, today);
  const days = drafts.map(({ datedOn }) => datedOn).toSorted();
  const [firstOn, lastOn] = [days[0], days.at(-1)];
  if (!firstOn || !lastOn) throw new TypeError('no letters to check');
  const signers = new Set(
    made.flatMap(({ data, isSigned }) =>
      isSigned ? [[...data.signature.position, data.signature.name].join(' ')] : [],
    ),
  );
  return {
    firstOn,
    lastOn,
    numbers: await numbersOf(read, drafts),
    signers: [...signers],
    letters: drafts.flatMap((letter, index) => {
      const own = doubts.filter(({ path }) => path === `ids[${index}]`);
      const reasons = [
        ...new Map(own.flatMap((one) => one.reasons).map((one) => [one.message, one])).values(),
      ];
      return reasons.length === 0 ? [] : [{ id: letter.id, name: titleOf(letter), reasons }];
    }),
  };
}
