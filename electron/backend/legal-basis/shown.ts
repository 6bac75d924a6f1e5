import type { LegalBasisLine } from '#contract/legal-basis.ts';
import type { CheckedInputOf } from '#contract/index.ts';
import type { ReadHandle } from '#db/handles.ts';
import { listRemovedLegalBases } from '#db/queries/legal-basis/legal-basis.ts';
import type { StoredLegalBasis } from '#db/queries/legal-basis/legal-basis.ts';
import { citationOf, lawHead } from '#rules/legal-basis/citation.ts';
import { compareLaws, isInForce, LOCAL_LAWS } from '#rules/legal-basis/legal-basis.ts';
import type { LocalLaw } from '#rules/legal-basis/legal-basis.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import { requireOffice } from '../office/require-office.ts';
import { readLibrary } from './library.ts';

function shownLegalBasis(
  { regionCode: _regionCode, removedAt: _removedAt, ...law }: StoredLegalBasis,
  library: readonly StoredLegalBasis[],
  on: PlainDate,
): LegalBasisLine {
  return {
    ...law,
    head: lawHead(law),
    citation: citationOf(law, { on, library, form: 'listed' }),
    isInForce: isInForce(law, on),
  };
}

const holdsWords = (text: string, words: string): boolean => {
  const whole = text.toLowerCase();
  return words
    .toLowerCase()
    .split(/\s+/)
    .every((word) => whole.includes(word));
};

export interface ShownLibrary {
  readonly rows: readonly LegalBasisLine[];
  /** Law of the region that the library does not hold on the day. */
  readonly missing: readonly LocalLaw[];
}

/** The library as the list shows it; without a day the citations are those of today. @throws AppError OFFICE_NOT_SET_UP */
export async function shownLibrary(
  read: ReadHandle,
  { kind, on, citedBy, text, isRemoved }: CheckedInputOf<'basis.list'>,
  today: PlainDate,
): Promise<ShownLibrary> {
  const { regionCode } = await requireOffice(read);
  const library = await readLibrary(read);
  const laws = isRemoved ? await listRemovedLegalBases(read, regionCode) : library;
  const day = on ?? today;
  const rows = laws
    .filter(
      (law) =>
        (kind === null || law.kind === kind) &&
        (on === null || isInForce(law, on)) &&
        (citedBy === '' || law.citedBy.includes(citedBy)),
    )
    .toSorted(compareLaws)
    .map((law) => shownLegalBasis(law, library, day))
    .filter((row) => holdsWords(`${row.citation} ${row.source} ${row.note}`, text));
  const missing = LOCAL_LAWS.filter(
    (what) => !library.some((law) => law.localLaw === what && isInForce(law, day)),
  );
  return { rows, missing };
}
