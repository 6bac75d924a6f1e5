import path from 'node:path';
import type { OutputOf } from '#contract/index.ts';
import { formatShortDate } from '#rules/value/indonesian-date.ts';
import { defineCommand, requireOption, requireWords, UsageError } from '../cli/command.ts';
import type { Ask, Command } from '../cli/command.ts';
import { textOption } from '../cli/command-option.ts';
import { readDay } from '../cli/read-day.ts';

type Preview = OutputOf<'guideline.read'>;

/** How a line of a guideline stands to what the office has. */
const CHANGE_WORDS = {
  new: 'baru',
  changed: 'berubah',
  same: 'sama',
  skipped: 'dilewati',
  refused: 'tidak dapat',
} as const;

function previewValue(preview: Preview) {
  const { title, edition, issuedOn, publisher, isTaken, lines, laws, templates, sha256 } = preview;
  return {
    judul: title,
    edisi: edition,
    tanggal: issuedOn,
    penerbit: { sidik: publisher.id, nama: publisher.name },
    sha256,
    sudahDiterapkan: isTaken,
    ketentuan: lines.map((line) => ({
      kode: line.code,
      nama: line.name,
      berlakuSejak: line.inForceFrom,
      berlakuSampai: line.inForceUntil,
      dasar: line.basis,
      perubahan: CHANGE_WORDS[line.change],
      beda: line.differences,
    })),
    dasarHukum: laws.map((line) => ({
      peraturan: line.name,
      berlakuSejak: line.inForceFrom,
      berlakuSampai: line.inForceUntil,
      perubahan: CHANGE_WORDS[line.change],
      beda: line.differences,
    })),
    templat: templates.map((line) => ({
      kode: line.code,
      nama: line.name,
      perubahan: CHANGE_WORDS[line.change],
      beda: line.differences,
    })),
  };
}

function previewLines(preview: Preview): readonly string[] {
  const { title, edition, publisher, issuedOn, isTaken, lines, laws, templates } = preview;
  return [
    `${title}, edisi ${edition}, dari ${publisher.name}, ${formatShortDate(issuedOn)}.${isTaken ? ' Sudah pernah diterapkan.' : ''}`,
    ...lines.map(({ name, inForceFrom, change, differences }) =>
      [name, `sejak ${formatShortDate(inForceFrom)}`, CHANGE_WORDS[change], ...differences].join(' | '),
    ),
    ...laws.map(({ name, inForceFrom, change, differences }) =>
      [name, `sejak ${formatShortDate(inForceFrom)}`, CHANGE_WORDS[change], ...differences].join(' | '),
    ),
    ...templates.map(({ name, change, differences }) =>
      [`Templat ${name}`, CHANGE_WORDS[change], ...differences].join(' | '),
    ),
  ];
}

const previewGuidelineCommand = defineCommand({
  name: 'juknis tinjau',
  usage: 'BERKAS.juknis',
  purpose: 'apa yang akan berubah oleh berkas juknis dan sejak kapan; tidak menyimpan apa pun',
  options: {},
  example: 'juknis tinjau juknis-2026.juknis',
  run: async ({ words }, { ask }) => {
    const [file] = requireWords(words, ['BERKAS.juknis']);
    const preview = await ask('guideline.read', { path: path.resolve(file) });
    return { value: previewValue(preview), lines: previewLines(preview) };
  },
});

const takeGuidelineCommand = defineCommand({
  name: 'juknis terapkan',
  usage: 'BERKAS.juknis',
  purpose: 'menerapkan berkas juknis dari penerbit yang dipercaya; semuanya atau tidak sama sekali',
  options: {},
  example: 'juknis terapkan juknis-2026.juknis',
  run: async ({ words }, { ask }) => {
    const [word] = requireWords(words, ['BERKAS.juknis']);
    const file = path.resolve(word);
    const preview = await ask('guideline.read', { path: file });
    const taken = await ask('guideline.take', { path: file, sha256: preview.sha256 });
    const { added, same, laws, templates } = taken;
    return {
      value: {
        ...previewValue(preview),
        ditambahkan: added,
        sama: same,
        dasarHukumBerubah: laws,
        templatBerubah: templates,
      },
      lines: [
        ...previewLines(preview),
        `${added} ketentuan baru, ${same} sudah sama; ${laws} dasar hukum dan ${templates} templat berubah.`,
      ],
    };
  },
});

/** "founder-count-primer@2027-01-01", or the code alone for the newest version; checked against what the office has. */
async function ruleIdsOf(ask: Ask, words: string): Promise<readonly string[]> {
  const rules = await ask('rule.list', {});
  return wordsOf(words).map((word) => {
    const [code, typed] = word.split('@');
    const from = typed === undefined ? undefined : readDay('ketentuan', typed);
    const versions = rules.find((rule) => rule.code === code)?.versions;
    const version =
      from === undefined ? versions?.[0] : versions?.find(({ inForceFrom }) => inForceFrom === from);
    if (!version) throw new UsageError(`Ketentuan "${word}" tidak ada. Tulis kode atau kode@tanggal.`);
    return version.id;
  });
}

