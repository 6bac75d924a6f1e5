/** Ends the name of a folder of practice; it stands beside the office's own and bears its name. */
const ENDING = ' (latihan)';

/** Told by its name alone, so that a person, the window and the command line see the same. */
export function isPracticeFolder(folder: string): boolean {
  return folder.toLowerCase().endsWith(ENDING);
}

/** Where an office practises: beside its data folder and never in it. */
export function practiceFolderOf(folder: string): string {
  return isPracticeFolder(folder) ? folder : `${folder}${ENDING}`;
}

/** The data folder of the office that practises here; any other folder is its own. */
export function officeFolderOf(folder: string): string {
  return isPracticeFolder(folder) ? folder.slice(0, -ENDING.length) : folder;
}
