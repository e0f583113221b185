/** What is wrong with the files beside the texts, and with what YAML they and the tops of files hold, in German. */
export const SETTINGS: Readonly<Record<string, string>> = {
  // references.bib
  'The entry beginning here cannot be read.': 'Der Eintrag, der hier beginnt, lässt sich nicht lesen.',
  'The entry "{0}" cannot be read.': 'Der Eintrag „{0}“ lässt sich nicht lesen.',
  'Export it anew from Zotero, or compare brackets and commas with a neighbouring entry.':
    'Gib ihn in Zotero neu aus, oder vergleich Klammern und Kommas mit einem Eintrag daneben.',
  'The key "{0}" stands twice; the first one is used.':
    'Den Schlüssel „{0}“ gibt es zweimal; verwendet wird der erste.',
  'Give one of the two another key, or delete it.':
    'Gib einem der beiden einen anderen Schlüssel, oder lösch ihn.',
  'The DOI "{0}" of "{1}" is not one.': 'Die DOI „{0}“ von „{1}“ ist keine.',
  'A DOI begins with 10. and a slash follows, like 10.1177/15248380231162972.':
    'Eine DOI beginnt mit 10. und hat dann einen Schrägstrich, etwa 10.1177/15248380231162972.',
  'The source "{0}" has no link.': 'Die Quelle „{0}“ hat keinen Link.',
  'Add a doi or a url, so that a person can open it.': 'Trag doi oder url ein, damit man sie öffnen kann.',
  'The link of "{0}" cannot be opened.': 'Der Link von „{0}“ lässt sich nicht öffnen.',
  'It must begin with https:// and lead to a public page.':
    'Er muss mit https:// beginnen und auf eine öffentliche Seite führen.',
  'The link of "{0}" begins with http://; it is shown as https://.':
    'Der Link von „{0}“ beginnt mit http://; gezeigt wird er als https://.',
  'Open the https:// address once and write it into the entry.':
    'Öffne die https://-Adresse einmal und schreib sie in den Eintrag.',
  'The source "{0}" cannot be used: see references.bib.':
    'Die Quelle „{0}“ ist nicht zu gebrauchen: siehe references.bib.',
  'Mend its entry there.': 'Reparier dort ihren Eintrag.',
  'The source "{0}" is not in references.bib.': 'Die Quelle „{0}“ steht nicht in references.bib.',
  'Correct the key, or add the source to references.bib.':
    'Berichtige den Schlüssel, oder trag die Quelle in references.bib ein.',
  'The source "{0}" that this question must cite is not in references.bib.':
    'Die Quelle „{0}“, auf die sich diese Frage stützen muss, steht nicht in references.bib.',
  'one file': 'einer Datei',
  '{0} files': '{0} Dateien',
  '{0} One citation depends on it.': '{0} Eine Quellenangabe hängt daran.',
  '{0} {1} citations in {2} depend on it.': '{0} {1} Quellenangaben in {2} hängen daran.',
  '{0} The same goes for one more citation of it in {1}.':
    '{0} Dasselbe gilt für eine weitere Angabe dieser Quelle in {1}.',
  '{0} The same goes for {1} more citations of it in {2}.':
    '{0} Dasselbe gilt für {1} weitere Angaben dieser Quelle in {2}.',
  'So nothing in the folder has a source: 1 citation in one file waits for it.':
    'Deshalb hat nichts im Ordner eine Quelle: 1 Quellenangabe in einer Datei wartet darauf.',
  'So nothing in the folder has a source: {0} citations in one file wait for it.':
    'Deshalb hat nichts im Ordner eine Quelle: {0} Quellenangaben in einer Datei warten darauf.',
  'So nothing in the folder has a source: {0} citations in {1} files wait for it.':
    'Deshalb hat nichts im Ordner eine Quelle: {0} Quellenangaben in {1} Dateien warten darauf.',
  'This file is not there, or holds no entry that can be read. {0}':
    'Diese Datei gibt es nicht, oder kein Eintrag darin lässt sich lesen. {0}',
  'Export your sources from Zotero as BibTeX and put them here under this name, or put an earlier copy back.':
    'Gib eure Quellen in Zotero als BibTeX aus und leg sie unter diesem Namen hierher, oder hol eine frühere Kopie zurück.',

  // organisation.yaml
  'the person on call': 'wer Bereitschaft hat',
  'the helplines': 'die Hilfetelefone',
  'The helpline "{0}" says of no danger that it suits it, and so it is never shown.':
    'Beim Hilfetelefon „{0}“ steht keine Gefahr, zu der es passt; deshalb wird es nie gezeigt.',
  'Add a line like "suits: [violence_now]". The words are: {0}.':
    'Ergänze eine Zeile wie „suits: [violence_now]“. Die Wörter sind: {0}.',
  'the phrases that mean danger': 'die Sätze, die Gefahr bedeuten',
  'the leads': 'wer zur Leitung gehört',
  'who else may ask': 'wer sonst fragen darf',
  'whether texts without a review are used': 'ob Texte ohne Prüfung verwendet werden',
  'how long a review counts': 'wie lange eine Prüfung gilt',
  'the name': 'der Name',
  'the languages': 'die Sprachen',
  'the main language': 'die Hauptsprache',
  'This file is not there any more, or nothing in it can be read. What it said before goes on: {0}.':
    'Diese Datei gibt es nicht mehr, oder nichts darin lässt sich lesen. Was vorher darin stand, gilt weiter: {0}.',
  'Put the file back, or write it anew, with what is meant to count.':
    'Hol die Datei zurück, oder schreib sie neu, mit dem, was gelten soll.',
  'Until it is mended, what counted before goes on: {0}.':
    'Bis es repariert ist, gilt weiter, was vorher galt: {0}.',
  'Until it is mended, this counts as not written: {0}.':
    'Bis es repariert ist, gilt das als nicht geschrieben: {0}.',
  'Until then only texts with a review are used.': 'Bis dahin werden nur geprüfte Texte verwendet.',
  'Only texts with a review may be used (use_unreviewed), and none has been reviewed yet, so that nothing in the folder is answered from.':
    'Nur geprüfte Texte dürfen verwendet werden (use_unreviewed), und noch ist keiner geprüft. Deshalb kann ich aus dem Ordner nichts beantworten.',
  'Write use_unreviewed: true for now (answers then say "not yet reviewed"), or review texts first: review: { by: "Your name", on: 2026-11-23 } at the top of each.':
    'Schreib vorerst use_unreviewed: true (Antworten sagen dann „noch nicht geprüft“), oder prüft erst Texte: review: { by: "Dein Name", on: 2026-11-23 } ganz oben in jedem.',
  'This file holds no names with their values, and is not used.':
    'In dieser Datei stehen keine Namen mit ihren Werten; sie wird nicht verwendet.',
  'Each line begins with a name and a colon, like name: "Our house".':
    'Jede Zeile beginnt mit einem Namen und einem Doppelpunkt, etwa name: "Unser Haus".',
  'Compare the line with the example in the comment above it.':
    'Vergleich die Zeile mit dem Beispiel im Kommentar darüber.',
  'Entry {0} of "leads" is a name or an e-mail address, and nobody is recognised as a lead by it.':
    'Eintrag {0} von „leads“ ist ein Name oder eine E-Mail-Adresse; daran erkenne ich niemanden aus der Leitung.',
  'Write the member id instead, like U012ABCDEF: in Slack open the profile, "More", "Copy member ID"; in Teams it is the Object ID.':
    'Schreib stattdessen die Mitglieds-ID, etwa U012ABCDEF: in Slack im Profil unter „Mehr“, „Mitglieds-ID kopieren“; in Teams ist es die Objekt-ID.',
  'must begin with https://': 'muss mit https:// beginnen',
  'holds no number that can be called': 'enthält keine Nummer, die man anrufen kann',

  // The other settings
  'The signal "{0}" is too broad: it stands in {1} of your own {2} questions and asks, such as "{3}". Questions like these can be sent away to "{4}".':
    'Das Signal „{0}“ ist zu weit: Es steht in {1} von euren eigenen {2} Fragen und asks, zum Beispiel in „{3}“. Solche Fragen können bei „{4}“ landen, statt beantwortet zu werden.',
  'Take it out, or write a word or phrase instead that is only used for what is not yours.':
    'Nimm es heraus, oder schreib stattdessen ein Wort oder eine Wendung, die nur für das steht, was nicht eure Sache ist.',
  'Compare the entry with a neighbouring one: id, title, asks, signals and instead, each in en and de.':
    'Vergleich den Eintrag mit einem daneben: id, title, asks, signals und instead, jeweils in en und de.',
  'Compare the entry with a neighbouring one: id, en, de and definition (en, de) are needed.':
    'Vergleich den Eintrag mit einem daneben: id, en, de und definition (en, de) braucht es.',
  'An entry looks like { ask: "…", lang: en, cites: [who2014] }.':
    'Ein Eintrag sieht so aus: { ask: "…", lang: en, cites: [who2014] }.',
  'An entry looks like { de: [vermissen], en: [miss] }.':
    'Ein Eintrag sieht so aus: { de: [vermissen], en: [miss] }.',
  'names no source': 'nennt keine Quelle',
  'The term "{0}" has no source; its definition is not shown.':
    'Der Begriff „{0}“ hat keine Quelle; seine Erklärung wird nicht gezeigt.',
  'Add cite: "[@key]".': 'Ergänze cite: "[@key]", mit dem Schlüssel der Quelle.',
  'The review of the glossary cannot be read: {0}': 'Die Prüfung des Glossars lässt sich nicht lesen: {0}',
  'Write it like review: { by: "Your name", on: 2026-11-25 }.':
    'Schreib sie so: review: { by: "Dein Name", on: 2026-11-25 }.',
  'The id "{0}" also stands in line {1}; this entry is left out.':
    'Die id „{0}“ steht auch in Zeile {1}; dieser Eintrag bleibt weg.',
  'Give one of the two another id.': 'Gib einem der beiden eine andere id.',
}
