import { createHash } from 'node:crypto';
import type { KnownEntry } from '#db/queries/cooperative/register-entry.ts';
import { STATUS_LABELS } from '#rules/cooperative/cooperative.ts';
import type { CooperativeStatus } from '#rules/cooperative/cooperative.ts';
import { fieldDifferences } from '#rules/reconcile/compare.ts';
import type { FieldDifference } from '#rules/reconcile/compare.ts';
import type { ReconcileField, ReconcileValues } from '#rules/reconcile/field.ts';
import { differenceSummary } from '#rules/reconcile/finding.ts';
import type { FindingDetail, FoundFinding, Particulars } from '#rules/reconcile/finding.ts';
import { matchLists } from '#rules/reconcile/match.ts';
import type { KnownKeys, Lonely, MatchedPair, MatchKeys, MatchKnot } from '#rules/reconcile/matched.ts';
import { RECONCILE_KINDS } from '#rules/reconcile/reconcile.ts';
import type { ListReading, ListRow } from './read-list.ts';
import { tellKnot, tellUnsure } from './tell-knot.ts';
import { figuresYearOf, hereValues, knownKeysOf, particularsOf } from './values.ts';
import type { ComparedYears } from './values.ts';

/** A cooperative of the register as matching and comparing need it. */
export interface HereRow {
  readonly id: string;
  readonly keys: MatchKeys;
  readonly mergedInto: string | null;
  readonly values: ReconcileValues;
  readonly officer: string;
  readonly figuresBookYear: number | null;
}

export function toHereRow(entry: KnownEntry, years: ComparedYears): HereRow {
  return {
    id: entry.id,
    keys: knownKeysOf(entry),
    mergedInto: entry.mergedInto,
    values: hereValues(entry, years),
    officer: entry.assignedOfficer,
    figuresBookYear: figuresYearOf(entry, years),
  };
}

export interface Outcome {
  /** Cooperatives of the register that were matched or not; merged duplicates do not count. */
  readonly registerCount: number;
  readonly sameCount: number;
  readonly findings: readonly FoundFinding[];
}

const NOTHING: Omit<FindingDetail, 'here' | 'there'> = {
  why: [],
  by: null,
  differences: [],
  thereVillageCode: null,
  figuresBookYear: null,
  ratYears: null,
  remarks: [],
};

interface Lists {
  readonly here: readonly HereRow[];
  readonly keysHere: readonly KnownKeys[];
  readonly there: readonly ListRow[];
  readonly compared: readonly ReconcileField[];
  readonly ratYears: readonly number[] | null;
}

/** Matches a list with the register and tells everything that is not the same on both sides. */
export function makeFindings(register: readonly HereRow[], list: ListReading): Outcome {
  const { here, keysHere } = standing(register);
  const lists: Lists = { here, keysHere, there: list.rows, compared: list.compared, ratYears: list.ratYears };
  const result = matchLists(
    list.rows.map(({ keys }) => keys),
    keysHere,
  );
  const paired = result.pairs.flatMap((pair) => ofPair(lists, pair) ?? []);
  const findings = [
    ...paired,
    ...result.knots.map((knot) => ofKnot(lists, knot)),
    ...result.onlyHere.flatMap((one) => ofOnlyHere(lists, one)),
    ...result.onlyThere.flatMap((one) => ofOnlyThere(lists, one)),
  ];
  return {
    registerCount: here.length,
    sameCount: result.pairs.length - paired.length,
    findings: findings.sort(byPlace),
  };
}

/** Records that stand for themselves, each with the keys of the duplicates that were merged into it, in any number of steps. */
function standing(register: readonly HereRow[]): Pick<Lists, 'here' | 'keysHere'> {
  const byId = new Map(register.map((one) => [one.id, one]));
  const survivorOf = (one: HereRow, steps: number): string => {
    const next = byId.get(one.mergedInto ?? '');
    return next === undefined || steps === 0 ? one.id : survivorOf(next, steps - 1);
  };
  const aliases = new Map<string, MatchKeys[]>();
  for (const one of register) {
    if (one.mergedInto === null) continue;
    const id = survivorOf(one, register.length);
    aliases.set(id, [...(aliases.get(id) ?? []), one.keys]);
  }
  const here = register.filter(({ mergedInto }) => mergedInto === null);
  return { here, keysHere: here.map(({ id, keys }): KnownKeys => [keys, ...(aliases.get(id) ?? [])]) };
}

function ofPair({ here, there, compared, ratYears }: Lists, pair: MatchedPair): FoundFinding | null {
  const [ours, theirs] = [here[pair.here], there[pair.there]];
  if (!ours || !theirs) return null;
  const differences: readonly FieldDifference[] = fieldDifferences(
    ours.values,
    theirs.values,
    compared,
  ).filter(({ field }) => !theirs.unread.includes(field));
  if (differences.length === 0 && !pair.isUnsure) return null;
  const why = tellUnsure(pair);
  const kind = pair.isUnsure ? 'to_check' : 'different';
  return {
    kind,
    subject: `${kind}|${ours.id}|${pair.isUnsure ? rowSubject(theirs) : ''}`,
    cooperativeId: ours.id,
    name: nameOf(ours),
    // Where the register does not say it, the other list tells in which kecamatan it is to be settled.
    districtName: districtOf(ours) || districtOf(theirs),
    summary: why[0] ?? differenceSummary(differences),
    detail: {
      ...NOTHING,
      why,
      by: pair.by,
      here: [toldHere(ours)],
      there: [toldThere(theirs)],
      differences,
      thereVillageCode: theirs.villageCode,
      figuresBookYear: ours.figuresBookYear,
      ratYears,
      remarks: theirs.remarks,
    },
  };
}

