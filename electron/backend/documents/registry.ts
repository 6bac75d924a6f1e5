import { annualRecap } from './annual-recap.ts';
import type { AnnualRecapData } from './annual-recap.ts';
import { awardCertificate } from './award-certificate.ts';
import type { AwardCertificateData } from './award-certificate.ts';
import { awardDecreeList } from './award-decree-list.ts';
import type { AwardDecreeListData } from './award-decree-list.ts';
import { awardReceiptList } from './award-receipt-list.ts';
import type { AwardReceiptListData } from './award-receipt-list.ts';
import { cooperativeSheet } from './cooperative-sheet.ts';
import type { CooperativeSheetData } from './cooperative-sheet.ts';
import { dissolutionDossier } from './dissolution-dossier.ts';
import type { DissolutionDossierData } from './dissolution-dossier.ts';
import { expiryList } from './expiry-list.ts';
import type { ExpiryListData } from './expiry-list.ts';
import { fieldPack } from './field-pack.ts';
import type { FieldPackData } from './field-pack.ts';
import { formationChecklist } from './formation-checklist.ts';
import type { FormationChecklistData } from './formation-checklist.ts';
import type { PageRun } from './layout/definition.ts';
import type { TextMeasure } from './layout/text-measure.ts';
import { peopleOverlapList } from './people-overlap-list.ts';
import type { PeopleOverlapData } from './people-overlap-list.ts';
import { selfCheckPage } from './self-check-page.ts';
import type { SelfCheckData } from './self-check-page.ts';
import { villageMissingList } from './village-missing-list.ts';
import type { VillageMissingData } from './village-missing-list.ts';

/** Every kind of paper the program prints, with the data it prints. Closed: a new paper is a new line here. */
export type DocumentJob =
  | { readonly kind: 'award-certificate'; readonly data: AwardCertificateData }
  | { readonly kind: 'award-decree-list'; readonly data: AwardDecreeListData }
  | { readonly kind: 'award-receipt-list'; readonly data: AwardReceiptListData }
  | { readonly kind: 'formation-checklist'; readonly data: FormationChecklistData }
  | { readonly kind: 'annual-recap'; readonly data: AnnualRecapData }
  | { readonly kind: 'cooperative-sheet'; readonly data: CooperativeSheetData }
  | { readonly kind: 'self-check'; readonly data: SelfCheckData }
  | { readonly kind: 'village-missing-list'; readonly data: VillageMissingData }
  | { readonly kind: 'people-overlap-list'; readonly data: PeopleOverlapData }
  | { readonly kind: 'expiry-list'; readonly data: ExpiryListData }
  | { readonly kind: 'dissolution-dossier'; readonly data: DissolutionDossierData }
  | { readonly kind: 'field-pack'; readonly data: FieldPackData };

export type DocumentKind = DocumentJob['kind'];

/** The page runs of a document, in order. Pure: no clock, no files; fonts are asked through `measure` only. */
export function buildDocument(job: DocumentJob, measure: TextMeasure): Iterable<PageRun> {
  switch (job.kind) {
    case 'award-certificate':
      return awardCertificate(job.data, measure);
    case 'award-decree-list':
      return [awardDecreeList(job.data, measure)];
    case 'award-receipt-list':
      return [awardReceiptList(job.data)];
    case 'formation-checklist':
      return [formationChecklist(job.data)];
    case 'annual-recap':
      return annualRecap(job.data, measure);
    case 'cooperative-sheet':
      return [cooperativeSheet(job.data, measure)];
    case 'self-check':
      return [selfCheckPage(job.data)];
    case 'expiry-list':
      return [expiryList(job.data)];
    case 'dissolution-dossier':
      return [dissolutionDossier(job.data)];
    case 'field-pack':
      return [fieldPack(job.data)];
    case 'people-overlap-list':
      return [peopleOverlapList(job.data)];
    case 'village-missing-list':
      return [villageMissingList(job.data)];
    default:
      throw new RangeError(`unknown document kind: ${JSON.stringify(job satisfies never)}`);
  }
}
