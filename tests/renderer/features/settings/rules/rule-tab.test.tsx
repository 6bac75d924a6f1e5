import { describe, expect, test } from 'vitest';
import type { OutputOf } from '#contract/index.ts';
import { toPlainDate } from '#rules/value/plain-date.ts';
import { findRules } from '../../../../../renderer/features/settings/rules/find-rules.ts';
import { RULE_EDITORS } from '../../../../../renderer/features/settings/rules/rule-editors.ts';
import { RuleTab } from '../../../../../renderer/features/settings/rules/rule-tab.tsx';
import { buttonOf, buttonsOf } from '../../../../helpers/page-find.ts';
import { renderPart } from '../../../../helpers/render-part.tsx';

const VERSION = {
  id: 'a',
  inForceFrom: toPlainDate('2024-01-01'),
  inForceUntil: null,
  isCurrent: true,
  value: 6,
  basis: 'UU 25/1992 Pasal 26',
  note: 'dibaca sampai akhir bulan',
};
const RULES: OutputOf<'rule.list'> = RULE_EDITORS.map(({ code }) => ({
  code,
  versions: code === 'rat-legal-months' ? [VERSION] : [],
}));
const LEGAL = 'Batas RAT menurut undang-undang';

function open() {
  return renderPart(<RuleTab />, { 'rule.list': RULES });
}

const titles = () =>
  [...document.querySelectorAll('section > h2')].map(({ textContent }) => textContent.trim());

describe('the dated rules', () => {
  test('are folded, each with what holds today; a heading opens its versions', async () => {
    const { page, press } = open();
    await page.findByText(/^Paling lambat 6 bulan sesudah tahun buku/);
    expect(titles()).toHaveLength(RULE_EDITORS.length);
    expect(buttonsOf(/^Tambah versi/)).toEqual([]);
    await press(LEGAL);
    expect(buttonOf(LEGAL).getAttribute('aria-expanded')).toBe('true');
    expect(buttonsOf(`Tambah versi: ${LEGAL}`)).toHaveLength(1);
    await press(LEGAL);
    expect(buttonsOf(/^Tambah versi/)).toEqual([]);
  });

  test('are found by a word of their basis; the first hit is marked and Enter opens it', async () => {
    const { page, at, user } = open();
    await page.findByText(/^Paling lambat 6 bulan/);
    await user.click(at('Cari ketentuan menurut judul, isi, dasar hukum, atau catatan'));
    await user.keyboard('pasal 26 1992{Enter}');
    expect(titles()).toEqual([LEGAL]);
    expect(document.activeElement).toBe(buttonOf(LEGAL));
    expect(buttonsOf(`Tambah versi: ${LEGAL}`)).toHaveLength(1);
  });

  test('nothing found says so, and everything comes back in one press', async () => {
    const { page, at, user, press } = open();
    await user.click(at('Cari ketentuan menurut judul, isi, dasar hukum, atau catatan'));
    await user.keyboard('zebra{Enter}');
    await page.findByText('Tidak ada yang cocok dengan saringan');
    await press('Tampilkan semua');
    expect(titles()).toHaveLength(RULE_EDITORS.length);
  });
});

test('a rule named so comes before one that only mentions it', () => {
  const [first, second] = RULE_EDITORS;
  if (!first || !second) throw new Error('no rules');
  const mentions = { editor: first, versions: [{ ...VERSION, note: second.title }] };
  const named = { editor: second, versions: [] };
  expect(findRules([mentions, named], second.title).map(({ editor }) => editor.code)).toEqual([
    second.code,
    first.code,
  ]);
  expect(findRules([mentions, named], ' ')).toHaveLength(2);
});
