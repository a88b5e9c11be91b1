import * as v from 'valibot'

/** `null` and left out mean the same: no source says. */
export const orNull = <S extends v.GenericSchema>(schema: S) => v.nullish(schema, null)

/** What something is called: a title too is a name. */
export const name = v.pipe(v.string(), v.regex(/\S/, 'text that is not blank'), v.maxLength(200))
