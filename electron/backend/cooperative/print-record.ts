import type { CheckedInputOf, OutputOf } from '#contract/index.ts';
import type { TaskContext } from '../base/context.ts';
import type { PrintJob } from '../documents/render.ts';
import { fileNameOf } from '../base/file-name.ts';
import { requireOffice } from '../office/require-office.ts';
import { readRecord } from './read-record.ts';
import { sheetData } from './sheet-data.ts';
import { readSheetEvents } from './sheet-events.ts';
import { printPaper } from '../paper/print-paper.ts';

/** "Lembar satu koperasi" as a file. @throws AppError NOT_FOUND, FOLDER_NOT_WRITABLE, FILE_IN_USE, DISK_FULL */
export async function printRecord(
  { id, path: chosen }: CheckedInputOf<'cooperative.print'>,
  context: TaskContext,
): Promise<OutputOf<'cooperative.print'>> {
  const { read, today } = context;
  const office = await requireOffice(read);
  const record = await readRecord(read, id, today);
  const { name } = record.fields;
  const job: PrintJob = {
    kind: 'cooperative-sheet',
    info: { title: `Lembar Data ${name}`, createdOn: today },
    data: sheetData(office, record, await readSheetEvents(read, id, name), today),
  };
  // The id keeps two cooperatives of one name from printing over each other.
  return printPaper({ job, chosen, name: `lembar-${fileNameOf(name)}-${id.slice(-6)}.pdf` }, context);
}
