import { PAPER_FORM } from '../documents/layout/paper-form.ts';
import type { CheckedInputOf, OutputOf } from '#contract/index.ts';
import { newId } from '#db/new-id.ts';
import { insertPaper } from '#db/queries/paper/paper.ts';
import { insertTraining } from '#db/queries/printing/training.ts';
import { trainingDays } from '#rules/award/training-days.ts';
import type { CommandContext } from '../base/context.ts';
import type { PrintJob } from '../documents/render.ts';
import { requireCertificateReady } from '../numbers/certificate-ready.ts';
import { drawLetterNumber } from '../numbers/draw-letter-number.ts';
import { signatureOf } from '../office/paper-identity.ts';
import { requireOffice } from '../office/require-office.ts';
import { openSigner } from '../proof/sign-paper.ts';
import { sealPaper } from '../paper/stored-paper.ts';
import { readCertificateStyle, STANDARD_STYLE, signatoryShown } from './certificate-style.ts';
import { trainingSubject } from './print-source.ts';

/** The book of the certificates' numbers. */
const SERIES = 'sertifikat';
const USUAL_ROLE = 'peserta';

/** Fixes a training's list, draws a number for each participant and seals the certificates, in one transaction. */
export async function createTraining(
  input: CheckedInputOf<'training.create'>,
  context: CommandContext,
): Promise<OutputOf<'training.create'>> {
  const { read, write, now } = context;
  const { title, startsOn, endsOn, place, datedOn } = input;
  const office = await requireOffice(read);
  const { isOpenSignature } = input;
  await requireCertificateReady(read, office, { on: datedOn, isOpenSignature });
  const id = newId();
  const paperSubject = trainingSubject(id);
  const sign = await openSigner(context, office);
  const participants = [];
  for (const one of input.participants) {
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
  await insertTraining(write, { id, title, startsOn, endsOn, place, datedOn }, participants, at);
  const style = (await readCertificateStyle(read, ['training'])) ?? STANDARD_STYLE;
  const job: PrintJob = {
    kind: 'training-certificate',
    info: { title: `Sertifikat ${title}`, createdOn: datedOn },
    data: {
      officeHeading: { governmentName: office.governmentName, officeName: office.name },
      event: { title, startsOn, endsOn, place },
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
  return {
    id,
    days: trainingDays(startsOn, endsOn),
    firstNumber: participants[0]?.number ?? '',
    lastNumber: participants.at(-1)?.number ?? '',
  };
}
