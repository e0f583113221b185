import { wholly } from './sayings.js'
import { fold, words } from './text.js'

/** "ok", "alles klar", "got it": whoever types this below an answer has read it, and wants no second one. */
const READ_IT = wholly(
  '[ah|oh|ok|okay|na] ' +
    '(ok|okay|oki|okidoki|k|kk|mhm|mh|hm|hmm|aha|ah|oh|alright|all right|got it|gotcha|understood|i see|makes sense|noted|will do|fine|good|great|' +
    "i will try that|i'll try that|i will try|i'll try|sounds good|alles klar|verstanden|kapiert|verstehe|ich verstehe|versteh|gut|sehr gut|super|alles gut|" +
    'puh|uff|phew|oof|wow|omg|oh man|oh mann|oje|oh je|mach ich|mache ich|ist gut|probier ich|probiere ich|versuch ich|versuche ich|ich versuche es|ich probier es|klingt gut|gut zu wissen) ' +
    '[ok|okay|cool|good|great|then|gut|dann|mal|so|jetzt|verstanden|alles klar|mach ich|got it|will do]*',
)

export function isReadIt(text: string): boolean {
  return READ_IT.test(words(text).map(fold).join(' '))
}

/** "see screenshot", "siehe Bild", "sprachnachricht": nothing but that something came along, or should have. */
const LOOK_AT = wholly(
  '[please|pls|bitte|hi|hey|hallo] [see|look at|check|have a look at|attached|here is|here|this is|sent you|siehe|sieh|schau|schau mal|guck|guck mal|hier|hier ist|im|in|auf|the|das|den|die|dem|der|a|an|my|her|his|ein|eine|einen|mein|ihr|sein|anbei]* ' +
    '(screenshot|screenshots|screen|pic|pics|picture|pictures|photo|photos|image|images|attachment|voice message|voice note|voicemail|audio|video|' +
    'bild|bilder|foto|fotos|anhang|sprachnachricht|sprachnachrichten|sprachi|aufnahme|datei) ' +
    '[please|pls|bitte|attached|above|below|here|anbei|oben|unten|hier|an]*',
)

export function isLookAt(text: string): boolean {
  return LOOK_AT.test(words(text).map(fold).join(' '))
}

/** "don't know what to do", "weiß nicht weiter": below an answer it asks for the next step of that, and not to begin anew. */
const STUCK =
  /\b(?:what (?:to|i should|should i) do|stuck|(?:weiss|komme?) (?:\w+ )?nicht weiter|was ich (?:\w+ )?(?:tun|machen) soll)\b/u

export function isStuck(text: string): boolean {
  return STUCK.test(words(text).map(fold).join(' '))
}

const GOES_ON = /^(?:(?:ok|okay|na|ja) )?(?:and|und|but|aber|so|also|then|dann) /u
const COURSE = /\b(?:kurs\w*|courses?|onboarding|einarbeitung|modul\w*|training|schulung)\b/u

/** "And how do I start?" below an answer asks how to start with that; only whoever names the course means the course. */
export function startsWithThat(text: string): boolean {
  const said = words(text).map(fold).join(' ')
  return GOES_ON.test(said) && !COURSE.test(said)
}
