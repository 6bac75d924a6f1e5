import type { OutputOf } from '#contract/index.ts';
import { MARK_LABELS } from '#rules/activity/activity.ts';
import type { AttendanceMark } from '#rules/activity/activity.ts';
import { listDays } from '#rules/activity/batch.ts';
import { formatShortDate } from '#rules/value/indonesian-date.ts';
import { normalisePersonName } from '#rules/value/person-name.ts';
import { dayOption, flagOption, textOption } from '../cli/command-option.ts';
import { defineCommand, requireOption, requireWords, UsageError } from '../cli/command.ts';
import type { Command } from '../cli/command.ts';
import { batchNumbered } from './participants-command-line.ts';

type Batch = OutputOf<'activity.get'>['batches'][number];
type Participant = Batch['participants'][number];

/** The word of an option, and the mark it gives. */
const WORDS = {
  hadir: 'present',
  izin: 'excused',
  sakit: 'sick',
  alpa: 'absent',
} as const satisfies Readonly<Record<string, AttendanceMark>>;
const NAMES = Object.keys(WORDS) as readonly (keyof typeof WORDS)[];

/** Everybody on the list who has no mark of the day and is named nowhere else. */
const THE_REST = 'lainnya';

const keyOf = (name: string): string => normalisePersonName(name);

/** The participant whom a word of an option names: by id, or by a name that only one of them bears. */
function participantOf(word: string, participants: readonly Participant[]): Participant {
  const byId = participants.find(({ id }) => id === word);
  if (byId) return byId;
  const [found, other] = participants.filter(({ name }) => keyOf(name) === keyOf(word));
  if (found && !other) return found;
  throw new UsageError(
    found
      ? `Peserta bernama "${word}" lebih dari satu; sebut dengan ID-nya, yang diberikan minta activity.get.`
      : `"${word}" bukan peserta angkatan ini; tulis namanya seperti pada daftar peserta, beberapa nama dengan titik koma di antaranya.`,
  );
}

const wordsIn = (typed: string | undefined): readonly string[] =>
  (typed ?? '')
    .split(';')
    .map((word) => word.trim())
    .filter((word) => word !== '');

/** Who gets which mark; a person named under two marks is nobody's business to guess. */
function marksFrom(
  typed: Readonly<Partial<Record<keyof typeof WORDS, string | undefined>>>,
  participants: readonly Participant[],
  on: string,
): ReadonlyMap<string, AttendanceMark> {
  const marks = new Map<string, AttendanceMark>();
  const rest = NAMES.filter((name) => wordsIn(typed[name]).includes(THE_REST));
  if (rest.length > 1) throw new UsageError(`"${THE_REST}" hanya dapat ditulis pada satu tanda kehadiran.`);
  for (const name of NAMES)
    for (const word of wordsIn(typed[name]).filter((one) => one !== THE_REST)) {
      const { id, name: who } = participantOf(word, participants);
      if (marks.has(id)) throw new UsageError(`${who} disebut lebih dari sekali.`);
      marks.set(id, WORDS[name]);
    }
  const [restName] = rest;
  if (restName !== undefined)
    for (const { id, marks: own } of participants)
      if (!marks.has(id) && own[on] === undefined) marks.set(id, WORDS[restName]);
  return marks;
}

/** Marks who was there on one day of a batch. */
export const attendanceCommand: Command = defineCommand({
  name: 'kegiatan kehadiran',
  usage: 'ID --pada D [--angkatan N] [--hadir NAMA;…|lainnya] [--izin …] [--sakit …] [--alpa …] [--uji]',
  purpose:
    'menandai kehadiran satu hari; yang tidak disebut tetap seperti semula, dan disebut bila belum ditandai',
  options: {
    pada: dayOption('hari kehadirannya, di antara hari-hari angkatan'),
    angkatan: textOption('N', 'nomor angkatannya; boleh ditinggalkan bila hanya satu'),
    hadir: textOption('NAMA;…', 'yang hadir; "lainnya" untuk semua yang belum ditandai dan tidak disebut'),
    izin: textOption('NAMA;…', 'yang izin'),
    sakit: textOption('NAMA;…', 'yang sakit'),
    alpa: textOption('NAMA;…', 'yang tidak hadir tanpa keterangan'),
    uji: flagOption('hanya menguji, tidak menyimpan'),
  },
  example: 'kegiatan kehadiran 01JB2 --pada 2023-07-04 --izin "Siti Aminah" --hadir lainnya',
  run: async ({ words, options }, { ask }) => {
    const [activityId] = requireWords(words, ['ID']);
    const typed = requireOption(options.pada, 'pada');
    const batchId = await batchNumbered(ask, activityId, options.angkatan);
    const { batches } = await ask('activity.get', { id: activityId });
    const batch = batches.find(({ id }) => id === batchId);
    if (!batch) throw new UsageError('Angkatan ini baru saja dihapus.');
    const days = listDays(batch);
    const on = days.find((day) => day === typed);
    if (on === undefined)
      throw new UsageError(`--pada berupa hari angkatan ini: ${days.map(formatShortDate).join(', ')}.`);
    const { participants } = batch;
    const marks = marksFrom(options, participants, on);
    if (marks.size === 0)
      throw new UsageError('Sebut paling sedikit satu peserta dengan --hadir, --izin, --sakit, atau --alpa.');
    if (!options.uji)
      await ask('activity.setAttendance', {
        batchId,
        marks: [...marks].map(([participantId, mark]) => ({ participantId, on, mark })),
      });
    const open = participants.filter(({ id, marks: own }) => !marks.has(id) && own[on] === undefined);
    const counted = NAMES.map(
      (name) => [name, [...marks.values()].filter((mark) => mark === WORDS[name]).length] as const,
    );
    return {
      value: {
        hari: on,
        angkatan: batch.number,
        ditandai: Object.fromEntries(counted),
        belumDitandai: open.map(({ name }) => name),
      },
      lines: [
        `${formatShortDate(on)}, angkatan ${String(batch.number)}: ${counted
          .filter(([, count]) => count > 0)
          .map(([name, count]) => `${String(count)} ${MARK_LABELS[WORDS[name]].toLowerCase()}`)
          .join(', ')}${options.uji ? ' (uji, tidak disimpan)' : ''}`,
        ...open.map(({ name }) => `Belum ditandai: ${name}`),
      ],
    };
  },
});
