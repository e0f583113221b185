/** What is wrong with a file or the whole folder, in German. */
export const FILES: Readonly<Record<string, string>> = {
  // The folder
  'The knowledge folder {0} is not there.': 'Den Wissensordner {0} gibt es nicht.',
  'Check KNOWLEDGE_DIR, or whether the shared drive is connected.':
    'Schau nach, ob KNOWLEDGE_DIR stimmt und ob das gemeinsame Laufwerk verbunden ist.',
  'Nothing stands in the knowledge folder, so that nothing can be answered.':
    'Im Wissensordner steht nichts, also kann ich auch nichts beantworten.',
  'Check KNOWLEDGE_DIR, or put the folders notes and responses and the file references.bib there.':
    'Schau nach, ob KNOWLEDGE_DIR stimmt, oder leg die Ordner notes und responses und die Datei references.bib dort ab.',
  'This folder cannot be opened.': 'Dieser Ordner lässt sich nicht öffnen.',
  'Check who may read it.': 'Schau nach, wer ihn lesen darf.',
  'This is a link to a place outside the knowledge folder and is not followed.':
    'Das ist eine Verknüpfung zu einem Ort außerhalb des Wissensordners; ihr gehe ich nicht nach.',
  'Put the file itself here.': 'Leg die Datei selbst hierher.',

  // Which files are read
  'This file is not read.': 'Diese Datei wird nicht gelesen.',
  'Only these are, and only at the top of the folder: {0}.':
    'Gelesen werden nur diese, und nur ganz oben im Ordner: {0}.',
  'This file lies beside the folders that are read.':
    'Diese Datei liegt neben den Ordnern, die gelesen werden.',
  'Move it to notes/, responses/, onboarding/ or library/.':
    'Verschieb sie nach notes/, responses/, onboarding/ oder library/.',
  'This kind of file is not read.': 'Dateien dieser Art werden nicht gelesen.',
  'Save it as .md or .txt, a full text in library/ also as .html, .pdf or .docx, or take it out of the folder.':
    'Speichere sie als .md oder .txt, einen Volltext in library/ auch als .html, .pdf oder .docx, oder nimm sie aus dem Ordner.',
  'This kind of file is read in library/ only.': 'Dateien dieser Art werden nur in library/ gelesen.',
  'Move it there and name it after the key of its source, like library/chambers2024.pdf.':
    'Verschieb sie dorthin und benenne sie nach dem Schlüssel ihrer Quelle, etwa library/chambers2024.pdf.',
  'This is a copy of {0} by its name, and is not read.':
    'Dem Namen nach ist das eine Kopie von {0}; sie wird nicht gelesen.',
  'Delete it, once what is new in it stands in the other. If it is meant to stand beside that one, give it a name of its own.':
    'Lösch sie, sobald in der anderen steht, was hier neu ist. Soll sie daneben stehen, gib ihr einen eigenen Namen.',
  'Two people changed a file at the same time, and your synchronisation has set this version aside{0}. This one is not read.':
    'Zwei haben eine Datei zur selben Zeit geändert, und euer Abgleich hat diese Fassung beiseitegelegt{0}. Diese hier wird nicht gelesen.',
  '; {0} is the other': '; {0} ist die andere',
  'If it is the one that counts, give it the name the file had before.':
    'Ist es die, die gilt, gib ihr den Namen, den die Datei vorher hatte.',
  'Take over into {0} what is new in it, then delete it.':
    'Übernimm in {0}, was hier neu ist, und lösch sie dann.',

  // Languages
  'This is a translation into a language the assistant does not speak ({0}), and is not read.':
    'Das ist eine Übersetzung in eine Sprache, die ich nicht spreche ({0}); sie wird nicht gelesen.',
  'Keep it elsewhere; English (.en) and German (.de) are read.':
    'Heb sie woanders auf; gelesen werden Englisch (.en) und Deutsch (.de).',
  'By its name this is a translation, and it counts as a file of its own.':
    'Dem Namen nach ist das eine Übersetzung, und sie gilt als eigene Datei.',
  'By its name this is the German text of a file, and is not read: it would be taken for the language of the house.':
    'Dem Namen nach ist das der deutsche Text zu einer Datei. Er wird nicht gelesen, denn ich hielte ihn für die Sprache des Hauses.',
  'By its name this is the English text of a file, and is not read: it would be taken for the language of the house.':
    'Dem Namen nach ist das der englische Text zu einer Datei. Er wird nicht gelesen, denn ich hielte ihn für die Sprache des Hauses.',
  'Name it {0}.': 'Nenn die Datei {0}.',
  'This is a translation, and the file it translates is not there or cannot be used.':
    'Das ist eine Übersetzung, und die Datei, die sie übersetzt, gibt es nicht, oder sie ist nicht zu gebrauchen.',
  "Put {0}.md beside it, or take the language out of the file's name.":
    'Leg {0}.md daneben, oder nimm die Sprache aus dem Dateinamen.',
  'This file counts as English, and its text seems to be German.':
    'Diese Datei gilt als englisch, und ihr Text sieht deutsch aus.',
  'This file counts as German, and its text seems to be English.':
    'Diese Datei gilt als deutsch, und ihr Text sieht englisch aus.',
  'Let its name end in .{0}.md, or write "language: {1}" at its top.':
    'Lass ihren Namen auf .{0}.md enden, oder schreib „language: {1}“ ganz oben hinein.',

  // Reading one
  'This file cannot be opened.': 'Diese Datei lässt sich nicht öffnen.',
  'Check who may read it, or whether another program holds it.':
    'Schau nach, wer sie lesen darf und ob ein anderes Programm sie gerade festhält.',
  'This file is empty.': 'Diese Datei ist leer.',
  'Write something into it, or delete it.': 'Schreib etwas hinein, oder lösch sie.',
  'This file is not saved as UTF-8 text.': 'Diese Datei ist nicht als UTF-8-Text gespeichert.',
  'This file is not saved as UTF-8 text, but as UTF-16.':
    'Diese Datei ist nicht als UTF-8-Text gespeichert, sondern als UTF-16.',
  'Open it in an editor and save it with the encoding UTF-8.':
    'Öffne sie in einem Texteditor und speichere sie mit der Kodierung UTF-8.',
  'This file holds no readable text.': 'In dieser Datei steht kein lesbarer Text.',
  'Save it anew as plain text.': 'Speichere sie neu als reinen Text.',
  'This file cannot be read: something in it is too deep or too damaged for the parser.':
    'Diese Datei lässt sich nicht lesen: Etwas darin ist zu verschachtelt oder zu beschädigt.',
  'Compare it with a neighbouring file, or put back the version before the last change.':
    'Vergleich sie mit einer Datei daneben, oder hol die Fassung von vor der letzten Änderung zurück.',
  'This file is larger than {0} MB and is left out.': 'Diese Datei ist größer als {0} MB und bleibt weg.',
  'Split it, or keep only the part that is needed.':
    'Teil sie auf, oder behalt nur den Teil, den ihr braucht.',
  'This file has more than {0} lines and is left out.': 'Diese Datei hat mehr als {0} Zeilen und bleibt weg.',
  'Split it into several files.': 'Teil sie in mehrere Dateien auf.',
  'Lists or quotes stand too deep inside one another; the file is left out.':
    'Listen oder Zitate sind hier zu tief ineinander verschachtelt; die Datei bleibt weg.',
  'Use at most three levels.': 'Nimm höchstens drei Ebenen.',
  'This line is longer than {0} characters; the file is left out.':
    'Diese Zeile hat mehr als {0} Zeichen; die Datei bleibt weg.',
  'Put an empty line between the paragraphs, or delete what does not belong here.':
    'Setz eine leere Zeile zwischen die Absätze, oder lösch, was nicht hierher gehört.',
  'So many brackets and stars follow one another that this cannot be read; the file is left out.':
    'Hier folgen so viele Klammern und Sternchen aufeinander, dass sich das nicht lesen lässt; die Datei bleibt weg.',
  'Look whether the text was damaged here, or put empty lines between its paragraphs.':
    'Schau nach, ob der Text hier beschädigt ist, oder setz leere Zeilen zwischen die Absätze.',
  'From here on two versions of this file stand one below the other, and nobody has chosen between them.':
    'Ab hier stehen zwei Fassungen dieser Datei untereinander, und noch hat niemand zwischen ihnen gewählt.',
  'Keep what holds of both, and delete the other lines and those that begin with <<<<<<<, ======= and >>>>>>>.':
    'Behalt von beiden, was gilt, und lösch die anderen Zeilen und die, die mit <<<<<<<, ======= und >>>>>>> beginnen.',
  'Nothing in this file can be shown.': 'Aus dieser Datei lässt sich nichts zeigen.',

  // Full texts of library/
  'The full text of this source is here twice; {0} is read.':
    'Der Volltext dieser Quelle liegt zweimal hier; gelesen wird {0}.',
  'Keep one of the two.': 'Behalt einen von beiden.',
  'Open it and look whether it holds the text of the source.':
    'Öffne sie und schau nach, ob der Text der Quelle darin steht.',
  'The source "{0}" that this full text is named after is not in references.bib.':
    'Die Quelle „{0}“, nach der dieser Volltext benannt ist, steht nicht in references.bib.',
  'Name the file after the key of its source, like chambers2024.pdf, or add the source to references.bib.':
    'Benenne die Datei nach dem Schlüssel ihrer Quelle, etwa chambers2024.pdf, oder trag die Quelle in references.bib ein.',
  'Name the file {0}, with the same capital and small letters as in references.bib.':
    'Nenn die Datei {0}, mit denselben großen und kleinen Buchstaben wie in references.bib.',
  'This file takes so much time or memory to read that it is left out.':
    'Diese Datei zu lesen kostet so viel Zeit oder Speicher, dass sie wegbleibt.',
  'Open it and save it anew, keep only the chapters that are needed, or put the text here as .txt under the same name.':
    'Öffne und speichere sie neu, behalt nur die Kapitel, die ihr braucht, oder leg den Text als .txt unter demselben Namen hierher.',
  'This file could not be read: its reader ended early.':
    'Diese Datei ließ sich nicht lesen: Das Einlesen brach vorzeitig ab.',
  'Look whether the machine is short of memory, save the file anew, or put the text here as .txt under the same name.':
    'Schau nach, ob der Rechner zu wenig Speicher frei hat, speichere die Datei neu, oder leg den Text als .txt unter demselben Namen hierher.',
  'This file was being changed while it was read.': 'Diese Datei wurde geändert, während ich sie las.',
  'Wait until it is saved; it is read again then.':
    'Warte, bis sie gespeichert ist; dann wird sie noch einmal gelesen.',
  'This web page has more than {0} elements and is left out.':
    'Diese Webseite hat mehr als {0} Elemente und bleibt weg.',
  'Save only the article itself, or its text as .txt.':
    'Speichere nur den Artikel selbst, oder seinen Text als .txt.',
  'This is a Word file with a password, or of the old kind (.doc).':
    'Das ist eine Word-Datei mit Passwort oder eine der alten Art (.doc).',
  'Open it in Word and save it as .docx without a password.':
    'Öffne sie in Word und speichere sie als .docx ohne Passwort.',
  'This Word file is damaged and cannot be opened.':
    'Diese Word-Datei ist beschädigt und lässt sich nicht öffnen.',
  'Open it in Word and save it anew as .docx, or export it as PDF.':
    'Öffne sie in Word und speichere sie neu als .docx, oder gib sie als PDF aus.',
  'This Word file becomes too large when it is opened, and is left out.':
    'Diese Word-Datei wird beim Öffnen zu groß und bleibt weg.',
  'Keep only the chapters that are needed, or save the text alone (.txt).':
    'Behalt nur die Kapitel, die ihr braucht, oder speichere den Text allein (.txt).',
  'This PDF has more than {0} pages and is left out.': 'Dieses PDF hat mehr als {0} Seiten und bleibt weg.',
  'Keep only the chapters that are needed.': 'Behalt nur die Kapitel, die ihr braucht.',
  'This PDF holds pictures of pages and no text that could be read.':
    'Dieses PDF besteht aus Bildern von Seiten und hat keinen Text, der sich lesen ließe.',
  'Run a text recognition (OCR) over it, or put the text here as .txt under the same name.':
    'Lass eine Texterkennung (OCR) darüberlaufen, oder leg den Text als .txt unter demselben Namen hierher.',
  'This PDF is locked with a password.': 'Dieses PDF ist mit einem Passwort geschützt.',
  'Open it with the password and save it without, or put the text here as .txt under the same name.':
    'Öffne es mit dem Passwort und speichere es ohne, oder leg den Text als .txt unter demselben Namen hierher.',
  'This PDF is damaged and cannot be opened.': 'Dieses PDF ist beschädigt und lässt sich nicht öffnen.',
  'Download or export it again, or open it in a PDF reader and save it anew.':
    'Lade es noch einmal herunter oder gib es neu aus, oder öffne es in einem PDF-Programm und speichere es neu.',
}
