import type { DatedRule } from './dated-rule.ts';
import { toPlainDate } from '../value/plain-date.ts';
import type { RuleValue } from './rule-value.ts';

/** What a disposition usually asks for, as an office finds it before it words the list its own way. */
export const STANDARD_DISPOSITION_INSTRUCTIONS: readonly DatedRule<RuleValue>[] = [
  {
    code: 'disposition-instructions',
    value: [
      { code: 'tindak-lanjuti', name: 'Tindak lanjuti' },
      { code: 'pelajari', name: 'Pelajari dan beri saran' },
      { code: 'siapkan-jawaban', name: 'Siapkan jawaban' },
      { code: 'hadiri', name: 'Hadiri atau wakili' },
      { code: 'koordinasikan', name: 'Koordinasikan' },
      { code: 'jadwalkan', name: 'Jadwalkan' },
      { code: 'laporkan', name: 'Laporkan hasilnya' },
      { code: 'edarkan', name: 'Edarkan' },
      { code: 'ketahui', name: 'Untuk diketahui' },
      { code: 'arsipkan', name: 'Arsipkan' },
    ],
    inForceFrom: toPlainDate('1992-10-21'),
    inForceUntil: null,
    basis: 'Kebiasaan dinas',
    note: 'Susunan baku; belum dicocokkan dengan lampiran tata naskah dinas, dapat diganti menurut kebiasaan dinas.',
  },
];
