import { normalisePersonName } from '../value/person-name.ts';
import type { RoleOrgan } from './register-field.ts';

/** One seat that a person holds today. */
export interface Seat {
  readonly personId: string;
  readonly name: string;
  /** 16 digits, or empty. */
  readonly nikKtp: string;
  readonly bornOn: string | null;
  readonly cooperativeId: string;
  readonly cooperativeName: string;
  readonly organ: RoleOrgan;
  readonly position: string;
}

/** The kepala desa or lurah of the village of a cooperative. */
export interface VillageHead {
  readonly headName: string;
  readonly villageName: string;
  readonly cooperativeId: string;
}

export interface DeclaredRelation {
  readonly firstId: string;
  readonly secondId: string;
  readonly firstName: string;
  readonly secondName: string;
  readonly relation: string;
}

export const OVERLAP_KINDS = ['same_person', 'maybe_same', 'two_boards', 'village_head', 'kinship'] as const;
export type OverlapKind = (typeof OVERLAP_KINDS)[number];
export const OVERLAP_LABELS: Readonly<Record<OverlapKind, string>> = {
  same_person: 'orang yang sama di beberapa koperasi',
  maybe_same: 'mungkin orang yang sama',
  two_boards: 'pengurus dan pengawas sekaligus',
  village_head: 'kepala desa/lurah sebagai pengurus',
  kinship: 'hubungan keluarga yang dinyatakan',
};

/** Something to be clarified with the people themselves; never an accusation. */
export interface Overlap {
  readonly kind: OverlapKind;
  /** Strong: one NIK KTP or one record; weak: only name and birth date, or only the name, agree. */
  readonly isStrong: boolean;
  readonly message: string;
  /** In a stable order, without repetition. */
  readonly people: readonly { readonly id: string; readonly name: string }[];
  readonly seats: readonly Seat[];
}

const CLARIFY = 'Perlu klarifikasi.';

function groupBy(seats: readonly Seat[], keyOf: (seat: Seat) => string | null): readonly (readonly Seat[])[] {
  const groups = new Map<string, Seat[]>();
  for (const seat of seats) {
    const key = keyOf(seat);
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(seat);
    else groups.set(key, [seat]);
  }
  return [...groups.values()];
}

const distinct = (values: readonly string[]): readonly string[] => [...new Set(values)];
const peopleOf = (seats: readonly Seat[]): Overlap['people'] =>
  [...new Map(seats.map(({ personId, name }) => [personId, { id: personId, name }])).values()].sort((a, b) =>
    a.id < b.id ? -1 : 1,
  );
const places = (seats: readonly Seat[]): string =>
  distinct(seats.map(({ position, cooperativeName }) => `${position} ${cooperativeName}`)).join('; ');
const cooperatives = (seats: readonly Seat[]): readonly string[] =>
  distinct(seats.map(({ cooperativeId }) => cooperativeId));

/** One NIK KTP is one person; a record without NIK is only itself. */
const identityOf = ({ nikKtp, personId }: Seat): string =>
  nikKtp === '' ? `id ${personId}` : `nik ${nikKtp}`;

function samePerson(seats: readonly Seat[]): readonly Overlap[] {
  return groupBy(seats, identityOf).flatMap((held): readonly Overlap[] => {
    const [first] = held;
    if (!first || cooperatives(held).length < 2) return [];
    const message = `${first.name} tercatat di ${cooperatives(held).length} koperasi: ${places(held)}. ${CLARIFY}`;
    return [{ kind: 'same_person', isStrong: true, message, people: peopleOf(held), seats: held }];
  });
}

function twoBoards(seats: readonly Seat[]): readonly Overlap[] {
  return groupBy(seats, identityOf).flatMap((held): readonly Overlap[] => {
    const [first] = held;
    const boards = held.filter(({ organ }) => organ !== 'manajer');
    if (!first || distinct(boards.map(({ organ }) => organ)).length < 2) return [];
    const message = `${first.name} tercatat sebagai pengurus dan sekaligus pengawas: ${places(boards)}. ${CLARIFY}`;
    return [{ kind: 'two_boards', isStrong: true, message, people: peopleOf(boards), seats: boards }];
  });
}

/** Same name and birth date in several records; two different NIK KTP say that they are two people. */
function maybeSame(seats: readonly Seat[]): readonly Overlap[] {
  const keyOf = (seat: Seat) =>
    seat.bornOn === null ? null : `${normalisePersonName(seat.name)} ${seat.bornOn}`;
  return groupBy(seats, keyOf).flatMap((held): readonly Overlap[] => {
    const [first] = held;
    const identities = distinct(held.map(identityOf));
    const niks = distinct(held.flatMap(({ nikKtp }) => (nikKtp === '' ? [] : [nikKtp])));
    if (!first || identities.length < 2 || niks.length > 1 || cooperatives(held).length < 2) return [];
    const message = `Nama dan tanggal lahir ${first.name} sama pada ${peopleOf(held).length} catatan; mungkin sama: ${places(held)}. ${CLARIFY}`;
    return [{ kind: 'maybe_same', isStrong: false, message, people: peopleOf(held), seats: held }];
  });
}

function villageHeads(seats: readonly Seat[], heads: readonly VillageHead[]): readonly Overlap[] {
  return heads.flatMap((head) => {
    const key = normalisePersonName(head.headName);
    const held = seats.filter(
      (seat) =>
        key !== '' &&
        seat.organ === 'pengurus' &&
        seat.cooperativeId === head.cooperativeId &&
        normalisePersonName(seat.name) === key,
    );
    if (held.length === 0) return [];
    const message = `Nama ${head.headName}, kepala desa/lurah ${head.villageName}, sama dengan nama pengurus: ${places(held)}. ${CLARIFY}`;
    return [{ kind: 'village_head', isStrong: false, message, people: peopleOf(held), seats: held } as const];
  });
}

function relatives(seats: readonly Seat[], relations: readonly DeclaredRelation[]): readonly Overlap[] {
  const byPerson = new Map<string, Seat[]>();
  for (const seat of seats) byPerson.set(seat.personId, [...(byPerson.get(seat.personId) ?? []), seat]);
  return relations.flatMap((kin) => {
    const [first, second] = [byPerson.get(kin.firstId) ?? [], byPerson.get(kin.secondId) ?? []];
    const shared = new Set(cooperatives(first).filter((id) => cooperatives(second).includes(id)));
    const held = [...first, ...second].filter(({ cooperativeId }) => shared.has(cooperativeId));
    if (held.length === 0) return [];
    const message = `${kin.firstName} dan ${kin.secondName} dinyatakan berhubungan keluarga (${kin.relation}) dan duduk di koperasi yang sama: ${places(held)}. ${CLARIFY}`;
    return [{ kind: 'kinship', isStrong: true, message, people: peopleOf(held), seats: held } as const];
  });
}

/** What is to be clarified among the seats held today, strong findings first within each kind's order. */
export function overlapsOf(
  seats: readonly Seat[],
  heads: readonly VillageHead[],
  relations: readonly DeclaredRelation[],
): readonly Overlap[] {
  return [
    ...samePerson(seats),
    ...twoBoards(seats),
    ...relatives(seats, relations),
    ...villageHeads(seats, heads),
    ...maybeSame(seats),
  ];
}
