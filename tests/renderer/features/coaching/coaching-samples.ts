import type {
  CoachingRecapLine,
  OfficerLine,
  OpenFollowUpLine,
  PlanLine,
  VisitLine,
} from '#contract/coaching/shapes.ts';
import type { OutputOf } from '#contract/index.ts';
import { day, READ_AT } from '../../../helpers/page-samples.ts';

export const CHOICES: OutputOf<'coaching.choices'> = {
  roles: [{ code: 'ppkl', name: 'PPKL' }],
  goals: [
    { code: 'aktifkan-rat', name: 'Aktifkan RAT' },
    { code: 'lain', name: 'Lain-lain' },
  ],
  aspects: [{ code: 'usaha', name: 'Usaha' }],
  funds: [],
  districts: [{ code: '64.08.04', name: 'Sangatta Utara' }],
  officers: [
    { id: 'o1', name: 'Contoh Hidayat', startsOn: null, endsOn: day('2025-11-17') },
    { id: 'o2', name: 'Contoh Dewi', startsOn: null, endsOn: null },
  ],
  years: [2025],
};

const standing = { status: 'inactive', ratYear: 2022, grade: 'D', members: 151 } as const;

/** Not active when it was planned, active now, met in March, planned for November. */
export const PLAN: PlanLine = {
  id: 'p1',
  year: 2025,
  cooperativeId: 'k1',
  cooperativeName: 'Koperasi Konsumen Mitra Contoh',
  districtName: 'Sangatta Utara',
  officerId: 'o1',
  officerName: 'Contoh Hidayat',
  goal: 'aktifkan-rat',
  goalNote: '',
  goalText: 'Aktifkan RAT',
  plannedMonth: 11,
  priority: 'normal',
  priorityReason: '',
  assignment: '',
  before: { on: day('2025-01-12'), ...standing },
  after: { on: day('2025-11-18'), status: 'active', ratYear: 2024, grade: 'B', members: 177 },
  isFinished: false,
  becameActive: true,
  visits: [{ id: 'v1', on: day('2025-03-12'), outcome: 'met_officers' }],
  openFollowUps: 1,
  overdue: 1,
  recordedBy: 'rini',
  updatedAt: READ_AT,
  removedReason: '',
};

export const VISIT: VisitLine = {
  id: 'v1',
  cooperativeId: 'k1',
  cooperativeName: 'Koperasi Konsumen Mitra Contoh',
  districtName: 'Sangatta Utara',
  visitedOn: day('2025-03-12'),
  officers: [{ id: 'o1', name: 'Contoh Hidayat' }],
  outcome: 'met_officers',
  isField: true,
  activitySeen: 'unknown',
  campaignId: null,
  metName: 'Contoh Wijaya',
  metPosition: 'ketua',
  findings: [{ aspect: 'usaha', aspectText: 'Usaha', state: 'lacking', note: 'piutang tanpa daftar' }],
  advice: '',
  nextStep: '',
  note: '',
  followUps: [
    {
      id: 'f1',
      task: 'Daftar piutang',
      dueOn: day('2025-11-15'),
      officer: '',
      doneOn: null,
      urgency: 'over',
      when: 'lewat 3 hari',
    },
  ],
  keyedOn: day('2025-03-13'),
  recordedBy: 'rini',
  updatedAt: READ_AT,
  removedReason: '',
};

export const FOLLOW_UP: OpenFollowUpLine = {
  id: 'f1',
  visitId: 'v1',
  visitedOn: day('2025-03-12'),
  cooperativeId: 'k1',
  cooperativeName: 'Koperasi Konsumen Mitra Contoh',
  task: 'Daftar piutang',
  dueOn: day('2025-11-15'),
  officer: '',
  visitors: 'Contoh Hidayat',
  urgency: 'over',
  when: 'lewat 3 hari',
  updatedAt: READ_AT,
};

export const OFFICER: OfficerLine = {
  id: 'o1',
  name: 'Contoh Hidayat',
  role: 'ppkl',
  roleText: 'PPKL',
  decreeNumber: '',
  decreeOn: null,
  startsOn: null,
  endsOn: null,
  areas: [],
  areaText: '',
  fund: '',
  superior: '',
  note: '',
  isOnDuty: true,
  updatedAt: READ_AT,
  removedReason: '',
  planned: 1,
  visits: 1,
  remote: 0,
  cooperatives: 1,
  openFollowUps: 2,
  overdue: 1,
  certificates: { done: 5, due: 6, target: 24 },
};

const part = { planned: 150, visits: 212, remote: 31, cooperatives: 147 };
export const RECAP: CoachingRecapLine = {
  year: 2025,
  target: 150,
  targetSet: null,
  targetUpdatedAt: null,
  targetFrom: 'plans',
  ...part,
  outsidePlan: 0,
  percent: '98,00',
  becameActive: 41,
  becameActiveSoFar: 0,
  outcomes: { met_officers: 180, office_only: 20, moved: 4, not_found: 6, refused: 2, remote: 31 },
  officers: [{ key: 'o1', name: 'Contoh Hidayat', ...part }],
  districts: [{ key: '64.08.04', name: 'Sangatta Utara', ...part }],
};

/** A follow-up and a plan of the officer, whose period ends with the year. */
export const WORK: OutputOf<'coaching.openWork'> = {
  officer: { id: 'o1', name: 'Contoh Hidayat', endsOn: day('2025-12-31'), updatedAt: READ_AT },
  items: [
    {
      id: 'f1',
      kind: 'follow_up',
      cooperativeName: 'Koperasi Konsumen Mitra Contoh',
      what: 'Daftar piutang',
      due: 'batas 15/11/2025, lewat 3 hari',
    },
    {
      id: 'p1',
      kind: 'plan',
      cooperativeName: 'Koperasi Konsumen Mitra Contoh',
      what: 'Aktifkan RAT',
      due: 'rencana 2025, November',
    },
  ],
  handovers: [],
};
