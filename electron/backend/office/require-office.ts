import { AppError } from '#contract/errors.ts';
import type { ReadHandle } from '#db/handles.ts';
import { findOffice } from '#db/queries/office/office.ts';
import type { OfficeRecord } from '#db/queries/office/office.ts';

/** The office of this database. @throws AppError OFFICE_NOT_SET_UP */
export async function requireOffice(read: ReadHandle): Promise<OfficeRecord> {
  const office = await findOffice(read);
  if (!office) throw new AppError('OFFICE_NOT_SET_UP');
  return office;
}
