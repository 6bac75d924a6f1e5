import type { PlainDate } from '../value/plain-date.ts';
import { amendmentOn, citationOf, lawHead } from './citation.ts';
import type { CitationForm } from './citation.ts';
import { compareLaws, isInForce, LOCAL_LAW_LABELS } from './legal-basis.ts';
import type { LegalBasis, LocalLaw } from './legal-basis.ts';

/** The paper that cites: its template, its day, and the law of the own region that its kind cannot do without. */
export interface CitingPaper {
  readonly templateCode: string;
  readonly on: PlainDate;
  readonly form: CitationForm;
  readonly localLaws: readonly LocalLaw[];
}

/** What the office should know before it takes a proposal over. */
export interface BasisNote {
  /** `unverified`: left out until somebody has confirmed it; `missing`: law of the region that the library does not hold. */
  readonly kind: 'unverified' | 'missing';
  readonly text: string;
}

export interface BasisProposal {
  /** One law each, in the order of the paper, without the stop at the end. */
  readonly lines: readonly string[];
  readonly notes: readonly BasisNote[];
}

/** Law of the own region that papers of a kind ask for (keputusan, surat tugas). */
export const LOCAL_LAWS_OF_KIND: Readonly<Partial<Record<string, readonly LocalLaw[]>>> = {
  keputusan: ['formation', 'structure', 'duties'],
  tugas: ['duties'],
};

/** A decision cites what its sister cites, whoever of the two decides. */
const CITES_LIKE: Readonly<Partial<Record<string, string>>> = { 'sk-bupati-penghargaan': 'sk-penghargaan' };

/** The laws in force on the day that a template cites, in the order in which a paper lists them. */
export function citedOn(
  library: readonly LegalBasis[],
  { templateCode, on }: Pick<CitingPaper, 'templateCode' | 'on'>,
): readonly LegalBasis[] {
  const codes = [templateCode, CITES_LIKE[templateCode]];
  return library
    .filter(
      (law) => codes.some((code) => code !== undefined && law.citedBy.includes(code)) && isInForce(law, on),
    )
    .toSorted(compareLaws);
}

/**
 * What a paper of its day cites. A law that nobody has verified is never printed as law: it is left out and named, and
 * so is a change that is unverified, and the law of the region that the library lacks.
 */
export function proposeBases(library: readonly LegalBasis[], paper: CitingPaper): BasisProposal {
  const { on, form, localLaws } = paper;
  const cited = citedOn(library, paper);
  const printed = cited.filter(({ isVerified }) => isVerified);
  const unsure = cited.filter(({ isVerified }) => !isVerified);
  const halfSure = printed.flatMap((law) => {
    const amendment = amendmentOn(law, on, library);
    return amendment && !amendment.by.isVerified ? [{ law, by: amendment.by }] : [];
  });
  const lacking = localLaws.filter(
    (what) => !library.some((law) => law.localLaw === what && isInForce(law, on)),
  );
  return {
    lines: printed.map((law) => citationOf(law, { on, library, form })),
    notes: [
      ...unsure.map((law): BasisNote => ({
        kind: 'unverified',
        text: `${lawHead(law)} belum diverifikasi, jadi tidak diusulkan.`,
      })),
      ...halfSure.map(({ law, by }): BasisNote => ({
        kind: 'unverified',
        text: `Perubahan ${lawHead(law)} dengan ${lawHead(by)} belum diverifikasi, jadi tidak disebut.`,
      })),
      ...lacking.map((what): BasisNote => ({
        kind: 'missing',
        text: `${LOCAL_LAW_LABELS[what]} belum ada dalam pustaka.`,
      })),
    ],
  };
}

/** Items of Mengingat, one a line, each with its semicolon. */
export const listedText = (lines: readonly string[]): string =>
  lines.map((line) => `${line.replace(/[;.]$/, '')};`).join('\n');

/** Within a sentence: "A", "A dan B", "A, B, dan C". */
export function runningText(lines: readonly string[]): string {
  const bare = lines.map((line) => line.trim().replace(/[;.]$/, '')).filter((line) => line !== '');
  const [last, ...others] = bare.toReversed();
  if (last === undefined) return '';
  if (others.length === 0) return last;
  const before = others.toReversed();
  return before.length === 1 ? `${before[0]} dan ${last}` : `${before.join(', ')}, dan ${last}`;
}
