import type { PayItem } from './payment.ts';

/** Whose signatures a list of attendance asks for. */
export const ATTENDANCE_LISTS = ['participants', 'speakers', 'committee'] as const;
export type AttendanceList = (typeof ATTENDANCE_LISTS)[number];

/** Papers that are written as letters, from a template of the office. */
export const ACTIVITY_LETTERS = [
  'kak',
  'undangan',
  'narasumber',
  'surat-tugas',
  'notulen',
  'berita-acara',
  'laporan',
] as const;
export type ActivityLetter = (typeof ACTIVITY_LETTERS)[number];

/** Every paper of an activity, in the order in which an office needs them. */
export const ACTIVITY_PAPERS = [
  'kak',
  'undangan',
  'narasumber',
  'surat-tugas',
  'daftar-hadir',
  'daftar-hadir-narasumber',
  'daftar-hadir-panitia',
  'biodata',
  'uang-saku',
  'transport',
  'honorarium',
  'notulen',
  'berita-acara',
  'laporan',
] as const;
export type ActivityPaper = (typeof ACTIVITY_PAPERS)[number];

export const PAPER_NAMES: Readonly<Record<ActivityPaper, string>> = {
  kak: 'Kerangka acuan kerja (KAK)',
  undangan: 'Undangan peserta',
  narasumber: 'Permohonan narasumber',
  'surat-tugas': 'Surat tugas',
  'daftar-hadir': 'Daftar hadir peserta',
  'daftar-hadir-narasumber': 'Daftar hadir narasumber',
  'daftar-hadir-panitia': 'Daftar hadir panitia',
  biodata: 'Biodata peserta',
  'uang-saku': 'Tanda terima uang saku',
  transport: 'Tanda terima uang transport',
  honorarium: 'Tanda terima honorarium narasumber',
  notulen: 'Notula pelaksanaan',
  'berita-acara': 'Berita acara pelaksanaan',
  laporan: 'Laporan kegiatan',
};

/** The item that a receipt pays. */
export const RECEIPT_ITEMS: Readonly<Partial<Record<ActivityPaper, PayItem>>> = {
  'uang-saku': 'allowance',
  transport: 'transport',
  honorarium: 'speaker',
};

/** Who signs a list of attendance. */
export const LIST_SIGNERS: Readonly<Partial<Record<ActivityPaper, AttendanceList>>> = {
  'daftar-hadir': 'participants',
  'daftar-hadir-narasumber': 'speakers',
  'daftar-hadir-panitia': 'committee',
};

/** Papers that are printed as they stand, without a letter: lists to be signed, biodata, receipts. */
export type PrintedPaper = Exclude<ActivityPaper, ActivityLetter>;
export const PRINTED_PAPERS = ACTIVITY_PAPERS.filter(
  (paper): paper is PrintedPaper => !(ACTIVITY_LETTERS as readonly string[]).includes(paper),
);

/** What the record says, as far as papers ask for it. */
export interface PaperFacts {
  readonly hasPlace: boolean;
  readonly participants: number;
  /** Participants with a day that is neither marked nor over. */
  readonly unmarked: number;
  readonly sessions: number;
  readonly speakers: number;
  /** Speakers none of whose sessions has hours. */
  readonly speakersWithoutHours: number;
  readonly committee: number;
  readonly isRealised: boolean;
  readonly hasFund: boolean;
  readonly hasSubActivity: boolean;
  readonly hasBudget: boolean;
  readonly hasSpent: boolean;
  readonly pays: Readonly<Record<PayItem, boolean>>;
  readonly hasOfficer: boolean;
  readonly hasTreasurer: boolean;
  readonly hasBasis: boolean;
  readonly withBothScores: number;
}

const LACKS = {
  place: 'tempat angkatan',
  participants: 'peserta',
  marks: 'kehadiran yang belum ditandai',
  sessions: 'sesi pada jadwal',
  speakers: 'narasumber pada sesi',
  hours: 'JP pada sesi narasumber',
  committee: 'panitia',
  realised: 'keadaan terlaksana',
  fund: 'sumber dana',
  subActivity: 'kode sub kegiatan',
  budget: 'anggaran rencana',
  spent: 'realisasi anggaran',
  rate: 'tarif',
  officer: 'nama PPTK',
  treasurer: 'nama bendahara',
  basis: 'dasar tarif',
  scores: 'nilai pra dan pasca',
} as const;
type Lack = keyof typeof LACKS;

const ASKED: Readonly<Record<ActivityPaper, readonly Lack[]>> = {
  kak: ['place', 'sessions', 'fund', 'subActivity', 'budget', 'officer'],
  undangan: ['place', 'participants', 'sessions'],
  narasumber: ['place', 'speakers'],
  'surat-tugas': ['place', 'committee'],
  'daftar-hadir': ['place', 'participants'],
  'daftar-hadir-narasumber': ['place', 'speakers'],
  'daftar-hadir-panitia': ['place', 'committee'],
  biodata: ['participants'],
  'uang-saku': ['rate', 'participants', 'marks', 'fund', 'officer', 'treasurer', 'basis'],
  transport: ['rate', 'participants', 'marks', 'fund', 'officer', 'treasurer', 'basis'],
  honorarium: ['rate', 'speakers', 'hours', 'fund', 'officer', 'treasurer', 'basis'],
  notulen: ['place', 'participants', 'sessions'],
  'berita-acara': ['place', 'realised', 'participants', 'marks'],
  laporan: [
    'place',
    'realised',
    'participants',
    'marks',
    'sessions',
    'scores',
    'fund',
    'budget',
    'spent',
    'officer',
  ],
};

function isLacking(lack: Lack, paper: ActivityPaper, facts: PaperFacts): boolean {
  const item = RECEIPT_ITEMS[paper];
  const is: Readonly<Record<Lack, boolean>> = {
    place: !facts.hasPlace,
    participants: facts.participants === 0,
    marks: facts.unmarked > 0,
    sessions: facts.sessions === 0,
    speakers: facts.speakers === 0,
    hours: facts.speakersWithoutHours > 0,
    committee: facts.committee === 0,
    realised: !facts.isRealised,
    fund: !facts.hasFund,
    subActivity: !facts.hasSubActivity,
    budget: !facts.hasBudget,
    spent: !facts.hasSpent,
    rate: item !== undefined && !facts.pays[item],
    officer: !facts.hasOfficer,
    treasurer: !facts.hasTreasurer,
    basis: !facts.hasBasis,
    scores: facts.withBothScores === 0,
  };
  return is[lack];
}

/** What a paper still lacks, in the words of the form where it is filled in. */
export const paperLacks = (paper: ActivityPaper, facts: PaperFacts): readonly string[] =>
  ASKED[paper].filter((lack) => isLacking(lack, paper, facts)).map((lack) => LACKS[lack]);

/** Without these a paper would be empty or untrue, and is not made. */
const BARRING: readonly Lack[] = ['participants', 'speakers', 'committee', 'rate', 'marks', 'hours'];

/** Whether a paper can be made as the record stands. */
export const canBeMade = (paper: ActivityPaper, facts: PaperFacts): boolean =>
  !ASKED[paper].some((lack) => BARRING.includes(lack) && isLacking(lack, paper, facts));
