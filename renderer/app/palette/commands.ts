import type { Place } from '../../lib/navigation.tsx';
import { paletteText as text } from '../../text/frame/palette.ts';

interface Command {
  readonly title: string;
  readonly place: Place;
}

/** What can be begun from everywhere. A new one is one line here. */
export const COMMANDS: readonly Command[] = [
  { title: text.commands.newCooperative, place: { screen: 'record', id: null } },
  { title: text.commands.import, place: { screen: 'import' } },
  { title: text.commands.duplicates, place: { screen: 'duplicates' } },
  { title: text.commands.umkmDoubles, place: { screen: 'umkm', view: 'doubles' } },
  { title: text.commands.overlaps, place: { screen: 'people' } },
  { title: text.commands.templates, place: { screen: 'letters', tab: 'templates' } },
  { title: text.commands.official, place: { screen: 'recap', tab: 'official' } },
  { title: text.commands.checkProof, place: { screen: 'proof', tab: 'check' } },
  { title: text.commands.backUp, place: { screen: 'settings', tab: 'backup' } },
  { title: text.commands.practice, place: { screen: 'settings', tab: 'practice' } },
  { title: text.commands.textSize, place: { screen: 'settings', tab: 'display' } },
  { title: text.commands.rules, place: { screen: 'settings', tab: 'rules' } },
  { title: text.commands.log, place: { screen: 'settings', tab: 'log' } },
  { title: text.commands.legalBases, place: { screen: 'settings', tab: 'legalBases' } },
  { title: text.commands.signatories, place: { screen: 'settings', tab: 'signatories' } },
  { title: text.commands.about, place: { screen: 'settings', tab: 'about' } },
];

/** What can be done with the cooperative that was found first. */
export const actsFor = (cooperativeId: string): readonly Command[] => [
  { title: text.acts.rat, place: { screen: 'rat', cooperativeId } },
  { title: text.acts.letter, place: { screen: 'letters', draft: { cooperativeIds: [cooperativeId] } } },
  { title: text.acts.consultation, place: { screen: 'consultation', cooperativeId } },
];
