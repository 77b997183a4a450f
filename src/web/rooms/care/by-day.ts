/** Weather in the order in which it is shown, gathered by day. */
import type { LocalDate } from "#domain/day.ts";
import type { WeatherView } from "../../shell/weather/shown.ts";

export interface DayOfWeather {
  readonly on: LocalDate;
  readonly entries: readonly WeatherView[];
}

export const byDay = (weather: readonly WeatherView[]): readonly DayOfWeather[] =>
  [...new Set(weather.map(({ on }) => on))].map((on) => ({ on, entries: weather.filter((entry) => entry.on === on) }));
