import type { CheckedInputOf, OutputOf } from '#contract/index.ts';
import type { VillageRow } from '#contract/village.ts';
import type { ReadHandle } from '#db/handles.ts';
import type { OfficeRecord } from '#db/queries/office/office.ts';
import { listVillages } from '#db/queries/village/village.ts';
import type { VillageEntry } from '#db/queries/village/village.ts';
import { VILLAGE_LACKS, villageLacks } from '#rules/village/lack.ts';

type Selection = Pick<
  CheckedInputOf<'village.board'>,
  'text' | 'districts' | 'models' | 'lacks' | 'isComplete'
>;

/** Rows of a page when nothing is said: as many as one kabupaten has on its board. */
const DEFAULT_LIMIT = 200;

export function toVillageRow(entry: VillageEntry): VillageRow {
  const { code, name, kind, districtCode, districtName, facts, updatedAt, formation, cooperative } = entry;
  // What was found by name counts like what was chosen: the office sees it on the board and can choose otherwise.
  const known = {
    ...facts,
    formationId: facts.formationId ?? formation?.id ?? null,
    cooperativeId: facts.cooperativeId ?? cooperative?.id ?? null,
  };
  const lacks = villageLacks({ kind, facts: known, linked: cooperative });
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
  };
}

function isSelected(row: VillageRow, selection: Selection): boolean {
  const { text, districts, models, lacks, isComplete } = selection;
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  const haystack =
    `${row.name} ${row.districtName} ${row.cooperative?.name ?? ''} ${row.facts.headName}`.toLowerCase();
  return (
    (districts.length === 0 || districts.includes(row.districtCode)) &&
    (models.length === 0 || models.includes(row.facts.model)) &&
    lacks.every((lack) => row.lacks.includes(lack)) &&
    (isComplete === null || (row.lacks.length === 0) === isComplete) &&
    words.every((word) => haystack.includes(word))
  );
}

export interface Board {
  readonly all: readonly VillageRow[];
  readonly selected: readonly VillageRow[];
}

/** Every village of the office's region, and those the filter lets through, in the order of the codes. */
export async function readBoard(
  read: ReadHandle,
  office: OfficeRecord,
  selection: Selection,
): Promise<Board> {
  const all = (await listVillages(read, office.regionCode)).map(toVillageRow);
  return { all, selected: all.filter((row) => isSelected(row, selection)) };
}

/** The filtered villages by kecamatan, in the order of the codes. */
export function byDistrict(rows: readonly VillageRow[]): readonly (readonly VillageRow[])[] {
  const groups = new Map<string, VillageRow[]>();
  for (const row of rows) {
    const group = groups.get(row.districtCode);
    if (group) group.push(row);
    else groups.set(row.districtCode, [row]);
  }
  return [...groups.values()];
}

const isComplete = (row: VillageRow): boolean => row.lacks.length === 0;

export function boardAnswer(
  { all, selected }: Board,
  {
    offset = 0,
    limit = DEFAULT_LIMIT,
  }: { readonly offset?: number | undefined; readonly limit?: number | undefined },
): OutputOf<'village.board'> {
  const desa = all.filter(({ kind }) => kind === 'desa').length;
  return {
    total: selected.length,
    rows: selected.slice(offset, offset + limit),
    denominator: { villages: all.length, desa, kelurahan: all.length - desa },
    complete: all.filter(isComplete).length,
    districts: byDistrict(selected).map((rows) => ({
      code: rows[0]?.districtCode ?? '',
      name: rows[0]?.districtName ?? '',
      villages: rows.length,
      complete: rows.filter(isComplete).length,
      approved: rows.filter(({ lacks }) => !lacks.includes('approval')).length,
    })),
    lacking: VILLAGE_LACKS.map((lack) => ({
      lack,
      villages: selected.filter(({ lacks }) => lacks.includes(lack)).length,
    })),
  };
}
