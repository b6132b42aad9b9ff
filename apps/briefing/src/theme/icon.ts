/** Two peaks, in the accent of the design as its scheme has it. */
export const ICON =
  "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 32 32'><style>path{fill:#1d4e6b}@media(prefers-color-scheme:dark){path{fill:#8fc3e0}}</style><path d='M2 27 12 8l5 9 4-6 9 16z'/></svg>";
