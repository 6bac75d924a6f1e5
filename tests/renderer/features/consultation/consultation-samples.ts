import type { ConsultationLine } from '#contract/consultation.ts';
import type { OutputOf } from '#contract/index.ts';
import { day, READ_AT } from '../../../helpers/page-samples.ts';

export const CHOICES: OutputOf<'consultation.choices'> = {
  topics: [
    { code: 'halal', name: 'Halal' },
    { code: 'rat', name: 'RAT' },
    { code: 'lain', name: 'Lain-lain' },
  ],
  officers: ['Contoh Rini'],
  years: [2025],
};

/** A follow-up that waits for today. */
export const LINE: ConsultationLine = {
  id: 'c1',
  heldOn: day('2025-11-10'),
  heldAt: '09:24',
  name: 'Contoh Laila',
  nikKtp: '640804******0001',
  phone: '0812******95',
  place: 'Sangatta Utara',
  cooperativeId: 'k1',
  cooperativeName: 'Koperasi Jasa Amanah',
  umkmId: null,
  umkmName: '',
  channel: 'visit',
  topic: 'halal',
  topicNote: '',
  topicText: 'Halal',
  summary: 'Foto bahan kurang',
  outcome: 'follow_up',
  doneOn: null,
  followUpNote: 'Bantu foto bahan',
  dueOn: day('2025-11-18'),
  urgency: 'today',
  when: 'hari ini',
  officer: 'Contoh Rini',
  referredTo: '',
  recordedBy: 'rini',
  updatedAt: READ_AT,
  removedReason: '',
};
