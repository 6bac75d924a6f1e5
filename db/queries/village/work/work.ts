import { plainDateOrNull } from '#rules/value/plain-date.ts';
import { NO_VILLAGE_WORK } from '#rules/village/work/work.ts';
import type { VillageWork } from '#rules/village/work/work.ts';
import type { ReadHandle, WriteHandle } from '../../../handles.ts';
import type {
  VillagePartnerRow,
  VillageUnitRow,
  VillageVehicleRow,
  VillageWorkRow,
} from '../../../schema/village-work.ts';

/** What is known of a village cooperative's work, and since when; `updatedAt` null before anything was recorded. */
export interface KnownWork {
  readonly work: VillageWork;
  readonly updatedAt: string | null;
}
export const UNKNOWN_WORK: KnownWork = { work: NO_VILLAGE_WORK, updatedAt: null };

interface Parts {
  readonly units: readonly VillageUnitRow[];
  readonly vehicles: readonly VillageVehicleRow[];
  readonly partners: readonly VillagePartnerRow[];
}

function toWork(row: VillageWorkRow, { units, vehicles, partners }: Parts): VillageWork {
  return {
    units: units.map(({ kind, state, since_on, turnover, note }) => ({
      kind,
      state,
      sinceOn: plainDateOrNull(since_on),
      turnover,
      note,
    })),
    membersMale: row.members_male,
    membersFemale: row.members_female,
    membersOn: plainDateOrNull(row.members_on),
    buildingPercent: row.building_percent,
    buildingOn: plainDateOrNull(row.building_on),
    handoverOn: plainDateOrNull(row.handover_on),
    vehicles: vehicles.map(({ kind, count, received_on }) => ({
      kind,
      count,
      receivedOn: plainDateOrNull(received_on),
    })),
    accountUpdatedOn: plainDateOrNull(row.account_updated_on),
    partners: partners.map(({ name, subject, agreed_on, ends_on }) => ({
      name,
      subject,
      agreedOn: plainDateOrNull(agreed_on),
      endsOn: plainDateOrNull(ends_on),
    })),
    financingState: row.financing_state,
    proposedOn: plainDateOrNull(row.proposed_on),
    meetingNumber: row.meeting_number,
    approvalNumber: row.approval_number,
    approvedOn: plainDateOrNull(row.approved_on),
    bank: row.bank,
    capital: row.capital,
    operating: row.operating,
    months: row.months,
    graceMonths: row.grace_months,
    disbursed: row.disbursed,
    disbursedOn: plainDateOrNull(row.disbursed_on),
    arrears: row.arrears,
  };
}

const toRow = (work: VillageWork) => ({
  members_male: work.membersMale,
  members_female: work.membersFemale,
  members_on: work.membersOn,
  building_percent: work.buildingPercent,
  building_on: work.buildingOn,
  handover_on: work.handoverOn,
  account_updated_on: work.accountUpdatedOn,
  financing_state: work.financingState,
  proposed_on: work.proposedOn,
  meeting_number: work.meetingNumber,
  approval_number: work.approvalNumber,
  approved_on: work.approvedOn,
  bank: work.bank,
  capital: work.capital,
  operating: work.operating,
  months: work.months,
  grace_months: work.graceMonths,
  disbursed: work.disbursed,
  disbursed_on: work.disbursedOn,
  arrears: work.arrears,
});

const PARTS = ['village_unit', 'village_vehicle', 'village_partner'] as const;

function byVillage<Row extends { readonly village_code: string }>(
  rows: readonly Row[],
): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(row.village_code);
    if (group) group.push(row);
    else groups.set(row.village_code, [row]);
  }
  return groups;
}

/** The work of every village within a region of which something was recorded, by its code. */
export async function listVillageWork(
  db: ReadHandle,
  regionCode: string,
): Promise<ReadonlyMap<string, KnownWork>> {
  const within = (table: 'village_work' | (typeof PARTS)[number]) =>
    db
      .selectFrom(table)
      .where((where) =>
        where.or([where('village_code', '=', regionCode), where('village_code', 'like', `${regionCode}.%`)]),
      );
  const rows = (await within('village_work').selectAll().execute()) as readonly VillageWorkRow[];
  const ordered = async <Row extends { readonly village_code: string }>(table: (typeof PARTS)[number]) => {
    const found = await within(table).selectAll().orderBy('village_code').orderBy('position').execute();
    return byVillage(found as unknown as readonly Row[]);
  };
  const units = await ordered<VillageUnitRow>('village_unit');
  const vehicles = await ordered<VillageVehicleRow>('village_vehicle');
  const partners = await ordered<VillagePartnerRow>('village_partner');
  return new Map(
    rows.map((row) => {
      const code = row.village_code;
      const work = toWork(row, {
        units: units.get(code) ?? [],
        vehicles: vehicles.get(code) ?? [],
        partners: partners.get(code) ?? [],
      });
      return [code, { work, updatedAt: row.updated_at }];
    }),
  );
}

export async function findVillageWork(db: ReadHandle, code: string): Promise<KnownWork> {
  return (await listVillageWork(db, code)).get(code) ?? UNKNOWN_WORK;
}

/** Writes the whole of what is known of a village cooperative's work. */
export async function writeVillageWork(
  db: WriteHandle,
  code: string,
  work: VillageWork,
  at: string,
): Promise<void> {
  const values = { ...toRow(work), updated_at: at };
  await db
    .insertInto('village_work')
    .values({ village_code: code, ...values })
    .onConflict((conflict) => conflict.column('village_code').doUpdateSet(values))
    .execute();
  for (const table of PARTS) await db.deleteFrom(table).where('village_code', '=', code).execute();
  const place = (index: number) => ({ village_code: code, position: index + 1 });
  const units = work.units.map(({ kind, state, sinceOn, turnover, note }, index) => ({
    ...place(index),
    kind,
    state,
    since_on: sinceOn,
    turnover,
    note,
  }));
  if (units.length > 0) await db.insertInto('village_unit').values(units).execute();
  const vehicles = work.vehicles.map(({ kind, count, receivedOn }, index) => ({
    ...place(index),
    kind,
    count,
    received_on: receivedOn,
  }));
  if (vehicles.length > 0) await db.insertInto('village_vehicle').values(vehicles).execute();
  const partners = work.partners.map(({ name, subject, agreedOn, endsOn }, index) => ({
    ...place(index),
    name,
    subject,
    agreed_on: agreedOn,
    ends_on: endsOn,
  }));
  if (partners.length > 0) await db.insertInto('village_partner').values(partners).execute();
}
