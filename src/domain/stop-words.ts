import type { Language } from './language.js'

/**
 * Words that carry no topic, about 150 a language: they are left out of the index and of a question (a question made only
 * of them is searched with all its words), and tell the language of a text. Chosen by us from the closed word classes.
 */
export const STOP_WORDS: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set(
    (
      'a about above after again all also am an and any are as at be because been before being below between both but by ' +
      'can could did do does doing done down during each either else ever every few for from further get gets got had has ' +
      'have having he hes her here hers herself him himself his how i id if ill im in into is isnt it its itself ive just let ' +
      'like may me might mine more most much must my myself neither no nor not now of off often on once only or other our ' +
      'ours ourselves out over own per quite rather really said same say saying says shall she shes should so some such tell telling than that thats the ' +
      'their theirs them themselves then there these they theyre this those though through to too under until up upon us ' +
      'very was we were what whats when where which while who whom whose why will with would you your yours yourself'
    ).split(' '),
  ),
  de: new Set(
    (
      'aber alle allem allen aller alles als also am an andere anderen anderer auch auf aus bei beim bin bis bist da dabei ' +
      'damit dann das dass dein deine deinem deinen deiner dem den denen denn der deren des dessen dich die dies diese ' +
      'diesem diesen dieser dieses dir doch dort du durch ein eine einem einen einer eines er es etwas euch euer eure für ' +
      'fuer gegen hab habe haben hat hatte hatten hier hin hinter ich ihm ihn ihnen ihr ihre ihrem ihren ihrer ihres im in ' +
      'indem ins ist ja jede jedem jeden jeder jedes jetzt kann kannst können koennen könnte man manche mein meine meinem ' +
      'meinen meiner mich mir mit mal muss müssen nach nein nicht noch nun nur ob oder ohne sag sage sagen sagst sagt schon sehr sein seine seinem seinen ' +
      'seiner seit sich sie sind so solche soll sollen sollte sondern sonst über ueber um und uns unser unsere unter viel ' +
      'vom von vor war waren was weg weil welche welchem welchen welcher wenn wer werde werden wie wieder will wir wird ' +
      'wirst wo wollen würde würden zu zum zur zwar zwischen'
    ).split(' '),
  ),
}
