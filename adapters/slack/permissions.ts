/** What the app may do, and what stops working without it. The manifest asks for exactly these; a test holds the two together. */
export const NEEDED: Readonly<Record<string, string>> = {
  'app_mentions:read': 'it does not hear when it is mentioned',
  'chat:write': 'it cannot answer',
  'assistant:write': 'no suggestions appear in direct messages',
  commands: '/securebase and the shortcuts do not work',
  'im:history': 'it does not hear direct messages',
  'im:write': 'it cannot write to a person first (leads, reminders)',
  'channels:history': 'in public channels every further message in a thread needs a mention',
  'groups:history': 'in private channels every further message in a thread needs a mention',
  'channels:read':
    'it cannot tell whether outsiders read a public channel, and answers buttons there privately',
  'groups:read':
    'it cannot tell whether outsiders read a private channel, and answers buttons there privately',
  'users:read': 'it cannot tell staff from guests, and answers nobody',
}

/** Only needed where organisation.yaml names such things. */
export const OPTIONAL: Readonly<Record<string, string>> = {
  'users:read.email': 'e-mail domains in organisation.yaml (allowed) are not recognised',
  'usergroups:read': 'user groups in organisation.yaml (leads, allowed) are not recognised',
}
