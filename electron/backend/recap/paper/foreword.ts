import { z } from 'zod';
import { AppError } from '#contract/errors.ts';
import type { CheckedInputOf, OutputOf } from '#contract/index.ts';
import type { ReadHandle } from '#db/handles.ts';
import { lastEditOf } from '#db/queries/change/record-edit.ts';
import { findLetterSetting, writeLetterSetting } from '#db/queries/letters/template.ts';
import {
  FOREWORD_PLACEHOLDERS,
  STANDARD_FOREWORD,
  unknownForewordPlaceholders,
} from '#rules/recap/foreword.ts';
import type { CommandContext } from '../../base/context.ts';
import { saveGuarded } from '../../base/saved-record.ts';
import { requireOffice } from '../../office/require-office.ts';
import { readStored } from '#db/read-stored.ts';

const KEY = 'recap-foreword';

/** The office's own foreword, or the one it began with. */
export async function forewordText(read: ReadHandle): Promise<string> {
  const stored = await findLetterSetting(read, KEY);
  const own = stored === undefined ? '' : readStored(z.string(), stored, 'kata pengantar rekap');
  return own === '' ? STANDARD_FOREWORD : own;
}

const SUBJECT = 'recap-foreword';

async function answerOf(read: ReadHandle): Promise<OutputOf<'recap.getForeword'>> {
  const text = await forewordText(read);
  return {
    text,
    updatedAt: await lastEditOf(read, SUBJECT),
    isStandard: text === STANDARD_FOREWORD,
    placeholders: Object.entries(FOREWORD_PLACEHOLDERS).map(([code, meaning]) => ({
      code: `[${code}]`,
      meaning,
    })),
  };
}

export async function readForeword(read: ReadHandle): Promise<OutputOf<'recap.getForeword'>> {
  await requireOffice(read);
  return answerOf(read);
}

/** @throws AppError INVALID_INPUT naming what the program cannot fill in; then nothing is kept */
export async function saveForeword(
  { text, expectedUpdatedAt }: CheckedInputOf<'recap.saveForeword'>,
  context: CommandContext,
): Promise<OutputOf<'recap.saveForeword'>> {
  const { read, write } = context;
  await requireOffice(read);
  const [unknown] = unknownForewordPlaceholders(text);
  if (unknown !== undefined) {
    const message = `Isian ${unknown} tidak dikenal. Pilih dari daftar isian.`;
    throw new AppError('INVALID_INPUT', { faults: [{ path: 'text', message }] });
  }
  const shown = async () => {
    const now = await forewordText(read);
    return [{ name: 'text', label: 'Kata pengantar', now, value: now }];
  };
  await saveGuarded(context, { subject: SUBJECT, expectedUpdatedAt, shown }, () =>
    writeLetterSetting(write, KEY, JSON.stringify(text === STANDARD_FOREWORD ? '' : text)),
  );
  return answerOf(read);
}
