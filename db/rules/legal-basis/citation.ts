import type { PlainDate } from '../value/plain-date.ts';
import { LAW_KIND_LABELS } from './legal-basis.ts';
import type { LegalBasis, LegalBasisFacts } from './legal-basis.ts';

type Named = Pick<LegalBasisFacts, 'kind' | 'formName' | 'number' | 'year' | 'title'>;

/** "Undang-Undang Nomor 25 Tahun 1992"; an older number that ends with its year does not say it twice. */
export function lawHead({ kind, formName, number, year }: Omit<Named, 'title'>): string {
  const name = formName === '' ? LAW_KIND_LABELS[kind] : formName;
  return number.endsWith(`/${year}`) ? `${name} Nomor ${number}` : `${name} Nomor ${number} Tahun ${year}`;
}

/** "Undang-Undang Nomor 25 Tahun 1992 tentang Perkoperasian". */
export const lawName = (law: Named): string => `${lawHead(law)} tentang ${law.title}`;

const STATE_GAZETTE = /^LN\s*(\d{4})\s*\/\s*(\d+)(?:\s*[,;]\s*TLN\s*(\d+))?$/i;
const STATE_NEWS = /^BN\s*(\d{4})\s*\/\s*(\d+)$/i;

/**
 * Where a law was promulgated, as a paper says it: "LN 1992/116, TLN 3502" and "BN 2018/833" in full; any other words
 * ("Lembaran Daerah Kabupaten …") as they were typed.
 */
export function publicationText(publication: string): string {
  const words = publication.trim().replace(/^\(|\)$/g, '');
  const [, year, number, supplement] = STATE_GAZETTE.exec(words) ?? [];
  if (year !== undefined) {
    const gazette = `Lembaran Negara Republik Indonesia Tahun ${year} Nomor ${number}`;
    return supplement === undefined
      ? gazette
      : `${gazette}, Tambahan Lembaran Negara Republik Indonesia Nomor ${supplement}`;
  }
  const [, newsYear, newsNumber] = STATE_NEWS.exec(words) ?? [];
  return newsYear === undefined
    ? words
    : `Berita Negara Republik Indonesia Tahun ${newsYear} Nomor ${newsNumber}`;
}

function withPublication(law: Named & Pick<LegalBasisFacts, 'publication'>): string {
  const published = publicationText(law.publication);
  return published === '' ? lawName(law) : `${lawName(law)} (${published})`;
}

export interface Amendment {
  /** The change that counts on the day. */
  readonly by: LegalBasis;
  readonly isRepeated: boolean;
}

/** The last change of a law that has come into force by a day; undefined while nothing has changed it. */
export function amendmentOn(
  law: LegalBasisFacts,
  on: PlainDate,
  library: readonly LegalBasis[],
): Amendment | undefined {
  const known = law.changedBy.flatMap((id) => library.find((one) => one.id === id) ?? []);
  // Whether the changing law itself still stands is another matter: what it changed stays changed.
  const happened = known.filter(({ inForceFrom }) => inForceFrom <= on);
  const by = happened.at(-1);
  if (!by) return undefined;
  return { by, isRepeated: happened.length > 1 || (law.isChangedRepeatedly && by === known.at(-1)) };
}

/** `listed`: an item of Mengingat, with its publication; `running`: within a sentence, the change by its number alone. */
export type CitationForm = 'listed' | 'running';

/**
 * A law as a paper of a day cites it, without the stop at its end: "… sebagaimana telah beberapa kali diubah terakhir
 * dengan …". A change that nobody has verified is left out; `choose.ts` names it.
 */
export function citationOf(
  law: LegalBasis,
  {
    on,
    library,
    form,
  }: { readonly on: PlainDate; readonly library: readonly LegalBasis[]; readonly form: CitationForm },
): string {
  const amendment = amendmentOn(law, on, library);
  const own = form === 'listed' ? withPublication(law) : lawName(law);
  if (!amendment?.by.isVerified) return own;
  const { by, isRepeated } = amendment;
  const changed = isRepeated
    ? 'sebagaimana telah beberapa kali diubah terakhir dengan'
    : 'sebagaimana telah diubah dengan';
  return `${own} ${changed} ${form === 'listed' ? withPublication(by) : lawHead(by)}`;
}
