/** Weather in the order in which it is shown, gathered by day. */
import type { WeatherView } from "#domain/care/views.ts";
import type { LocalDate } from "#domain/day.ts";

export interface DayOfWeather {
  readonly on: LocalDate;
  readonly entries: readonly WeatherView[];
}

export const byDay = (weather: readonly WeatherView[]): readonly DayOfWeather[] =>
  [...new Set(weather.map(({ on }) => on))].map((on) => ({ on, entries: weather.filter((entry) => entry.on === on) }));
