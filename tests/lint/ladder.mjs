import { readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Keeps the areas of a room in one direction. `ladder.json` names each room's areas from the lowest upward: an area
 * imports areas of lower rungs only, never one of its own rung, a higher one, or the files that lie beside the areas and
 * know them all. In a room marked "apart" no area imports another.
 */
const LADDER = JSON.parse(readFileSync(new URL('ladder.json', import.meta.url), 'utf8'));
const ALIASES = Object.entries({
  '#rules/': 'db/rules/',
  '#db/': 'db/',
  '#contract/': 'electron/contract/',
  '#backend/': 'electron/backend/',
});

/** The place of a file within a room: its area, '' for a file beside the areas; undefined outside the room. */
function areaIn(room, file) {
  if (!file.startsWith(`${room}/`)) return undefined;
  const rest = file.slice(room.length + 1);
  return rest.includes('/') ? rest.slice(0, rest.indexOf('/')) : '';
}

function targetOf(file, specifier) {
  if (specifier.startsWith('.')) return path.posix.join(path.posix.dirname(file), specifier);
  const alias = ALIASES.find(([name]) => specifier.startsWith(name));
  return alias && alias[1] + specifier.slice(alias[0].length);
}

/** @returns {string | undefined} what is wrong with this import, as a sentence for whoever wrote it */
export function offence(file, specifier) {
  const target = targetOf(file, specifier);
  if (target === undefined) return undefined;
  for (const [room, rungs] of Object.entries(LADDER)) {
    const from = areaIn(room, file);
    const to = areaIn(room, target);
    if (from === undefined || to === undefined || from === '' || from === to) continue;
    if (rungs === 'apart') return `${room}: "${from}" must not import "${to}"; what both need lies lower.`;
    const rungOf = (area) => rungs.findIndex((rung) => rung.includes(area));
    if (rungOf(from) < 0) return `${room}: the area "${from}" has no rung in tests/lint/ladder.json yet.`;
    if (to === '') return `${room}: "${from}" must not import a file beside the areas, which know them all.`;
    if (rungOf(to) >= rungOf(from) || rungOf(to) < 0)
      return `${room}: "${from}" must not import "${to}": it stands no lower (tests/lint/ladder.json).`;
  }
  return undefined;
}

/** The checkout's own way of writing a path, wherever it lies. */
function placeOf(fileName) {
  const name = fileName.replaceAll('\\', '/');
  const at = name.search(/(?:^|\/)(?:db|electron|renderer)\/[^/]/);
  return at < 0 ? '' : name.slice(name[at] === '/' ? at + 1 : at);
}

const rule = {
  create(context) {
    const file = placeOf(path.relative(process.cwd(), context.filename));
    if (file === '') return {};
    const check = (node) => {
      if (typeof node.source?.value !== 'string') return;
      const message = offence(file, node.source.value);
      if (message !== undefined) context.report({ node: node.source, message });
    };
    return {
      ImportDeclaration: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      ImportExpression: check,
    };
  },
};

/** As the linter's plug-in: the one default export that its interface asks for. */
export default { meta: { name: 'house' }, rules: { ladder: rule } };
