/** The days: what was kept and noticed, by week and by month, and the sheet for the wall. Quiet days just have their name. */
export const daysTexts = {
  title: "Days",
  back: "Back to Trust",
  span: { name: "Week or month", week: "Week", month: "Month" },
  earlier: { week: "The week before", month: "The month before" },
  later: { week: "The week after", month: "The month after" },
  now: "Today",
  week: "{from} to {to}",
  kinds: "Show only",
  marked: { ink: "something kept", gold: "something kept and seen, or noticed" },
  days: "Day by day",
  more: "More than fits here was written in this time. Only part of it is shown.",
  print: {
    title: "A sheet for the wall",
    names: "With names",
    go: "Print it",
    help: "Plain lines, a neutral heading, and room to write on by hand.",
  },
};
