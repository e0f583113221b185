import { createPhraseFinder, list } from '../reading/phrases.js'

/** What a suggested wording must not do to a person, as tables. A "not" in the same part of the sentence lifts `liftedByNot` ones. */
export const PRESSURE = createPhraseFinder({
  en: list(
    `do you really want, you do want, are you sure you, everything we have done, all we have done, after everything, throw away, do not you want, you cannot keep, you can not keep, it would be better if you, it is better if you, the right thing, only way, no other way, you would be better, i would be disappointed, we would be disappointed, make us proud, you really should, you had better, you really have to, you really need to, you just have to, you just need to, it is time you, time to move on, high time, make up your mind, decide now, hurry up, you owe, you promised, think of your children, think of us, after all we, the sooner you`,
  ),
  de: list(
    `du willst doch, willst du wirklich, willst du etwa, bist du sicher dass, für dich getan, wegwerfen, es wäre besser, das richtige, einzige weg, keinen anderen weg, keine andere wahl, wäre ich enttäuscht, enttäuscht von dir, wann endlich, wird langsam, es reicht, du kannst doch nicht, jetzt aber, streng dich, wenn du dich, du brauchst nur, musst nur, allmählich, du müsstest, müsstest du, wird zeit, höchste zeit, es wird zeit, entscheide dich, du schuldest, beeil dich, jetzt oder nie, nach allem was wir, denk an deine kinder, du hast es versprochen, langsam mal, endlich mal, reiß dich`,
  ),
})

/** These press whatever "not" stands beside them. */
export const THREAT = createPhraseFinder({
  en: list(`last chance, or else, no longer help, not help you any, stop helping, cannot help you, will not help you, if you go back we, if you do not, if you leave we, your last chance, your last warning, final warning, you must not, you are not allowed, you may not, you can forget,
    thrown out, we will have to drop, otherwise we, otherwise you`),
  de: list(
    `letzte chance, nicht mehr helfen, nicht helfen, wenn du nicht, wenn du jetzt, wenn du noch einmal, du darfst nicht, das letzte mal, fliegst du raus, dann war es das, dann ist schluss, andernfalls`,
  ),
})

export const BLAME = createPhraseFinder({
  en: list(`you should never, you should not have, you had it coming, anyone else would, others would have, other women, a normal person, how often, you always, you never learn, again and again, you fell for, do you not learn, if you had, had you only, you ruined, your behaviour, you disappoint*, you are making, no wonder he, no wonder they, no wonder you ended, your fault, your own fault, to blame, you let him, you chose, you should have, you could have, you wanted, you knew, you brought, why did you, why do you keep, why do you still, why would you, how could you, how can you still,
    how can you love, how can you miss, how can you want, how can you go, how can you fall, what else do you need, what did you expect, only yourself, what were you thinking, you keep going, you keep falling, stupid, naive, foolish, silly, you are weak, you have gone back, told you so, you allowed, you did this, you made him, ungrateful, your choice to, do you not see, blind`),
  de: list(
    `andere hätten, andere frauen, jede andere, jeder andere, du hättest nie, hättest du nur, hättest du doch, kein wunder dass er, kein wunder wenn er, du lernst, immer noch nicht, du machst es, dein verhalten, enttäuschst, du bist selbst, mitgemacht, du hast dich, auf ihn reingefallen, du fällst, was hast du dir, so naiv, ein normaler mensch, normale menschen, du hast das kaputt, du hast ihn, wie oft, deine schuld, selbst schuld, deine eigene schuld, du bist schuld, selber schuld, warum hast du, warum bist du, warum gehst du, warum willst du, wieso hast du, wieso bist du, wie konntest du, wie kannst du auf, wie kannst du nur, wie kannst du so, wie kannst du immer, wie kannst du ihn, wie kannst du den, wie kannst du noch, reinfallen, reingefallen, du wolltest, selbst ausgesucht, selbst eingebrockt, dumm, blöd, naiv, was hast du erwartet, du hast zugelassen, du hast es zugelassen, du lässt dich, undankbar, siehst du nicht, merkst du nicht, was muss noch, wie oft noch, du bist schwach, immer wieder zurück, schon wieder`,
  ),
})

