import { AppError } from '#contract/errors.ts';
import type { RecapRow } from '#contract/recap.ts';
import type { ReadHandle } from '#db/handles.ts';
import type { OfficeRecord } from '#db/queries/office.ts';
import { listCounted } from '#db/queries/recap.ts';
import type { CountedCooperative } from '#db/queries/recap.ts';
import { listWithin } from '#db/queries/region.ts';
import { COOPERATIVE_KINDS } from '#rules/cooperative.ts';
import type { PlainDate } from '#rules/plain-date.ts';
import { findImbalance, recapTable } from '#rules/recap.ts';
import { distinctRegionNames } from '#rules/region-name.ts';
import { governmentLineOf } from '../office/paper-identity.ts';

export const RECAP_DEFINITION =
  'Aktif dan tidak aktif menurut status terakhir koperasi sampai tanggal batas; usul pembubaran dan dalam ' +
  'penyelesaian dihitung tidak aktif; koperasi yang sudah bubar tidak dihitung. Progres adalah sertifikat NIK ' +
  'Koperasi yang sedang diproses. Persentase adalah bersertifikat NIK dibagi koperasi aktif.';

type RecapGrouping = 'district' | 'regency' | 'kind' | 'group' | 'sector';

interface StandardRecap {
  readonly groupHeading: string;
  readonly source: string;
  readonly rows: readonly RecapRow[];
  readonly total: RecapRow;
}

const HEADINGS: Readonly<Record<RecapGrouping, string>> = {
  district: 'Kecamatan',
  regency: 'Kabupaten/Kota',
  kind: 'Jenis',
  group: 'Kelompok',
  sector: 'Sektor usaha',
};

const KEY_OF: Readonly<Record<RecapGrouping, (one: CountedCooperative) => string | null>> = {
  district: (one) => one.districtCode,
  regency: (one) => one.regencyCode,
  kind: (one) => one.kind || null,
  group: (one) => one.group || null,
  sector: (one) => one.sector || null,
};

interface Group {
  readonly key: string;
  readonly label: string;
}

/** Every group that must appear, also those without a cooperative; open lists are those found in the register. */
async function groupsOf(
  read: ReadHandle,
  office: OfficeRecord,
  grouping: RecapGrouping,
  counted: readonly CountedCooperative[],
): Promise<readonly Group[]> {
  if (grouping === 'district' || grouping === 'regency') {
    const regions = (await listWithin(read, office.regionCode)).filter(({ level }) => level === grouping);
    const names = distinctRegionNames(regions.map(({ name }) => name));
    return regions.map(({ code }, index) => ({ key: code, label: names[index] ?? code }));
  }
  if (grouping === 'kind') return COOPERATIVE_KINDS.map((kind) => ({ key: kind, label: kind }));
  const found = new Set(counted.map(KEY_OF[grouping]).filter((key): key is string => key !== null));
  return [...found].sort((a, b) => a.localeCompare(b, 'id')).map((key) => ({ key, label: key }));
}

/** The recap of a register as counted on a day. @throws AppError RECAP_DOES_NOT_ADD_UP naming the row */
export async function recapOf(
  read: ReadHandle,
  office: OfficeRecord,
  grouping: RecapGrouping,
  cutOffOn: PlainDate,
  counted?: readonly CountedCooperative[],
): Promise<StandardRecap> {
  const all = counted ?? (await listCounted(read, cutOffOn));
  const groups = await groupsOf(read, office, grouping, all);
  const keyOf = KEY_OF[grouping];
  const table = recapTable(
    groups,
    all.map((one) => ({ groupKey: keyOf(one), status: one.status, certificate: one.certificate })),
    totalLabelOf(office),
  );
  const imbalance = findImbalance(table);
  if (imbalance) throw new AppError('RECAP_DOES_NOT_ADD_UP', { facts: { baris: imbalance } });
  return {
    groupHeading: HEADINGS[grouping],
    source: `Register koperasi ${office.name} ${governmentLineOf(office)}`,
    rows: table.rows,
    total: table.total,
  };
}

/** The total row carries the region's own name, as in the published tables. */
function totalLabelOf(office: OfficeRecord): string {
  return office.regionName.replace(/^(Kabupaten|Kota) /, '');
}
