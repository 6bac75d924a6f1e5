import type { OutputOf } from '#contract/index.ts';
import { WORK_LISTS } from '#rules/village/work/lists.ts';
import { OPERATION_STATES } from '#rules/village/work/operation.ts';
import { WORK_STAGES } from '#rules/village/work/stages.ts';
import { NO_VILLAGE_WORK } from '#rules/village/work/work.ts';
import type { VillageRow } from '#contract/village.ts';
import { day } from './page-samples.ts';

const FACTS: VillageRow['facts'] = {
  model: '',
  musdesusOn: day('2025-05-20'),
  minutesNumber: '',
  formationId: null,
  cooperativeId: null,
  deedNumber: '',
  deedOn: null,
  approvalNumber: '',
  approvalOn: null,
  npwp: '',
  nib: '',
  nikKoperasi: '',
  accountState: '',
  accountOn: null,
  landArea: 1000,
  landStatus: '',
  landReadiness: '',
  buildingState: '',
  headName: 'Pak Amir',
  enterpriseName: '',
  note: '',
  declared: '',
};
export const ROW: VillageRow = {
  code: '64.08.04.2001',
  name: 'Singa Gembara',
  kind: 'desa',
  districtCode: '64.08.04',
  districtName: 'Sangatta Utara',
  facts: FACTS,
  formation: null,
  cooperative: { id: 'k1', name: 'KDMP Singa Gembara', isFound: true },
  lacks: [],
  updatedAt: '2025-11-17T02:00:00.000Z',
};
export const DETAIL: OutputOf<'village.get'> = {
  village: ROW,
  proposedNames: ['KDMP Singa Gembara', 'KDMP Singa Gembara Sangatta Utara'],
  isNameTaken: true,
  needs: [
    { need: 'deed', state: 'missing', value: '', detail: 'Nomor akta dari notaris.' },
    { need: 'nib', state: 'under_way', value: '', detail: 'Diajukan lewat OSS sesudah NPWP.' },
    { need: 'npwp', state: 'there', value: '0012', detail: '' },
    { need: 'account', state: 'missing', value: 'belum ada akun', detail: 'Belum ada akun' },
    { need: 'head', state: 'there', value: 'Pak Amir', detail: '' },
  ],
  people: [],
  changes: [
    {
      id: 'c1',
      villageCode: ROW.code,
      villageName: 'Singa Gembara',
      at: '2025-11-17T02:00:00.000Z',
      who: 'rini',
      sentences: ['Kepala desa/lurah: kosong → Pak Amir'],
      canUndo: true,
    },
  ],
};

/** Two kecamatan with three villages, of which the first is ROW. */
export const MATRIX: OutputOf<'village.matrix'> = {
  needs: ['deed', 'npwp', 'nib', 'account', 'head'],
  ratYear: null,
  rows: [
    {
      code: ROW.code,
      name: ROW.name,
      kind: 'desa',
      districtCode: ROW.districtCode,
      states: ['missing', 'there', 'under_way', 'missing', 'there'],
      lacking: 3,
      updatedAt: ROW.updatedAt,
    },
    {
      code: '64.08.04.1010',
      name: 'Teluk Lingga',
      kind: 'kelurahan',
      districtCode: ROW.districtCode,
      states: ['there', 'there', 'there', 'there', 'there'],
      lacking: 0,
      updatedAt: null,
    },
    {
      code: '64.08.09.2001',
      name: 'Sepaso',
      kind: 'desa',
      districtCode: '64.08.09',
      states: ['missing', 'unnumbered', 'missing', 'missing', 'missing'],
      lacking: 4,
      updatedAt: null,
    },
  ],
  districts: [
    {
      code: '64.08.04',
      name: 'Sangatta Utara',
      villages: 2,
      complete: 1,
      lacking: 3,
      there: [1, 2, 1, 1, 2],
      asked: [2, 2, 2, 2, 2],
    },
    {
      code: '64.08.09',
      name: 'Bengalon',
      villages: 1,
      complete: 0,
      lacking: 4,
      there: [0, 1, 0, 0, 0],
      asked: [1, 1, 1, 1, 1],
    },
  ],
  total: { villages: 3, complete: 1, lacking: 7, there: [1, 3, 1, 1, 2], asked: [3, 3, 3, 3, 3] },
  counts: { all: 3, lacking: 2, complete: 1 },
  denominator: { villages: 3, desa: 2, kelurahan: 1 },
  complete: 1,
};

/** A village of whose work nothing is recorded. */
export const WORK: OutputOf<'village.work'> = {
  code: ROW.code,
  name: ROW.name,
  kind: ROW.kind,
  work: NO_VILLAGE_WORK,
  updatedAt: null,
  operation: { state: 'unrecorded', reasons: ['Keadaan unit usahanya belum dicatat.'] },
  unitKinds: [
    { code: 'sembako', name: 'Gerai sembako' },
    { code: 'apotek', name: 'Apotek' },
  ],
  members: null,
  financing: {
    loan: null,
    reasons: [],
    approver: 'kepala desa',
    graceEndsOn: null,
    nextInstalment: null,
  },
  attendants: { assistants: [], managers: [] },
  lists: [],
};

const STAGES: OutputOf<'village.stages'>['total'] = {
  villages: 3,
  stages: WORK_STAGES.map((stage) => ({ stage, villages: 0, percent: '0,00' })),
  operation: OPERATION_STATES.map((state) => ({ state, villages: state === 'unrecorded' ? 3 : 0 })),
};
/** Three villages of whose work nothing is recorded but that one does not operate. */
export const STAGE_COUNTS: OutputOf<'village.stages'> = {
  total: STAGES,
  districts: [],
  lists: WORK_LISTS.map((list) => ({ list, villages: list === 'not_operating' ? 1 : 0, unrecorded: 2 })),
  staleDays: 30,
  operationRule: 'paling sedikit 2 jenis unit',
};

/** Nobody is on duty. */
export const ATTENDANTS: OutputOf<'village.assistants'> = {
  rows: [],
  managers: [],
  villages: 3,
  unattended: 3,
  average: '-',
};
