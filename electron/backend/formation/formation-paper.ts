import type { FormationVerdict } from '#contract/formation/formation.ts';
import type { FormationFile } from '#rules/formation/formation.ts';
import type { OfficeRecord } from '#db/queries/office/office.ts';
import { ageOn } from '#rules/value/age.ts';
import { maskNik } from '#rules/cooperative/identity-number.ts';
import type { FormationVillage } from '#rules/formation/formation.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import type { PrintJob } from '../documents/render.ts';
import { letterheadOf, signatureOf } from '../office/paper-identity.ts';

/** The checklist handed over at the counter: the file, the verdict and its reasons, dated today. */
export function formationPaper(
  office: OfficeRecord,
  file: FormationFile,
  verdict: FormationVerdict,
  village: FormationVillage | null,
  today: PlainDate,
): PrintJob {
  const { qualified, entered, required, isReadyToSubmit, reasons } = verdict;
  return {
    kind: 'formation-checklist',
    info: { title: `Daftar Periksa Pendirian ${file.name}`, createdOn: today },
    data: {
      letterhead: letterheadOf(office),
      name: file.name,
      form: file.form,
      kind: file.kind,
      pattern: file.pattern,
      seat: seatOf(village, file.regionCode),
      meetingOn: file.meetingOn,
      founders: file.founders.map((founder, index) => ({
        name: founder.name,
        nik: maskNik(founder.nikKtp),
        age: founder.bornOn === null ? null : ageOn(founder.bornOn, file.meetingOn),
        qualifies: verdict.founders[index]?.qualifies ?? false,
        reasons: verdict.founders[index]?.reasons ?? [],
      })),
      founderCooperatives: file.founderCooperatives,
      documents: verdict.documents,
      verdict: { qualified, entered, required, isReadyToSubmit, reasons },
      rule: verdict.rule,
      placeAndDate: { city: office.city, on: today },
      checker: signatureOf(office, today),
      isSample: office.isSample,
    },
  };
}

export function seatOf(village: FormationVillage | null, regionCode: string): string {
  if (!village) return `Kode wilayah ${regionCode}`;
  const kind = village.kind === 'desa' ? 'Desa' : 'Kelurahan';
  return `${kind} ${village.name}, Kecamatan ${village.districtName}, ${village.regencyName}`;
}
