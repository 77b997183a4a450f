/** ICU messages, for the few texts that have a plural or a choice in them. Loaded apart: the first screen needs none. */
import { IntlMessageFormat } from "intl-messageformat";

export const format = (message: string, values: Readonly<Record<string, string | number>>, locale = "en"): string =>
  String(new IntlMessageFormat(message, locale).format({ ...values }));
