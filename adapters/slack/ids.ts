/**
 * Slack's ids as the core sees them: opaque, and told apart from those of other platforms. A message is named by workspace,
 * channel and time stamp, so that a mention and its `message` twin are one and the same.
 */
const PERSON = /^slack:([A-Z0-9]{2,20}):([UW][A-Z0-9]{2,20})$/u
const BARE = /^[UW][A-Z0-9]{5,20}$/u
const ANSWER = /^([A-Z0-9]{2,20})\/(\d{1,12}\.\d{1,8})$/u

export function personId(team: string, user: string): string {
  return `slack:${team}:${user}`
}

export function readPerson(id: string): { readonly team: string; readonly user: string } | null {
  const match = PERSON.exec(id)
  return match === null ? null : { team: match[1]!, user: match[2]! }
}

/** The user that is meant by a person's id of this workspace, or by a member id as leads copy it; `null` = not one of ours. */
export function userOf(id: string, team: string): string | null {
  if (BARE.test(id)) return id
  const person = readPerson(id)
  return person?.team === team ? person.user : null
}

/** A message; of a thread, its first one. */
export function messageId(team: string, channel: string, ts: string): string {
  return `slack:${team}:${channel}:${ts}`
}

/** An edit of a message: another event than the message, and than every other edit of it. */
export function editId(message: string, edited: string): string {
  return `${message}:edit:${edited}`
}

/** Something pressed, typed as a command or chosen as a shortcut: Slack gives each its own trigger. */
export function triggerId(team: string, trigger: string): string {
  return `slack:${team}:trigger:${trigger}`
}

/** The beginning of an answer that was shown before there was a whole one. */
export function beginningOf(event: string): string {
  return `${event}:beginning`
}

/** Where a message of ours is, as it is kept. */
export function answerId(channel: string, ts: string): string {
  return `${channel}/${ts}`
}

export function readAnswer(id: string): { readonly channel: string; readonly ts: string } | null {
  const match = ANSWER.exec(id)
  return match === null ? null : { channel: match[1]!, ts: match[2]! }
}
