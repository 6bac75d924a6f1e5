import type { LetterLine } from '#contract/letters/letters.ts';
import type { OutputOf } from '#contract/index.ts';
import { day, READ_AT } from './page-samples.ts';

export type OpenLetter = OutputOf<'letter.get'>;

export const LINE: LetterLine = {
  id: 's1',
  state: 'draft',
  templateCode: 'undangan',
  templateName: 'Undangan rapat',
  number: '',
  datedOn: day('2025-11-10'),
  subject: 'Undangan',
  recipientLabel: 'KSP Maju',
  recipientCount: 1,
  revision: 0,
};

export const TEMPLATE: OpenLetter['template'] = {
  code: 'undangan',
  kind: 'undangan',
  audience: 'each',
  series: 'surat',
  name: 'Undangan rapat',
  text: 'Rapat [hari_tanggal_acara] pukul [waktu_acara].\n\n[[tembusan]]',
  defaults: {},
  page: {
    paper: 'F4',
    margins: { left: 25, top: 20, right: 20, bottom: 20 },
    font: 'Arimo',
    fontSize: 12,
  },
  switches: { hasTitles: true, hasRank: true, hasNip: true },
};

export const DRAFT: OpenLetter = {
  ...LINE,
  template: TEMPLATE,
  hasOwnText: false,
  bookYear: 2024,
  updatedAt: READ_AT,
  fields: {},
  classification: '',
  proposedClassification: '500.3',
  cooperatives: [{ id: 'k1', name: 'KSP Maju' }],
  missing: [],
  sentOn: null,
  stateReason: '',
  events: [{ at: '2025-11-10T01:00:00.000Z', who: 'rini', what: 'created', revision: 0, detail: '' }],
};
