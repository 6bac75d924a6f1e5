import type { FindingDetail, Particulars } from '#rules/reconcile/finding.ts';
import type { MatchedPair, MatchKeys, MatchKnot } from '#rules/reconcile/matched.ts';

const SHOWN = 5;

const quoted = ({ name }: Particulars): string => `"${name === '' ? 'tanpa nama' : name}"`;

function listed(words: readonly string[]): string {
  const shown = words.slice(0, SHOWN);
  const more = words.length - shown.length;
  if (more > 0) return `${shown.join(', ')}, dan ${more} lainnya`;
  const last = shown.at(-1) ?? '';
  return shown.length < 2 ? last : `${shown.slice(0, -1).join(', ')} dan ${last}`;
}

const rowsOf = (there: readonly Particulars[]): string =>
  `${there.length === 1 ? 'Baris' : 'Baris-baris'} ${listed(there.map(({ row }) => String(row)))}`;

type Sides = Pick<FindingDetail, 'here' | 'there'>;
interface Keys {
  readonly there: readonly MatchKeys[];
  readonly here: readonly (readonly MatchKeys[])[];
}

/** Why nobody in a knot was matched, in a sentence that names them. */
export function tellKnot({ by }: Pick<MatchKnot, 'by'>, { here, there }: Sides, keys: Keys): string {
  if (by === 'name') {
    return `${rowsOf(there)} dan ${listed(here.map(quoted))} di sini bernama sama, dan tidak ada nomor yang memastikan mana pasangannya.`;
  }
  const conflict = there.length === 1 ? conflictOf(here, keys) : undefined;
  if (conflict !== undefined) return `${rowsOf(there)}: ${conflict}`;
  if (here.length === 1)
    return `${rowsOf(there)} sama-sama menunjuk ${listed(here.map(quoted))}. Salah satunya mungkin ganda di sana.`;
  if (there.length === 1)
    return `${rowsOf(there)} menunjuk lebih dari satu koperasi di sini: ${listed(here.map(quoted))}. Mungkin tercatat ganda di sini.`;
  return `${rowsOf(there)} dan ${listed(here.map(quoted))} saling menunjuk lewat nomornya.`;
}

/** The legal-entity number is one cooperative's and the NIK Koperasi another's. */
function conflictOf(here: readonly Particulars[], keys: Keys): string | undefined {
  const [row] = keys.there;
  if (!row) return undefined;
  const having = (of: (one: MatchKeys) => string) =>
    here.filter((_one, index) =>
      (keys.here[index] ?? []).some((one) => of(row) !== '' && of(one) === of(row)),
    );
  const byNumber = having(({ number }) => number);
  const byNik = having(({ nik }) => nik);
  if (byNumber.length === 0 || byNik.length === 0 || byNumber.some((one) => byNik.includes(one)))
    return undefined;
  return `nomor badan hukumnya milik ${listed(byNumber.map(quoted))}, tetapi NIK Koperasinya milik ${listed(byNik.map(quoted))}.`;
}

/** Why a match is not sure; empty for a sure one. */
export function tellUnsure({ by, isUnsure }: MatchedPair): readonly string[] {
  if (!isUnsure) return [];
  return [
    by === 'name'
      ? 'Nama dan kecamatannya sama, tetapi nomornya berbeda. Pastikan keduanya koperasi yang sama.'
      : 'Cocok hanya dari namanya. Pastikan keduanya koperasi yang sama.',
  ];
}
