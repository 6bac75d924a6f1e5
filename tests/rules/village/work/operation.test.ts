import { describe, expect, test } from 'vitest';
import { STANDARD_VILLAGE_WORK_RULES } from '#rules/rule-book/village-work-rules.ts';
import { buildRuleBook } from '#rules/rule-book/rule-book.ts';
import { STANDARD_RULES } from '#rules/rule-book/standard-rules.ts';
import { operationOf } from '#rules/village/work/operation.ts';
import type { UnitState } from '#rules/village/work/work.ts';

const BOOK = buildRuleBook(STANDARD_RULES);
const RULE = BOOK['village-operation'][0]!.value;
const KINDS = BOOK['village-unit-kinds'][0]!.value;
const units = (...all: readonly (readonly [string, UnitState])[]) =>
  all.map(([kind, state]) => ({ kind, state }));
const stateOf = (...all: readonly (readonly [string, UnitState])[]) =>
  operationOf(units(...all), RULE, KINDS).state;

describe('whether a village cooperative operates', () => {
  test('V8: sembako alone is limited, and says what is still missing', () => {
    const { state, reasons } = operationOf(units(['sembako', 'operating']), RULE, KINDS);
    expect(state).toBe('limited');
    expect(reasons.join(' ')).toContain('baru 1 jenis unit');
    expect(reasons[0]).toBe('Beroperasi: Gerai sembako.');
  });

  test('V8: sembako and one other operate; two others without sembako do not make it', () => {
    expect(stateOf(['sembako', 'operating'], ['apotek', 'operating'])).toBe('operating');
    const without = operationOf(units(['apotek', 'operating'], ['klinik', 'operating']), RULE, KINDS);
    expect(without.state).toBe('limited');
    expect(without.reasons.at(-1)).toContain('belum beroperasi penuh: Gerai sembako');
  });

  test('a unit in limited operation is work, but does not make full operation; one kind counts once', () => {
    expect(stateOf(['sembako', 'limited'])).toBe('limited');
    expect(stateOf(['sembako', 'operating'], ['apotek', 'limited'])).toBe('limited');
    expect(stateOf(['sembako', 'operating'], ['sembako', 'operating'])).toBe('limited');
  });

  test('nothing recorded is "belum dicatat" and never "belum beroperasi"', () => {
    expect(stateOf()).toBe('unrecorded');
    expect(stateOf(['sembako', ''])).toBe('unrecorded');
    expect(stateOf(['sembako', 'none'])).toBe('none');
    expect(stateOf(['sembako', 'preparing'], ['apotek', 'stopped'])).toBe('none');
  });

  test('another rule decides otherwise', () => {
    const one = operationOf(units(['apotek', 'operating']), { required: [], fewest: 1 }, KINDS);
    expect(one.state).toBe('operating');
    expect(STANDARD_VILLAGE_WORK_RULES.every(({ basis }) => basis !== '')).toBe(true);
  });
});
