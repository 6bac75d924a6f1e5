import { formatInteger, formatRupiah } from '../value/numbers.ts';
import type { KukLimits } from '../rule-book/rule-value.ts';

/** Criteria of the class of business (klasifikasi usaha koperasi, KUK), in the order of Permenkop UKM 9/2020 Ps 4(3). */
export const KUK_CRITERIA = ['members', 'ownCapital', 'assets'] as const;
export type KukCriterion = (typeof KUK_CRITERIA)[number];

export const KUK_CRITERION_LABELS: Readonly<Record<KukCriterion, string>> = {
  members: 'Anggota',
  ownCapital: 'Modal sendiri',
  assets: 'Aset',
};

/** People and whole rupiah of one book year; null where not known. */
export type KukFigures = { readonly [Criterion in KukCriterion]: number | null };

export interface KukStep {
  readonly criterion: KukCriterion;
  readonly value: number | null;
  /** 1 to 4; null where the figure is not known. */
  readonly kuk: number | null;
}

export interface KukProposal {
  readonly steps: readonly KukStep[];
  /** The highest class of any criterion ("dan/atau"); null where no figure is known. An officer confirms it. */
  readonly proposed: number | null;
}

/** The class of one figure: a limit itself still belongs to the lower class. */
export function kukOf(value: number, limits: readonly number[]): number {
  return 1 + limits.filter((limit) => value > limit).length;
}

export function proposeKuk(figures: KukFigures, limits: KukLimits): KukProposal {
  const steps = KUK_CRITERIA.map((criterion): KukStep => {
    const value = figures[criterion];
    return { criterion, value, kuk: value === null ? null : kukOf(value, limits[criterion]) };
  });
  const known = steps.flatMap(({ kuk }) => (kuk === null ? [] : [kuk]));
  return { steps, proposed: known.length === 0 ? null : Math.max(...known) };
}

/** True when what was confirmed rested on other figures than those known now: the class is to be looked at again. */
export function isKukStale(confirmedOn: KukFigures, now: KukFigures): boolean {
  return KUK_CRITERIA.some((criterion) => confirmedOn[criterion] !== now[criterion]);
}

export function kukFigureText(criterion: KukCriterion, value: number | null): string {
  if (value === null) return 'belum diketahui';
  return criterion === 'members' ? `${formatInteger(value)} orang` : formatRupiah(value);
}
