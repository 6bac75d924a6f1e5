import { formatLongDate } from '../value/indonesian-date.ts';
import type { PlainDate } from '../value/plain-date.ts';
import type { Reason } from '../value/reason.ts';
import { lawHead } from './citation.ts';
import { isInForce } from './legal-basis.ts';
import type { LegalBasis } from './legal-basis.ts';

const plain = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ').trim();

/** Laws of the library that a typed line begins with; more than one where a law was recorded for two periods. */
function namedIn(line: string, library: readonly LegalBasis[]): readonly LegalBasis[] {
  const words = plain(line);
  return library.filter((law) => {
    const head = plain(lawHead(law));
    // "Nomor 2 Tahun 2022" is no beginning of "Nomor 2 Tahun 20221".
    return words.startsWith(head) && !/^[\w/]/.test(words.slice(head.length));
  });
}

/** Lines of the office's own that name no law of the library's lines already: a law is cited once. */
export function withOwnLines(
  proposed: readonly string[],
  own: readonly string[],
  library: readonly LegalBasis[],
): readonly string[] {
  const heads = proposed.flatMap((line) => namedIn(line, library).map(({ id }) => id));
  const others = own.filter((line) => !namedIn(line, library).some(({ id }) => heads.includes(id)));
  return [...proposed, ...others];
}

function periodText({ inForceFrom, inForceUntil }: LegalBasis): string {
  const from = `berlaku sejak ${formatLongDate(inForceFrom)}`;
  return inForceUntil === null ? from : `${from} sampai ${formatLongDate(inForceUntil)}`;
}

/** What speaks against the laws a person typed for a paper of a day; lines that name no law of the library stand. */
export function typedBasisDoubts(
  lines: readonly string[],
  on: PlainDate,
  library: readonly LegalBasis[],
): readonly Reason[] {
  return lines.flatMap((line): readonly Reason[] => {
    const named = namedIn(line, library);
    const [first] = named;
    if (!first) return [];
    const standing = named.filter((law) => isInForce(law, on));
    if (standing.length === 0) {
      return [
        {
          code: 'DASAR_TIDAK_BERLAKU',
          level: 'warning',
          message: `${lawHead(first)} tidak berlaku pada ${formatLongDate(on)} (${periodText(first)}).`,
          value: lawHead(first),
        },
      ];
    }
    if (standing.some(({ isVerified }) => isVerified)) return [];
    return [
      {
        code: 'DASAR_BELUM_DIVERIFIKASI',
        level: 'warning',
        message: `${lawHead(first)} belum diverifikasi. Pastikan di Pengaturan, Dasar hukum.`,
        value: lawHead(first),
      },
    ];
  });
}
