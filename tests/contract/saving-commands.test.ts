import { expect, test } from 'vitest';
import { z } from 'zod';
import { contract } from '#contract/index.ts';

/** Commands that write over nothing another person can have typed, each with its reason. */
const REASONS: Readonly<Record<string, string>> = {
  'draft.save': 'a draft is the typing itself, kept every few seconds; the record it belongs to is guarded',
  'backup.changePassphrase': 'the old passphrase opens the key or nothing is written',
  'cipher.changePassphrase': 'the old passphrase opens the key or nothing is written',
  'coaching.saveVisitTable': 'always new visits; one already on record that day is refused',
  'people.saveKinship': 'always a new declaration; none is ever changed',
  'session.changePassword': 'the old password is asked for and judged; nothing else is written over',
  'proof.saveKey': 'writes a file, no record',
  'proof.savePage': 'writes a file, no record',
};

const SAVES = /\.(save|update|correct|change)(?=$|[A-Z])/;
const saving = Object.entries(contract).filter(([name, { kind }]) => kind !== 'shell' && SAVES.test(name));

/** The instant stands in the input itself, or in each row of the one list it consists of. */
function carriers(input: z.ZodType): readonly z.ZodType[] {
  if (!(input instanceof z.ZodObject)) return [];
  const shape = input.shape as Readonly<Record<string, z.ZodType>>;
  if ('expectedUpdatedAt' in shape) return [shape['expectedUpdatedAt']].filter((one) => one !== undefined);
  return Object.values(shape).flatMap((field) => {
    const list = field instanceof z.ZodReadonly ? field.unwrap() : field;
    return list instanceof z.ZodArray ? carriers(list.element as z.ZodType) : [];
  });
}

test('there are saving commands to ask', () => {
  expect(saving.length).toBeGreaterThan(25);
});

test.each(saving.map(([name, entry]) => ({ name, entry })))(
  '$name says what it had read, or has a reason not to',
  ({ name, entry }) => {
    const [instant] = carriers(entry.input);
    if (Object.hasOwn(REASONS, name)) {
      expect(instant).toBeUndefined();
      return;
    }
    expect(instant).toBeDefined();
    // Required: a caller who leaves it out knows nothing of what it writes over.
    expect(instant?.safeParse(undefined).success).toBe(false);
    expect(instant?.safeParse('2025-11-18T01:00:00.000Z').success).toBe(true);
    expect(entry.errors).toContain('RECORD_CHANGED_ELSEWHERE');
  },
);

test('every reason belongs to a command', () => {
  const names = saving.map(([name]) => name);
  expect(Object.keys(REASONS).filter((name) => !names.includes(name))).toEqual([]);
});
