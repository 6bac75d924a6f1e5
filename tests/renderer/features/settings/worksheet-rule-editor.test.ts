import { expect, it } from 'vitest';
import { RULE_VALUE_READERS } from '#rules/rule-book/rule-value-reader.ts';
import {
  componentsIn,
  WORKSHEET_RULE_EDITOR as EDITOR,
} from '../../../../renderer/features/settings/rules/worksheet-rule-editor.ts';
import { RULE_BOOK } from '../../../helpers/formation-file.ts';

const VALUE = RULE_BOOK['health-worksheet'][0]!.value;
const texts = EDITOR.textsOf(VALUE);

it('a version written down and read again is the same version', () => {
  expect(EDITOR.read(texts)).toEqual({ value: VALUE });
  expect(EDITOR.say(VALUE)).toBe('11 komponen, 50 pertanyaan; batas skor 75 / 50 / 25 persen.');
});

it('a question that is reworded keeps its code, a new one gets a free one, one that is left out is gone', () => {
  const lines = ['# [prinsip] Prinsip', '[prinsip-2] Suara sama.', 'Pertanyaan baru.', '# Baru', 'Satu.', ''];
  expect(componentsIn(lines.join('\n'), 'governance')).toEqual([
    {
      code: 'prinsip',
      name: 'Prinsip',
      questions: [
        { code: 'prinsip-2', text: 'Suara sama.' },
        { code: 'prinsip-1', text: 'Pertanyaan baru.' },
      ],
    },
    { code: 'governance-1', name: 'Baru', questions: [{ code: 'governance-1-1', text: 'Satu.' }] },
  ]);
});

it('what it reads the rule book takes; an aspect without a question and limits that do not fall are refused', () => {
  const read = EDITOR.read({ ...texts, risk: '# Risiko\nAda peta risiko.' });
  expect('value' in read && RULE_VALUE_READERS['health-worksheet'](read.value)).toBeTruthy();
  for (const change of [{ risk: '' }, { risk: '# Risiko' }, { risk: 'Tanpa komponen.' }, { risk: '#\nx' }])
    expect(EDITOR.read({ ...texts, ...change })).toHaveProperty('faults.risk');
  expect(EDITOR.read({ ...texts, second: '75' })).toHaveProperty('faults.second');
});
