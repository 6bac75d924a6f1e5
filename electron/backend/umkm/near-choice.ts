/** Words by which offices call the same: "kuliner", "dagang", "kerajinan". */
const NEAR: readonly (readonly [RegExp, string])[] = [
  [/kuliner|makanan|minuman|katering|warung makan|snack|kue|kafe|cafe/, 'kuliner'],
  [/kerajinan|kriya|anyaman|craft|handicraft/, 'kriya'],
  [/fesyen|fashion|konveksi|jahit|batik|busana|pakaian/, 'fesyen'],
  [/ternak/, 'peternakan'],
  [/ikan|nelayan/, 'perikanan'],
  [/tani|kebun/, 'pertanian'],
  [/dagang|toko|kios|sembako|kelontong|retail|ritel/, 'perdagangan'],
  [/industri|olahan/, 'industri'],
  [/jasa|bengkel|salon|laundry|rental|servis/, 'jasa'],
  [/digital|kreatif|konten/, 'digital'],
  [/perorang|perseorang|pribadi|individu/, 'perorangan'],
  [/kelompok|poktan|kube/, 'kelompok'],
];

/** The office's choice that such a word means; undefined where the office has taken it off its list. */
export function nearChoice(word: string, list: readonly { readonly code: string }[]): string | undefined {
  const said = word.toLowerCase();
  const code = NEAR.find(([pattern]) => pattern.test(said))?.[1];
  return list.some((choice) => choice.code === code) ? code : undefined;
}
