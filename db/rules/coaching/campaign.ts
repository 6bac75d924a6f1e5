import type { ActivitySeen, VerificationOutcome } from '../cooperative/register-field.ts';
import type { FieldFault } from '../value/field-fault.ts';
import { formatLongDate } from '../value/indonesian-date.ts';
import type { PlainDate } from '../value/plain-date.ts';
import type { VisitOutcome } from './visit.ts';

/** What a campaign says of a cooperative: exactly one of them, the current one. */
export const CAMPAIGN_OUTCOMES = [
  'found_active',
  'found_inactive',
  'moved',
  'not_found',
  'not_visited',
] as const;
export type CampaignOutcome = (typeof CAMPAIGN_OUTCOMES)[number];
export const CAMPAIGN_OUTCOME_LABELS: Readonly<Record<CampaignOutcome, string>> = {
  found_active: 'Ditemukan aktif',
  found_inactive: 'Ditemukan tidak aktif',
  moved: 'Pindah',
  not_found: 'Tidak ditemukan',
  not_visited: 'Belum dikunjungi',
};
/** Found, and nobody has said whether it was at work: no outcome, and so missing from the sum. */
export const UNDECIDED_LABEL = 'Ditemukan, kegiatannya belum dinyatakan';
/** Where a cooperative stands: at an outcome, or found with its activity not said. */
export type CampaignStanding = CampaignOutcome | 'undecided';
export const standingLabel = (standing: CampaignStanding): string =>
  standing === 'undecided' ? UNDECIDED_LABEL : CAMPAIGN_OUTCOME_LABELS[standing];

/** What is written down of a campaign. */
export interface CampaignFacts {
  readonly name: string;
  readonly year: number;
  /** Decree or letter of assignment. */
  readonly basis: string;
  readonly startsOn: PlainDate;
  /** The last day that counts; null while it runs. */
  readonly endsOn: PlainDate | null;
  /** How many cooperatives the basis names; null where it names none. */
  readonly declared: number | null;
  readonly note: string;
}

export const CAMPAIGN_LABELS = {
  name: 'Nama kampanye',
  year: 'Tahun',
  basis: 'Dasar',
  startsOn: 'Mulai',
  endsOn: 'Sampai',
  declared: 'Banyaknya sasaran menurut dasar',
  note: 'Catatan',
} as const satisfies Readonly<Record<keyof CampaignFacts, string>>;

/** What cannot be saved as written, each at its field. */
export function campaignFaults({
  startsOn,
  endsOn,
}: CampaignFacts): readonly FieldFault<keyof CampaignFacts>[] {
  return endsOn !== null && endsOn < startsOn
    ? [
        {
          field: 'endsOn',
          message: `Sampai ${formatLongDate(endsOn)}, sebelum mulainya ${formatLongDate(startsOn)}. Betulkan salah satunya.`,
        },
      ]
    : [];
}

/** Something that was seen of a cooperative within a campaign: by a visit made for it, or by a verification of its days. */
export interface CampaignSight {
  readonly on: PlainDate;
  /** Of one day, what was written down last counts. */
  readonly recordedAt: string;
  readonly outcome: VisitOutcome | VerificationOutcome;
  readonly activitySeen: ActivitySeen;
}

/** What one sight says; undefined where nobody went there. */
export function standingOfSight({
  outcome,
  activitySeen,
}: Pick<CampaignSight, 'outcome' | 'activitySeen'>): CampaignStanding | undefined {
  if (outcome === 'remote') return undefined;
  if (outcome === 'moved' || outcome === 'not_found') return outcome;
  if (activitySeen === 'unknown') return 'undecided';
  return activitySeen === 'yes' ? 'found_active' : 'found_inactive';
}

const isLater = (one: CampaignSight, other: CampaignSight): boolean =>
  one.on === other.on ? one.recordedAt > other.recordedAt : one.on > other.on;

/** The sight that counts: the latest; a call is none. */
export function latestSight<Sight extends CampaignSight>(sights: readonly Sight[]): Sight | undefined {
  return sights
    .filter((one) => standingOfSight(one) !== undefined)
    .reduce<Sight | undefined>(
      (latest, one) => (latest === undefined || isLater(one, latest) ? one : latest),
      undefined,
    );
}

/** The one current standing of a cooperative. */
export function currentStanding(sights: readonly CampaignSight[]): CampaignStanding {
  const latest = latestSight(sights);
  return (latest && standingOfSight(latest)) ?? 'not_visited';
}

/** Why a visit cannot count for a campaign; undefined where it can. */
export function campaignVisitFault(
  { name, startsOn, endsOn }: Pick<CampaignFacts, 'name' | 'startsOn' | 'endsOn'>,
  visitedOn: PlainDate,
  isTarget: boolean,
): string | undefined {
  if (!isTarget)
    return `Koperasi ini tidak ada dalam daftar sasaran ${name}. Tambahkan dahulu ke daftarnya, atau kosongkan kampanyenya.`;
  if (visitedOn >= startsOn && (endsOn === null || visitedOn <= endsOn)) return undefined;
  const until = endsOn === null ? '' : ` sampai ${formatLongDate(endsOn)}`;
  return `${name} berlangsung mulai ${formatLongDate(startsOn)}${until}; kunjungan ${formatLongDate(visitedOn)} di luarnya. Betulkan tanggalnya, atau kosongkan kampanyenya.`;
}
