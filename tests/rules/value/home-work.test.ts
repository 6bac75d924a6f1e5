import { describe, expect, test } from 'vitest';
import { activeShare } from '#rules/evaluation/active-share.ts';
import { backupStanding } from '#rules/value/backup-standing.ts';
import { draftOwner } from '#rules/cooperative/draft-owner.ts';
import { noticePhase } from '#rules/legality/notice-phase.ts';
import { toPlainDate } from '#rules/value/plain-date.ts';
import { ratAgenda, runningBookYear } from '#rules/rat/agenda.ts';
import { buildRuleBook } from '#rules/rule-book/rule-book.ts';
import { STANDARD_RULES } from '#rules/rule-book/standard-rules.ts';
import { urgencyOf, whenText } from '#rules/value/work-day.ts';
import type { WorkUrgency } from '#rules/value/work-day.ts';
import { orderWork } from '#rules/recap/work-order.ts';
import type { DatedWork, WorkKind } from '#rules/recap/work-order.ts';

const day = toPlainDate;
const dayOrNone = (text: string | null) => (text === null ? null : day(text));
const today = day('2025-11-18');
const ruleBook = buildRuleBook(STANDARD_RULES);

describe('a day and how it presses', () => {
  test.each([
    ['2025-11-15', 'lewat 3 hari', 'over'],
    ['2025-11-17', 'lewat 1 hari', 'over'],
    ['2025-11-18', 'hari ini', 'today'],
    ['2025-11-19', '1 hari lagi', 'soon'],
    ['2025-11-30', '12 hari lagi', 'soon'],
    ['2026-01-17', '60 hari lagi', 'soon'],
    ['2026-01-18', '61 hari lagi', 'later'],
    ['2021-11-18', 'lewat 1.461 hari', 'over'],
  ])('%s is "%s"', (until, text, urgency) => {
    expect(whenText(day(until), today)).toBe(text);
    expect(urgencyOf(day(until), today, 60)).toBe(urgency);
  });

  test('what has no day presses by no day', () => {
    expect(urgencyOf(null, today, 60)).toBe('none');
  });
});

describe('the order of the work', () => {
  const work = (kind: WorkKind, urgency: WorkUrgency, on: string | null = null): DatedWork => ({
    kind,
    urgency,
    on: on === null ? null : day(on),
  });

  test('what is gone by comes first, the longest gone before the others, undated work last in its own order', () => {
    const ordered = orderWork([
      work('recap', 'none'),
      work('formation', 'none'),
      work('expiring', 'soon', '2025-11-20'),
      work('notice_running', 'today', '2025-11-18'),
      work('expired', 'over', '2025-11-17'),
      work('rat', 'over', '2025-04-30'),
      work('rat', 'later', '2026-03-31'),
    ]);
    expect(ordered.map(({ kind, on }) => `${kind} ${on ?? '-'}`)).toEqual([
      'rat 2025-04-30',
      'expired 2025-11-17',
      'notice_running 2025-11-18',
      'expiring 2025-11-20',
      'rat 2026-03-31',
      'formation -',
      'recap -',
    ]);
  });

  test('one day is told apart by the kind; no work is no work', () => {
    const same = [work('expired', 'over', '2025-11-17'), work('rat', 'over', '2025-11-17')];
    expect(orderWork(same).map(({ kind }) => kind)).toEqual(['rat', 'expired']);
    expect(orderWork([])).toEqual([]);
  });
});

describe('the limits of the RAT that are watched', () => {
  const agenda = (on: string) =>
    ratAgenda(ruleBook, day(on)).map(
      ({ bookYear, form, limit, on: until }) => `${bookYear} ${form} ${limit} ${until}`,
    );

  test('the book year is the one whose RATs are held this year', () => {
    expect([runningBookYear(day('2025-12-31')), runningBookYear(day('2026-01-01'))]).toEqual([2024, 2025]);
  });

  test('to the day of holding it is that day, to the day of the report it is the report, then it stays as gone by', () => {
    const of2025 = (on: string) => agenda(on).filter((line) => line.startsWith('2025 primer'));
    expect(of2025('2026-03-31')).toEqual(['2025 primer held 2026-03-31']);
    expect(of2025('2026-04-01')).toEqual(['2025 primer report 2026-04-30']);
    expect(of2025('2026-04-30')).toEqual(['2025 primer report 2026-04-30']);
    expect(of2025('2026-05-01')).toEqual(['2025 primer report 2026-04-30']);
  });

  test('where the report is asked for before the meeting has its limit, the report is what comes first', () => {
    const of2024 = (on: string) => agenda(on).filter((line) => line.startsWith('2024 primer'));
    expect(of2024('2025-01-15')).toEqual(['2024 primer report 2025-04-30']);
    expect(of2024('2025-05-01')).toEqual(['2024 primer report 2025-04-30']);
  });

  test('over New Year the year before stays in sight until the new limit is gone by', () => {
    const primer = (on: string) => agenda(on).filter((line) => line.includes('primer'));
    expect(primer('2025-12-31')).toEqual(['2024 primer report 2025-04-30']);
    expect(primer('2026-01-01')).toEqual(['2024 primer report 2025-04-30', '2025 primer held 2026-03-31']);
    expect(primer('2026-04-30')).toEqual(['2024 primer report 2025-04-30', '2025 primer report 2026-04-30']);
    expect(primer('2026-05-01')).toEqual(['2025 primer report 2026-04-30']);
  });
});

