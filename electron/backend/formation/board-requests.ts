import type { formationBoardContract } from '#contract/formation/board.ts';
import {
  findFormationOf,
  listFounded,
  listFounders,
  listFoundingMembers,
} from '#db/queries/formation/founder.ts';
import { deleteStage, writeStage } from '#db/queries/formation/stage.ts';
import { findFormation } from '#db/queries/formation/file.ts';
import { stageFaults } from '#rules/formation/stage.ts';
import { maskNik } from '#rules/cooperative/identity-number.ts';
import { readBoard, readSprint } from './board.ts';
import { moveToRegister } from './move-to-register.ts';
import { formationNotFound } from './save-formation.ts';
import { takeBack } from './take-back.ts';
import type { Handlers } from '../base/handler-types.ts';
import { refuseFaults } from '../base/refusal.ts';

export const formationBoardHandlers = {
  'formation.board': readBoard,
  'formation.sprint': readSprint,

  'formation.setStage': async ({ id, stage, on, number, note }, { read, write, today, now, actor }) => {
    if (!(await findFormation(read, id))) throw formationNotFound();
    if (on === null) await deleteStage(write, id, stage);
    else {
      refuseFaults(stageFaults(stage, on, today));
      await writeStage(write, id, { stage, on, number, note, recordedBy: actor.name }, now());
    }
    return { id };
  },

  'formation.moveToRegister': moveToRegister,
  'formation.takeBack': takeBack,

  'formation.founders': async ({ cooperativeId }, { read }) => {
    const people = await listFounders(read, cooperativeId);
    return {
      formation: await findFormationOf(read, cooperativeId),
      people: people.map((founder) => ({ ...founder, nikKtp: maskNik(founder.nikKtp) })),
      cooperatives: await listFoundingMembers(read, cooperativeId),
      founded: await listFounded(read, cooperativeId),
    };
  },
} as const satisfies Handlers<keyof typeof formationBoardContract>;
