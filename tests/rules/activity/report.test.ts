import { expect, test } from 'vitest';
import { countedBy, scoreRecap } from '#rules/activity/report.ts';
import { longDaysText, speakersOf } from '#rules/activity/speaker.ts';
import { ACTIVITY_PAPERS, canBeMade, paperLacks } from '#rules/activity/papers.ts';
import type { PaperFacts } from '#rules/activity/papers.ts';
import { toPlainDate } from '#rules/value/plain-date.ts';

const one = (part: object = {}) => ({
  sex: null,
  origin: '',
  district: '',
  category: '',
  preScore: null,
  postScore: null,
  ...part,
});

test('the gain is of those alone who have both scores', () => {
  expect(scoreRecap([])).toMatchObject({ preCount: 0, preMean: null, postMean: null, gain: null });
  const recap = scoreRecap([
    one({ preScore: 40, postScore: 60 }),
    one({ preScore: 60, postScore: 65 }),
    one({ preScore: 100 }),
    one({ postScore: 0 }),
  ]);
  expect(recap).toEqual({
    preCount: 3,
    postCount: 3,
    bothCount: 2,
    preMean: 200 / 3,
    postMean: 125 / 3,
    gain: 12.5,
  });
});

test('groups by size, then name; those without one last; nobody without a sex is counted as a man or woman', () => {
  const all = [
    one({ district: 'Bengalon', sex: 'L' }),
    one({ district: 'Sangatta Utara', sex: 'P' }),
    one({ district: 'Sangatta Utara' }),
    one(),
    one(),
    one(),
  ];
  expect(countedBy(all, ({ district }) => district, 'tidak diketahui')).toEqual([
    { name: 'Sangatta Utara', men: 0, women: 1, all: 2 },
    { name: 'Bengalon', men: 1, women: 0, all: 1 },
    { name: 'tidak diketahui', men: 0, women: 0, all: 3 },
  ]);
});

const session = (speaker: string, hours: number) => ({
  heldOn: toPlainDate('2025-11-04'),
  subject: 'Pembukuan',
  hours,
  speaker,
});

test('a speaker of several sessions is one, however the name is typed; a session may have none', () => {
  const speakers = speakersOf([session('Contoh Ana', 3), session('', 2), session(' contoh  ana', 4)]);
  expect(speakers.map(({ name, hours, sessions }) => [name, hours, sessions.length])).toEqual([
    ['Contoh Ana', 7, 2],
  ]);
});

test.each([
  ['2025-11-04', '2025-11-04', '4 November 2025'],
  ['2025-11-04', '2025-11-06', '4 s.d. 6 November 2025'],
  ['2025-10-31', '2025-11-01', '31 Oktober s.d. 1 November 2025'],
  ['2025-12-31', '2026-01-01', '31 Desember 2025 s.d. 1 Januari 2026'],
])('%s to %s is %s', (startsOn, endsOn, text) => {
  expect(longDaysText({ startsOn: toPlainDate(startsOn), endsOn: toPlainDate(endsOn) })).toBe(text);
});

const FULL: PaperFacts = {
  hasPlace: true,
  participants: 30,
  unmarked: 0,
  sessions: 3,
  speakers: 2,
  speakersWithoutHours: 0,
  committee: 1,
  isRealised: true,
  hasFund: true,
  hasSubActivity: true,
  hasBudget: true,
  hasSpent: true,
  pays: { allowance: true, transport: true, speaker: true },
  hasOfficer: true,
  hasTreasurer: true,
  hasBasis: true,
  withBothScores: 1,
};

test('a full record lacks nothing; each gap stands at the papers that ask for it, and bars only what would be empty', () => {
  const lacking = (part: Partial<PaperFacts>) =>
    ACTIVITY_PAPERS.filter((paper) => paperLacks(paper, { ...FULL, ...part }).length > 0);
  const barred = (part: Partial<PaperFacts>) =>
    ACTIVITY_PAPERS.filter((paper) => !canBeMade(paper, { ...FULL, ...part }));
  expect(lacking({})).toEqual([]);
  expect(barred({})).toEqual([]);
  expect(lacking({ hasTreasurer: false })).toEqual(['uang-saku', 'transport', 'honorarium']);
  expect(barred({ hasTreasurer: false })).toEqual([]);
  expect(barred({ pays: { ...FULL.pays, transport: false } })).toEqual(['transport']);
  expect(barred({ committee: 0 })).toEqual(['surat-tugas', 'daftar-hadir-panitia']);
  expect(barred({ speakers: 0 })).toEqual(['narasumber', 'daftar-hadir-narasumber', 'honorarium']);
  expect(barred({ unmarked: 1 })).toEqual(['uang-saku', 'transport', 'berita-acara', 'laporan']);
  expect(paperLacks('laporan', { ...FULL, hasSpent: false })).toEqual(['realisasi anggaran']);
});
