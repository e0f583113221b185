/** What staff ask, in both languages: answered from the folder, and one that lies outside its field. None is urgent. */
export const STAFF_QUESTIONS = [
  'she went back to him again, what do I say?',
  'she tests every one of us, how do I stay calm?',
  'Sie vermisst ihn und weint die ganze Zeit',
  'what does trauma bonding mean?',
  'sie bricht den Kontakt ab, obwohl es gut läuft',
  'how do I repair a printer?',
]
