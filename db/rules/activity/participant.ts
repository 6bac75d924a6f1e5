import { ruleOn } from '../rule-book/dated-rule.ts';
import type { DatedRule } from '../rule-book/dated-rule.ts';
import type { FundRule } from '../rule-book/rule-value.ts';
import { formatLongDate } from '../value/indonesian-date.ts';
import { formatInteger } from '../value/numbers.ts';
import { normalisePersonName } from '../value/person-name.ts';
import type { PlainDate } from '../value/plain-date.ts';
import type { Reason } from '../value/reason.ts';
import type { Sex } from '../value/sex.ts';
import type { CompetenceFacts } from './competence.ts';
import type { NibBasis, ParticipantVerdict } from './activity.ts';

/** What is written down of one participant. */
export interface ParticipantFacts extends CompetenceFacts {
  readonly personId: string | null;
  readonly name: string;
  /** In full; whoever shows it masks it. */
  readonly nikKtp: string;
  readonly sex: Sex | null;
  readonly cooperativeId: string | null;
  /** The business, or a cooperative outside the register, as typed. */
  readonly business: string;
  /** The business of the register (UMKM) whose people these are. */
  readonly umkmId: string | null;
  readonly role: string;
  /** Kabupaten or kota the participant comes from. */
  readonly originCode: string;
  readonly category: string;
  readonly nibBasis: NibBasis;
  readonly preScore: number | null;
  readonly postScore: number | null;
  readonly verdict: ParticipantVerdict | null;
  readonly verdictReason: string;
  /** Rupiah a day of this participant alone; null: what the activity pays. */
  readonly allowanceRate: number | null;
  readonly transportRate: number | null;
}

export const PARTICIPANT_LABELS = {
  personId: 'Orang pada register',
  name: 'Nama',
  nikKtp: 'NIK KTP',
  sex: 'L/P',
  cooperativeId: 'Koperasi',
  business: 'Usaha atau koperasi lain',
  umkmId: 'UMKM pada register',
  role: 'Jabatan',
  originCode: 'Kabupaten asal',
  category: 'Kategori peserta',
  nibBasis: 'NIB',
  preScore: 'Nilai pra',
  postScore: 'Nilai pasca',
  verdict: 'Keputusan',
  verdictReason: 'Alasan keputusan',
  competenceNumber: 'Nomor sertifikat kompetensi',
  competenceIssuer: 'Penerbit sertifikat kompetensi',
  competenceOn: 'Tanggal sertifikat kompetensi',
  competenceUntil: 'Berlaku sampai',
  allowanceRate: 'Uang saku sehari (Rp)',
  transportRate: 'Uang transport sehari (Rp)',
} as const satisfies Readonly<Record<keyof ParticipantFacts, string>>;

/** Who somebody is, as far as it is written down. */
export interface Identity {
  readonly personId: string | null;
  readonly nikKtp: string;
  readonly name: string;
  readonly cooperativeId: string | null;
  readonly business: string;
}

/** The cooperative or business as people tell it apart, where the register does not know it. */
export const businessKey = (business: string): string =>
  business
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

/** Where somebody comes from: the cooperative of the register, else the business as typed. */
export const sideKey = ({ cooperativeId, business }: Pick<Identity, 'cooperativeId' | 'business'>): string =>
  cooperativeId ?? `usaha ${businessKey(business)}`;

/** The same person: by the register's person or NIK KTP; where nothing tells them apart, by name and cooperative. */
export function isSamePerson(one: Identity, other: Identity): boolean {
  if (one.personId !== null && other.personId !== null) return one.personId === other.personId;
  if (one.nikKtp !== '' && other.nikKtp !== '') return one.nikKtp === other.nikKtp;
  return normalisePersonName(one.name) === normalisePersonName(other.name) && sideKey(one) === sideKey(other);
}

/** A participant who already stands in the batch; refused. */
export function twiceReason(
  one: Identity,
  others: readonly (Identity & { readonly position: number })[],
): Reason | undefined {
  const twin = others.find((other) => isSamePerson(one, other));
  return (
    twin && {
      code: 'PESERTA_GANDA',
      level: 'refuse',
      message: `${one.name} sudah tercatat pada angkatan ini (nomor ${String(twin.position)}, ${twin.name}).`,
      field: PARTICIPANT_LABELS.name,
      value: one.name,
    }
  );
}

/** More participants than places: kept, and said. */
export function quotaReasons(participants: number, quota: number, basis: string): readonly Reason[] {
  if (participants <= quota) return [];
  return [
    {
      code: 'PESERTA_LEBIH_KUOTA',
      level: 'warning',
      message: `Peserta ${formatInteger(participants)}/${formatInteger(quota)}: lebih dari kuota angkatan.`,
      field: 'Kuota',
      value: String(participants),
      limit: String(quota),
      basis,
    },
  ];
}

/** What the NIB rule asks about: the participant, and the cooperative's own number. */
export interface NibQuestion {
  readonly name: string;
  readonly nibBasis: NibBasis;
  /** The NIB in the register; null where the cooperative is not of the register. */
  readonly cooperativeNib: string | null;
}

/** A participant without the NIB that the fund asks for on the batch's first day: kept, and said. */
export function nibReasons(
  { name, nibBasis, cooperativeNib }: NibQuestion,
  funds: readonly string[],
  startsOn: PlainDate,
  rules: readonly DatedRule<FundRule>[],
): readonly Reason[] {
  const rule = ruleOn(rules, startsOn);
  if (!rule || !funds.some((fund) => rule.value.funds.includes(fund))) return [];
  const warn = (why: string): readonly Reason[] => [
    {
      code: 'NIB_TIDAK_ADA',
      level: 'warning',
      message: `${name}: ${why} (syarat NIB peserta, berlaku sejak ${formatLongDate(rule.inForceFrom)}).`,
      field: PARTICIPANT_LABELS.nibBasis,
      basis: rule.basis,
    },
  ];
  if (nibBasis === 'none') return warn('tidak punya NIB sendiri atau koperasi dan bukan calon wirausaha');
  return nibBasis === 'cooperative' && cooperativeNib === ''
    ? warn('ikut dengan NIB koperasi, tetapi NIB koperasinya belum tercatat di register')
    : [];
}

/** The same person in another batch on the same days: kept, and said. */
export function overlapReason(name: string, other: string): Reason {
  return {
    code: 'ANGKATAN_TUMPANG_TINDIH',
    level: 'warning',
    message: `${name} juga tercatat pada ${other} yang harinya bersamaan.`,
    field: PARTICIPANT_LABELS.name,
    value: name,
  };
}
