import { ruleOn } from '../rule-book/dated-rule.ts';
import { headsBoard } from '../cooperative/officer-slot.ts';
import { normalisePersonName } from '../value/person-name.ts';
import type { PlainDate } from '../value/plain-date.ts';
import type { Reason } from '../value/reason.ts';
import type { RuleBook } from '../rule-book/rule-book.ts';
import type { Sex } from '../value/sex.ts';

export interface BoardMember {
  readonly name: string;
  readonly position: string;
  readonly sex: Sex | null;
}

/** Two people who declared a relation; whether it is of the first degree is for the office to ask. */
export interface DeclaredKin {
  readonly firstName: string;
  readonly secondName: string;
  /** "ayah", "istri", as declared. */
  readonly relation: string;
}

export interface VillageBoards {
  /** Whose rule counts: the day of the founding meeting, or today for a cooperative at work. */
  readonly on: PlainDate;
  readonly officers: readonly BoardMember[];
  readonly supervisors: readonly BoardMember[];
  /** The kepala desa or lurah; empty when the office does not know the name. */
  readonly headName: string;
  readonly kin: readonly DeclaredKin[];
}

/** "Ketua Pengawas (Kepala Desa)": the office that is held beside the seat is written behind it. */
const NAMES_HEAD = /\b(kepala desa|kades|lurah|kuwu|petinggi)\b/i;

function isHead(member: BoardMember, headName: string): boolean {
  const key = normalisePersonName(headName);
  return NAMES_HEAD.test(member.position) || (key !== '' && normalisePersonName(member.name) === key);
}

function headAmongOfficers(boards: VillageBoards, book: RuleBook): readonly Reason[] {
  const rule = ruleOn(book['village-leadership'], boards.on);
  if (!rule || rule.value.asOfficer === 'off') return [];
  const level = rule.value.asOfficer;
  return boards.officers
    .filter((officer) => isHead(officer, boards.headName))
    .map((officer) => ({
      code: 'KADES_SEBAGAI_PENGURUS',
      level,
      message: `${officer.name} tercatat sebagai kepala desa/lurah dan sekaligus pengurus (${officer.position}). Pimpinan desa/kelurahan tidak menjadi pengurus; pastikan susunannya.`,
      field: 'Pengurus',
      value: officer.name,
      limit: 'bukan pimpinan desa/kelurahan',
      basis: rule.basis,
    }));
}

function chairOfSupervisors(boards: VillageBoards, book: RuleBook): readonly Reason[] {
  const rule = ruleOn(book['village-leadership'], boards.on);
  if (!rule?.value.chairsSupervisors || boards.supervisors.length === 0) return [];
  const chair = boards.supervisors.find(({ position }) => headsBoard(position));
  if (chair && isHead(chair, boards.headName)) return [];
  const message = chair
    ? `Ketua pengawas ${chair.name} tidak tertulis sebagai kepala desa/lurah; jabatan itu dipegang kepala desa/lurah karena kedudukannya. Perlu klarifikasi.`
    : 'Ketua pengawas belum ditunjuk; jabatan itu dipegang kepala desa/lurah karena kedudukannya.';
  return [
    {
      code: 'KETUA_PENGAWAS_BUKAN_KADES',
      level: 'warning',
      message,
      field: 'Pengawas',
      value: chair?.name ?? 'belum ada',
      limit: 'kepala desa/lurah',
      basis: rule.basis,
    },
  ];
}

function relatedMembers(boards: VillageBoards, book: RuleBook): readonly Reason[] {
  const rule = ruleOn(book['village-leadership'], boards.on);
  if (!rule) return [];
  const seated = new Map(
    [...boards.officers, ...boards.supervisors].map((member) => [normalisePersonName(member.name), member]),
  );
  return boards.kin.flatMap((kin) => {
    const first = seated.get(normalisePersonName(kin.firstName));
    const second = seated.get(normalisePersonName(kin.secondName));
    if (!first || !second || first === second) return [];
    return [
      {
        code: 'HUBUNGAN_KELUARGA',
        level: 'warning',
        message: `${first.name} (${first.position}) dan ${second.name} (${second.position}) dinyatakan berhubungan keluarga: ${kin.relation}. Perlu klarifikasi apakah sampai derajat pertama.`,
        field: 'Pengurus dan pengawas',
        value: kin.relation,
        limit: 'tanpa hubungan darah atau semenda sampai derajat pertama',
        basis: rule.basis,
      } satisfies Reason,
    ];
  });
}

/**
 * Warnings about who sits in the boards of a village cooperative (Juklak Menteri Koperasi 1/2025): the head of the
 * village among the officers, the chair of the supervisors, declared relations. Odd number and
 * women's representation are judged with the formation file (formation/officers.ts).
 */
export function checkVillageBoards(boards: VillageBoards, book: RuleBook): readonly Reason[] {
  return [
    ...headAmongOfficers(boards, book),
    ...chairOfSupervisors(boards, book),
    ...relatedMembers(boards, book),
  ];
}
