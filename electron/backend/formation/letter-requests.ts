import type { formationLetterContract } from '#contract/formation/letter.ts';
import { issueLetter, listLetters, printLetter, voidLetter } from './formation-letter.ts';
import { checkLetter } from './letter-check.ts';
import type { Handlers } from '../base/handler-types.ts';

export const formationLetterHandlers = {
  'formation.letters': listLetters,
  'formation.checkLetter': checkLetter,
  'formation.issueLetter': issueLetter,
  'formation.printLetter': printLetter,
  'formation.voidLetter': voidLetter,
} as const satisfies Handlers<keyof typeof formationLetterContract>;
