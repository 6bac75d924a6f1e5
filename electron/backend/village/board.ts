import type { CheckedInputOf, OutputOf } from '#contract/index.ts';
import type { VillageRow } from '#contract/village.ts';
import type { ReadHandle } from '#db/handles.ts';
import type { OfficeRecord } from '#db/queries/office/office.ts';
import { listVillages } from '#db/queries/village/village.ts';
import type { VillageEntry } from '#db/queries/village/village.ts';
import { listVillageWork, UNKNOWN_WORK } from '#db/queries/village/work/work.ts';
import { NO_VILLAGE_WORK } from '#rules/village/work/work.ts';
import { askedRatYear, owesRat } from '#rules/village/first-rat.ts';
import { isLacking, needStates, VILLAGE_LACKS } from '#rules/village/lack.ts';
import type { VillageStanding } from '#rules/village/lack.ts';
import { askedNeeds } from '#rules/village/need.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import { readRuleBook } from '../office/rule-book.ts';
import { judgeWork, NOT_JUDGED, workTermsOn } from './judge-work.ts';
import { sortBoard } from './sort-board.ts';
import type { BoardVillage } from './board-village.ts';

export type { BoardVillage } from './board-village.ts';

type Selection = Pick<
  CheckedInputOf<'village.board'>,
  'text' | 'districts' | 'models' | 'lacks' | 'isComplete'
> &
  Partial<Pick<CheckedInputOf<'village.board'>, 'sort' | 'work'>>;

/** Rows of a page when nothing is said: as many as one kabupaten has on its board. */
const DEFAULT_LIMIT = 200;

/** What the rules judge of a village; of the RAT only where one is asked. */
export function standingOf(entry: VillageEntry, ratYear: number | null): VillageStanding {
  const { kind, facts, formation, cooperative } = entry;
  const owes = ratYear !== null && cooperative !== null && owesRat(ratYear, cooperative.legalEntityOn);
  return {
    kind,
    // What was found by name counts like what was chosen: the office sees it on the board and can choose otherwise.
    facts: {
      ...facts,
      formationId: facts.formationId ?? formation?.id ?? null,
      cooperativeId: facts.cooperativeId ?? cooperative?.id ?? null,
    },
    linked: cooperative,
    rat: owes ? cooperative.rat : null,
  };
}

/** The row of a village as it leaves the backend. */
export function villageRowOf(entry: VillageEntry, ratYear: number | null): VillageRow {
  return toVillageRow(toBoardVillage(entry, ratYear, { work: NO_VILLAGE_WORK, judged: NOT_JUDGED }));
}

function toBoardVillage(
  entry: VillageEntry,
  ratYear: number | null,
  done: Pick<BoardVillage, 'work' | 'judged'>,
): BoardVillage {
  const { code, name, kind, districtCode, districtName, facts, updatedAt, formation, cooperative } = entry;
  const states = needStates(standingOf(entry, ratYear));
  const lacks = VILLAGE_LACKS.filter((need) => isLacking(states[need]));
  const link = cooperative && { id: cooperative.id, name: cooperative.name, isFound: cooperative.isFound };
  return {
    code,
    name,
    kind,
    districtCode,
    districtName,
    facts,
    formation,
    cooperative: link,
    lacks,
    updatedAt,
    states,
    ...done,
  };
}

/** The row as it leaves the backend. */
function toVillageRow({ states: _states, work: _work, judged: _judged, ...row }: BoardVillage): VillageRow {
  return row;
}

function isSelected(row: BoardVillage, selection: Selection): boolean {
  const { text, districts, models, lacks, work = [], isComplete } = selection;
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  const haystack =
    `${row.name} ${row.districtName} ${row.cooperative?.name ?? ''} ${row.facts.headName}`.toLowerCase();
  return (
    (districts.length === 0 || districts.includes(row.districtCode)) &&
    (models.length === 0 || models.includes(row.facts.model)) &&
    lacks.every((lack) => row.lacks.includes(lack)) &&
    work.every((list) => row.judged.listings[list] === 'in') &&
    (isComplete === null || (row.lacks.length === 0) === isComplete) &&
    words.every((word) => haystack.includes(word))
  );
}

export interface Board {
  readonly all: readonly BoardVillage[];
  readonly selected: readonly BoardVillage[];
  /** The book year whose RAT is asked; null while none is. */
  readonly ratYear: number | null;
}

/** The book year whose RAT is asked of village cooperatives today. */
export async function ratYearOn(read: ReadHandle, today: PlainDate): Promise<number | null> {
  return askedRatYear(await readRuleBook(read), today);
}

/** Every village of the office's region, and those the filter lets through, in the order that was asked. */
export async function readBoard(
  { read, today }: { readonly read: ReadHandle; readonly today: PlainDate },
  office: OfficeRecord,
  selection: Selection,
): Promise<Board> {
  const book = await readRuleBook(read);
  const ratYear = askedRatYear(book, today);
  const entries = await listVillages(read, office.regionCode, ratYear);
  const works = await listVillageWork(read, office.regionCode);
  const terms = workTermsOn(book, today);
  const all = entries.map((entry) => {
    const { work } = works.get(entry.code) ?? UNKNOWN_WORK;
    return toBoardVillage(entry, ratYear, { work, judged: judgeWork({ facts: entry.facts, work }, terms) });
  });
  const selected = all.filter((row) => isSelected(row, selection));
  return { all, selected: sortBoard(selected, selection.sort), ratYear };
}

/** The filtered villages by kecamatan, in the order in which they stand. */
export function byDistrict<Row extends { readonly districtCode: string }>(
  rows: readonly Row[],
): readonly (readonly Row[])[] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(row.districtCode);
    if (group) group.push(row);
    else groups.set(row.districtCode, [row]);
  }
  return [...groups.values()];
}

export const isComplete = (row: Pick<VillageRow, 'lacks'>): boolean => row.lacks.length === 0;

export function denominatorOf(all: readonly BoardVillage[]) {
  const desa = all.filter(({ kind }) => kind === 'desa').length;
  return { villages: all.length, desa, kelurahan: all.length - desa };
}

export function boardAnswer(
  { all, selected, ratYear }: Board,
  {
    offset = 0,
    limit = DEFAULT_LIMIT,
  }: { readonly offset?: number | undefined; readonly limit?: number | undefined },
): OutputOf<'village.board'> {
  return {
    total: selected.length,
    rows: selected.slice(offset, offset + limit).map(toVillageRow),
    denominator: denominatorOf(all),
    complete: all.filter(isComplete).length,
    districts: byDistrict(selected).map((rows) => ({
      code: rows[0]?.districtCode ?? '',
      name: rows[0]?.districtName ?? '',
      villages: rows.length,
      complete: rows.filter(isComplete).length,
      approved: rows.filter(({ lacks }) => !lacks.includes('approval')).length,
    })),
    lacking: askedNeeds(VILLAGE_LACKS, ratYear).map((lack) => ({
      lack,
      villages: selected.filter(({ lacks }) => lacks.includes(lack)).length,
    })),
  };
}
