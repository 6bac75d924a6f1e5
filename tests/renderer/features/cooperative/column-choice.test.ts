import { describe, expect, it } from 'vitest';
import { REGISTER_COLUMNS } from '#rules/cooperative/register-column.ts';
import {
  choicesOf,
  knownColumns,
  movedChoice,
  shownOf,
  toggledChoice,
} from '../../../../renderer/features/cooperative/column-choice.ts';

const SHOWN = ['name', 'status', 'members'] as const;

describe('the columns of the list', () => {
  it('offers every column once, the shown ones first', () => {
    const choices = choicesOf(SHOWN);
    expect(choices.map((choice) => choice.column).sort()).toEqual([...REGISTER_COLUMNS].sort());
    expect(shownOf(choices)).toEqual(SHOWN);
  });

  it('moves a column up and down, never before the name nor past the end', () => {
    const choices = choicesOf(SHOWN);
    expect(shownOf(movedChoice(choices, 2, 1))).toEqual(['name', 'members', 'status']);
    expect(shownOf(movedChoice(choices, 2, 0))).toEqual(['name', 'members', 'status']);
    expect(movedChoice(choices, 0, 2)).toEqual(choices);
    expect(movedChoice(choices, choices.length - 1, choices.length)).toEqual(choices);
  });

  it('hides and shows a column but never the name', () => {
    const hidden = toggledChoice(choicesOf(SHOWN), 'status');
    expect(shownOf(hidden)).toEqual(['name', 'members']);
    expect(shownOf(toggledChoice(hidden, 'name'))).toEqual(['name', 'members']);
  });

  it('reads what an other version stored: unknown and double columns fall out, the name leads', () => {
    expect(knownColumns(['status', 'colour', 'status', 'name'])).toEqual(['name', 'status']);
  });
});
