/** What kind of thing happened, as a person looks for it. */
export const LOG_EVENTS = [
  'changed',
  'number',
  'letter',
  'award',
  'printed',
  'exported',
  'unmasked',
  'imported',
  'account',
  'safekeeping',
  'program',
] as const;
export type LogEvent = (typeof LOG_EVENTS)[number];

export const LOG_EVENT_LABELS: Readonly<Record<LogEvent, string>> = {
  changed: 'ubah',
  number: 'nomor',
  letter: 'surat',
  award: 'penghargaan',
  printed: 'cetak',
  exported: 'ekspor',
  unmasked: 'buka nomor pribadi',
  imported: 'impor',
  account: 'akun',
  safekeeping: 'cadangan dan segel',
  program: 'program',
};

/** The first that fits a request's name tells; whatever fits none is a change. */
const EVENTS: readonly (readonly [RegExp, LogEvent])[] = [
  [/^number\.reveal$|^people\.showScan$/, 'unmasked'],
  [/^(?:account|session)\./, 'account'],
  [/^(?:backup|log|app)\.|^guards\./, 'safekeeping'],
  [/^printing\.|print|sheet/i, 'printed'],
  [/export|save(?:Page|Key)|writeWord/i, 'exported'],
  [/^import\./, 'imported'],
  [/^number\./, 'number'],
  [/^letter\.|^incoming\./, 'letter'],
  [/^award\./, 'award'],
];

/** What a request does, by the beginning of its last word; the first that fits tells. */
const VERBS: readonly (readonly [RegExp, string])[] = [
  [/^reveal/, 'Nomor pribadi dibuka'],
  [/^showScan/, 'Pindaian kartu identitas dibuka'],
  [/^(?:record|add|create|new|register|enter)/, 'Dicatat'],
  [/^(?:draw|reserve|take|insert)/, 'Diambil'],
  [/^(?:print|write)/, 'Dicetak'],
  [/^export/, 'Diekspor'],
  [/^(?:remove|delete|cancel|drop|void|revoke|destroy|clear|anonymise)/, 'Dihapus atau dibatalkan'],
  [/^(?:undo|takeBack)/, 'Diurungkan'],
  [/^(?:restore|reopen|bringBack)/, 'Dipulihkan'],
  [/^(?:confirm|finalise|finalize|issue|close)/, 'Ditetapkan'],
  [/^(?:run|import|apply|load)/, 'Dimasukkan'],
  [/^setUp/, 'Dinas disiapkan'],
  [/^seal/, 'Disegel'],
  [/^merge/, 'Digabungkan'],
  [/./, 'Disimpan'],
];

/** What was done, where no title of its own says it. */
export function verbOf(what: string): string {
  const word = what.split('.').at(-1) ?? '';
  return VERBS.find(([pattern]) => pattern.test(word))?.[1] ?? '';
}

/** @param what the name of the request, or of the program's own work */
export function logEventOf(kind: 'work' | 'program' | 'outside', what: string): LogEvent {
  if (kind !== 'work') return 'program';
  return EVENTS.find(([pattern]) => pattern.test(what))?.[1] ?? 'changed';
}
