import { z } from 'zod';
import { AppError } from '#contract/errors.ts';
import type { OutputOf } from '#contract/index.ts';
import type { ReadHandle } from '#db/handles.ts';
import { findLetterSetting, writeLetterSetting } from '#db/queries/letters/template.ts';
import {
  FOREWORD_PLACEHOLDERS,
  STANDARD_FOREWORD,
  unknownForewordPlaceholders,
} from '#rules/recap/foreword.ts';
import type { CommandContext } from '../../base/context.ts';
import { requireOffice } from '../../office/require-office.ts';
import { readStored } from '#db/read-stored.ts';

const KEY = 'recap-foreword';

/** The office's own foreword, or the one it began with. */
export async function forewordText(read: ReadHandle): Promise<string> {
  const stored = await findLetterSetting(read, KEY);
  const own = stored === undefined ? '' : readStored(z.string(), stored, 'kata pengantar rekap');
  return own === '' ? STANDARD_FOREWORD : own;
}

function answerOf(text: string): OutputOf<'recap.getForeword'> {
  return {
    text,
    isStandard: text === STANDARD_FOREWORD,
    placeholders: Object.entries(FOREWORD_PLACEHOLDERS).map(([code, meaning]) => ({
      code: `[${code}]`,
      meaning,
    })),
  };
}

export async function readForeword(read: ReadHandle): Promise<OutputOf<'recap.getForeword'>> {
  await requireOffice(read);
  return answerOf(await forewordText(read));
}

/** @throws AppError INVALID_INPUT naming what the program cannot fill in; then nothing is kept */
export async function saveForeword(
  text: string,
  { read, write }: CommandContext,
): Promise<OutputOf<'recap.saveForeword'>> {
  await requireOffice(read);
  const [unknown] = unknownForewordPlaceholders(text);
  if (unknown !== undefined) {
    const message = `Isian ${unknown} tidak dikenal. Pilih dari daftar isian.`;
    throw new AppError('INVALID_INPUT', { faults: [{ path: 'text', message }] });
  }
  await writeLetterSetting(write, KEY, JSON.stringify(text === STANDARD_FOREWORD ? '' : text));
  return answerOf(text === '' ? STANDARD_FOREWORD : text);
}
