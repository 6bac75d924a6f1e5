import { expect, test } from 'vitest';
import { toPlainDate } from '#rules/value/plain-date.ts';
import {
  entriesOf,
  readObjections,
  withNew,
} from '../../../../renderer/features/legality/objection-entries.ts';

const STORED = [
  {
    receivedOn: toPlainDate('2025-09-01'),
    from: 'Anggota Uji',
    content: 'simpanan',
    state: 'open',
    answer: '',
  },
  {
    receivedOn: toPlainDate('2025-09-02'),
    from: 'Kreditur Uji',
    content: 'utang',
    state: 'rejected',
    answer: 'x',
  },
] as const;

test('what is stored comes back as it was, each line with its own key', () => {
  const entries = entriesOf(STORED);
  expect(readObjections(entries)).toEqual({ objections: STORED, faults: {} });
  expect(withNew(entries.slice(1)).map(({ key }) => key)).toEqual([1, 2]);
  expect(withNew([]).map(({ key }) => key)).toEqual([0]);
});

test('the first of several is changed and the others stay', () => {
  const [first, second] = entriesOf(STORED);
  const { objections } = readObjections([{ ...first!, answer: 'dijawab', state: 'accepted' }, second!]);
  expect(objections.map(({ state, answer }) => [state, answer])).toEqual([
    ['accepted', 'dijawab'],
    ['rejected', 'x'],
  ]);
});

test('a line left empty is none; one without its day or sender is named by its place', () => {
  const empty = withNew([]);
  expect(readObjections(empty)).toEqual({ objections: [], faults: {} });
  const [line] = empty;
  const half = { ...line!, content: 'isi saja' };
  const wrongDay = { ...line!, key: 1, from: 'Uji', receivedOn: '31/02/2025' };
  const { faults } = readObjections([half, wrongDay]);
  expect(Object.keys(faults)).toEqual([
    'objections.0.receivedOn',
    'objections.0.from',
    'objections.1.receivedOn',
  ]);
  expect(faults['objections.1.receivedOn']).toContain('tidak terbaca');
});
