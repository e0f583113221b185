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

  // knowledge status
  'response cards': 'Antwortkarten',
  notes: 'Notizen',
  'course modules': 'Module des Kurses',
  'full texts': 'Volltexte',
  'glossary terms': 'Begriffe im Glossar',
  files: 'Dateien',
  'passages by role': 'Textstellen nach Rolle',
  'Loaded: {0} files, {1} passages from {2} sources.':
    'Eingelesen: {0} Dateien, {1} Textstellen aus {2} Quellen.',
  'Sources with passages: {0}. Without: {1}.': 'Quellen mit Textstellen: {0}. Ohne: {1}.',
  'Not reviewed: {0} of {1} files.': 'Nicht geprüft: {0} von {1} Dateien.',
  'Past the review date: {0}.': 'Prüfung abgelaufen: {0}.',
  none: 'keine',
  'Helplines that wait for a lead (call or open it, then write the day into "checked:" of organisation.yaml), and are not shown until then:':
    'Hilfetelefone, die auf die Leitung warten (anrufen oder die Seite öffnen, dann den Tag hinter „checked:“ in organisation.yaml schreiben) und bis dahin nicht gezeigt werden:',
  'Helplines that were checked more than {0} months ago (call or open them again, then write the new day there), and are still shown:':
    'Hilfetelefone, die vor mehr als {0} Monaten geprüft wurden (wieder anrufen oder die Seite öffnen, dann dort den neuen Tag schreiben) und weiter gezeigt werden:',
  'Problems: 0.': 'Zu reparieren oder anzuschauen: 0.',
  'Problems: {0} (npm run knowledge -- check).':
    'Zu reparieren oder anzuschauen: {0} (npm run knowledge -- check).',
  'questions.yaml: {0} of {1} cite their source.':
    'questions.yaml: {0} von {1} stützen sich auf ihre Quelle.',
  '  line {0}: "{1}" must cite {2}; {3}': '  Zeile {0}: „{1}“ muss sich stützen auf {2}; {3}',
  ' or ': ' oder ',

  // knowledge accept
  'The knowledge folder is not there, and nothing can be accepted of it. Look whether the drive is connected.':
    'Den Wissensordner gibt es gerade nicht, also lässt sich nichts davon annehmen. Schau nach, ob das Laufwerk verbunden ist.',
  'Nothing is held back at the moment: the folder is answered from as it is.':
    'Im Moment halte ich nichts zurück: Ich antworte aus dem Ordner, wie er ist.',
  'Noted: what is gone stays gone ({0}).': 'Gemerkt: Was weg ist, bleibt weg ({0}).',
  'A running assistant takes the folder as it is now within a few seconds.':
    'Ein laufender Assistent übernimmt den Ordner, wie er jetzt ist, in wenigen Sekunden.',

  // knowledge import
  '{0}: this kind of file cannot be read. It must be .md, .txt, .html, .pdf or .docx.':
    '{0}: Dateien dieser Art lassen sich nicht lesen. Es geht mit .md, .txt, .html, .pdf oder .docx.',
  '{0} cannot be opened. Check whether it is there.':
    '{0} lässt sich nicht öffnen. Schau nach, ob es die Datei gibt.',
  '--as: say note (words of your own about a source) or library (the text of the source itself).':
    '--as: Schreib note (eigene Worte über eine Quelle) oder library (der Text der Quelle selbst).',
  '--lang: en or de.': '--lang: en oder de.',
  'A PDF or Word file goes into library/: it is the text of a source, not a note about one. Leave out --as note.':
    'Eine PDF- oder Word-Datei gehört in library/: Sie ist der Text einer Quelle und keine Notiz über eine. Lass --as note weg.',
  'The source cannot be written into references.bib: look at title, authors and link for odd characters.':
    'Die Quelle lässt sich nicht in references.bib schreiben: Schau bei Titel, Namen und Link nach ungewöhnlichen Zeichen.',
  '{0} is there already. Nothing was changed; choose another --key or --title, or edit that file.':
    '{0} gibt es schon. Nichts wurde geändert; nimm einen anderen --key oder --title, oder bearbeite diese Datei.',
  'Written: {0}.': 'Geschrieben: {0}.',
  'Written: {0}, and the source {1} in references.bib.':
    'Geschrieben: {0}, und die Quelle {1} in references.bib.',
  'It gives {0} passages.': 'Daraus werden {0} Textstellen.',
  'Title of the source': 'Titel der Quelle',
  'Authors, as "Family, Given; Family, Given", or the body':
    'Wer sie geschrieben hat, als "Nachname, Vorname; Nachname, Vorname", oder die Einrichtung',
  Year: 'Jahr',
  'Key in references.bib': 'Schlüssel in references.bib',
  'DOI or https address, where a person can open it': 'DOI oder https-Adresse, unter der man sie öffnen kann',
  'Nothing was written. What is missing or cannot be used:':
    'Nichts wurde geschrieben. Was fehlt oder nicht zu gebrauchen ist:',
  'key: letters and digits only, like herman1998.': 'key: nur Buchstaben und Ziffern, etwa herman1998.',
  'title: is missing.': 'title: fehlt.',
  'year: four digits, like 1998.': 'year: vier Ziffern, etwa 1998.',
  'link: a DOI like 10.1177/1524838, or an address that begins with https://.':
    'link: eine DOI wie 10.1177/1524838 oder eine Adresse, die mit https:// beginnt.',

  // knowledge new response
  'Title in German (empty = later): ': 'Titel auf Deutsch (leer = später): ',
  'Nothing was written.': 'Nichts wurde geschrieben.',
  'The title needs at least one letter.': 'Der Titel braucht mindestens einen Buchstaben.',
  '{0} is there already. Nothing was changed; choose another title, or edit that file.':
    '{0} gibt es schon. Nichts wurde geändert; nimm einen anderen Titel, oder bearbeite diese Datei.',
  'Written: {0}. Fill in the four parts, then run: npm run knowledge -- check':
    'Geschrieben: {0}. Füll die vier Teile aus, dann: npm run knowledge -- check',
  'The German title is still missing: write it into {0}, behind "title:". The check reminds you until then. (Next time: --de "…")':
    'Der deutsche Titel fehlt noch: Schreib ihn in {0}, hinter „title:“. Bis dahin erinnert dich check daran. (Beim nächsten Mal: --de "…")',
}
