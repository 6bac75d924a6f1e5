import { newId } from '#db/new-id.ts';
import type { OfficeRecord } from '#db/queries/office/office.ts';
import { insertPaper } from '#db/queries/paper/paper.ts';
import { insertTraining } from '#db/queries/printing/training.ts';
import type { Training } from '#db/queries/printing/training.ts';
import type { Lesson } from '#rules/activity/certificate.ts';
import type { CommandContext } from '../base/context.ts';
import { PAPER_FORM } from '../documents/layout/paper-form.ts';
import type { PrintJob } from '../documents/render.ts';
import { requireCertificateReady } from '../numbers/certificate-ready.ts';
import { drawLetterNumber } from '../numbers/draw-letter-number.ts';
import { signatureOf } from '../office/paper-identity.ts';
import { sealPaper } from '../paper/stored-paper.ts';
import { openSigner } from '../proof/sign-paper.ts';
import { readCertificateStyle, STANDARD_STYLE, signatoryShown } from './certificate-style.ts';
import { trainingSubject } from './print-source.ts';

/** The book of the certificates' numbers. */
const SERIES = 'sertifikat';
/** What somebody is on a certificate unless the list says otherwise. */
export const USUAL_ROLE = 'peserta';

export interface CertificateRun {
  /** As the certificates name the event. */
  readonly training: Omit<Training, 'id'>;
  /** Behind the title in the queue, where one event has several runs: " angkatan 2". */
  readonly suffix: string;
  /** Empty: the office itself. */
  readonly organiser: string;
  readonly lessons: readonly Lesson[];
  readonly participants: readonly {
    readonly name: string;
    readonly cooperativeName: string;
    readonly role: string;
  }[];
  readonly isOpenSignature: boolean;
}

export interface SealedRun {
  readonly id: string;
  readonly at: string;
  /** In the order of the participants. */
  readonly numbers: readonly string[];
}

/** Draws a number for each participant and seals the certificates, in the caller's transaction. */
export async function sealCertificateRun(
  run: CertificateRun,
  office: OfficeRecord,
  context: CommandContext,
): Promise<SealedRun> {
  const { read, write, now } = context;
  const { title, startsOn, endsOn, place, datedOn } = run.training;
  const { isOpenSignature } = run;
  await requireCertificateReady(read, office, { on: datedOn, isOpenSignature });
  const id = newId();
  const paperSubject = trainingSubject(id);
  const sign = await openSigner(context, office);
  const participants = [];
  for (const one of run.participants) {
    const drawn = await drawLetterNumber(context, {
      series: SERIES,
      paper: 'sertifikat',
      on: datedOn,
      purpose: `Sertifikat ${title}: ${one.name}`,
    });
    const { text: number } = drawn;
    const { name } = one;
    participants.push({
      ...one,
      proof: await sign({ kind: 'training-certificate', on: datedOn, number, name, paperSubject }),
      role: one.role === '' ? USUAL_ROLE : one.role,
      number,
      letterNumberId: drawn.id,
    });
  }
  const at = now();
  await insertTraining(write, { id, ...run.training }, participants, at);
  const style = (await readCertificateStyle(read, ['training'])) ?? STANDARD_STYLE;
  const hours = run.lessons.reduce((sum, lesson) => sum + lesson.hours, 0);
  const job: PrintJob = {
    kind: 'training-certificate',
    info: { title: `Sertifikat ${title}${run.suffix}`, createdOn: datedOn },
    data: {
      officeHeading: { governmentName: office.governmentName, officeName: office.name },
      event: {
        title,
        startsOn,
        endsOn,
        place,
        ...(run.organiser !== '' && { organiser: run.organiser }),
        ...(hours > 0 && { hours }),
      },
      ...(run.lessons.length > 0 && { lessons: run.lessons }),
      participants: participants.map(({ name, cooperativeName, role, number, proof }) => ({
        name,
        cooperativeName,
        role,
        number,
        proof,
      })),
      placeAndDate: { city: office.city, on: datedOn },
      signatory: signatoryShown(signatureOf(office, datedOn), style.signature),
      seed: `${office.regionCode} ${office.name}`,
      look: style.look,
      isSample: office.isSample,
      paperForm: PAPER_FORM,
    },
  };
  await insertPaper(write, sealPaper(paperSubject, job), at);
  return { id, at, numbers: participants.map(({ number }) => number) };
}
