import { describe, expect, test } from 'vitest';
import { consultationFaults, topicOfWord, topicText, withDoneDay } from '#rules/consultation/consultation.ts';
import { STANDARD_RULES } from '#rules/rule-book/standard-rules.ts';
import type { NamedChoice } from '#rules/rule-book/rule-value.ts';
import { toPlainDate } from '#rules/value/plain-date.ts';

const day = toPlainDate;
const TODAY = day('2025-06-30');
const TOPICS = STANDARD_RULES.find(({ code }) => code === 'consultation-topics')
  ?.value as readonly NamedChoice[];

const FACTS = { heldOn: day('2025-06-30'), heldAt: '', outcome: 'open', doneOn: null, dueOn: null } as const;
type Facts = Parameters<typeof consultationFaults>[0];
const fieldsOf = (part: Partial<Facts>) =>
  consultationFaults({ ...FACTS, ...part }, TODAY).map(({ field }) => field);

describe('a consultation can be saved', () => {
  test.each<[string, Partial<Facts>, readonly string[]]>([
    ['today', {}, []],
    ['not tomorrow', { heldOn: day('2025-07-01') }, ['heldOn']],
    ['at 09:05', { heldAt: '09:05' }, []],
    ['not at 24:00', { heldAt: '24:00' }, ['heldAt']],
    ['with its last day on the day itself', { outcome: 'follow_up', dueOn: day('2025-06-30') }, []],
    ['not with one before', { outcome: 'follow_up', dueOn: day('2025-06-29') }, ['dueOn']],
    ['with a follow-up that has no last day', { outcome: 'follow_up' }, []],
    ['not with a last day where nothing is to be done', { outcome: 'referred', dueOn: TODAY }, ['dueOn']],
    ['not done before it was held', { outcome: 'done', doneOn: day('2025-06-29') }, ['doneOn']],
    ['not done tomorrow', { outcome: 'done', doneOn: day('2025-07-01') }, ['doneOn']],
  ])('%s', (_when, part, faults) => {
    expect(fieldsOf(part)).toEqual(faults);
  });
});

test('what is done has its day, the day itself unless another is told; nothing else has one', () => {
  const doneOn = (part: Partial<Facts>) => withDoneDay({ ...FACTS, ...part }).doneOn;
  expect(doneOn({ outcome: 'done' })).toBe('2025-06-30');
  expect(doneOn({ outcome: 'done', doneOn: day('2025-07-02') })).toBe('2025-07-02');
  expect(doneOn({ outcome: 'follow_up', doneOn: day('2025-07-02') })).toBeNull();
});

describe('a topic', () => {
  test.each([
    ['halal', 'halal'],
    ['Pendirian', 'pendirian'],
    ['NIK/ODS/SIMKOPDES', 'nik-ods'],
    ['ods', 'nik-ods'],
    ['kdkmp', 'kdkmp'],
    ['perbankan', undefined],
    ['', undefined],
  ])('is known by code, name or one word of it: "%s"', (word, code) => {
    expect(topicOfWord(word, TOPICS)?.code).toBe(code);
  });

  test('is said in the words of the list; one that is gone keeps its code', () => {
    const renamed = [{ code: 'halal', name: 'Sertifikasi halal' }];
    expect(topicText({ topic: 'halal', topicNote: '' }, renamed)).toBe('Sertifikasi halal');
    expect(topicText({ topic: 'merek', topicNote: '' }, renamed)).toBe('merek');
    expect(topicText({ topic: 'lain', topicNote: 'perbankan' }, TOPICS)).toBe('Lain-lain: perbankan');
  });
});
