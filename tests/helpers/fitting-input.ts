import { z } from 'zod';
import type { Dice } from './shaped-input.ts';

const TEXTS = ['', '2025-06-10', '64.08', '64.08.04.2001', '2024'] as const;

/**
 * An input that a schema takes, as far as one can be made: what may be left out is now there and now not, a text is `id`
 * where that is taken. Unlike `shapedInput` it opens doors instead of knocking.
 */
export function fittingInput(schema: z.ZodType, dice: Dice, id: string): unknown {
  const inner = (part: unknown): unknown => fittingInput(part as z.ZodType, dice, id);
  const chosen = <Value>(values: readonly Value[]): Value | undefined =>
    values[Math.floor(dice() * values.length)];
  if (
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodExactOptional
  )
    return dice() < 0.7 ? undefined : inner(schema.unwrap());
  if (schema instanceof z.ZodNullable) return dice() < 0.5 ? null : inner(schema.unwrap());
  if (schema instanceof z.ZodReadonly) return inner(schema.unwrap());
  if (schema instanceof z.ZodObject)
    return Object.fromEntries(
      Object.entries(schema.shape)
        .map(([key, part]) => [key, inner(part)] as const)
        .filter(([, value]) => value !== undefined),
    );
  if (schema instanceof z.ZodArray) return [inner(schema.element)];
  if (schema instanceof z.ZodTuple) return schema.def.items.map(inner);
  if (schema instanceof z.ZodRecord) return {};
  if (schema instanceof z.ZodUnion) return inner(chosen(schema.options));
  if (schema instanceof z.ZodLiteral) return [...schema.values][0];
  if (schema instanceof z.ZodEnum) return chosen(schema.options);
  if (schema instanceof z.ZodBoolean) return dice() < 0.5;
  if (schema instanceof z.ZodNumber)
    return [2024, 2025, 6, 50, 1, 0].find((value) => schema.safeParse(value).success);
  return [id, ...TEXTS].find((value) => schema.safeParse(value).success);
}
