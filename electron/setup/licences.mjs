import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { dist, modules } from './paths.mjs';

/** What is bundled or shipped; what these need comes along by itself. */
const SHIPPED = [
  '@e965/xlsx',
  '@mantine/core',
  '@mantine/hooks',
  '@noble/ed25519',
  '@noble/hashes',
  '@tanstack/react-query',
  '@tanstack/react-virtual',
  'better-sqlite3',
  'docx',
  'echarts',
  'kysely',
  'pdfjs-dist',
  'pdfmake',
  'prosemirror-commands',
  'prosemirror-history',
  'prosemirror-keymap',
  'prosemirror-model',
  'prosemirror-state',
  'prosemirror-view',
  'qr',
  'react',
  'react-dom',
  'yauzl',
  'zod',
];

/** Writes the licences of every package inside the program into one file beside it, as those licences ask. */
export function writeLicences() {
  const found = new Map();
  for (const name of SHIPPED) collect(name, modules, found);
  const texts = [...found.values()]
    .sort((a, b) => a.name.localeCompare(b.name))
    .map(
      ({ name, version, licence, text }) =>
        `${name} ${version} (${licence})\n${'='.repeat(72)}\n${text.trim()}\n`,
    );
  const target = join(dist, 'licences', 'pihak-ketiga.txt');
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, texts.join('\n\n'));
}

/** A package stands in the node_modules of the one that needs it, or further up. */
function collect(name, from, found) {
  const folder = placesAbove(from)
    .map((place) => join(place, name))
    .find((place) => existsSync(join(place, 'package.json')));
  if (folder === undefined || found.has(folder)) return;
  const {
    name: ownName,
    version,
    license,
    dependencies = {},
  } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  found.set(folder, { name: ownName, version, licence: license ?? 'lihat teks', text: licenceText(folder) });
  for (const needed of Object.keys(dependencies)) collect(needed, join(folder, 'node_modules'), found);
}

function placesAbove(from) {
  const places = [from];
  for (let at = dirname(from); at.startsWith(dirname(modules)); at = dirname(at))
    places.push(join(at, 'node_modules'));
  return places;
}

function licenceText(folder) {
  const file = readdirSync(folder).find((name) => /^(licen[cs]e|copying)/i.test(name));
  return file === undefined
    ? 'Teks lisensi tidak disertakan oleh paket ini.'
    : readFileSync(join(folder, file), 'utf8');
}
