import { describe, expect, test } from 'vitest';
import { dispositionFaults, doneFaults, instructionText, receiversOf } from '#rules/incoming/disposition.ts';
import { agendaGaps, gapText, incomingFaults, natureText, parseAgenda } from '#rules/incoming/incoming.ts';
import { incomingState } from '#rules/incoming/state.ts';
import { toPlainDate } from '#rules/value/plain-date.ts';

const day = toPlainDate;
const TODAY = day('2025-11-18');
const fieldsOf = (faults: readonly { readonly field: string }[]) => faults.map(({ field }) => field);

describe('the number of the agenda', () => {
  test('is read with its year, or of the year that runs', () => {
    expect(parseAgenda('15/2024', 2025)).toEqual({ number: 15, year: 2024 });
    expect(parseAgenda(' 15 ', 2025)).toEqual({ number: 15, year: 2025 });
    for (const wrong of ['', '15/24', '15-2025', 'a', '15/2025/1'])
      expect({ wrong, read: parseAgenda(wrong, 2025) }).toEqual({ wrong, read: undefined });
  });

  test('leaves gaps that are named: before the first, one, many, none', () => {
    expect(agendaGaps([1, 2, 3])).toEqual([]);
    expect(agendaGaps([])).toEqual([]);
    expect(agendaGaps([15, 16, 18])).toEqual([
      { from: 1, to: 14 },
      { from: 17, to: 17 },
    ]);
    expect(gapText({ from: 1, to: 14 })).toMatch(/^Nomor 1 sampai 14 tidak tercatat/);
    expect(gapText({ from: 17, to: 17 })).toMatch(/^Nomor 17 tidak tercatat/);
  });
});

test('what a letter is, in words', () => {
  expect(natureText({ secrecy: 'ordinary', speed: 'ordinary' })).toBe('Biasa');
  expect(natureText({ secrecy: 'ordinary', speed: 'urgent' })).toBe('Segera');
  expect(natureText({ secrecy: 'secret', speed: 'ordinary' })).toBe('Rahasia');
  expect(natureText({ secrecy: 'secret', speed: 'very_urgent' })).toBe('Rahasia, sangat segera');
});

test('a letter is dated on the day it was received at the latest, and that day has come', () => {
  const faults = (receivedOn: string, datedOn: string | null) =>
    fieldsOf(
      incomingFaults({ receivedOn: day(receivedOn), datedOn: datedOn === null ? null : day(datedOn) }, TODAY),
    );
  expect(faults('2025-11-18', '2025-11-17')).toEqual([]);
  expect(faults('2025-11-18', '2025-11-18')).toEqual([]);
  expect(faults('2025-11-17', '2025-11-18')).toEqual(['datedOn']);
  expect(faults('2025-11-19', null)).toEqual(['receivedOn']);
});

describe('a disposition', () => {
  const facts = {
    instructions: ['hadiri'],
    note: '',
    givenOn: TODAY,
    dueOn: null,
  };
  const when = { receivedOn: day('2025-11-17'), today: TODAY };

  test('says what is to be done, between the day of receipt and today', () => {
    expect(dispositionFaults(facts, when)).toEqual([]);
    expect(dispositionFaults({ ...facts, instructions: [], note: 'hubungi' }, when)).toEqual([]);
    expect(fieldsOf(dispositionFaults({ ...facts, instructions: [], note: ' ' }, when))).toEqual([
      'instructions',
    ]);
    expect(dispositionFaults({ ...facts, givenOn: day('2025-11-17') }, when)).toEqual([]);
    expect(fieldsOf(dispositionFaults({ ...facts, givenOn: day('2025-11-16') }, when))).toEqual(['givenOn']);
    expect(fieldsOf(dispositionFaults({ ...facts, givenOn: day('2025-11-19') }, when))).toEqual(['givenOn']);
  });

  test('may be due on its own day, not before it', () => {
    expect(dispositionFaults({ ...facts, dueOn: TODAY }, when)).toEqual([]);
    expect(fieldsOf(dispositionFaults({ ...facts, dueOn: day('2025-11-17') }, when))).toEqual(['dueOn']);
  });

  test('is done on its own day at the earliest and today at the latest', () => {
    expect(doneFaults(TODAY, TODAY, TODAY)).toEqual([]);
    expect(fieldsOf(doneFaults(day('2025-11-17'), TODAY, TODAY))).toEqual(['on']);
    expect(fieldsOf(doneFaults(day('2025-11-19'), TODAY, TODAY))).toEqual(['on']);
  });

  test('goes to each receiver once; a word taken off the list keeps its code', () => {
    expect(receiversOf(' Bidang A; Sekretaris\nBidang A ;')).toEqual(['Bidang A', 'Sekretaris']);
    expect(receiversOf(' ; ')).toEqual([]);
    const choices = [{ code: 'hadiri', name: 'Hadiri' }];
    expect(instructionText(['hadiri', 'lama'], choices)).toBe('Hadiri; lama');
  });
});

describe('the state of a letter', () => {
  const standing = { waiting: 0, firstDueOn: null, done: 0, answers: 0, isClosed: false };
  const at = (part: Partial<Parameters<typeof incomingState>[0]>, today = TODAY) =>
    incomingState({ ...standing, ...part }, today);

  test('turns late the day after the last day, not on it', () => {
    const waits = { waiting: 1, firstDueOn: TODAY };
    expect(at(waits, day('2025-11-17'))).toBe('waiting');
    expect(at(waits, TODAY)).toBe('waiting');
    expect(at(waits, day('2025-11-19'))).toBe('overdue');
    expect(at({ waiting: 1 })).toBe('waiting');
  });

  test('what is still to be done comes before what was done', () => {
    expect(at({})).toBe('open');
    expect(at({ done: 1 })).toBe('done');
    expect(at({ isClosed: true })).toBe('done');
    expect(at({ answers: 1, done: 1, isClosed: true })).toBe('answered');
    expect(at({ answers: 1, waiting: 1, done: 1 })).toBe('waiting');
  });
});
