import { nikDigits } from '#rules/cooperative/identity-number.ts';
import type { ReadHandle } from '../../handles.ts';
import { inParts } from '../../in-parts.ts';

/** For each NIK KTP, the offices the person holds or held in the register: "Ketua Koperasi Maju". */
export async function listRolesByNik(
  db: ReadHandle,
  niks: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const asked = [...new Set(niks.map(nikDigits).filter((nik) => nik !== ''))];
  const byNik = new Map<string, string[]>();
  for (const part of inParts(asked)) {
    const rows = await db
      .selectFrom('person')
      .innerJoin('cooperative_role', 'cooperative_role.person_id', 'person.id')
      .innerJoin('cooperative', 'cooperative.id', 'cooperative_role.cooperative_id')
      .select(['person.nik_ktp', 'cooperative_role.position', 'cooperative.name'])
      .distinct()
      .where('person.nik_ktp', 'in', part)
      .orderBy('cooperative.name')
      .orderBy('cooperative_role.position')
      .execute();
    for (const { nik_ktp, position, name } of rows) {
      byNik.set(nik_ktp, [...(byNik.get(nik_ktp) ?? []), `${position} ${name}`]);
    }
  }
  return byNik;
}