export const PROMISE = createPhraseFinder({
  en: list(
    `from now on, we will take care of everything, we take care of everything, i will take care of everything, you will never, you will make it, will not happen, can not happen, can ever, ever again, never again, he can not reach, is over now, it is over, will be gone, will be over, will heal, will pass, in a few weeks, soon be, i am sure you will, completely safe, absolutely safe, hundred percent, no matter what happens, whatever happens, you can be sure, will protect you, we protect you, count on it, i promise, we promise, promise you, guarantee*, everything will be, all will be, it will be fine, it will be all right, it will be okay, it will be alright, you will be over, you will get over, you will be happy, you will be safe, you will be fine, you will be free, you will be better, you will soon, you will forget, you will heal, you will feel better, will never hurt, can not hurt you, can not find you, nothing can happen, nothing will happen, never happen again, i will always, we will always, always be there, i will never leave, believe me, for ever, forever, i swear, you are safe now, no one will, nobody will, he will never, will go away`,
  ),
  de: list(
    `ab jetzt, ab heute, ab sofort, von jetzt an, von nun an, kümmern uns um alles, kümmere mich um alles, um nichts mehr, keine sorgen mehr, mach dir keine sorgen, du wirst, kann dir keiner, kann dir niemand, keiner mehr, niemand mehr, tut dir keiner, findet dich keiner, dir keiner was, nie mehr, wird nie, wird vorbei, ist vorbei, hört auf, wird heilen, wird vergehen, in ein paar wochen, in zwei wochen, hundertprozentig, ganz bestimmt, auf jeden fall, komme was, egal was passiert, beschützen dich, wir schützen dich, schaffst du das, du schaffst das, du schaffst es, verlass dich drauf, kannst du sicher sein, ich verspreche, wir versprechen, verspreche dir, garantier*, alles wird gut, wird alles gut, wird alles wieder gut, wird schon, wird wieder gut, dir nichts passieren, dir passiert nichts, dir nichts mehr, nie wieder, bin immer für dich, immer für dich da, sind immer für dich, wir werden immer, ich werde immer, du wirst ihn vergessen, du wirst sehen, du wirst glücklich, du wirst frei, du wirst drüber, du wirst darüber, du wirst geheilt, du wirst bald, du wirst wieder, für immer, ganz sicher, bald vorbei, ich schwöre, niemand wird, geht vorbei, wird dich nie, bist du sicher vor, findet dich nicht`,
  ),
})

/** Orders stand at the beginning of a sentence or after a comma; an "if you like" makes an offer of them. */
export const ORDER = createPhraseFinder({
  en: list(
    `leave him, leave the, block, stop, delete, forget, face, report him, report it, press charges, give me, hand me, hand over, move on, calm down, pull yourself, get over, sign, tell the police, tell me now, call the police, quit, admit, accept, choose, obey, listen to me, do as, do what, cut contact, cut him, come with me, swear, do not go, do not call, do not see, do not contact, do not write, do not answer, do not miss, do not cry, never go, never call, throw, go to the police, go home, go now, get away, get out, grow up, snap out, wake up, shut, look at the facts, stay away, hate, promise me, let him go, let go, start therapy`,
  ),
  de: list(
    `verlass, blockier, blockiere, lösch, lösche, vergiss, hör auf, hör endlich, zeig ihn, geh zur, geh nicht, geh zu, geh jetzt, geh endlich, gib mir, gib her, sag der polizei, sag der, sag endlich, beruhige dich, beruhig dich, unterschreib, unterschreibe, komm mit, komm jetzt, sei still, sei vernünftig, sei froh, sei stark, trenn dich, trenne dich, lass ihn, lass los, lass das, ruf ihn nicht, ruf die polizei, ruf nicht, mach das, mach schluss, mach endlich, tu was, tu das, nimm dich, pack, antworte, schreib ihm nicht, triff ihn nicht, wein nicht, weine nicht, hasse, wach auf, sieh ein, sieh endlich, schau der, werd erwachsen, versprich, bleib weg, schmeiß, wirf, mach eine therapie, zieh`,
  ),
})

export const KNOWS_BETTER = createPhraseFinder({
  en: list(
    `i would leave, if i were you, in your place, we will take it from here, i have already, we have decided, i decided, we already, it has been decided, i told him, for your own good, believe me i know, i know what is best, i know best, i know better, what is best for you, what is good for you, let me handle, let me decide, let me do the, i will handle, i will decide, i decide, we decide, leave it to me, leave that to me, i will call him, i will tell him, i will block, trust the experts, do not worry about it`,
  ),
  de: list(
    `an deiner stelle, wenn ich du wäre, ich habe schon, wir haben schon, wir haben entschieden, ich habe entschieden, es ist entschieden, zu deinem besten, zu deinem wohl, nur zu deinem, glaub mir ich, wir übernehmen, ich übernehme, ich nehme dir, was gut für dich, was das beste für dich, das beste für dich, was für dich gut, besser als du, ich weiß besser, weiß besser, lass mich das, überlass das mir, überlass das uns, überlass es, ich regle das, ich entscheide, wir entscheiden, ich sperre, ich blockiere, ich rufe ihn, ich lösche, ich mache das für dich, das übernehme ich`,
  ),
})

