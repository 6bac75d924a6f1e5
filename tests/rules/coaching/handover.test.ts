import { expect, test } from 'vitest';
import { handoverFaults, handoverStart, planDueText } from '#rules/coaching/handover.ts';
import { lastContact, nextStepText, revivalOfficer, revivalRoute } from '#rules/coaching/revival.ts';
import type { RevivalFacts } from '#rules/coaching/revival.ts';
import { toPlainDate } from '#rules/value/plain-date.ts';

const day = (text: string) => toPlainDate(text);
const officer = { id: 'a', name: 'Contoh Hidayat' };
const successor = { id: 'b', name: 'Contoh Dewi', startsOn: day('2026-01-01'), endsOn: null };
const faultsOn = (endsOn: string, who = successor) =>
  handoverFaults({ officer, successor: who, endsOn: day(endsOn) });

test('the successor begins the day after and must be on duty then', () => {
  expect(handoverStart(day('2025-12-31'))).toBe('2026-01-01');
  expect(faultsOn('2025-12-31')).toEqual([]);
  expect(faultsOn('2025-12-30')).toMatchObject([{ field: 'successorId' }]);
  expect(faultsOn('2025-12-31', { ...successor, id: 'a' })).toMatchObject([
    { message: 'Pilih orang lain: Contoh Hidayat sendiri yang menyerahkan.' },
  ]);
});

test('a plan says its year, and its month where one is set', () => {
  expect([planDueText(2025, null), planDueText(2025, 6)]).toEqual(['rencana 2025', 'rencana 2025, Juni']);
});

const NOTHING: RevivalFacts = {
  hasDissolution: false,
  plan: null,
  followUp: null,
  visitStep: '',
  visitor: '',
  assigned: '',
};
const PLAN = { goal: 'Aktifkan RAT', officer: 'Contoh Hidayat', year: 2025 };

test('S08: the last contact is the latest of all kinds, and none is said to be none', () => {
  const visit = { kind: 'visit', on: day('2025-06-10'), outcome: 'remote' } as const;
  const asked = { kind: 'consultation', on: day('2025-06-11'), channel: 'Telepon' } as const;
  expect(lastContact([visit, asked])).toBe(asked);
  expect(lastContact([asked, visit])).toBe(asked);
  expect(lastContact([])).toBeUndefined();
});

test('S08: the next step is what is still to be done, then what the visit said, then the goal of the plan', () => {
  const followUp = { task: 'Susun buku kas', officer: '' };
  expect(nextStepText({ ...NOTHING, followUp, visitStep: 'RAT', plan: PLAN })).toBe('Susun buku kas');
  expect(nextStepText({ ...NOTHING, visitStep: 'RAT', plan: PLAN })).toBe('RAT');
  expect(nextStepText({ ...NOTHING, plan: PLAN })).toBe('Aktifkan RAT (rencana 2025)');
  expect(nextStepText(NOTHING)).toBe('');
});

test('S08: a dissolution goes before a plan; the officer of the plan before all others', () => {
  expect(revivalRoute(NOTHING)).toBe('untouched');
  expect(revivalRoute({ ...NOTHING, plan: PLAN })).toBe('coached');
  expect(revivalRoute({ ...NOTHING, plan: PLAN, hasDissolution: true })).toBe('dissolution');
  const others = { followUp: { task: 'x', officer: 'B' }, assigned: 'C', visitor: 'D' };
  expect(revivalOfficer({ ...NOTHING, ...others, plan: PLAN })).toBe('Contoh Hidayat');
  expect(revivalOfficer({ ...NOTHING, ...others, plan: { ...PLAN, officer: '' } })).toBe('B');
  expect(revivalOfficer({ ...NOTHING, assigned: 'C', visitor: 'D' })).toBe('C');
  expect(revivalOfficer(NOTHING)).toBe('');
});
