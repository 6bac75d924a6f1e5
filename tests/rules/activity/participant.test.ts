import { describe, expect, test } from 'vitest';
import { attendancePercent, judgeAttendance } from '#rules/activity/attendance.ts';
import { nibReasons, quotaReasons, twiceReason } from '#rules/activity/participant.ts';
import { buildRuleBook } from '#rules/rule-book/rule-book.ts';
import { STANDARD_RULES } from '#rules/rule-book/standard-rules.ts';
import { toPlainDate } from '#rules/value/plain-date.ts';

const book = buildRuleBook(STANDARD_RULES);
const [threshold] = book['activity-attendance'];
if (!threshold) throw new Error('no threshold');
const none = { personId: null, nikKtp: '', cooperativeId: null, business: '' };

describe('T6: NIB under DAK', () => {
  const ask = (
    nibBasis: 'own' | 'cooperative' | 'candidate' | 'none',
    on = '2023-07-04',
    nib = '1234567890123',
  ) =>
    nibReasons(
      { name: 'Contoh Dina', nibBasis, cooperativeNib: nib },
      ['dak-pk2umk'],
      toPlainDate(on),
      book['activity-nib'],
    );
  test('own, the cooperative’s and a candidate are enough; without any is said with rule and date', () => {
    expect(ask('own')).toEqual([]);
    expect(ask('cooperative')).toEqual([]);
    expect(ask('candidate')).toEqual([]);
    const [reason] = ask('none');
    expect(reason).toMatchObject({ code: 'NIB_TIDAK_ADA', level: 'warning' });
    expect(reason?.message).toContain('1 Januari 2022');
    expect(reason?.basis).toContain('Permenkop UKM 2/2022');
  });
  test('a cooperative whose NIB the register lacks is said', () => {
    expect(ask('cooperative', '2023-07-04', '')).toHaveLength(1);
  });
  test.each([
    ['2021-12-31', 0],
    ['2022-01-01', 1],
    ['2022-01-02', 1],
  ])('a batch that begins on %s: %i warning', (on, warnings) => {
    expect(ask('none', on)).toHaveLength(warnings);
  });
  test('another fund asks for none', () => {
    const question = { name: 'Contoh', nibBasis: 'none' as const, cooperativeNib: null };
    expect(nibReasons(question, ['csr'], toPlainDate('2023-01-01'), book['activity-nib'])).toEqual([]);
  });
});

describe('T7: attendance', () => {
  const judge = (
    present: number,
    days: number,
    override: { verdict: 'certificate'; reason: string } | null = null,
  ) =>
    judgeAttendance(
      {
        marks: [
          ...Array<'present'>(present).fill('present'),
          ...Array<'absent'>(days - present).fill('absent'),
        ],
        days,
        isOver: false,
        override,
      },
      threshold,
    );
  test('2 of 3 days are 66.67 %, below 80 %: no certificate, unless overridden with its reason', () => {
    expect(attendancePercent(2, 3)).toBe(66.67);
    expect(judge(2, 3)).toMatchObject({ verdict: 'not_met', reasons: [{ code: 'HADIR_KURANG' }] });
    const overridden = judge(2, 3, { verdict: 'certificate', reason: 'tugas dinas' });
    expect(overridden).toMatchObject({ verdict: 'certificate', isOverridden: true });
    expect(overridden.reasons.at(-1)?.message).toContain('tugas dinas');
  });
  test('3 of 3 get a certificate, and so does the very threshold', () => {
    expect(judge(3, 3).verdict).toBe('certificate');
    expect(judge(4, 5).verdict).toBe('certificate');
    expect(judge(3, 4).verdict).toBe('not_met');
  });
  test('nothing is said before the days are marked', () => {
    expect(
      judgeAttendance({ marks: ['present', 'present'], days: 3, isOver: true, override: null }, threshold)
        .verdict,
    ).toBe('not_met');
    expect(
      judgeAttendance({ marks: ['present'], days: 3, isOver: false, override: null }, threshold).verdict,
    ).toBeNull();
    expect(
      judgeAttendance({ marks: ['absent'], days: 3, isOver: false, override: null }, threshold).verdict,
    ).toBe('not_met');
  });
});

describe('T8: quota', () => {
  test.each([
    [29, 0],
    [30, 0],
    [31, 1],
  ])('%i of 30 participants: %i warning', (participants, warnings) => {
    expect(quotaReasons(participants, 30, 'x')).toHaveLength(warnings);
  });
  test('says 31/30', () => {
    expect(quotaReasons(31, 30, 'x')[0]).toMatchObject({ code: 'PESERTA_LEBIH_KUOTA', level: 'warning' });
    expect(quotaReasons(31, 30, 'x')[0]?.message).toContain('31/30');
  });
});

describe('the same person twice in a batch', () => {
  const there = { ...none, name: 'Contoh Ana', cooperativeId: 'k1', nikKtp: '6408044101900001', position: 4 };
  test('by NIK, by person, by name and cooperative', () => {
    expect(twiceReason({ ...none, name: 'Ana C.', nikKtp: there.nikKtp }, [there])?.code).toBe(
      'PESERTA_GANDA',
    );
    expect(twiceReason({ ...none, name: 'contoh  ana', cooperativeId: 'k1' }, [there])?.level).toBe('refuse');
    const known = { ...there, personId: 'p1' };
    expect(twiceReason({ ...none, name: 'Lain', personId: 'p1' }, [known])?.message).toContain('nomor 4');
  });
  test('another NIK or another cooperative is another person', () => {
    expect(twiceReason({ ...there, nikKtp: '6408044101900002' }, [there])).toBeUndefined();
    expect(twiceReason({ ...none, name: 'Contoh Ana', cooperativeId: 'k2' }, [there])).toBeUndefined();
  });
});
