import packageFile from '../../../package.json' with { type: 'json' };

/** The version people see; one place, the package file, says it. */
export const PROGRAM_VERSION: string = packageFile.version;