describe('the colour of the backup', () => {
  const at = (last: string | null, other: string | null) => {
    const { colour, sentence } = backupStanding(dayOrNone(last), dayOrNone(other), today);
    return [colour, sentence];
  };
  test.each([
    ['2025-11-18', 'green', 'hari ini'],
    ['2025-11-11', 'green', '7 hari lalu'],
    ['2025-11-10', 'yellow', '8 hari lalu'],
    ['2025-10-19', 'yellow', '30 hari lalu'],
    ['2025-10-18', 'red', '31 hari lalu'],
  ])('a copy on a flash disk of %s is %s and says %s', (on, colour, words) => {
    const [found, sentence] = at('2025-11-18', on);
    expect(found).toBe(colour);
    expect(sentence).toContain(`di flash disk: ${words}`);
  });

  test('none at all is red; one on the same disk is never green', () => {
    expect(at(null, null)).toEqual(['red', expect.stringContaining('belum pernah dicadangkan')]);
    expect(at('2025-11-18', null)).toEqual([
      'yellow',
      expect.stringContaining('hari ini, tetapi belum ada salinan di flash disk'),
    ]);
    expect(at('2025-10-19', null)[0]).toBe('yellow');
    expect(at('2025-10-18', null)[0]).toBe('red');
  });
});

describe('the share of active cooperatives', () => {
  const places = [
    { code: '64.08.01', name: 'Muara Ancalong' },
    { code: '64.08.02', name: 'Muara Wahau' },
  ];

  test('every place has its row, also at zero; what lies elsewhere or nowhere stands apart; all adds up', () => {
    const share = activeShare(places, [
      { code: '64.08.02', active: 2, total: 3 },
      { code: null, active: 1, total: 1 },
      { code: '64.09.01', active: 0, total: 4 },
    ]);
    expect(share.rows).toEqual([
      { code: '64.08.01', name: 'Muara Ancalong', active: 0, total: 0, percentage: '-' },
      { code: '64.08.02', name: 'Muara Wahau', active: 2, total: 3, percentage: '66,67' },
    ]);
    expect(share.unknown).toEqual({ codes: ['', '64.09.01'], active: 1, total: 5 });
    expect([share.active, share.total]).toEqual([3, 8]);
  });

  test('an empty register is all zero', () => {
    expect(activeShare(places, [])).toMatchObject({ active: 0, total: 0, unknown: { codes: [], total: 0 } });
  });
});

test('a notice is waited for until the proposal is out', () => {
  const phase = (isOver: boolean | null, proposalOn: string | null = null) =>
    noticePhase({ notice: isOver === null ? null : { isOver }, proposalOn: dayOrNone(proposalOn) });
  expect([phase(null), phase(false), phase(true), phase(true, '2025-11-18')]).toEqual([
    'none',
    'running',
    'over',
    'none',
  ]);
});

test('the subject of a draft says what it was typed for', () => {
  expect(draftOwner('cooperative:0190ab')).toEqual({ kind: 'cooperative', id: '0190ab' });
  expect(draftOwner('cooperative:new')).toEqual({ kind: 'cooperative', id: null });
  expect(draftOwner('worksheet:k1:new')).toEqual({ kind: 'worksheet', id: 'k1', worksheetId: null });
  expect(draftOwner('worksheet:k1:p1')).toEqual({ kind: 'worksheet', id: 'k1', worksheetId: 'p1' });
  expect(draftOwner('worksheet:k1')).toBeUndefined();
  expect(draftOwner('formation:new')).toEqual({ kind: 'formation', id: null });
  expect(draftOwner('rat:0190ab:2024')).toEqual({ kind: 'rat', id: '0190ab', bookYear: 2024 });
  expect(draftOwner('template:sp1')).toEqual({ kind: 'template', code: 'sp1' });
  expect(draftOwner('letter:new')).toEqual({ kind: 'letter', id: null });
  expect(draftOwner('letter:0190ab')).toEqual({ kind: 'letter', id: '0190ab' });
  expect(draftOwner('rat-table:2025')).toEqual({ kind: 'rat-table', bookYear: 2025 });
  expect(draftOwner('visit-table:2025')).toEqual({ kind: 'visit-table', year: 2025 });
  for (const subject of [
    '',
    'rat-table:25',
    'visit-table:25',
    'rat',
    'rat:',
    'rat:0190ab',
    'rat:0190ab:24',
    'lain:1',
    'rat:a:2024:x',
  ])
    expect(draftOwner(subject)).toBeUndefined();
});