const toldHere = ({ id, values, officer }: HereRow): Particulars =>
  particularsOf(values, { place: { id }, officer });
const toldThere = ({ row, values, officer }: ListRow): Particulars =>
  particularsOf(values, { place: { row }, officer });
const nameOf = ({ values }: Pick<HereRow, 'values'>): string => values.name ?? '';
const districtOf = ({ values }: Pick<HereRow, 'values'>): string => values.district ?? '';
const present = <Value>(value: Value | undefined): readonly Value[] => (value === undefined ? [] : [value]);
const rowSubject = ({ keys }: ListRow): string => [keys.number, keys.nik, keys.name, keys.district].join('|');

function ofKnot(lists: Lists, knot: MatchKnot): FoundFinding {
  const ours = knot.here
    .flatMap((index) => present(lists.here[index]))
    .sort((a, b) => order(nameOf(a), nameOf(b)) || order(a.id, b.id));
  const theirs = knot.there.flatMap((index) => present(lists.there[index])).sort((a, b) => a.row - b.row);
  const keysOfId = new Map(
    knot.here.map((index) => [lists.here[index]?.id ?? '', lists.keysHere[index] ?? []]),
  );
  const sides = { here: ours.map(toldHere), there: theirs.map(toldThere) };
  const keys = { there: theirs.map((row) => row.keys), here: ours.map(({ id }) => keysOfId.get(id) ?? []) };
  const why = tellKnot(knot, sides, keys);
  const members = [...ours.map(({ id }) => id), ...theirs.map(rowSubject).sort(order)].join('\n');
  return {
    kind: 'to_check',
    subject: `knot|${createHash('sha256').update(members).digest('hex')}`,
    cooperativeId: ours[0]?.id ?? null,
    name: sides.here[0]?.name ?? '',
    districtName: sides.here[0]?.districtName ?? '',
    summary: why,
    detail: { ...NOTHING, ...sides, why: [why], remarks: theirs.flatMap(({ remarks }) => remarks) },
  };
}

const numberText = ({ legalEntityNumber, nikKoperasi }: Particulars): string =>
  legalEntityNumber || (nikKoperasi === '' ? 'tanpa nomor' : `NIK Koperasi ${nikKoperasi}`);
const statusText = (status: string): readonly string[] =>
  status === '' ? [] : [STATUS_LABELS[status as CooperativeStatus]];

const NAMESAKE = {
  here: 'Di sana ada koperasi lain yang bernama sama.',
  there: 'Di sini ada koperasi lain yang bernama sama.',
} as const;

function ofOnlyHere({ here }: Lists, { index, hasNamesake }: Lonely): readonly FoundFinding[] {
  return present(here[index]).map((ours) => {
    const told = toldHere(ours);
    const isDissolved = told.status === 'dissolved';
    return {
      kind: 'only_here',
      subject: `only_here|${ours.id}`,
      cooperativeId: ours.id,
      name: told.name,
      districtName: told.districtName,
      summary: [numberText(told), ...statusText(told.status)].join(', '),
      detail: {
        ...NOTHING,
        here: [told],
        there: [],
        why: [
          ...(isDissolved ? ['Sudah bubar; wajar bila tidak ada lagi di sana.'] : []),
          ...(hasNamesake ? [NAMESAKE.here] : []),
        ],
      },
    };
  });
}

function ofOnlyThere({ there }: Lists, { index, hasNamesake }: Lonely): readonly FoundFinding[] {
  return present(there[index]).map((row) => {
    const told = toldThere(row);
    return {
      kind: 'only_there',
      subject: `only_there|${rowSubject(row)}`,
      cooperativeId: null,
      name: told.name || `Baris ${row.row}, tanpa nama`,
      districtName: told.districtName,
      summary: [numberText(told), ...statusText(told.status)].join(', '),
      detail: {
        ...NOTHING,
        here: [],
        there: [told],
        why: hasNamesake ? [NAMESAKE.there] : [],
        thereVillageCode: row.villageCode,
        remarks: row.remarks,
      },
    };
  });
}

const order = (one: string, other: string): number => (one < other ? -1 : Number(one > other));

/** By kind, kecamatan and name: the order in which the list is worked off. */
function byPlace(a: FoundFinding, b: FoundFinding): number {
  return (
    RECONCILE_KINDS.indexOf(a.kind) - RECONCILE_KINDS.indexOf(b.kind) ||
    order(a.districtName, b.districtName) ||
    order(a.name, b.name) ||
    order(a.subject, b.subject)
  );
}
