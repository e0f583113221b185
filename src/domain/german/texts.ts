/** What is wrong within the text of a note, a card or a module, in German. */
export const TEXTS: Readonly<Record<string, string>> = {
  // Titles and headings
  'This file has no title.': 'Diese Datei hat keinen Titel.',
  'Add "title: …" to the front matter, between two lines with ---.':
    'Schreib „title: …“ ganz oben hinein, zwischen zwei Zeilen mit ---.',
  'The title of this file is still to be written.': 'Der Titel dieser Datei ist noch zu schreiben.',
  'Write it behind "title:" at the top, in the language of the file.':
    'Schreib ihn oben hinter „title:“, in der Sprache der Datei.',
  'The title "{0}" also stands in {1}.': 'Den Titel „{0}“ gibt es auch in {1}.',
  'Give one of the two another title.': 'Gib einer der beiden Dateien einen anderen Titel.',
  'What may be going on': 'Was dahinterstecken kann',
  'You could say': 'Das kannst du sagen',
  'Better not': 'Besser nicht',
  'Next steps': 'Nächste Schritte',
  'The four are: What may be going on, You could say, Better not, Next steps (Was dahinterstecken kann, Das kannst du sagen, Besser nicht, Nächste Schritte).':
    'Die vier sind: Was dahinterstecken kann, Das kannst du sagen, Besser nicht, Nächste Schritte (What may be going on, You could say, Better not, Next steps).',
  '"{0}" is read as the heading "{1}".': '„{0}“ wird als die Überschrift „{1}“ gelesen.',
  '"{0}" is read as the heading "{1}", though it is not written as one.':
    '„{0}“ wird als die Überschrift „{1}“ gelesen, obwohl es nicht als Überschrift geschrieben ist.',
  '"{0}" is read as the heading "{1}"; what stands behind it in the same line is left out.':
    '„{0}“ wird als die Überschrift „{1}“ gelesen; was in derselben Zeile dahinter steht, bleibt weg.',
  'Write "## {0}" here: two # and a space, on a line of its own.{1}':
    'Schreib hier „## {0}“: zwei # und ein Leerzeichen, in einer eigenen Zeile.{1}',
  ' The text goes below it.': ' Der Text kommt darunter.',
  '"{0}" is not one of the four headings of a response card; what stands below counts as plain facts.':
    '„{0}“ ist keine der vier Überschriften einer Antwortkarte; was darunter steht, gilt als bloße Tatsache.',
  'This card lacks {0} of its four headings.': 'Dieser Karte fehlen Überschriften: {0} von vier.',

  // Sources of lines
  'This has no source and is left out: "{0}"': 'Das hat keine Quelle und bleibt weg: „{0}“',
  'Add the source at the end, like [@who2014], or "source: …" in the front matter.':
    'Schreib die Quelle ans Ende, etwa [@who2014], oder „source: …“ ganz oben in die Datei.',
  '"{0}" looks like a citation and cannot be read as one.':
    '„{0}“ sieht wie eine Quellenangabe aus und lässt sich nicht als eine lesen.',
  'Write it like [@who2014] or [@who2014, p. 12; @herman1998].':
    'Schreib sie so: [@who2014] oder [@who2014, p. 12; @herman1998].',
  'Write paragraphs or list items, each with its source.':
    'Schreib Absätze oder Listenpunkte, jeden mit seiner Quelle.',
  'The same words with the same source stand in {0}, line {1}; they are used once.':
    'Dieselben Worte mit derselben Quelle stehen in {0}, Zeile {1}; sie werden einmal verwendet.',
  'Delete one of the two, or say it differently.': 'Lösch eine der beiden Stellen, oder sag es anders.',
  '{0} lines of this file also stand, with the same source, in {1}; they are used once.':
    '{0} Zeilen dieser Datei stehen mit derselben Quelle auch in {1}; sie werden einmal verwendet.',

  // What is not read
  'This paragraph is longer than {0} characters and is left out.':
    'Dieser Absatz hat mehr als {0} Zeichen und bleibt weg.',
  'Put an empty line wherever a thought ends.': 'Setz eine leere Zeile, wo ein Gedanke endet.',
  'This looks like a comment and cannot be read as one, so that the paragraph is left out: "{0}"':
    'Das sieht wie ein Kommentar aus und lässt sich nicht als einer lesen; deshalb bleibt der Absatz weg: „{0}“',
  'A comment begins with <!-- and ends with -->, each with two short strokes; some programs make one long stroke of them.':
    'Ein Kommentar beginnt mit <!-- und endet mit -->, jeweils mit zwei kurzen Strichen; manche Programme machen daraus einen langen.',
  'This is still to be written, and is left out: "{0}"': 'Das ist noch zu schreiben und bleibt weg: „{0}“',
  'Write it, or delete the line. What is for leads alone stands between <!-- and -->.':
    'Schreib es, oder lösch die Zeile. Was nur für die Leitung ist, steht zwischen <!-- und -->.',
  'A comment begins here and is never closed, so that what stands below it is not read.':
    'Hier beginnt ein Kommentar, der nirgends endet; was darunter steht, wird deshalb nicht gelesen.',
  'Put --> where the comment ends.': 'Setz --> dorthin, wo der Kommentar endet.',
  'This is written as HTML and is not read: "{0}"':
    'Das ist als HTML geschrieben und wird nicht gelesen: „{0}“',
  'Write it as plain text, without <…>; what is for leads alone stands between <!-- and -->.':
    'Schreib es als einfachen Text, ohne <…>; was nur für die Leitung ist, steht zwischen <!-- und -->.',
  'This counts as a block of code and is not read: "{0}"':
    'Das gilt als Programmtext und wird nicht gelesen: „{0}“',
  'Take the spaces or the tab in front of the line away (or the ``` above and below), so that it begins at the left edge.':
    'Nimm die Leerzeichen oder den Tabulator vor der Zeile weg (oder die ``` darüber und darunter), damit sie am linken Rand beginnt.',
  'This is a footnote and is not read: "{0}"': 'Das ist eine Fußnote und wird nicht gelesen: „{0}“',
  'Write the source behind its line, like [@who2014], and what else it says as a line of its own.':
    'Schreib die Quelle hinter ihre Zeile, etwa [@who2014], und was sonst darin steht, in eine eigene Zeile.',
  'This is struck out and is left out: "{0}"': 'Das ist durchgestrichen und bleibt weg: „{0}“',
  'Delete it. What leads should still see stands between <!-- and -->; if it holds after all, take the ~~ away.':
    'Lösch es. Was die Leitung noch sehen soll, steht zwischen <!-- und -->; gilt es doch, nimm die ~~ weg.',
  'A ~~ stands here without a second one in the same paragraph, so that nobody can tell what is struck out; the paragraph is left out: "{0}"':
    'Hier steht ein ~~ ohne ein zweites im selben Absatz. Niemand weiß also, was durchgestrichen ist; der Absatz bleibt weg: „{0}“',
  'Delete what does not hold, or put ~~ before and behind it in each paragraph and each point.':
    'Lösch, was nicht gilt, oder setz in jedem Absatz und jedem Punkt ~~ davor und dahinter.',
  'This heading is struck out, and what stands below it is still read.':
    'Diese Überschrift ist durchgestrichen, und was darunter steht, wird trotzdem gelesen.',
  'Delete the heading and what stands below it, or take the ~~ away.':
    'Lösch die Überschrift und was darunter steht, oder nimm die ~~ weg.',

  // Modules of the course
  'The sections of this module differ from those of {0}.':
    'Die Abschnitte dieses Moduls sind andere als die von {0}.',
  'Give both the same sections in the same order, each with the same {#name} behind its heading.':
    'Gib beiden dieselben Abschnitte in derselben Reihenfolge, jeden mit demselben {#name} hinter seiner Überschrift.',
  'Write it like: - [x] What one could do -- What speaks for it. [@who2013]':
    'Schreib es so: - [x] Was man tun könnte -- Was dafür spricht. [@who2013]',
  'This check question has no right answer, or only one answer, and is left out.':
    'Diese Frage zum Ankreuzen hat keine richtige Antwort oder nur eine einzige; sie bleibt weg.',
  'Give it three or four answers, and mark the right one with [x]. {0}':
    'Gib ihr drei oder vier Antworten, und kennzeichne die richtige mit [x]. {0}',
  'This list of answers has no question.': 'Zu dieser Liste von Antworten fehlt die Frage.',
  'Write the question above it.': 'Schreib die Frage darüber.',
  'The answer "{0}" has no feedback; whoever chooses it learns nothing.':
    'Zur Antwort „{0}“ gibt es keine Rückmeldung; wer sie wählt, erfährt nichts.',

  // The top of a file
  'Compare the lines between the two --- with those of a neighbouring file.':
    'Vergleich die Zeilen zwischen den beiden --- mit denen einer Datei daneben.',
  'The lines at the top of this file are read, though the line before or behind them is not ---.':
    'Die Zeilen ganz oben in dieser Datei werden gelesen, obwohl die Zeile davor oder dahinter nicht --- ist.',
  'Write three short strokes there, ---, and begin the file with them.':
    'Schreib dort drei kurze Striche, ---, und lass die Datei mit ihnen beginnen.',
  'The front matter begins with --- and never ends.':
    'Der Kopf der Datei beginnt mit --- und endet nirgends.',
  'Put a line with --- below it.': 'Setz eine Zeile mit --- darunter.',
  'The front matter is longer than {0} characters.': 'Der Kopf der Datei hat mehr als {0} Zeichen.',
  'Keep title, asks, phase and review between the two ---, and put the text below.':
    'Lass title, asks, phase und review zwischen den beiden ---, und schreib den Text darunter.',
  'The front matter cannot be used: it must be several names with their values, not a list or a text.':
    'Der Kopf der Datei ist nicht zu gebrauchen: Es müssen mehrere Namen mit ihren Werten sein, keine Liste und kein Text.',
  ' The file counts as not reviewed.': ' Die Datei gilt als nicht geprüft.',
  'Put quotation marks around all of it, like - "He says: come back".':
    'Setz das Ganze in Anführungszeichen, etwa - "Er sagt: komm zurück".',
  'Write each on a line of its own, moved in by two spaces and behind a "- ", like "  - she keeps crying".':
    'Schreib jeden Punkt in eine eigene Zeile, um zwei Leerzeichen eingerückt und hinter „- “, etwa „  - sie weint immer wieder“.',
  'Each line of "{0}" is read by itself, though none begins with "- ".':
    'Jede Zeile von „{0}“ wird für sich gelesen, obwohl keine mit „- “ beginnt.',
  'This is not used: "{0}" must be a list, each item on a line of its own behind "- ".':
    'Das wird nicht verwendet: „{0}“ muss eine Liste sein, jeder Punkt in einer eigenen Zeile hinter „- “.',
}
