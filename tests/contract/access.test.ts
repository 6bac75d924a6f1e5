import { describe, expect, test } from 'vitest';
import { OWN_REQUESTS } from '#backend/base/own-work.ts';
import { ACCESS, accessOf, GRANTS, NARROWER } from '#contract/access/index.ts';
import { contract } from '#contract/index.ts';
import type { RequestName } from '#contract/index.ts';
import { ROLES } from '#rules/account/role.ts';
import { ACCESS_TABLE } from './access-table.ts';

const MARKS = ['A', 'K', 'O', 'P', 'B'] as const;

function marksOf(name: RequestName): string {
  const { allow } = ACCESS[name];
  if (allow === 'anyone') return '*****';
  if (allow === 'themselves') return '@@@@@';
  return ROLES.map((role, at) => (allow.includes(role) ? MARKS[at] : '-')).join('');
}

const names = Object.keys(contract).sort() as RequestName[];

test('every request is for those the table names, and shows what it says', () => {
  const lines = names.map((name) => `${name} ${marksOf(name)} ${ACCESS[name].exposes}`);
  const kept = ACCESS_TABLE.trim()
    .split('\n')
    .map((line) => line.replaceAll(/ +/g, ' '));
  expect(lines).toEqual(kept);
});

test('no request is granted twice: the second would silently win', () => {
  const granted = GRANTS.flatMap(({ names: own }) => own as readonly string[]);
  expect(granted).toHaveLength(new Set(granted).size);
  expect([...granted].sort()).toEqual(names);
});

describe('what holds whatever the table says', () => {
  test('numbers in full are for nobody who only reads or only has a part', () => {
    for (const name of names.filter((one) => ACCESS[one].exposes === 'numbers'))
      expect({ name, marks: marksOf(name) }).toEqual({
        name,
        marks: expect.stringMatching(/^AK?O?-*$/) as string,
      });
  });

  test('an admin may everything', () => {
    expect(names.filter((name) => !/^[A*@]/.test(marksOf(name)))).toEqual([]);
  });

  test('who only reads asks nothing that writes, and exports nothing', () => {
    const writing = names.filter((name) => marksOf(name).endsWith('B') && contract[name].kind === 'command');
    expect(writing).toEqual([]);
    expect(names.filter((name) => /[eE]xport/.test(name) && /[PB]$|P.$/.test(marksOf(name)))).toEqual([]);
  });

  test('before anybody is in nothing shows a person', () => {
    const open = names.filter((name) => typeof ACCESS[name].allow === 'string');
    expect(open.filter((name) => ACCESS[name].exposes !== 'nothing')).toEqual([]);
  });

  test('whatever a companion is allowed that speaks of people is held to the own part', () => {
    const theirs = names.filter((name) => marksOf(name)[3] === 'P' && ACCESS[name].exposes !== 'nothing');
    // Words to choose from, of nobody's record.
    expect(theirs.filter((name) => !OWN_REQUESTS.includes(name))).toEqual(['consultation.choices']);
    for (const name of OWN_REQUESTS) expect(marksOf(name as RequestName)[3]).toBe('P');
    const writing = names.filter((name) => marksOf(name)[3] === 'P' && contract[name].kind === 'command');
    expect(writing.filter((name) => !OWN_REQUESTS.includes(name))).toEqual([]);
  });

  test('a NIK KTP is opened by fewer than a telephone', () => {
    expect(Object.keys(NARROWER)).toEqual(['number.reveal']);
    const allowed = (kind: unknown) => accessOf('number.reveal', { kind }).allow;
    for (const kind of ['person.nikKtp', 'consultation.nikKtp', 'founder.nikKtp'])
      expect(allowed(kind)).toEqual(['admin', 'leader']);
    for (const kind of ['person.phone', 'cooperative.phone', 7, undefined])
      expect(allowed(kind)).toEqual(['admin', 'leader', 'operator']);
    for (const input of [null, undefined, 'x'])
      expect(accessOf('number.reveal', input)).toEqual(ACCESS['number.reveal']);
  });

  test('every kind of NIK that can be opened stands among them', () => {
    const shape = contract['number.reveal'].input.shape.kind.options;
    expect(shape.filter((kind) => kind.endsWith('nikKtp'))).toEqual(NARROWER['number.reveal']?.values);
  });
});
