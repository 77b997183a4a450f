/** What a body can hold: JSON, as it is after parsing, and never changed. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
