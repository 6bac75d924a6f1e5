import type { CheckedInputOf, OutputOf } from '#contract/index.ts';
import type { FormationFile } from '#rules/formation/formation.ts';
import type { ReadHandle } from '#db/handles.ts';
import { listNamesakes } from '#db/queries/cooperative/cooperative.ts';
import { listRules } from '#db/queries/office/dated-rule.ts';
import { listRolesByNik } from '#db/queries/formation/people.ts';
import { listFormationNamesakes, listFoundersElsewhere } from '#db/queries/formation/formation.ts';
import { findRegion } from '#db/queries/office/region.ts';
import { findVillageHead } from '#db/queries/village/village.ts';
import type { OfficeRecord } from '#db/queries/office/office.ts';
import { normaliseCooperativeName } from '#rules/cooperative/name.ts';
import { contextOf } from '#rules/formation/facts.ts';
import type {
  FormationContext,
  FormationVillage,
  RegisteredCooperative,
} from '#rules/formation/formation.ts';

type FactsInput = CheckedInputOf<'formation.facts'>;
type Facts = OutputOf<'formation.facts'>;

/** Gathers what the rules need to know about the world around a file; the rules themselves read nothing. */
export async function gatherFacts(
  read: ReadHandle,
  office: OfficeRecord,
  { name, regionCode, niks, founderCooperatives, exceptId }: FactsInput,
): Promise<Facts> {
  const nameKey = normaliseCooperativeName(name);
  const registered = nameKey === '' ? [] : await listNamesakes(read, nameKey);
  return {
    rules: await listRules(read),
    officeRegionCode: office.regionCode,
    officeLevel: office.level,
    village: regionCode === null ? null : await villageOf(read, regionCode),
    villageHead: regionCode === null ? '' : await findVillageHead(read, regionCode),
    namesakes: [
      ...registered.map((one) => ({ place: 'register' as const, id: one.id, name: one.name })),
      ...(nameKey === '' ? [] : await listFormationNamesakes(read, nameKey, exceptId)),
    ],
    foundersElsewhere: [...(await listFoundersElsewhere(read, niks, exceptId))],
    rolesInRegister: [...(await listRolesByNik(read, niks))],
    registeredFounders: await registeredFounders(read, founderCooperatives),
  };
}

async function registeredFounders(
  read: ReadHandle,
  names: readonly string[],
): Promise<readonly (readonly [string, readonly RegisteredCooperative[]])[]> {
  const found = [];
  for (const key of new Set(names.map(normaliseCooperativeName))) {
    const rows = key === '' ? [] : await listNamesakes(read, key);
    const cooperatives = rows.map(({ name, legalEntityNumber }) => ({ name, legalEntityNumber }));
    found.push([key, cooperatives] as const);
  }
  return found;
}

/** The same for a whole file, ready for the rules. */
export async function formationContextOf(
  read: ReadHandle,
  office: OfficeRecord,
  file: FormationFile,
  exceptId: string | null,
): Promise<FormationContext> {
  const { name, regionCode, founders, founderCooperatives } = file;
  const niks = founders.map(({ nikKtp }) => nikKtp);
  return contextOf(
    await gatherFacts(read, office, { name, regionCode, niks, founderCooperatives, exceptId }),
  );
}

/** The village of a code with its kecamatan and kabupaten; null for any other code. */
export async function villageOf(read: ReadHandle, code: string): Promise<FormationVillage | null> {
  const village = await findRegion(read, code);
  if (village?.kind !== 'desa' && village?.kind !== 'kelurahan') return null;
  const district = await findRegion(read, code.slice(0, 8));
  const regency = await findRegion(read, code.slice(0, 5));
  return {
    name: village.name,
    kind: village.kind,
    districtName: district?.name ?? '',
    regencyName: regency?.name ?? '',
  };
}
