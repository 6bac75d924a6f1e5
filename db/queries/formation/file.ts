import type { FormationFile, Officer, Override } from '#rules/formation/formation.ts';
import type { CooperativeKind } from '#rules/cooperative/cooperative.ts';
import { plainDateOrNull, toPlainDate } from '#rules/value/plain-date.ts';
import type { ReadHandle } from '../../handles.ts';
import { inParts } from '../../in-parts.ts';
import type {
  FormationCooperativeRow,
  FormationDocumentRow,
  FormationFounderRow,
  FormationOfficerRow,
  FormationRow,
} from '../../schema/formation.ts';

function officersOf(rows: readonly FormationOfficerRow[], organ: FormationOfficerRow['organ']): Officer[] {
  return rows
    .filter((row) => row.organ === organ)
    .map((row) => ({ name: row.name, position: row.office, sex: row.sex }));
}

const toOverride = (reason: string, by: string, at: string): Override | null =>
  reason === '' ? null : { reason, by, at };

export async function findFormation(db: ReadHandle, id: string): Promise<FormationFile | undefined> {
  return (await findFormations(db, [id])).get(id);
}

interface FormationParts {
  readonly founders: readonly FormationFounderRow[];
  readonly cooperatives: readonly FormationCooperativeRow[];
  readonly officers: readonly FormationOfficerRow[];
  readonly documents: readonly FormationDocumentRow[];
}

function byFormation<Row extends { readonly formation_id: string }>(
  rows: readonly Row[],
): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(row.formation_id);
    if (group) group.push(row);
    else groups.set(row.formation_id, [row]);
  }
  return groups;
}

/** Files by their ids, in as many statements for many as for one; an id that is none has no file. */
export async function findFormations(
  db: ReadHandle,
  ids: readonly string[],
): Promise<ReadonlyMap<string, FormationFile>> {
  const files = new Map<string, FormationFile>();
  for (const some of inParts(ids)) {
    const rows = await db.selectFrom('formation').selectAll().where('id', 'in', some).execute();
    const founders = byFormation(
      await db
        .selectFrom('formation_founder')
        .selectAll()
        .where('formation_id', 'in', some)
        .orderBy('position')
        .execute(),
    );
    const cooperatives = byFormation(
      await db
        .selectFrom('formation_cooperative')
        .selectAll()
        .where('formation_id', 'in', some)
        .orderBy('position')
        .execute(),
    );
    const officers = byFormation(
      await db
        .selectFrom('formation_officer')
        .selectAll()
        .where('formation_id', 'in', some)
        .orderBy('position')
        .execute(),
    );
    const documents = byFormation(
      await db
        .selectFrom('formation_document')
        .selectAll()
        .where('formation_id', 'in', some)
        .orderBy('code')
        .execute(),
    );
    for (const row of rows) {
      const { id } = row;
      const parts = {
        founders: founders.get(id) ?? [],
        cooperatives: cooperatives.get(id) ?? [],
        officers: officers.get(id) ?? [],
        documents: documents.get(id) ?? [],
      };
      files.set(id, toFile(row, parts));
    }
  }
  return files;
}

function toFile(
  row: FormationRow,
  { founders, cooperatives, officers, documents }: FormationParts,
): FormationFile {
  return {
    name: row.name,
    form: row.form,
    kind: row.kind as CooperativeKind,
    pattern: row.pattern,
    isVillageProgramme: row.is_village_programme === 1,
    hasSavingsUnit: row.has_savings_unit === 1,
    meetingOn: toPlainDate(row.meeting_on),
    regionCode: row.region_code,
    founders: founders.map((founder) => ({
      name: founder.name,
      nikKtp: founder.nik_ktp,
      bornOn: plainDateOrNull(founder.born_on),
      sex: founder.sex,
      address: founder.address,
      isPresent: founder.is_present === 1,
      capacity: toOverride(founder.capacity_reason, founder.capacity_by, founder.capacity_at),
      asOnKtp: toOverride(founder.ktp_reason, founder.ktp_by, founder.ktp_at),
    })),
    founderCooperatives: cooperatives.map((cooperative) => cooperative.name),
    officers: officersOf(officers, 'pengurus'),
    supervisors: officersOf(officers, 'pengawas'),
    documents: Object.fromEntries(
      documents.map((document) => [
        document.code,
        { state: document.state, on: plainDateOrNull(document.dated_on), note: document.note },
      ]),
    ),
    particulars: {
      address: row.address,
      membershipArea: row.membership_area,
      business: row.business,
      principalSaving: row.principal_saving,
      mandatorySaving: row.mandatory_saving,
      termFrom: plainDateOrNull(row.term_from),
      termUntil: plainDateOrNull(row.term_until),
      meetingPlace: row.meeting_place,
      meetingTime: row.meeting_time,
      officer: row.officer,
      notary: row.notary,
    },
  };
}
