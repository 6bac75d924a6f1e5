import { sql } from 'kysely';
import type {
  CertificateState,
  CooperativePattern,
  CooperativeStatus,
} from '#rules/cooperative/cooperative.ts';
import { plainDateOrNull } from '#rules/value/plain-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import type { ReadHandle } from '../../handles.ts';
import type { PageBounds } from '../../page-bounds.ts';
import { heldItems, PERCENT_OF_HELD } from './filter.ts';
import { isOneOf, pageOf } from './page.ts';
import type { ListRequest } from './page.ts';

/** One row of the list with every column that can be chosen; numbers in full. */
export interface CooperativeLine {
  readonly id: string;
  readonly name: string;
  readonly legalEntityNumber: string;
  readonly legalEntityOn: PlainDate | null;
  readonly nikKoperasi: string;
  readonly kind: string;
  readonly group: string;
  readonly sector: string;
  readonly form: 'primer' | 'sekunder';
  readonly pattern: CooperativePattern;
  readonly districtName: string;
  readonly villageName: string;
  readonly regencyName: string;
  readonly address: string;
  readonly status: CooperativeStatus;
  readonly certificate: CertificateState;
  readonly lastRatOn: PlainDate | null;
  readonly chairName: string;
  readonly phone: string;
  readonly nib: string;
  readonly npwp: string;
  readonly assignedOfficer: string;
  readonly verification: string;
  /** Percent. */
  readonly completeness: number;
  readonly members: number | null;
  /** Rupiah, as the other amounts, of the latest book year with figures. */
  readonly ownCapital: number | null;
  readonly assets: number | null;
  readonly turnover: number | null;
  readonly surplus: number | null;
  readonly updatedAt: string;
}

/** One page in the asked order. */
export async function listCooperatives(
  db: ReadHandle,
  request: ListRequest,
  page: PageBounds,
): Promise<readonly CooperativeLine[]> {
  return listLines(db, await pageOf(db, request, page));
}

/** Lines of these rows, in the order given; at most a few thousand at a time. */
export async function listLines(
  db: ReadHandle,
  numbers: readonly number[],
): Promise<readonly CooperativeLine[]> {
  const rows = await selectLines(db, numbers);
  const byNumber = new Map(rows.map((row) => [row.number, row]));
  return numbers.flatMap((number) => {
    const row = byNumber.get(number);
    return row ? [toLine(row)] : [];
  });
}

type LineRow = Awaited<ReturnType<typeof selectLines>>[number];

function selectLines(db: ReadHandle, numbers: readonly number[]) {
  return db
    .selectFrom('cooperative')
    .select([
      'sequence as number',
      'id',
      'name',
      'legal_entity_number',
      'legal_entity_on',
      'nik_koperasi',
      'kind',
      'cooperative_group',
      'sector',
      'form',
      'pattern',
      'district_name',
      'village_name',
      sql<string | null>`(SELECT region.name FROM region WHERE region.code = regency_code)`.as(
        'regency_name',
      ),
      'address',
      'status',
      'certificate',
      'latest_rat_on',
      'chair_name',
      'phone',
      'nib',
      'npwp',
      'assigned_officer',
      'latest_verification',
      heldItems.as('held'),
      'latest_members',
      'latest_own_capital',
      'latest_assets',
      'latest_turnover',
      'latest_surplus',
      'updated_at',
    ])
    .where(isOneOf(numbers))
    .execute();
}

function toLine(row: LineRow): CooperativeLine {
  const { id, name, kind, sector, form, pattern, address, status, certificate, phone, nib, npwp } = row;
  return {
    id,
    name,
    kind,
    sector,
    form,
    pattern,
    address,
    status,
    certificate,
    phone,
    nib,
    npwp,
    legalEntityNumber: row.legal_entity_number,
    legalEntityOn: plainDateOrNull(row.legal_entity_on),
    nikKoperasi: row.nik_koperasi,
    group: row.cooperative_group,
    districtName: row.district_name,
    villageName: row.village_name,
    regencyName: row.regency_name ?? '',
    lastRatOn: plainDateOrNull(row.latest_rat_on),
    chairName: row.chair_name,
    assignedOfficer: row.assigned_officer,
    verification: row.latest_verification,
    completeness: PERCENT_OF_HELD[row.held] ?? 0,
    members: row.latest_members,
    ownCapital: row.latest_own_capital,
    assets: row.latest_assets,
    turnover: row.latest_turnover,
    surplus: row.latest_surplus,
    updatedAt: row.updated_at,
  };
}
