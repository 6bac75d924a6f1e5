import type { ReadHandle } from '#db/handles.ts';
import { listLegalBases } from '#db/queries/legal-basis/legal-basis.ts';
import type { StoredLegalBasis } from '#db/queries/legal-basis/legal-basis.ts';
import { requireOffice } from '../office/require-office.ts';

/** Every law that counts for this office. @throws AppError OFFICE_NOT_SET_UP */
export async function readLibrary(read: ReadHandle): Promise<readonly StoredLegalBasis[]> {
  const { regionCode } = await requireOffice(read);
  return listLegalBases(read, regionCode);
}
