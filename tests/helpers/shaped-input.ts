import { z } from 'zod';

/** A source of numbers in [0, 1), the same for the same seed. */
export type Dice = () => number;

export function diceOf(seed: number): Dice {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state ^ (state >>> 15), 1 | state) + 0x6d2b79f5) >>> 0;
    const mixed = Math.imul(state ^ (state >>> 7), 61 | state) ^ state;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const HOSTILE_TEXTS = [
  '',
  ' ',
  "'; DROP TABLE cooperative; --",
  '%',
  '_',
  '"',
  '\u0000',
  '\ud800',
  '🏛️'.repeat(20),
  '<script>alert(1)</script>',
  '{{nama}}',
  '[[alinea]]',
  '[nama_koperasi]',
  '../../../etc/passwd',
  '=1+1',
  'a'.repeat(5000),
  'İ',
  '-1',
  '1e309',
  '2025-02-30',
  '9999-12-31',
  '1945-08-17',
  '0001-01-01',
  '64.08.04.2001',
  'NaN',
] as const;

const one = <Value>(dice: Dice, values: readonly Value[]): Value => {
  const value = values[Math.floor(dice() * values.length)];
  if (value === undefined) throw new Error('nothing to choose from');
  return value;
};

/**
 * An input of a schema's own shape with hostile content: every key, every kind of value, sizes at the edge. It may still
 * be refused; that is what is to be seen.
 * @param known texts that mean something to the office at hand (ids, numbers, names), so that doors open at all
 */
export function shapedInput(schema: z.ZodType, dice: Dice, known: readonly string[]): unknown {
  const inner = (part: unknown): unknown => shapedInput(part as z.ZodType, dice, known);
  if (schema instanceof z.ZodDefault) return dice() < 0.3 ? undefined : inner(schema.unwrap());
  if (schema instanceof z.ZodNullable) return dice() < 0.3 ? null : inner(schema.unwrap());
  if (schema instanceof z.ZodOptional) return dice() < 0.3 ? undefined : inner(schema.unwrap());
  if (schema instanceof z.ZodExactOptional) return inner(schema.unwrap());
  if (schema instanceof z.ZodReadonly) return inner(schema.unwrap());
  if (schema instanceof z.ZodPipe) return inner(schema.in);
  if (schema instanceof z.ZodObject) {
    return Object.fromEntries(
      Object.entries(schema.shape)
        .map(([key, part]) => [key, inner(part)])
        .filter(([, value]) => value !== undefined),
    );
  }
  if (schema instanceof z.ZodArray) {
    return Array.from({ length: Math.floor(dice() * 4) }, () => inner(schema.element));
  }
  if (schema instanceof z.ZodTuple) return schema.def.items.map(inner);
  if (schema instanceof z.ZodRecord) {
    return Object.fromEntries(
      Array.from({ length: Math.floor(dice() * 3) }, () => [
        String(inner(schema.keyType)),
        inner(schema.valueType),
      ]),
    );
  }
  if (schema instanceof z.ZodUnion) return inner(one(dice, schema.options));
  if (schema instanceof z.ZodLiteral) return one(dice, [...schema.values]);
  if (schema instanceof z.ZodEnum) return one(dice, schema.options);
  if (schema instanceof z.ZodBoolean) return dice() < 0.5;
  if (schema instanceof z.ZodNumber) return shapedNumber(schema, dice);
  if (schema instanceof z.ZodString) return shapedText(dice, known);
  if (schema instanceof z.ZodTemplateLiteral) return one(dice, ['award:2024', 'training:x', ...known]);
  return one(dice, [null, 0, '', 'apa saja', 12, true]);
}

function shapedNumber(schema: z.ZodNumber, dice: Dice): number {
  const least = schema.minValue ?? Number.MIN_SAFE_INTEGER;
  const most = schema.maxValue ?? Number.MAX_SAFE_INTEGER;
  return one(dice, [
    least,
    most,
    0,
    1,
    -1,
    2024,
    2025,
    Math.floor((least + most) / 2),
    least - 1,
    most + 1,
    1.5,
  ]);
}

function shapedText(dice: Dice, known: readonly string[]): string {
  const kind = dice();
  if (kind < 0.5 && known.length > 0) return one(dice, known);
  if (kind < 0.65)
    return `${one(dice, ['1944', '1945', '2024', '2025', '2200', '2201'])}-0${1 + Math.floor(dice() * 9)}-1${Math.floor(dice() * 9)}`;
  return one(dice, HOSTILE_TEXTS);
}
