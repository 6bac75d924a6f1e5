import type { FormationFile, Namesake } from '#rules/formation/formation.ts';
import { normaliseCooperativeName } from '#rules/cooperative/name.ts';
import { nikDigits } from '#rules/cooperative/identity-number.ts';
import type { ReadHandle, WriteHandle } from '../../handles.ts';

/** When a file was last saved; undefined where there is none. */
export async function formationUpdatedAt(db: ReadHandle, id: string): Promise<string | undefined> {
  const row = await db.selectFrom('formation').select('updated_at').where('id', '=', id).executeTakeFirst();
  return row?.updated_at;
}

/** Names of other stored files whose normalised name is `nameKey`. */
export async function listFormationNamesakes(
  db: ReadHandle,
  nameKey: string,
  exceptId: string | null,
): Promise<readonly Namesake[]> {
  const rows = await db
    .selectFrom('formation')
    .select(['id', 'name'])
    .where('name_key', '=', nameKey)
    .where('id', '<>', exceptId ?? '')
    // What became a cooperative is found there.
    .where('cooperative_id', 'is', null)
    .orderBy('name')
    .limit(20)
    .execute();
  return rows.map(({ id, name }) => ({ place: 'formation', id, name }));
}

/** For each NIK KTP, the names of the other stored files that have it among their founders. */
export async function listFoundersElsewhere(
  db: ReadHandle,
  niks: readonly string[],
  exceptId: string | null,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const asked = niks.map(nikDigits).filter((nik) => nik !== '');
  if (asked.length === 0) return new Map();
  const rows = await db
    .selectFrom('formation_founder')
    .innerJoin('formation', 'formation.id', 'formation_founder.formation_id')
    .select(['nik_ktp', 'formation.name'])
    .distinct()
    .where('nik_ktp', 'in', asked)
    .where('formation.id', '<>', exceptId ?? '')
    .orderBy('formation.name')
    .execute();
  const byNik = new Map<string, string[]>();
  for (const row of rows) byNik.set(row.nik_ktp, [...(byNik.get(row.nik_ktp) ?? []), row.name]);
  return byNik;
}

export async function insertFormation(
  db: WriteHandle,
  id: string,
  file: FormationFile,
  at: string,
): Promise<void> {
  await db
    .insertInto('formation')
    .values({ id, ...identityRow(file), created_at: at, updated_at: at })
    .execute();
  await insertParts(db, id, file);
}

/** Replaces the whole file. @returns false when there is none of that id. */
export async function updateFormation(
  db: WriteHandle,
  id: string,
  file: FormationFile,
  at: string,
): Promise<boolean> {
  const result = await db
    .updateTable('formation')
    .set({ ...identityRow(file), updated_at: at })
    .where('id', '=', id)
    .executeTakeFirst();
  if (result.numUpdatedRows === 0n) return false;
  await db.deleteFrom('formation_founder').where('formation_id', '=', id).execute();
  await db.deleteFrom('formation_cooperative').where('formation_id', '=', id).execute();
  await db.deleteFrom('formation_officer').where('formation_id', '=', id).execute();
  await db.deleteFrom('formation_document').where('formation_id', '=', id).execute();
  await insertParts(db, id, file);
  return true;
}

function identityRow(file: FormationFile) {
  const { particulars } = file;
  return {
    name: file.name,
    name_key: normaliseCooperativeName(file.name),
    form: file.form,
    kind: file.kind,
    pattern: file.pattern,
    is_village_programme: file.isVillageProgramme ? (1 as const) : (0 as const),
    has_savings_unit: file.hasSavingsUnit ? (1 as const) : (0 as const),
    meeting_on: file.meetingOn,
    region_code: file.regionCode,
    address: particulars.address,
    membership_area: particulars.membershipArea,
    business: particulars.business,
    principal_saving: particulars.principalSaving,
    mandatory_saving: particulars.mandatorySaving,
    term_from: particulars.termFrom,
    term_until: particulars.termUntil,
    meeting_place: particulars.meetingPlace,
    meeting_time: particulars.meetingTime,
    officer: particulars.officer,
    notary: particulars.notary,
  };
}

async function insertParts(db: WriteHandle, id: string, file: FormationFile): Promise<void> {
  for (const [index, founder] of file.founders.entries()) {
    await db
      .insertInto('formation_founder')
      .values({
        formation_id: id,
        position: index + 1,
        name: founder.name,
        nik_ktp: nikDigits(founder.nikKtp),
        born_on: founder.bornOn,
        sex: founder.sex,
        address: founder.address,
        is_present: founder.isPresent ? 1 : 0,
        capacity_reason: founder.capacity?.reason ?? '',
        capacity_by: founder.capacity?.by ?? '',
        capacity_at: founder.capacity?.at ?? '',
        ktp_reason: founder.asOnKtp?.reason ?? '',
        ktp_by: founder.asOnKtp?.by ?? '',
        ktp_at: founder.asOnKtp?.at ?? '',
      })
      .execute();
  }
  for (const [index, name] of file.founderCooperatives.entries()) {
    await db
      .insertInto('formation_cooperative')
      .values({ formation_id: id, position: index + 1, name })
      .execute();
  }
  const organs = [
    ['pengurus', file.officers],
    ['pengawas', file.supervisors],
  ] as const;
  for (const [organ, people] of organs) {
    for (const [index, person] of people.entries()) {
      await db
        .insertInto('formation_officer')
        .values({
          formation_id: id,
          organ,
          position: index + 1,
          name: person.name,
          office: person.position,
          sex: person.sex,
        })
        .execute();
    }
  }
  for (const [code, document] of Object.entries(file.documents)) {
    await db
      .insertInto('formation_document')
      .values({ formation_id: id, code, state: document.state, dated_on: document.on, note: document.note })
      .execute();
  }
}
