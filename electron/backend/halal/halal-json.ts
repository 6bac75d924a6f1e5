import { z } from 'zod';
import { AppError } from '#contract/errors.ts';
import type { InputOf, OutputOf } from '#contract/index.ts';
import { day, longText, requiredText, rupiah, shortText } from '#contract/scalars.ts';
import { choiceOfWord } from '#rules/activity/activity.ts';
import type { HalalPath } from '#rules/halal/halal.ts';
import type { NamedChoice } from '#rules/rule-book/rule-value.ts';
import { faultsOf } from '../base/refusal.ts';

/** Paths in the words of files and of the command line. */
export const PATH_WORDS: Readonly<Record<HalalPath, string>> = {
  regular: 'reguler',
  self_declare: 'self-declare',
};

const money = rupiah.min(0).nullable();
const answer = z.boolean({ error: 'Jawabannya true atau false.' });

/** `produk` names what is checked; every other part but the sales is the answer to a condition by its code. */
const checkJson = z.object({ produk: shortText.default(''), omzet: money.default(null) }).catchall(answer);

const stage = z.strictObject({
  tahap: requiredText,
  tanggal: day,
  oleh: shortText.default(''),
  catatan: longText.default(''),
});

const caseJson = z
  .strictObject({
    jalur: z.enum(['reguler', 'self-declare']),
    pendaftaran: shortText,
    sumberDana: shortText,
    tahunKuota: z.int().min(1945).max(2200).nullable(),
    difasilitasi: z.boolean(),
    pendamping: shortText,
    lph: shortText,
    nomorSertifikat: shortText,
    berakhirTercetak: day.nullable(),
    praCek: z
      .object({ tanggal: day, omzet: money.default(null) })
      .catchall(answer)
      .nullable(),
    catatan: longText,
    tahap: z.array(stage).max(50),
  })
  .partial();

const inIndonesian: z.core.$ZodErrorMap = (issue) => {
  if (issue.code === 'unrecognized_keys') return `Bagian tidak dikenal: ${issue.keys.join(', ')}.`;
  return undefined;
};

function parsed<Value>(shape: z.ZodType<Value>, content: unknown): Value {
  const result = shape.safeParse(content, { error: inIndonesian });
  if (!result.success) throw new AppError('INVALID_INPUT', { faults: faultsOf(result.error) });
  return result.data;
}

/** @throws AppError INVALID_INPUT */
export function parseCheckJson(content: unknown): Pick<InputOf<'halal.check'>, 'sales' | 'answers'> {
  const { produk: _product, omzet, ...answers } = parsed(checkJson, content);
  return { sales: omzet, answers };
}

type Typed = Omit<InputOf<'halal.record'>, 'productId' | 'stages'>;
export interface HalalFile {
  /** Only what the file says. */
  readonly facts: Typed;
  readonly stages: NonNullable<InputOf<'halal.record'>['stages']>;
}

/** Leaves out what is undefined, which would stand over what is known. */
const said = <Value extends object>(value: Value): Partial<Value> =>
  Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as Partial<Value>;

/**
 * An application's file in the words of the request.
 * @throws AppError INVALID_INPUT with every fault at its path
 */
export function parseHalalJson(content: unknown, choices: OutputOf<'halal.choices'>): HalalFile {
  const file = parsed(caseJson, content);
  const faults: { path: string; message: string }[] = [];
  const codeOf = (word: string, list: readonly NamedChoice[], path: string): string => {
    const code = word === '' ? '' : choiceOfWord(word, list);
    if (code === undefined)
      faults.push({ path, message: `Pilihannya: ${list.map(({ name }) => name).join(', ')}.` });
    return code ?? '';
  };
  const { praCek } = file;
  const check = (() => {
    if (praCek === undefined) return {};
    if (praCek === null) return { checkedOn: null, checkedSales: null, answers: {} };
    const { tanggal, omzet, ...answers } = praCek;
    return { checkedOn: tanggal, checkedSales: omzet, answers };
  })();
  const facts: Partial<Typed> = {
    ...said({
      path:
        file.jalur === undefined
          ? undefined
          : file.jalur === 'reguler'
            ? 'regular'
            : ('self_declare' as const),
      registration: file.pendaftaran,
      fund: file.sumberDana === undefined ? undefined : codeOf(file.sumberDana, choices.funds, 'sumberDana'),
      quotaYear: file.tahunKuota,
      isFacilitated: file.difasilitasi,
      companion: file.pendamping,
      institution: file.lph,
      certificateNumber: file.nomorSertifikat,
      printedEnd: file.berakhirTercetak,
      note: file.catatan,
    } as const),
    ...check,
  };
  const stages = (file.tahap ?? []).map(({ tahap, tanggal, oleh, catatan }, at) => ({
    stage: codeOf(tahap, choices.stages, `tahap[${String(at)}].tahap`),
    on: tanggal,
    by: oleh,
    note: catatan,
  }));
  if (faults.length > 0) throw new AppError('INVALID_INPUT', { faults });
  return { facts, stages };
}
