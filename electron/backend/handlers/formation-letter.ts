import type { formationLetterContract } from '#contract/formation-letter.ts';
import { issueLetter, listLetters, printLetter, voidLetter } from '../formation/formation-letter.ts';
import type { Handlers } from '../handler-types.ts';

export const formationLetterHandlers = {
  'formation.letters': listLetters,
  'formation.issueLetter': issueLetter,
  'formation.printLetter': printLetter,
  'formation.voidLetter': voidLetter,
} as const satisfies Handlers<keyof typeof formationLetterContract>;
