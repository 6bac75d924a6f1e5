import type { ReadHandle } from '#db/handles.ts';
import type { Letter } from '#db/queries/letters/letter.ts';
import { listedText, LOCAL_LAWS_OF_KIND, proposeBases } from '#rules/legal-basis/choose.ts';
import type { BasisNote } from '#rules/legal-basis/choose.ts';
import { lawName } from '#rules/legal-basis/citation.ts';
import type { CitationForm } from '#rules/legal-basis/citation.ts';
import { isInForce } from '#rules/legal-basis/legal-basis.ts';
import type { LegalBasis } from '#rules/legal-basis/legal-basis.ts';
import { typedBasisDoubts, withOwnLines } from '#rules/legal-basis/typed-lines.ts';
import { fieldsOf } from '#rules/template/check.ts';
import type { LetterTemplate } from '#rules/template/letter-template.ts';
import { LISTED_BASES, RUNNING_BASES } from '#rules/template/placeholder.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import type { Reason } from '#rules/value/reason.ts';
import { readLibrary } from '../legal-basis/library.ts';
import type { Fields } from './letter-fields.ts';

/** Fields that the library proposes, each in its form of citing. */
const FORMS: Readonly<Record<string, CitationForm>> = {
  [LISTED_BASES]: 'listed',
  [RUNNING_BASES]: 'running',
};

const linesOf = (text: string | undefined): readonly string[] =>
  (text ?? '').split('\n').filter((line) => line.trim() !== '');

export interface ProposedBases {
  /** Only the fields of the template that the library knows. */
  readonly fields: Fields;
  readonly notes: readonly BasisNote[];
}

/** What the library says for a letter of its day, with the template's own lines after it. */
export function proposedBases(
  { code: templateCode, kind, text, defaults }: LetterTemplate,
  on: PlainDate,
  library: readonly LegalBasis[],
): ProposedBases {
  const asked = fieldsOf(text).flatMap(({ code }) => {
    const form = FORMS[code];
    if (form === undefined) return [];
    // Law of the region stands in a list of laws; a sentence does not ask for it.
    const localLaws = form === 'listed' ? (LOCAL_LAWS_OF_KIND[kind] ?? []) : [];
    const { lines, notes } = proposeBases(library, { templateCode, on, form, localLaws });
    const all = withOwnLines(lines, linesOf(defaults[code]), library);
    return [{ code, text: form === 'listed' ? listedText(all) : all.join('\n'), notes }];
  });
  const notes = new Map(asked.flatMap((one) => one.notes).map((note) => [note.text, note]));
  return {
    fields: Object.fromEntries(asked.map(({ code, text: proposed }) => [code, proposed])),
    notes: [...notes.values()],
  };
}

/** The fields with the library's proposal where nobody has said anything, not even that it stays empty. */
export function withBases(
  template: LetterTemplate,
  { on, fields }: { readonly on: PlainDate; readonly fields: Fields },
  library: readonly LegalBasis[],
): Fields {
  return lacksBases(template, fields)
    ? { ...proposedBases(template, on, library).fields, ...fields }
    : fields;
}

const lacksBases = ({ text }: LetterTemplate, fields: Fields): boolean =>
  fieldsOf(text).some(({ code }) => code in FORMS && fields[code] === undefined);

/** A draft from before the library, with what it would be proposed now: what its paper says is kept with it. */
export async function withKeptBases(
  read: ReadHandle,
  template: LetterTemplate,
  letter: Letter,
): Promise<Letter> {
  const { datedOn: on, fields } = letter;
  if (!lacksBases(template, fields)) return letter;
  return { ...letter, fields: withBases(template, { on, fields }, await readLibrary(read)) };
}

/** What speaks against the laws that a letter of its day names. */
export function basisReasons(
  { text }: LetterTemplate,
  { on, fields }: { readonly on: PlainDate; readonly fields: Fields },
  library: readonly LegalBasis[],
): readonly Reason[] {
  const lines = fieldsOf(text).flatMap(({ code }) => (code in FORMS ? linesOf(fields[code]) : []));
  return typedBasisDoubts(lines, on, library);
}

/** What `[peraturan_2018]` of templates from before the library stands for: the regulation, while it is in force. */
export function regulationOf2018(on: PlainDate, library: readonly LegalBasis[]): string {
  const law = library.find(
    ({ kind, number, year, formName }) =>
      kind === 'permen' && number === '9' && year === 2018 && formName.includes('Koperasi'),
  );
  return law?.isVerified && isInForce(law, on) ? lawName(law) : '';
}
