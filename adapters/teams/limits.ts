/**
 * What Teams takes. Messages: learn.microsoft.com "format your bot messages" (100 KB in UTF-16, keep below 80). Cards: 28 KB by
 * the older pages; 25 are safe by both. Citations: "bot messages with AI-generated content". Dialog titles: none documented.
 */
export const LIMITS = {
  messageBytes: 80_000,
  cardBytes: 25_000,
  citations: 20,
  citationName: 80,
  citationAbstract: 160,
  /** Beyond it a button's words are cut on a phone. */
  buttonTitle: 60,
  /** Teams shows six buttons in a row and hides the rest behind "…". */
  buttonsInARow: 6,
  /** One line in a notification. */
  summary: 160,
  dialogTitle: 60,
  /** What is said in bare words where Teams did not take the form: far below every limit. */
  bareText: 8_000,
} as const
