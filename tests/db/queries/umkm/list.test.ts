import { expect, test } from 'vitest';
import { countMatching, countUmkms, readUmkms } from '#db/queries/umkm/list.ts';
import type { UmkmFilter } from '#db/queries/umkm/list.ts';
import { countProducts, readProducts } from '#db/queries/umkm/product.ts';
import { ensureRecordSearch } from '#db/engine/record-search.ts';
import { WHOLE_LIST } from '#db/page-bounds.ts';
import { buildRuleBook } from '#rules/rule-book/rule-book.ts';
import { STANDARD_RULES } from '#rules/rule-book/standard-rules.ts';
import { readScale, SCALES } from '#rules/umkm/scale.ts';
import { normalisePersonName } from '#rules/value/person-name.ts';
import { toPlainDate } from '#rules/value/plain-date.ts';
import { someText } from '../../../helpers/programme-office.ts';
import { randomNumbers } from '../../../helpers/random-numbers.ts';
import { testDatabase } from '../../../helpers/test-database.ts';
import { fillUmkms } from '../../../helpers/umkm-office.ts';

const RULES = buildRuleBook(STANDARD_RULES)['umkm-scale'];
/** As the database lowers letters: those of ASCII alone. */
const inAscii = (text: string): string => text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
const DAYS = [
  ['2021-02-01', RULES[0]],
  ['2021-02-02', RULES[1]],
] as const;
const ALL: UmkmFilter = {
  text: '',
  districtCode: null,
  villageCode: null,
  sector: '',
  form: '',
  scale: null,
  sex: null,
  status: null,
  cooperativeId: null,
  productKind: '',
  personId: null,
  lacksLicence: '',
  isRemoved: false,
};

test('the scale that the list filters by is the one that the rule reads, on either side of 2-2-2021', async () => {
  const { raw, readDb: read } = await testDatabase();
  fillUmkms(raw, randomNumbers(7), 300);
  for (const [day, rule] of DAYS) {
    const on = toPlainDate(day);
    if (!rule) throw new Error('no rule');
    const rows = await readUmkms(read, ALL, rule.value, WHOLE_LIST);
    const scaleOf = (row: (typeof rows)[number]) =>
      readScale({ ...row, choice: row.scaleChoice }, RULES, on).scale;
    for (const scale of [...SCALES, 'unknown'] as const) {
      const wanted = rows.filter((row) => (scaleOf(row) ?? 'unknown') === scale).map(({ id }) => id);
      const found = await readUmkms(read, { ...ALL, scale }, rule.value, WHOLE_LIST);
      expect(found.map(({ id }) => id)).toEqual(wanted);
      expect(await countMatching(read, { ...ALL, scale }, rule.value)).toBe(wanted.length);
    }
    const { umkms, scales } = await countUmkms(read, rule.value);
    expect(scales.reduce((sum, { count }) => sum + count, 0)).toBe(umkms);
    expect(umkms).toBe(rows.length);
  }
});

test('a text is found in the business, its owner and what it makes, page by page, whatever else is asked', async () => {
  const { raw, readDb: read } = await testDatabase();
  const numbers = randomNumbers(11);
  fillUmkms(raw, numbers, 200);
  const rule = RULES[1]?.value;
  if (!rule) throw new Error('no rule');
  const products = raw
    .prepare<[], { umkm_id: string; name: string; removed_at: string | null }>(
      'SELECT umkm_id, name, removed_at FROM product',
    )
    .all();
  const whole = await readUmkms(read, ALL, rule, WHOLE_LIST);
  for (let run = 0; run < 60; run += 1) {
    const text = (
      numbers.once(2) ? numbers.pick(whole).name.slice(0, 1 + numbers.below(6)) : someText(numbers)
    ).trim();
    const sex = numbers.pick(['L', 'P', null] as const);
    const key = normalisePersonName(text);
    const lower = text.toLowerCase();
    const wanted = whole.filter(
      ({ id, name, ownerName, ownerSex }) =>
        (sex === null || ownerSex === sex) &&
        (text === '' ||
          inAscii(name).includes(lower) ||
          (key !== '' && normalisePersonName(ownerName).includes(key)) ||
          products.some(
            (one) => one.umkm_id === id && one.removed_at === null && inAscii(one.name).includes(lower),
          )),
    );
    const filter = { ...ALL, text, sex };
    expect([text, await countMatching(read, filter, rule)]).toEqual([text, wanted.length]);
    const page = await readUmkms(read, filter, rule, { offset: 2, limit: 5 });
    expect(page.map(({ id }) => id)).toEqual(wanted.slice(2, 7).map(({ id }) => id));
    const made = { kind: '', districtCode: null, text, isRemoved: false };
    expect(await readProducts(read, made, WHOLE_LIST)).toHaveLength(await countProducts(read, made));
  }
});

test('the index of businesses stays in step with names, owners and products, by any way of writing', async () => {
  const { raw } = await testDatabase();
  const numbers = randomNumbers(3);
  fillUmkms(raw, numbers, 60);
  const said = () => raw.prepare('SELECT rowid, * FROM umkm_search ORDER BY rowid').all();
  const inOrder = (rows: readonly unknown[]) =>
    JSON.parse(JSON.stringify(rows), (key, value: unknown) =>
      key === 'products' && typeof value === 'string' ? value.split('\u001F').toSorted() : value,
    ) as unknown;
  const any = (table: string): string =>
    raw.prepare<[], string>(`SELECT id FROM ${table} ORDER BY random() LIMIT 1`).pluck().get() ?? '';
  const set = (table: string, column: string, value: string | null) =>
    raw.prepare(`UPDATE ${table} SET ${column} = ? WHERE id = ?`).run(value, any(table));
  raw.transaction(() => {
    for (let run = 0; run < 200; run += 1) {
      const text = someText(numbers).trim() || 'lain';
      set('umkm', 'name', text);
      set('umkm', 'owner_id', numbers.once(3) ? null : any('person'));
      set('person', 'name_key', text);
      set('product', 'name', text);
      set('product', 'umkm_id', any('umkm'));
      set('product', 'removed_at', numbers.pick(['2025', null]));
    }
  })();
  raw.exec(`INSERT INTO umkm_search (umkm_search, rank) VALUES ('integrity-check', 1)`);
  const kept = inOrder(said());
  raw.exec('DROP TRIGGER umkm_search_insert');
  ensureRecordSearch(raw);
  expect(kept).toEqual(inOrder(said()));
});
