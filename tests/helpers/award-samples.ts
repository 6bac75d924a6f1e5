import type { AwardProgrammeState, JudgedCandidate, RankedCandidate } from '#contract/award.ts';
import type { OutputOf } from '#contract/index.ts';
import { day, READ_AT } from './page-samples.ts';
import type { Script } from './scripted-bridge.ts';

export type Award = NonNullable<OutputOf<'award.get'>>;

export const CRITERIA: AwardProgrammeState['criteria'] = {
  isReportRequired: true,
  isTimelinessRequired: true,
  isActiveStatusRequired: true,
  isRunningBusinessRequired: false,
  isCertificateRequired: false,
  coolingOffYears: 0,
  minimumYears: 2,
  minimumGrade: null,
  plannedCount: null,
  ranking: 'grade',
};

export const PROGRAMME: AwardProgrammeState = {
  state: 'draft',
  giver: 'head',
  criteria: CRITERIA,
  ruleCriteria: CRITERIA,
  basis: 'Peraturan Bupati 12/2023',
  confirmedOn: null,
  updatedAt: READ_AT,
};

const verdict: JudgedCandidate['verdicts'][number] = {
  criterion: 'report',
  label: 'RAT dilaksanakan',
  isRequired: true,
  isMet: true,
  value: 'dilaporkan',
  limit: 'dilaporkan',
  basis: 'Pasal 5',
  message: 'RAT tahun buku 2024 dilaporkan.',
  evidence: 'rat',
};

export const MAJU: JudgedCandidate = {
  id: 'k1',
  name: 'KSP Maju',
  districtName: 'Sangatta Utara',
  isEligible: true,
  verdicts: [verdict],
  remarks: [],
  tick: null,
};

export const MUNDUR: JudgedCandidate = {
  ...MAJU,
  id: 'k2',
  name: 'KUD Mundur',
  isEligible: false,
  verdicts: [
    {
      ...verdict,
      criterion: 'business',
      label: 'Usaha berjalan',
      isRequired: false,
      isMet: false,
      message: 'Usaha berhenti.',
    },
    verdict,
    {
      ...verdict,
      criterion: 'timeliness',
      label: 'RAT tepat waktu',
      isMet: false,
      message: 'RAT terlambat 12 hari.',
      basis: 'Pasal 7',
      evidence: 'history',
    },
  ],
};

export const RECIPIENT: Award['recipients'][number] = {
  position: 1,
  cooperativeId: 'k1',
  name: 'KSP Maju',
  legalEntityNumber: '12/BH/2001',
  districtName: 'Sangatta Utara',
  number: '001/PIAGAM/2025',
};

export const AWARD: Award = {
  bookYear: 2024,
  confirmedOn: day('2025-02-03'),
  giver: 'head',
  recipients: [
    RECIPIENT,
    { ...RECIPIENT, position: 2, cooperativeId: 'k3', name: 'KSU Tani', number: '002/PIAGAM/2025' },
  ],
  cancelled: [],
};

/** Who would be confirmed, as the dialog lists them before the decision. */
export const RECIPIENTS: OutputOf<'award.recipients'> = {
  count: 2,
  checksum: 'a1b2c3',
  rows: [
    { id: 'k1', name: 'KSP Maju', districtName: 'Sangatta Utara' },
    { id: 'k3', name: 'KSU Tani', districtName: 'Muara Ancalong' },
  ],
};

export const COUNT: OutputOf<'award.count'> = {
  total: 3,
  eligible: 2,
  notEligible: 1,
  manual: 0,
  failing: [
    { criterion: 'report', count: 0 },
    { criterion: 'timeliness', count: 1 },
    { criterion: 'status', count: 1200 },
    { criterion: 'age', count: 4 },
  ],
};

const CANDIDATE: RankedCandidate = {
  id: 'k1',
  rank: 1,
  name: 'KSP Maju',
  districtName: 'Sangatta Utara',
  grade: 'A',
  ratOn: day('2025-02-12'),
  lastAwardedYear: null,
  turnover: 2_184_000_000,
  isChosen: true,
  decision: null,
};

export const candidates = (
  ...list: readonly (Partial<RankedCandidate> & { readonly id: string })[]
): readonly RankedCandidate[] =>
  list.map((one, index) => ({ ...CANDIDATE, rank: index + 1, name: `Koperasi ${one.id}`, ...one }));

/** The candidates in their order; everybody is chosen where nothing else is said. */
export function rankingOf(
  rows: readonly RankedCandidate[],
  planned: number | null = null,
): OutputOf<'award.ranking'> {
  return {
    planned,
    ranking: 'grade',
    isProposal: false,
    total: rows.length,
    chosen: rows.filter(({ isChosen }) => isChosen).length,
    excluded: rows.filter(({ decision }) => decision === 'exclude').length,
    rows,
  };
}

/** What the award screen asks for a year that is still a draft. */
export const DRAFT_YEAR: Script = {
  'cooperative.listBookYears': [2024, 2023],
  'award.programme': PROGRAMME,
  'award.count': COUNT,
  'award.get': null,
  'award.recipients': RECIPIENTS,
  'award.ranking': rankingOf(candidates({ id: 'k1', name: 'KSP Maju' }, { id: 'k3', name: 'KSU Tani' })),
  'printer.list': { profiles: [], choices: [] },
  'award.candidates': ({ view }) => ({ rows: view === 'notEligible' ? [MUNDUR] : [MAJU] }),
};
