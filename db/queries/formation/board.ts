import { toPlainDate } from '#rules/value/plain-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import type { ReadHandle } from '../../handles.ts';

/** One file as the board knows it before its stages are added. */
export interface BoardFile {
  readonly id: string;
  readonly name: string;
  readonly regionCode: string;
  readonly villageName: string;
  readonly districtCode: string;
  readonly districtName: string;
  readonly officer: string;
  readonly notary: string;
  readonly meetingOn: PlainDate;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly cooperativeId: string | null;
  readonly founderCount: number;
}

/** "64.08.04.2001" lies in kecamatan "64.08.04". */
const districtOf = (regionCode: string): string => regionCode.split('.').slice(0, 3).join('.');

/** Every formation file, by name. An office has hundreds of them, not hundreds of thousands. */
export async function listBoardFiles(db: ReadHandle): Promise<readonly BoardFile[]> {
  const rows = await db
    .selectFrom('formation')
    .leftJoin('region', 'region.code', 'formation.region_code')
    .leftJoin('region as district', 'district.code', 'region.parent_code')
    .select([
      'formation.id',
      'formation.name',
      'formation.region_code',
      'region.name as village_name',
      'district.name as district_name',
      'officer',
      'notary',
      'meeting_on',
      'created_at',
      'updated_at',
      'cooperative_id',
    ])
    .select((expression) =>
      expression
        .selectFrom('formation_founder')
        .select((inner) => inner.fn.countAll<number>().as('n'))
        .whereRef('formation_founder.formation_id', '=', 'formation.id')
        .as('founder_count'),
    )
    .orderBy('formation.name')
    .orderBy('formation.id')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    regionCode: row.region_code,
    villageName: row.village_name ?? '',
    districtCode: districtOf(row.region_code),
    districtName: row.district_name ?? '',
    officer: row.officer,
    notary: row.notary,
    meetingOn: toPlainDate(row.meeting_on),
    createdAt: row.created_at,
    updatedAt: row.updated_at,
    cooperativeId: row.cooperative_id,
    founderCount: row.founder_count ?? 0,
  }));
}

/** Ids of the files that are not in the register yet. */
export async function listOpenFormations(db: ReadHandle): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('formation')
    .select('id')
    .where('cooperative_id', 'is', null)
    .orderBy('id')
    .execute();
  return rows.map(({ id }) => id);
}
