/** What the commands for leads say in a terminal, in German. */
export const COMMANDS: Readonly<Record<string, string>> = {
  // knowledge check
  mend: 'reparieren',
  look: 'anschauen',
  'What is broken is left out; everything else is answered from.':
    'Was kaputt ist, bleibt weg; aus allem anderen antworte ich.',
  'Until then the last complete version is answered from.':
    'Bis dahin antworte ich aus der letzten vollständigen Fassung.',
  'Nothing to mend: {0} documents, {1} passages, {2} sources.':
    'Nichts zu reparieren: {0} Texte, {1} Textstellen, {2} Quellen.',
  '{0} to mend, {1} to look at. {2}': '{0} zu reparieren, {1} anzuschauen. {2}',
  'Gone since yesterday, and no longer answered from: {0}. If it was not meant, put it back.':
    'Seit gestern weg, und ich antworte nicht mehr daraus: {0}. War es nicht so gemeint, hol es zurück.',
  'Put back what is missing.': 'Hol zurück, was fehlt.',
  'Mend what is named first.': 'Reparier zuerst, was genannt ist.',
  'A large part of what was here is gone: {0}. It is held back, and the last complete version is answered from.':
    'Ein großer Teil von dem, was hier war, ist weg: {0}. Das halte ich zurück und antworte aus der letzten vollständigen Fassung.',
  '{0} If it is meant to be gone: npm run knowledge -- accept':
    '{0} Soll es weg sein: npm run knowledge -- accept',
  'This file is not there: {0}.': 'Diese Datei gibt es nicht: {0}.',
  'no term is explained, and English and German words do not find each other':
    'kein Begriff wird erklärt, und englische und deutsche Wörter finden nicht zueinander',
  'questions that are not ours are not told apart':
    'Fragen, die nicht unsere Sache sind, werden nicht erkannt',
  'none of your own questions is tried': 'keine eurer eigenen Fragen wird ausprobiert',
  'nobody is on call or a lead, and no helpline is shown':
    'niemand hat Bereitschaft oder gehört zur Leitung, und kein Hilfetelefon wird gezeigt',
  'If it was deleted by mistake, put it back from an earlier copy of the folder.':
    'Wurde sie aus Versehen gelöscht, hol sie aus einer früheren Kopie des Ordners zurück.',
  'The helpline "{0}" was last checked on {1}, more than {2} months ago. It is still shown.':
    'Das Hilfetelefon „{0}“ wurde zuletzt am {1} geprüft, vor mehr als {2} Monaten. Es wird weiter gezeigt.',
  'Call it or open its live page, and write the day behind "checked:".':
    'Ruf dort an oder öffne die Seite, und schreib den Tag hinter „checked:“.',
  'This line holds what looks like {0}. Whoever asks can be shown it.':
    'In dieser Zeile steht, was aussieht wie {0}. Wer fragt, kann es zu sehen bekommen.',
  ' and ': ' und ',
  'a phone number that is none of your helplines': 'eine Telefonnummer, die keines eurer Hilfetelefone ist',
  'an e-mail address': 'eine E-Mail-Adresse',
  'a bank account': 'ein Bankkonto',
  'the number of a passport or another paper': 'die Nummer eines Passes oder eines anderen Papiers',
  'a case number': 'ein Aktenzeichen',
  'a date of birth': 'ein Geburtsdatum',
  'a number plate': 'ein Autokennzeichen',
  'If it belongs to a person, delete it, and from earlier copies of the file, too. A helpline belongs into organisation.yaml.':
    'Gehört es zu einem Menschen, lösch es, auch aus früheren Kopien der Datei. Ein Hilfetelefon gehört in organisation.yaml.',
}
