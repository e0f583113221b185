const MENTION = /<@([UW][A-Z0-9]+)(?:\|[^<>]*)?>/gu

/** Who is mentioned in a message. */
export function mentionsIn(text: string): readonly string[] {
  return [...text.matchAll(MENTION)].map((match) => match[1]!)
}

/**
 * A message as a person reads it: Slack's marks for people, channels, groups and links taken away or put into words, entities
 * written out (docs.slack.dev/messaging/formatting-message-text). A mention is a name, so it is left out. Inside a mark Slack writes `<` as an
 * entity: a mark that is never closed ends there, and not at the end of the message.
 */
export function readText(text: string): string {
  return text
    .replace(MENTION, ' ')
    .replace(/<#[A-Z0-9]+(?:\|[^<>]*)?>/gu, ' ')
    .replace(/<![^<>|]*(?:\|([^<>]*))?>/gu, ' $1 ')
    .replace(/<(?:mailto:|tel:)?([^<>|]*)\|([^<>]*)>/gu, '$2')
    .replace(/<(?:mailto:|tel:)?([^<>|]*)>/gu, '$1')
    .replace(/&lt;/gu, '<')
    .replace(/&gt;/gu, '>')
    .replace(/&amp;/gu, '&')
    .replace(/[^\S\n]+/gu, ' ')
    .trim()
}
