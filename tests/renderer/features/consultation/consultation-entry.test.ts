import { describe, expect, test } from 'vitest';
import {
  EMPTY_CONSULTATION,
  entryOf,
  readConsultation,
  readDraft,
} from '../../../../renderer/features/consultation/consultation-entry.ts';
import { LINE } from './consultation-samples.ts';

const typed = { ...EMPTY_CONSULTATION, name: 'Contoh Laila', topic: 'halal' };

describe('what is typed of a consultation', () => {
  test('name and topic are enough; a day left empty means now', () => {
    expect(readConsultation(typed)).toMatchObject({
      input: { name: 'Contoh Laila', topic: 'halal', heldOn: null, cooperativeId: null, outcome: 'open' },
    });
  });

  test('without a name or a topic, and with a day that is none, each fault stands at its field', () => {
    const read = readConsultation({ ...EMPTY_CONSULTATION, heldOn: '31/02/2025' });
    expect(read).toMatchObject({
      faults: {
        name: 'Nama harus diisi.',
        topic: 'Topik harus diisi.',
        heldOn: 'Tanggal tidak terbaca. Tulis misalnya 18/11/2025.',
      },
    });
  });

  test('what the outcome no longer asks is not sent', () => {
    const full = { ...typed, dueOn: '20/11/2025', doneOn: '19/11/2025', referredTo: 'PLUT', topicNote: 'x' };
    const sent = (outcome: string) => readConsultation({ ...full, outcome });
    expect(sent('follow_up')).toMatchObject({
      input: { dueOn: '2025-11-20', doneOn: null, referredTo: '', topicNote: '' },
    });
    expect(sent('referred')).toMatchObject({ input: { dueOn: null, doneOn: null, referredTo: 'PLUT' } });
    // The last day of a follow-up that is done stays with it.
    expect(sent('done')).toMatchObject({ input: { dueOn: '2025-11-20', doneOn: '2025-11-19' } });
  });

  test('a recorded one goes back as it came', () => {
    const { heldOn, heldAt, dueOn, name, topic, nikKtp, phone } = LINE;
    expect(readConsultation(entryOf(LINE))).toMatchObject({
      input: { heldOn, heldAt, dueOn, name, topic, nikKtp, phone },
    });
  });
});

test('a kept draft gives back what the form knows, and nothing where there is nothing', () => {
  expect(readDraft(JSON.stringify({ name: 'Contoh', old: 'x', topic: 7 }))).toEqual({
    ...EMPTY_CONSULTATION,
    name: 'Contoh',
  });
  expect([readDraft('{'), readDraft('null'), readDraft('{"old":"x"}')]).toEqual([null, null, null]);
});
