import { describe, expect, test } from 'vitest';
import { becameActive, planFaults } from '#rules/coaching/plan.ts';
import type { FrozenState } from '#rules/coaching/plan.ts';
import { coachingRecap } from '#rules/coaching/recap.ts';
import type { CountedPlan, CountedVisit } from '#rules/coaching/recap.ts';
import { toPlainDate } from '#rules/value/plain-date.ts';

const day = toPlainDate;
const state = (on: string, status: FrozenState['status']): FrozenState => ({
  on: day(on),
  status,
  ratYear: null,
  grade: '',
  members: null,
});
const BEFORE = state('2025-01-12', 'inactive');
const AFTER = state('2025-12-01', 'active');

const plan = (cooperativeId: string, part: Partial<CountedPlan> = {}): CountedPlan => ({
  cooperativeId,
  officerId: 'hidayat',
  district: '64.08.04',
  before: BEFORE,
  after: state('2025-12-01', 'inactive'),
  isFinished: true,
  ...part,
});
const visit = (cooperativeId: string, part: Partial<CountedVisit> = {}): CountedVisit => ({
  cooperativeId,
  visitedOn: day('2025-06-10'),
  outcome: 'met_officers',
  officerIds: ['hidayat'],
  district: '64.08.04',
  ...part,
});
const many = (count: number) => Array.from({ length: count }, (_, at) => `k${String(at)}`);

describe('B1: target against distinct cooperatives', () => {
  const plans = many(150).map((id) => plan(id));
  test('212 visits to 147 of 150 are 98,00 %', () => {
    const first = many(147).map((id) => visit(id));
    const again = many(65).map((id) => visit(id, { visitedOn: day('2025-09-01') }));
    const recap = coachingRecap(plans, [...first, ...again], null);
    expect(recap).toMatchObject({ target: 150, visits: 212, cooperatives: 147, percent: '98,00' });
  });
  test('151 distinct of a target of 150 are 100,67 %, never cut', () => {
    const recap = coachingRecap(
      plans,
      many(151).map((id) => visit(id)),
      150,
    );
    expect(recap).toMatchObject({ cooperatives: 151, percent: '100,67', outsidePlan: 1 });
  });
  test('without plan and target nothing is divided; without visits it is nought', () => {
    expect(coachingRecap([], [visit('k0')], null).percent).toBe('-');
    expect(coachingRecap(plans, [], null)).toMatchObject({ visits: 0, cooperatives: 0, percent: '0,00' });
  });
});

describe('B2: active after coaching', () => {
  test('once for a cooperative that was not active, however often it was visited; not one that was active', () => {
    const recap = coachingRecap(
      [plan('a', { after: AFTER }), plan('b', { before: state('2025-01-12', 'active'), after: AFTER })],
      [visit('a'), visit('a', { visitedOn: day('2025-07-01') }), visit('b')],
      null,
    );
    expect(recap.becameActive).toBe(1);
    expect(recap.becameActiveSoFar).toBe(0);
  });
  test('only with a visit in the field between the two states, their own days among them', () => {
    const on = (visitedOn: string, outcome: CountedVisit['outcome'] = 'met_officers') =>
      becameActive(BEFORE, AFTER, [{ visitedOn: day(visitedOn), outcome }]);
    expect(becameActive(BEFORE, AFTER, [])).toBe(false);
    expect(on('2025-01-11')).toBe(false);
    expect(on('2025-01-12')).toBe(true);
    expect(on('2025-12-01')).toBe(true);
    expect(on('2025-12-02')).toBe(false);
    expect(on('2025-06-10', 'remote')).toBe(false);
    expect(on('2025-06-10', 'not_found')).toBe(true);
  });
  test('a status nobody knows is not "not active"; a proposed dissolution is', () => {
    const visits = [{ visitedOn: day('2025-06-10'), outcome: 'met_officers' as const }];
    expect(becameActive(state('2025-01-12', null), AFTER, visits)).toBe(false);
    expect(becameActive(state('2025-01-12', 'dissolution_proposed'), AFTER, visits)).toBe(true);
    expect(becameActive(BEFORE, state('2025-12-01', 'inactive'), visits)).toBe(false);
  });
  test('coaching that has not ended is judged by today, and counted apart as well', () => {
    const recap = coachingRecap([plan('a', { after: AFTER, isFinished: false })], [visit('a')], null);
    expect(recap).toMatchObject({ becameActive: 1, becameActiveSoFar: 1 });
  });
});

test('B7: a call is no visit in the field and brings no cooperative into the count', () => {
  const recap = coachingRecap([plan('a'), plan('b')], [visit('a', { outcome: 'remote' }), visit('b')], null);
  expect(recap).toMatchObject({ visits: 1, remote: 1, cooperatives: 1, percent: '50,00' });
  expect(recap.outcomes).toMatchObject({ remote: 1, met_officers: 1, refused: 0 });
  expect(recap.officers).toEqual([{ key: 'hidayat', planned: 2, visits: 1, remote: 1, cooperatives: 1 }]);
});

test('two officers of one visit each have it, the whole has it once; a plan of nobody stands apart', () => {
  const recap = coachingRecap(
    [plan('a', { officerId: null, district: '' })],
    [visit('a', { officerIds: ['hidayat', 'dewi'] })],
    null,
  );
  expect(recap.visits).toBe(1);
  expect(recap.officers.map(({ key, planned, visits }) => [key, planned, visits])).toEqual([
    ['', 1, 0],
    ['hidayat', 0, 1],
    ['dewi', 0, 1],
  ]);
  expect(recap.districts.map(({ key, planned, visits }) => [key, planned, visits])).toEqual([
    ['', 1, 0],
    ['64.08.04', 0, 1],
  ]);
});

test('a cooperative put first needs a reason, one like the others none; the goal comes from the list', () => {
  const facts = {
    year: 2025,
    cooperativeId: 'a',
    officerId: null,
    goal: 'aktifkan-rat',
    goalNote: '',
    plannedMonth: null,
    priority: 'high' as const,
    priorityReason: '',
    assignment: '',
  };
  const fields = (part: object) =>
    planFaults({ ...facts, ...part }, ['aktifkan-rat']).map(({ field }) => field);
  expect(fields({})).toEqual(['priorityReason']);
  expect(fields({ priorityReason: 'tiga tahun tanpa RAT' })).toEqual([]);
  expect(fields({ priority: 'normal' })).toEqual([]);
  expect(fields({ priority: 'low', goal: 'pesta' })).toEqual(['goal']);
});
