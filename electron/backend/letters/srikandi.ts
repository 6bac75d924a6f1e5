import { srikandiMarks as marksSchema } from '#contract/letters/letters.ts';
import type { SrikandiMarks } from '#contract/letters/letters.ts';
import type { CheckedInputOf, OutputOf } from '#contract/index.ts';
import type { ReadHandle } from '#db/handles.ts';
import { findLetterSetting, writeLetterSetting } from '#db/queries/letters/template.ts';
import type { CommandContext } from '../base/context.ts';
import { saveGuarded, shownFields } from '../base/saved-record.ts';

const KEY = 'srikandi-marks';
export const MARKS_SUBJECT = 'srikandi-marks';
const LABELS = { number: 'Tanda nomor', date: 'Tanda tanggal', signature: 'Tanda tangan' } as const;

/** Names seen in one instance; they vary, so the office enters those of its own template. */
const USUAL_MARKS: SrikandiMarks = {
  number: '${nomor_naskah}',
  date: '${tanggal_naskah}',
  signature: '${ttd_pengirim}',
};

export async function srikandiMarks(read: ReadHandle): Promise<SrikandiMarks> {
  const stored = await findLetterSetting(read, KEY);
  return stored === undefined ? USUAL_MARKS : marksSchema.parse(JSON.parse(stored));
}

export async function saveMarks(
  { expectedUpdatedAt, marks }: CheckedInputOf<'letter.saveMarks'>,
  context: CommandContext,
): Promise<OutputOf<'letter.saveMarks'>> {
  const { read, write } = context;
  const shown = async () => shownFields(LABELS, await srikandiMarks(read));
  await saveGuarded(context, { subject: MARKS_SUBJECT, expectedUpdatedAt, shown }, () =>
    writeLetterSetting(write, KEY, JSON.stringify(marks)),
  );
  return { marks };
}
