import { formatInteger, percentageOf } from '../value/numbers.ts';
import { CAMPAIGN_OUTCOMES, UNDECIDED_LABEL } from './campaign.ts';
import type { CampaignOutcome, CampaignStanding } from './campaign.ts';

/** A target cooperative with where it stands now. */
export interface StandingTarget {
  readonly cooperativeId: string;
  /** Code of the kecamatan; empty where nobody knows. */
  readonly district: string;
  readonly standing: CampaignStanding;
}

export type OutcomeCounts = Readonly<Record<CampaignOutcome, number>>;

export interface CampaignPart {
  readonly key: string;
  readonly target: number;
  readonly outcomes: OutcomeCounts;
  readonly undecided: number;
}

export interface CampaignRecap {
  /** How many the basis names; where it names none, as many as the list has. */
  readonly target: number;
  /** Distinct cooperatives on the list. */
  readonly listed: number;
  readonly outcomes: OutcomeCounts;
  readonly undecided: number;
  /** Everything but "not visited". */
  readonly visited: number;
  readonly percent: string;
  readonly districts: readonly CampaignPart[];
}

const countOf = (targets: readonly StandingTarget[], standing: CampaignStanding): number =>
  targets.filter((one) => one.standing === standing).length;

const partOf = (key: string, targets: readonly StandingTarget[]): CampaignPart => ({
  key,
  target: targets.length,
  outcomes: Object.fromEntries(
    CAMPAIGN_OUTCOMES.map((outcome) => [outcome, countOf(targets, outcome)]),
  ) as OutcomeCounts,
  undecided: countOf(targets, 'undecided'),
});

/** The campaign added up, each cooperative once. */
export function campaignRecap(targets: readonly StandingTarget[], declared: number | null): CampaignRecap {
  const { outcomes, undecided } = partOf('', targets);
  const keys = [...new Set(targets.map(({ district }) => district))];
  const target = declared ?? targets.length;
  const visited = targets.length - outcomes.not_visited;
  return {
    target,
    listed: targets.length,
    outcomes,
    undecided,
    visited,
    percent: percentageOf(visited, target),
    districts: keys.map((key) =>
      partOf(
        key,
        targets.filter(({ district }) => district === key),
      ),
    ),
  };
}

const n = formatInteger;
const sumOf = (outcomes: OutcomeCounts): number =>
  CAMPAIGN_OUTCOMES.reduce((sum, outcome) => sum + outcomes[outcome], 0);

/** "109 + 116 + 37 + 338 + 0 = 600": the proof as it is printed under a recap that adds up. */
export const sumText = ({ outcomes }: CampaignRecap): string =>
  `${CAMPAIGN_OUTCOMES.map((outcome) => n(outcomes[outcome])).join(' + ')} = ${n(sumOf(outcomes))}`;

export interface SumFault {
  /** "Jumlah hasil 599, sasaran 600: selisih 1." */
  readonly cause: string;
  readonly remedy: string;
}

/** Why a recap does not add up to its target; undefined where it does. */
export function sumFault(recap: CampaignRecap): SumFault | undefined {
  const { target, listed, undecided, outcomes, districts } = recap;
  const sum = sumOf(outcomes);
  const unequal = CAMPAIGN_OUTCOMES.some(
    (outcome) => districts.reduce((all, part) => all + part.outcomes[outcome], 0) !== outcomes[outcome],
  );
  if (unequal)
    return {
      cause: 'Jumlah per kecamatan tidak sama dengan jumlah seluruhnya.',
      remedy: 'Rekap tidak dicetak sebelum cocok. Jalankan pemeriksaan diri di Pengaturan.',
    };
  if (sum === target) return undefined;
  const remedies = [
    ...(undecided > 0
      ? [
          `${n(undecided)} koperasi: ${UNDECIDED_LABEL.toLowerCase()}. Buka kunjungannya atau verifikasinya dan nyatakan ada atau tidaknya kegiatan.`,
        ]
      : []),
    ...(listed === target
      ? []
      : [
          `Daftar sasaran memuat ${n(listed)} koperasi, dasarnya menyebut ${n(target)}. Lengkapi daftar sasaran atau betulkan banyaknya sasaran.`,
        ]),
  ];
  return {
    cause: `Jumlah hasil ${n(sum)}, sasaran ${n(target)}: selisih ${n(Math.abs(target - sum))}.`,
    remedy: remedies.join(' '),
  };
}
