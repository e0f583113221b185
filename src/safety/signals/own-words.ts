import type { Signal } from './signal.js'

/** Words that are a survivor's own, not a helper's about her. They weigh nothing; they only tell who writes. */
export const OWN_WORD_SIGNALS: readonly Signal[] = [
  {
    name: 'own:done_to_me',
    weight: 0,
    en: 'hits me | beats me every | outside my door | at my door | in front of my door | my husband beats | my husband hits | hit me | hitting me | beats me | beat me | kicks me | kicked me | hurts me | hurt me | rapes me | raped me | chokes me | choked me | strangled me | kill me | finish me | locked me | locks me | found me | follows me | following me | threatens me | threatened me | forces me | force me | made me | make me | makes me do | sell me | sold me | keeps me | keep me | hold me | holding me | let me out | let me go | let me leave | brought me | took me | take me | taking me | pick me up | touches me | touched me | wants me to | want me to | for me i | my passport | belong to me | my husband is | my husband has | my boyfriend is | my ex is | my pimp | my dad is | my father is | my uncle | my mum is drunk',
    de: 'schlägt mich | zwingen mich | schlagen mich | sperren mich | vor meiner tür | vor meiner wohnung | mein mann schlägt | tritt mich | würgt mich | verprügelt mich | vergewaltigt mich | mich geschlagen | mich gewürgt | mich vergewaltigt | tut mir weh | bedroht mich | droht mir | bringt mich um | mich umbringen | hat mich eingesperrt | mich eingesperrt | sperrt mich | hält mich | halten mich | lässt mich nicht | lassen mich nicht | zwingt mich | zwingen mich | verkauft mich | verkaufen mich | hat mich gefunden | haben mich gefunden | verfolgt mich | holt mich | holen mich | bringt mich nach | fasst mich an | mich angefasst | mein mann ist | mein mann hat | mein freund hat | mein freund ist | mein ex ist | mein zuhälter | mein vater ist | mein onkel | mir das handy | gehörst mir | meinen pass',
  },
  {
    name: 'own:i_am',
    weight: 0,
    en: 'i am 1* | im 1* | i can not live | i not want to live | i do not want to live | i want to die | i want it to | i wanna die | i will kill myself | kill myself | i am bleeding | im bleeding | i bleed | i have the pills | i took | i swallowed | i cut | i can not stop | i am pregnant ~ bleed* | i must do clients | i must work | i am hiding | im hiding | i hide | i am locked | im locked | i do not know where i | not know where i am | i am in the water | i go in the water | if i go | i am on the bridge | im on the bridge | i am on the roof | i jump | i will jump | i can not breathe | finish for me | my wrist* | my arm | end my life | end it | i say goodbye | nobody would notice | better without me | i am scared of him | i am alone with him',
    de: 'ich will nicht mehr leben | ich will sterben | ich kann nicht mehr leben | ich mag nicht mehr leben | ich bring mich um | ich will nicht mehr | ich möchte sterben | ich blute | ich habe ~ geschluckt | ich hab ~ geschluckt | ich habe ~ genommen | ich hab ~ genommen | ich ritze | ich schneide | ich habe mich | ich hab mich | wenn ich es mache | ich bin eingesperrt | ich bin schwanger ~ blut* | ich verstecke mich | ich kann nicht laut | ich weiß nicht wo ich bin | wo ich bin | ich stehe auf | ich springe | ich bin auf der | ich krieg keine luft | ich bekomme keine luft | ich bin 1* | bin 1* | ich muss heute | ich muss anschaffen | meinem kopf | mein arm | ohne mich | vermisst mich',
  },
  {
    name: 'own:about_her',
    weight: 0,
    en: 'she | her | herself | client* | resident* | girl | woman | women | ladies | the kid | colleague* | volunteer* | our house | our office | our shelter | the shelter | our residents | the girls | survivor',
    de: 'sie | ihr | ihre | ihren | ihrem | ihrer | klientin* | bewohnerin* | mädchen | frau | frauen | kollegin* | ehrenamtliche* | unser haus | unserem haus | unser büro | beratungsstelle | schutzhaus | unsere bewohnerinnen | die kleine | der kleine | das kind | das baby',
  },
]