const wordsOf = (text: string): readonly string[] =>
  text
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '');

async function lawIdsOf(ask: Ask, words: string): Promise<readonly string[]> {
  if (words === '') return [];
  const { rows } = await ask('basis.list', {});
  if (words.trim() === 'semua') return rows.map(({ id }) => id);
  const ids = wordsOf(words);
  const unknown = ids.find((id) => !rows.some((row) => row.id === id));
  if (unknown !== undefined) throw new UsageError(`Tidak ada dasar hukum dengan ID "${unknown}".`);
  return ids;
}

const exportGuidelineCommand = defineCommand({
  name: 'juknis ekspor',
  usage:
    '--judul "…" --edisi 1 [--ketentuan KODE[@TANGGAL],…] [--dasar-hukum ID,… | semua] [--templat KODE,…] --keluaran F.juknis',
  purpose:
    'menyimpan ketentuan, daftar periksa, dasar hukum, dan templat surat kantor sebagai satu berkas juknis bertanda tangan',
  options: {
    judul: textOption('TEKS', 'judul berkasnya'),
    edisi: textOption('TEKS', 'edisinya'),
    ketentuan: textOption('KODE,…', 'kode ketentuan; versi tertentu sebagai KODE@TANGGAL'),
    'dasar-hukum': textOption('ID,…', 'dasar hukum; "semua" untuk seluruh pustaka'),
    templat: textOption('KODE,…', 'kode templat surat'),
    keluaran: textOption('F.juknis', 'berkas yang ditulis'),
  },
  example:
    'juknis ekspor --judul "Juknis 2026" --edisi 1 --ketentuan founder-count-primer --keluaran juknis-2026.juknis',
  run: async ({ words, options }, { ask }) => {
    requireWords(words, []);
    const title = requireOption(options.judul, 'judul');
    const edition = requireOption(options.edisi, 'edisi');
    const target = path.resolve(requireOption(options.keluaran, 'keluaran'));
    const ruleIds = await ruleIdsOf(ask, options.ketentuan ?? '');
    const lawIds = await lawIdsOf(ask, options['dasar-hukum'] ?? '');
    const templateCodes = wordsOf(options.templat ?? '');
    if (ruleIds.length + lawIds.length + templateCodes.length === 0) {
      throw new UsageError('Belum disebut: --ketentuan, --dasar-hukum, atau --templat.');
    }
    const chosen = { title, edition, ruleIds, lawIds, templateCodes };
    const { path: berkas, count } = await ask('guideline.export', { ...chosen, path: target });
    const value = {
      berkas,
      ketentuan: ruleIds.length,
      dasarHukum: lawIds.length,
      templat: templateCodes.length,
    };
    return { value, lines: [`${berkas} (${count} isi)`] };
  },
});

const guidelineKeyCommand = defineCommand({
  name: 'juknis kunci',
  usage: '[--nama "…"]',
  purpose: 'kunci penerbit kantor ini (dibuat bila --nama diberikan) dan penerbit yang dipercaya',
  options: {
    nama: textOption('NAMA', 'membuat kunci penerbit dengan nama ini'),
  },
  example: 'juknis kunci --nama "Dinas Koperasi Contoh"',
  run: async ({ words, options }, { ask }) => {
    requireWords(words, []);
    if (options.nama !== undefined) await ask('guideline.makeKey', { name: options.nama });
    const { publishers } = await ask('guideline.overview', {});
    const value = publishers.map(({ id, name, publicKey, isOwn, withdrawnAt }) => ({
      sidik: id,
      nama: name,
      kunciPublik: publicKey,
      milikKantor: isOwn,
      dipercaya: withdrawnAt === null,
    }));
    return {
      value,
      lines: value.map(({ sidik, nama, kunciPublik, milikKantor, dipercaya }) =>
        [
          sidik,
          nama,
          kunciPublik,
          milikKantor ? 'kunci kantor ini' : dipercaya ? 'dipercaya' : 'dicabut',
        ].join(' | '),
      ),
    };
  },
});

const trustGuidelineCommand = defineCommand({
  name: 'juknis percayai',
  usage: '--nama "…" --kunci KUNCI-PUBLIK',
  purpose: 'mempercayai penerbit juknis, sesudah sidik kuncinya dicocokkan',
  options: {
    nama: textOption('NAMA', 'nama penerbitnya'),
    kunci: textOption('KUNCI', 'kunci publiknya'),
  },
  example: 'juknis percayai --nama "Dinas Contoh" --kunci KUNCI-PUBLIK',
  run: async ({ words, options }, { ask }) => {
    requireWords(words, []);
    const name = requireOption(options.nama, 'nama');
    const { id } = await ask('guideline.trust', {
      name,
      publicKey: requireOption(options.kunci, 'kunci'),
    });
    return { value: { sidik: id, nama: name }, lines: [`${name} dipercaya, sidik kunci ${id}.`] };
  },
});

export const guidelineCommands: readonly Command[] = [
  previewGuidelineCommand,
  takeGuidelineCommand,
  exportGuidelineCommand,
  guidelineKeyCommand,
  trustGuidelineCommand,
];
