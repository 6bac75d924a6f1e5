import { expect, test } from 'vitest';
import {
  draftContent,
  draftSubject,
  readDraft,
} from '../../../../../../renderer/features/cooperative/record/edit/record-draft.ts';

test('a draft is read back letter by letter, the grid with it', () => {
  const draft = { fields: { email: 'kpri@', legalEntityOn: '14/05' }, figures: [['2024', '60']] };
  expect(readDraft(draftContent(draft))).toEqual(draft);
  expect(readDraft(draftContent({ ...draft, figures: null }))).toEqual({ ...draft, figures: null });
});

test('what holds nothing of a record is not offered', () => {
  for (const content of [
    '',
    '{',
    'null',
    '[]',
    '{}',
    '{"lain":"x"}',
    '{"name":1}',
    '{"figures":[["a"],[1]]}',
  ])
    expect(readDraft(content)).toBeNull();
  expect(readDraft('{"name":"","lain":"x"}')).toEqual({ fields: { name: '' }, figures: null });
});

test('every record has a draft of its own, and the new one too', () => {
  expect([draftSubject('c1'), draftSubject(null)]).toEqual(['cooperative:c1', 'cooperative:new']);
});
