import { describe, expect, test } from 'vitest';
import {
  EMPTY_LAW,
  entryOf,
  factsOf,
  readLaw,
} from '../../../../renderer/features/legal-basis/legal-basis-entry.ts';
import { LAW } from './law-line.ts';

const faultsOf = (part: object) => {
  const read = readLaw({ ...entryOf(LAW), ...part });
  return 'faults' in read ? Object.keys(read.faults) : [];
};

describe('the form of a law', () => {
  test('writes back what it shows', () => {
    expect(readLaw(entryOf(LAW))).toEqual({ input: factsOf(LAW) });
  });

  test('asks for number, year, title and the first day, each at its field', () => {
    const read = readLaw(EMPTY_LAW);
    expect('faults' in read && Object.keys(read.faults)).toEqual(['number', 'title', 'year', 'inForceFrom']);
    expect(faultsOf({ year: '92' })).toEqual(['year']);
    expect(faultsOf({ inForceUntil: 'besok' })).toEqual(['inForceUntil']);
  });

  test('forgets a tick that nothing changed it can have, and a name that its kind says', () => {
    const read = readLaw({ ...entryOf(LAW), changedBy: '', formName: 'Peraturan Menteri' });
    expect('input' in read && read.input).toMatchObject({ isChangedRepeatedly: false, formName: '' });
  });
});