export const CONTEMPT = createPhraseFinder({
  en: list(
    `garbage, rubbish, sicko, him locked up, be locked up, him locked away, be locked away, criminal like, jerk*, coward*, thug*, crook, liar, dirty man, rapist, no human, not human, inhuman, piece of, idiot*, moron*, lowlife, hope he, he deserves, rots, sleaze*, slime*, snake, monster*, pig, pigs, scum, bastard*, animal, animals, beast*, devil*, evil, asshole*, shit, creep, creeps, psychopath*, pervert*, dirtbag, rot in hell, loser*, parasite*, never loved, never really loved, does not love, narcissist*, sick man, disgusting, filth*, vermin, worthless man, pathetic, swine, rat, son of a, trash, deserves to die, sociopath*, brute`,
  ),
  de: list(
    `ist kein mensch, kein mensch mehr, gehört weggesperrt, wegsperren, feigling, lügner, verbrecher, müll, primitiv*, idiot*, versager, asozial*, unmenschlich*, schuft, lump, dieb, widerlich*, dieser typ, so ein typ, typ wie, stück dreck, blödmann, trottel, schleimig*, schlange, schwein, schweine, drecksschwein*, dreckskerl*, drecksau, arschloch, arschlöcher, monster, bestie*, teufel, mistkerl*, scheißkerl*, scheiß*, abschaum, ungeheuer, wichser, psychopath*, hurensohn, widerling, unmensch*, dreck, drecks*, nie geliebt, nie wirklich geliebt, liebt dich nicht, narzisst*, abartig*, ekelhaft*, perverse*, ungeziefer, miststück, loser, tier, kranker typ, verrecken, soziopath*, mieser, mieses, mistvieh`,
  ),
})

/** "You have", "you are", followed by a condition: a diagnosis. */
export const YOU_ARE = createPhraseFinder({
  en: list(
    `it sounds like, sounds like, you sound, looks like, this looks like, you may have, you might have, you probably have, i think you, you must have, you have, you are, you suffer, what you have, you show, you have got, your, you seem, you clearly, that is called, that is, this is called, is called, you developed`,
  ),
  de: list(
    `das klingt nach, klingt nach, klingt wie, sieht aus wie, sieht nach, du hast wohl, du hast wahrscheinlich, ich glaube du, bei dir, wirkt wie, du hast, du bist, du leidest, hast du, bist du, du zeigst, dein, deine, deiner, das nennt man, das ist, nennt man, was du hast, heißt, du wirkst, du entwickelst`,
  ),
})

export const CONDITION = createPhraseFinder({
  en: list(
    `typical of, classic, classic signs, signs of, anxious attachment, avoidant, complex trauma, suicidal, paranoid, narciss*, manic, bipolar, adhd, anxiety disorder, panic disorder, in shock, trauma response, triggered by your, fixated, obsessed, stockholm syndrome, a victim of, ptsd, trauma bond, trauma bonds, trauma bonded, trauma bonding, traumatic bond*, trauma coerced, stockholm, syndrome, disorder*, depression, depressed, borderline, dissociat*, codependent, co dependent, dependent on him, addicted, traumatised, traumatized, mentally ill, ill, sick, bonded to, hysterical, psychosis, psychotic, symptom*, diagnos*, pathological, attachment style, attachment disorder, disorganised, disorganized, insecurely, tca, tcb, identification with, brainwashed, in denial, damaged, unstable, burnout`,
  ),
  de: list(
    `typisch für, typische, klassisch, anzeichen, bindungsangst, ängstlich gebunden, vermeidend, paranoid, manisch, bipolar, angsterkrankung, traumafolge*, fixiert, besessen, ein opfer, opferrolle, verstrickt, komplexes trauma, ptbs, kptbs, traumabindung, traumatische bindung, traumaerzwungene, stockholm*, syndrom, störung, persönlichkeitsstörung, bindungsstörung, angststörung, depression*, depressiv, borderline, dissoziier*, dissoziation, abhängig, hörig, co abhängig, süchtig, traumatisiert, krank, psychisch, gestört, psychose, psychotisch, symptom*, diagnose, krankhaft, bindungsstil, bindungstyp, bindungsmuster, desorganisiert*, unsicher gebunden, tca, tcb, identifikation, verdrängst, verdrängung, labil, gehirngewaschen, burnout, trauma`,
  ),
})

/** Softens an imperative into an offer. */
export const OFFER = createPhraseFinder({
  en: list(
    `give me a sign, let me know, as soon as it feels, if you like, if you want, if you wish, when you are ready, when you want, when you like, if that helps, only if, whenever you, wherever you, however you, whatever you, at your own pace, take your time, would you like, if it helps, if you feel, as you like, as you want, as much as you`,
  ),
  de: list(
    `wenn du magst, wenn du willst, wenn du möchtest, gern, gerne, wann du willst, wann immer, danach ist, ein zeichen, gib bescheid, sobald dir, wenn es dir, in deinem tempo, nur wenn, wenn dir danach, so viel du, lass dir zeit, falls du, wie du magst, wie du willst`,
  ),
})
