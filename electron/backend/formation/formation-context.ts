import type { FormationFile } from '#contract/formation.ts';
import type { ReadHandle } from '#db/handles.ts';
import { listNamesakes } from '#db/queries/cooperative.ts';
import { listFormationNamesakes, listFoundersElsewhere } from '#db/queries/formation.ts';
import { findRegion } from '#db/queries/region.ts';
import { findVillageHead } from '#db/queries/village.ts';
import type { OfficeRecord } from '#db/queries/office.ts';
import { normaliseCooperativeName } from '#rules/cooperative-name.ts';
import type { FormationContext } from '#rules/formation.ts';
import { readRuleBook } from '../office/rule-book.ts';

/** Gathers what the rules need to know about the world around a file; the rules themselves read nothing. */
export async function formationContextOf(
  read: ReadHandle,
  office: OfficeRecord,
  file: FormationFile,
  exceptId: string | null,
): Promise<FormationContext> {
  const nameKey = normaliseCooperativeName(file.name);
  return {
    ruleBook: await readRuleBook(read),
    officeRegionCode: office.regionCode,
    officeLevel: office.level,
    village: await villageOf(read, file.regionCode),
    villageHead: await findVillageHead(read, file.regionCode),
    namesakes: [
      ...(await listNamesakes(read, nameKey)),
      ...(await listFormationNamesakes(read, nameKey, exceptId)),
    ],
    foundersElsewhere: await listFoundersElsewhere(
      read,
      file.founders.map(({ nikKtp }) => nikKtp),
      exceptId,
    ),
  };
}

export interface Village {
  readonly name: string;
  readonly kind: 'desa' | 'kelurahan';
  readonly districtName: string;
  readonly regencyName: string;
}

/** The village of a code with its kecamatan and kabupaten; null for any other code. */
export async function villageOf(read: ReadHandle, code: string): Promise<Village | null> {
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
