import { describe, expect, test } from 'vitest';
import { judgeAttendance } from '#rules/activity/attendance.ts';
import { certificateStanding, eventTitle, issueFaults, lessonsOf } from '#rules/activity/certificate.ts';
import { buildRuleBook } from '#rules/rule-book/rule-book.ts';
import { STANDARD_RULES } from '#rules/rule-book/standard-rules.ts';
import { toPlainDate } from '#rules/value/plain-date.ts';

const [threshold] = buildRuleBook(STANDARD_RULES)['activity-attendance'];
if (!threshold) throw new Error('no threshold');

const judged = (present: number, override: { verdict: 'certificate'; reason: string } | null = null) =>
  judgeAttendance(
    { marks: Array<'present'>(present).fill('present'), days: 3, isOver: true, override },
    threshold,
  );
const standing = (part: Partial<Parameters<typeof certificateStanding>[0]>) =>
  certificateStanding({ judged: judged(3), own: [], elsewhere: null, unmarked: 0, ...part });

describe('T7: who gets a certificate', () => {
  test('3 of 3 days do, 2 of 3 do not, with days and percent said', () => {
    expect(standing({})).toEqual({ standing: 'ready', reason: '' });
    const refused = standing({ judged: judged(2) });
    expect(refused.standing).toBe('refused');
    expect(refused.reason).toContain('Hadir 2 dari 3 hari (66,67 %)');
    expect(refused.reason).toContain('80 %');
  });
  test('an officer’s decision with its reason does', () => {
    const decided = judged(2, { verdict: 'certificate', reason: 'tugas dinas' });
    expect(standing({ judged: decided }).standing).toBe('ready');
  });
  test('days that nobody marked are said, not guessed', () => {
    const open = judgeAttendance(
      { marks: ['present', 'present'], days: 3, isOver: false, override: null },
      threshold,
    );
    const found = standing({ judged: open, unmarked: 1 });
    expect(found.standing).toBe('refused');
    expect(found.reason).toContain('1 hari belum ditandai');
  });
});

describe('one number a person and activity', () => {
  const one = { number: 'S/1', isVoid: false, voidReason: '' };
  test('an issued one stays, also where attendance was corrected since', () => {
    expect(standing({ own: [one] })).toEqual({ standing: 'issued', reason: '' });
    const short = standing({ own: [one], judged: judged(2) });
    expect(short.standing).toBe('issued');
    expect(short.reason).toContain('kehadirannya kini kurang');
  });
  test('a voided number is not used again; the latest standing one counts', () => {
    const gone = { number: 'S/1', isVoid: true, voidReason: 'salah ketik' };
    expect(standing({ own: [gone] })).toMatchObject({ standing: 'void' });
    expect(standing({ own: [gone] }).reason).toContain('S/1 dibatalkan (salah ketik)');
    expect(standing({ own: [gone, { ...one, number: 'S/2' }] }).standing).toBe('issued');
    expect(standing({ own: [gone], judged: judged(1) }).standing).toBe('refused');
  });
  test('the same person in another batch has it there', () => {
    const found = standing({ elsewhere: { number: 'S/9', batch: 2 } });
    expect(found.standing).toBe('refused');
    expect(found.reason).toContain('S/9 pada angkatan 2');
  });
});

describe('what a certificate cannot say', () => {
  const batch = {
    number: 1,
    startsOn: toPlainDate('2023-07-04'),
    endsOn: toPlainDate('2023-07-06'),
    place: 'Samarinda',
  };
  test.each([
    ['2023-07-05', 1],
    ['2023-07-06', 0],
    ['2023-07-07', 0],
  ])('dated %s: %i fault', (on, count) => {
    expect(issueFaults('done', [batch], toPlainDate(on))).toHaveLength(count);
  });
  test.each([
    ['planned', 1],
    ['scheduled', 1],
    ['cancelled', 1],
    ['running', 0],
    ['done', 0],
    ['reported', 0],
  ] as const)('an activity that is %s: %i fault', (state, count) => {
    expect(issueFaults(state, [batch], batch.endsOn)).toHaveLength(count);
  });
  test('a place nobody wrote down', () => {
    const [fault] = issueFaults('done', [{ ...batch, place: ' ' }], batch.endsOn);
    expect(fault?.message).toContain('Tempat angkatan 1 belum diisi');
  });
});

describe('the back', () => {
  const heldOn = toPlainDate('2023-07-04');
  const session = (subject: string, hours: number, speaker = '') => ({ heldOn, subject, hours, speaker });
  test('a subject taught on two days by one speaker stands once, its hours added up', () => {
    expect(
      lessonsOf([
        session('Pembukuan', 3, 'Contoh A'),
        session('Perpajakan', 2, 'Contoh B'),
        session('pembukuan ', 4, 'contoh a'),
        session('Pembukuan', 1, 'Contoh C'),
      ]),
    ).toEqual([
      { subject: 'Pembukuan', hours: 7, speaker: 'Contoh A' },
      { subject: 'Perpajakan', hours: 2, speaker: 'Contoh B' },
      { subject: 'Pembukuan', hours: 1, speaker: 'Contoh C' },
    ]);
    expect(lessonsOf([])).toEqual([]);
  });
  test('the kind is said once', () => {
    expect(eventTitle('Pelatihan', 'Digitalisasi', true)).toBe('Pelatihan Digitalisasi');
    expect(eventTitle('Pelatihan', 'pelatihan Digitalisasi', true)).toBe('pelatihan Digitalisasi');
    expect(eventTitle('Lain-lain', 'Temu bisnis', false)).toBe('Temu bisnis');
  });
});
