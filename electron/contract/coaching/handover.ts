import { z } from 'zod';
import { command, query, task } from '../define.ts';
import { pdfToWrite } from '../file-paths.ts';
import { dayOut, expectedUpdatedAt, finishedFile, id, longText, officeDay, shortText } from '../scalars.ts';
import { PRINT_ERRORS } from './shapes.ts';

const item = z.object({
  id,
  kind: z.enum(['plan', 'follow_up']),
  cooperativeName: z.string(),
  /** The goal of a plan, what is to be done of a follow-up. */
  what: z.string(),
  /** "rencana 2025, Juni", "batas 30/06/2025, lewat 3 hari". */
  due: z.string(),
});
export type OpenWorkItem = z.infer<typeof item>;

const handover = z.object({
  id,
  toId: id,
  toName: z.string(),
  startsOn: dayOut,
  moved: z.number(),
  note: z.string(),
  recordedBy: z.string(),
  isUndone: z.boolean(),
});
export type HandoverLine = z.infer<typeof handover>;

/** Open work of a field officer, and handing it to another. */
export const handoverContract = {
  /** Rencana yang belum selesai dan tindak lanjut terbuka satu petugas, dan serah terimanya selama ini. */
  'coaching.openWork': query(
    z.strictObject({ officerId: id }),
    z.object({
      officer: z.object({
        id,
        name: z.string(),
        endsOn: dayOut.nullable(),
        updatedAt: z.string(),
      }),
      items: z.array(item).readonly(),
      handovers: z.array(handover).readonly(),
    }),
    ['OFFICE_NOT_SET_UP', 'NOT_FOUND'],
  ),
  /** Menutup masa tugas petugas dan menyerahkan pekerjaan terbukanya kepada penggantinya, sekaligus. */
  'coaching.handOver': command(
    z.strictObject({
      officerId: id,
      expectedUpdatedAt,
      successorId: id,
      /** The last day of who leaves; the successor begins the day after. */
      endsOn: officeDay,
      itemIds: z.array(id).min(1, 'Pilih paling sedikit satu pekerjaan.').max(5000),
      /** Papers, tools and accounts, in words. */
      note: longText.default(''),
    }),
    z.object({ id, moved: z.number() }),
    ['OFFICE_NOT_SET_UP', 'NOT_FOUND', 'RECORD_CHANGED_ELSEWHERE'],
  ),
  /** Mengurungkan serah terima: pekerjaan dan hari terakhirnya kembali seperti semula. */
  'coaching.undoHandover': command(z.strictObject({ id }), z.object({ moved: z.number() }), ['NOT_FOUND']),
  /** Berita acara serah terima, atau daftar pekerjaan terbuka sebelum diserahkan, sebagai PDF. */
  'coaching.printHandover': task(
    z.strictObject({
      officerId: id,
      /** Null: what is open now, to whom is written by hand. */
      handoverId: id.nullable().default(null),
      number: shortText.default(''),
      path: pdfToWrite.nullable().default(null),
    }),
    finishedFile,
    ['NOT_FOUND', ...PRINT_ERRORS],
  ),
};
