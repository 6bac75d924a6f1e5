import type { InputOf, OutputOf } from '#contract/index.ts';
import { formatRupiah, formatInteger } from '#rules/value/numbers.ts';
import { formatShortDate } from '#rules/value/indonesian-date.ts';
import { OPERATION_LABELS, unitName } from '#rules/village/work/operation.ts';
import { FINANCING_STATE_LABELS, UNIT_STATE_LABELS } from '#rules/village/work/work.ts';
import { defineCommand, requireOption, requireWords, UsageError } from '../../cli/command.ts';
import type { Ask, Command } from '../../cli/command.ts';
import { dayOption, textOption } from '../../cli/command-option.ts';
import { readShapedJsonFile } from '../../cli/json-file.ts';
import { villageWorkReportCommands } from './report-command-line.ts';
import { changesOfFile, inWordsOfFile, ofWord, UNIT_WORDS, workJson, workValue } from './work-words.ts';

type Answer = OutputOf<'village.work'>;

function workLines({ name, work, operation, unitKinds, members, financing }: Answer): readonly string[] {
  return [
    `${name}: ${OPERATION_LABELS[operation.state]}`,
    ...operation.reasons,
    ...work.units.map(
      ({ kind, state, sinceOn }) =>
        `  ${unitName(kind, unitKinds)} | ${UNIT_STATE_LABELS[state]}${sinceOn === null ? '' : ` sejak ${formatShortDate(sinceOn)}`}`,
    ),
    `Anggota: ${members === null ? 'belum dicatat' : formatInteger(members)}`,
    `Pembiayaan: ${FINANCING_STATE_LABELS[work.financingState]}${financing.loan === null ? '' : `, ${formatRupiah(financing.loan)}`}; disetujui ${financing.approver}`,
  ];
}

const showCommand = defineCommand({
  name: 'merah-putih usaha',
  usage: 'KODE-DESA',
  purpose: 'usaha satu koperasi: unit dan keadaannya, anggota, bangunan, kendaraan, mitra, pembiayaan',
  options: {},
  example: 'merah-putih usaha 64.08.09.2001',
  run: async ({ words }, { ask }) => {
    const [code] = requireWords(words, ['KODE-DESA']);
    const answer = await ask('village.work', { code });
    return {
      value: workValue(answer),
      lines: workLines(answer),
      warnings: answer.financing.reasons.map(({ message }) => message),
    };
  },
});

async function save(
  ask: Ask,
  {
    code,
    read,
    changes,
  }: { code: string; read: string | undefined; changes: InputOf<'village.saveWork'>['changes'] },
) {
  const known = await ask('village.work', { code });
  const { changeId } = await ask('village.saveWork', {
    code,
    expectedUpdatedAt: read ?? known.updatedAt,
    changes,
  }).catch((error: unknown) => {
    throw inWordsOfFile(error);
  });
  const answer = await ask('village.work', { code });
  return {
    value: { perubahan: changeId, ...workValue(answer) },
    lines: [...(changeId === null ? ['Tidak ada yang berubah.'] : []), ...workLines(answer)],
    warnings: answer.financing.reasons.map(({ message }) => message),
  };
}

const READ_OPTION = textOption('SAAT', 'saat usahanya dibaca; ditolak bila diubah sesudahnya');

const fillCommand = defineCommand({
  name: 'merah-putih isi-usaha',
  usage: 'KODE-DESA BERKAS.json [--dibaca SAAT]',
  purpose:
    'mengisi usaha satu koperasi dari berkas; bagian yang tidak ditulis tetap, daftar yang ditulis menggantikan',
  options: { dibaca: READ_OPTION },
  example: 'merah-putih isi-usaha 64.08.09.2001 usaha-sepaso.json',
  run: async ({ words, options }, { ask }) => {
    const [code, file] = requireWords(words, ['KODE-DESA', 'BERKAS.json']);
    const changes = changesOfFile(await readShapedJsonFile(file, workJson));
    return save(ask, { code, read: options.dibaca, changes });
  },
});

const unitCommand = defineCommand({
  name: 'merah-putih unit',
  usage: 'KODE-DESA JENIS --keadaan K [--sejak TANGGAL] [--omzet RUPIAH] [--dibaca SAAT]',
  purpose: 'mencatat keadaan satu unit usaha; unit lainnya tetap',
  options: {
    keadaan: textOption('K', Object.values(UNIT_WORDS).join('|')),
    sejak: dayOption('sejak kapan keadaannya demikian'),
    omzet: textOption('RUPIAH', 'omzet sebulan'),
    dibaca: READ_OPTION,
  },
  example: 'merah-putih unit 64.08.09.2001 sembako --keadaan beroperasi --sejak 2026-01-05',
  run: async ({ words, options }, { ask }) => {
    const [code, kind] = requireWords(words, ['KODE-DESA', 'JENIS']);
    const state = ofWord(UNIT_WORDS, requireOption(options.keadaan, 'keadaan'));
    if (state === undefined)
      throw new UsageError(`--keadaan berupa ${Object.values(UNIT_WORDS).join(', ')}.`);
    const { omzet, sejak } = options;
    if (omzet !== undefined && !/^\d{1,15}$/.test(omzet))
      throw new UsageError('--omzet berupa rupiah bulat tanpa titik, misalnya 12000000.');
    const { work } = await ask('village.work', { code });
    const known = work.units.find((unit) => unit.kind === kind);
    const unit = {
      kind,
      state,
      sinceOn: sejak ?? (known?.state === state ? known.sinceOn : null),
      turnover: omzet === undefined ? (known?.turnover ?? null) : Number(omzet),
      note: known?.note ?? '',
    };
    const units = known ? work.units.map((one) => (one === known ? unit : one)) : [...work.units, unit];
    return save(ask, { code, read: options.dibaca, changes: { units } });
  },
});

export const villageWorkCommands: readonly Command[] = [
  showCommand,
  fillCommand,
  unitCommand,
  ...villageWorkReportCommands,
];
