import type { CheckedInputOf, OutputOf } from '#contract/index.ts';
import { listDispositions } from '#db/queries/incoming/disposition.ts';
import type { Disposition } from '#db/queries/incoming/disposition.ts';
import { listAgendaNumbers } from '#db/queries/incoming/letter.ts';
import type { IncomingLetter } from '#db/queries/incoming/letter.ts';
import { readIncoming } from '#db/queries/incoming/list.ts';
import type { IncomingFilter } from '#db/queries/incoming/list.ts';
import { listNamesOf } from '#db/queries/cooperative/ids.ts';
import { WHOLE_LIST } from '#db/page-bounds.ts';
import type { ReadHandle } from '#db/handles.ts';
import { instructionText } from '#rules/incoming/disposition.ts';
import {
  agendaGaps,
  agendaText,
  gapText,
  INCOMING_CHANNEL_LABELS,
  natureText,
  SECRECY_LABELS,
  SPEED_LABELS,
} from '#rules/incoming/incoming.ts';
import { INCOMING_DUE_LABELS, INCOMING_STATE_LABELS, incomingState } from '#rules/incoming/state.ts';
import type { NamedChoice } from '#rules/rule-book/rule-value.ts';
import { formatLongDate, formatShortDate } from '#rules/value/indonesian-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import type { TaskContext } from '../base/context.ts';
import type { PrintJob } from '../documents/render.ts';
import { letterheadOf } from '../office/paper-identity.ts';
import { requireOffice } from '../office/require-office.ts';
import { printPaper } from '../paper/print-paper.ts';
import { requireIncoming } from './require-incoming.ts';
import { filterOf, instructionsOn } from './shown.ts';

/** "Siapkan jawaban. Koordinasi dengan Camat". */
const whatOf = ({ instructions, note }: Disposition, choices: readonly NamedChoice[]): string =>
  [instructionText(instructions, choices), note].filter((part) => part !== '').join('. ');

const doneText = ({ doneOn, doneNote }: Disposition): string =>
  doneOn === null ? '' : `${formatShortDate(doneOn)}: ${doneNote}`;

/** Natures in the order of the sheet; what a letter is not stays an empty box. */
const naturesOf = ({ secrecy, speed }: IncomingLetter) => [
  { name: SPEED_LABELS.very_urgent, isTicked: speed === 'very_urgent' },
  { name: SPEED_LABELS.urgent, isTicked: speed === 'urgent' },
  { name: SECRECY_LABELS.ordinary, isTicked: secrecy === 'ordinary' && speed === 'ordinary' },
  { name: SECRECY_LABELS.limited, isTicked: secrecy === 'limited' },
  { name: SECRECY_LABELS.secret, isTicked: secrecy === 'secret' },
  { name: SECRECY_LABELS.top_secret, isTicked: secrecy === 'top_secret' },
];

/** The sheet of one letter as it stands now; not sealed, because it goes on by hand. */
export async function printSheet(
  { id, path: chosen }: CheckedInputOf<'incoming.printSheet'>,
  context: TaskContext,
): Promise<OutputOf<'incoming.printSheet'>> {
  const { read, today } = context;
  const office = await requireOffice(read);
  const letter = await requireIncoming(read, id);
  const dispositions = await listDispositions(read, id);
  const choices = await instructionsOn(read, today);
  const asked = new Set(dispositions.flatMap(({ instructions }) => instructions));
  const agenda = agendaText(letter.agendaNumber, letter.agendaYear);
  const { receivedOn, sender, letterNumber, datedOn, subject, attachments, channel } = letter;
  const job: PrintJob = {
    kind: 'disposition-sheet',
    info: { title: `Lembar Disposisi ${agenda}`, createdOn: today },
    data: {
      letterhead: letterheadOf(office),
      agenda,
      receivedOn,
      sender,
      letterNumber,
      datedOn,
      subject,
      attachments,
      channel: INCOMING_CHANNEL_LABELS[channel],
      natures: naturesOf(letter),
      instructions: choices.map(({ code, name }) => ({ name, isTicked: asked.has(code) })),
      dispositions: dispositions.map((one) => ({
        fromWhom: one.fromWhom,
        toWhom: one.toWhom,
        what: whatOf(one, choices),
        givenOn: one.givenOn,
        dueOn: one.dueOn,
        done: doneText(one),
      })),
      printedOn: today,
      isSample: office.isSample,
    },
  };
  const name = `lembar-disposisi-${letter.agendaNumber}-${letter.agendaYear}.pdf`;
  return printPaper({ job, chosen, name }, context);
}

