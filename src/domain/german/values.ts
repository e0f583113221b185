/** What is wrong with a name, a value or a line of YAML, in German. Sentences in small letters stand behind another. */
export const VALUES: Readonly<Record<string, string>> = {
  // Names
  '"{0}" is no name that is known here, and is not read.{1}':
    '„{0}“ ist kein Name, den es hier gibt, und wird nicht gelesen.{1}',
  ' Did you mean "{0}"?': ' Ist „{0}“ gemeint?',
  'Known are: {0}. Delete the line, or use one of these.':
    'Es gibt: {0}. Lösch die Zeile, oder nimm einen davon.',
  'Write "{0}:" instead, or delete the line.': 'Schreib stattdessen „{0}:“, oder lösch die Zeile.',

  // Values: `"on" of "review" must be a date like 2026-11-20.`
  'This is not used: {0}': 'Das wird nicht verwendet: {0}',
  'This is not used: {0}{1}': 'Das wird nicht verwendet: {0}{1}',
  'Entry {0} of "{1}" is left out: {2}': 'Eintrag {0} von „{1}“ bleibt weg: {2}',
  '"{0}" must be a list.': '„{0}“ muss eine Liste sein.',
  '"{0}"': '„{0}“',
  it: 'der Wert',
  'item {0}': 'Punkt {0}',
  ' of ': ' von ',
  'is missing': 'fehlt',
  'is empty': 'ist leer',
  'is an empty list': 'ist eine leere Liste',
  'must be a text': 'muss ein Text sein',
  'holds a colon with a space behind it, so that it is no text any more':
    'enthält einen Doppelpunkt mit einem Leerzeichen dahinter und ist deshalb kein Text mehr',
  'ends at a comma, and "{0}" stands alone behind it; a text that holds a comma needs "quotation marks" around it, and a list [brackets]':
    'endet an einem Komma, und „{0}“ steht allein dahinter; ein Text mit Komma braucht "Anführungszeichen" um sich, und eine Liste [Klammern]',
  'must be a date like 2026-11-20': 'muss ein Datum sein, etwa 2026-11-20',
  'is a day that there is not in the calendar': 'ist ein Tag, den es im Kalender nicht gibt',
  'lies in the future': 'liegt in der Zukunft',
  'is still the example, and no name': 'ist noch das Beispiel und kein Name',
  'must be en or de': 'muss en oder de sein',
  'must be a number of minutes, like 5': 'muss eine Zahl von Minuten sein, etwa 5',
  'must be one of these: {0}': 'muss eines davon sein: {0}',
  'must be {0}': 'muss {0} sein',
  'something else': 'etwas anderes',
  'a text': 'ein Text',
  'a number': 'eine Zahl',
  'a whole number': 'eine ganze Zahl',
  'true or false': 'true oder false',
  'a list': 'eine Liste',
  'several names with their values, not a list or a text':
    'eine Reihe von Namen mit ihren Werten und nicht eine Liste oder ein Text',
  'must be more than {0}': 'muss mehr als {0} sein',
  'must be {0} at most': 'darf höchstens {0} sein',
  'cannot be used as it is written': 'ist so, wie es da steht, nicht zu gebrauchen',

  // Lines: what is wrong with them
  'This cannot be read: {0} (YAML: {1})': 'Das lässt sich nicht lesen: {0} (YAML: {1})',
  'a value holds a colon, or the line below it is moved in.':
    'Ein Wert enthält einen Doppelpunkt, oder die Zeile darunter ist eingerückt.',
  'a quotation mark is opened and not closed.': 'Ein Anführungszeichen wird geöffnet und nicht geschlossen.',
  'a bracket is opened and not closed.': 'Eine Klammer wird geöffnet und nicht geschlossen.',
  'a quotation mark or a bracket is not closed.':
    'Ein Anführungszeichen oder eine Klammer wird nicht geschlossen.',
  'a comma is missing between two values in brackets.': 'Zwischen zwei Werten in Klammern fehlt ein Komma.',
  'the line begins with a sign that means something else here.':
    'Die Zeile beginnt mit einem Zeichen, das hier etwas anderes bedeutet.',
  'a list begins in the same line as its name.': 'Eine Liste beginnt in derselben Zeile wie ihr Name.',
  'a bracket is closed that was not opened.': 'Eine Klammer wird geschlossen, die nicht geöffnet wurde.',
  'a "- " stands where there is no list.': 'Ein „- “ steht, wo keine Liste ist.',
  'something stands behind the closing quotation mark, or between a list and a name.':
    'Hinter dem schließenden Anführungszeichen oder zwischen einer Liste und einem Namen steht noch etwas.',
  'something stands in the same line behind | or >.': 'In derselben Zeile steht etwas hinter | oder >.',
  'there is no colon with a space behind it, so that this is no name.':
    'Es fehlt ein Doppelpunkt mit einem Leerzeichen dahinter; deshalb ist das kein Name.',
  'the spaces at the beginning of the line do not fit the lines above.':
    'Die Leerzeichen am Anfang der Zeile passen nicht zu den Zeilen darüber.',
  'the line begins with a tab.': 'Die Zeile beginnt mit einem Tabulator.',
  'a value begins with a sign that means something else here.':
    'Ein Wert beginnt mit einem Zeichen, das hier etwas anderes bedeutet.',
  'a \\ stands between quotation marks.': 'Zwischen Anführungszeichen steht ein \\.',
  'a value begins with & or *.': 'Ein Wert beginnt mit & oder *.',
  'a value begins with !.': 'Ein Wert beginnt mit !.',
  'a sign like &, * or ! stands where it means something else.':
    'Ein Zeichen wie &, * oder ! steht, wo es etwas anderes bedeutet.',
  'a line with --- stands in the middle.': 'Eine Zeile mit --- steht mittendrin.',
  'a name is much too long.': 'Ein Name ist viel zu lang.',
  'a list stands where a name belongs.': 'Eine Liste steht, wo ein Name hingehört.',
  'something stands here that does not belong here.': 'Hier steht etwas, das nicht hierher gehört.',
  'This cannot be read: a list stands where a name belongs.':
    'Das lässt sich nicht lesen: Eine Liste steht, wo ein Name hingehört.',
  'This cannot be read: "{0}" stands twice.': 'Das lässt sich nicht lesen: „{0}“ steht zweimal da.',
  'A comma stands here with nothing before it. It is passed over.':
    'Hier steht ein Komma, und davor nichts. Es wird übergangen.',
  'Brackets or lists stand too deep inside one another here.':
    'Klammern oder Listen sind hier zu tief ineinander verschachtelt.',
  'This file repeats parts of itself too often, or a value begins with * and names what does not stand there.':
    'Diese Datei wiederholt Teile von sich zu oft, oder ein Wert beginnt mit * und nennt etwas, das nicht dasteht.',
  'A table program like Excel has saved this file, and put quotation marks or semicolons around its lines, so that it cannot be read.':
    'Ein Tabellenprogramm wie Excel hat diese Datei gespeichert und Anführungszeichen oder Strichpunkte um ihre Zeilen gesetzt; so lässt sie sich nicht lesen.',

  // Lines: what to do about it
  'Put quotation marks around the whole value, like title: "She: and he".':
    'Setz den ganzen Wert in Anführungszeichen, etwa title: "Sie: und er".',
  'Write a name, a colon, a space and the value, like title: She misses him. An item of a list begins with "- ".':
    'Schreib einen Namen, einen Doppelpunkt, ein Leerzeichen und den Wert, etwa title: Sie vermisst ihn. Ein Punkt einer Liste beginnt mit „- “.',
  'Begin each item on a line of its own, moved in by two spaces, like "  - she keeps crying".':
    'Beginn jeden Punkt in einer eigenen Zeile, um zwei Leerzeichen eingerückt, etwa „  - sie weint immer wieder“.',
  'Write it like review: { by: "Your name", on: 2026-11-20 } or asks: [one, another].':
    'Schreib es so: review: { by: "Dein Name", on: 2026-11-20 } oder asks: [eins, ein anderes].',
  'Begin the line exactly below its neighbours, with spaces and never with a tab.':
    'Beginn die Zeile genau unter ihren Nachbarn, mit Leerzeichen und nie mit einem Tabulator.',
  '{0} A new name begins at the left edge.': '{0} Ein neuer Name beginnt am linken Rand.',
  'Put the second one behind the value.': 'Setz das zweite hinter den Wert.',
  'Close it in the same line. {0}': 'Schließ sie in derselben Zeile. {0}',
  'Delete it where it is a comma. {0}': 'Ist es ein Komma, lösch es. {0}',
  'Take it away, or write it twice.': 'Nimm es weg, oder schreib es doppelt.',
  'Delete that line.': 'Lösch diese Zeile.',
  'Delete it.': 'Lösch es.',
  'Delete them.': 'Lösch sie.',
  'Compare the line with a neighbouring entry: spaces at the beginning, a colon followed by a space, quotation marks around a value that holds a colon.':
    'Vergleich die Zeile mit einem Eintrag daneben: Leerzeichen am Anfang, ein Doppelpunkt und dahinter ein Leerzeichen, Anführungszeichen um einen Wert mit Doppelpunkt.',
  'Begin the line with a name and a colon, and take the ? or the bracket away.':
    'Beginn die Zeile mit einem Namen und einem Doppelpunkt, und nimm das ? oder die Klammer weg.',
  'Delete one of the two, or put both values under one.':
    'Lösch eines von beiden, oder setz beide Werte unter eines.',
  'Write the values out instead of using & and *, or put quotation marks around a value that begins with *.':
    'Schreib die Werte aus, statt & und * zu verwenden, oder setz einen Wert, der mit * beginnt, in Anführungszeichen.',
  'Put back the copy from before, and edit it with a text editor.':
    'Hol die Kopie von vorher zurück, und bearbeite sie mit einem Texteditor.',
}
