/**
 * Slack's limits (docs.slack.dev/reference/block-kit, read November 2026). Characters are UTF-16 units, as Slack counts.
 */
export const LIMITS = {
  /** Blocks of a message, and of a modal or Home tab. */
  messageBlocks: 50,
  viewBlocks: 100,
  /**
   * Visible characters and addresses of all blocks of a message together. Slack documents none; messages were refused
   * (`msg_blocks_too_long`) from about 11,300 on (github.com/slackapi/bolt-js/issues/2509 and 2867), so we stay well below.
   */
  messageCharacters: 9_000,
  /** The same for a modal, where Slack names no sum: what a person can still scroll through. */
  viewCharacters: 30_000,
  /** One run of text in a rich text block; the limit of a section, since none is published. */
  run: 3_000,
  header: 150,
  context: 2_000,
  buttonsInARow: 25,
  buttonLabel: 75,
  url: 3_000,
  blockId: 255,
  /** Title, submit and close of a modal. */
  modalTitle: 24,
  metadata: 3_000,
  inputLabel: 2_000,
  /** The fallback text: notification and screen reader. Slack cuts at 40,000 and asks for 4,000. */
  fallback: 3_000,
  /** What is typed beside "Not helpful". The store keeps 500 characters. */
  line: 500,
  /** What is asked in the Home tab: as a button's token it must fit, each character escaped. */
  askedInHome: 900,
} as const
