import { srikandiMarks as marksSchema } from '#contract/letters/letters.ts';
import type { SrikandiMarks } from '#contract/letters/letters.ts';
import type { ReadHandle, WriteHandle } from '#db/handles.ts';
import { findLetterSetting, writeLetterSetting } from '#db/queries/letters/template.ts';

const KEY = 'srikandi-marks';

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

export async function saveSrikandiMarks(write: WriteHandle, marks: SrikandiMarks): Promise<void> {
  await writeLetterSetting(write, KEY, JSON.stringify(marks));
}