/** "Tahun 2025; keadaan Menunggu; pengirim Camat Contoh". */
async function selectionText(read: ReadHandle, filter: IncomingFilter): Promise<string> {
  const { year, state, due, sender, cooperativeId, text, on, isRemoved } = filter;
  const name =
    cooperativeId === null ? undefined : (await listNamesOf(read, [cooperativeId])).get(cooperativeId);
  const parts = [
    year === null ? 'Semua tahun' : `Tahun ${year}`,
    ...(on === null ? [] : [`diterima ${formatLongDate(on)}`]),
    ...(state === null ? [] : [`keadaan ${INCOMING_STATE_LABELS[state].toLowerCase()}`]),
    ...(due === null ? [] : [`tenggat disposisi ${INCOMING_DUE_LABELS[due].toLowerCase()}`]),
    ...(sender === '' ? [] : [`pengirim ${sender}`]),
    ...(name === undefined ? [] : [`koperasi ${name}`]),
    ...(text === '' ? [] : [`memuat kata “${text}”`]),
    ...(isRemoved === true ? ['hanya yang batal'] : []),
  ];
  return parts.join('; ');
}

/** Only the year is asked: the book is whole, so its numbers without a record can be named. */
const isWholeYear = ({ state, due, sender, cooperativeId, text, on, isRemoved }: IncomingFilter): boolean =>
  state === null &&
  due === null &&
  sender === '' &&
  cooperativeId === null &&
  text === '' &&
  on === null &&
  isRemoved !== true;

const stateText = (letter: IncomingLetter, today: PlainDate): string => {
  if (letter.removedAt !== null) return `Batal: ${letter.removedReason}`;
  const label = INCOMING_STATE_LABELS[incomingState(letter, today)];
  return letter.closedOn === null ? label : `${label}: ${letter.closedNote}`;
};

/** The agenda as a file, as it stands now; with numbers taken out, unless something else than a year is asked. */
export async function printIncomingBook(
  { path: chosen, ...asked }: CheckedInputOf<'incoming.printBook'>,
  context: TaskContext,
): Promise<OutputOf<'incoming.printBook'>> {
  const { read, today } = context;
  const office = await requireOffice(read);
  const choices = await instructionsOn(read, today);
  const typed = filterOf(asked);
  const filter = isWholeYear(typed) ? { ...typed, isRemoved: null } : typed;
  const { rows } = await readIncoming(read, filter, { today, page: WHOLE_LIST, order: 'asc' });
  const shown = [];
  for (const letter of rows) {
    const dispositions = await listDispositions(read, letter.id);
    shown.push({
      agenda: agendaText(letter.agendaNumber, letter.agendaYear),
      receivedOn: letter.receivedOn,
      sender: letter.sender,
      letterNumber: letter.letterNumber,
      datedOn: letter.datedOn,
      subject: letter.subject,
      nature: natureText(letter),
      dispositions: dispositions.map((one) => {
        const due = one.dueOn === null ? '' : `, tenggat ${formatShortDate(one.dueOn)}`;
        const done = one.doneOn === null ? '' : `; selesai ${doneText(one)}`;
        return `${one.toWhom} ${formatShortDate(one.givenOn)}: ${whatOf(one, choices)}${due}${done}`;
      }),
      state: stateText(letter, today),
      isRemoved: letter.removedAt !== null,
    });
  }
  const { year } = filter;
  const gaps =
    year !== null && isWholeYear(typed) ? agendaGaps(await listAgendaNumbers(read, year)).map(gapText) : [];
  const job: PrintJob = {
    kind: 'incoming-book',
    info: { title: `Buku Agenda Surat Masuk ${year ?? ''}`.trim(), createdOn: today },
    data: {
      letterhead: letterheadOf(office),
      selection: await selectionText(read, filter),
      rows: shown,
      gaps,
      printedOn: today,
      isSample: office.isSample,
    },
  };
  return printPaper({ job, chosen, name: `agenda-surat-masuk-${year ?? 'semua'}.pdf` }, context);
}
