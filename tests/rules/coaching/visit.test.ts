import { expect, test } from 'vitest';
import { isFieldVisit, VISIT_OUTCOMES, visitFaults } from '#rules/coaching/visit.ts';
import type { VisitFacts } from '#rules/coaching/visit.ts';
import { toPlainDate } from '#rules/value/plain-date.ts';

const day = toPlainDate;
const facts = (part: Partial<VisitFacts>): VisitFacts => ({
  cooperativeId: 'a',
  visitedOn: day('2025-06-10'),
  officerIds: ['hidayat'],
  outcome: 'met_officers',
  activitySeen: 'unknown',
  campaignId: null,
  metName: '',
  metPosition: '',
  findings: [],
  advice: '',
  nextStep: '',
  note: '',
  followUps: [],
  ...part,
});
const hidayat = { name: 'Contoh Hidayat', startsOn: day('2025-01-01'), endsOn: day('2025-06-10') };
const fields = (part: Partial<VisitFacts>) =>
  visitFaults(facts(part), { today: day('2025-06-11'), aspects: ['usaha'], officers: [hidayat] }).map(
    ({ field }) => field,
  );

test('every outcome but the call is a visit in the field', () => {
  expect(VISIT_OUTCOMES.filter((outcome) => !isFieldVisit(outcome))).toEqual(['remote']);
});

test('the day is not to come, and every officer was on duty on it', () => {
  expect(fields({})).toEqual([]);
  expect(fields({ visitedOn: day('2025-06-11') })).toEqual(['officerIds']);
  expect(fields({ visitedOn: day('2025-06-12') })).toEqual(['visitedOn', 'officerIds']);
  expect(fields({ officerIds: [] })).toEqual(['officerIds']);
});

test('an aspect of the list stands once', () => {
  const finding = { aspect: 'usaha', state: 'good', note: '' } as const;
  expect(fields({ findings: [finding] })).toEqual([]);
  expect(fields({ findings: [finding, finding] })).toEqual(['findings[1].aspect']);
  expect(fields({ findings: [{ ...finding, aspect: 'cuaca' }] })).toEqual(['findings[0].aspect']);
});

test('a follow-up is due and done on the day of the visit at the earliest, done today at the latest', () => {
  const task = { task: 'buku kas', dueOn: null, officer: '', doneOn: null };
  const of = (part: object) => fields({ followUps: [{ ...task, ...part }] });
  expect(of({ dueOn: day('2025-06-10') })).toEqual([]);
  expect(of({ dueOn: day('2025-06-09') })).toEqual(['followUps[0].dueOn']);
  expect(of({ doneOn: day('2025-06-11') })).toEqual([]);
  expect(of({ doneOn: day('2025-06-12') })).toEqual(['followUps[0].doneOn']);
  expect(of({ doneOn: day('2025-06-09') })).toEqual(['followUps[0].doneOn']);
});
