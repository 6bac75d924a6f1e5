import type { DispositionLine, IncomingLine } from '#contract/incoming.ts';
import type { OutputOf } from '#contract/index.ts';
import { day, READ_AT } from '../../../helpers/page-samples.ts';

export const CHOICES: OutputOf<'incoming.choices'> = {
  instructions: [
    { code: 'hadiri', name: 'Hadiri atau wakili' },
    { code: 'siapkan-jawaban', name: 'Siapkan jawaban' },
  ],
  senders: ['Camat Contoh'],
  from: ['Kepala Dinas'],
  to: ['Bidang Kelembagaan'],
  years: [2025],
  nextNumber: 16,
};

/** A letter that waits for today. */
export const LINE: IncomingLine = {
  id: 'm1',
  agenda: '15/2025',
  agendaNumber: 15,
  agendaYear: 2025,
  receivedOn: day('2025-11-17'),
  letterNumber: '005/12',
  datedOn: day('2025-11-14'),
  sender: 'Camat Contoh',
  cooperativeId: null,
  cooperativeName: '',
  subject: 'Permohonan narasumber',
  secrecy: 'ordinary',
  speed: 'urgent',
  natureText: 'Segera',
  attachments: 0,
  channel: 'delivered',
  note: '',
  state: 'waiting',
  firstDueOn: day('2025-11-18'),
  urgency: 'today',
  when: 'hari ini',
  waitingWith: ['Bidang Kelembagaan'],
  closedOn: null,
  closedNote: '',
  recordedBy: 'rini',
  updatedAt: READ_AT,
  isRemoved: false,
  removedReason: '',
};

export const DISPOSITION: DispositionLine = {
  id: 'd1',
  fromWhom: 'Kepala Dinas',
  toWhom: 'Bidang Kelembagaan',
  instructions: ['siapkan-jawaban'],
  instructionText: 'Siapkan jawaban',
  note: '',
  givenOn: day('2025-11-17'),
  dueOn: day('2025-11-18'),
  doneOn: null,
  doneNote: '',
  urgency: 'today',
  when: 'hari ini',
  recordedBy: 'rini',
  updatedAt: READ_AT,
};

export const OPENED: OutputOf<'incoming.get'> = {
  letter: LINE,
  dispositions: [DISPOSITION],
  scans: [{ id: 'p1', fileName: 'surat camat.pdf', byteCount: 9 }],
  replies: [],
};
