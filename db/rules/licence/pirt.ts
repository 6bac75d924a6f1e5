import type { Reason } from '../value/reason.ts';

interface Named {
  readonly code: string;
  readonly name: string;
}

/** What the figures of a P-IRT number say, as far as they say it. */
export interface PirtReading {
  /** Its figures without spaces, dashes and words. */
  readonly figures: string;
  /** By figure 1; empty where it is on no list. */
  readonly packaging: string;
  /** By figures 2 and 3; empty where they are on no list. */
  readonly food: string;
  /** By figures 14 and 15 of a whole number; null where they are missing. A hint: the typed day wins. */
  readonly endYear: number | null;
  readonly hints: readonly string[];
  readonly warnings: readonly Reason[];
}

/** Packaging 1, food 2, province and district 4, number of the food 2, of the household 4, year 2. */
const FIGURES = 15;
const CENTURY = 2000;

const nameOf = (code: string, choices: readonly Named[]): string =>
  choices.find((choice) => choice.code === code)?.name ?? '';

/** What stands before the number: "P-IRT No.", "PIRT:". */
const OPENING = /^\s*(?:spp[-\s]*|p[-.\s]*)?irt(?![a-z])[-.:\s]*(?:(?:no|nomor)\b[-.:\s]*)?/i;

/**
 * Reads a P-IRT number as people write it: "P-IRT No. 2156408010012-28", with or without spaces and dashes. What is
 * found is a hint; a number of another length is warned of and never refused.
 */
export function readPirt(
  typed: string,
  { packaging, foods }: { readonly packaging: readonly Named[]; readonly foods: readonly Named[] },
): PirtReading {
  const bare = typed.replace(OPENING, '');
  const figures = bare.replaceAll(/\D/g, '');
  const isStrange = /[^\d\s./–—-]/.test(bare);
  const isWhole = figures.length === FIGURES;
  const packed = nameOf(figures.slice(0, 1), packaging);
  const food = figures.length < 3 ? '' : nameOf(figures.slice(1, 3), foods);
  const endYear = isWhole ? CENTURY + Number(figures.slice(13, 15)) : null;
  return {
    figures,
    packaging: packed,
    food,
    endYear,
    hints: [
      ...(packed === '' ? [] : [`kemasan ${packed}`]),
      ...(food === '' ? [] : [`jenis pangan ${food}`]),
      ...(endYear === null ? [] : [`berakhir tahun ${String(endYear)}`]),
    ],
    warnings: [
      ...(isWhole
        ? []
        : [
            {
              code: 'PIRT_BUKAN_15_ANGKA' as const,
              level: 'warning' as const,
              field: 'Nomor',
              value: typed,
              limit: String(FIGURES),
              message: `Nomor P-IRT ini ${String(figures.length)} angka; biasanya ${String(FIGURES)}. Tahun berakhirnya tidak dibaca dari nomornya. Periksa pada sertifikatnya.`,
            },
          ]),
      ...(isStrange
        ? [
            {
              code: 'PIRT_BERISI_HURUF' as const,
              level: 'warning' as const,
              field: 'Nomor',
              value: typed,
              message:
                'Nomor P-IRT ini berisi huruf atau tanda lain di antara angkanya. Periksa pada sertifikatnya.',
            },
          ]
        : []),
    ],
  };
}
