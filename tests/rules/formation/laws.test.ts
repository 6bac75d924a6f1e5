import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkFormation } from '#rules/formation/verdict.ts';
import type { FormationFile, Founder } from '#rules/formation/formation.ts';
import { addDays, toPlainDate } from '#rules/value/plain-date.ts';
import { buildRuleBook } from '#rules/rule-book/rule-book.ts';
import { STANDARD_RULES } from '#rules/rule-book/standard-rules.ts';
import { formationContext, formationFile, goodFounder, goodFounders } from '../../helpers/formation-file.ts';

const context = formationContext();
const FIRST_DAY = toPlainDate('2015-01-01');
const meeting = fc.integer({ min: 0, max: 7300 }).map((days) => addDays(FIRST_DAY, days));
const founder: fc.Arbitrary<Founder> = fc
  .record({
    serial: fc.integer({ min: 1, max: 30 }),
    isPresent: fc.boolean(),
    year: fc.constantFrom(1970, 1999, 2008, 2009),
    nik: fc.constantFrom('good', '', '6.40804E+15', '640804170580001'),
  })
  .map(({ serial, isPresent, year, nik }) => {
    const good = goodFounder(serial, { isPresent, bornOn: toPlainDate(`${year}-06-10`) });
    return nik === 'good' ? good : { ...good, nikKtp: nik };
  });
const founders = fc.array(founder, { maxLength: 25 });
const verdictOf = (change: Partial<FormationFile>) => checkFormation(formationFile(change), context);

describe('whatever the founders and the day of the meeting', () => {
  it('adding an eligible founder never lowers the count and never makes a sufficient file insufficient', () => {
    fc.assert(
      fc.property(founders, meeting, (list, meetingOn) => {
        const before = verdictOf({ founders: list, meetingOn });
        const after = verdictOf({ founders: [...list, goodFounder(99)], meetingOn });
        const isShort = ({ reasons }: typeof before) => reasons.some(({ code }) => code === 'PENDIRI_KURANG');
        expect(after.qualified).toBeGreaterThanOrEqual(before.qualified);
        expect(isShort(before) || !isShort(after)).toBe(true);
      }),
    );
  });

  it('the order of the founders never changes the verdict on the file', () => {
    const pair = founders.chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
    );
    fc.assert(
      fc.property(pair, meeting, ([list, shuffled], meetingOn) => {
        const of = (order: readonly Founder[]) => {
          const { founders: _each, ...whole } = verdictOf({ founders: order, meetingOn });
          return whole;
        };
        expect(of(shuffled)).toEqual(of(list));
      }),
    );
  });

  it('a rule that begins after the meeting changes nothing, one that begins on its day or before decides', () => {
    fc.assert(
      fc.property(founders, meeting, fc.integer({ min: -400, max: 400 }), (list, meetingOn, distance) => {
        const inForceFrom = addDays(meetingOn, distance);
        const newest = STANDARD_RULES.filter(({ code }) => code === 'founder-count-primer')
          .map((rule) => rule.inForceFrom)
          .toSorted()
          .at(-1);
        fc.pre(newest !== undefined && inForceFrom > newest);
        const ended = STANDARD_RULES.map((rule) =>
          rule.code === 'founder-count-primer' && rule.inForceUntil === null
            ? { ...rule, inForceUntil: addDays(inForceFrom, -1) }
            : rule,
        );
        const later = {
          code: 'founder-count-primer',
          value: 15,
          inForceFrom,
          inForceUntil: null,
          basis: 'Uji',
          note: '',
        } as const;
        const file = formationFile({ founders: list, meetingOn });
        const now = checkFormation(file, formationContext({ ruleBook: buildRuleBook([...ended, later]) }));
        if (distance > 0) expect(now).toEqual(checkFormation(file, context));
        else expect(now.required).toBe(15);
      }),
    );
  });

  it('the count needed is 20 before 2 November 2020 and 9 from then on', () => {
    fc.assert(
      fc.property(meeting, (meetingOn) => {
        const { required } = verdictOf({ founders: goodFounders(9), meetingOn });
        expect(required).toBe(meetingOn < '2020-11-02' ? 20 : 9);
      }),
    );
  });
});
