import type { ReadHandle } from '#db/handles.ts';
import { findFormation } from '#db/queries/formation/file.ts';
import { checkFormation } from '#rules/formation/verdict.ts';
import { codesIn } from '#rules/template/check.ts';
import { WHOLE_NIK } from '#rules/letters/personal-fields.ts';
import type { LetterTemplate } from '#rules/template/letter-template.ts';
import type { FormationVerdict } from '#rules/formation/formation.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import type { Reason } from '#rules/value/reason.ts';
import type { LetterData } from '../documents/letters/office-letter-data.ts';
import { letterMaker } from '../letters/letter-data.ts';
import { requireTemplate } from '../letters/template-store.ts';
import { requireOffice } from '../office/require-office.ts';
import { formationContextOf, villageOf } from './formation-context.ts';
import { seatOf } from './formation-paper.ts';
import { formationRows, formationValues } from './paper-values.ts';
import { formationNotFound } from './save-formation.ts';

/** Papers that must carry whole numbers, because a notary compares them; each print is accounted for. */
const showsNik = (text: string): boolean => WHOLE_NIK.some((code) => codesIn(text).has(code));

interface PaperRequest {
  readonly id: string;
  readonly code: string;
  readonly on: PlainDate;
  readonly blankRows: number;
  /** As printed; empty while none is drawn. */
  readonly number: string;
  readonly mark: LetterData['mark'];
  /** Why a recommendation is given for a file that is not ready; printed where the template says so. */
  readonly notReadyReason?: string;
}

export interface FormationPaper {
  readonly template: LetterTemplate;
  /** Of the file. */
  readonly name: string;
  readonly data: LetterData;
  /** What speaks against giving it a number. */
  readonly gaps: readonly Reason[];
  readonly isSigned: boolean;
  readonly verdict: FormationVerdict;
  readonly showsNik: boolean;
}

/** One paper of a formation file, filled from the file as it stands. @throws AppError NOT_FOUND, OFFICE_NOT_SET_UP */
export async function formationPaperData(
  read: ReadHandle,
  { id, code, on, blankRows, number, mark, notReadyReason = '' }: PaperRequest,
): Promise<FormationPaper> {
  const office = await requireOffice(read);
  const file = await findFormation(read, id);
  if (!file) throw formationNotFound();
  const { template } = await requireTemplate(read, code);
  const verdict = checkFormation(file, await formationContextOf(read, office, file, id));
  const village = await villageOf(read, file.regionCode);
  const place = {
    village: village?.name ?? '',
    district: village?.districtName ?? '',
    seat: seatOf(village, file.regionCode),
  };
  const make = await letterMaker(read);
  const fields = { ...template.defaults, baris_kosong: String(blankRows) };
  const given = { tempat_tujuan: village?.name ?? office.city };
  const { data, gaps, isSigned } = await make(
    template,
    { datedOn: on, bookYear: null, cooperativeIds: [], fields: { ...fields, ...given } },
    { number, mark, revisionNote: '', marks: null },
    { ...formationValues(file, verdict, place), alasan_rekomendasi: notReadyReason },
    formationRows(file, verdict),
  );
  return { template, name: file.name, data, gaps, isSigned, verdict, showsNik: showsNik(template.text) };
}
