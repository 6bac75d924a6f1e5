import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Region } from '../queries/office/region.ts';

/** The data set's name and version; stands on every region row, because village codes are re-assigned over time. */
export const REGION_DATASET = 'idn-area-data 4.0.1 (kode wilayah Kemendagri, ODbL)';

type FileName = 'provinces' | 'regencies' | 'districts' | 'villages';

/** Rows `code,parent,name` (provinces: `code,name`); names hold no quotes or commas in this set, and that is checked. */
function readRows(folder: string, file: FileName, codePrefix = ''): readonly (readonly string[])[] {
  const text = gunzipSync(readFileSync(path.join(folder, `${file}.csv.gz`))).toString('utf8');
  const lines = text
    .split('\n')
    .slice(1)
    .filter((line) => line !== '' && line.startsWith(codePrefix));
  const width = file === 'provinces' ? 2 : 3;
  return lines.map((line) => {
    const fields = parseLine(line);
    if (fields.length !== width) throw new Error(`${file}.csv.gz: unexpected row ${line}`);
    return fields;
  });
}

/** One CSV line with optional double quotes. */
function parseLine(line: string): readonly string[] {
  return [...line.trim().matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map((match) =>
    match[1] === undefined ? (match[2] ?? '') : match[1].replaceAll('""', '"'),
  );
}

/** Provinces in the order of their codes. */
export function listProvinces(folder: string): readonly Region[] {
  return readRows(folder, 'provinces').map(([code = '', name = '']) => ({
    code,
    parentCode: null,
    level: 'province',
    kind: 'province',
    name,
  }));
}

/** Kabupaten and kota of a province, by code. */
export function listRegencies(folder: string, provinceCode: string): readonly Region[] {
  return below(folder, 'regencies', 'regency', provinceCode);
}

/** A province with everything below it; parents come before children. */
export function loadProvince(folder: string, provinceCode: string): readonly Region[] {
  return [
    ...listProvinces(folder).filter((province) => province.code === provinceCode),
    ...listRegencies(folder, provinceCode),
    ...below(folder, 'districts', 'district', provinceCode),
    ...below(folder, 'villages', 'village', provinceCode),
  ];
}

function below(
  folder: string,
  file: Exclude<FileName, 'provinces'>,
  level: 'regency' | 'district' | 'village',
  provinceCode: string,
): readonly Region[] {
  return readRows(folder, file, `${provinceCode}.`).map(([code = '', parentCode = '', name = '']) => ({
    code,
    parentCode,
    level,
    kind: level === 'village' ? villageKind(code) : level,
    name,
  }));
}

/** The first digit of a village's number tells kelurahan (1) from desa (2), Kepmendagri 300.2.2-2430/2025. */
function villageKind(code: string): 'desa' | 'kelurahan' {
  return code.slice(9, 10) === '1' ? 'kelurahan' : 'desa';
}
