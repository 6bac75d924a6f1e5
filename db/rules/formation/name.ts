import { normaliseCooperativeName, villageProgrammeName, wordsAfterKind } from '../cooperative/name.ts';
import { ruleOn } from '../rule-book/dated-rule.ts';
import type { FormationContext, FormationFile, FormationVillage } from './formation.ts';
import type { Reason } from '../value/reason.ts';

const SHOWN_NAMESAKES = 3;

function tooFewWords(file: FormationFile, ctx: FormationContext): Reason | undefined {
  const rule = ruleOn(ctx.ruleBook['name-word-count'], file.meetingOn);
  if (file.isVillageProgramme || rule === undefined) return undefined;
  const words = wordsAfterKind(file.name);
  if (words.length >= rule.value) return undefined;
  return {
    code: 'NAMA_KURANG_3_KATA',
    level: 'warning',
    message: `Nama sesudah kata "Koperasi" dan jenisnya terdiri atas ${words.length} kata; pengesahan meminta paling sedikit ${rule.value} kata. Tambahkan kata pada nama.`,
    field: 'Nama',
    value: String(words.length),
    limit: String(rule.value),
    basis: rule.basis,
  };
}

function alreadyUsed(file: FormationFile, ctx: FormationContext): Reason | undefined {
  const { namesakes, village } = ctx;
  if (namesakes.length === 0) return undefined;
  const shown = namesakes
    .slice(0, SHOWN_NAMESAKES)
    .map(({ name }) => name)
    .join('; ');
  const rest = namesakes.length > SHOWN_NAMESAKES ? ` dan ${namesakes.length - SHOWN_NAMESAKES} lainnya` : '';
  const advice =
    file.isVillageProgramme && village
      ? `Bila nama desa memang berulang, pakai "${villageProgrammeName(village.name, village.kind, { districtName: village.districtName })}".`
      : 'Pilih nama lain atau pastikan keduanya bukan koperasi yang sama.';
  return {
    code: 'NAMA_SUDAH_ADA',
    level: 'warning',
    message: `Nama ini sudah dipakai oleh: ${shown}${rest}. ${advice}`,
    field: 'Nama',
    value: file.name,
  };
}

/** The names the pattern allows for a village: bare, with kecamatan, with kabupaten, with both. */
function allowedNames({ name, kind, districtName, regencyName }: FormationVillage): readonly string[] {
  return [{}, { districtName }, { regencyName }, { districtName, regencyName }].map((suffix) =>
    villageProgrammeName(name, kind, suffix),
  );
}

function wrongPattern(file: FormationFile, village: FormationVillage | null): Reason | undefined {
  if (!file.isVillageProgramme) return undefined;
  const key = normaliseCooperativeName(file.name);
  const fits = village
    ? allowedNames(village).some((name) => normaliseCooperativeName(name) === key)
    : /^koperasi (?:desa|kelurahan) merah putih ./.test(key);
  if (fits) return undefined;
  const wanted = village
    ? villageProgrammeName(village.name, village.kind)
    : 'Koperasi Desa/Kelurahan Merah Putih diikuti nama desa/kelurahan';
  return {
    code: 'NAMA_POLA_KDKMP',
    level: 'warning',
    message: `Nama "${file.name}" tidak mengikuti pola Koperasi Desa/Kelurahan Merah Putih; seharusnya "${wanted}", bila perlu ditambah nama kecamatan dan kabupaten.`,
    field: 'Nama',
    value: file.name,
    limit: wanted,
    basis: 'Juklak Menteri Koperasi 1/2025; Permenkum 13/2025 Pasal 7',
  };
}

/** Reasons about the name of a new cooperative. All are warnings: the name is decided when it is reserved. */
export function checkFormationName(file: FormationFile, ctx: FormationContext): readonly Reason[] {
  return [tooFewWords(file, ctx), alreadyUsed(file, ctx), wrongPattern(file, ctx.village)].filter(
    (reason) => reason !== undefined,
  );
}
