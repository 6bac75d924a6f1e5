import type { CheckedInputOf, OutputOf } from '#contract/index.ts';
import { readingIn } from '#db/handles.ts';
import { VILLAGE_LETTER } from '#rules/letters/standard/village.ts';
import { villageProgrammeName } from '#rules/cooperative/name.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import { NEED_STATE_LABELS, VILLAGE_LACK_LABELS } from '#rules/village/lack.ts';
import { WORK_LIST_LABELS, WORK_LISTS } from '#rules/village/work/lists.ts';
import type { TaskContext } from '../base/context.ts';
import { refuse } from '../base/refusal.ts';
import { requireTemplate } from '../letters/template-store.ts';
import { writeDrafts } from '../letters/write-letters.ts';
import { requireOffice } from '../office/require-office.ts';
import { readBoard } from './board.ts';
import type { BoardVillage } from './board.ts';

/** A matter of the office's own records, of which the head of a village knows nothing. */
const OWN_MATTER = 'file';

/** What is not on record of a village's cooperative, or is still to be done, one a line. */
function wanting({ lacks, states, judged }: BoardVillage): readonly string[] {
  const asked = lacks.filter((lack) => lack !== OWN_MATTER);
  return [
    ...asked.map((lack) =>
      states[lack] === 'under_way'
        ? `${VILLAGE_LACK_LABELS[lack]} (menurut catatan kami ${NEED_STATE_LABELS.under_way})`
        : VILLAGE_LACK_LABELS[lack],
    ),
    ...WORK_LISTS.filter((list) => judged.listings[list] === 'in').map((list) => WORK_LIST_LABELS[list]),
  ];
}

/** Each draft alone is not worth a step. */
const NOTHING = () => undefined;

interface Said {
  readonly today: PlainDate;
  readonly answerBy: PlainDate | null;
}

function fieldsOf(village: BoardVillage, lines: readonly string[], { today, answerBy }: Said) {
  const { name, kind, districtName, cooperative, formation } = village;
  return {
    kepada: kind === 'desa' ? `Kepala Desa ${name}` : `Lurah ${name}`,
    alamat_tujuan: `Kecamatan ${districtName}`,
    tempat_tujuan: name,
    koperasi_desa: cooperative?.name ?? formation?.name ?? villageProgrammeName(name, kind),
    kekurangan_desa: lines.join('\n'),
    tanggal_keadaan: today,
    batas_tanggapan: answerBy ?? '',
  };
}

/**
 * A draft to the head of each village of the board that lacks something, all of them or none. To whom nothing is to be
 * said gets no letter and is counted.
 */
export async function writeVillageLetters(
  { on, answerBy, ...selection }: CheckedInputOf<'village.writeLetters'>,
  context: TaskContext,
): Promise<OutputOf<'village.writeLetters'>> {
  const { today } = context;
  return context.transaction(async (write) => {
    const read = readingIn(write);
    const { selected } = await readBoard({ read, today }, await requireOffice(read), selection);
    const { template } = await requireTemplate(read, VILLAGE_LETTER);
    const datedOn = on ?? today;
    if (answerBy !== null && answerBy < datedOn)
      refuse('answerBy', 'Batas tanggapan mendahului tanggal suratnya. Betulkan salah satunya.');
    const said = selected.map((village) => ({ village, lines: wanting(village) }));
    const addressed = said.filter(({ lines }) => lines.length > 0);
    if (addressed.length === 0)
      refuse(
        'lacks',
        selected.length === 0
          ? 'Tidak ada desa menurut saringan ini. Longgarkan saringannya.'
          : 'Semua desa menurut saringan ini sudah lengkap; tidak ada yang perlu disurati.',
      );
    const letterIds: string[] = [];
    for (const [at, { village, lines }] of addressed.entries()) {
      const entered = {
        templateCode: VILLAGE_LETTER,
        cooperativeIds: [],
        on: datedOn,
        bookYear: null,
        classification: '',
        isConfirmed: false,
        fields: { ...template.defaults, ...fieldsOf(village, lines, { today, answerBy }) },
      };
      letterIds.push(...(await writeDrafts(write, entered, { ...context, progress: NOTHING })));
      context.progress(at + 1, addressed.length, 'Membuat konsep surat');
    }
    return { letterIds, count: letterIds.length, complete: said.length - addressed.length };
  });
}
